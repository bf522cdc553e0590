// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flatstore/flatrow.h"

#include <QByteArray>
#include <QList>

namespace strata {

/// CSV as RFC 4180 has it, and as psql's \copy writes it, piece by piece: values in quotes may hold commas, line breaks and doubled
/// quotes; lines end in LF, CRLF or CR. The first record names the columns. An empty value without quotes is null, as PostgreSQL
/// writes it; "" is an empty string. Pure: no file, no state but its own; cutting the text anywhere changes nothing.
class CsvReader
{
public:
    /// `table` nothing: told by the columns of the first record; Invalid when they fit none.
    CsvReader(QString file, std::optional<FlatTable> table, TakeFlatRow take);

    Result<> feed(QByteArrayView piece);
    /// After the last piece. Invalid when it ended within quotes.
    Result<> finish();

private:
    struct Value
    {
        QByteArray bytes;
        bool wasQuoted = false;
    };

    Result<> take(char c);
    Result<> endValue();
    Result<> endRecord();
    Result<> takeNames();
    Result<> takeRow();
    FlatPlace place() const { return {.file = m_file, .number = m_recordLine}; }

    enum class State { Start, Plain, Quoted, QuoteInQuoted };

    QString m_file;
    std::optional<FlatTable> m_table;
    TakeFlatRow m_take;
    State m_state = State::Start;
    bool m_wasCr = false;
    bool m_atBegin = true;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    Value m_value;
    QList<Value> m_record;
    QStringList m_names;
};

} // namespace strata
