// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/storage.h"
#include "ui/common/session.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;
class QTabWidget;
class QTreeView;

namespace strata {

class ProjectBarsModel;
class StackedBar;
class StorageTable;

/// What takes how much room: the library and its projects on the left, the chosen one's versions, largest files and folders on the
/// right, and what is not worth keeping. All of it is added up in the background.
class StorageDialog : public QDialog
{
    Q_OBJECT

public:
    StorageDialog(Session &session, QWidget *parent);

    /// Reads everything again.
    void reload();
    /// Shows this one (null: the whole library) as soon as it has been read.
    void select(ProjectId project);

private:
    QWidget *buildProjects();
    QWidget *buildDetail();
    void take(const StorageReport &report);
    void showSelected();
    void readDetail(ProjectId project);
    void showDetail(ProjectId project, const StorageReport &report);
    void updateButtons();
    void exclude();
    void measure();
    const Project *projectOf(ProjectId id) const;

    Session &m_session;
    ProjectBarsModel *m_projects;
    StorageReport m_whole;
    StorageReport m_shown; // of the project selected, or the whole
    ProjectId m_shownProject;
    ProjectId m_wanted;
    QStackedLayout *m_stack;
    QListView *m_list = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_measured = nullptr;
    StackedBar *m_bar = nullptr;
    QTabWidget *m_tabs = nullptr;
    StorageTable *m_versions = nullptr;
    StorageTable *m_contents = nullptr;
    StorageTable *m_folders = nullptr;
    StorageTable *m_hints = nullptr;
    QTreeView *m_contentsView = nullptr;
    QTreeView *m_hintsView = nullptr;
    QPushButton *m_exclude = nullptr;
    QPushButton *m_measure = nullptr;
    QPushButton *m_refresh = nullptr;
    bool m_isReading = false;
    bool m_readAgain = false; // something changed while the sizes were added up
    quint64 m_detailQuestion = 0; // the newest answer wins
};

/// Opens the storage view, or brings the open one to the front.
void showStorage(QWidget *window, Session &session);

} // namespace strata
