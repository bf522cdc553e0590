// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/migration.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTreeWidget;

namespace strata {

/// The second page: what was found, project by project, and everything that does not fit together with what is done about it.
class FoundPage : public QWidget
{
    Q_OBJECT

public:
    explicit FoundPage(QWidget *parent = nullptr);

    void setPlan(const MigrationPlan &plan);
    /// The plan without the projects that were unticked, and with guesses accepted when they were.
    MigrationPlan chosenPlan() const;
    bool isComplete() const;

signals:
    void changed();

private:
    MigrationPlan m_plan;
    QLabel *m_summary;
    QTreeWidget *m_projects;
    QLabel *m_issuesTitle;
    QTreeWidget *m_issues;
    QCheckBox *m_accept;
};

/// "Orphan folder", for people.
QString issueTitle(MigrationIssue::Kind kind);

} // namespace strata
