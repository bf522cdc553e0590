// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/services/reviewing.h"
#include "ui/common/session.h"

#include <QObject>

namespace strata {

/// Which changed files of the comparison on show were viewed. A mark is shown at once and written by a job; what other windows and
/// programs mark is read again when the library changes. Lives in the GUI thread.
class ViewedMarks : public QObject
{
    Q_OBJECT

public:
    explicit ViewedMarks(Session &session, QObject *parent = nullptr);

    void setChanges(const QList<FileChange> &changes);
    const QSet<QString> &viewed() const { return m_review.viewed; }
    bool isWriting() const { return m_writing > 0; }
    bool isReviewed(GenerationId generation) const { return m_review.reviewed.contains(generation); }
    /// The version that was reviewed last, of those that are still there; null: none.
    GenerationId lastReviewed(GenerationId except) const;

    /// Several at once can be taken back.
    void mark(const QStringList &paths, bool viewed);
    void markReviewed(GenerationId generation, bool reviewed);

signals:
    void changed();

private:
    void read();
    void write(const ViewedRequest &request, bool isUndoable);
    void offerUndo(ViewedRequest request, const QStringList &marked);
    void wrote(const QString &problemTitle, const std::optional<Error> &error);

    Session &m_session;
    QList<FileChange> m_changes;
    Review m_review;
    quint64 m_question = 0; // the newest answer wins
    int m_writing = 0; // jobs under way: what is read meanwhile may be older than what is shown
};

} // namespace strata
