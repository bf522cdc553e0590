// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/takingout.h"

#include "core/base/clock.h"
#include "core/catalog/files.h"
#include "core/catalog/projects.h"
#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/catalogaccess.h"
#include "core/services/suggesting.h"
#include "core/services/takefolder.h"
#include "core/services/takejournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::TakeOut)
};

using State = TakeItem::State;

constexpr auto StagePrefix = ".strata-take-"_L1;
constexpr qsizetype NamesShown = 5;
constexpr auto KeptFor = 30 * 24h;

QString takingsFolder(const LibraryFolder &folder, ProjectId project) { return folder.projectFolder(project) + "/taken"_L1; }
QString journalFile(const QString &taking) { return taking + "/journal.json"_L1; }
QString keptFile(const QString &taking, qsizetype number) { return taking + u'/' + QString::number(number); }

FoundFile putBy(const TakeJournal::Entry &entry) { return {.kind = entry.kind, .sha256 = entry.sha256, .mode = entry.mode}; }
FoundFile keptBy(const TakeJournal::Entry &entry)
{
    return {.kind = entry.keptKind, .sha256 = entry.keptSha256, .mode = entry.keptMode};
}

// "a", "b" and 3 more.
QString someOf(const QStringList &names)
{
    if (names.size() <= NamesShown)
        return quotedList(names);
    return Text::tr("%1 and %n more", nullptr, int(names.size() - NamesShown)).arg(quotedList(names.first(NamesShown)));
}

QStringList targetsIn(const TakePlan &plan, State state)
{
    QStringList targets;
    for (const TakeItem &item : plan.items) {
        if (item.state == state)
            targets.append(item.target);
    }
    return targets;
}

Result<> refuseWhatMayNotBe(const TakePlan &plan, const TakeRequest &request)
{
    const auto blocked = std::ranges::find(plan.items, State::Blocked, &TakeItem::state);
    if (blocked != plan.items.end()) {
        const int others = plan.count(State::Blocked) - 1;
        QString sentence = Text::tr("“%1” cannot be put into “%2”: %3.").arg(blocked->target, plan.folder, blocked->reason);
        if (others > 0)
            sentence += u' ' + Text::tr("So cannot %n more files.", nullptr, others);
        return fail(Error::Kind::Exists, sentence + u' ' + Text::tr("Nothing was taken out."), plan.folder);
    }
    const QStringList different = targetsIn(plan, State::Different);
    if (!different.isEmpty() && !request.replaces) {
        return fail(
            Error::Kind::Exists,
            Text::tr("“%1” has other files of these names: %2. Nothing was taken out. Replacing them must be asked for; it can "
                     "be undone.")
                .arg(plan.folder, someOf(different)),
            plan.folder);
    }
    return {};
}

/// One run of takeOut, once it is allowed.
class Taking
{
public:
    Taking(const Library &library, TakePlan &plan, const Progress &progress)
        : m_library(library), m_plan(plan), m_progress(progress), m_id(QUuid::createUuid().toString(QUuid::Id128))
    {
    }

    const QString &id() const { return m_id; }

    Result<> run(const std::function<Result<>(const QString &id)> &takeBack)
    {
        Result<std::unique_ptr<TakeFolder>> folder = TakeFolder::open(m_plan.folder, StagePrefix + m_id.first(12), true);
        if (!folder)
            return std::unexpected(folder.error());
        m_folder = std::move(*folder);
        m_taking = takingsFolder(m_library.folder(), m_plan.generation.project) + u'/' + m_id;
        for (TakeItem &item : m_plan.items) {
            if (item.state == State::New || item.state == State::Different)
                m_items.append(&item);
        }
        Result<> done = m_library.isReadOnly() ? Result<>() : keepWhatIsReplaced();
        if (done)
            done = stage();
        if (!done) {
            m_folder->discard();
            (void)removeTree(m_taking);
            return done;
        }
        done = putInPlace();
        if (done)
            return m_folder->finish();
        if (m_library.isReadOnly())
            removeWhatWasPut();
        else
            (void)takeBack(m_id);
        m_folder->discard();
        return done;
    }

private:
    Result<> keepWhatIsReplaced()
    {
        if (const Result<> made = makePath(m_taking); !made)
            return made;
        TakeJournal journal{.folder = m_plan.folder, .stage = StagePrefix + m_id.first(12)};
        for (const TakeItem *item : std::as_const(m_items)) {
            TakeJournal::Entry entry{.target = item->target,
                                     .kind = item->file.kind,
                                     .sha256 = item->file.sha256,
                                     .mode = item->file.mode & 0777,
                                     .isReplacement = item->state == State::Different};
            if (entry.isReplacement) {
                m_progress.report(0, 0, Text::tr("Keeping what is replaced"));
                const Result<FoundFile> kept = m_folder->keep(item->target, keptFile(m_taking, journal.entries.size()), m_progress);
                if (!kept)
                    return std::unexpected(kept.error());
                if (kept->sha256 != item->found) {
                    return fail(
                        Error::Kind::Busy,
                        Text::tr("“%1/%2” changed meanwhile. Nothing was taken out; try again.").arg(m_plan.folder, item->target));
                }
                entry.keptKind = kept->kind;
                entry.keptSha256 = kept->sha256;
                entry.keptMode = kept->mode;
            }
            journal.entries.append(entry);
        }
        for (const QString &folder : neededFolders()) {
            if (!QFileInfo::exists(m_plan.folder + u'/' + folder))
                journal.newFolders.append(folder);
        }
        m_journal = journal;
        return writeTakeJournal(journalFile(m_taking), journal);
    }

    // Parents first.
    QStringList neededFolders() const
    {
        QSet<QString> folders;
        for (const FolderEntry &folder : std::as_const(m_plan.folders))
            folders.insert(folder.path);
        for (const TakeItem *item : m_items) {
            for (qsizetype slash = item->target.indexOf(u'/'); slash > 0; slash = item->target.indexOf(u'/', slash + 1))
                folders.insert(item->target.first(slash));
        }
        QStringList sorted = folders.values();
        std::ranges::sort(sorted, [](const QString &a, const QString &b) { return comparePaths(a, b) < 0; });
        return sorted;
    }

    // Without a journal only new files are put, and whatever equals one was put by this run.
    void removeWhatWasPut()
    {
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            const FoundFile ours = foundOf(m_items[i]->file);
            const Result<TakeFolder::Look> look = m_folder->look(m_items[i]->target, Progress());
            if (look && look->found == ours)
                (void)m_folder->remove(m_items.size() + i, m_items[i]->target, ours, Progress());
        }
    }

    Result<> stage()
    {
        const QString source = sourceFolder(m_library.folder().absolute(m_plan.generation.storagePath));
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            if (m_progress.cancelled())
                return cancelledError();
            const FileEntry &file = m_items[i]->file;
            m_progress.report(i, m_items.size(), Text::tr("Copying files"));
            const Result<> staged = file.kind == FileKind::Symlink
                                        ? m_folder->stageLink(i, file.linkTarget)
                                        : m_folder->stage(i, source + u'/' + file.path, foundOf(file), m_progress);
            if (!staged)
                return staged;
        }
        return {};
    }

    Result<> putInPlace()
    {
        m_progress.report(m_items.size(), m_items.size(), Text::tr("Moving files into place"));
        QHash<QString, quint32> modes;
        for (const FolderEntry &folder : std::as_const(m_plan.folders))
            modes.insert(folder.path, folder.mode);
        QStringList made;
        for (const QString &folder : neededFolders()) {
            const Result<bool> isNew = m_folder->makeFolder(folder, modes.value(folder, 0755));
            if (!isNew)
                return std::unexpected(isNew.error());
            if (*isNew)
                made.append(folder);
        }
        for (const FileKind kind : {FileKind::Regular, FileKind::Symlink}) { // links last: nothing is put through one
            for (qsizetype i = 0; i < m_items.size(); ++i) {
                if (m_items[i]->file.kind != kind)
                    continue;
                const Result<> placed = m_items[i]->state == State::New
                                            ? m_folder->place(i, m_items[i]->target)
                                            : m_folder->exchange(i, m_items[i]->target, keptBy(m_journal.entries[i]), Progress());
                if (!placed)
                    return placed;
            }
        }
        for (const QString &folder : made | std::views::reverse) {
            if (const Result<> set = m_folder->setFolderMode(folder, modes.value(folder, 0755)); !set)
                return set;
        }
        return {};
    }

    const Library &m_library;
    TakePlan &m_plan;
    const Progress &m_progress;
    QString m_id;
    QString m_taking; // the folder with the journal
    TakeJournal m_journal;
    std::unique_ptr<TakeFolder> m_folder;
    QList<TakeItem *> m_items; // to be put there
};

// What a killed run left in the folder it was putting files into.
void clearStageOf(TakeFolder &folder, const TakeJournal &journal)
{
    QSet<ContentHash> kept;
    for (const TakeJournal::Entry &entry : journal.entries)
        kept << entry.sha256 << (entry.isReplacement ? entry.keptSha256 : entry.sha256);
    folder.clearStage(journal.stage, [&](const ContentHash &hash) { return kept.contains(hash); });
}

// What was taken out long ago can no longer be taken back.
void tidyTakings(const Library &library, ProjectId project)
{
    const QDateTime limit = now().addDuration(-std::chrono::duration_cast<std::chrono::milliseconds>(KeptFor));
    const QDir takings(takingsFolder(library.folder(), project));
    for (const QFileInfo &taking : takings.entryInfoList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot)) {
        const Result<TakeJournal> journal = readTakeJournal(journalFile(taking.filePath()));
        if (journal && existsNoFollow(journal->folder + u'/' + journal->stage)) {
            if (const auto folder = TakeFolder::open(journal->folder, QString(), false))
                clearStageOf(**folder, *journal);
        }
        if (taking.lastModified() < limit)
            (void)removeTree(taking.filePath());
    }
}

// Before something in the linked workspace is replaced, a version must have it.
Result<std::optional<Generation>> captureDrift(const Library &library, const TakePlan &plan, const Progress &progress)
{
    QList<ContentHash> hashes;
    for (const TakeItem &item : plan.items) {
        if (item.state == State::Different)
            hashes.append(item.found);
    }
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const auto project = catalog::readProject(*connection, plan.generation.project);
    if (!project)
        return std::unexpected(project.error());
    const QString workspace = *project && (*project)->workspace ? (*project)->workspace->path : QString();
    const QString real = QFileInfo(workspace).canonicalFilePath();
    if (hashes.isEmpty() || real.isEmpty() || (plan.folder != real && !plan.folder.startsWith(real + u'/')))
        return std::nullopt;
    const auto places = catalog::readSealedPlaces(*connection, hashes);
    if (!places)
        return std::unexpected(places.error());
    if (std::ranges::all_of(hashes, [&](const ContentHash &hash) { return places->contains(hash); }))
        return std::nullopt;
    return capture(library,
                   {.project = plan.generation.project,
                    .path = workspace,
                    .note = Text::tr("The workspace before files of %1 were taken into it").arg(plan.generation.label()),
                    .origin = Origin::Workspace},
                   progress)
        .transform([](const CaptureOutcome &outcome) { return std::optional(outcome.generation); });
}

} // namespace

Result<TakeOutcome> takeOut(const Library &library, const TakeRequest &request, const Progress &progress)
{
    Result<TakePlan> plan = planTakingOut(library, request, progress);
    if (!plan)
        return std::unexpected(plan.error());
    if (const Result<> allowed = refuseWhatMayNotBe(*plan, request); !allowed)
        return std::unexpected(allowed.error());
    TakeOutcome outcome;
    if (plan->count(State::Different) > 0) {
        if (const Result<> writable = requireWritable(library); !writable)
            return std::unexpected(writable.error()); // what is replaced could not be kept
        const auto captured = captureDrift(library, *plan, progress);
        if (!captured)
            return std::unexpected(captured.error());
        outcome.captured = *captured;
    }
    const ProjectId project = plan->generation.project;
    if (!library.isReadOnly())
        tidyTakings(library, project);
    Taking taking(library, *plan, progress);
    const Result<> taken = taking.run(
        [&](const QString &id) { return undoTaking(library, project, id, Progress()).transform([](const TakeUndone &) { }); });
    if (!taken)
        return std::unexpected(taken.error());
    outcome.plan = std::move(*plan);
    outcome.undoId = library.isReadOnly() ? QString() : taking.id();
    return outcome;
}

Result<TakeUndone> undoTaking(const Library &library, ProjectId project, const QString &undoId, const Progress &progress)
{
    if (const Result<> writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    const QString taking = takingsFolder(library.folder(), project) + u'/' + undoId;
    if (undoId.isEmpty() || undoId.contains(u'/') || undoId.startsWith(u'.') || !QFileInfo(taking).isDir())
        return fail(Error::Kind::NotFound, Text::tr("There is nothing to undo: no files were taken out, or it was undone."),
                    taking);
    const Result<TakeJournal> journal = readTakeJournal(journalFile(taking));
    if (!journal)
        return std::unexpected(journal.error());
    // A stage of its own: what a killed run left in the other one is looked at by nobody else.
    const QString stage = StagePrefix + QUuid::createUuid().toString(QUuid::Id128).first(12);
    Result<std::unique_ptr<TakeFolder>> folder = TakeFolder::open(journal->folder, stage, false);
    if (!folder)
        return std::unexpected(folder.error());
    TakeUndone undone;
    for (qsizetype i = journal->entries.size() - 1; i >= 0; --i) {
        const TakeJournal::Entry &entry = journal->entries[i];
        progress.report(journal->entries.size() - i, journal->entries.size(), Text::tr("Putting files back"));
        const Result<TakeFolder::Look> look = (*folder)->look(entry.target, progress);
        if (!look)
            return std::unexpected(look.error());
        const bool isBack = entry.isReplacement ? look->found == keptBy(entry) : !look->found && look->inTheWay.isEmpty();
        if (isBack)
            continue;
        Result<> done = fail(Error::Kind::Busy, QString());
        if (look->found == putBy(entry)) {
            if (!entry.isReplacement) {
                done = (*folder)->remove(i, entry.target, putBy(entry), progress);
            } else {
                done = (*folder)->stage(i, keptFile(taking, i), keptBy(entry), progress);
                if (done)
                    done = (*folder)->exchange(i, entry.target, putBy(entry), Progress());
            }
        }
        if (!done && done.error().kind != Error::Kind::Busy)
            return std::unexpected(done.error());
        if (!done)
            undone.kept.append(entry.target);
        else
            ++(entry.isReplacement ? undone.restored : undone.removed);
    }
    for (const QString &made : journal->newFolders | std::views::reverse)
        (*folder)->removeFolderIfEmpty(made);
    if (const Result<> finished = (*folder)->finish(); !finished)
        return std::unexpected(finished.error());
    clearStageOf(**folder, *journal);
    // The bytes that could not be put back stay where they are.
    const bool keepsBytes = std::ranges::any_of(journal->entries, [&](const TakeJournal::Entry &entry) {
        return entry.isReplacement && undone.kept.contains(entry.target);
    });
    if (!keepsBytes)
        (void)removeTree(taking);
    return undone;
}

QString lastTaking(const Library &library, ProjectId project)
{
    const QFileInfoList takings = QDir(takingsFolder(library.folder(), project))
                                      .entryInfoList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Time);
    return takings.isEmpty() ? QString() : takings.first().fileName();
}

} // namespace strata
