// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/tablecomparison.h"

#include <QByteArray>

namespace strata {

inline constexpr qsizetype MaximalTableRecords = 100'000;
inline constexpr qsizetype MaximalTableColumns = 1'000;

struct ParsedTable
{
    QList<QStringList> records;
    bool isCut = false; // the limits above were met

    bool operator==(const ParsedTable &) const = default;
};

/// Comma, semicolon, tab or bar: which of them parts the first records of `text` most evenly. A comma when none does.
QChar delimiterOf(QStringView text);

/// The records of delimiter-separated text by RFC 4180: fields in quotes may hold delimiters, doubled quotes and ends of lines.
/// Never fails: a quote inside a field is itself, and one that is never closed lasts to the end.
ParsedTable parseTable(QStringView text, QChar delimiter);

/// Two states of a table: columns matched by the names of the first record, records by the line diff over the columns both have.
/// `isTabbed`: the name of the file says it is TSV. An absent side has empty content. Fails with Cancelled only.
Result<TableComparison> compareTableTexts(const std::array<QByteArray, 2> &content, bool isTabbed, const Progress &progress);

} // namespace strata
