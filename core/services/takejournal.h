// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"
#include "core/model/fileentry.h"

#include <QList>
#include <QStringList>

namespace strata {

/// What was put into a folder of the user's, written before anything is, so that it can be taken back: after a kill, too. It lies
/// with the kept files in the project's folder, under taken/<id>/.
struct TakeJournal
{
    struct Entry
    {
        QString target; // relative to `folder`
        FileKind kind = FileKind::Regular;
        ContentHash sha256; // what was put there
        quint32 mode = 0644;
        bool isReplacement = false;
        // What was there, of a replacement; its bytes (or a link's target) are in the file named by the entry's place in the list.
        FileKind keptKind = FileKind::Regular;
        ContentHash keptSha256;
        quint32 keptMode = 0644;

        bool operator==(const Entry &) const = default;
    };

    QString folder; // absolute
    QString stage; // the name of the folder in it where files wait
    QList<Entry> entries;
    QStringList newFolders; // made for it, parents first

    bool operator==(const TakeJournal &) const = default;
};

Result<> writeTakeJournal(const QString &path, const TakeJournal &journal);
/// Invalid with a sentence when it is damaged.
Result<TakeJournal> readTakeJournal(const QString &path);

} // namespace strata
