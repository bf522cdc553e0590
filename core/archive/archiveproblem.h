// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/relpath.h"

#include <QByteArrayView>

namespace strata {

/// Why an archive is refused, apart from the names in it: see PathProblem for those.
enum class ArchiveProblem {
    NotAFile,
    OtherKind, // an archive, but 7z, bzip2 …
    NoArchive,
    Empty,
    Damaged, // no whole ZIP or tar
    DamagedSizes,
    DamagedData, // checksum or length of a content
    DamagedLink,
    TwoEnds,
    SeveralParts, // of several disks or volumes
    Overlap,
    LeadingBytes,
    TrailingBytes,
    EndsTooEarly,
    NoEndMark,
    Encrypted,
    UnknownMethod,
    SpecialFile,
    SparseFile,
    FolderWithData,
    SameName,
    NotAFolder, // a path leads through a file or a link
    LinkOut,
    LinkNotUtf8,
    HardLinkTarget,
    TooManyEntries,
    EntryTooLarge,
    TooLarge,
    RatioTooHigh,
    TooSlow,
};

/// Its code, for programs: "two-ends".
QString toText(ArchiveProblem problem);

/// The error every archive reader gives: Invalid, "“shop.zip” cannot be read as an archive: <why>.", the problem's code at the head
/// of its detail. `argument` is what the sentence names: a limit, a path, another library's reason.
std::unexpected<Error> refuseArchive(const QString &archive, ArchiveProblem problem, const QString &argument = {});
/// The same about one entry, whose name is shown with unprintable characters made visible.
std::unexpected<Error> refuseEntry(const QString &archive, QByteArrayView name, ArchiveProblem problem,
                                   const QString &argument = {});
std::unexpected<Error> refuseEntry(const QString &archive, QByteArrayView name, PathProblem problem);

/// The code of an error made by one of these; empty for any other.
QString refusalCode(const Error &error);

} // namespace strata
