// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/syncing.h"

#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/syncsituation.h"
#include "core/store/foldertransition.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Syncing)
};

constexpr qsizetype NamesShown = 5;
constexpr int MaxAttempts = 3;
constexpr int EventsSearched = 10000;

QString shown(const QStringList &paths)
{
    const QString first = u"“"_s + paths.first(std::min(paths.size(), NamesShown)).join(u"”, “"_s) + u"”"_s;
    if (paths.size() <= NamesShown)
        return first;
    return Text::tr("%1 and %n more", nullptr, int(paths.size() - NamesShown)).arg(first);
}

std::unexpected<Error> isInTheWay(const SyncPlan &plan)
{
    return fail(Error::Kind::Invalid,
                Text::tr("%1 has %n file(s) where “%2” has something that captures leave out and that therefore is in no version: "
                         "%3. Move it away, or leave these as they are (--keep-ignored). Nothing was changed.",
                         nullptr, int(plan.inTheWay.size()))
                    .arg(plan.to ? plan.to->label() : Text::tr("The folder of before"), plan.folder, shown(plan.inTheWay)),
                plan.inTheWay.join(u'\n'));
}

QString newToken() { return QUuid::createUuid().toString(QUuid::Id128).first(12); }

// What a file of each path holds in some versions. A folder between two of them holds one or the other; any other content is
// somebody's work.
class KnownContents
{
public:
    void add(const VersionTree &tree)
    {
        for (const FileEntry &file : tree.files) {
            m_files.insert(file.path, file.sha256);
            m_contents.insert(file.sha256);
        }
    }
    bool holds(const FileEntry &file) const { return m_files.contains(file.path, file.sha256); }
    bool holds(const ContentHash &content) const { return m_contents.contains(content); }

    QStringList foreign(const FolderSurvey &now) const
    {
        QStringList paths;
        for (const FileEntry &file : now.files) {
            if (!holds(file))
                paths.append(file.path);
        }
        return paths;
    }

private:
    QMultiHash<QString, ContentHash> m_files;
    QSet<ContentHash> m_contents;
};

/// One sync, by the one who holds the folder.
class Sync
{
public:
    Sync(const Library &library, const SyncRequest &request, const Progress &progress)
        : m_library(library),
          m_request(request),
          m_progress(progress),
          m_journalFile(syncJournalFile(library.folder(), request.project))
    {
    }

    Result<SyncPlan> run()
    {
        for (int attempt = 0; attempt < MaxAttempts; ++attempt) {
            auto here = lookAround(m_library, m_request.project, m_request.to, m_progress);
            if (!here)
                return std::unexpected(here.error());
            auto steps = planSteps(m_library, *here);
            if (!steps)
                return std::unexpected(steps.error());
            SyncPlan plan = describe(*here, *steps);
            if (!plan.inTheWay.isEmpty() && !m_request.leavesInTheWay)
                return isInTheWay(plan);
            if (plan.capturesDrift) {
                // Then looked at again: what changes from now on is not in that version.
                if (const auto captured = captureDrift(plan); !captured)
                    return std::unexpected(captured.error());
                continue;
            }
            if (m_captured) {
                plan.drift = m_drift.drift;
                plan.driftFolders = m_drift.driftFolders;
                plan.capturesDrift = true;
                plan.captured = m_captured;
            }
            if (plan.changesNothing)
                return plan;
            // What is not captured now is an empty folder.
            m_journal = {.from = here->drift.isNone() ? here->project.workspace->at : GenerationId(),
                         .to = m_request.to,
                         .details = m_request.details};
            if (const auto brought = bring(*here, *std::move(steps)); !brought)
                return std::unexpected(brought.error());
            if (const auto done = acknowledge(*here, u"workspace.synced"_s); !done)
                return std::unexpected(done.error());
            return plan;
        }
        return fail(
            Error::Kind::Busy,
            Text::tr("Another program keeps changing files in the folder. What it wrote so far was captured. Let it finish, "
                     "then try again."),
            m_request.project.toString());
    }

    /// From a mixture of two versions, left by a sync that was killed, to one of them.
    Result<SyncPlan> settle(SyncJournal interrupted, Settle how)
    {
        m_journal = std::move(interrupted);
        const GenerationId to = how == Settle::Resume ? m_journal.to : m_journal.from;
        auto here = lookAround(m_library, m_request.project, to, m_progress);
        if (!here)
            return std::unexpected(here.error());
        const auto known = readKnown(*here);
        if (!known)
            return std::unexpected(known.error());
        const auto recovered = clearTransition(here->folder(), here->now.skipped, m_journal.token, !m_journal.isApplying,
                                               [&](const ContentHash &content) { return known->holds(content); });
        if (!recovered)
            return std::unexpected(recovered.error());
        here = lookAround(m_library, m_request.project, to, m_progress);
        if (!here)
            return std::unexpected(here.error());
        // All but somebody's work since is in one of the two.
        if (!known->foreign(here->now).isEmpty()) {
            const auto outcome = captureHeldWorkspace(
                m_library, {.project = m_request.project, .note = Text::tr("The folder as it was found after an interrupted sync")},
                m_progress);
            if (!outcome)
                return std::unexpected(outcome.error());
            m_captured = outcome->generation;
            here = lookAround(m_library, m_request.project, to, m_progress);
            if (!here)
                return std::unexpected(here.error());
            if (!here->drift.isNone())
                return fail(
                    Error::Kind::Busy,
                    Text::tr("Another program keeps changing files in “%1”. Let it finish, then try again.").arg(here->folder()),
                    here->folder());
        }
        auto steps = planSteps(m_library, *here);
        if (!steps)
            return std::unexpected(steps.error());
        SyncPlan plan = describe(*here, *steps);
        plan.drift = {};
        plan.driftFolders = 0;
        plan.capturesDrift = m_captured.has_value();
        plan.captured = m_captured;
        plan.recovered = *recovered;
        if (!plan.inTheWay.isEmpty() && !m_request.leavesInTheWay)
            return isInTheWay(plan);
        bool hasMoved = false;
        if (const auto done = carry(*here, here->target, *std::move(steps), m_progress, hasMoved); !done)
            return std::unexpected(done.error());
        const QString action = how == Settle::Resume ? u"workspace.synced"_s : u"workspace.sync_taken_back"_s;
        if (const auto done = acknowledge(*here, action); !done)
            return std::unexpected(done.error());
        return plan;
    }

    /// What the two versions of an interrupted sync hold, and what was captured since.
    Result<KnownContents> readKnown(const SyncSituation &here) const
    {
        KnownContents known;
        known.add(here.at);
        for (const GenerationId id : {m_journal.from, m_journal.to}) {
            const auto tree = readTreeAt(m_library, id);
            if (!tree)
                return std::unexpected(tree.error());
            known.add(*tree);
        }
        return known;
    }
    void setJournal(const SyncJournal &journal) { m_journal = journal; }

private:
    Result<> captureDrift(const SyncPlan &plan)
    {
        const auto outcome = captureHeldWorkspace(
            m_library,
            {.project = m_request.project,
             .note = Text::tr("The folder's own changes, saved before it was brought to %1").arg(plan.to->label())},
            m_progress);
        if (!outcome)
            return std::unexpected(outcome.error());
        if (!m_captured)
            m_drift = plan;
        m_captured = outcome->generation;
        return {};
    }

    // `hasMoved`: it failed when some of the steps were made already. The journal stays in every case.
    Result<> carry(const SyncSituation &here, const VersionTree &target, TransitionPlan steps, const Progress &progress,
                   bool &hasMoved)
    {
        if (steps.isEmpty())
            return {};
        m_journal.token = newToken();
        m_journal.isApplying = false;
        if (const auto written = writeSyncJournal(m_journalFile, m_journal); !written)
            return written;
        const auto transition = FolderTransition::begin(here.folder(), here.now, targetOf(m_library, target), std::move(steps),
                                                        m_journal.token);
        if (!transition)
            return std::unexpected(transition.error());
        Result<> done = (*transition)->stage(progress);
        if (done)
            done = (*transition)->check();
        if (done && progress.cancelled())
            done = cancelledError();
        m_journal.isApplying = true;
        if (done)
            done = writeSyncJournal(m_journalFile, m_journal);
        if (done) {
            hasMoved = true;
            done = (*transition)->apply(progress);
        }
        if (!done)
            (*transition)->discard();
        return done;
    }

    Result<> bring(const SyncSituation &here, TransitionPlan steps)
    {
        bool hasMoved = false;
        const Result<> done = carry(here, here.target, std::move(steps), m_progress, hasMoved);
        if (done)
            return {};
        const Result<> back = hasMoved ? takeBack(here) : removeSyncJournal(m_journalFile);
        if (back)
            return done;
        return fail(done.error().kind,
                    Text::tr("%1 Taking back what was done so far did not succeed either: %2 It is remembered: “workspace sync” "
                             "finishes it with --resume or takes it back with --back.")
                        .arg(done.error().message, back.error().message),
                    done.error().detail);
    }

    // What was moved so far moves back; what somebody else changed meanwhile stays as they left it.
    Result<> takeBack(const SyncSituation &before)
    {
        KnownContents known;
        known.add(before.at);
        known.add(before.target);
        const VersionTree old = m_journal.from.isNull() ? VersionTree() : before.at;
        Result<> done;
        for (int attempt = 0; attempt < MaxAttempts; ++attempt) {
            SyncSituation here{.project = before.project, .target = old};
            auto now = surveyWorkspace(m_library, before.project, Progress());
            if (!now)
                return std::unexpected(now.error());
            here.now = std::move(*now);
            // The step that failed may have left what it took out of its place.
            if (const auto cleared = clearTransition(here.folder(), here.now.skipped, m_journal.token, false,
                                                     [&](const ContentHash &content) { return known.holds(content); });
                !cleared)
                return std::unexpected(cleared.error());
            auto steps = planSteps(m_library, here);
            if (!steps)
                return std::unexpected(steps.error());
            const QStringList foreign = known.foreign(here.now);
            steps->placements.removeIf([&](const auto &placement) { return foreign.contains(placement.file.path); });
            steps->removals.removeIf([&](const auto &removal) { return foreign.contains(removal.path); });
            bool hasMoved = false;
            done = carry(here, here.target, std::move(*steps), Progress(), hasMoved);
            if (done)
                return removeSyncJournal(m_journalFile);
        }
        return done;
    }

    Result<> acknowledge(const SyncSituation &here, const QString &action)
    {
        const GenerationId at = here.target.generation ? here.target.generation->id : GenerationId();
        if (m_journal.token.isEmpty())
            m_journal.token = newToken();
        if (const auto done = acknowledgeSync(m_library, here.project, m_journal, at, action); !done)
            return done;
        rememberLook(m_library, m_request.project, here.now.index, at, here.target.hash());
        return {};
    }

    const Library &m_library;
    const SyncRequest &m_request;
    const Progress &m_progress;
    QString m_journalFile;
    SyncJournal m_journal;
    std::optional<Generation> m_captured; // the folder's own changes
    SyncPlan m_drift; // what they were
};

Result<SyncJournal> readInterrupted(const Library &library, ProjectId project)
{
    const auto journal = readSyncJournal(syncJournalFile(library.folder(), project));
    if (!journal)
        return std::unexpected(journal.error());
    if (!*journal)
        return fail(Error::Kind::Invalid, Text::tr("No sync of the linked folder was interrupted."), project.toString());
    return **journal;
}

} // namespace

Result<SyncPlan> planSync(const Library &library, const SyncRequest &request, const Progress &progress)
{
    const auto here = lookAround(library, request.project, request.to, progress);
    if (!here)
        return std::unexpected(here.error());
    const auto steps = planSteps(library, *here);
    if (!steps)
        return std::unexpected(steps.error());
    return describe(*here, *steps);
}

Result<SyncPlan> syncWorkspace(const Library &library, const SyncRequest &request, const Progress &progress)
{
    if (const auto writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    const auto project = findLinked(library, request.project);
    if (!project)
        return std::unexpected(project.error());
    const auto hold = holdWorkspace(library, request.project, progress);
    if (!hold)
        return std::unexpected(hold.error());
    if (const auto settled = refuseInterrupted(library, *project, progress); !settled)
        return std::unexpected(settled.error());
    return Sync(library, request, progress).run();
}

Result<SyncPlan> planSettle(const Library &library, ProjectId project, Settle how, const Progress &progress)
{
    const auto journal = readInterrupted(library, project);
    if (!journal)
        return std::unexpected(journal.error());
    const SyncRequest request{.project = project, .to = how == Settle::Resume ? journal->to : journal->from};
    const auto here = lookAround(library, project, request.to, progress);
    if (!here)
        return std::unexpected(here.error());
    const auto steps = planSteps(library, *here);
    if (!steps)
        return std::unexpected(steps.error());
    Sync sync(library, request, progress);
    sync.setJournal(*journal);
    const auto known = sync.readKnown(*here);
    if (!known)
        return std::unexpected(known.error());
    const QStringList foreign = known->foreign(here->now);
    SyncPlan plan = describe(*here, *steps);
    plan.drift.removeIf([&](const FileChange &change) { return !foreign.contains(change.path()); });
    plan.driftFolders = 0;
    plan.capturesDrift = !foreign.isEmpty();
    plan.changesNothing = false;
    return plan;
}

Result<SyncPlan> settleSync(const Library &library, ProjectId project, Settle how, bool leavesInTheWay, const Progress &progress)
{
    if (const auto writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    const auto linked = findLinked(library, project);
    if (!linked)
        return std::unexpected(linked.error());
    const auto hold = holdWorkspace(library, project, progress);
    if (!hold)
        return std::unexpected(hold.error());
    auto journal = readInterrupted(library, project);
    if (!journal)
        return std::unexpected(journal.error());
    const SyncRequest request{.project = project, .leavesInTheWay = leavesInTheWay};
    return Sync(library, request, progress).settle(std::move(*journal), how);
}

Result<Generation> findSyncUndo(const Library &library, ProjectId project)
{
    const auto linked = findLinked(library, project);
    if (!linked)
        return std::unexpected(linked.error());
    // Killed before it was acknowledged, the last one is told by its journal alone.
    const auto journal = readSyncJournal(syncJournalFile(library.folder(), project));
    if (journal && *journal && (*journal)->to == linked->workspace->at && !(*journal)->from.isNull())
        return findGeneration(library, (*journal)->from);
    const auto events = listEvents(library, project, EventsSearched);
    if (!events)
        return std::unexpected(events.error());
    const auto last = std::ranges::find(*events, u"workspace.synced"_s, &Event::action);
    const GenerationId from = last == events->end() ? GenerationId()
                                                    : GenerationId::fromString(last->details["from_generation_id"_L1].toString());
    if (from.isNull())
        return fail(Error::Kind::Invalid,
                    Text::tr("There is nothing to undo: the linked folder was not brought to another version."),
                    project.toString());
    return findGeneration(library, from);
}

} // namespace strata
