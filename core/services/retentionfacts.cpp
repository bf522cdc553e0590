// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/retentionfacts.h"

#include "core/base/clock.h"
#include "core/catalog/generations.h"
#include "core/catalog/projects.h"
#include "core/catalog/usage.h"
#include "core/services/catalogaccess.h"
#include "core/services/retentionpolicies.h"
#include "core/services/versionplaces.h"
#include "core/store/diskusage.h"
#include "core/store/policyfile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Retention)
};

bool isInPlainFolder(GenerationStatus status)
{
    return status == GenerationStatus::Completed || status == GenerationStatus::Failed;
}

struct HeldContents
{
    QList<ContentGroup> groups;
    qint64 archivedBytes = 0; // of what archived ones have, each content once, before packing
};

/// Thousands of contents come down to the few sets of versions that have them.
HeldContents grouped(const QList<catalog::ContentUse> &uses, const QHash<int, catalog::GenerationNumber> &numbers,
                     ProjectId project)
{
    HeldContents held;
    QHash<std::pair<QList<int>, bool>, qsizetype> places;
    for (const catalog::ContentUse &use : uses) {
        QList<int> holders;
        bool isElsewhere = false;
        bool isArchived = false;
        for (const int row : use.generations) {
            const catalog::GenerationNumber number = numbers.value(row);
            if (number.project != project || number.isTrashed) {
                isElsewhere = isElsewhere || number.isTrashed || isInPlainFolder(number.status);
            } else if (isInPlainFolder(number.status) || number.status == GenerationStatus::Archived) {
                holders.append(row);
                isArchived = isArchived || number.status == GenerationStatus::Archived;
            }
        }
        if (holders.isEmpty())
            continue;
        held.archivedBytes += isArchived ? use.size : 0;
        const auto place = places.constFind({holders, isElsewhere});
        if (place != places.cend()) {
            held.groups[*place].bytes += use.size;
            ++held.groups[*place].contents;
            continue;
        }
        places.insert({holders, isElsewhere}, held.groups.size());
        ContentGroup group{.bytes = use.size, .contents = 1, .isElsewhere = isElsewhere};
        for (const int row : std::as_const(holders))
            group.holders.append(numbers[row].id);
        held.groups.append(group);
    }
    return held;
}

} // namespace

Result<RetentionSubject> readRetentionSubject(const Library &library, ProjectId id, const Progress &progress)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    // One snapshot: a capture between two of these questions must not mix what they say.
    if (const auto begun = connection->execute(u"BEGIN"_s); !begun)
        return std::unexpected(begun.error());
    const auto project = catalog::readProject(*connection, id);
    if (!project)
        return std::unexpected(project.error());
    if (!*project)
        return fail(Error::Kind::NotFound, Text::tr("This project is no longer in the library."), id.toString());
    const auto own = ownPolicy(library, id);
    const auto policy = policyOf(library, id);
    if (!own || !policy)
        return std::unexpected(own ? policy.error() : own.error());
    progress.report(0, 0, Text::tr("Looking at “%1”").arg((*project)->name));
    const auto generations = catalog::readGenerations(*connection, id, true);
    const auto numbers = catalog::readGenerationNumbers(*connection);
    const auto uses = catalog::readContentUses(*connection, id);
    const auto deployed = catalog::readDeployed(*connection, id);
    const auto restored = catalog::readNewestEventTimes(*connection, id, u"generation.restored"_s);
    const auto newest = catalog::readNewestEventTime(*connection, id);
    const auto artifacts = catalog::readKeptExports(*connection, id, library.folder().root);
    for (const Error *error :
         {generations ? nullptr : &generations.error(), numbers ? nullptr : &numbers.error(), uses ? nullptr : &uses.error(),
          deployed ? nullptr : &deployed.error(), restored ? nullptr : &restored.error(), newest ? nullptr : &newest.error(),
          artifacts ? nullptr : &artifacts.error()}) {
        if (error)
            return std::unexpected(*error);
    }
    if (progress.cancelled())
        return cancelledError();

    RetentionSubject subject{
        .project = **project, .policy = *policy, .ownPolicy = *own, .generations = *generations, .time = now()};
    RetentionFacts &facts = subject.facts;
    facts.deployed = QSet<GenerationId>(deployed->begin(), deployed->end());
    const ActivationHistory &history = subject.project.activations;
    facts.rollBackTo = history.canRollBack() ? history.entries.value(history.position - 1) : GenerationId();
    facts.redoTo = history.canRedo() ? history.entries.value(history.position + 1) : GenerationId();
    facts.workspaceAt = subject.project.workspace ? subject.project.workspace->at : GenerationId();
    facts.restoredAt = *restored;
    HeldContents held = grouped(*uses, *numbers, id);
    facts.groups = std::move(held.groups);
    facts.exports = *artifacts;
    facts.packBytes = bytesBelow(packsFolder(library.folder(), id));
    if (facts.packBytes > 0 && held.archivedBytes > 0)
        facts.packedPercent = int(std::clamp<qint64>(facts.packBytes * 100 / held.archivedBytes, 1, 100));
    facts.newestEvent = *newest;
    facts.lastRun = readRetentionRuns(library.folder()).value(id);
    return subject;
}

} // namespace strata
