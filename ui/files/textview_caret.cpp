// SPDX-License-Identifier: GPL-3.0-or-later
// The caret, the selection, and the mouse and keys that move them.
#include "ui/files/textview.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace strata {

namespace {
constexpr int AutoscrollInterval = 40; // milliseconds
}

void TextView::setSelection(TextPosition anchor, TextPosition caret)
{
    if (lineCount() == 0)
        return;
    m_selection = {.side = After, .anchor = clamped(side(), anchor), .caret = clamped(side(), caret)};
    m_caretX = -1;
    makeVisible(m_selection.caret);
    viewport()->update();
}

QString TextView::selectedText() const
{
    return m_document && !m_selection.isEmpty() ? strata::selectedText(side(), m_selection.first(), m_selection.last()) : QString();
}

void TextView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TextView::selectAll()
{
    if (lineCount() == 0)
        return;
    m_selection = {.side = After, .anchor = {}, .caret = endOf(side())};
    viewport()->update();
}

TextPosition TextView::positionAt(const QPoint &point) const
{
    if (lineCount() == 0)
        return {};
    const int row = point.y() < 0 ? (point.y() - lineHeight() + 1) / lineHeight() : point.y() / lineHeight();
    const qint32 line = std::clamp(firstVisibleLine() + row, 0, lineCount() - 1);
    const qreal x = point.x() - textLeft() + horizontalScrollBar()->value();
    return {line, m_lines.columnAt(After, line, 0, std::max<qreal>(0, x))};
}

void TextView::makeVisible(TextPosition position)
{
    QScrollBar *vertical = verticalScrollBar();
    if (position.line < vertical->value())
        vertical->setValue(position.line);
    else if (position.line >= vertical->value() + vertical->pageStep())
        vertical->setValue(position.line - vertical->pageStep() + 1);
    QScrollBar *horizontal = horizontalScrollBar();
    const int x = int(m_lines.xOf(After, position.line, position.column));
    const int margin = int(4 * m_lines.cell());
    if (x < horizontal->value() + margin) {
        horizontal->setValue(std::max(0, x - margin));
    } else if (x > horizontal->value() + horizontal->pageStep() - margin) {
        horizontal->setMaximum(std::max(horizontal->maximum(), x + margin - horizontal->pageStep()));
        horizontal->setValue(x + margin - horizontal->pageStep());
    }
}

void TextView::moveCaret(TextPosition position, bool selects, bool keepsX)
{
    if (lineCount() == 0)
        return;
    m_selection.caret = clamped(side(), position);
    if (!selects)
        m_selection.anchor = m_selection.caret;
    if (!keepsX)
        m_caretX = -1;
    makeVisible(m_selection.caret);
    viewport()->update();
}

void TextView::moveVertically(int lines, bool selects)
{
    const TextPosition caret = m_selection.caret;
    if (m_caretX < 0)
        m_caretX = m_lines.xOf(After, caret.line, caret.column);
    const qint32 line = std::clamp(caret.line + lines, 0, lineCount() - 1);
    moveCaret({line, m_lines.columnAt(After, line, 0, m_caretX)}, selects, true);
}

void TextView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || lineCount() == 0)
        return;
    const QPoint point = event->position().toPoint();
    m_isSelecting = true;
    if (point.x() < textLeft() - 6) { // on a number: the whole line
        const qint32 line = positionAt(point).line;
        setSelection({line, 0}, line + 1 < lineCount() ? TextPosition{line + 1, 0} : endOf(side()));
        return;
    }
    moveCaret(positionAt(point), event->modifiers().testFlag(Qt::ShiftModifier));
}

void TextView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isSelecting)
        return;
    m_dragPoint = event->position().toPoint();
    moveCaret(positionAt(m_dragPoint), true);
    if (viewport()->rect().contains(m_dragPoint))
        m_autoscroll.stop();
    else if (!m_autoscroll.isActive())
        m_autoscroll.start(AutoscrollInterval, this);
}

void TextView::mouseReleaseEvent(QMouseEvent *)
{
    m_isSelecting = false;
    m_autoscroll.stop();
    if (QClipboard *clipboard = QGuiApplication::clipboard(); clipboard->supportsSelection() && !m_selection.isEmpty())
        clipboard->setText(selectedText(), QClipboard::Selection);
}

void TextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || lineCount() == 0)
        return;
    const TextPosition at = positionAt(event->position().toPoint());
    const TextSpan word = wordAt(side().line(at.line), at.column);
    setSelection({at.line, word.start}, {at.line, word.start + word.length});
}

void TextView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    if (lineCount() == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->matches(QKeySequence::ZoomIn))
        return setZoom(m_zoom + 1);
    if (event->matches(QKeySequence::ZoomOut))
        return setZoom(m_zoom - 1);
    const bool selects = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool far = event->modifiers().testFlag(Qt::ControlModifier);
    const TextPosition caret = m_selection.caret;
    const QStringView line = side().line(caret.line);
    const auto lineLength = [this](qint32 index) { return qint32(side().line(index).size()); };
    switch (event->key()) {
    case Qt::Key_Up: return moveVertically(-1, selects);
    case Qt::Key_Down: return moveVertically(1, selects);
    case Qt::Key_PageUp: return moveVertically(-verticalScrollBar()->pageStep(), selects);
    case Qt::Key_PageDown: return moveVertically(verticalScrollBar()->pageStep(), selects);
    case Qt::Key_Home: return moveCaret(far ? TextPosition{} : TextPosition{caret.line, 0}, selects);
    case Qt::Key_End: return moveCaret(far ? endOf(side()) : TextPosition{caret.line, lineLength(caret.line)}, selects);
    case Qt::Key_Left:
        if (caret.column == 0 && caret.line > 0)
            return moveCaret({caret.line - 1, lineLength(caret.line - 1)}, selects);
        return moveCaret({caret.line, far ? previousWord(line, caret.column) : previousCaret(line, caret.column)}, selects);
    case Qt::Key_Right:
        if (caret.column >= line.size() && caret.line + 1 < lineCount())
            return moveCaret({caret.line + 1, 0}, selects);
        return moveCaret({caret.line, far ? nextWord(line, caret.column) : nextCaret(line, caret.column)}, selects);
    case Qt::Key_0:
        if (far)
            return setZoom(0);
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TextView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TextView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace strata
