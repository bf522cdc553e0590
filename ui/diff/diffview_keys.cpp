// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard, the focus and the timers of DiffView.
#include "ui/diff/diffview.h"

#include "ui/diff/findbar.h"
#include "ui/diff/gotobar.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QTimerEvent>

#include <algorithm>

namespace strata {

bool DiffView::motionKey(QKeyEvent *event)
{
    if (!hasRows() || m_document->sides[m_selection.side].lineCount() == 0)
        return false;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~(Qt::ShiftModifier | Qt::ControlModifier))
        return false;
    const bool select = modifiers & Qt::ShiftModifier;
    const bool far = modifiers & Qt::ControlModifier;
    const TextSide &text = m_document->sides[m_selection.side];
    const TextPosition at = m_selection.caret;
    const QStringView line = text.line(at.line);
    const int page = std::max(1, viewport()->height() / lineHeight() - 1);
    switch (event->key()) {
    case Qt::Key_Left:
        if (!select && !far && !m_selection.isEmpty())
            moveCaret(m_selection.first(), false);
        else if (at.column == 0 && at.line > 0)
            moveCaret({.line = at.line - 1, .column = qint32(text.line(at.line - 1).size())}, select);
        else
            moveCaret({.line = at.line, .column = far ? previousWord(line, at.column) : previousCaret(line, at.column)}, select);
        return true;
    case Qt::Key_Right:
        if (!select && !far && !m_selection.isEmpty())
            moveCaret(m_selection.last(), false);
        else if (at.column >= line.size() && at.line + 1 < text.lineCount())
            moveCaret({.line = at.line + 1, .column = 0}, select);
        else
            moveCaret({.line = at.line, .column = far ? nextWord(line, at.column) : nextCaret(line, at.column)}, select);
        return true;
    case Qt::Key_Up:
        if (far)
            verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
        else
            moveVertically(-1, select);
        return true;
    case Qt::Key_Down:
        if (far)
            verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        else
            moveVertically(1, select);
        return true;
    case Qt::Key_PageUp:
        if (far)
            return false;
        scrollTo(scrollY() - qint64(page) * lineHeight());
        moveVertically(-page, select);
        return true;
    case Qt::Key_PageDown:
        if (far)
            return false;
        scrollTo(scrollY() + qint64(page) * lineHeight());
        moveVertically(page, select);
        return true;
    case Qt::Key_Home:
        if (far) {
            moveCaret({}, select);
        } else {
            // First to the first letter, then to the edge.
            qint32 indent = 0;
            while (indent < line.size() && line[indent].isSpace())
                ++indent;
            moveCaret({.line = at.line, .column = at.column == indent ? 0 : indent}, select);
        }
        return true;
    case Qt::Key_End:
        moveCaret(far ? endOf(text) : TextPosition{.line = at.line, .column = qint32(line.size())}, select);
        return true;
    default: return false;
    }
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    if (motionKey(event))
        return;
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectSide();
        return;
    }
    if (event->key() == Qt::Key_Escape && (!m_findBar->isHidden() || !m_goToBar->isHidden())) {
        if (!m_findBar->isHidden())
            emit m_findBar->closed();
        else
            emit m_goToBar->closed();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_alignments.waiting()) {
        m_alignments.withdraw();
        viewport()->update();
        return;
    }
    if (event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_N: nextChange(); return;
        case Qt::Key_P: previousChange(); return;
        case Qt::Key_E: expandHere(); return;
        case Qt::Key_Space: verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); return;
        default: break;
        }
    }
    // Everything else belongs to whoever holds the view; QAbstractScrollArea would scroll with what is left.
    event->ignore();
}

bool DiffView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        const bool isOurs = isPlain
                            && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right || key->key() == Qt::Key_Up
                                || key->key() == Qt::Key_Down || key->key() == Qt::Key_Home || key->key() == Qt::Key_End
                                || key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown || key->key() == Qt::Key_Space
                                || (key->modifiers() == Qt::NoModifier
                                    && (key->key() == Qt::Key_N || key->key() == Qt::Key_P || key->key() == Qt::Key_E)));
        if (isOurs || key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void DiffView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_caretVisible = true;
    if (QGuiApplication::styleHints()->cursorFlashTime() > 0)
        m_blink.start(QGuiApplication::styleHints()->cursorFlashTime() / 2, this);
    viewport()->update();
}

void DiffView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_blink.stop();
    viewport()->update();
}

void DiffView::timerEvent(QTimerEvent *event)
{
    if (event->id() == m_blink.id()) {
        m_caretVisible = !m_caretVisible;
        if (const qint32 row = caretRow(); row >= 0 && m_folds.foldOf(row) < 0) {
            const QPoint at = pointOf(m_selection.side, m_selection.caret);
            viewport()->update(at.x() - 2, at.y() - lineHeight(), 6, 2 * lineHeight());
        }
    } else if (event->id() == m_hintTimer.id()) {
        m_hintTimer.stop();
        m_hint.clear();
        m_armed = 0;
        viewport()->update();
    } else if (event->id() == m_searchTimer.id()) {
        stepSearch();
    } else if (event->id() == m_wrapTimer.id()) {
        stepWrap();
    } else if (event->id() == m_autoscroll.id()) {
        // The farther outside, the faster.
        const QRect inside = viewport()->rect();
        const int down = m_dragPoint.y() < inside.top() ? m_dragPoint.y() - inside.top()
                                                        : std::max(0, m_dragPoint.y() - inside.bottom());
        const int across = m_dragPoint.x() < inside.left() ? m_dragPoint.x() - inside.left()
                                                           : std::max(0, m_dragPoint.x() - inside.right());
        scrollTo(scrollY() + down);
        QScrollBar *bar = m_horizontal[paneOf(m_selection.side)];
        bar->setValue(bar->value() + across);
        m_selection.caret = spotAt(m_dragPoint, true).position;
        caretMoved();
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

} // namespace strata
