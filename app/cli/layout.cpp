// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layout.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

int columnsOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: break;
    }
    // The blocks of Unicode's East Asian Width "W" and "F" that terminals draw two columns wide.
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    static constexpr std::array<Range, 9> wide{{{0x1100, 0x115f},
                                                {0x2e80, 0x303e},
                                                {0x3041, 0xa4cf},
                                                {0xac00, 0xd7a3},
                                                {0xf900, 0xfaff},
                                                {0xfe30, 0xfe6f},
                                                {0xff00, 0xff60},
                                                {0x1f300, 0x1faff},
                                                {0x20000, 0x3fffd}}};
    return std::ranges::any_of(wide, [&](Range range) { return character >= range.first && character <= range.last; }) ? 2 : 1;
}

QString padded(const QString &text, int width, bool alignRight)
{
    const QString spaces(std::max(0, width - displayWidth(text)), u' ');
    return alignRight ? spaces + text : text + spaces;
}

QString withoutTrailingSpaces(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += columnsOf(character);
    return width;
}

QString cut(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    int used = 1; // the ellipsis
    qsizetype end = 0;
    for (const char32_t character : text.toUcs4()) {
        used += columnsOf(character);
        if (used > width)
            break;
        end += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    return text.first(end) + u'…';
}

QString printable(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        if (character.category() == QChar::Other_Control && character != u'\n' && character != u'\t')
            character = QChar::ReplacementCharacter;
    }
    return result;
}

QString firstLine(const QString &text)
{
    const QString trimmed = text.trimmed();
    return printable(trimmed.section(u'\n', 0, 0)).replace(u'\t', u' ');
}

QString wrapped(const QString &text, int width, int indent)
{
    const QString margin(indent, u' ');
    QString result;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && displayWidth(line) + 1 + displayWidth(word) > width - indent) {
                result += margin + line + u'\n';
                line.clear();
            }
            line += line.isEmpty() ? word : u' ' + word;
        }
        result += line.isEmpty() ? u"\n"_s : margin + line + u'\n';
    }
    return result;
}

QString tableText(const Console &console, const QList<Column> &columns, const QList<Row> &rows)
{
    QList<int> widths;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        int width = displayWidth(columns[i].title);
        for (const Row &row : rows)
            width = std::max(width, displayWidth(row.cells[i]));
        widths.append(width);
    }
    const auto lineOf = [&](const auto &cellAt) {
        QString line;
        for (qsizetype i = 0; i < columns.size(); ++i)
            line += padded(cellAt(i), widths[i], columns[i].alignRight) + u"  "_s;
        line = withoutTrailingSpaces(line);
        return console.width() > 0 ? cut(line, console.width()) : line;
    };
    QString text = styled(console, lineOf([&](qsizetype i) { return columns[i].title; }), Style::Dim) + u'\n';
    for (const Row &row : rows)
        text += styled(console, lineOf([&](qsizetype i) { return row.cells[i]; }), row.style) + u'\n';
    return text;
}

QString factsText(const QList<Fact> &facts)
{
    int width = 0;
    for (const Fact &fact : facts)
        width = std::max(width, fact.value.isEmpty() ? 0 : displayWidth(fact.name));
    QString text;
    for (const Fact &fact : facts) {
        if (!fact.value.isEmpty())
            text += padded(fact.name + u':', width + 3, false) + fact.value + u'\n';
    }
    return text;
}

QString sizeText(qint64 bytes)
{
    return bytes < 1000 ? u"%1 B"_s.arg(bytes) : QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString timeText(const QDateTime &time) { return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString(); }

} // namespace strata
