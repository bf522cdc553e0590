// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/repairing.h"
#include "ui/common/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace strata {

class ProblemsModel;

/// The verify report: starts a verification of the library or of one project, lists what it found, leads to the versions, and
/// repairs. Stays open beside the window; the work shows itself in the jobs bar.
class VerifyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit VerifyDialog(Session &session, QWidget *parent = nullptr);

    void start(VerifyDepth depth);
    /// Says in numbers what it would do, and does it when the person agrees.
    void startRepair();
    const VerifyReport &report() const { return m_report; }

signals:
    void verified(const strata::VerifyReport &report); // the whole library, just now

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildList();
    QWidget *buildBottom();
    void present(const VerifyReport &report);
    void showProblems();
    void showState(const QString &title, const QString &text);
    void fillScopes();
    void ask(const QList<RepairStep> &steps);
    void repairNow();
    void goToVersion();
    void copy();
    void save();
    void updateButtons();
    ProjectId scope() const;
    QList<VerifyProblem> shownProblems() const; // the selected ones, else all that pass the filter

    Session &m_session;
    ProblemsModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QComboBox *m_scope = nullptr;
    QPushButton *m_full = nullptr;
    QPushButton *m_quick = nullptr;
    QLabel *m_summary = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_view = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_list = nullptr;
    QWidget *m_state = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_repair = nullptr;
    VerifyReport m_report;
    ProjectId m_reported; // what the report is about; null: the library
    bool m_isBusy = false;
};

} // namespace strata
