// SPDX-License-Identifier: GPL-3.0-or-later
// The caret and the selection of DiffView, and what is scrolled and opened to show them.
#include "ui/diff/diffview.h"

#include "ui/diff/gotobar.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>

namespace strata {

namespace {

Side other(Side side) { return side == Before ? After : Before; }

} // namespace

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
    if (m_moves.at(m_selection.side, m_selection.caret.line) >= 0)
        return tr("Line %L1, moved: %2").arg(number).arg(text);
    switch (m_rows.rows.at(row).kind) {
    case RowKind::Equal: return tr("Line %L1: %2").arg(number).arg(text);
    case RowKind::Changed: return tr("Line %L1, changed: %2").arg(number).arg(text);
    case RowKind::Removed: return tr("Line %L1, removed: %2").arg(number).arg(text);
    case RowKind::Added: return tr("Line %L1, added: %2").arg(number).arg(text);
    case RowKind::Ignored: return tr("Line %L1, differs in what is ignored: %2").arg(number).arg(text);
    }
    return {};
}

void DiffView::reveal(Side side, TextPosition position)
{
    if (!hasRows())
        return;
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
    measureAround(row);
    RowLayout::Item item = m_layout.itemOfRow(row);
    if (item.index < 0)
        return;
    const int height = viewport()->height();
    if (m_wordWrap && !item.isFold && row == caretRow()) {
        // Of a wrapped row only the visual line with the caret must be seen.
        const LineFragment fragment = m_lines.fragmentOf(m_selection.side, m_selection.caret.line, m_selection.caret.column);
        item.top += qint64(fragment.visualLine) * lineHeight();
        item.height = lineHeight();
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
    const bool isOurs = to->file.isEmpty() || std::ranges::any_of(m_document->file, [&](const auto &file) {
                            return file && (file->path == to->file || file->path.endsWith(u'/' + to->file));
                        });
    if (!isOurs) {
        emit lineRequested({.path = to->file, .side = to->side.value_or(After), .line = to->line});
        return true;
    }
    Side side = to->side.value_or(m_selection.side);
    if (!to->percent)
        return standAt(side, to->line);
    const qint32 row = qint32((m_rows.rows.size() - 1) * *to->percent / 100);
    if (m_rows.rows.at(row).line[side] < 0)
        side = other(side);
    return standAt(side, m_rows.rows.at(row).line[side]);
}

bool DiffView::standAt(Side side, qint32 line)
{
    if (!hasRows() || line < 0 || line >= m_document->sides[side].lineCount())
        return false;
    m_selection = {.side = side, .anchor = {.line = line, .column = 0}, .caret = {.line = line, .column = 0}};
    m_caretX = -1;
    m_armed = 0;
    const qint32 row = caretRow();
    if (m_folds.reveal(row))
        updateLayout();
    showRow(row, true);
    showColumn(m_selection.caret, side);
    caretMoved();
    return true;
}

qint32 DiffView::caretRow() const
{
    if (!hasRows())
        return -1;
    return m_rows.rowOfLine[m_selection.side].value(m_selection.caret.line, -1);
}

int DiffView::currentChange() const { return m_rows.changeAtOrBefore(caretRow()); }

} // namespace strata
