// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/linediff.h"

#include <QByteArray>

namespace strata {

/// Appends `changes` as unified hunks with three lines of context and the enclosing head of the block behind the second "@@"; lines
/// go through byte by byte, whatever they end in.
void appendHunks(QByteArray &patch, const std::array<LineTable, 2> &tables, const std::vector<LineChange> &changes);

/// The head (function, class, section …) that encloses a line, trimmed to 80 bytes at a character's border; empty when none is
/// found within a few hundred lines above.
QByteArrayView enclosingHead(const LineTable &table, qint32 line);

} // namespace strata
