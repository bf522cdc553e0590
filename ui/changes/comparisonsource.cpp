// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/comparisonsource.h"

#include "core/base/fileio.h"
#include "core/services/comparewithfile.h"
#include "core/services/comparing.h"
#include "core/services/comparingarchives.h"
#include "core/services/comparingtables.h"
#include "core/services/findingmoves.h"
#include "ui/changes/ignoreoptions.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

constexpr qsizetype CacheKilobytes = 96 * 1024;

void cancel(const QPointer<Job> &job)
{
    if (job)
        job->cancel();
}

} // namespace

ComparisonSource::ComparisonSource(Library &library, QObject *parent)
    : QObject(parent), m_library(library), m_documents(CacheKilobytes)
{
}

void ComparisonSource::compare(const std::array<TreeSide, 2> &sides)
{
    m_sides = sides;
    m_moves.clear();
    const quint64 question = ++m_listQuestion;
    ++m_fileQuestion; // a file of the old pair is of no use any more
    for (const auto &job : {m_listJob, m_fileJob, m_nextJob})
        cancel(job);
    if (sides[After].isNothing())
        return;
    m_listJob = m_library.jobs().run(
        JobKind::Quiet, tr("Comparing two versions"), this,
        [&library = m_library, sides](const Progress &progress) { return compareVersions(library, sides, false, progress); },
        [this, question](const Result<TreeComparison> &answer) {
            if (question != m_listQuestion)
                return;
            if (!answer) {
                emit listFailed(answer.error());
                return;
            }
            m_sides = answer->sides;
            emit listed(*answer, false);
            if (question == m_listQuestion)
                countLines(question);
        });
}

void ComparisonSource::countLines(quint64 question)
{
    m_listJob = m_library.jobs().run(
        JobKind::Quiet, tr("Counting changed lines"), this,
        [&library = m_library, sides = m_sides](const Progress &progress) {
            return compareVersions(library, sides, true, progress);
        },
        [this, question](const Result<TreeComparison> &answer) {
            if (question != m_listQuestion)
                return;
            if (answer) {
                emit listed(*answer, true);
                if (question == m_listQuestion)
                    findMoves(question, *answer);
            } else if (answer.error().kind != Error::Kind::Cancelled) {
                emit listFailed(answer.error());
            }
        });
}

/// Last, because nobody waits for it: documents announced from then on know of lines that came from other files.
void ComparisonSource::findMoves(quint64 question, const TreeComparison &comparison)
{
    m_listJob = m_library.jobs().run(
        JobKind::Quiet, tr("Looking for moved lines"), this,
        [&library = m_library, comparison](const Progress &progress) {
            return findMovesBetweenFiles(library, comparison, progress);
        },
        [this, question](const Result<QList<MovedBlock>> &answer) {
            if (!answer || answer->isEmpty() || question != m_listQuestion)
                return;
            m_moves = *answer;
            QSet<QString> paths;
            for (const MovedBlock &move : m_moves)
                paths += {move.path[Before], move.path[After]};
            emit movesFound(paths);
        });
}

ComparisonSource::Document ComparisonSource::withMoves(const Document &document, const DiffOptions &options) const
{
    return options.findMoves ? withMovesBetweenFiles(document, m_moves) : document;
}

/// Contents are named by their hash: a version's never change, a folder's only between two looks at it.
QString ComparisonSource::keyOf(const FileChange &change, const DiffOptions &options) const
{
    QStringList parts{
        QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(toVariant(options))).toJson(QJsonDocument::Compact))};
    for (const auto &[before, after] : options.alignments)
        parts.append(u"%1=%2"_s.arg(before).arg(after));
    for (const auto &file : change.file)
        parts.append(file ? file->sha256.toHex() + modeToText(file->mode) + file->path : u"/"_s); // no hash begins so
    return parts.join(u'\n');
}

void ComparisonSource::keep(const QString &key, const Document &document)
{
    qsizetype characters = 0;
    for (const TextSide &side : document->sides)
        characters += side.text.size();
    m_documents.insert(key, new Document(document), 1 + characters * qsizetype(sizeof(QChar)) / 1024);
}

void ComparisonSource::compareFile(const FileChange &change, const DiffOptions &options)
{
    const quint64 question = ++m_fileQuestion;
    cancel(m_fileJob);
    const QString key = keyOf(change, options);
    if (const Document *known = m_documents.object(key)) {
        const Document document = *known;
        emit documented(change, withMoves(document, options));
        return;
    }
    m_fileJob = m_library.jobs().run(
        JobKind::Quiet, tr("Comparing “%1”").arg(change.path()), this,
        [&library = m_library, sides = m_sides, change, options](const Progress &progress) {
            return strata::compareFile(library, sides, change, options, progress);
        },
        [this, question, key, change, options](const Result<Document> &answer) {
            if (answer)
                keep(key, *answer);
            if (question != m_fileQuestion)
                return;
            if (answer)
                emit documented(change, withMoves(*answer, options));
            else
                emit documentFailed(change, answer.error());
        });
}

void ComparisonSource::prepareFile(const FileChange &change, const DiffOptions &options)
{
    const QString key = keyOf(change, options);
    if (m_documents.contains(key))
        return;
    cancel(m_nextJob);
    m_nextJob = m_library.jobs().run(
        JobKind::Quiet, tr("Comparing “%1”").arg(change.path()), this,
        [&library = m_library, sides = m_sides, change, options](const Progress &progress) {
            return strata::compareFile(library, sides, change, options, progress);
        },
        [this, key](const Result<Document> &answer) {
            if (answer)
                keep(key, *answer);
        });
}

void ComparisonSource::compareWithFile(const FileEntry &entry, Side place, const QString &path, const DiffOptions &options)
{
    const quint64 question = ++m_fileQuestion;
    cancel(m_fileJob);
    m_fileJob = m_library.jobs().run(
        JobKind::Quiet, tr("Comparing “%1”").arg(path), this,
        [&library = m_library, tree = m_sides[place == Before ? After : Before], entry, place, path, options](
            const Progress &progress) { return strata::compareWithFile(library, tree, entry, path, place, options, progress); },
        [this, question, path](const Result<FileComparison> &answer) {
            if (question != m_fileQuestion)
                return;
            if (answer)
                emit comparedWithFile(answer->change, answer->document);
            else
                emit documentFailed({.file = {std::nullopt, FileEntry{.path = path}}}, answer.error());
        });
}

FileQuestions ComparisonSource::questions(const FileChange &change) const
{
    const auto read = [&library = m_library, sides = m_sides, files = change.file](Side side,
                                                                                   const Progress &progress) -> Result<QByteArray> {
        if (!files[side])
            return {};
        if (progress.cancelled())
            return cancelledError();
        if (QDir::isAbsolutePath(files[side]->path)) // a file that was dropped here
            return readFile(QFileInfo(files[side]->path).canonicalFilePath());
        return readSideFile(library, sides[side], *files[side]);
    };
    return {.read = read,
            .compareMembers = [&library = m_library, sides = m_sides,
                               change](const Progress &progress) { return compareArchives(library, sides, change, progress); },
            .compareTable = [&library = m_library, sides = m_sides,
                             change](const Progress &progress) { return compareTables(library, sides, change, progress); }};
}

} // namespace strata
