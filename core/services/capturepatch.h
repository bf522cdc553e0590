// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/gitpatch.h"

#include <QString>

namespace strata {

struct CapturePatch
{
    qint64 linesAdded = 0;
    qint64 linesDeleted = 0;
    QString problem; // why the patch could not be made, a sentence; the file is not there then
};

/// Writes the patch of `comparison` to `name` in the open folder `folder` (where it must not exist) and flushes it. What cannot be
/// read or compared is a problem, not an error: the capture does not depend on it. A disk that cannot be written is an error, and
/// so is Cancelled.
Result<CapturePatch> writeCapturePatch(int folder, const QString &name, TreeComparison comparison, const ContentReader &reader,
                                       const Progress &progress);

} // namespace strata
