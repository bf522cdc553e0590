// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/generation.h"
#include "core/model/retentionsettings.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace strata {

enum class RetentionAction { Keep, Archive, DeleteFiles };
/// "keep", "archive", "delete_files"
QString toText(RetentionAction action);

/// Contents that exactly the same versions of a project have. On disk each lies once among the plain folders and once in the
/// project's archive: its bytes go with the last of the versions that holds it there.
struct ContentGroup
{
    QList<GenerationId> holders;
    qint64 bytes = 0;
    int contents = 0;
    bool isElsewhere =
        false; // another project has them in a plain folder, too, or a version in the trash: archiving here frees nothing

    bool operator==(const ContentGroup &) const = default;
};

/// An archive of a version that lies in the library: it can be made again, byte for byte.
struct KeptExport
{
    QString artifact; // its id
    GenerationId generation;
    QString path; // relative to the library's folder
    qint64 bytes = 0;
    bool isFailed = false; // of an export that failed
    QDateTime createdAt;

    bool operator==(const KeptExport &) const = default;
};

/// What decide() has to know beside the generations themselves. Gathered once; the policy may then change as often as a slider
/// moves.
struct RetentionFacts
{
    QSet<GenerationId> deployed;
    GenerationId rollBackTo; // what rolling back and redoing activate; null: nothing
    GenerationId redoTo;
    GenerationId workspaceAt; // the version the linked folder was last captured as or brought to
    QHash<GenerationId, QDateTime> restoredAt; // from the archive; age counts from then on
    QList<ContentGroup> groups;
    QList<KeptExport> exports;
    qint64 packBytes = 0; // of the archive's packs on disk
    int packedPercent = 25; // what contents take in a pack, of their size; measured where there is a pack
    QDateTime newestEvent; // of the project
    QDateTime lastRun; // of retention by itself

    bool operator==(const RetentionFacts &) const = default;
};

/// Why something stays or goes.
struct RetentionReason
{
    QString code; // "starred"; never translated, never changed
    QString text; // "one of the 5 newest"

    bool operator==(const RetentionReason &) const = default;
};

struct RetentionDecision
{
    GenerationId generation;
    int version = 0;
    RetentionAction action = RetentionAction::Keep;
    bool isProtected = false; // stays whatever the ages and the limit say
    QList<RetentionReason> reasons; // never empty; all protections, or the one rule that decides
    /// Bytes that leave the disk when all decisions are carried out. What several going versions share counts for the newest of
    /// them.
    qint64 bytesFreed = 0;
    qint64 bytesPacked = 0; // of those, what the archive takes instead; an estimate

    bool operator==(const RetentionDecision &) const = default;
};

struct ExportDecision
{
    KeptExport what;
    RetentionReason reason;

    bool operator==(const ExportDecision &) const = default;
};

struct RetentionOutcome
{
    QList<RetentionDecision> decisions; // in the order of the generations given
    QList<ExportDecision> exports; // those to remove
    int kept = 0;
    int archived = 0;
    int deleted = 0;
    int protectedCount = 0;
    qint64 bytesBefore = 0; // of the project's contents, packs and kept exports
    qint64 bytesFreed = 0; // what the archive takes is not yet subtracted
    qint64 bytesPacked = 0; // an estimate
    bool isOverLimit = false; // more than the policy's maxBytes stays, for what is left is protected or not to be deleted

    qint64 bytesAfter() const { return bytesBefore - bytesFreed + bytesPacked; }
    bool changesAnything() const { return archived > 0 || deleted > 0 || !exports.isEmpty(); }
    bool operator==(const RetentionOutcome &) const = default;
};

/// What the policy makes of a project's generations (any order) at `now`. Pure: the window, the command line and the tests share
/// it.
///
/// Protected, whatever the policy says: what is active, starred or deployed; what rolling back and redoing lead to; what the linked
/// folder is at; the `keepLatest` newest completed ones by number, at least one; what was captured, restored or archived within the
/// last day, or has no time or one that is still to come; and parents of live branches. A branch begins at a version that names
/// another parent than the completed one just before it. It lives while that version, or one further along the line, stays on its
/// own account. The parent it was made from is then kept.
///
/// Others are archived at `archiveAfterDays` since they were created (or restored), lose their files `deleteArchivedAfterDays`
/// since they were archived. Beyond `maxBytes` the oldest go before their time: completed ones to the archive, then, when archived
/// ones lose their files at all, archived ones. Failed ones go as completed ones do, but are none of the newest and keep no parent.
RetentionOutcome decide(const QList<Generation> &generations, const RetentionSettings &policy, const RetentionFacts &facts,
                        const QDateTime &now);

/// Why ages cannot be believed at `now`: a sentence. A clock set back, or one that jumped ahead by more than a year since anything
/// happened here, must not decide by itself; a person may.
std::optional<QString> clockDoubt(const QList<Generation> &generations, const RetentionFacts &facts, const QDateTime &now);

QJsonObject toJson(const RetentionDecision &decision);
QJsonObject toJson(const RetentionOutcome &outcome);

} // namespace strata
