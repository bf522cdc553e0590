// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "ui/common/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace strata {

/// Makes a project, or edits one. Stays open with the reason when the library refuses.
class ProjectDialog : public QDialog
{
    Q_OBJECT

public:
    /// `project` null: a new one, which becomes the current project.
    ProjectDialog(Session &session, const Project *project, QWidget *parent);

private:
    void save();
    void finish(const Result<Project> &answer);

    Session &m_session;
    ProjectId m_project;
    QLineEdit *m_name;
    QLineEdit *m_domain;
    QLineEdit *m_techStack;
    QLineEdit *m_client;
    QLabel *m_error;
    QPushButton *m_save;
};

} // namespace strata
