// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

namespace strata {

/// One record of a table beside the one that stands for it on the other side.
struct TableRow
{
    RowKind kind = RowKind::Equal; // Equal, Changed, Removed or Added
    std::array<qint32, 2> record{-1, -1}; // into TableComparison::records[side]; -1: none
    QList<qint32> changedColumns; // Changed only: into TableComparison::columns

    bool operator==(const TableRow &) const = default;
};

/// A column, by its place in each side's records; -1: not there.
using TableColumn = std::array<qint32, 2>;

/// Two states of a CSV or TSV file as a table. A record may have fewer fields than there are columns.
struct TableComparison
{
    std::array<QChar, 2> delimiter{u',', u','};
    std::array<QList<QStringList>, 2> records; // the first is taken for the heading
    QList<TableColumn> columns; // matched by the names in the heading, else by place
    QList<TableRow> rows; // the heading too
    bool isCut = false; // there are more records or columns than are compared: the rest is left out

    bool operator==(const TableComparison &) const = default;
};

} // namespace strata
