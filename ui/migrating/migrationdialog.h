// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/migrating.h"
#include "ui/common/session.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace strata {

class FoundPage;
class ResultPage;
class StorePage;

/// Opens the wizard that brings in an older store. Does not block.
void startMigration(QWidget *parent, Session &session);

/// Asks whether to go on with a migration that was interrupted, when there is one. Once, when a window opens.
void offerToResumeMigration(QWidget *parent, Session &session);

/// Which store → what was found → at work → what came of it. Work runs as a visible job; Esc stops it. What was stopped can be
/// resumed here or undone, and is offered again when the window is opened the next time.
class MigrationDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MigrationDialog(Session &session, QWidget *parent = nullptr);

    void resume(const QString &id);

protected:
    void done(int result) override;

private:
    enum Page { Store, Found, Work, Outcome };

    void showPage(Page page);
    void forward();
    void back();
    void plan();
    void apply();
    void take(const Result<MigrationReport> &report);
    void undo();
    void remember(const MigrationReport &report);
    void updateButtons();
    template <typename Task, typename Done>
    void run(const QString &title, Task task, Done done);

    Session &m_session;
    QLabel *m_title;
    QStackedWidget *m_pages;
    StorePage *m_store;
    FoundPage *m_found;
    QLabel *m_step;
    QProgressBar *m_progress;
    ResultPage *m_result;
    QPushButton *m_back;
    QPushButton *m_forward;
    QPushButton *m_undo;
    QPushButton *m_report;
    QPushButton *m_close;
    QPointer<Job> m_job;
    Page m_from = Store; // where the work was begun
    QString m_id; // of the migration that was made or stopped
    MigrationOptions m_options{.acceptsGuesses = true};
    std::optional<MigrationReport> m_brought; // and not taken back
};

/// Takes a migration back as a visible job; asks first when something was changed since. Does not block.
void undoMigrationLater(QWidget *parent, Session &session, const QString &id, const std::function<void()> &done);

} // namespace strata
