// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flatstore/csvreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::CsvReader)
};

constexpr QByteArrayView ByteOrderMark = "\xef\xbb\xbf";

// An export that does not say in its name whose rows it has says so by its columns.
std::optional<FlatTable> tableByColumns(const QStringList &names)
{
    const auto has = [&](QLatin1StringView name) { return names.contains(name); };
    if (has("generation_id"_L1) && (has("storage_url"_L1) || has("type"_L1)))
        return FlatTable::Artifacts;
    if (has("prompt"_L1) || has("output_files"_L1) || has("parent_generation_id"_L1))
        return FlatTable::Generations;
    if (has("name"_L1) && has("id"_L1))
        return FlatTable::Projects;
    return {};
}

} // namespace

CsvReader::CsvReader(QString file, std::optional<FlatTable> table, TakeFlatRow take)
    : m_file(std::move(file)), m_table(table), m_take(std::move(take))
{
}

Result<> CsvReader::feed(QByteArrayView piece)
{
    for (const char c : piece) {
        if (const Result<> taken = take(c); !taken)
            return taken;
    }
    return {};
}

Result<> CsvReader::take(char c)
{
    const bool afterCr = std::exchange(m_wasCr, false);
    if (c == '\n' && afterCr)
        return {}; // the rest of a CRLF
    if (c == '\n' || c == '\r')
        ++m_line;
    if (m_state == State::Quoted) {
        if (c == '"')
            m_state = State::QuoteInQuoted;
        else
            m_value.bytes += c;
        m_wasCr = false;
        if (c == '\r')
            --m_line; // inside quotes a CRLF is counted by its LF
        return m_value.bytes.size() > MaxFlatValueBytes ? flatValueTooLong(place(), m_names.value(m_record.size())) : Result<>();
    }
    if (m_state == State::QuoteInQuoted && c == '"') {
        m_value.bytes += c;
        m_state = State::Quoted;
        return {};
    }
    switch (c) {
    case ',': return endValue();
    case '\r': m_wasCr = true; [[fallthrough]];
    case '\n': return endRecord();
    case '"':
        if (m_state == State::Start || (m_atBegin && m_value.bytes == ByteOrderMark)) {
            m_value = {.wasQuoted = true};
            m_state = State::Quoted;
            return {};
        }
        break;
    default: break;
    }
    if (m_state == State::QuoteInQuoted) {
        return fail(
            Error::Kind::Invalid,
            Text::tr("%1:%2: something follows the closing quote of a value. This is no proper CSV.").arg(m_file).arg(m_line));
    }
    m_state = State::Plain;
    m_value.bytes += c;
    return m_value.bytes.size() > MaxFlatValueBytes ? flatValueTooLong(place(), m_names.value(m_record.size())) : Result<>();
}

Result<> CsvReader::endValue()
{
    if (std::exchange(m_atBegin, false) && m_value.bytes.startsWith(ByteOrderMark))
        m_value.bytes.remove(0, ByteOrderMark.size());
    m_record.append(std::exchange(m_value, {}));
    m_state = State::Start;
    if (m_record.size() > MaxFlatColumns)
        return fail(Error::Kind::Invalid,
                    Text::tr("%1: a record has more than %2 values.").arg(place().toText()).arg(MaxFlatColumns));
    return {};
}

Result<> CsvReader::endRecord()
{
    if (const Result<> ended = endValue(); !ended)
        return ended;
    const bool isEmptyLine = m_record.size() == 1 && m_record.first().bytes.isEmpty() && !m_record.first().wasQuoted;
    const Result<> taken = isEmptyLine ? Result<>() : m_names.isEmpty() ? takeNames() : takeRow();
    m_record.clear();
    m_recordLine = m_line;
    return taken;
}

Result<> CsvReader::takeNames()
{
    for (const Value &value : std::as_const(m_record)) {
        const QString name = QString::fromUtf8(value.bytes).trimmed().toLower();
        if (!name.isEmpty() && m_names.contains(name))
            return fail(Error::Kind::Invalid, Text::tr("%1: the column “%2” is there twice.").arg(place().toText(), name));
        m_names.append(name);
    }
    if (!m_table)
        m_table = tableByColumns(m_names);
    if (!m_table) {
        return fail(
            Error::Kind::Invalid,
            Text::tr("%1: its columns (%2) are not those of projects, generations or artifacts. The first line must name them.")
                .arg(place().toText(), m_names.join(u", "_s).left(200)));
    }
    return {};
}

Result<> CsvReader::takeRow()
{
    if (m_record.size() != m_names.size()) {
        return fail(Error::Kind::Invalid, Text::tr("%1: the record has %2 values, and there are %3 columns.")
                                              .arg(place().toText())
                                              .arg(m_record.size())
                                              .arg(m_names.size()));
    }
    FlatRow row{.table = *m_table, .place = place()};
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const Value &value = m_record[i];
        if (!QUtf8StringView(value.bytes).isValidUtf8()) {
            return fail(
                Error::Kind::Invalid,
                Text::tr("%1: the value of “%2” is not valid UTF-8. Export the table as UTF-8.").arg(place().toText(), m_names[i]));
        }
        const bool isNull = value.bytes.isEmpty() && !value.wasQuoted;
        setColumn(row.columns, m_names[i], isNull ? QJsonValue() : QJsonValue(QString::fromUtf8(value.bytes)));
    }
    return m_take(std::move(row));
}

Result<> CsvReader::finish()
{
    if (m_state == State::Quoted) {
        return fail(Error::Kind::Invalid,
                    Text::tr("%1: the file ends within the quotes of a value that began in line %2. It was cut off.")
                        .arg(m_file)
                        .arg(m_recordLine));
    }
    const bool hasMore = m_state != State::Start || !m_record.isEmpty();
    if (hasMore) {
        if (const Result<> ended = endRecord(); !ended)
            return ended;
    }
    if (m_names.isEmpty())
        return fail(Error::Kind::Invalid,
                    Text::tr("“%1” is empty: there is not even a line with the names of columns.").arg(m_file));
    return {};
}

} // namespace strata
