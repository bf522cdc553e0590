// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/movemap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

QString withoutSpace(QStringView line)
{
    QString text;
    text.reserve(line.size());
    for (QChar c : line) {
        if (!c.isSpace())
            text.append(c);
    }
    return text;
}

Side other(Side side) { return side == Before ? After : Before; }

} // namespace

void MoveMap::setDocument(std::shared_ptr<const DiffDocument> document)
{
    m_document = std::move(document);
    m_words = {};
}

const QSet<QString> &MoveMap::words(qint32 block, Side side) const
{
    QSet<QString> &words = m_words[side][block];
    if (words.isEmpty()) {
        const LineRange lines = m_document->moves.at(block).lines[side];
        for (qint32 line = lines.first; line < lines.end(); ++line)
            words.insert(withoutSpace(m_document->sides[side].line(line)));
    }
    return words;
}

bool MoveMap::isEdited(Side side, qint32 line) const
{
    const qint32 block = at(side, line);
    if (block < 0)
        return false;
    const MovedBlock &move = m_document->moves.at(block);
    if (move.similarity >= 100)
        return false;
    if (!move.path[other(side)].isEmpty())
        return line == move.lines[side].first;
    const QString text = withoutSpace(m_document->sides[side].line(line));
    return !text.isEmpty() && !words(block, other(side)).contains(text);
}

std::optional<LineAddress> MoveMap::counterpart(Side side, qint32 line) const
{
    const qint32 block = at(side, line);
    if (block < 0)
        return {};
    const MovedBlock &move = m_document->moves.at(block);
    const LineRange there = move.lines[other(side)];
    const qint32 offset = std::clamp(line - move.lines[side].first, 0, std::max(0, there.count - 1));
    return LineAddress{.path = move.path[other(side)], .side = other(side), .line = there.first + offset};
}

QString MoveMap::label(qint32 block, Side side) const
{
    const MovedBlock &move = m_document->moves.at(block);
    QString path = move.path[other(side)];
    if (path.isEmpty() && m_document->file[other(side)])
        path = m_document->file[other(side)]->path;
    const QString place = u"%1:%2"_s.arg(path.section(u'/', -1)).arg(move.lines[other(side)].first + 1);
    return (side == Before ? u"→ "_s : u"← "_s) + place;
}

qint32 MoveMap::firstEdit(const ViewRows &rows, const DiffHunk &hunk) const
{
    for (qint32 row = hunk.firstRow; row < hunk.firstRow + hunk.rowCount; ++row) {
        for (Side side : {Before, After}) {
            const qint32 line = rows.rows.at(row).line[side];
            if (line >= 0 && (at(side, line) < 0 || isEdited(side, line)))
                return row;
        }
    }
    return -1;
}

} // namespace strata
