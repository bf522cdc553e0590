// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

namespace strata {

/// The rows as one mode of the view shows them, with the way back from a line to its row.
struct ViewRows
{
    QList<DiffRow> rows;
    QList<DiffHunk> hunks; // firstRow and rowCount are of `rows`
    std::array<QList<qint32>, 2> rowOfLine;
    QList<qint32> changes; // indexes of the hunks that count as changes (not only ignored differences)

    /// The index into `changes` of the last change that begins at or before `row`; -1 when all begin later.
    qint32 changeAtOrBefore(qint32 row) const;
};

/// The rows of the document as they are.
ViewRows sideBySideRows(const DiffDocument &document);
/// One column: in each hunk first every line of before, then every line of after. Ignored rows stay one row.
ViewRows unifiedRows(const DiffDocument &document);

} // namespace strata
