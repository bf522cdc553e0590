// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/viewedmarks.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace strata {

ViewedMarks::ViewedMarks(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session.library(), &Library::changed, this, &ViewedMarks::read);
}

void ViewedMarks::setChanges(const QList<FileChange> &changes)
{
    // Until the answer comes, only what is the same change as before is known.
    QHash<QString, const FileChange *> before;
    for (const FileChange &change : std::as_const(m_changes)) {
        if (m_review.viewed.contains(change.path()))
            before.insert(change.path(), &change);
    }
    QSet<QString> viewed;
    for (const FileChange &change : changes) {
        const FileChange *known = before.value(change.path());
        if (known && known->file == change.file)
            viewed.insert(change.path());
    }
    m_review.viewed = viewed;
    m_changes = changes;
    emit this->changed();
    read();
}

GenerationId ViewedMarks::lastReviewed(GenerationId except) const
{
    GenerationId last;
    QDateTime time;
    for (auto mark = m_review.reviewed.cbegin(); mark != m_review.reviewed.cend(); ++mark) {
        const Generation *generation = m_session.generation(mark.key());
        if (mark.key() == except || !generation || !generation->hasFiles() || (time.isValid() && mark.value() <= time))
            continue;
        last = mark.key();
        time = mark.value();
    }
    return last;
}

void ViewedMarks::read()
{
    if (m_writing > 0 || m_session.projectId().isNull())
        return; // the end of the writing asks again
    m_session.library().jobs().run(
        JobKind::Quiet, tr("Reading what was viewed"), this,
        [&library = m_session.library(), project = m_session.projectId(), changes = m_changes](const Progress &) {
            return readReview(library, project, changes);
        },
        [this, question = ++m_question](const Result<Review> &answer) {
            if (question != m_question || m_writing > 0)
                return;
            if (!answer) {
                emit m_session.failed(answer.error());
                return;
            }
            if (std::exchange(m_review, *answer) != *answer)
                emit changed();
        });
}

void ViewedMarks::mark(const QStringList &paths, bool viewed)
{
    QStringList other;
    for (const QString &path : paths) {
        if (m_review.viewed.contains(path) != viewed)
            other.append(path);
    }
    if (other.isEmpty())
        return;
    write(
        {.project = m_session.projectId(), .target = m_session.target(), .changes = m_changes, .paths = other, .isViewed = viewed},
        other.size() > 1);
}

void ViewedMarks::write(const ViewedRequest &request, bool isUndoable)
{
    if (request.project == m_session.projectId()) {
        for (const QString &path : request.paths) {
            if (request.isViewed)
                m_review.viewed.insert(path);
            else
                m_review.viewed.remove(path);
        }
        emit changed();
    }
    ++m_writing;
    m_session.library().jobs().run(
        JobKind::Quiet, tr("Marking files as viewed"), this,
        [&library = m_session.library(), request](const Progress &) { return markViewed(library, request); },
        [this, request, isUndoable](const Result<QStringList> &answer) {
            if (answer && isUndoable && !answer->isEmpty())
                offerUndo(request, *answer);
            wrote(tr("The mark was not kept. %1"), answer ? std::optional<Error>() : answer.error());
        });
}

void ViewedMarks::offerUndo(ViewedRequest request, const QStringList &marked)
{
    request.paths = marked;
    ViewedRequest back = request;
    back.isViewed = !request.isViewed;
    const int count = int(marked.size());
    // The page may be gone when somebody takes it back; the history lives as long as the session.
    const auto repeat = [page = QPointer(this)](const ViewedRequest &again) {
        return [page, again] {
            if (page)
                page->write(again, false);
        };
    };
    m_session.history().add({.done = request.isViewed ? tr("%n files were marked as viewed.", nullptr, count)
                                                      : tr("%n files were marked as not viewed.", nullptr, count),
                             .name = request.isViewed ? tr("Mark files as viewed") : tr("Mark files as not viewed"),
                             .undo = repeat(back),
                             .redo = repeat(request)});
}

void ViewedMarks::markReviewed(GenerationId generation, bool reviewed)
{
    if (reviewed)
        m_review.reviewed.insert(generation, QDateTime::currentDateTimeUtc());
    else
        m_review.reviewed.remove(generation);
    emit changed();
    ++m_writing;
    m_session.library().jobs().run(
        JobKind::Quiet, tr("Marking a version as reviewed"), this,
        [&library = m_session.library(), project = m_session.projectId(), generation, reviewed](const Progress &) {
            return strata::markReviewed(library, project, generation, reviewed);
        },
        [this](const Result<> &answer) {
            wrote(tr("The version was not marked. %1"), answer ? std::optional<Error>() : answer.error());
        });
}

void ViewedMarks::wrote(const QString &problemTitle, const std::optional<Error> &error)
{
    --m_writing;
    if (error)
        emit m_session.failed({.kind = error->kind, .message = problemTitle.arg(error->message), .detail = error->detail});
    read(); // also takes back what was shown too early
}

} // namespace strata
