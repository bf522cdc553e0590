// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/lines.h"

#include <QByteArray>

namespace strata {

/// Whether `options` make lines equal that are not the same bytes. `hasCarriageReturns`: any line of either side ends in CR LF.
bool ignoresSomethingInLines(const DiffOptions &options, bool hasCarriageReturns);

/// The text as `options` see it: line by line without what they ignore. Line i stays line i.
QByteArray normalisedLines(const LineTable &lines, const DiffOptions &options);

/// Only white space, or nothing.
bool isBlankLine(QByteArrayView line);

} // namespace strata
