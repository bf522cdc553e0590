// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flatstore/dumpreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::DumpReader)
};

constexpr qsizetype MaxHeadTokens = 20'000;

bool isName(const SqlToken &token) { return token.kind == SqlToken::Kind::Word || token.kind == SqlToken::Kind::Name; }

/// "public.projects" followed by "(a, b)": what COPY, INSERT INTO and CREATE TABLE begin with.
struct TableHead
{
    std::optional<FlatTable> table;
    QList<QList<SqlToken>> items; // between the parentheses, cut at commas
};

TableHead tableHeadOf(const QList<SqlToken> &tokens, qsizetype from)
{
    TableHead head;
    if (from >= tokens.size() || !isName(tokens[from]))
        return head;
    head.table = flatTableOf(QString::fromUtf8(tokens[from].text));
    if (from + 1 >= tokens.size() || !tokens[from + 1].isMark('('))
        return head;
    int depth = 1;
    head.items.append(QList<SqlToken>());
    for (qsizetype i = from + 2; i < tokens.size() && depth > 0; ++i) {
        depth += tokens[i].isMark('(') - tokens[i].isMark(')');
        if (depth == 1 && tokens[i].isMark(','))
            head.items.append(QList<SqlToken>());
        else if (depth > 0)
            head.items.last().append(tokens[i]);
    }
    return head;
}

QStringList columnsOf(const TableHead &head)
{
    static constexpr QByteArrayView NoColumns[] = {"constraint", "primary", "unique", "check", "foreign", "exclude", "like"};
    QStringList columns;
    for (const QList<SqlToken> &item : head.items) {
        if (item.isEmpty() || !isName(item.first()))
            continue;
        const auto says = [&](QByteArrayView word) { return item.first().isWord(word); };
        if (item.size() == 1 || std::ranges::none_of(NoColumns, says))
            columns.append(QString::fromUtf8(item.first().text).toLower());
    }
    return columns;
}

int octalDigit(char c) { return c >= '0' && c <= '7' ? c - '0' : -1; }

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// Up to `most` digits of a base from `at` on, which moves past them.
int takeDigits(QByteArrayView text, qsizetype &at, int most, int base, int (*digit)(char))
{
    int number = 0;
    for (; most > 0 && at < text.size() && digit(text[at]) >= 0; --most, ++at)
        number = number * base + digit(text[at]);
    return number;
}

// The escapes of COPY's text format.
QByteArray unescaped(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const char c = text[i++];
        if (c != '\\' || i == text.size()) {
            plain += c;
            continue;
        }
        const char escape = text[i++];
        switch (escape) {
        case 'b': plain += '\b'; break;
        case 'f': plain += '\f'; break;
        case 'n': plain += '\n'; break;
        case 'r': plain += '\r'; break;
        case 't': plain += '\t'; break;
        case 'v': plain += '\v'; break;
        case 'x':
            if (i < text.size() && hexDigit(text[i]) >= 0)
                plain += char(takeDigits(text, i, 2, 16, hexDigit));
            else
                plain += escape;
            break;
        default:
            if (octalDigit(escape) >= 0)
                plain += char(takeDigits(text, --i, 3, 8, octalDigit));
            else
                plain += escape;
        }
    }
    return plain;
}

} // namespace

DumpReader::DumpReader(QString file, TakeFlatRow take) : m_file(std::move(file)), m_take(std::move(take)) { }

Result<> DumpReader::feed(QByteArrayView piece)
{
    const SqlLexer::Take token = [this](const SqlToken &each) { return takeToken(each); };
    for (const char c : piece) {
        Result<> done;
        switch (m_mode) {
        case Mode::Sql:
            if (c == '\\' && m_statement == Statement::Begin && m_lexer.isBetween())
                m_mode = Mode::MetaLine;
            else
                done = m_lexer.take(c, token);
            if (done && m_lexer.length() > MaxFlatValueBytes)
                done = flatValueTooLong(here(), {});
            break;
        case Mode::MetaLine:
            if (c == '\n')
                m_mode = Mode::Sql;
            break;
        case Mode::CopyHead:
            if (c == '\n')
                m_mode = Mode::CopyRows;
            break;
        case Mode::CopyRows:
            if (c == '\n')
                done = endCopyLine();
            else
                m_copyLine += c;
            if (done && m_copyLine.size() > 2 * MaxFlatValueBytes)
                done = flatValueTooLong(here(), {});
            break;
        }
        if (!done)
            return done;
        m_line += c == '\n';
    }
    return {};
}

Result<> DumpReader::finish()
{
    if (m_mode == Mode::CopyRows && QByteArrayView(m_copyLine).trimmed() == "\\.")
        return {}; // the last line without its end
    if (m_mode == Mode::CopyRows || m_mode == Mode::CopyHead || m_lexer.isInside())
        return cutOff();
    if (const Result<> ended = m_lexer.finish([this](const SqlToken &each) { return takeToken(each); }); !ended)
        return ended;
    return m_statement == Statement::Begin || m_statement == Statement::Skipped ? Result<>() : cutOff();
}

std::unexpected<Error> DumpReader::cutOff() const
{
    return fail(Error::Kind::Invalid,
                Text::tr("“%1” ends in the middle of line %2: the dump was cut off. Make it again.").arg(m_file).arg(m_line));
}

Result<> DumpReader::takeToken(const SqlToken &token)
{
    if (token.isMark(';'))
        return endStatement();
    switch (m_statement) {
    case Statement::Begin:
        m_head.clear();
        m_statement = token.isWord("copy")     ? Statement::Copy
                      : token.isWord("insert") ? Statement::Insert
                      : token.isWord("create") ? Statement::Create
                      : token.isWord("set")    ? Statement::Set
                                               : Statement::Skipped;
        break;
    case Statement::Skipped: break;
    case Statement::Values: return takeOfValues(token);
    case Statement::Insert:
        if (token.isWord("values"))
            return beginValues();
        [[fallthrough]];
    case Statement::Copy:
    case Statement::Create:
    case Statement::Set:
        m_head.append(token);
        if (m_head.size() > MaxHeadTokens)
            m_statement = Statement::Skipped;
        break;
    }
    return {};
}

Result<> DumpReader::endStatement()
{
    const Statement ended = std::exchange(m_statement, Statement::Begin);
    switch (ended) {
    case Statement::Copy: return beginCopy();
    case Statement::Create: learnColumns(); return {};
    case Statement::Set: return checkSetting();
    case Statement::Values:
        if (m_depth > 0)
            return fail(Error::Kind::Invalid, Text::tr("%1: the values of an INSERT do not end.").arg(here().toText()));
        return {};
    default: return {};
    }
}

Result<> DumpReader::checkSetting()
{
    const auto value = [&] { return m_head.size() >= 3 ? m_head.last().text : QByteArray(); };
    if (m_head.isEmpty())
        return {};
    if (m_head.first().isWord("standard_conforming_strings"))
        m_lexer.setEscapesEverywhere(value().compare("off", Qt::CaseInsensitive) == 0);
    if (m_head.first().isWord("client_encoding")) {
        const QByteArray encoding = value().toUpper();
        if (encoding != "UTF8" && encoding != "UTF-8" && encoding != "SQL_ASCII") {
            return fail(Error::Kind::Invalid, Text::tr("%1: the dump is in %2. Make it again with pg_dump --encoding=UTF8.")
                                                  .arg(here().toText(), QString::fromLatin1(encoding)));
        }
    }
    return {};
}

void DumpReader::learnColumns()
{
    qsizetype at = 0;
    while (at < m_head.size() && !m_head[at].isWord("table")) {
        if (++at > 3) // CREATE GLOBAL TEMPORARY UNLOGGED TABLE at most
            return;
    }
    ++at;
    if (at + 2 < m_head.size() && m_head[at].isWord("if"))
        at += 3; // IF NOT EXISTS
    const TableHead head = tableHeadOf(m_head, at);
    if (head.table)
        m_createdColumns.insert(*head.table, columnsOf(head));
}

Result<> DumpReader::beginValues()
{
    m_statement = Statement::Skipped;
    const qsizetype at = !m_head.isEmpty() && m_head.first().isWord("into") ? 1 : 0;
    const TableHead head = tableHeadOf(m_head, at);
    if (!head.table)
        return {};
    m_table = head.table;
    m_columns = columnsOf(head);
    if (m_columns.isEmpty())
        m_columns = m_createdColumns.value(*m_table);
    if (m_columns.isEmpty()) {
        return fail(Error::Kind::Invalid,
                    Text::tr("%1: the INSERT names no columns, and there is no CREATE TABLE before it. Dump with --column-inserts.")
                        .arg(here().toText()));
    }
    m_depth = 0;
    m_statement = Statement::Values;
    return {};
}

Result<> DumpReader::takeOfValues(const SqlToken &token)
{
    if (m_depth == 0) {
        if (token.isMark('(')) {
            m_depth = 1;
            m_isCast = false;
            m_rowLine = m_line;
            m_values = {Value()};
        } else if (!token.isMark(',')) {
            m_statement = Statement::Skipped; // ON CONFLICT …
        }
        return {};
    }
    if (m_depth == 1 && token.isMark(',')) {
        m_values.append(Value());
        m_isCast = false;
        if (m_values.size() > MaxFlatColumns)
            return fail(Error::Kind::Invalid,
                        Text::tr("%1: a row has more than %2 values.").arg(here().toText()).arg(MaxFlatColumns));
        return {};
    }
    m_depth += token.isMark('(') - token.isMark(')');
    if (m_depth == 0)
        return takeRow(*m_table, m_columns, std::exchange(m_values, {}), m_rowLine);
    addToValue(token);
    return {};
}

void DumpReader::addToValue(const SqlToken &token)
{
    Value &value = m_values.last();
    if (token.isMark(':') && m_depth == 1)
        m_isCast = true; // '…'::jsonb: the type is told by the column
    if (m_isCast)
        return;
    if (value.kind != Value::Kind::Nothing && !(value.text == "-" && token.kind == SqlToken::Kind::Word))
        value.kind = Value::Kind::Expression;
    else if (token.isWord("null"))
        value.kind = Value::Kind::Null;
    else
        value.kind = Value::Kind::Text;
    if (value.text.size() + token.text.size() <= MaxFlatValueBytes)
        value.text += token.text;
}

Result<> DumpReader::beginCopy()
{
    const TableHead head = tableHeadOf(m_head, 0);
    const bool isFromInput = std::ranges::any_of(m_head, [](const SqlToken &each) { return each.isWord("stdin"); });
    if (!isFromInput)
        return {};
    m_table = head.table;
    m_columns = columnsOf(head);
    if (m_table && m_columns.isEmpty())
        m_columns = m_createdColumns.value(*m_table);
    if (m_table && m_columns.isEmpty())
        return fail(Error::Kind::Invalid,
                    Text::tr("%1: COPY names no columns, and there is no CREATE TABLE before it.").arg(here().toText()));
    m_mode = Mode::CopyHead;
    m_copyLine.clear();
    return {};
}

Result<> DumpReader::endCopyLine()
{
    QByteArray line = std::exchange(m_copyLine, {});
    if (line.endsWith('\r'))
        line.chop(1); // a return of the data's own is written as \r
    if (line == "\\.") {
        m_mode = Mode::Sql;
        return {};
    }
    if (!m_table)
        return {};
    QList<Value> values;
    for (qsizetype from = 0; from <= line.size();) {
        qsizetype tab = line.indexOf('\t', from);
        if (tab < 0)
            tab = line.size();
        const QByteArrayView raw = QByteArrayView(line).sliced(from, tab - from);
        values.append(raw == "\\N" ? Value{.kind = Value::Kind::Null} : Value{.kind = Value::Kind::Text, .text = unescaped(raw)});
        if (values.size() > MaxFlatColumns)
            break;
        from = tab + 1;
    }
    return takeRow(*m_table, m_columns, values, m_line);
}

Result<> DumpReader::takeRow(FlatTable table, const QStringList &columns, const QList<Value> &values, qint64 line)
{
    FlatRow row{.table = table, .place = {.file = m_file, .number = line}};
    if (values.size() != columns.size()) {
        return fail(Error::Kind::Invalid, Text::tr("%1: the row has %2 values, and the table has %3 columns.")
                                              .arg(row.place.toText())
                                              .arg(values.size())
                                              .arg(columns.size()));
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Value &value = values[i];
        if (value.text.size() > MaxFlatValueBytes)
            return flatValueTooLong(row.place, columns[i]);
        if (!QUtf8StringView(value.text).isValidUtf8()) {
            return fail(Error::Kind::Invalid,
                        Text::tr("%1: the value of “%2” is not valid UTF-8. Make the dump again with pg_dump --encoding=UTF8.")
                            .arg(row.place.toText(), columns[i]));
        }
        const bool isNull = value.kind == Value::Kind::Null || value.kind == Value::Kind::Nothing;
        setColumn(row.columns, columns[i], isNull ? QJsonValue() : QJsonValue(QString::fromUtf8(value.text)));
    }
    return m_take(std::move(row));
}

} // namespace strata
