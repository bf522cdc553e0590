// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/ids.h"

#include <QJsonObject>

#include <optional>

namespace strata {

/// Written beside metadata.json before a workspace is brought from one version to another, and taken away when that is
/// acknowledged: what is found later was interrupted.
struct SyncJournal
{
    QString token; // in the names of what lies in the folder meanwhile
    GenerationId from; // the folder held exactly this
    GenerationId to;
    QJsonObject details; // for the event
    bool isApplying = false; // everything is staged: files may have been moved

    bool operator==(const SyncJournal &) const = default;
};

/// Durable, as all of these.
Result<> writeSyncJournal(const QString &path, const SyncJournal &journal);
/// Nothing when there is none; Invalid with a sentence naming the file when it is damaged.
Result<std::optional<SyncJournal>> readSyncJournal(const QString &path);
Result<> removeSyncJournal(const QString &path);

} // namespace strata
