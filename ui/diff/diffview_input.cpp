// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of DiffView.
#include "ui/diff/diffview.h"

#include "ui/diff/findbar.h"
#include "ui/diff/gotobar.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>

namespace strata {

namespace {

constexpr int autoscrollMilliseconds = 30;
constexpr int arrowsEnd = 6 + 2 * 14; // as paintFold draws them
constexpr int arrowsMiddle = 6 + 14;

} // namespace

DiffView::Spot DiffView::spotAt(const QPoint &point, bool nearest) const
{
    Spot spot;
    if (!hasRows())
        return spot;
    if (m_mode == Mode::SideBySide) {
        const int left = m_panes[Before].rect.right() + 1;
        const int right = m_panes[After].rect.left();
        spot.pane = nearest ? paneOf(m_selection.side) : point.x() < left ? Before : After;
        if (!nearest && point.x() >= left && point.x() < right) {
            spot.kind = Spot::Middle;
            return spot;
        }
    }
    const qint64 y = scrollY() + point.y();
    if (!nearest && (y < 0 || y >= m_layout.height()))
        return spot;
    RowLayout::Item item = m_layout.itemAt(y);
    const Pane &pane = m_panes[spot.pane];
    if (item.isFold) {
        if (!nearest) {
            spot.fold = item.index;
            const int x = point.x() - pane.rect.left();
            const RowRange range = m_folds.folds().at(item.index);
            if (x < arrowsMiddle && range.end() < m_folds.rowCount())
                spot.kind = Spot::FoldUp;
            else if (x >= arrowsMiddle && x < arrowsEnd && range.first > 0)
                spot.kind = Spot::FoldDown;
            else
                spot.kind = Spot::FoldText;
            return spot;
        }
        const qint32 row = m_layout.shownRow(m_folds.folds().at(item.index).first, -1);
        item = m_layout.itemOfRow(row >= 0 ? row : m_layout.shownRow(0, 1));
    }
    spot.row = item.index;
    const DiffRow &row = m_rows.rows.at(spot.row);
    spot.side = nearest ? m_selection.side : shownSide(row, spot.pane);
    spot.kind = point.x() < pane.textLeft - 4 ? Spot::Numbers : Spot::Text;
    if (row.line[spot.side] < 0) {
        spot.position = positionInRow(spot.row, spot.side);
        return spot;
    }
    const qint32 visual = qint32((y - item.top) / m_layout.lineHeight());
    const qreal x = point.x() - pane.textLeft + horizontal(spot.side);
    spot.position = {.line = row.line[spot.side], .column = m_lines.columnAt(spot.side, row.line[spot.side], visual, x)};
    return spot;
}

TextPosition DiffView::positionNear(const QPoint &point) const { return spotAt(point, true).position; }

void DiffView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    const Spot spot = spotAt(event->position().toPoint());
    const auto changeFolds = [&](auto change, bool fromEnd) {
        // What was below the pointer's fold stays where it is when lines open above it, and the other way round.
        const RowRange range = m_folds.folds().at(spot.fold);
        const qint32 fixed = fromEnd ? std::min(range.end(), m_folds.rowCount() - 1) : std::max(0, range.first - 1);
        const qint64 y = yOf(m_layout.itemOfRow(fixed).top);
        change();
        m_hoveredFold = -1;
        updateLayout();
        scrollTo(m_layout.itemOfRow(fixed).top - y);
    };
    switch (spot.kind) {
    case Spot::Nothing: break;
    case Spot::Middle: m_isSplitting = true; break;
    case Spot::FoldText: changeFolds([&] { m_folds.expand(spot.fold); }, false); break;
    case Spot::FoldUp: changeFolds([&] { m_folds.expandEnd(spot.fold); }, true); break;
    case Spot::FoldDown: changeFolds([&] { m_folds.expandStart(spot.fold); }, false); break;
    case Spot::Numbers:
    case Spot::Text: {
        const bool extends = (event->modifiers() & Qt::ShiftModifier) && spot.side == m_selection.side;
        if (!extends)
            m_selection.side = spot.side;
        m_isSelecting = true;
        m_dragPoint = event->position().toPoint();
        if (spot.kind == Spot::Numbers && !extends) {
            // A click on a number selects the line.
            const TextSide &text = m_document->sides[spot.side];
            const qint32 line = spot.position.line;
            m_selection.anchor = {.line = line, .column = 0};
            const bool isLast = line + 1 >= text.lineCount();
            m_selection.caret = isLast ? endOf(text) : TextPosition{.line = line + 1, .column = 0};
            m_armed = 0;
            caretMoved();
        } else {
            moveCaret(spot.position, extends);
        }
        break;
    }
    }
}

void DiffView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_isSplitting) {
        const int room = viewport()->width() - (m_panes[After].rect.left() - m_panes[Before].rect.right() - 1);
        m_split = std::clamp(room > 0 ? qreal(point.x() - 12) / room : 0.5, 0.1, 0.9);
        updatePanes();
        if (m_wordWrap)
            updateLayout();
        updateMargins();
        viewport()->update();
        return;
    }
    if (m_isSelecting) {
        m_dragPoint = point;
        const bool isOutside = !viewport()->rect().contains(point);
        if (isOutside && !m_autoscroll.isActive())
            m_autoscroll.start(autoscrollMilliseconds, this);
        else if (!isOutside)
            m_autoscroll.stop();
        m_selection.caret = spotAt(point, true).position;
        m_caretX = -1;
        caretMoved();
        return;
    }
    const Spot spot = spotAt(point);
    const Qt::CursorShape shape = spot.kind == Spot::Middle ? Qt::SplitHCursor
                                  : spot.fold >= 0          ? Qt::PointingHandCursor
                                  : spot.kind == Spot::Text ? Qt::IBeamCursor
                                                            : Qt::ArrowCursor;
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
    if (m_hoveredFold != spot.fold) {
        m_hoveredFold = spot.fold;
        viewport()->update();
    }
}

void DiffView::mouseReleaseEvent(QMouseEvent *event)
{
    // Where there is a primary selection, the middle button elsewhere pastes what was selected here.
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_isSelecting && !m_selection.isEmpty() && clipboard->supportsSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
    m_isSplitting = false;
    m_isSelecting = false;
    m_autoscroll.stop();
    QAbstractScrollArea::mouseReleaseEvent(event);
}

void DiffView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position().toPoint());
    if (spot.kind == Spot::Middle) {
        m_split = 0.5;
        updatePanes();
        if (m_wordWrap)
            updateLayout();
        updateMargins();
        viewport()->update();
        return;
    }
    if (event->button() != Qt::LeftButton || spot.kind != Spot::Text || m_rows.rows.at(spot.row).line[spot.side] < 0) {
        mousePressEvent(event);
        return;
    }
    const TextSpan word = wordAt(m_document->sides[spot.side].line(spot.position.line), spot.position.column);
    m_selection = {.side = spot.side,
                   .anchor = {.line = spot.position.line, .column = word.start},
                   .caret = {.line = spot.position.line, .column = word.start + word.length}};
    caretMoved();
}

void DiffView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : event->angleDelta().y() < 0 ? -1 : 0));
        event->accept();
        return;
    }
    const bool isSideways = std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y())
                            || (event->modifiers() & Qt::ShiftModifier);
    if (isSideways) {
        const Spot spot = spotAt(event->position().toPoint());
        QCoreApplication::sendEvent(m_horizontal[paneOf(spot.pane)], event);
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

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
    const int page = std::max(1, viewport()->height() / m_layout.lineHeight() - 1);
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
        scrollTo(scrollY() - qint64(page) * m_layout.lineHeight());
        moveVertically(-page, select);
        return true;
    case Qt::Key_PageDown:
        if (far)
            return false;
        scrollTo(scrollY() + qint64(page) * m_layout.lineHeight());
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

bool DiffView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hoveredFold >= 0) {
        m_hoveredFold = -1;
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Spot spot = spotAt(help->pos());
        QString text;
        switch (spot.kind) {
        case Spot::FoldUp: text = tr("Show %1 more lines above").arg(FoldModel::step); break;
        case Spot::FoldDown: text = tr("Show %1 more lines below").arg(FoldModel::step); break;
        case Spot::FoldText: text = tr("Show these lines"); break;
        case Spot::Middle: text = tr("Drag to resize the sides, double-click to make them equal"); break;
        case Spot::Nothing:
        case Spot::Text:
        case Spot::Numbers: break;
        }
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DiffView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!hasRows())
        return;
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const Spot spot = isKeyboard ? Spot() : spotAt(viewport()->mapFromGlobal(event->globalPos()));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (spot.fold >= 0) {
        const int fold = spot.fold;
        const auto change = [this](auto how) {
            how();
            updateLayout();
        };
        menu->addAction(tr("Show these lines"), this, [=, this] { change([=, this] { m_folds.expand(fold); }); });
        menu->addAction(tr("Show 20 more lines below"), this, [=, this] { change([=, this] { m_folds.expandStart(fold); }); });
        menu->addAction(tr("Show 20 more lines above"), this, [=, this] { change([=, this] { m_folds.expandEnd(fold); }); });
        menu->addSeparator();
    } else if (spot.kind == Spot::Text && m_selection.isEmpty()) {
        m_selection.side = spot.side;
        moveCaret(spot.position, false);
    }
    menu->addAction(m_selection.isEmpty() ? tr("Copy line") : tr("Copy"), this, &DiffView::copySelection);
    menu->addAction(tr("Copy path and line"), this, &DiffView::copyLocation)
        ->setEnabled(m_document->file[m_selection.side].has_value());
    menu->addAction(tr("Select all on this side"), this, &DiffView::selectSide);
    menu->addSeparator();
    menu->addAction(tr("Find…"), this, &DiffView::find);
    menu->addAction(tr("Go to line…"), this, &DiffView::askForLine);
    menu->addSeparator();
    menu->addAction(tr("Show all lines"), this, &DiffView::expandAll)->setEnabled(!m_folds.folds().isEmpty());
    menu->addAction(tr("Fold unchanged lines"), this, &DiffView::collapseAll);
    QAction *wrap = menu->addAction(tr("Wrap long lines"), this, &DiffView::setWordWrap);
    wrap->setCheckable(true);
    wrap->setChecked(m_wordWrap);
    const QPoint caret = caretRow() >= 0 ? pointOf(m_selection.side, m_selection.caret) : QPoint(20, 20);
    menu->popup(isKeyboard ? viewport()->mapToGlobal(caret) : event->globalPos());
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
            viewport()->update(at.x() - 2, at.y() - m_layout.lineHeight(), 6, 2 * m_layout.lineHeight());
        }
    } else if (event->id() == m_hintTimer.id()) {
        m_hintTimer.stop();
        m_hint.clear();
        m_armed = 0;
        viewport()->update();
    } else if (event->id() == m_searchTimer.id()) {
        stepSearch();
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
