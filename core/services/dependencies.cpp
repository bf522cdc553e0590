// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/dependencies.h"

#include "core/diff/packages.h"
#include "core/services/comparing.h"

#include <QCoreApplication>

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Dependencies)
};

constexpr qint64 MaximalBytes = 64LL * 1024 * 1024;

bool isRead(const std::optional<FileEntry> &file) { return file && file->kind == FileKind::Regular && isPackageFile(file->path); }

Result<PackageList> packagesOn(const Library &library, const TreeSide &side, const std::optional<FileEntry> &file)
{
    if (!isRead(file))
        return PackageList{};
    if (file->size > MaximalBytes)
        return fail(Error::Kind::Invalid, Text::tr("“%1” is too large for its packages to be compared.").arg(file->path));
    const Result<QByteArray> content = readSideFile(library, side, *file);
    return content ? readPackages(file->path, *content) : std::unexpected(content.error());
}

} // namespace

Result<DependencyDelta> compareDependencies(const Library &library, const TreeComparison &comparison, const Progress &progress)
{
    DependencyDelta delta;
    for (const FileChange &change : comparison.changes) {
        if (progress.cancelled())
            return cancelledError();
        // What a copied file came from is still there: its packages are all new here.
        const bool hasBefore = change.kind != ChangeKind::Copied;
        if ((hasBefore && !change.contentChanged()) || (!isRead(change.file[Before]) && !isRead(change.file[After])))
            continue;
        const auto before = packagesOn(library, comparison.sides[Before], hasBefore ? change.file[Before] : std::nullopt);
        const auto after = packagesOn(library, comparison.sides[After], change.file[After]);
        for (const auto &list : {before, after}) {
            if (!list)
                delta.problems.append(list.error().message);
        }
        if (before && after)
            delta.changes += comparePackages(change.path(), *before, *after);
    }
    return delta;
}

} // namespace strata
