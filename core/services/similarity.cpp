// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/similarity.h"

#include "core/base/parallel.h"
#include "core/diff/renames.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Similarity)
};

constexpr qint64 MaximalFileBytes = 8LL * 1024 * 1024;
constexpr qint64 MaximalBytes = 128LL * 1024 * 1024; // of each side, all files together
constexpr qsizetype MaximalFiles = 5000; // of each side

/// Which files of one side are to be read.
struct Choice
{
    std::vector<SignedChange> files;
    qint64 bytes = 0;
    bool isCut = false;

    void add(qsizetype change, const FileEntry &file)
    {
        if (file.kind != FileKind::Regular || file.size == 0)
            return;
        if (file.size > MaximalFileBytes || bytes + file.size > MaximalBytes || qsizetype(files.size()) >= MaximalFiles) {
            isCut = true;
            return;
        }
        bytes += file.size;
        files.push_back({.change = change});
    }
};

Result<> readSignatures(std::vector<SignedChange> &files, Side side, const QList<FileChange> &changes, const ContentReader &reader,
                        const Progress &progress)
{
    std::atomic<qint64> done = 0;
    return inParallel(qsizetype(files.size()), 8, [&](qsizetype first, qsizetype end) -> Result<> {
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            SignedChange &file = files[size_t(i)];
            const Result<QByteArray> content = reader(side, *changes[file.change].file[side]);
            if (!content)
                return std::unexpected(content.error());
            file.signature = signatureOf(*content);
        }
        progress.report(done += end - first, qint64(files.size()), Text::tr("Looking for renamed files"));
        return {};
    });
}

} // namespace

Result<> findSimilarFiles(TreeComparison &comparison, LookFor what, const ContentReader &reader, const Progress &progress)
{
    QList<FileChange> &changes = comparison.changes;
    Choice added;
    std::vector<qint64> sizes;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (changes[i].kind != ChangeKind::Added)
            continue;
        added.add(i, *changes[i].file[After]);
        sizes.push_back(changes[i].file[After]->size);
    }
    if (sizes.empty())
        return {};
    std::ranges::sort(sizes);
    // Half the bytes of the larger file at least must be in both; twice that, for ends of lines count differently.
    const auto mayResemble = [&sizes](const FileEntry &file) {
        const auto nearest = std::ranges::lower_bound(sizes, file.size / 4);
        return nearest != sizes.end() && *nearest <= file.size * 4;
    };
    Choice origins;
    for (const bool isDeleted : {true, false}) { // should there be too many, renames matter more than copies
        for (qsizetype i = 0; i < changes.size(); ++i) {
            const FileChange &change = changes[i];
            const bool canBeCopied = what == LookFor::RenamesAndCopies
                                     && (change.kind == ChangeKind::Modified || change.kind == ChangeKind::Renamed);
            if ((isDeleted ? change.kind == ChangeKind::Deleted : canBeCopied) && mayResemble(*change.file[Before]))
                origins.add(i, *change.file[Before]);
        }
    }
    if (origins.files.empty() && !origins.isCut)
        return {};
    comparison.mayLackRenames = added.isCut || origins.isCut;
    if (const auto read = readSignatures(added.files, After, changes, reader, progress); !read)
        return read;
    if (const auto read = readSignatures(origins.files, Before, changes, reader, progress); !read)
        return read;
    const Result<bool> triedAll = pairSimilar(changes, origins.files, added.files, progress);
    if (!triedAll)
        return std::unexpected(triedAll.error());
    comparison.mayLackRenames = comparison.mayLackRenames || !*triedAll;
    return {};
}

} // namespace strata
