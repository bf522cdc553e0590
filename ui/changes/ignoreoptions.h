// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <QVariantMap>

namespace strata {

/// What is remembered between runs: everything but the alignments, which belong to one file.
QVariantMap toVariant(const DiffOptions &options);
/// What is missing or malformed keeps its default.
DiffOptions diffOptionsFromVariant(const QVariantMap &map);

/// The same with every difference counting; what is no question of counting (moves, sorted JSON, alignments) stays.
DiffOptions countingEverything(DiffOptions options);

/// "whitespace at the end of lines, case"; empty when every difference counts.
QString ignoredText(const DiffOptions &options);

/// Why `pattern` is no regular expression and counts for nothing; empty when it is one.
QString patternProblem(const QString &pattern);

} // namespace strata
