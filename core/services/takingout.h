// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fileentry.h"
#include "core/model/generation.h"
#include "core/services/library.h"

#include <QStringList>

namespace strata {

/// Files and folders of a version, wanted outside of the library.
struct TakeRequest
{
    GenerationId generation;
    QStringList paths; // of files or folders in the version; "." is all of it
    QString to; // a folder; made when it is not there
    bool isFlat = false; // what is named goes directly into `to`, without the folders above it
    bool replaces = false; // files there that differ are replaced, and kept for undoing

    bool operator==(const TakeRequest &) const = default;
};

/// One file on its way out.
struct TakeItem
{
    enum class State {
        New,
        Same, // the very file is there already
        Different,
        Blocked, // a folder or a link is in the way: never touched
    };

    FileEntry file; // in the version
    QString target; // relative to the folder taken to
    State state = State::New;
    QString reason; // of Blocked: a translated clause
    ContentHash found; // of Different: what lies there

    bool operator==(const TakeItem &) const = default;
};

struct TakePlan
{
    Generation generation;
    QString folder; // absolute
    QList<TakeItem> items; // by target
    QList<FolderEntry> folders; // the version's own that come along, by target
    qint64 bytesToWrite = 0;

    int count(TakeItem::State state) const;
};

struct TakeOutcome
{
    TakePlan plan; // as it was carried out
    QString undoId; // for undoTaking; empty: nothing was written, or the library cannot keep it
    std::optional<Generation> captured; // the linked workspace as it was, when something in it was replaced that no version had
};

/// What taking out would do. Reads the files that lie there already, writes nothing. NotFound names paths that come near.
Result<TakePlan> planTakingOut(const Library &library, const TakeRequest &request, const Progress &progress);

/// Puts files of a version into a folder, with their real modes: staged there under a name of its own, verified by hash, flushed,
/// then moved into place, never through a link. All or nothing: Exists with a list when something is blocked or differs and was not
/// to be replaced; Busy when somebody writes to the folder meanwhile. Bytes that are replaced are kept before, and when the folder
/// belongs to the linked workspace they are in a version, too.
Result<TakeOutcome> takeOut(const Library &library, const TakeRequest &request, const Progress &progress);

struct TakeUndone
{
    int removed = 0; // files that had not been there
    int restored = 0; // files that had been replaced
    QStringList kept; // changed since: left as they are

    bool operator==(const TakeUndone &) const = default;
};

/// Takes back what takeOut did. May be repeated after a kill.
Result<TakeUndone> undoTaking(const Library &library, ProjectId project, const QString &undoId, const Progress &progress);
/// What was taken out last and can be taken back; empty: nothing.
QString lastTaking(const Library &library, ProjectId project);

} // namespace strata
