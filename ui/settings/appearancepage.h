// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QSpinBox;

namespace strata {

class DiffView;

/// Colours and fonts, with a small comparison that shows them as they are.
class AppearancePage : public QWidget
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);

    void show(const Settings &settings);
    void take(Settings &settings) const;
    /// Our own colours of code again. Which theme colours code is kept with the views, not with the other settings.
    void resetSyntax();

signals:
    void edited();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void listSyntaxThemes();
    void chooseSyntax(bool dark, const QString &theme);

    std::array<QComboBox *, 2> m_syntax{}; // for a light and for a dark ground
    QComboBox *m_theme;
    QComboBox *m_palette;
    QFontComboBox *m_font;
    QDoubleSpinBox *m_fontSize;
    QSpinBox *m_tabWidth;
    QCheckBox *m_reducesMotion;
    DiffView *m_sample;
};

} // namespace strata
