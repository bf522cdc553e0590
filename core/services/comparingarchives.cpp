// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/comparingarchives.h"

#include "core/archive/tarreader.h"
#include "core/archive/zipreader.h"
#include "core/base/filetype.h"
#include "core/base/parallel.h"
#include "core/diff/treediff.h"
#include "core/services/comparing.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ComparingArchives)
};

constexpr qsizetype PieceBytes = 256 * 1024;
constexpr qint64 MaximalBytes = 512LL * 1024 * 1024;

using ReadMember = std::function<Result<qsizetype>(std::span<char>)>;

FileEntry linkEntry(const ArchiveEntry &entry)
{
    const QByteArray target = entry.target.toUtf8();
    return {.path = entry.path,
            .kind = FileKind::Symlink,
            .type = u"symlink"_s,
            .size = target.size(),
            .mode = 0777,
            .sha256 = hashOf(target),
            .linkTarget = entry.target};
}

Result<FileEntry> fileEntry(const ArchiveEntry &entry, const ReadMember &read, const Progress &progress)
{
    FileEntry file{.path = entry.path, .mode = entry.mode};
    ContentHasher hasher;
    QByteArray head;
    std::vector<char> piece(size_t(std::clamp<qint64>(entry.size, 1, PieceBytes)));
    for (;;) {
        if (progress.cancelled())
            return cancelledError();
        const Result<qsizetype> got = read(piece);
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            break;
        hasher.add(QByteArrayView(piece.data(), *got));
        if (head.isEmpty())
            head = QByteArray(piece.data(), std::min<qsizetype>(*got, 8192));
        file.size += *got;
    }
    file.sha256 = hasher.finish();
    file.type = fileType(entry.path, head);
    return file;
}

Result<QList<FileEntry>> zipMembers(const QString &path, const Progress &progress)
{
    const Result<std::unique_ptr<ZipReader>> reader = ZipReader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    const QList<ArchiveEntry> &entries = (*reader)->entries();
    std::vector<std::optional<FileEntry>> members(size_t(entries.size()));
    std::atomic<qint64> done = 0;
    const Result<> read = inParallel(entries.size(), 64, [&](qsizetype first, qsizetype end) -> Result<> {
        for (qsizetype i = first; i < end; ++i) {
            const ArchiveEntry &entry = entries[i];
            if (entry.kind == ArchiveEntry::Kind::Link)
                members[size_t(i)] = linkEntry(entry);
            if (entry.kind != ArchiveEntry::Kind::File)
                continue;
            Result<FileEntry> file = fileEntry(entry, (*reader)->stream(i), progress);
            if (!file)
                return std::unexpected(std::move(file.error()));
            members[size_t(i)] = *std::move(file);
        }
        progress.report(done += end - first, entries.size(), Text::tr("Reading the archive"));
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    QList<FileEntry> files;
    for (std::optional<FileEntry> &member : members) {
        if (member)
            files.append(*std::move(member));
    }
    return files;
}

Result<QList<FileEntry>> tarMembers(const QString &path, ArchiveKind kind, const Progress &progress)
{
    const Result<std::unique_ptr<TarReader>> reader = TarReader::open(path, kind);
    if (!reader)
        return std::unexpected(reader.error());
    QList<FileEntry> files;
    QHash<QString, qsizetype> places; // second names repeat an earlier file
    for (;;) {
        const Result<std::optional<ArchiveEntry>> entry = (*reader)->next();
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry)
            return files;
        const ArchiveEntry &found = **entry;
        switch (found.kind) {
        case ArchiveEntry::Kind::Folder: continue;
        case ArchiveEntry::Kind::Link: files.append(linkEntry(found)); break;
        case ArchiveEntry::Kind::HardLink: {
            FileEntry second = files.value(places.value(found.target, -1));
            second.path = found.path;
            files.append(second);
            break;
        }
        case ArchiveEntry::Kind::File: {
            Result<FileEntry> file = fileEntry(found, [&](std::span<char> buffer) { return (*reader)->read(buffer); }, progress);
            if (!file)
                return std::unexpected(std::move(file.error()));
            files.append(*std::move(file));
            break;
        }
        }
        places.insert(found.path, files.size() - 1);
        progress.report((*reader)->position(), 0, Text::tr("Reading the archive"));
    }
}

Result<QList<FileEntry>> membersOf(const Library &library, const TreeSide &side, const std::optional<FileEntry> &file,
                                   const Progress &progress)
{
    if (!file)
        return QList<FileEntry>{};
    if (file->size > MaximalBytes)
        return fail(Error::Kind::Invalid, Text::tr("“%1” is too large for its members to be compared.").arg(file->path));
    const Result<QString> path = pathOfSideFile(library, side, *file);
    if (!path)
        return std::unexpected(path.error());
    const Result<ArchiveKind> kind = archiveKindOf(*path);
    if (!kind)
        return std::unexpected(kind.error());
    Result<QList<FileEntry>> members = *kind == ArchiveKind::Zip ? zipMembers(*path, progress) : tarMembers(*path, *kind, progress);
    if (members)
        std::ranges::sort(*members, [](const FileEntry &a, const FileEntry &b) { return comparePaths(a.path, b.path) < 0; });
    return members;
}

} // namespace

bool isArchiveName(QStringView path)
{
    static constexpr std::array suffixes{".zip"_L1,  ".jar"_L1,  ".war"_L1,  ".ear"_L1,   ".aar"_L1, ".apk"_L1,    ".whl"_L1,
                                         ".egg"_L1,  ".docx"_L1, ".xlsx"_L1, ".pptx"_L1,  ".odt"_L1, ".ods"_L1,    ".odp"_L1,
                                         ".epub"_L1, ".vsix"_L1, ".xpi"_L1,  ".nupkg"_L1, ".tar"_L1, ".tar.gz"_L1, ".tgz"_L1};
    return std::ranges::any_of(suffixes, [path](QLatin1StringView suffix) { return path.endsWith(suffix, Qt::CaseInsensitive); });
}

Result<TreeComparison> compareArchives(const Library &library, const std::array<TreeSide, 2> &sides, const FileChange &change,
                                       const Progress &progress)
{
    std::array<QList<FileEntry>, 2> members;
    for (const Side side : {Before, After}) {
        Result<QList<FileEntry>> list = membersOf(library, sides[side], change.file[side], progress);
        if (!list)
            return std::unexpected(std::move(list.error()));
        members[side] = *std::move(list);
    }
    return compareTrees(members[Before], members[After]);
}

} // namespace strata
