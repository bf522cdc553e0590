// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/packset.h"

#include <functional>

namespace strata {

/// A content that is to go into a pack.
struct NewContent
{
    ContentHash sha256;
    qint64 size = 0;
    QString path; // where it was: like files lie together, which makes them smaller
    ContentHash base; // what it most resembles, in a pack already or before it in the list; null: nothing
};

/// `size` bytes of a content from `offset` on. Called from several threads at once.
using ReadContent = std::function<Result<QByteArray>(const ContentHash &, qint64 offset, qint64 size)>;

/// Appends `contents` (each hash once, none of them empty) to `writer`, on every core. What has no base goes with its like into
/// frames of up to a MiB; what has one takes a frame of its own, as the difference. Chains of bases are cut where reading the last
/// would take long. Progress in bytes.
Result<> packContents(PackWriter &writer, const QList<NewContent> &contents, const PackSet &known, const ReadContent &read,
                      const Progress &progress);

} // namespace strata
