// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flatstore/flatrow.h"
#include "core/flatstore/sqllexer.h"

#include <QHash>
#include <QList>

namespace strata {

/// What pg_dump writes with --format=plain, piece by piece: the rows of projects, generations and artifacts from COPY … FROM stdin
/// and from INSERT, with or without lists of columns (they then come from CREATE TABLE); everything else is passed over. sqlite3's
/// .dump reads as well. Pure: cutting the text anywhere changes nothing.
class DumpReader
{
public:
    DumpReader(QString file, TakeFlatRow take);

    Result<> feed(QByteArrayView piece);
    /// After the last piece. Invalid when the dump was cut off.
    Result<> finish();

private:
    enum class Mode {
        Sql,
        MetaLine, // psql's own: "\connect …", "\restrict …"
        CopyHead, // between COPY's semicolon and the end of its line
        CopyRows,
    };
    enum class Statement { Begin, Skipped, Copy, Create, Insert, Set, Values };

    struct Value
    {
        enum class Kind { Nothing, Null, Text, Expression };
        Kind kind = Kind::Nothing;
        QByteArray text;
    };

    Result<> takeToken(const SqlToken &token);
    Result<> endStatement();
    Result<> beginValues();
    Result<> takeOfValues(const SqlToken &token);
    void addToValue(const SqlToken &token);
    Result<> beginCopy();
    Result<> endCopyLine();
    void learnColumns();
    Result<> checkSetting();
    Result<> takeRow(FlatTable table, const QStringList &columns, const QList<Value> &values, qint64 line);
    FlatPlace here() const { return {.file = m_file, .number = m_line}; }
    std::unexpected<Error> cutOff() const;

    QString m_file;
    TakeFlatRow m_take;
    SqlLexer m_lexer;
    Mode m_mode = Mode::Sql;
    qint64 m_line = 1;

    Statement m_statement = Statement::Begin;
    QList<SqlToken> m_head; // of the statement, as long as it may matter
    QHash<FlatTable, QStringList> m_createdColumns;

    std::optional<FlatTable> m_table; // of COPY or INSERT
    QStringList m_columns;
    QByteArray m_copyLine;

    int m_depth = 0; // of parentheses within VALUES
    bool m_isCast = false;
    qint64 m_rowLine = 0;
    QList<Value> m_values;
};

} // namespace strata
