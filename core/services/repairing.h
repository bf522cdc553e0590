// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/verifying.h"

namespace strata {

/// What is done about one problem.
struct RepairStep
{
    enum class Kind {
        Heal, // made again out of another copy of the same content
        MakeFolder,
        RestoreLink, // a symbolic link of the source
        Seal, // the permissions are put right
        SetAside, // moved to the quarantine
        RestoreManifest, // written again from the catalog; the files fit it
        QuarantineVersion, // nothing tells any more what it should hold
        Settle, // catalog, link and folder are made to fit each other
        RebuildCatalog,
        RemoveLeftover,
        None, // there is nothing to heal it from: it stays where it is
    };

    VerifyProblem problem;
    Kind kind = Kind::None;
    QString goodCopy; // absolute; Heal only
    QString what; // a translated sentence
    QString failure; // why it could not be done; empty: it was, or nothing was tried yet

    bool operator==(const RepairStep &) const = default;
};

struct RepairReport
{
    VerifyReport found; // before
    QList<RepairStep> steps;
    QList<VerifyProblem> left; // what is still wrong; of a dry run what would be
    QString quarantine; // the folder with what was set aside, relative to the library's; empty: nothing was
    bool isDryRun = false;
};

/// What repairing would do about the problems of `report`. Changes nothing, also in a library that cannot be written.
Result<QList<RepairStep>> planRepair(const Library &library, const VerifyReport &report, const Progress &progress);

struct RepairOptions
{
    VerifyDepth depth = VerifyDepth::Full;
    bool isDryRun = false;
};

/// Verifies, repairs what can be repaired, and verifies again. Nothing is written into a file that is there and nothing is deleted:
/// new files take the places of damaged ones, which go to quarantine/ together with all that does not belong, with a report beside
/// them. Every version touched gets an event. What nothing heals keeps its place, unless its manifest is gone. May be repeated.
Result<RepairReport> repair(const Library &library, ProjectId project, GenerationId generation, RepairOptions options,
                            const Progress &progress);

/// "heal"; never translated, as JSON has it.
QString toText(RepairStep::Kind kind);
QJsonObject toJson(const RepairReport &report);

} // namespace strata
