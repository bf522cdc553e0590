// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workspacestatus.h"

namespace strata {

/// What bringing a workspace to a version does: the dry run, shown before and returned after.
struct SyncPlan
{
    QString folder;
    std::optional<Generation> from; // what the folder is at
    std::optional<Generation> to;
    QList<FileChange> drift; // the folder's own changes since `from`, saved as a version of their own first
    qsizetype driftFolders = 0;
    bool capturesDrift = false; // false also when the folder has nothing to lose
    int capturesAs = 0; // the number that version gets when nobody captures before
    std::optional<Generation> captured; // that version, once it is done
    QList<FileChange> changes; // from the folder as it is to `to`
    qsizetype folderChanges = 0; // folders that come, go or get other permission bits
    qint64 bytesToWrite = 0;
    QStringList inTheWay; // files of `to` where something lies that captures leave out; it is never touched
    QStringList recovered; // somebody's saves found under names of an interrupted sync, now in sight under these
    bool changesNothing = false;

    bool operator==(const SyncPlan &) const = default;
};

QJsonObject toJson(const SyncPlan &plan);

} // namespace strata
