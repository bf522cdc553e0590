// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/comparingtables.h"

#include "core/base/filetype.h"
#include "core/diff/table.h"
#include "core/services/comparing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ComparingTables)
};

constexpr qint64 MaximalBytes = 64LL * 1024 * 1024;

} // namespace

Result<TableComparison> compareTables(const Library &library, const std::array<TreeSide, 2> &sides, const FileChange &change,
                                      const Progress &progress)
{
    std::array<QByteArray, 2> content;
    for (const Side side : {Before, After}) {
        const std::optional<FileEntry> &file = change.file[side];
        if (!file)
            continue;
        if (file->size > MaximalBytes)
            return fail(Error::Kind::Invalid, Text::tr("“%1” is too large to be shown as a table.").arg(file->path));
        Result<QByteArray> bytes = readSideFile(library, sides[side], *file);
        if (!bytes)
            return std::unexpected(std::move(bytes.error()));
        if (looksBinary(*bytes))
            return fail(Error::Kind::Invalid, Text::tr("“%1” is no table of text.").arg(file->path));
        content[side] = *std::move(bytes);
    }
    const QString path = change.path().toLower();
    return compareTableTexts(content, path.endsWith(".tsv"_L1) || path.endsWith(".tab"_L1), progress);
}

} // namespace strata
