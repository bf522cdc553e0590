// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"

namespace strata {

QList<FileChange> asDeletedAndAdded(const FileChange &change)
{
    using enum ChangeKind;
    if (change.kind != Renamed && change.kind != Copied && change.kind != TypeChanged)
        return {change};
    const auto only = [&change](Side side, ChangeKind kind) {
        FileChange half{.kind = kind, .isBinary = change.isBinary, .isGenerated = change.isGenerated};
        half.file[side] = change.file[side];
        return half;
    };
    if (change.kind == Copied)
        return {only(After, Added)};
    return {only(Before, Deleted), only(After, Added)};
}

ChangesSummary summaryOf(const TreeComparison &comparison)
{
    ChangesSummary summary;
    for (const FileChange &change : comparison.changes) {
        switch (change.kind) {
        case ChangeKind::Added:
        case ChangeKind::Copied: ++summary.added; break;
        case ChangeKind::Modified:
        case ChangeKind::TypeChanged: ++summary.modified; break;
        case ChangeKind::Deleted: ++summary.deleted; break;
        case ChangeKind::Renamed: ++summary.renamed; break;
        }
        summary.linesAdded += std::max<qint64>(change.linesAdded, 0);
        summary.linesDeleted += std::max<qint64>(change.linesDeleted, 0);
    }
    return summary;
}

char letterOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added: return 'A';
    case ChangeKind::Modified: return 'M';
    case ChangeKind::Deleted: return 'D';
    case ChangeKind::Renamed: return 'R';
    case ChangeKind::TypeChanged: return 'T';
    case ChangeKind::Copied: return 'C';
    }
    Q_UNREACHABLE_RETURN('?');
}

} // namespace strata
