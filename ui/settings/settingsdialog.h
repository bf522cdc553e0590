// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobrunner.h"
#include "ui/settings/settings.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;

namespace strata {

class Actions;
class AppearancePage;
class ComparingPage;
class ShortcutsPage;

/// What a person can set. Every change counts at once: `changed` tells it, and whoever holds the settings keeps them. Shortcuts are
/// remembered by Actions itself.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Settings &settings, Actions &actions, JobRunner &jobs, QWidget *parent = nullptr);

    const Settings &settings() const { return m_settings; }

signals:
    void changed(const strata::Settings &settings);

private:
    QWidget *buildGeneral();
    void show(const Settings &settings);
    void take();

    Settings m_settings;
    bool m_isShowing = false; // fields change because settings are shown, not because someone typed
    QComboBox *m_language;
    QLineEdit *m_exportFolder;
    QLineEdit *m_editor;
    AppearancePage *m_appearance;
    ComparingPage *m_comparing;
    ShortcutsPage *m_shortcuts;
};

/// Opens the dialog, or brings the open one to the front. `changed` is called with every change.
void showSettings(QWidget *parent, const Settings &settings, Actions &actions, JobRunner &jobs,
                  std::function<void(const Settings &)> changed);

} // namespace strata
