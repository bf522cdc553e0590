// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/findinchanges.h"
#include "ui/common/session.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <QVariantMap>

#include <memory>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace strata {

class FoundModel;

/// Looks through all changed files of a comparison: what is found streams in while a job looks. Enter opens a place, Esc closes.
class FindPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FindPanel(Library &library, QWidget *parent = nullptr);
    ~FindPanel() override;

    /// What is looked through; answers of another comparison are dropped.
    void setComparison(const TreeComparison &comparison);
    /// Shows itself, with `text` to look for unless it is empty.
    void open(const QString &text);
    void open(const FindQuery &query);
    FindQuery query() const;
    FoundModel *model() const { return m_model; }
    bool isSearching() const { return m_isSearching; }

    QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

signals:
    void openRequested(const strata::FoundLine &found);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Mailbox; // filled by the job, emptied here
    void build();
    void search();
    void stop();
    void takeLetters();
    void finish(const Result<FindSummary> &answer);
    void step(int rows);
    void close();

    Library &m_library;
    TreeComparison m_comparison;
    FoundModel *m_model;
    QLineEdit *m_text;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_regex;
    QToolButton *m_changed;
    QToolButton *m_cancel;
    QLabel *m_status;
    QTreeView *m_results;
    QTimer m_delay; // typing has ended
    QTimer m_poll;
    std::shared_ptr<Mailbox> m_mailbox;
    QPointer<Job> m_job;
    quint64 m_question = 0;
    bool m_isSearching = false;
};

} // namespace strata
