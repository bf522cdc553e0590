// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/table.h"

#include "core/diff/decode.h"
#include "core/diff/document.h"

#include <algorithm>

namespace strata {

namespace {

constexpr qsizetype SampledRecords = 50;

/// Reads one record after the other.
class RecordReader
{
public:
    RecordReader(QStringView text, QChar delimiter) : m_rest(text), m_delimiter(delimiter) { }

    bool atEnd() const { return m_rest.isEmpty(); }
    bool hasDroppedFields() const { return m_hasDroppedFields; }

    QStringList next()
    {
        QStringList fields;
        for (bool isLast = false; !isLast;) {
            QString text = field();
            isLast = m_rest.isEmpty() || m_rest.front() != m_delimiter;
            if (fields.size() < MaximalTableColumns)
                fields.append(std::move(text));
            else
                m_hasDroppedFields = true;
            if (!m_rest.isEmpty()) // the delimiter, or the end of the line
                m_rest = m_rest.sliced(m_rest.startsWith(u"\r\n") ? 2 : 1);
        }
        return fields;
    }

private:
    static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

    QString field()
    {
        QString text;
        if (!m_rest.isEmpty() && m_rest.front() == u'"') {
            m_rest = m_rest.sliced(1);
            while (!m_rest.isEmpty()) {
                const qsizetype quote = m_rest.indexOf(u'"');
                text += quote < 0 ? m_rest : m_rest.first(quote);
                m_rest = quote < 0 ? QStringView() : m_rest.sliced(quote + 1);
                if (quote < 0 || m_rest.isEmpty() || m_rest.front() != u'"')
                    break;
                text += u'"';
                m_rest = m_rest.sliced(1);
            }
        }
        const auto end = std::ranges::find_if(m_rest, [this](QChar c) { return c == m_delimiter || isLineEnd(c); });
        text += m_rest.first(end - m_rest.begin());
        m_rest = m_rest.sliced(end - m_rest.begin());
        return text;
    }

    QStringView m_rest;
    QChar m_delimiter;
    bool m_hasDroppedFields = false;
};

/// Columns whose names stand in both headings in the same order; between those, by place.
QList<TableColumn> matchColumns(const std::array<QStringList, 2> &headings, const std::array<qint32, 2> &counts)
{
    const auto &[before, after] = headings;
    const auto rows = size_t(before.size());
    const auto columns = size_t(after.size());
    // Longest common subsequence from each place on.
    std::vector<qint32> length((rows + 1) * (columns + 1));
    const auto at = [&](size_t i, size_t j) -> qint32 & { return length[i * (columns + 1) + j]; };
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = columns; j-- > 0;)
            at(i, j) = before[qsizetype(i)] == after[qsizetype(j)] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    QList<TableColumn> matched;
    std::array<QList<qint32>, 2> gap;
    const auto closeGap = [&] {
        // As many on both sides were renamed; else what is too much came or went.
        const bool isRenamed = gap[Before].size() == gap[After].size();
        for (const qint32 column : std::as_const(gap[Before]))
            matched.append({column, isRenamed ? gap[After].takeFirst() : -1});
        for (const qint32 column : std::as_const(gap[After]))
            matched.append({-1, column});
        gap = {};
    };
    size_t i = 0;
    size_t j = 0;
    while (i < rows && j < columns) {
        if (before[qsizetype(i)] == after[qsizetype(j)]) {
            closeGap();
            matched.append({qint32(i++), qint32(j++)});
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            gap[Before].append(qint32(i++));
        } else {
            gap[After].append(qint32(j++));
        }
    }
    for (; i < rows; ++i)
        gap[Before].append(qint32(i));
    for (; j < columns; ++j)
        gap[After].append(qint32(j));
    closeGap();
    // Records may be longer than the heading.
    std::array<qint32, 2> next{qint32(rows), qint32(columns)};
    while (next[Before] < counts[Before] || next[After] < counts[After]) {
        const auto take = [&](Side side) { return next[side] < counts[side] ? next[side]++ : -1; };
        const qint32 left = take(Before);
        matched.append({left, take(After)});
    }
    return matched;
}

/// The records of one side as lines that are equal when all fields of the columns both sides have are.
QByteArray linesOf(const TableComparison &table, Side side)
{
    QList<qint32> shared;
    for (const TableColumn &column : table.columns) {
        if (column[Before] >= 0 && column[After] >= 0)
            shared.append(column[side]);
    }
    QByteArray lines;
    for (const QStringList &record : table.records[side]) {
        for (const qint32 column : std::as_const(shared)) {
            // Ends of lines inside fields become signs that are in no table.
            QByteArray field = record.value(column).toUtf8();
            field.replace('\n', '\x1e').replace('\r', '\x1d');
            lines.append(field).append('\x1f');
        }
        lines.append('\n');
    }
    return lines;
}

TableRow rowOf(const TableComparison &table, const DiffRow &row)
{
    TableRow result{.kind = row.kind, .record = row.line};
    if (row.line[Before] < 0 || row.line[After] < 0)
        return result;
    const auto fieldOn = [&](Side side, const TableColumn &column) {
        return column[side] < 0 ? QString() : table.records[side][row.line[side]].value(column[side]);
    };
    for (qint32 i = 0; i < table.columns.size(); ++i) {
        if (fieldOn(Before, table.columns[i]) != fieldOn(After, table.columns[i]))
            result.changedColumns.append(i);
    }
    result.kind = result.changedColumns.isEmpty() ? RowKind::Equal : RowKind::Changed;
    return result;
}

} // namespace

QChar delimiterOf(QStringView text)
{
    QChar best = u',';
    qsizetype bestScore = 0;
    for (const QChar delimiter : {u',', u';', u'\t', u'|'}) {
        RecordReader reader(text, delimiter);
        const qsizetype width = reader.next().size();
        qsizetype same = 1;
        for (qsizetype i = 1; i < SampledRecords && !reader.atEnd(); ++i)
            same += reader.next().size() == width ? 1 : 0;
        const qsizetype score = width > 1 ? same * 1000 + width : 0; // how many records agree, then how wide they are
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

ParsedTable parseTable(QStringView text, QChar delimiter)
{
    ParsedTable table;
    RecordReader reader(text, delimiter);
    while (!reader.atEnd() && table.records.size() < MaximalTableRecords)
        table.records.append(reader.next());
    table.isCut = !reader.atEnd() || reader.hasDroppedFields();
    return table;
}

Result<TableComparison> compareTableTexts(const std::array<QByteArray, 2> &content, bool isTabbed, const Progress &progress)
{
    TableComparison table;
    std::array<QStringList, 2> headings;
    std::array<qint32, 2> counts{};
    for (const Side side : {Before, After}) {
        const QString text = decodeText(content[side]).side.text;
        table.delimiter[side] = isTabbed ? QChar(u'\t') : delimiterOf(text);
        ParsedTable parsed = parseTable(text, table.delimiter[side]);
        table.isCut = table.isCut || parsed.isCut;
        headings[side] = parsed.records.value(0);
        for (const QStringList &record : std::as_const(parsed.records))
            counts[side] = std::max(counts[side], qint32(record.size()));
        table.records[side] = std::move(parsed.records);
        if (progress.cancelled())
            return cancelledError();
    }
    table.columns = matchColumns(headings, counts);
    const Result<DiffDocument> document = makeDiffDocument({linesOf(table, Before), linesOf(table, After)}, {},
                                                           {.findMoves = false}, progress);
    if (!document)
        return std::unexpected(document.error());
    table.rows.reserve(document->rows.size());
    for (const DiffRow &row : document->rows)
        table.rows.append(rowOf(table, row));
    return table;
}

} // namespace strata
