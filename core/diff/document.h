// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/diffdocument.h"

#include <QByteArray>

namespace strata {

/// Above this many bytes on either side nothing is computed: positions in a side's text are 32-bit.
inline constexpr qint64 MaximalDocumentBytes = 512LL * 1024 * 1024;
/// A line longer than this (UTF-16 code units) gets no intra-line spans; the document then says isCoarse.
inline constexpr qint32 MaximalSpannedLine = 20'000;

/// Compares two contents: decoded text of each side, rows, hunks, spans, counts. `file` is carried along for whoever shows the
/// document; an absent side has empty content. `options` decide what is shown muted (RowKind::Ignored); the counts linesAdded and
/// linesDeleted are always those of the real bytes. Fails with Cancelled only; a stop is noticed within a few milliseconds.
Result<DiffDocument> makeDiffDocument(const std::array<QByteArray, 2> &content, const std::array<std::optional<FileEntry>, 2> &file,
                                      const DiffOptions &options, const Progress &progress);

} // namespace strata
