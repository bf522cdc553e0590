// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/migration.h"

#include <functional>
#include <optional>

namespace strata {

/// The tables of an old backend that matter.
enum class FlatTable { Projects, Generations, Artifacts };

/// The table by its bare or schema-qualified name, without case; nothing for any other.
std::optional<FlatTable> flatTableOf(QStringView name);

/// One row as a reader found it: column names in lower case; values are strings in dumps and CSV, anything in JSON and SQLite.
struct FlatRow
{
    FlatTable table = FlatTable::Projects;
    QJsonObject columns;
    FlatPlace place;
};

/// Takes rows one by one; an error stops the reader.
using TakeFlatRow = std::function<Result<>(FlatRow)>;

// What a file from elsewhere may ask of us.
inline constexpr qsizetype MaxFlatValueBytes = 64 * 1024 * 1024; // one value
inline constexpr qsizetype MaxFlatColumns = 1000;

/// Sets a column. One without a name, as spreadsheets leave it, is none of ours and is left out; besides, QJsonObject::insert
/// (Qt 6.8) reads through a null pointer when an empty key meets one beyond ASCII.
void setColumn(QJsonObject &columns, const QString &name, const QJsonValue &value);

/// Invalid: the value in `column` is larger than a value may be.
std::unexpected<Error> flatValueTooLong(const FlatPlace &place, const QString &column);

} // namespace strata
