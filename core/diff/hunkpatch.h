// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/hunkcollection.h"

#include <QByteArray>

namespace strata {

/// Lines of one text to be put in the place of lines of another, which may be none.
struct LineReplacement
{
    LineRange lines; // of the base
    qsizetype source = 0; // whose lines take their place
    LineRange sourceLines;
};

/// The bytes of `base` with some lines replaced by lines of `sources`. Lines are counted as a DiffDocument counts them, in UTF-16
/// and with lone carriage returns too; a line that gets another behind it also gets the terminator it lacked. Invalid when
/// replacements overlap or leave the texts, or when not all texts are UTF-16 and one is.
Result<QByteArray> contentWithLines(const QByteArray &base, const QList<QByteArray> &sources, QList<LineReplacement> replacements);

/// The bytes of `content[base]` with the lines of each change replaced by those of the other side. Fails as contentWithLines.
Result<QByteArray> contentWithChanges(const std::array<QByteArray, 2> &content, Side base, const QList<LineRanges> &changes);

/// A patch, in git's format, of some changes of one file; `changes` empty: all of it. What else happened to the file comes along:
/// that it was made or renamed, and its mode; that it was deleted only when no line is left. Empty when nothing comes of it. Fails
/// as contentWithChanges, and with Invalid for a part of a link or a part of a change of type.
Result<QByteArray> hunkPatchOf(const FileChange &change, const std::array<QByteArray, 2> &content, const QList<LineRanges> &changes,
                               PatchDirection direction, const Progress &progress);

} // namespace strata
