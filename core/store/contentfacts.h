// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/content.h"
#include "core/model/fileentry.h"

#include <QByteArray>
#include <QHash>

#include <functional>

namespace strata {

/// Gathers in one pass over its bytes what the catalog keeps of a content: hash, size, lines, preview. `path` gives the type and
/// tells whether the content may be shown at all.
class ContentFacts
{
public:
    explicit ContentFacts(QString path) : m_path(std::move(path)) { }

    void add(QByteArrayView bytes);
    /// All facts of what was added, once.
    Content finish();

private:
    QString m_path;
    ContentHasher m_hasher;
    QByteArray m_head; // the first 8 KiB
    qint64 m_size = 0;
    qint64 m_newlines = 0;
    char m_last = '\n';
};

/// All bytes of a file. Called from several threads at once.
using ReadWhole = std::function<Result<QByteArray>(const FileEntry &)>;

/// The facts of stored files, read again on every core, each content once: for a catalog that is made anew. What cannot be read, or
/// no longer is what `files` says, is left out, and so is the rest after cancelling.
QHash<ContentHash, Content> describeContents(const ReadWhole &read, const QList<FileEntry> &files, const Progress &progress);

} // namespace strata
