// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/accessiblepane.h"

#include "ui/diff/diffview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

// The text of a side; empty when nothing is shown.
const TextSide &sideOf(const DiffView &view, Side side)
{
    static const TextSide nothing;
    return view.hasRows() ? view.shownDocument()->sides[side] : nothing;
}

int offsetOf(const TextSide &side, TextPosition position)
{
    return side.lineCount() == 0 ? 0 : side.lineStarts.at(position.line) + position.column;
}

TextPosition positionOf(const TextSide &side, int offset)
{
    if (side.lineCount() == 0)
        return {};
    const auto after = std::ranges::upper_bound(side.lineStarts, offset);
    const qint32 line = std::max(0, qint32(after - side.lineStarts.begin()) - 1);
    return clamped(side, {.line = line, .column = offset - side.lineStarts.at(line)});
}

// Attribute values are for programs: they are never translated.
QString changeOf(const DiffDocument &document, const DiffRow &row, Side side)
{
    if (document.moveAt(side, row.line[side]) >= 0)
        return u"moved"_s;
    switch (row.kind) {
    case RowKind::Equal: return u"none"_s;
    case RowKind::Changed: return u"changed"_s;
    case RowKind::Removed: return u"removed"_s;
    case RowKind::Added: return u"added"_s;
    case RowKind::Ignored: return u"ignored"_s;
    }
    return {};
}

} // namespace

void DiffTextInterface::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    const TextSelection &selection = m_diff->selection();
    const TextSide &text = sideOf(*m_diff, side());
    const bool has = selectionIndex < selectionCount() && text.lineCount() > 0;
    *startOffset = has ? offsetOf(text, selection.first()) : 0;
    *endOffset = has ? offsetOf(text, selection.last()) : 0;
}

int DiffTextInterface::selectionCount() const { return m_diff->activeSide() != side() || m_diff->selection().isEmpty() ? 0 : 1; }

void DiffTextInterface::addSelection(int startOffset, int endOffset) { setSelection(0, startOffset, endOffset); }

void DiffTextInterface::removeSelection(int) { setCursorPosition(cursorPosition()); }

void DiffTextInterface::setSelection(int, int startOffset, int endOffset)
{
    const TextSide &text = sideOf(*m_diff, side());
    m_diff->setSelection({.side = side(), .anchor = positionOf(text, startOffset), .caret = positionOf(text, endOffset)});
}

int DiffTextInterface::cursorPosition() const
{
    if (m_diff->activeSide() != side())
        return 0;
    return offsetOf(sideOf(*m_diff, side()), m_diff->selection().caret);
}

void DiffTextInterface::setCursorPosition(int position) { setSelection(0, position, position); }

QString DiffTextInterface::text(int startOffset, int endOffset) const
{
    const QString &whole = sideOf(*m_diff, side()).text;
    const int start = std::clamp<int>(startOffset, 0, int(whole.size()));
    return whole.mid(start, std::max(0, endOffset - start));
}

int DiffTextInterface::characterCount() const { return int(sideOf(*m_diff, side()).text.size()); }

QRect DiffTextInterface::characterRect(int offset) const
{
    const TextSide &text = sideOf(*m_diff, side());
    if (text.lineCount() == 0)
        return {};
    const TextPosition position = positionOf(text, offset);
    const QPoint start = m_diff->pointOf(side(), position);
    const QPoint end = m_diff->pointOf(side(), {position.line, nextCaret(text.line(position.line), position.column)});
    const int height = m_diff->layout().lineHeight();
    const int width = end.y() == start.y() ? std::max(1, end.x() - start.x()) : 1;
    return {m_diff->viewport()->mapToGlobal(start - QPoint(0, height / 2)), QSize(width, height)};
}

int DiffTextInterface::offsetAtPoint(const QPoint &point) const
{
    const TextSide &text = sideOf(*m_diff, side());
    if (text.lineCount() == 0)
        return -1;
    return offsetOf(text, clamped(text, m_diff->positionNear(m_diff->viewport()->mapFromGlobal(point))));
}

void DiffTextInterface::scrollToSubstring(int startIndex, int)
{
    m_diff->reveal(side(), positionOf(sideOf(*m_diff, side()), startIndex));
}

QString DiffTextInterface::attributes(int offset, int *startOffset, int *endOffset) const
{
    const TextSide &text = sideOf(*m_diff, side());
    *startOffset = 0;
    *endOffset = 0;
    if (text.lineCount() == 0)
        return {};
    const qint32 line = positionOf(text, offset).line;
    *startOffset = text.lineStarts.at(line);
    *endOffset = text.lineEnds.at(line);
    const DiffRow &row = m_diff->rows().rows.at(m_diff->rows().rowOfLine[side()].at(line));
    return u"line:%1;change:%2;"_s.arg(line + 1).arg(changeOf(*m_diff->shownDocument(), row, side()));
}

bool AccessiblePane::isValid() const { return true; }

QAccessibleInterface *AccessiblePane::parent() const { return QAccessible::queryAccessibleInterface(diff()); }

QString AccessiblePane::text(QAccessible::Text kind) const
{
    const bool isActive = diff()->activeSide() == m_side;
    switch (kind) {
    case QAccessible::Name: {
        const auto &document = diff()->shownDocument();
        const QString path = document && document->file[m_side] ? document->file[m_side]->path : QString();
        return m_side == Before ? DiffView::tr("Left side, before: %1").arg(path) : DiffView::tr("Right side, after: %1").arg(path);
    }
    case QAccessible::Value: return isActive && diff()->hasRows() ? diff()->lineDescription() : QString();
    default: return {};
    }
}

QRect AccessiblePane::rect() const
{
    const QRect pane = diff()->paneRect(m_side);
    return {diff()->viewport()->mapToGlobal(pane.topLeft()), pane.size()};
}

QAccessible::State AccessiblePane::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    state.focusable = true;
    state.focused = diff()->hasFocus() && diff()->activeSide() == m_side;
    state.invisible = !diff()->isVisible();
    return state;
}

void *AccessiblePane::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : nullptr;
}

} // namespace strata
