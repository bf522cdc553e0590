// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <QStringList>

namespace strata {

/// Text above these limits opens in the fast mode: no colours, no marks inside lines.
inline constexpr qint64 fastModeBytes = 5'000'000; // of either side
inline constexpr qint32 fastModeLines = 50'000;
inline constexpr qint32 fastModeLineLength = 20'000; // UTF-16 code units of one line

bool needsFastMode(const DiffDocument &document);

/// What must be said about a comparison that the rows do not show: sides that are the same bytes, differ only in line endings,
/// encoding or mode, are not text, could not be decoded. Whole sentences, the most important first.
QStringList noticesFor(const DiffDocument &document);

/// Why there are no rows, as a title and sentences; an empty title: there are rows, or nothing is compared.
std::pair<QString, QStringList> explanationFor(const DiffDocument &document);

} // namespace strata
