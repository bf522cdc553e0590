// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/change.h"

#include <QByteArray>

#include <functional>

namespace strata {

/// The bytes of a file (or a link's target) on one side. Called from several threads at once.
using ContentReader = std::function<Result<QByteArray>(Side, const FileEntry &)>;
/// Takes the next piece of a patch, in the calling thread; answers false to stop.
using PatchSink = std::function<bool(QByteArrayView)>;

/// The patch of one changed file in git's extended format; empty when git knows no difference (only permission bits beyond
/// "executable" differ). `content` is empty where there is no file. Fails with Cancelled only.
Result<QByteArray> gitPatchOf(const FileChange &change, const std::array<QByteArray, 2> &content, const Progress &progress);

/// The patch of a whole comparison, file by file to `sink`; files are read and compared on every core. `git apply` and `patch -p1`
/// turn the older tree into the newer; binary files (GIT binary patch) need `git apply`. Empty folders and permission bits other
/// than "executable" are outside what the format can say. A sink that stops is Cancelled; errors of `reader` are passed on.
Result<> writeGitPatch(const TreeComparison &comparison, const ContentReader &reader, const PatchSink &sink,
                       const Progress &progress);

/// The same, and fills in isBinary and the line counts of every change on the way: each file is read and compared once for both.
Result<> writeGitPatchAndCount(TreeComparison &comparison, const ContentReader &reader, const PatchSink &sink,
                               const Progress &progress);

} // namespace strata
