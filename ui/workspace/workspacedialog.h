// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/workspace.h"
#include "ui/common/session.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace strata {

class TintedLabel;

/// Links a folder to a project, or says how the linked one behaves. Stays open with the reason when the library refuses.
class WorkspaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is filled in when the person has named one already (a drop).
    WorkspaceDialog(Session &session, const Project &project, const QString &folder, QWidget *parent);

private:
    void updateButtons();
    void save();
    void finish(const Result<Project> &answer);

    Session &m_session;
    Project m_project;
    QLineEdit *m_folder;
    QCheckBox *m_follows;
    QCheckBox *m_afterQuiet;
    QSpinBox *m_quietSeconds;
    QCheckBox *m_atPace;
    QSpinBox *m_paceMinutes;
    TintedLabel *m_error;
    QPushButton *m_save;
};

} // namespace strata
