// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"
#include "ui/diff/foldmodel.h"

namespace strata {

/// Whether a line opens something worth naming: a function, class, section, rule.
bool looksLikeHeading(QStringView line);

/// The heading a reader of the lines after `folded` wants to see: the declaration that encloses the line after them, else the
/// last one inside the folded lines (as the hunk headers of git do). Without indentation, brace and colon; empty: none.
QString headingFor(const TextSide &side, LineRange folded);

} // namespace strata
