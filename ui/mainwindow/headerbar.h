// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QMenu;
class QToolButton;

namespace strata {

class Actions;

/// A button that looks like a field: the way into the command palette, with its shortcut as a key cap.
class PaletteField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PaletteField(QWidget *parent);

    void setShortcutText(const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shortcut;
};

/// The top of the window: the mark (which opens the menu), the palette's field, Capture and Export.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    /// `menu` is what the mark opens. Buttons trigger actions of `actions`, so that everything they do has one name and one state.
    HeaderBar(Actions &actions, QMenu *menu, QWidget *parent = nullptr);

    PaletteField *field() const { return m_field; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_brand;
    PaletteField *m_field;
    QWidget *m_buttons;
};

} // namespace strata
