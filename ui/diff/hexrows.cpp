// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/hexrows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::HexRows)
};

constexpr qsizetype width = 16; // bytes in a row
constexpr qsizetype hexColumn = 10;
constexpr qsizetype textColumn = hexColumn + width * 3 + 2;

// Where the two digits of a byte are; the second eight stand one column apart.
qint32 hexColumnOf(qsizetype byte) { return qint32(hexColumn + byte * 3 + (byte >= width / 2 ? 1 : 0)); }

QString hexLine(QByteArrayView bytes, qint64 offset)
{
    QString line(textColumn + width, u' ');
    line.replace(0, 8, u"%1"_s.arg(offset, 8, 16, QChar(u'0')));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes[i]);
        line.replace(hexColumnOf(i), 2, u"%1"_s.arg(uint(byte), 2, 16, QChar(u'0')));
        line[textColumn + i] = byte >= 0x20 && byte < 0x7f ? QChar(char16_t(byte)) : QChar(u'.');
    }
    line.truncate(textColumn + bytes.size());
    return line;
}

void append(TextSide &side, const QString &line)
{
    side.lineStarts.append(qint32(side.text.size()));
    side.text += line;
    side.lineEnds.append(qint32(side.text.size()));
    side.text += u'\n';
}

void appendPiece(DiffDocument &hex, qint64 offset, const std::array<QByteArray, 2> &bytes)
{
    const qsizetype longest = std::max(bytes[Before].size(), bytes[After].size());
    for (qsizetype start = 0; start < longest; start += width) {
        DiffRow row;
        std::array<QByteArrayView, 2> part;
        for (Side side : {Before, After}) {
            part[side] = QByteArrayView(bytes[side]).sliced(std::min(start, bytes[side].size()));
            part[side] = part[side].first(std::min(width, part[side].size()));
            if (!part[side].isEmpty()) {
                row.line[side] = hex.sides[side].lineCount();
                append(hex.sides[side], hexLine(part[side], offset + start));
            }
        }
        if (part[Before].isEmpty()) {
            row.kind = RowKind::Added;
        } else if (part[After].isEmpty()) {
            row.kind = RowKind::Removed;
        } else if (part[Before] != part[After]) {
            row.kind = RowKind::Changed;
            for (Side side : {Before, After}) {
                const QByteArrayView own = part[side];
                const QByteArrayView other = part[side == Before ? After : Before];
                row.firstSpan[side] = qint32(hex.spans[side].size());
                for (qsizetype i = 0; i < own.size(); ++i) {
                    if (i >= other.size() || own[i] != other[i])
                        hex.spans[side].append({.start = hexColumnOf(i), .length = 2});
                }
                row.spanCount[side] = qint32(hex.spans[side].size()) - row.firstSpan[side];
            }
        }
        if (row.kind != RowKind::Equal) {
            const auto index = qint32(hex.rows.size());
            if (hex.hunks.isEmpty() || hex.hunks.last().firstRow + hex.hunks.last().rowCount != index) {
                DiffHunk hunk{.firstRow = index};
                for (Side side : {Before, After})
                    hunk.lines[side].first = hex.sides[side].lineCount() - (row.line[side] >= 0 ? 1 : 0);
                hex.hunks.append(hunk);
            }
            DiffHunk &hunk = hex.hunks.last();
            ++hunk.rowCount;
            for (Side side : {Before, After})
                hunk.lines[side].count += row.line[side] >= 0 ? 1 : 0;
            row.hunk = qint32(hex.hunks.size()) - 1;
        }
        hex.rows.append(row);
    }
}

void appendGap(DiffDocument &hex, qint64 bytes)
{
    DiffRow row;
    for (Side side : {Before, After}) {
        row.line[side] = hex.sides[side].lineCount();
        append(hex.sides[side], Text::tr("⋯ %L1 bytes are not shown").arg(bytes));
    }
    hex.rows.append(row);
}

} // namespace

DiffDocument hexDocument(const DiffDocument &binary)
{
    DiffDocument hex{.state = binary.state, .file = binary.file, .head = binary.head};
    appendPiece(hex, 0, binary.head);
    return hex;
}

DiffDocument hexDocument(const std::array<std::optional<FileEntry>, 2> &file, const ByteComparison &bytes)
{
    DiffDocument hex{.state = DiffDocument::State::Binary, .file = file};
    qint64 shown = 0;
    for (const BytePiece &piece : bytes.pieces) {
        if (piece.offset > shown)
            appendGap(hex, piece.offset - shown);
        appendPiece(hex, piece.offset, piece.bytes);
        shown = piece.offset + std::max(piece.bytes[Before].size(), piece.bytes[After].size());
    }
    if (const qint64 longest = std::max(bytes.size[Before], bytes.size[After]); longest > shown)
        appendGap(hex, longest - shown);
    return hex;
}

} // namespace strata
