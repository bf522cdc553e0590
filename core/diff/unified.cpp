// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/unified.h"

#include <algorithm>

namespace strata {

namespace {

constexpr qint32 Context = 3;
constexpr qint32 FurthestHead = 400; // lines looked at for an enclosing head
constexpr qsizetype LongestHead = 80; // bytes, as in git

bool isWordStart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || quint8(c) >= 0x80; }

// The width of the leading white space; nothing for a blank line.
std::optional<qsizetype> indentOf(QByteArrayView line)
{
    const auto text = std::ranges::find_if(line, [](char c) { return c != ' ' && c != '\t'; });
    if (text == line.end() || *text == '\n' || *text == '\r')
        return {};
    return text - line.begin();
}

// Branches and loops enclose code too, but do not tell where one is.
bool isBranch(QByteArrayView text)
{
    constexpr auto words = std::to_array<QByteArrayView>({"if",     "else",    "elif",  "for",    "while",  "do",      "switch",
                                                          "case",   "default", "try",   "catch",  "except", "finally", "with",
                                                          "return", "when",    "match", "unless", "begin",  "then"});
    const auto end = std::ranges::find_if_not(text, isWordStart);
    return std::ranges::contains(words, text.first(end - text.begin()));
}

void appendLines(QByteArray &patch, char mark, const LineTable &table, LineRange range)
{
    for (qint32 i = range.first; i < range.end(); ++i) {
        const QByteArrayView line = table.line(i);
        patch.append(mark).append(line);
        if (!line.endsWith('\n'))
            patch.append("\n\\ No newline at end of file\n");
    }
}

void appendRange(QByteArray &patch, char mark, LineRange range)
{
    // An empty range names the line it follows; a single line needs no count.
    patch.append(mark).append(QByteArray::number(range.count == 0 ? range.first : range.first + 1));
    if (range.count != 1)
        patch.append(',').append(QByteArray::number(range.count));
}

} // namespace

QByteArrayView enclosingHead(const LineTable &table, qint32 line)
{
    qint32 probe = line;
    std::optional<qsizetype> inside;
    while (probe < table.count() && probe < line + 2 * Context && !inside)
        inside = indentOf(table.line(probe++));
    if (!inside || *inside == 0)
        return {};
    for (qint32 i = line - 1; i >= 0 && i >= line - FurthestHead; --i) {
        const QByteArrayView text = table.line(i);
        const std::optional<qsizetype> indent = indentOf(text);
        if (!indent || *indent >= *inside)
            continue;
        QByteArrayView head = text.sliced(*indent);
        if (isWordStart(head.front()) && !isBranch(head)) {
            head = head.first(std::min(head.size(), LongestHead)).trimmed();
            while (!head.isEmpty() && !head.isValidUtf8() && quint8(head.back()) >= 0x80)
                head.chop(1);
            return head;
        }
        inside = indent;
    }
    return {};
}

void appendHunks(QByteArray &patch, const std::array<LineTable, 2> &tables, const std::vector<LineChange> &changes)
{
    for (auto first = changes.begin(); first != changes.end();) {
        // Changes whose contexts touch share a hunk.
        auto last = first;
        while (last + 1 != changes.end() && (last + 1)->lines[Before].first - last->lines[Before].end() <= 2 * Context)
            ++last;
        const qint32 lead = std::min(Context, first->lines[Before].first);
        const qint32 trail = std::min(Context, tables[Before].count() - last->lines[Before].end());
        std::array<LineRange, 2> range;
        for (const Side side : {Before, After}) {
            range[side].first = first->lines[side].first - lead;
            range[side].count = last->lines[side].end() + trail - range[side].first;
        }
        patch.append("@@ ");
        appendRange(patch, '-', range[Before]);
        patch.append(' ');
        appendRange(patch, '+', range[After]);
        patch.append(" @@");
        if (const QByteArrayView head = enclosingHead(tables[Before], range[Before].first); !head.isEmpty())
            patch.append(' ').append(head);
        patch.append('\n');

        qint32 at = range[Before].first;
        for (auto change = first; change <= last; ++change) {
            appendLines(patch, ' ', tables[Before], {at, change->lines[Before].first - at});
            appendLines(patch, '-', tables[Before], change->lines[Before]);
            appendLines(patch, '+', tables[After], change->lines[After]);
            at = change->lines[Before].end();
        }
        appendLines(patch, ' ', tables[Before], {at, trail});
        first = last + 1;
    }
}

} // namespace strata
