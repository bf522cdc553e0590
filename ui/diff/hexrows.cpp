// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/hexrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr qsizetype width = 16; // bytes in a row
constexpr qsizetype hexColumn = 10;
constexpr qsizetype textColumn = hexColumn + width * 3 + 2;

// Where the two digits of a byte are; the second eight stand one column apart.
qint32 hexColumnOf(qsizetype byte) { return qint32(hexColumn + byte * 3 + (byte >= width / 2 ? 1 : 0)); }

QString hexLine(const QByteArray &bytes, qsizetype start)
{
    QString line(textColumn + width, u' ');
    line.replace(0, 8, u"%1"_s.arg(start, 8, 16, QChar(u'0')));
    const qsizetype count = std::min(width, bytes.size() - start);
    for (qsizetype i = 0; i < count; ++i) {
        const auto byte = uchar(bytes.at(start + i));
        line.replace(hexColumnOf(i), 2, u"%1"_s.arg(uint(byte), 2, 16, QChar(u'0')));
        line[textColumn + i] = byte >= 0x20 && byte < 0x7f ? QChar(char16_t(byte)) : QChar(u'.');
    }
    line.truncate(textColumn + count);
    return line;
}

void append(TextSide &side, const QString &line)
{
    side.lineStarts.append(qint32(side.text.size()));
    side.text += line;
    side.lineEnds.append(qint32(side.text.size()));
    side.text += u'\n';
}

} // namespace

DiffDocument hexDocument(const DiffDocument &binary)
{
    DiffDocument hex{.state = binary.state, .file = binary.file, .head = binary.head};
    const auto &[before, after] = binary.head;
    const qsizetype longest = std::max(before.size(), after.size());
    for (qsizetype start = 0; start < longest; start += width) {
        DiffRow row;
        const qint32 index = qint32(start / width);
        for (Side side : {Before, After}) {
            if (start < binary.head[side].size()) {
                row.line[side] = index;
                append(hex.sides[side], hexLine(binary.head[side], start));
            }
        }
        const QByteArrayView left = QByteArrayView(before).sliced(std::min(start, before.size()));
        const QByteArrayView right = QByteArrayView(after).sliced(std::min(start, after.size()));
        const QByteArrayView leftRow = left.first(std::min(width, left.size()));
        const QByteArrayView rightRow = right.first(std::min(width, right.size()));
        if (leftRow.isEmpty()) {
            row.kind = RowKind::Added;
        } else if (rightRow.isEmpty()) {
            row.kind = RowKind::Removed;
        } else if (leftRow != rightRow) {
            row.kind = RowKind::Changed;
            for (Side side : {Before, After}) {
                const QByteArrayView own = side == Before ? leftRow : rightRow;
                const QByteArrayView other = side == Before ? rightRow : leftRow;
                row.firstSpan[side] = qint32(hex.spans[side].size());
                for (qsizetype i = 0; i < own.size(); ++i) {
                    if (i >= other.size() || own[i] != other[i])
                        hex.spans[side].append({.start = hexColumnOf(i), .length = 2});
                }
                row.spanCount[side] = qint32(hex.spans[side].size()) - row.firstSpan[side];
            }
        }
        if (row.kind != RowKind::Equal) {
            if (hex.hunks.isEmpty() || hex.hunks.last().firstRow + hex.hunks.last().rowCount != index)
                hex.hunks.append({.lines = {LineRange{index, 0}, LineRange{index, 0}}, .firstRow = index});
            DiffHunk &hunk = hex.hunks.last();
            ++hunk.rowCount;
            for (Side side : {Before, After})
                hunk.lines[side].count += row.line[side] >= 0 ? 1 : 0;
            row.hunk = qint32(hex.hunks.size()) - 1;
        }
        hex.rows.append(row);
    }
    return hex;
}

} // namespace strata
