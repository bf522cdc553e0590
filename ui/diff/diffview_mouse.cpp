// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse in DiffView.
#include "ui/diff/diffview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace strata {

namespace {

constexpr int autoscrollMilliseconds = 30;

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
            spot.kind = Spot::FoldText;
            for (const FoldPart &part : foldParts(item, spot.pane)) {
                if (part.rect.contains(point))
                    spot.kind = part.kind;
            }
            return spot;
        }
        const qint32 row = m_layout.shownRow(m_folds.folds().at(item.index).first, -1);
        item = m_layout.itemOfRow(row >= 0 ? row : m_layout.shownRow(0, 1));
    }
    spot.row = item.index;
    const DiffRow &row = m_rows.rows.at(spot.row);
    spot.side = nearest ? m_selection.side : shownSide(row, spot.pane);
    spot.kind = point.x() < pane.textLeft - 4 ? Spot::Numbers : Spot::Text;
    if (!nearest) {
        for (const RowLabel &label : labelsOf(item, spot.pane)) {
            if (!label.rect.contains(point))
                continue;
            spot.kind = Spot::Label;
            spot.move = label.move;
            return spot;
        }
    }
    if (row.line[spot.side] < 0) {
        spot.position = positionInRow(spot.row, spot.side);
        return spot;
    }
    const qint32 visual = qint32((y - item.top) / lineHeight());
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
    switch (spot.kind) {
    case Spot::Nothing: break;
    case Spot::Middle: m_isSplitting = true; break;
    case Spot::FoldText:
    case Spot::FoldUp:
    case Spot::FoldDown: openFold(spot.fold, spot.kind); break;
    case Spot::Label:
        if (spot.move >= 0)
            emit moveCompareRequested(m_document->moves.at(spot.move));
        break;
    case Spot::Numbers:
    case Spot::Text: pressOn(spot, event); break;
    }
}

/// What was above a fold stays where it is when lines open below it, and the other way round.
void DiffView::openFold(int fold, Spot::Kind how)
{
    const RowRange range = m_folds.folds().at(fold);
    const bool fromEnd = how == Spot::FoldUp;
    const qint32 fixed = fromEnd ? std::min(range.end(), m_folds.rowCount() - 1) : std::max(0, range.first - 1);
    const qint64 y = yOf(m_layout.itemOfRow(fixed).top);
    if (how == Spot::FoldUp)
        m_folds.expandEnd(fold);
    else if (how == Spot::FoldDown)
        m_folds.expandStart(fold);
    else
        m_folds.expand(fold);
    m_hoveredFold = -1;
    updateLayout();
    measureAround(fixed);
    scrollTo(m_layout.itemOfRow(fixed).top - y);
}

void DiffView::pressOn(const Spot &spot, QMouseEvent *event)
{
    const bool extends = (event->modifiers() & Qt::ShiftModifier) && spot.side == m_selection.side;
    if (!extends)
        m_selection.side = spot.side;
    m_isSelecting = true;
    m_dragPoint = event->position().toPoint();
    if (spot.kind != Spot::Numbers || extends) {
        moveCaret(spot.position, extends);
        return;
    }
    // A click on a number selects the line.
    const TextSide &text = m_document->sides[spot.side];
    const qint32 line = spot.position.line;
    m_selection.anchor = {.line = line, .column = 0};
    const bool isLast = line + 1 >= text.lineCount();
    m_selection.caret = isLast ? endOf(text) : TextPosition{.line = line + 1, .column = 0};
    m_armed = 0;
    caretMoved();
}

void DiffView::resizeSides(qreal split)
{
    m_split = std::clamp(split, 0.1, 0.9);
    updatePanes();
    if (m_wordWrap)
        updateLayout();
    updateMargins();
    viewport()->update();
}

void DiffView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_isSplitting) {
        const int room = viewport()->width() - (m_panes[After].rect.left() - m_panes[Before].rect.right() - 1);
        resizeSides(room > 0 ? qreal(point.x() - 12) / room : 0.5);
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
    const Qt::CursorShape shape = spot.kind == Spot::Middle          ? Qt::SplitHCursor
                                  : spot.fold >= 0 || spot.move >= 0 ? Qt::PointingHandCursor
                                  : spot.kind == Spot::Text          ? Qt::IBeamCursor
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
        resizeSides(0.5);
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

QString DiffView::tipAt(const Spot &spot) const
{
    switch (spot.kind) {
    case Spot::FoldUp: return tr("Show %1 more lines above").arg(FoldModel::step);
    case Spot::FoldDown: return tr("Show %1 more lines below").arg(FoldModel::step);
    case Spot::FoldText: return tr("Show these lines");
    case Spot::Middle: return tr("Drag to resize the sides, double-click to make them equal");
    case Spot::Label: {
        const QList<RowLabel> labels = labelsOf(m_layout.itemOfRow(spot.row), spot.pane);
        const auto label = std::ranges::find(labels, spot.move, &RowLabel::move);
        return label == labels.end() ? QString() : label->tip;
    }
    case Spot::Numbers: {
        const qint32 change = m_rows.changeAtOrBefore(spot.row);
        if (change < 0 || m_rows.changes.at(change) != m_rows.rows.at(spot.row).hunk)
            break;
        const ChangeClass kind = m_rows.hunks.at(m_rows.changes.at(change)).kind;
        return changeSentence(*m_document, m_rows, change) + (kind == ChangeClass::Logic ? QString() : u'\n' + classSentence(kind));
    }
    case Spot::Nothing:
    case Spot::Text: break;
    }
    return {};
}

bool DiffView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hoveredFold >= 0) {
        m_hoveredFold = -1;
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = tipAt(spotAt(help->pos()));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace strata
