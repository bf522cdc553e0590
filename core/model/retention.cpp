// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/retention.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Retention)
};

constexpr qint64 Day = 24 * 60 * 60; // seconds
constexpr int LongestSilence = 400; // days after which a clock that jumped ahead is likelier than a project left alone
constexpr qint64 ClockTolerance = 5 * 60; // seconds a clock may be set back by its daemon

/// Whole days, negative for what is still to come.
qint64 daysBetween(const QDateTime &from, const QDateTime &to)
{
    const qint64 seconds = from.secsTo(to);
    return seconds < 0 ? -1 : seconds / Day;
}

/// The command line speaks English without a catalogue of plurals, so one day is said by hand.
QString daysText(qint64 days) { return days == 1 ? Text::tr("a day") : Text::tr("%n days", nullptr, int(days)); }

QDateTime later(const QDateTime &a, const QDateTime &b) { return !b.isValid() || (a.isValid() && a >= b) ? a : b; }

/// In a plain folder, whole or as a failed run left it.
bool isPlain(const Generation &generation)
{
    return generation.status == GenerationStatus::Completed || generation.status == GenerationStatus::Failed;
}

bool isFinished(const Generation &generation) { return isPlain(generation) || generation.status == GenerationStatus::Archived; }

/// Counts, content by content, which versions still hold it, as one version after the other goes.
class Ledger
{
public:
    Ledger(const QList<Generation> &generations, const RetentionFacts &facts) : m_facts(facts)
    {
        QHash<GenerationId, GenerationStatus> status;
        for (const Generation &generation : generations)
            status.insert(generation.id, generation.status);
        m_loose.resize(facts.groups.size());
        m_packed.resize(facts.groups.size());
        for (qsizetype i = 0; i < facts.groups.size(); ++i) {
            const ContentGroup &group = facts.groups[i];
            for (const GenerationId &holder : group.holders) {
                m_groups[holder].append(i);
                const bool isPacked = status.value(holder) == GenerationStatus::Archived;
                ++(isPacked ? m_packed : m_loose)[i];
            }
            m_looseBytes += m_loose[i] > 0 ? group.bytes : 0;
            m_packedBytes += m_packed[i] > 0 ? group.bytes : 0;
        }
    }

    qint64 looseBytes() const { return m_looseBytes; }

    /// Moves a version into the archive: what leaves the plain folders, and what the packs grow by.
    std::pair<qint64, qint64> archive(GenerationId id)
    {
        qint64 freed = 0;
        qint64 packed = 0;
        for (const qsizetype i : m_groups.value(id)) {
            const ContentGroup &group = m_facts.groups[i];
            if (--m_loose[i] == 0 && !group.isElsewhere)
                freed += group.bytes;
            if (m_packed[i]++ == 0)
                packed += group.bytes;
        }
        return {freed, packed * m_facts.packedPercent / 100};
    }

    /// Takes an archived version out of the packs. What the packs hold of it is their part of what all archived ones hold.
    qint64 drop(GenerationId id)
    {
        qint64 bytes = 0;
        for (const qsizetype i : m_groups.value(id))
            bytes += --m_packed[i] == 0 ? m_facts.groups[i].bytes : 0;
        return m_packedBytes > 0 ? qint64(double(m_facts.packBytes) * double(bytes) / double(m_packedBytes)) : 0;
    }

private:
    const RetentionFacts &m_facts;
    QHash<GenerationId, QList<qsizetype>> m_groups; // by holder
    QList<int> m_loose; // by group: how many versions have it in a plain folder
    QList<int> m_packed; // how many archived ones
    qint64 m_looseBytes = 0;
    qint64 m_packedBytes = 0; // before packing
};

/// One decide() at work: what it knows by version.
struct Deciding
{
    const QList<Generation> &generations;
    const RetentionSettings &policy;
    const RetentionFacts &facts;
    const QDateTime &now;
    QList<qsizetype> byNumber; // indexes into generations, oldest first
    QList<RetentionDecision> decisions;

    QDateTime startOfAge(const Generation &generation) const
    {
        return later(generation.createdAt, facts.restoredAt.value(generation.id));
    }

    void protect(qsizetype i, const QString &code, const QString &text)
    {
        decisions[i].isProtected = true;
        decisions[i].reasons.append({code, text});
    }

    void protectByState();
    void protectNewest();
    void protectFresh();
    void protectBranchParents();
    void judgeAge(qsizetype i);
    bool staysOnItsOwn(qsizetype i) const;
};

void Deciding::protectByState()
{
    for (qsizetype i = 0; i < generations.size(); ++i) {
        const Generation &generation = generations[i];
        if (generation.isActive)
            protect(i, u"active"_s, Text::tr("active"));
        if (generation.isStarred)
            protect(i, u"starred"_s, Text::tr("starred"));
        if (facts.deployed.contains(generation.id))
            protect(i, u"deployed"_s, Text::tr("deployed"));
        if (generation.id == facts.rollBackTo && !generation.isActive)
            protect(i, u"roll_back"_s, Text::tr("rolling back leads to it"));
        if (generation.id == facts.redoTo && !generation.isActive)
            protect(i, u"redo"_s, Text::tr("redoing leads to it"));
        if (generation.id == facts.workspaceAt)
            protect(i, u"workspace"_s, Text::tr("the linked folder is at it"));
        if (generation.status == GenerationStatus::Pending || generation.status == GenerationStatus::Generating)
            protect(i, u"unfinished"_s, Text::tr("not finished yet"));
    }
}

void Deciding::protectNewest()
{
    const int count = std::max(policy.keepLatest, 1);
    int found = 0;
    for (auto i = byNumber.crbegin(); i != byNumber.crend() && found < count; ++i) {
        if (generations[*i].status != GenerationStatus::Completed)
            continue;
        ++found;
        protect(*i, u"newest"_s, count == 1 ? Text::tr("the newest") : Text::tr("one of the %n newest", nullptr, count));
    }
}

void Deciding::protectFresh()
{
    for (qsizetype i = 0; i < generations.size(); ++i) {
        const Generation &generation = generations[i];
        if (!isFinished(generation))
            continue;
        const bool isArchived = generation.status == GenerationStatus::Archived;
        const QDateTime counted = isArchived ? generation.archivedAt : startOfAge(generation);
        const QDateTime touched = isArchived ? counted : later(counted, generation.completedAt);
        if (!counted.isValid())
            protect(i, u"unknown_time"_s,
                    isArchived ? Text::tr("archived, but it is not known when") : Text::tr("it is not known when it was made"));
        else if (touched.secsTo(now) < 0)
            protect(i, u"future"_s, Text::tr("its time is still to come by this computer's clock"));
        else if (touched.secsTo(now) < Day && isArchived)
            protect(i, u"fresh"_s, Text::tr("archived within the last day"));
        else if (touched.secsTo(now) < Day && facts.restoredAt.value(generation.id) == counted)
            protect(i, u"fresh"_s, Text::tr("restored within the last day"));
        else if (touched.secsTo(now) < Day)
            protect(i, u"fresh"_s, Text::tr("captured within the last day"));
    }
}

/// Protected, or in a plain folder and not old enough to go.
bool Deciding::staysOnItsOwn(qsizetype i) const
{
    if (decisions[i].isProtected)
        return true;
    return generations[i].status == GenerationStatus::Completed
           && (policy.archiveAfterDays <= 0 || daysBetween(startOfAge(generations[i]), now) < policy.archiveAfterDays);
}

void Deciding::protectBranchParents()
{
    QHash<GenerationId, qsizetype> index;
    QHash<int, qsizetype> indexByVersion;
    for (qsizetype i = 0; i < generations.size(); ++i) {
        index.insert(generations[i].id, i);
        indexByVersion.insert(generations[i].version, i);
    }
    QList<int> liveAs(generations.size(), 0); // by version: the number of one further along that stays, or its own; 0: none
    for (qsizetype i = 0; i < generations.size(); ++i)
        liveAs[i] = staysOnItsOwn(i) ? generations[i].version : 0;
    const auto continues = [&](const Generation &generation) -> qsizetype {
        if (!generation.parent.isNull())
            return index.value(generation.parent, -1);
        return indexByVersion.value(generation.baseVersion, -1);
    };
    // Newest first, so that life has come down from every descendant before it is passed on.
    for (auto i = byNumber.crbegin(); i != byNumber.crend(); ++i) {
        const qsizetype parent = continues(generations[*i]);
        if (liveAs[*i] > 0 && parent >= 0 && generations[parent].version < generations[*i].version && liveAs[parent] == 0)
            liveAs[parent] = liveAs[*i];
    }
    int newestBefore = 0; // the completed one just before, whatever became of it since
    for (const qsizetype i : byNumber) {
        const Generation &generation = generations[i];
        const qsizetype parent = generation.parent.isNull() ? -1 : index.value(generation.parent, -1);
        if (parent >= 0 && generations[parent].version < newestBefore && liveAs[i] > 0 && isFinished(generations[parent]))
            protect(parent, u"branch_parent"_s, Text::tr("parent of %1").arg(generation.label()));
        if (generation.status != GenerationStatus::Failed && generation.status != GenerationStatus::Pending
            && generation.status != GenerationStatus::Generating)
            newestBefore = generation.version;
    }
}

/// What its age makes of one that nothing protects.
void Deciding::judgeAge(qsizetype i)
{
    const Generation &generation = generations[i];
    RetentionDecision &decision = decisions[i];
    const bool isArchived = generation.status == GenerationStatus::Archived;
    const int limit = isArchived ? policy.deleteArchivedAfterDays : policy.archiveAfterDays;
    const qint64 age = daysBetween(isArchived ? generation.archivedAt : startOfAge(generation), now);
    if (limit <= 0) {
        decision.reasons = {isArchived ? RetentionReason{u"archive_kept"_s, Text::tr("archived ones keep their files")}
                                       : RetentionReason{u"archiving_off"_s, Text::tr("age archives nothing")}};
    } else if (age < limit) {
        decision.reasons = {
            isArchived ? RetentionReason{u"archived_young"_s, Text::tr("archived; its files go in %1").arg(daysText(limit - age))}
                       : RetentionReason{u"young"_s, Text::tr("goes to the archive in %1").arg(daysText(limit - age))}};
    } else {
        decision.action = isArchived ? RetentionAction::DeleteFiles : RetentionAction::Archive;
        decision.reasons = {isArchived
                                ? RetentionReason{u"archived_old"_s, Text::tr("archived at least %1 ago").arg(daysText(limit))}
                                : RetentionReason{u"old"_s, Text::tr("at least %1 old").arg(daysText(limit))}};
    }
}

QString limitText(qint64 bytes) { return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

QList<ExportDecision> decideExports(const RetentionSettings &policy, const RetentionFacts &facts, const QDateTime &now)
{
    QList<ExportDecision> exports;
    for (const KeptExport &kept : facts.exports) {
        const int limit = kept.isFailed ? policy.deleteFailedExportsAfterDays : policy.deleteExportsAfterDays;
        if (limit <= 0 || !kept.createdAt.isValid())
            continue;
        const qint64 age = daysBetween(kept.createdAt, now);
        if (age < std::max(limit, 1))
            continue;
        exports.append({kept, kept.isFailed
                                  ? RetentionReason{u"failed_export_old"_s, Text::tr("failed at least %1 ago").arg(daysText(limit))}
                                  : RetentionReason{u"export_old"_s, Text::tr("exported at least %1 ago").arg(daysText(limit))}});
    }
    return exports;
}

} // namespace

QString toText(RetentionAction action)
{
    switch (action) {
    case RetentionAction::Keep: return u"keep"_s;
    case RetentionAction::Archive: return u"archive"_s;
    case RetentionAction::DeleteFiles: return u"delete_files"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

RetentionOutcome decide(const QList<Generation> &generations, const RetentionSettings &policy, const RetentionFacts &facts,
                        const QDateTime &now)
{
    Deciding deciding{.generations = generations, .policy = policy, .facts = facts, .now = now};
    QList<RetentionDecision> &decisions = deciding.decisions;
    decisions.reserve(generations.size());
    for (qsizetype i = 0; i < generations.size(); ++i) {
        decisions.append({.generation = generations[i].id, .version = generations[i].version});
        deciding.byNumber.append(i);
    }
    std::ranges::sort(deciding.byNumber, {}, [&](qsizetype i) { return generations[i].version; });
    deciding.protectByState();
    deciding.protectNewest();
    deciding.protectFresh();
    deciding.protectBranchParents();

    RetentionOutcome outcome;
    Ledger ledger(generations, facts);
    outcome.bytesBefore = ledger.looseBytes() + facts.packBytes;
    outcome.exports = decideExports(policy, facts, now);
    for (const KeptExport &kept : facts.exports)
        outcome.bytesBefore += kept.bytes;
    for (const ExportDecision &decided : std::as_const(outcome.exports))
        outcome.bytesFreed += decided.what.bytes;

    const auto carryOut = [&](qsizetype i) {
        RetentionDecision &decision = decisions[i];
        if (decision.action == RetentionAction::Archive)
            std::tie(decision.bytesFreed, decision.bytesPacked) = ledger.archive(decision.generation);
        else if (decision.action == RetentionAction::DeleteFiles)
            decision.bytesFreed = ledger.drop(decision.generation);
        outcome.bytesFreed += decision.bytesFreed;
        outcome.bytesPacked += decision.bytesPacked;
    };
    for (const qsizetype i : std::as_const(deciding.byNumber)) {
        if (generations[i].status == GenerationStatus::Deleted)
            decisions[i].reasons = {{u"gone"_s, Text::tr("its files are gone already")}};
        else if (!decisions[i].isProtected)
            deciding.judgeAge(i);
        carryOut(i);
    }

    const auto isOver = [&] { return policy.maxBytes > 0 && outcome.bytesAfter() > policy.maxBytes; };
    const auto goBeforeTheirTime = [&](bool isArchived, RetentionAction action) {
        for (const qsizetype i : std::as_const(deciding.byNumber)) {
            RetentionDecision &decision = decisions[i];
            if (!isOver())
                return;
            if (decision.isProtected || decision.action != RetentionAction::Keep
                || (isArchived ? generations[i].status != GenerationStatus::Archived : !isPlain(generations[i])))
                continue;
            decision.action = action;
            decision.reasons = {{u"over_limit"_s, Text::tr("the project takes more than %1").arg(limitText(policy.maxBytes))}};
            carryOut(i);
        }
    };
    goBeforeTheirTime(false, RetentionAction::Archive);
    if (policy.deleteArchivedAfterDays > 0)
        goBeforeTheirTime(true, RetentionAction::DeleteFiles);
    outcome.isOverLimit = isOver();

    for (const RetentionDecision &decision : std::as_const(decisions)) {
        outcome.kept += decision.action == RetentionAction::Keep;
        outcome.archived += decision.action == RetentionAction::Archive;
        outcome.deleted += decision.action == RetentionAction::DeleteFiles;
        outcome.protectedCount += decision.isProtected;
    }
    outcome.decisions = std::move(decisions);
    return outcome;
}

std::optional<QString> clockDoubt(const QList<Generation> &generations, const RetentionFacts &facts, const QDateTime &now)
{
    QDateTime last = later(facts.newestEvent, facts.lastRun);
    for (const Generation &generation : generations)
        last = later(last, later(generation.createdAt, later(generation.completedAt, generation.archivedAt)));
    if (!last.isValid())
        return {};
    if (now.secsTo(last) > ClockTolerance) {
        return Text::tr("This computer's clock says %1, but something happened here at %2 already. Set the clock right.")
            .arg(toIsoText(now), toIsoText(last));
    }
    if (daysBetween(last, now) > LongestSilence) {
        return Text::tr("This computer's clock says %1, and nothing has happened here since %2. See whether the clock is right.")
            .arg(toIsoText(now), toIsoText(last));
    }
    return {};
}

QJsonObject toJson(const RetentionDecision &decision)
{
    QJsonArray reasons;
    for (const RetentionReason &reason : decision.reasons)
        reasons.append(QJsonObject{{u"code"_s, reason.code}, {u"text"_s, reason.text}});
    return {
        {u"generation_id"_s, decision.generation.toString()},
        {u"version"_s, decision.version},
        {u"action"_s, toText(decision.action)},
        {u"protected"_s, decision.isProtected},
        {u"reasons"_s, reasons},
        {u"bytes_freed"_s, decision.bytesFreed},
        {u"bytes_packed"_s, decision.bytesPacked},
    };
}

QJsonObject toJson(const RetentionOutcome &outcome)
{
    QJsonArray decisions;
    for (const RetentionDecision &decision : outcome.decisions)
        decisions.append(toJson(decision));
    QJsonArray exports;
    for (const ExportDecision &decided : outcome.exports) {
        exports.append(QJsonObject{
            {u"artifact_id"_s, decided.what.artifact},
            {u"generation_id"_s, decided.what.generation.toString()},
            {u"path"_s, decided.what.path},
            {u"bytes_freed"_s, decided.what.bytes},
            {u"reasons"_s, QJsonArray{QJsonObject{{u"code"_s, decided.reason.code}, {u"text"_s, decided.reason.text}}}}});
    }
    return {
        {u"decisions"_s, decisions},
        {u"exports"_s, exports},
        {u"kept"_s, outcome.kept},
        {u"archived"_s, outcome.archived},
        {u"files_deleted"_s, outcome.deleted},
        {u"protected"_s, outcome.protectedCount},
        {u"bytes_before"_s, outcome.bytesBefore},
        {u"bytes_freed"_s, outcome.bytesFreed},
        {u"bytes_packed"_s, outcome.bytesPacked},
        {u"bytes_after"_s, outcome.bytesAfter()},
        {u"over_limit"_s, outcome.isOverLimit},
    };
}

} // namespace strata
