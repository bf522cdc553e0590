// SPDX-License-Identifier: GPL-3.0-or-later
// How DiffView moves: from change to change, the caret, to a line, and what it opens on the way.
#include "ui/diff/diffview.h"

#include "ui/diff/gotobar.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int hintMilliseconds = 4000;

Side other(Side side) { return side == Before ? After : Before; }

} // namespace

void DiffView::setNeighbourFiles(const QString &previous, const QString &next)
{
    m_previousFile = previous;
    m_nextFile = next;
    m_armed = 0;
}

qint32 DiffView::rowWithLine(qint32 row, Side side, int direction) const
{
    while (row >= 0 && row < m_rows.rows.size() && m_rows.rows.at(row).line[side] < 0)
        row += direction;
    return row >= 0 && row < m_rows.rows.size() ? row : -1;
}

TextPosition DiffView::positionInRow(qint32 row, Side side) const
{
    // A row without a line of this side stands for the end of the line above it, or the start of the text.
    const qint32 at = rowWithLine(row, side, -1);
    if (at < 0)
        return {};
    const qint32 line = m_rows.rows.at(at).line[side];
    return {.line = line, .column = at == row ? 0 : qint32(m_document->sides[side].line(line).size())};
}

void DiffView::setSelection(const TextSelection &selection)
{
    if (!hasRows())
        return;
    const TextSide &text = m_document->sides[selection.side];
    m_selection = {.side = selection.side, .anchor = clamped(text, selection.anchor), .caret = clamped(text, selection.caret)};
    m_caretX = -1;
    if (const qint32 row = caretRow(); row >= 0) {
        if (m_folds.reveal(row))
            updateLayout();
        showRow(row, false);
        showColumn(m_selection.caret, m_selection.side);
    }
    caretMoved();
}

QString DiffView::selectedText() const
{
    if (!hasRows())
        return {};
    return strata::selectedText(m_document->sides[m_selection.side], m_selection.first(), m_selection.last());
}

void DiffView::caretMoved()
{
    m_caretVisible = true;
    if (hasFocus() && QGuiApplication::styleHints()->cursorFlashTime() > 0)
        m_blink.start(QGuiApplication::styleHints()->cursorFlashTime() / 2, this);
    const qint32 change = currentChange();
    if (change != m_change) {
        m_change = change;
        emit currentChangeChanged(change, changeCount());
    }
    if (QAccessible::isActive() && hasRows()) {
        const TextSide &text = m_document->sides[m_selection.side];
        QAccessibleTextCursorEvent moved(this, text.lineStarts.value(m_selection.caret.line) + m_selection.caret.column);
        QAccessible::updateAccessibility(&moved);
    }
    viewport()->update();
}

QString DiffView::lineDescription() const
{
    const qint32 row = caretRow();
    if (row < 0)
        return {};
    const qint32 number = m_selection.caret.line + 1;
    const QString text = m_document->sides[m_selection.side].line(m_selection.caret.line).toString();
    switch (m_rows.rows.at(row).kind) {
    case RowKind::Equal: return tr("Line %L1: %2").arg(number).arg(text);
    case RowKind::Changed: return tr("Line %L1, changed: %2").arg(number).arg(text);
    case RowKind::Removed: return tr("Line %L1, removed: %2").arg(number).arg(text);
    case RowKind::Added: return tr("Line %L1, added: %2").arg(number).arg(text);
    case RowKind::Ignored: return tr("Line %L1, differs in what is ignored: %2").arg(number).arg(text);
    }
    return {};
}

void DiffView::reveal(TextPosition position)
{
    if (!hasRows())
        return;
    const Side side = m_selection.side;
    position = clamped(m_document->sides[side], position);
    const qint32 row = m_rows.rowOfLine[side].value(position.line, -1);
    if (row >= 0 && m_folds.reveal(row))
        updateLayout();
    showRow(row, false);
    showColumn(position, side);
}

void DiffView::moveCaret(TextPosition position, bool select, bool keepX)
{
    if (!hasRows())
        return;
    m_selection.caret = clamped(m_document->sides[m_selection.side], position);
    if (!select)
        m_selection.anchor = m_selection.caret;
    if (!keepX)
        m_caretX = -1;
    m_armed = 0;
    const qint32 row = caretRow();
    if (m_folds.reveal(row))
        updateLayout();
    showRow(row, false);
    showColumn(m_selection.caret, m_selection.side);
    caretMoved();
}

void DiffView::moveVertically(int lines, bool select)
{
    const Side side = m_selection.side;
    qint32 row = caretRow();
    if (row < 0)
        return;
    const TextPosition from = m_selection.caret;
    const LineFragment fragment = m_lines.fragmentOf(side, from.line, from.column);
    if (m_caretX < 0)
        m_caretX = m_lines.xOf(side, from.line, from.column);
    const int direction = lines < 0 ? -1 : 1;
    qint32 visual = fragment.visualLine;
    qint32 line = from.line;
    for (int step = 0; step < std::abs(lines); ++step) {
        const qint32 nextVisual = visual + direction;
        if (nextVisual >= 0 && nextVisual < m_lines.visualLineCount(side, line)) {
            visual = nextVisual;
            continue;
        }
        // The next shown row that has a line on this side; folds and filler are stepped over.
        qint32 next = row;
        do {
            next = m_layout.shownRow(next + direction, direction);
        } while (next >= 0 && next < m_rows.rows.size() && m_rows.rows.at(next).line[side] < 0);
        if (next < 0 || next >= m_rows.rows.size())
            break;
        row = next;
        line = m_rows.rows.at(row).line[side];
        visual = direction > 0 ? 0 : m_lines.visualLineCount(side, line) - 1;
    }
    const qint32 column = m_lines.columnAt(side, line, visual, m_caretX);
    moveCaret({.line = line, .column = column}, select, true);
}

void DiffView::showRow(qint32 row, bool atThird)
{
    if (row < 0)
        return;
    RowLayout::Item item = m_layout.itemOfRow(row);
    if (item.index < 0)
        return;
    const int height = viewport()->height();
    if (m_wordWrap && !item.isFold && row == caretRow()) {
        // Of a wrapped row only the visual line with the caret must be seen.
        const LineFragment fragment = m_lines.fragmentOf(m_selection.side, m_selection.caret.line, m_selection.caret.column);
        item.top += qint64(fragment.visualLine) * m_layout.lineHeight();
        item.height = m_layout.lineHeight();
    }
    if (atThird)
        scrollTo(item.top - height / 3);
    else if (item.top < scrollY())
        scrollTo(item.top);
    else if (item.bottom() > scrollY() + height)
        scrollTo(item.bottom() - height);
}

void DiffView::showColumn(TextPosition position, Side side)
{
    if (m_wordWrap || m_document->sides[side].lineCount() == 0)
        return;
    const Pane &pane = m_panes[paneOf(side)];
    const int room = std::max(1, pane.rect.right() - pane.textLeft);
    const int x = int(m_lines.xOf(side, position.line, position.column));
    const int margin = std::min(room / 4, int(m_lines.cell() * 6));
    QScrollBar *bar = m_horizontal[paneOf(side)];
    if (x < bar->value() + margin)
        bar->setValue(std::max(0, x - margin));
    else if (x > bar->value() + room - margin)
        bar->setValue(x - room + margin);
}

void DiffView::standOn(qint32 row)
{
    if (row < 0 || row >= m_rows.rows.size())
        return;
    // The caret stays on its side when there is a line; else it changes over, as a caret cannot stand on filler.
    const DiffHunk *hunk = m_rows.rows.at(row).hunk >= 0 ? &m_rows.hunks.at(m_rows.rows.at(row).hunk) : nullptr;
    Side side = m_selection.side;
    qint32 at = row;
    if (hunk) {
        const auto firstLineOf = [&](Side of) {
            const qint32 found = rowWithLine(row, of, 1);
            return found >= 0 && found < hunk->firstRow + hunk->rowCount ? found : -1;
        };
        at = firstLineOf(side);
        if (at < 0) {
            side = other(side);
            at = firstLineOf(side);
        }
    }
    if (at < 0 || m_rows.rows.at(at).line[side] < 0)
        return;
    m_selection.side = side;
    m_selection.caret = {.line = m_rows.rows.at(at).line[side], .column = 0};
    m_selection.anchor = m_selection.caret;
    m_caretX = -1;
    if (m_folds.reveal(row))
        updateLayout();
    showRow(row, true);
    for (QScrollBar *bar : m_horizontal)
        bar->setValue(0);
    caretMoved();
}

void DiffView::goToChange(qint32 change)
{
    if (change < 0 || change >= changeCount())
        return;
    m_armed = 0;
    m_hint.clear();
    standOn(m_rows.hunks.at(m_rows.changes.at(change)).firstRow);
    announceChange();
}

void DiffView::stepChange(int direction)
{
    // From the caret while it is in sight, else from what is in sight.
    const qint32 caret = caretRow();
    qint32 from = caret;
    const RowLayout::Item item = m_layout.itemOfRow(std::max(0, caret));
    const bool isSeen = caret >= 0 && item.bottom() > scrollY() && item.top < scrollY() + viewport()->height();
    if (!isSeen && hasRows()) {
        const RowLayout::Item middle = m_layout.itemAt(scrollY() + viewport()->height() / 3);
        from = middle.isFold ? m_folds.folds().at(middle.index).first : middle.index;
    }
    const qint32 here = m_rows.changeAtOrBefore(from);
    qint32 target = here + 1;
    if (direction < 0) {
        const DiffHunk *hunk = here >= 0 ? &m_rows.hunks.at(m_rows.changes.at(here)) : nullptr;
        const bool isInside = hunk && from < hunk->firstRow + hunk->rowCount;
        target = isInside ? here - 1 : here;
    }
    if (target >= 0 && target < changeCount()) {
        goToChange(target);
        return;
    }
    if (m_armed == direction) {
        m_armed = 0;
        m_hint.clear();
        viewport()->update();
        if (direction > 0)
            emit nextFileRequested();
        else
            emit previousFileRequested();
        return;
    }
    const QString &file = direction > 0 ? m_nextFile : m_previousFile;
    const bool hasChanges = changeCount() > 0;
    if (file.isEmpty()) {
        hint(!hasChanges ? tr("No changes in this file") : direction > 0 ? tr("Last change") : tr("First change"));
        return;
    }
    m_armed = direction;
    if (!hasChanges)
        hint(tr("No changes in this file – press again for %1").arg(file));
    else
        hint(direction > 0 ? tr("Last change – press again for %1").arg(file) : tr("First change – press again for %1").arg(file));
}

void DiffView::nextChange() { stepChange(1); }
void DiffView::previousChange() { stepChange(-1); }
void DiffView::firstChange() { goToChange(0); }
void DiffView::lastChange() { goToChange(changeCount() - 1); }

void DiffView::showCurrentChange()
{
    const qint32 change = std::max(0, currentChange());
    if (change >= changeCount())
        return;
    if (m_rows.rows.at(std::max(0, caretRow())).hunk == m_rows.changes.at(change))
        showRow(m_rows.hunks.at(m_rows.changes.at(change)).firstRow, true);
    else
        goToChange(change);
}

void DiffView::hint(const QString &sentence)
{
    m_hint = sentence;
    m_hintTimer.start(hintMilliseconds, this);
    QAccessibleAnnouncementEvent announcement(this, sentence);
    QAccessible::updateAccessibility(&announcement);
    viewport()->update();
}

void DiffView::announceChange()
{
    if (!QAccessible::isActive() || currentChange() < 0)
        return;
    const DiffHunk &hunk = m_rows.hunks.at(m_rows.changes.at(currentChange()));
    QString sentence = tr("Change %L1 of %L2").arg(currentChange() + 1).arg(changeCount());
    if (const LineRange &lines = hunk.lines[Before]; lines.count > 0)
        sentence += tr(", lines %L1 to %L2 removed").arg(lines.first + 1).arg(lines.end());
    if (const LineRange &lines = hunk.lines[After]; lines.count > 0)
        sentence += tr(", lines %L1 to %L2 added").arg(lines.first + 1).arg(lines.end());
    QAccessibleAnnouncementEvent announcement(this, sentence);
    QAccessible::updateAccessibility(&announcement);
}

void DiffView::stepSpan(int direction)
{
    if (!hasRows())
        return;
    const Side side = m_selection.side;
    const qint32 start = caretRow();
    for (qint32 row = std::max(0, start); row >= 0 && row < m_rows.rows.size(); row += direction) {
        const DiffRow &at = m_rows.rows.at(row);
        if (at.line[side] < 0)
            continue;
        const std::span<const TextSpan> spans = m_document->spansOf(at, side);
        const auto isBeyond = [&](const TextSpan &span) {
            return row != start
                   || (direction > 0 ? span.start > m_selection.first().column : span.start < m_selection.first().column);
        };
        const auto take = [&](const TextSpan &span) {
            setSelection({.side = side, .anchor = {at.line[side], span.start}, .caret = {at.line[side], span.start + span.length}});
        };
        if (direction > 0) {
            if (const auto found = std::ranges::find_if(spans, isBeyond); found != spans.end())
                return take(*found);
        } else {
            for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
                if (isBeyond(*span))
                    return take(*span);
            }
        }
    }
    hint(direction > 0 ? tr("No more differences inside lines below") : tr("No more differences inside lines above"));
}

void DiffView::nextSpan() { stepSpan(1); }
void DiffView::previousSpan() { stepSpan(-1); }

void DiffView::switchPane()
{
    if (!hasRows())
        return;
    const Side side = other(m_selection.side);
    if (m_document->sides[side].lineCount() == 0)
        return;
    const qint32 row = std::max(0, caretRow());
    m_selection.side = side;
    m_selection.caret = positionInRow(row, side);
    m_selection.anchor = m_selection.caret;
    m_caretX = -1;
    caretMoved();
}

void DiffView::copySelection()
{
    // Nothing selected: the caret's line, as editors do.
    if (!hasRows())
        return;
    const QString text = m_selection.isEmpty() ? m_document->sides[m_selection.side].line(m_selection.caret.line).toString() + u'\n'
                                               : selectedText();
    QGuiApplication::clipboard()->setText(text);
}

void DiffView::copyLocation()
{
    if (!hasRows() || !m_document->file[m_selection.side])
        return;
    QGuiApplication::clipboard()->setText(u"%1:%2"_s.arg(m_document->file[m_selection.side]->path).arg(m_selection.caret.line + 1));
}

void DiffView::selectSide()
{
    if (!hasRows())
        return;
    m_selection.anchor = {};
    m_selection.caret = endOf(m_document->sides[m_selection.side]);
    caretMoved();
}

void DiffView::askForLine()
{
    m_goToBar->open();
    updateMargins();
}

bool DiffView::goTo(const QString &place)
{
    const std::optional<LinePlace> to = parsePlace(place);
    if (!to || !hasRows())
        return false;
    qint32 row = 0;
    Side side = to->side.value_or(m_selection.side);
    if (to->percent) {
        row = qint32((m_rows.rows.size() - 1) * *to->percent / 100);
        if (m_rows.rows.at(row).line[side] < 0)
            side = other(side);
    } else {
        if (to->line >= m_document->sides[side].lineCount())
            return false;
        row = m_rows.rowOfLine[side].at(to->line);
    }
    m_selection.side = side;
    m_selection.caret = {.line = m_rows.rows.at(row).line[side], .column = 0};
    m_selection.anchor = m_selection.caret;
    m_caretX = -1;
    m_armed = 0;
    if (m_folds.reveal(row))
        updateLayout();
    showRow(row, true);
    showColumn(m_selection.caret, side);
    caretMoved();
    return true;
}

void DiffView::cycleContext()
{
    const int current = context();
    const int next = current == 3 ? 10 : current == 10 ? FoldModel::everything : current == 0 ? 3 : 0;
    setContext(next);
    hint(next == FoldModel::everything ? tr("Every line is shown") : tr("%n lines around each change are shown", nullptr, next));
}

void DiffView::expandHere()
{
    if (!hasRows() || m_folds.folds().isEmpty())
        return;
    // The fold nearest to the caret.
    const qint32 row = std::max(0, caretRow());
    const auto distance = [row](const RowRange &fold) { return row < fold.first ? fold.first - row : row - fold.end() + 1; };
    const auto nearest = std::ranges::min_element(m_folds.folds(), {}, distance);
    const qint64 y = yOf(m_layout.itemOfRow(row).top);
    const int fold = int(nearest - m_folds.folds().begin());
    if (nearest->first > row)
        m_folds.expandStart(fold);
    else
        m_folds.expandEnd(fold);
    updateLayout();
    scrollTo(m_layout.itemOfRow(row).top - y);
}

void DiffView::expandAll()
{
    const qint32 row = std::max(0, caretRow());
    const qint64 y = hasRows() ? yOf(m_layout.itemOfRow(row).top) : 0;
    m_folds.expandAll();
    updateLayout();
    if (hasRows())
        scrollTo(m_layout.itemOfRow(row).top - y);
}

void DiffView::collapseAll() { setContext(context()); }

} // namespace strata
