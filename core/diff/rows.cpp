// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/rows.h"

#include "core/diff/document.h"
#include "core/diff/normalise.h"
#include "core/diff/pairing.h"
#include "core/diff/worddiff.h"

#include <algorithm>
#include <cstring>

namespace strata {

namespace {

constexpr qint32 StopInterval = 256; // rows between two looks at the stop token

class RowLayer
{
public:
    RowLayer(DiffDocument &document, const std::array<LineTable, 2> &lines, const std::array<LineTable, 2> &seen,
             const DiffOptions &options, const std::stop_token &stop)
        : m_document(document), m_lines(lines), m_seen(seen), m_options(options), m_stop(stop), m_pairer(lines, stop)
    {
        m_document.rows.reserve(std::max(lines[Before].count(), lines[After].count()) + 64);
    }

    // `end` on both sides: the lines from where we are up to there stand for each other.
    void addMatched(const std::array<qint32, 2> &end)
    {
        while (!m_wasStopped && m_at[Before] < end[Before]) {
            const RowKind kind = kindOfMatched(m_at);
            addRow(kind, m_at);
            ++m_at[Before];
            ++m_at[After];
        }
    }

    // Lines that count for nothing at either end of a change are no part of it.
    void addChange(const LineChange &change)
    {
        std::array<qint32, 2> first{};
        std::array<qint32, 2> end{};
        for (const Side side : {Before, After}) {
            first[side] = change.lines[side].first;
            end[side] = change.lines[side].end();
            while (first[side] < end[side] && isNothing(side, first[side]))
                ++first[side];
            while (end[side] > first[side] && isNothing(side, end[side] - 1))
                --end[side];
        }
        fill(RowKind::Ignored, RowKind::Ignored, RowKind::Ignored, first);
        const LineChange rest{
            {LineRange{first[Before], end[Before] - first[Before]}, LineRange{first[After], end[After] - first[After]}}};
        for (const auto &[before, after] : m_pairer.pair(rest)) {
            if (m_wasStopped)
                return;
            addUnpaired({before, after});
            addRow(RowKind::Changed, {before, after});
            m_at = {before + 1, after + 1};
        }
        addUnpaired(end);
        fill(RowKind::Ignored, RowKind::Ignored, RowKind::Ignored, {change.lines[Before].end(), change.lines[After].end()});
    }

    bool wasStopped() const { return m_wasStopped; }

    void finish()
    {
        closeHunk();
        m_document.isCoarse = m_document.isCoarse || m_isCoarse || m_words.isCoarse();
    }

private:
    // Lines that resemble none share rows too, so that a rewritten passage takes no more room than it has lines.
    void addUnpaired(const std::array<qint32, 2> &end) { fill(RowKind::Changed, RowKind::Removed, RowKind::Added, end); }

    void fill(RowKind both, RowKind beforeOnly, RowKind afterOnly, const std::array<qint32, 2> &end)
    {
        while (!m_wasStopped && (m_at[Before] < end[Before] || m_at[After] < end[After])) {
            std::array<qint32, 2> line{-1, -1};
            for (const Side side : {Before, After}) {
                if (m_at[side] < end[side])
                    line[side] = m_at[side]++;
            }
            addRow(line[After] < 0 ? beforeOnly : line[Before] < 0 ? afterOnly : both, line);
        }
    }

    RowKind kindOfMatched(const std::array<qint32, 2> &line) const
    {
        if (m_lines[Before].line(line[Before]) == m_lines[After].line(line[After]))
            return RowKind::Equal;
        const bool isSame = m_seen[Before].line(line[Before]) == m_seen[After].line(line[After])
                            || (isNothing(Before, line[Before]) && isNothing(After, line[After]));
        return isSame ? RowKind::Ignored : RowKind::Changed;
    }

    // A blank line where those are ignored, or one of which what is ignored leaves nothing.
    bool isNothing(Side side, qint32 line) const
    {
        return (m_options.ignoreBlankLines || mayVanish()) && isBlankLine(m_seen[side].line(line))
               && (m_options.ignoreBlankLines || !isBlankLine(m_lines[side].line(line)));
    }
    bool mayVanish() const { return m_options.ignoreComments || !m_options.ignoredPatterns.isEmpty(); }

    void addRow(RowKind kind, const std::array<qint32, 2> &line)
    {
        if (m_document.rows.size() % StopInterval == 0 && m_stop.stop_requested())
            m_wasStopped = true;
        const bool isIgnored = kind == RowKind::Ignored;
        if (m_hunkIsOpen && (kind == RowKind::Equal || m_document.hunks.back().isIgnored != isIgnored))
            closeHunk();
        if (!m_hunkIsOpen && kind != RowKind::Equal)
            openHunk(isIgnored);
        DiffRow row{.kind = kind, .line = line, .hunk = m_hunkIsOpen ? qint32(m_document.hunks.size()) - 1 : -1};
        if (kind == RowKind::Changed)
            addSpans(row);
        if (isIgnored)
            ++m_document.linesIgnored;
        for (const Side side : {Before, After}) {
            if (line[side] >= 0)
                m_next[side] = line[side] + 1;
        }
        m_document.rows.append(row);
    }

    void openHunk(bool isIgnored)
    {
        m_document.hunks.append({.lines = {LineRange{m_next[Before], 0}, LineRange{m_next[After], 0}},
                                 .firstRow = qint32(m_document.rows.size()),
                                 .isIgnored = isIgnored});
        m_hunkIsOpen = true;
    }

    void closeHunk()
    {
        if (!m_hunkIsOpen)
            return;
        DiffHunk &hunk = m_document.hunks.back();
        hunk.rowCount = qint32(m_document.rows.size()) - hunk.firstRow;
        for (const Side side : {Before, After})
            hunk.lines[side].count = m_next[side] - hunk.lines[side].first;
        m_hunkIsOpen = false;
    }

    void addSpans(DiffRow &row)
    {
        const std::array<QStringView, 2> text{m_document.sides[Before].line(row.line[Before]),
                                              m_document.sides[After].line(row.line[After])};
        if (std::max(text[Before].size(), text[After].size()) > MaximalSpannedLine) {
            m_isCoarse = true;
            return;
        }
        const auto &spans = m_words.compare(text[Before], text[After]);
        for (const Side side : {Before, After}) {
            auto &all = m_document.spans[side];
            row.firstSpan[side] = qint32(all.size());
            for (const TextSpan &span : spans[side]) {
                if (!isIgnoredSpan(text[side].sliced(span.start, span.length)))
                    all.append(span);
            }
            row.spanCount[side] = qint32(all.size()) - row.firstSpan[side];
        }
    }

    bool isIgnoredSpan(QStringView text) const
    {
        using Whitespace = DiffOptions::Whitespace;
        return (m_options.whitespace == Whitespace::IgnoreAmount || m_options.whitespace == Whitespace::IgnoreAll)
               && std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
    }

    DiffDocument &m_document;
    const std::array<LineTable, 2> &m_lines;
    const std::array<LineTable, 2> &m_seen;
    const DiffOptions &m_options;
    const std::stop_token &m_stop;
    LinePairer m_pairer;
    WordDiffer m_words;
    std::array<qint32, 2> m_at{}; // the lines to lay next
    std::array<qint32, 2> m_next{}; // the same, as far as rows have been added
    bool m_hunkIsOpen = false;
    bool m_isCoarse = false;
    bool m_wasStopped = false;
};

} // namespace

bool layRows(DiffDocument &document, const std::array<LineTable, 2> &lines, const std::array<LineTable, 2> &seen,
             const std::vector<LineChange> &changes, const DiffOptions &options, const std::stop_token &stop)
{
    RowLayer layer(document, lines, seen, options, stop);
    for (const LineChange &change : changes) {
        layer.addMatched({change.lines[Before].first, change.lines[After].first});
        layer.addChange(change);
        if (layer.wasStopped())
            return false;
    }
    layer.addMatched({lines[Before].count(), lines[After].count()});
    layer.finish();
    return !layer.wasStopped();
}

} // namespace strata
