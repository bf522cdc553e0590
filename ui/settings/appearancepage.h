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

signals:
    void edited();

private:
    QComboBox *m_theme;
    QComboBox *m_palette;
    QFontComboBox *m_font;
    QDoubleSpinBox *m_fontSize;
    QSpinBox *m_tabWidth;
    QCheckBox *m_reducesMotion;
    DiffView *m_sample;
};

} // namespace strata
