// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/moves.h"

#include "core/diff/squeeze.h"

#include <algorithm>

namespace strata {

namespace {

constexpr qint32 NearestRun = 3; // lines that stay between changed ones; more part them
constexpr qint32 StopInterval = 256; // rows between two looks at the stop token

MovedBlock toBlock(const MoveMatch &match, const std::array<ChangedLines, 2> &lines)
{
    MovedBlock block;
    qint32 all = 0;
    for (const Side side : {Before, After}) {
        block.lines[side] = {lines[side].placeOf(match.first[side]).line, match.end[side] - match.first[side]};
        all += block.lines[side].count;
    }
    block.similarity = 200 * match.same / all;
    return block;
}

// The changed lines of a document: hunks that are near each other make one run, with the lines that stay between them.
class DocumentLines
{
public:
    DocumentLines(const DiffDocument &document, const std::array<LineTable, 2> &tables) : m_document(document), m_tables(tables) { }

    bool collect(const std::stop_token &stop)
    {
        for (const DiffHunk &hunk : m_document.hunks) {
            if (hunk.isIgnored)
                continue;
            for (const Side side : {Before, After})
                beginAt(side, hunk.lines[side]);
            for (qint32 i = 0; i < hunk.rowCount; ++i) {
                if (i % StopInterval == 0 && stop.stop_requested())
                    return false;
                append(m_document.rows[hunk.firstRow + i]);
            }
        }
        return true;
    }

    const std::array<ChangedLines, 2> &lines() const { return m_lines; }

private:
    void beginAt(Side side, LineRange range)
    {
        if (range.count == 0)
            return;
        if (m_lines[side].count() == 0 || range.first - m_next[side] > NearestRun) {
            m_lines[side].beginRun(0, range.first);
        } else {
            for (qint32 line = m_next[side]; line < range.first; ++line)
                m_lines[side].append(keyOfKeptLine(m_tables[side].line(line)));
        }
        m_next[side] = range.end();
    }

    void append(const DiffRow &row)
    {
        const auto textOf = [&](Side side) { return m_tables[side].line(row.line[side]); };
        const bool staysHere = row.line[Before] >= 0 && row.line[After] >= 0 && equalWithoutSpace(textOf(Before), textOf(After));
        for (const Side side : {Before, After}) {
            if (row.line[side] >= 0)
                m_lines[side].append(staysHere ? keyOfKeptLine(textOf(side)) : keyOfLine(textOf(side)));
        }
    }

    const DiffDocument &m_document;
    const std::array<LineTable, 2> &m_tables;
    std::array<ChangedLines, 2> m_lines;
    std::array<qint32, 2> m_next{};
};

void sortByLine(DiffDocument &document)
{
    for (const Side side : {Before, After}) {
        auto &order = document.movesByLine[side];
        order.clear();
        for (qint32 i = 0; i < document.moves.size(); ++i) {
            if (document.moves[i].path[side].isEmpty())
                order.append(i);
        }
        std::ranges::sort(order, {}, [&](qint32 i) { return document.moves[i].lines[side].first; });
    }
}

bool isChangedLine(const DiffDocument &document, Side side, qint32 line)
{
    const auto end = [side](const DiffHunk &hunk) { return hunk.lines[side].end(); };
    const auto hunk = std::ranges::upper_bound(document.hunks, line, {}, end);
    return hunk != document.hunks.end() && !hunk->isIgnored && hunk->lines[side].first <= line;
}

// Whether a block found in the real bytes is one in what the document shows: nothing there is taken, and its lines have changed.
bool hasRoomFor(const DiffDocument &document, Side side, LineRange range)
{
    if (range.end() > document.sides[side].lineCount())
        return false;
    qint32 changed = 0;
    for (qint32 line = range.first; line < range.end(); ++line) {
        if (document.moveAt(side, line) >= 0)
            return false;
        changed += isChangedLine(document, side, line);
    }
    return 2 * changed >= range.count;
}

} // namespace

bool findMoves(DiffDocument &document, const std::array<LineTable, 2> &lines, const std::stop_token &stop)
{
    DocumentLines changed(document, lines);
    if (!changed.collect(stop))
        return false;
    for (const MoveMatch &match : matchMoves(changed.lines(), stop))
        document.moves.append(toBlock(match, changed.lines()));
    sortByLine(document);
    return !stop.stop_requested();
}

ChangedFileLines changedLinesOf(const FileChange &change, const std::array<LineTable, 2> &tables, const LineDiff &diff)
{
    ChangedFileLines changed;
    for (const Side side : {Before, After}) {
        if (change.file[side])
            changed.path[side] = change.file[side]->path;
        for (const LineChange &part : diff.changes) {
            const LineRange range = part.lines[side];
            if (range.count == 0)
                continue;
            changed.ranges[side].push_back(range);
            for (qint32 line = range.first; line < range.end(); ++line)
                changed.keys[side].push_back(keyOfLine(tables[side].line(line)));
        }
    }
    return changed;
}

Result<QList<MovedBlock>> movesBetween(std::vector<ChangedFileLines> files, const Progress &progress)
{
    std::array<ChangedLines, 2> lines;
    qint64 count = 0;
    for (qint32 file = 0; file < qint32(files.size()); ++file) {
        if (progress.cancelled())
            return cancelledError();
        ChangedFileLines &changed = files[size_t(file)];
        const auto here = qint64(changed.keys[Before].size() + changed.keys[After].size());
        if (count + here > MostMovableLines)
            continue;
        count += here;
        for (const Side side : {Before, After}) {
            size_t at = 0;
            for (const LineRange range : changed.ranges[side]) {
                lines[side].beginRun(file, range.first);
                for (qint32 i = 0; i < range.count; ++i)
                    lines[side].append(changed.keys[side][at++]);
            }
            changed.keys[side] = {};
        }
    }
    QList<MovedBlock> blocks;
    for (const MoveMatch &match : matchMoves(lines, progress.stopToken())) {
        const qint32 from = lines[Before].placeOf(match.first[Before]).file;
        const qint32 to = lines[After].placeOf(match.first[After]).file;
        if (from == to)
            continue; // the file's own document finds it
        MovedBlock block = toBlock(match, lines);
        block.path = {files[size_t(from)].path[Before], files[size_t(to)].path[After]};
        blocks.append(block);
    }
    if (progress.cancelled())
        return cancelledError();
    return blocks;
}

void addMoves(DiffDocument &document, const QList<MovedBlock> &blocks)
{
    if (document.state != DiffDocument::State::Text || document.jsonLayout == JsonLayout::Sorted)
        return;
    QList<MovedBlock> found;
    for (const MovedBlock &block : blocks) {
        for (const Side side : {Before, After}) {
            if (!document.file[side] || block.path[side] != document.file[side]->path
                || !hasRoomFor(document, side, block.lines[side]))
                continue;
            found.append(block);
            found.last().path[side].clear();
        }
    }
    document.moves.append(found);
    sortByLine(document);
}

} // namespace strata
