// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/accessiblediffview.h"

#include "ui/diff/diffview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

// The text a reader is at; empty when nothing is shown.
const TextSide &sideOf(const DiffView &view)
{
    static const TextSide nothing;
    return view.hasRows() ? view.shownDocument()->sides[view.activeSide()] : nothing;
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

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<DiffView *>(object);
    return view ? new AccessibleDiffView(view) : nullptr;
}

} // namespace

AccessibleDiffView::AccessibleDiffView(DiffView *view) : QAccessibleWidget(view, QAccessible::EditableText) { }

void AccessibleDiffView::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

DiffView *AccessibleDiffView::view() const { return static_cast<DiffView *>(widget()); }

void *AccessibleDiffView::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString AccessibleDiffView::text(QAccessible::Text kind) const
{
    // The value is the line with the caret and what happened to it: colours alone say nothing here.
    if (kind != QAccessible::Value)
        return QAccessibleWidget::text(kind);
    return view()->hasRows() ? view()->lineDescription() : QString();
}

QAccessible::State AccessibleDiffView::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void AccessibleDiffView::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    const TextSelection &selection = view()->selection();
    const TextSide &side = sideOf(*view());
    const bool has = selectionIndex == 0 && !selection.isEmpty() && side.lineCount() > 0;
    *startOffset = has ? offsetOf(side, selection.first()) : 0;
    *endOffset = has ? offsetOf(side, selection.last()) : 0;
}

int AccessibleDiffView::selectionCount() const { return view()->selection().isEmpty() ? 0 : 1; }

void AccessibleDiffView::addSelection(int startOffset, int endOffset) { setSelection(0, startOffset, endOffset); }

void AccessibleDiffView::removeSelection(int) { setCursorPosition(cursorPosition()); }

void AccessibleDiffView::setSelection(int, int startOffset, int endOffset)
{
    const TextSide &side = sideOf(*view());
    view()->setSelection(
        {.side = view()->activeSide(), .anchor = positionOf(side, startOffset), .caret = positionOf(side, endOffset)});
}

int AccessibleDiffView::cursorPosition() const { return offsetOf(sideOf(*view()), view()->selection().caret); }

void AccessibleDiffView::setCursorPosition(int position) { setSelection(0, position, position); }

QString AccessibleDiffView::text(int startOffset, int endOffset) const
{
    const QString &whole = sideOf(*view()).text;
    const int start = std::clamp<int>(startOffset, 0, int(whole.size()));
    return whole.mid(start, std::max(0, endOffset - start));
}

int AccessibleDiffView::characterCount() const { return int(sideOf(*view()).text.size()); }

QRect AccessibleDiffView::characterRect(int offset) const
{
    const TextSide &side = sideOf(*view());
    if (side.lineCount() == 0)
        return {};
    const TextPosition position = positionOf(side, offset);
    const QPoint start = view()->pointOf(view()->activeSide(), position);
    const QPoint end = view()->pointOf(view()->activeSide(), {position.line, nextCaret(side.line(position.line), position.column)});
    const int height = view()->layout().lineHeight();
    const int width = end.y() == start.y() ? std::max(1, end.x() - start.x()) : 1;
    return {view()->viewport()->mapToGlobal(start - QPoint(0, height / 2)), QSize(width, height)};
}

int AccessibleDiffView::offsetAtPoint(const QPoint &point) const
{
    const TextSide &side = sideOf(*view());
    if (side.lineCount() == 0)
        return -1;
    return offsetOf(side, view()->positionNear(view()->viewport()->mapFromGlobal(point)));
}

void AccessibleDiffView::scrollToSubstring(int startIndex, int) { view()->reveal(positionOf(sideOf(*view()), startIndex)); }

QString AccessibleDiffView::attributes(int offset, int *startOffset, int *endOffset) const
{
    const TextSide &side = sideOf(*view());
    const TextPosition position = positionOf(side, offset);
    *startOffset = side.lineCount() == 0 ? 0 : side.lineStarts.at(position.line);
    *endOffset = side.lineCount() == 0 ? 0 : side.lineEnds.at(position.line);
    return {};
}

} // namespace strata
