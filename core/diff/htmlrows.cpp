// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/htmlrows.h"

#include "core/diff/htmltext.h"
#include "core/diff/unified.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::HtmlReport)
};

constexpr qint32 MostRows = 6000; // of one file, with context
constexpr qint32 LongestFold = 200; // rows written into a fold

// Rows that are shown together, or folded together; half-open.
struct Segment
{
    qint32 first = 0;
    qint32 end = 0;
    bool isFold = false;
};

QList<Segment> segmentsOf(const DiffDocument &document, qint32 context)
{
    QList<Segment> segments;
    const auto add = [&segments](qint32 first, qint32 end, bool isFold) {
        if (first < end)
            segments.append({first, end, isFold});
    };
    qint32 shown = 0; // rows before this are in a segment
    const auto rowCount = qint32(document.rows.size());
    context = std::clamp(context, 0, rowCount);
    for (qsizetype i = 0; i < document.hunks.size();) {
        const qint32 first = std::max(shown, document.hunks[i].firstRow - context);
        qint32 end = 0;
        // A fold of one row would take as much room as the row.
        do {
            end = std::min(rowCount, document.hunks[i].firstRow + document.hunks[i].rowCount + context);
            ++i;
        } while (i < document.hunks.size() && document.hunks[i].firstRow - context <= end + 1);
        const qint32 start = first - shown <= 1 ? shown : first;
        if (rowCount - end <= 1)
            end = rowCount;
        add(shown, start, true);
        add(start, end, false);
        shown = end;
    }
    add(shown, rowCount, true);
    return segments;
}

// A clause for what a change amounts to; empty for Logic, which needs no word.
QString labelOf(ChangeClass kind)
{
    switch (kind) {
    case ChangeClass::Logic: return {};
    case ChangeClass::Formatting: return Text::tr("formatting only");
    case ChangeClass::Comments: return Text::tr("comments only");
    case ChangeClass::Imports: return Text::tr("imports only");
    case ChangeClass::Rename: return Text::tr("a name replaced");
    case ChangeClass::Moved: return Text::tr("moved as it is");
    }
    return {};
}

QByteArray number(qint32 line) { return line < 0 ? QByteArray() : QByteArray::number(line + 1); }

class RowWriter
{
public:
    RowWriter(const DiffDocument &document, const std::array<QString, 2> &labels, const ReportOptions &options,
              const SectionOf &sectionOf)
        : m_document(document),
          m_labels(labels),
          m_isUnified(options.layout == ReportOptions::Layout::Unified),
          m_context(options.contextLines),
          m_sectionOf(sectionOf),
          m_after(document.sides[After].text.toUtf8()),
          m_afterLines(splitLines(m_after))
    {
    }

    HtmlRows write()
    {
        bool isFirst = true;
        for (const Segment &segment : segmentsOf(m_document, m_context)) {
            if (segment.isFold) {
                writeFold(segment);
                continue;
            }
            const qint32 end = std::min(segment.end, segment.first + std::max(0, MostRows - m_written));
            if (segment.first < end) {
                openTable(isFirst);
                writeRows(segment.first, end);
                closeTable();
                isFirst = false;
            }
            m_rows.rowsLeftOut += std::count_if(m_document.rows.begin() + end, m_document.rows.begin() + segment.end,
                                                [](const DiffRow &row) { return row.kind != RowKind::Equal; });
        }
        return std::move(m_rows);
    }

private:
    QByteArray &html() { return m_rows.html; }

    void openTable(bool showsHead)
    {
        html() += m_isUnified ? "<table class=\"rows one\"><colgroup><col class=\"n\"/><col class=\"n\"/><col/></colgroup>"
                              : "<table class=\"rows\"><colgroup><col class=\"n\"/><col/><col class=\"n\"/><col/></colgroup>";
        html() += showsHead ? "<thead><tr>" : "<thead class=\"hidden\"><tr>";
        const QByteArray lineOf = "<th scope=\"col\" class=\"n\"><span class=\"hidden\">";
        const auto addNumberHead = [&](Side side) {
            html() += lineOf + toHtml(Text::tr("Line in %1").arg(m_labels[side])) + "</span></th>";
        };
        const auto addTextHead = [&](const QString &label) { html() += "<th scope=\"col\">" + toHtml(label) + "</th>"; };
        addNumberHead(Before);
        if (!m_isUnified)
            addTextHead(m_labels[Before]);
        addNumberHead(After);
        addTextHead(m_isUnified ? Text::tr("%1 → %2").arg(m_labels[Before], m_labels[After]) : m_labels[After]);
        html() += "</tr></thead><tbody>\n";
    }

    void closeTable() { html() += "</tbody></table>\n"; }

    void writeFold(const Segment &segment)
    {
        const qint32 count = segment.end - segment.first;
        QByteArray title = toHtml(Text::tr("%n unchanged line(s)", nullptr, count));
        const qint32 next = segment.end < m_document.rows.size() ? m_document.rows[segment.end].line[After] : -1;
        if (next >= 0 && m_afterLines.count() == m_document.sides[After].lineCount()) {
            if (const QByteArrayView head = enclosingHead(m_afterLines, next); !head.isEmpty())
                title += " – <code>" + toHtml(QString::fromUtf8(head)) + "</code>";
        }
        if (count > LongestFold || m_written + count > MostRows) {
            html() += "<p class=\"fold\">" + title + "</p>\n";
            return;
        }
        html() += "<details class=\"fold\"><summary>" + title + "</summary>";
        openTable(false);
        writeRows(segment.first, segment.end);
        closeTable();
        html() += "</details>\n";
    }

    void writeRows(qint32 first, qint32 end)
    {
        for (qint32 i = first; i < end;) {
            const DiffRow &row = m_document.rows[i];
            if (row.hunk >= 0 && i == m_document.hunks[row.hunk].firstRow)
                writeLabel(m_document.hunks[row.hunk]);
            if (!m_isUnified || row.kind == RowKind::Equal) {
                m_isUnified ? writeUnified(row, row.line[After] >= 0 ? After : Before, "") : writePair(row);
                ++i;
            } else {
                i = writeUnifiedChange(i, end);
            }
        }
        m_written += end - first;
    }

    void writeLabel(const DiffHunk &hunk)
    {
        const QString label = hunk.isIgnored ? QString() : labelOf(hunk.kind);
        if (!label.isEmpty())
            html() += "<tr class=\"label\"><td colspan=\"" + QByteArray(m_isUnified ? "3" : "4") + "\"><span>" + toHtml(label)
                      + "</span></td></tr>\n";
    }

    // The removed lines of a change before the added ones, as a reader of patches expects them.
    qint32 writeUnifiedChange(qint32 first, qint32 end)
    {
        const qint32 hunk = m_document.rows[first].hunk;
        qint32 last = first;
        while (last < end && m_document.rows[last].hunk == hunk)
            ++last;
        const bool isIgnored = m_document.hunks[hunk].isIgnored;
        for (const Side side : {Before, After}) {
            for (qint32 i = first; i < last; ++i) {
                const DiffRow &row = m_document.rows[i];
                if (row.line[side] < 0 || (isIgnored && side == Before && row.line[After] >= 0))
                    continue;
                writeUnified(row, side, isIgnored ? "i" : side == Before ? "d" : "a");
            }
        }
        return last;
    }

    void writeUnified(const DiffRow &row, Side side, const QByteArray &kind)
    {
        const bool isBoth = kind.isEmpty() || kind == "i";
        html() += "<tr><td class=\"n\">" + number(isBoth || side == Before ? row.line[Before] : -1) + "</td><td class=\"n\">"
                  + number(isBoth || side == After ? row.line[After] : -1) + "</td>";
        writeCell(row, side, kind);
        html() += "</tr>\n";
    }

    void writePair(const DiffRow &row)
    {
        html() += "<tr>";
        for (const Side side : {Before, After}) {
            html() += "<td class=\"n\">" + number(row.line[side]) + "</td>";
            if (row.line[side] < 0)
                html() += "<td class=\"f\"></td>";
            else
                writeCell(row, side,
                          row.kind == RowKind::Equal     ? ""
                          : row.kind == RowKind::Ignored ? "i"
                          : side == Before               ? (row.kind == RowKind::Changed ? "d c" : "d")
                                                         : (row.kind == RowKind::Changed ? "a c" : "a"));
        }
        html() += "</tr>\n";
    }

    void writeCell(const DiffRow &row, Side side, const QByteArray &kind)
    {
        const qint32 line = row.line[side];
        const qint32 move = row.kind == RowKind::Equal ? -1 : m_document.moveAt(side, line);
        QByteArray classes = kind;
        if (move >= 0)
            classes += " m";
        html() += classes.isEmpty() ? QByteArray("<td>") : "<td class=\"" + classes + "\">";
        const QByteArray element = kind.startsWith('d') ? "del" : kind.startsWith('a') ? "ins" : QByteArray();
        if (!element.isEmpty())
            html() += '<' + element + '>';
        appendHtmlLine(html(), m_document.sides[side].line(line), m_document.spansOf(row, side));
        if (!element.isEmpty())
            html() += "</" + element + '>';
        if (move >= 0 && m_document.moves[move].lines[side].first == line)
            writeMove(m_document.moves[move], side);
        html() += "</td>";
    }

    void writeMove(const MovedBlock &move, Side side)
    {
        const Side other = side == Before ? After : Before;
        const QString place = QString::number(move.lines[other].first + 1);
        const QString &path = move.path[other];
        QString text;
        if (path.isEmpty())
            text = side == Before ? Text::tr("moved to line %1").arg(place) : Text::tr("moved from line %1").arg(place);
        else
            text = side == Before ? Text::tr("moved to %1, line %2").arg(path, place)
                                  : Text::tr("moved from %1, line %2").arg(path, place);
        const QByteArray target = path.isEmpty() ? QByteArray() : m_sectionOf(path);
        html() += target.isEmpty() ? "<span class=\"to\">" + toHtml(text) + "</span>"
                                   : "<a class=\"to\" href=\"#" + target + "\">" + toHtml(text) + "</a>";
    }

    const DiffDocument &m_document;
    const std::array<QString, 2> &m_labels;
    const bool m_isUnified;
    const qint32 m_context;
    const SectionOf &m_sectionOf;
    const QByteArray m_after;
    const LineTable m_afterLines;
    HtmlRows m_rows;
    qint32 m_written = 0;
};

} // namespace

HtmlRows htmlRowsOf(const DiffDocument &document, const std::array<QString, 2> &labels, const ReportOptions &options,
                    const SectionOf &sectionOf)
{
    return RowWriter(document, labels, options, sectionOf).write();
}

} // namespace strata
