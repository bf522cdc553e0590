// SPDX-License-Identifier: GPL-3.0-or-later
// How ThreeWayView is moved in: by keys, which it shares with the side-by-side view, and by the mouse.
#include "ui/common/actions.h"
#include "ui/diff/threewayview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr std::array Contexts{3, 10, FoldModel::everything, 0};

int nextContext(int context)
{
    const auto *const found = std::ranges::find(Contexts, context);
    return found == Contexts.end() || found + 1 == Contexts.end() ? Contexts.front() : found[1];
}

} // namespace

void ThreeWayView::registerActions(Actions &actions)
{
    m_actions = &actions;
    // These work wherever the focus is, as long as this view is the one that is seen.
    const auto share = [&](const QString &id, std::function<void()> run) {
        QAction *action = actions.find(id);
        if (!action)
            return;
        addAction(action);
        connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
            if (isVisible() && changeCount() > 0)
                run();
        });
    };
    share(u"diff.next-change"_s, [this] { stepChange(1); });
    share(u"diff.previous-change"_s, [this] { stepChange(-1); });
    share(u"diff.first-change"_s, [this] { goToChange(0); });
    share(u"diff.last-change"_s, [this] { goToChange(changeCount() - 1); });
    const auto add = [&](const QString &id, const QString &text, const QList<QKeySequence> &keys, std::function<void()> run) {
        return actions.add(
            {.id = id, .category = tr("Compare"), .text = text, .shortcuts = keys, .context = Qt::WidgetWithChildrenShortcut}, this,
            std::move(run));
    };
    add(u"compare.next-conflict"_s, tr("Next conflict"), {Qt::ALT | Qt::SHIFT | Qt::Key_Down}, [this] { stepConflict(1); });
    add(u"compare.previous-conflict"_s, tr("Previous conflict"), {Qt::ALT | Qt::SHIFT | Qt::Key_Up}, [this] { stepConflict(-1); });
    // Ctrl+1, 2 and 3 belong to the window's tabs everywhere else: here they are taken as plain keys (takenBy).
    add(u"compare.three-left"_s, tr("Collect the left of three sides"), {}, [this] { take(LeftSide); });
    add(u"compare.three-base"_s, tr("Collect the middle of three sides"), {}, [this] { take(BaseSide); });
    add(u"compare.three-right"_s, tr("Collect the right of three sides"), {}, [this] { take(RightSide); });
}

void ThreeWayView::goToChange(qint32 change)
{
    const ThreeWayChange &to = m_document->changes.at(change);
    // On a side that has lines there, the one the caret is on before the others.
    for (const ThreeWaySide side : {m_side, RightSide, LeftSide, BaseSide}) {
        if (to.lines[side].count == 0)
            continue;
        m_side = side;
        break;
    }
    m_change = -1; // so that it is told
    m_anchor = m_caret = {to.lines[m_side].first, 0};
    m_caretX = -1;
    showRow(to.firstRow, true);
    describe();
}

void ThreeWayView::stepChange(int direction)
{
    const qint32 to = m_change + direction;
    if (changeCount() > 0 && to >= 0 && to < changeCount())
        goToChange(to);
}

void ThreeWayView::stepConflict(int direction)
{
    for (qint32 i = m_change + direction; i >= 0 && i < changeCount(); i += direction) {
        if (m_document->changes.at(i).kind == ThreeWayKind::Conflict) {
            goToChange(i);
            return;
        }
    }
}

void ThreeWayView::take(ThreeWaySide side, bool advance)
{
    if (m_change < 0)
        return;
    emit takeRequested(m_document->changes.at(m_change), side);
    if (advance)
        stepChange(1);
}

void ThreeWayView::showRow(qint32 row, bool atThird)
{
    if (m_folds.reveal(row))
        updateLayout();
    const RowLayout::Item item = m_layout.itemOfRow(row);
    const int height = viewport()->height();
    const bool isSeen = item.top >= scrollY() && item.bottom() <= scrollY() + height;
    if (atThird && (item.top < scrollY() || item.bottom() > scrollY() + height * 2 / 3))
        verticalScrollBar()->setValue(int(item.top - height / 3));
    else if (!isSeen)
        verticalScrollBar()->setValue(int(item.top < scrollY() ? item.top : item.bottom() - height));
}

void ThreeWayView::moveCaret(TextPosition position, bool select)
{
    if (m_rowOfLine[m_side].isEmpty())
        return;
    m_caret = clamped(m_document->sides[m_side], position);
    if (!select)
        m_anchor = m_caret;
    m_caretX = -1;
    showRow(caretRow(), false);
    const int width = paneRect(m_side).right() - textLeft(m_side);
    const int x = int(linesOf(m_side).xOf(placeOf(m_side).side, m_caret.line, m_caret.column));
    if (x < horizontalScrollBar()->value() || x > horizontalScrollBar()->value() + width)
        horizontalScrollBar()->setValue(x - width / 2);
    describe();
}

void ThreeWayView::moveVertically(int rows, bool select)
{
    qint32 row = caretRow();
    if (row < 0)
        return;
    const qreal x = m_caretX >= 0 ? m_caretX : linesOf(m_side).xOf(placeOf(m_side).side, m_caret.line, m_caret.column);
    const int direction = rows < 0 ? -1 : 1;
    for (int i = 0; i < std::abs(rows); ++i) {
        const qint32 next = rowWithLine(row + direction, m_side, direction);
        if (next < 0)
            break;
        row = next;
    }
    const qint32 line = m_document->rows.at(row).line[m_side];
    moveCaret({line, linesOf(m_side).columnAt(placeOf(m_side).side, line, 0, x)}, select);
    m_caretX = x;
}

// Ctrl+1, Ctrl+2, Ctrl+3: the panes from left to right.
std::optional<ThreeWaySide> ThreeWayView::takenBy(const QKeyEvent *event)
{
    for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide}) {
        if (event->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key(int(Qt::Key_1) + int(side))))
            return side;
    }
    return {};
}

bool ThreeWayView::matches(const QKeyEvent *event, const QString &action) const
{
    const QAction *found = m_actions ? m_actions->find(action) : nullptr;
    return found && found->shortcuts().contains(QKeySequence(event->keyCombination()));
}

// While this view is shown the side-by-side one is hidden and its shortcuts rest: the same keys, also ones of a person's own
// choosing, act here.
bool ThreeWayView::command(const QKeyEvent *event)
{
    if (const auto side = takenBy(event))
        take(*side);
    else if (event->keyCombination() == QKeyCombination(Qt::Key_N))
        stepChange(1);
    else if (event->keyCombination() == QKeyCombination(Qt::Key_P))
        stepChange(-1);
    else if (matches(event, u"diff.current-change"_s) && m_change >= 0)
        goToChange(m_change);
    else if (matches(event, u"diff.other-pane"_s))
        switchPane(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (matches(event, u"diff.cycle-context"_s)) {
        m_folds.collapse();
        m_folds.setContext(nextContext(m_folds.context()));
        updateLayout();
        if (caretRow() >= 0)
            showRow(caretRow(), true);
    } else if (matches(event, u"diff.zoom-in"_s) || matches(event, u"diff.zoom-out"_s) || matches(event, u"diff.zoom-normal"_s)) {
        m_zoom = matches(event, u"diff.zoom-normal"_s) ? 0
                                                       : std::clamp(m_zoom + (matches(event, u"diff.zoom-in"_s) ? 1 : -1), -5, 15);
        setTextFont(m_textFont, m_tabColumns);
    } else if (event->keyCombination() == QKeyCombination(Qt::Key_E) && !m_folds.folds().isEmpty()) {
        // The fold nearest to the caret.
        const qint32 row = std::max(0, caretRow());
        const auto nearest = std::ranges::min_element(m_folds.folds(), {}, [row](const RowRange &fold) {
            return std::min(std::abs(fold.first - row), std::abs(fold.end() - row));
        });
        m_folds.expand(int(nearest - m_folds.folds().begin()));
        updateLayout();
    } else if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::SelectAll))
        selectSide();
    else
        return false;
    return true;
}

bool ThreeWayView::motion(const QKeyEvent *event)
{
    if (!m_document || m_rowOfLine[m_side].isEmpty())
        return false;
    const bool select = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const QStringView line = m_document->sides[m_side].line(m_caret.line);
    const int page = std::max(1, viewport()->height() / m_layout.lineHeight() - 1);
    switch (event->key()) {
    case Qt::Key_Up: moveVertically(-1, select); return true;
    case Qt::Key_Down: moveVertically(1, select); return true;
    case Qt::Key_PageUp: moveVertically(-page, select); return true;
    case Qt::Key_PageDown: moveVertically(page, select); return true;
    case Qt::Key_Left:
        if (m_caret.column > 0)
            moveCaret({m_caret.line, control ? previousWord(line, m_caret.column) : previousCaret(line, m_caret.column)}, select);
        else if (m_caret.line > 0)
            moveCaret({m_caret.line - 1, qint32(m_document->sides[m_side].line(m_caret.line - 1).size())}, select);
        return true;
    case Qt::Key_Right:
        if (m_caret.column < line.size())
            moveCaret({m_caret.line, control ? nextWord(line, m_caret.column) : nextCaret(line, m_caret.column)}, select);
        else if (m_caret.line + 1 < m_document->sides[m_side].lineCount())
            moveCaret({m_caret.line + 1, 0}, select);
        return true;
    case Qt::Key_Home: moveCaret(control ? TextPosition() : TextPosition{m_caret.line, 0}, select); return true;
    case Qt::Key_End:
        moveCaret(control ? endOf(m_document->sides[m_side]) : TextPosition{m_caret.line, qint32(line.size())}, select);
        return true;
    default: return false;
    }
}

bool ThreeWayView::event(QEvent *event)
{
    // Keys of our own must not be taken for a shortcut of the page or the window around.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QKeyCombination keys = key->keyCombination();
        if (takenBy(key)) {
            event->accept();
            return true;
        }
        for (const Qt::Key letter : {Qt::Key_N, Qt::Key_P, Qt::Key_E}) {
            if (keys == QKeyCombination(letter)) {
                event->accept();
                return true;
            }
        }
    }
    return QAbstractScrollArea::event(event);
}

void ThreeWayView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    if (!m_document || !(command(event) || (isPlain && motion(event))))
        event->ignore(); // Esc and the like belong to the page
}

void ThreeWayView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_document || m_document->rows.isEmpty())
        return;
    const QPoint point = event->position().toPoint();
    const RowLayout::Item item = m_layout.itemAt(scrollY() + point.y());
    if (item.isFold && scrollY() + point.y() < item.bottom()) {
        m_folds.expand(item.index);
        updateLayout();
        return;
    }
    const std::optional<ThreeWaySide> side = sideAt(point.x());
    if (!side || m_rowOfLine[*side].isEmpty())
        return;
    const bool select = (event->modifiers() & Qt::ShiftModifier) && *side == m_side;
    m_side = *side;
    moveCaret(positionAt(point, m_side), select);
}

void ThreeWayView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && m_document && !m_document->rows.isEmpty() && !m_rowOfLine[m_side].isEmpty())
        moveCaret(positionAt(event->position().toPoint(), m_side), true);
}

void ThreeWayView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    if (!m_document || m_rowOfLine[m_side].isEmpty())
        return;
    const TextSpan word = wordAt(m_document->sides[m_side].line(m_caret.line), m_caret.column);
    m_anchor = {m_caret.line, word.start};
    m_caret = {m_caret.line, word.start + word.length};
    viewport()->update();
}

void ThreeWayView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_document)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_actions) {
        for (const QString &id : {u"compare.three-left"_s, u"compare.three-base"_s, u"compare.three-right"_s})
            menu->addAction(m_actions->find(id));
        menu->addSeparator();
        for (const QString &id : {u"compare.next-conflict"_s, u"compare.previous-conflict"_s})
            menu->addAction(m_actions->find(id));
        menu->addSeparator();
    }
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, &ThreeWayView::copySelection)->setEnabled(m_anchor != m_caret);
    menu->addAction(tr("Select all of this side"), QKeySequence::SelectAll, this, &ThreeWayView::selectSide);
    menu->popup(event->globalPos());
}

} // namespace strata
