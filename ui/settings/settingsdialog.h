// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace strata {

class Actions;

/// What a person can set. Every change counts at once: `changed` tells it, and whoever holds the settings keeps them. Shortcuts are
/// remembered by Actions itself.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Settings &settings, Actions &actions, QWidget *parent = nullptr);

    const Settings &settings() const { return m_settings; }

signals:
    void changed(const strata::Settings &settings);

private:
    QWidget *buildGeneral();
    QWidget *buildCompare();
    void show(const Settings &settings);
    void take();
    void showSample();

    Settings m_settings;
    bool m_isShowing = false; // fields change because settings are shown, not because someone typed
    QComboBox *m_theme;
    QLineEdit *m_exportFolder;
    QFontComboBox *m_font;
    QDoubleSpinBox *m_fontSize;
    QSpinBox *m_tabWidth;
    QSpinBox *m_context;
    QComboBox *m_whitespace;
    QLabel *m_sample;
};

/// Opens the dialog, or brings the open one to the front. `changed` is called with every change.
void showSettings(QWidget *parent, const Settings &settings, Actions &actions, std::function<void(const Settings &)> changed);

} // namespace strata
