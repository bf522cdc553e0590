// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actions.h"
#include "ui/common/session.h"
#include "ui/mainwindow/openrequest.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace strata {

class CommandPalette;
class ComparePage;
class DetailPane;
class FilesPage;
class JobsBar;
class ProjectsPane;
class TimelinePane;
class VerifyDialog;
class WorkspaceCommands;
struct Settings;

/// The window on one library: puts the columns together and adds the actions that belong to none of them. Everything else is in the
/// panes, which know the session and not each other.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum Page { ComparePageIndex, FilesPageIndex, PromptPageIndex, ExportsPageIndex };

    /// `library` outlives the window.
    explicit MainWindow(Library &library, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return *m_session; }
    Actions &actions() { return *m_actions; }
    void showPage(Page page);
    /// The columns with projects and versions; without them a comparison has the whole width.
    void setListsVisible(bool visible);

    /// Goes where a deep link points, as soon as the versions named have been found; says what could not be found.
    void open(const OpenRequest &request);
    /// Goes where the person was when the window was last closed.
    void restorePlace();
    /// Remembers it; done by itself soon after every move and when the window is closed.
    void savePlace();

signals:
    void reopenRequested(); // the library is open for reading only, which may be over
    void sampleRequested(); // the person wants the sample library; another window
    void libraryRequested(const QString &folder); // another library; another window

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addActions();
    void addVersionActions();
    void addViewActions();
    void buildColumns();
    void buildStatusBar();
    QWidget *welcome();
    QWidget *firstVersion();
    void connectSession();
    void apply(const Settings &settings);
    void updateActions();
    void updateTitle();
    VerifyDialog *verifyDialog();
    void showVerified();
    QString versionCommand(const QStringList &verb, bool withVersion) const;

    Library &m_library;
    Session *m_session;
    Actions *m_actions;
    QStackedWidget *m_pages; // the columns, or the welcome
    QWidget *m_welcome = nullptr;
    QSplitter *m_columns;
    ProjectsPane *m_projects = nullptr;
    TimelinePane *m_timeline = nullptr;
    DetailPane *m_detail = nullptr;
    ComparePage *m_compare = nullptr;
    FilesPage *m_files = nullptr;
    CommandPalette *m_palette = nullptr;
    WorkspaceCommands *m_workspace = nullptr;
    JobsBar *m_jobs = nullptr;
    QToolButton *m_verified = nullptr;
    QToolButton *m_activate = nullptr;
    VerifyDialog *m_verifyDialog = nullptr; // made when it is first wanted
    QTimer m_saveSoon;
    bool m_closesAnyway = false; // the person agreed to cancel what runs
};

} // namespace strata
