// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/hunkcollection.h"
#include "core/model/treeside.h"
#include "core/services/library.h"

namespace strata {

/// A patch, in git's format, of some lines of one changed file between `sides`; `lines` empty: the whole change. Forward it applies
/// to before (`git apply`, `patch -p1`), Reverse to after, where it takes the lines back. Real bytes, whatever a view ignores;
/// lines are counted as DiffDocument counts them when nothing is laid out anew (see changedLines). Renames and modes come along.
/// Empty when nothing comes of it. Invalid when the lines do not fit the file; Busy when a folder changed since it was looked at.
Result<QByteArray> hunkPatch(const Library &library, const std::array<TreeSide, 2> &sides, const FileChange &change,
                             const QList<LineRanges> &lines, PatchDirection direction, const Progress &progress);

/// A patch of what was collected, file by file in the order of their paths, against the contents before: the changes whose after
/// side is wanted. Changes towards several versions of one file are put into it together; Invalid when they overlap. Contents are
/// taken from the library, else from the files of `places`; NotFound names a file whose content is in neither.
Result<QByteArray> collectedPatch(const Library &library, const HunkCollection &collection, const QList<TreeSide> &places,
                                  const Progress &progress);

} // namespace strata
