// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivecheck.h"

#include "core/archive/tarreader.h"
#include "core/archive/zipreader.h"
#include "core/base/parallel.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ArchiveCheck)
};

constexpr qint64 MaxBytesInMemory = 16 * 1024 * 1024;
constexpr qsizetype PieceBytes = 256 * 1024;

// Our own archive is as large as the version it was made of.
constexpr ArchiveLimits NoLimits{
    .entries = std::numeric_limits<qsizetype>::max(),
    .directoryBytes = std::numeric_limits<qint64>::max(),
    .entryBytes = std::numeric_limits<qint64>::max(),
    .totalBytes = std::numeric_limits<qint64>::max(),
    .ratioFrom = std::numeric_limits<qint64>::max(),
    .time = std::chrono::milliseconds::max(),
};

std::unexpected<Error> differs(const QString &name)
{
    return fail(
        Error::Kind::Io,
        Text::tr("The new archive was read again and “%1” in it is not as it was captured. Nothing was put in place. Export "
                 "again; if it stays so, run verify to see whether the library or the target disk is damaged.")
            .arg(name),
        name);
}

bool sameFacts(const ArchiveEntry &entry, const ArchiveItem &item)
{
    if (!item.file)
        return entry.kind == ArchiveEntry::Kind::Folder && entry.path + u'/' == item.name && entry.mode == item.mode;
    if (entry.path != item.name)
        return false;
    if (item.file->kind == FileKind::Symlink)
        return entry.kind == ArchiveEntry::Kind::Link && entry.target == item.file->linkTarget;
    return entry.kind == ArchiveEntry::Kind::File && entry.mode == item.mode && entry.size == item.file->size;
}

Result<ContentHash> hashOfStream(const std::function<Result<qsizetype>(std::span<char>)> &read, const Progress &progress)
{
    ContentHasher hasher;
    const std::unique_ptr<char[]> buffer(new char[PieceBytes]);
    for (;;) {
        if (progress.cancelled())
            return cancelledError();
        const Result<qsizetype> got = read({buffer.get(), size_t(PieceBytes)});
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            return hasher.finish();
        hasher.add({buffer.get(), *got});
    }
}

Result<> checkZip(const QList<ArchiveItem> &items, const QString &path, const Progress &progress)
{
    const Result<std::unique_ptr<ZipReader>> reader = ZipReader::open(path, NoLimits);
    if (!reader)
        return std::unexpected(reader.error());
    const QList<ArchiveEntry> &entries = (*reader)->entries();
    if (entries.size() != items.size())
        return differs(path);
    return inParallel(items.size(), 64, [&](qsizetype first, qsizetype end) -> Result<> {
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            if (!sameFacts(entries[i], items[i]))
                return differs(items[i].name);
            if (!items[i].file || items[i].file->kind == FileKind::Symlink)
                continue;
            const Result<ContentHash> hash = entries[i].size > MaxBytesInMemory
                                                 ? hashOfStream((*reader)->stream(i), progress)
                                                 : (*reader)->read(i).transform(
                                                       [](const QByteArray &bytes) { return hashOf(bytes); });
            if (!hash)
                return std::unexpected(hash.error());
            if (*hash != items[i].file->sha256)
                return differs(items[i].name);
        }
        progress.report(end, items.size(), Text::tr("Checking the archive"));
        return {};
    });
}

Result<> checkTar(const QList<ArchiveItem> &items, const QString &path, ArchiveKind kind, const Progress &progress)
{
    const Result<std::unique_ptr<TarReader>> reader = TarReader::open(path, kind, NoLimits);
    if (!reader)
        return std::unexpected(reader.error());
    for (qsizetype i = 0;; ++i) {
        const Result<std::optional<ArchiveEntry>> entry = (*reader)->next();
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry)
            return i == items.size() ? Result<>() : differs(path);
        if (i == items.size() || !sameFacts(**entry, items[i]))
            return differs((*entry)->path);
        if (!items[i].file || items[i].file->kind == FileKind::Symlink)
            continue;
        const Result<ContentHash> hash = hashOfStream([&](std::span<char> buffer) { return (*reader)->read(buffer); }, progress);
        if (!hash)
            return std::unexpected(hash.error());
        if (*hash != items[i].file->sha256)
            return differs(items[i].name);
        progress.report(i, items.size(), Text::tr("Checking the archive"));
    }
}

} // namespace

Result<> checkArchive(const ArchiveTreeSource &tree, const QString &path, ArchiveKind kind, const Progress &progress)
{
    const QList<ArchiveItem> items = itemsOf(tree);
    return kind == ArchiveKind::Zip ? checkZip(items, path, progress) : checkTar(items, path, kind, progress);
}

} // namespace strata
