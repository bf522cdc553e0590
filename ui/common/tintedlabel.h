// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QLabel>

namespace strata {

/// A label in one of the theme's colours, which it keeps through a switch between light and dark: QLabel itself knows only the
/// palette's roles, and muted, added and removed are none of them.
class TintedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TintedLabel(QColor ThemeColors::*tint, QWidget *parent = nullptr);
    TintedLabel(const QString &text, QColor ThemeColors::*tint, QWidget *parent = nullptr);

    void setTint(QColor ThemeColors::*tint);
    /// Where the text is cut when it does not fit; ElideNone, as at first, lets the layout decide. For one line.
    void setElideMode(Qt::TextElideMode mode);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();

    QColor ThemeColors::*m_tint;
    Qt::TextElideMode m_elideMode = Qt::ElideNone;
};

} // namespace strata
