// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"
#include "ui/diff/viewrows.h"

namespace strata {

inline constexpr int changeClassCount = 6;

/// "logic", "layout", "comments" … as a label beside a change.
QString classLabel(ChangeClass kind);
/// What the label means, as a sentence.
QString classSentence(ChangeClass kind);

/// "Change 3 of 11, lines 40–44 removed, lines 40–47 added, in def total(cart):" and the class when it is less than logic; `change`
/// is an index into rows.changes.
QString changeSentence(const DiffDocument &document, const ViewRows &rows, qint32 change);

/// What happened to a line and its text, to be read aloud: "Removed, line 40: total = 0".
QString lineSentence(const DiffDocument &document, const DiffRow &row, Side side);

} // namespace strata
