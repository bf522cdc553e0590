// SPDX-License-Identifier: GPL-3.0-or-later
// What DiffView paints beside the text: bars, labels, folds, ribbons, hints.
#include "ui/diff/diffview.h"

#include "ui/diff/headings.h"
#include "ui/diff/notices.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int hatchPeriod = 12; // pixels from stripe to stripe
constexpr int partGap = 6;

} // namespace

QFont DiffView::smallFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.89);
    return font;
}

/// A bar of its own pattern for each kind of line, so that no colour is needed: solid for added, hollow for removed, two thin lines
/// for changed, dashes for moved, dots for ignored.
void DiffView::paintBar(QPainter &painter, const DiffRow &row, Side side, const QRect &rect) const
{
    const auto steps = [&](int length, int period, const QColor &color) {
        // Counted from the top of the content, so that the pattern runs on from row to row.
        const int phase = int((scrollY() + rect.top()) % period);
        for (int y = rect.top() - phase; y <= rect.bottom(); y += period) {
            const QRect dash = QRect(rect.left(), y, rect.width(), length) & rect;
            painter.fillRect(dash, color);
        }
    };
    if (row.kind == RowKind::Ignored) {
        steps(2, 5, colors().textFaint);
        return;
    }
    const QColor color = side == Before ? colors().removed : colors().added;
    if (m_moves.at(side, row.line[side]) >= 0) {
        steps(7, 10, colors().moved);
    } else if (row.kind == RowKind::Changed) {
        painter.fillRect(rect.left(), rect.top(), 1, rect.height(), color);
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), color);
    } else if (side == After) {
        painter.fillRect(rect, color);
    } else {
        painter.fillRect(rect.left(), rect.top(), 1, rect.height(), color);
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), color);
        steps(1, 8, color);
    }
}

QList<DiffView::RowLabel> DiffView::labelsOf(const RowLayout::Item &item, Side paneSide) const
{
    QList<RowLabel> labels;
    const DiffRow &row = m_rows.rows.at(item.index);
    if (row.hunk < 0)
        return labels;
    const Side side = shownSide(row, paneSide);
    const qint32 line = row.line[side];
    if (const qint32 move = line >= 0 ? m_moves.at(side, line) : -1;
        move >= 0 && m_document->moves.at(move).lines[side].first == line)
        labels.append({.text = m_moves.label(move, side),
                       .rect = {},
                       .move = move,
                       .tip = side == Before
                                  ? tr("These lines moved there. Click to compare both places, Ctrl+Shift+G goes there.")
                                  : tr("These lines came from there. Click to compare both places, Ctrl+Shift+G goes there.")});
    // The class is said once for a change: on the right where there is a line, else on the left.
    const DiffHunk &hunk = m_rows.hunks.at(row.hunk);
    const bool isHere = paneSide == After ? hunk.lines[After].count > 0 || m_mode == Mode::Unified : hunk.lines[After].count == 0;
    if (hunk.firstRow == item.index && hunk.kind != ChangeClass::Logic && hunk.kind != ChangeClass::Moved && isHere
        && (line >= 0 || hunk.lines[After].count > 0))
        labels.append({.text = classLabel(hunk.kind), .rect = {}, .move = -1, .tip = classSentence(hunk.kind)});
    if (labels.isEmpty())
        return labels;
    const QFontMetrics metrics(smallFont());
    const Pane &pane = m_panes[paneSide];
    int right = pane.rect.right() - 6;
    for (RowLabel &label : labels) {
        const int width = metrics.horizontalAdvance(label.text) + 12;
        label.rect = QRect(right - width, yOf(item.top) + 1, width, lineHeight() - 2);
        right -= width + 4;
    }
    // The class must not stand on code: there it is told by the tooltip of the numbers.
    if (line >= 0 && labels.last().move < 0
        && labels.last().rect.left() < pane.textLeft - horizontal(side) + m_lines.width(side, line) + 8)
        labels.removeLast();
    return labels;
}

void DiffView::paintLabels(QPainter &painter, const RowLayout::Item &item, Side paneSide) const
{
    const QList<RowLabel> labels = labelsOf(item, paneSide);
    if (labels.isEmpty())
        return;
    painter.setFont(smallFont());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RowLabel &label : labels) {
        const bool isMove = label.move >= 0;
        painter.setPen(QPen(isMove ? colors().moved : colors().border, 1, isMove ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(colors().surface);
        painter.drawRoundedRect(QRectF(label.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(isMove ? colors().moved : colors().textMuted);
        painter.drawText(label.rect, Qt::AlignCenter, label.text);
    }
}

void DiffView::paintFiller(QPainter &painter, const QRect &rect) const
{
    const qreal ratio = devicePixelRatioF();
    if (m_hatch.isNull() || m_hatch.devicePixelRatio() != ratio) {
        m_hatch = QPixmap(QSize(hatchPeriod, hatchPeriod) * ratio);
        m_hatch.setDevicePixelRatio(ratio);
        m_hatch.fill(colors().filler);
        QPainter tile(&m_hatch);
        tile.setRenderHint(QPainter::Antialiasing);
        tile.setPen(Qt::NoPen);
        tile.setBrush(colors().fillerHatch);
        // One diagonal stripe, and its wrapped part, so that tiles join without a seam.
        constexpr qreal half = hatchPeriod / 2.0;
        for (int shift : {0, hatchPeriod}) {
            const qreal x = shift;
            tile.drawPolygon(
                QPolygonF({{x, 0}, {x + half, 0}, {x + half - hatchPeriod, hatchPeriod}, {x - hatchPeriod, hatchPeriod}}));
        }
    }
    const QPoint phase(0, int((scrollY() + rect.top()) % hatchPeriod));
    painter.drawTiledPixmap(rect, m_hatch, phase);
}

QString DiffView::headingOf(int fold, Side side) const
{
    const RowRange range = m_folds.folds().at(fold);
    // In unified mode a row may have no line of this side; the folded rows that have one are a range of lines.
    qint32 first = -1;
    qint32 last = -1;
    for (qint32 row = range.first; row < range.end() && first < 0; ++row)
        first = m_rows.rows.at(row).line[side];
    for (qint32 row = range.end() - 1; row >= range.first && last < 0; --row)
        last = m_rows.rows.at(row).line[side];
    if (first < 0 || last + 1 >= m_document->sides[side].lineCount())
        return {};
    return headingFor(m_document->sides[side], {.first = first, .count = last + 1 - first});
}

QString DiffView::foldText(int fold, Side side) const
{
    const RowRange range = m_folds.folds().at(fold);
    const std::pair<qint32, qint32> key{side, range.end()};
    if (!m_headings.contains(key))
        m_headings.insert(key, headingOf(fold, side));
    const QString heading = m_headings.value(key);
    if (heading.isEmpty())
        return u"⋯ "_s + tr("%n unchanged lines", nullptr, range.count);
    return u"⋯ "_s + tr("%n unchanged lines in %1", nullptr, range.count).arg(heading);
}

QList<DiffView::FoldPart> DiffView::foldParts(const RowLayout::Item &item, Side paneSide) const
{
    const RowRange range = m_folds.folds().at(item.index);
    QList<FoldPart> parts;
    // Up opens from the bottom of the fold, down from its top: each shows lines next to those in sight.
    if (range.end() < m_folds.rowCount())
        parts.append({.kind = Spot::FoldUp, .text = u"↑ %1"_s.arg(FoldModel::step), .rect = {}});
    if (range.first > 0)
        parts.append({.kind = Spot::FoldDown, .text = u"↓ %1"_s.arg(FoldModel::step), .rect = {}});
    parts.append({.kind = Spot::FoldText, .text = tr("all", "lines of a fold"), .rect = {}});
    const QFontMetrics metrics(smallFont());
    const QRect pane = m_panes[paneSide].rect;
    int right = pane.right() - 4;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        const int width = metrics.horizontalAdvance(part->text) + 2 * partGap;
        part->rect = QRect(right - width, yOf(item.top), width, item.height);
        right -= width;
    }
    const int sentence = metrics.horizontalAdvance(u"⋯ "_s + tr("%n unchanged lines", nullptr, range.count));
    if (right >= m_panes[paneSide].textLeft + 14 + sentence)
        return parts;
    // Little room: the arrows alone. A click on the sentence opens all.
    parts.removeLast();
    right = pane.right() - 4;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        part->text.truncate(1);
        part->rect.setRect(right - 20, yOf(item.top), 20, item.height);
        right -= 20;
    }
    return parts;
}

void DiffView::paintFold(QPainter &painter, const RowLayout::Item &item, Side paneSide) const
{
    const Pane &pane = m_panes[paneSide];
    const QRect rect(pane.rect.left(), yOf(item.top), pane.rect.width(), item.height);
    const bool isHovered = m_hoveredFold == item.index;
    painter.fillRect(rect, isHovered ? colors().hover : colors().fold);
    painter.fillRect(rect.left(), rect.top(), rect.width(), 1, colors().border);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors().border);
    painter.setFont(smallFont());
    const QList<FoldPart> parts = foldParts(item, paneSide);
    painter.setPen(isHovered ? colors().text : colors().foldText);
    QRect textRect = rect.adjusted(pane.textLeft - pane.rect.left() + 8, 0, -6, 0);
    if (!parts.isEmpty())
        textRect.setRight(parts.first().rect.left() - 6);
    painter.drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(foldText(item.index, paneSide), Qt::ElideRight, textRect.width()));
    painter.setPen(isHovered ? colors().text : colors().textFaint);
    for (const FoldPart &part : parts)
        painter.drawText(part.rect, Qt::AlignCenter, part.text);
}

void DiffView::paintMiddle(QPainter &painter, const QRect &clip) const
{
    const int left = m_panes[Before].rect.right() + 1;
    const int right = m_panes[After].rect.left();
    if (clip.right() < left || clip.left() >= right)
        return;
    const QRect middle(left, clip.top(), right - left, clip.height());
    painter.fillRect(middle, colors().fold);
    painter.fillRect(left, clip.top(), 1, clip.height(), colors().border);
    painter.fillRect(right - 1, clip.top(), 1, clip.height(), colors().border);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qint64 bottom = scrollY() + clip.bottom();
    const RowLayout::Item firstItem = m_layout.itemAt(scrollY() + clip.top());
    const qint32 firstRow = firstItem.isFold ? m_folds.folds().at(firstItem.index).first : firstItem.index;
    auto hunk = std::ranges::upper_bound(m_rows.hunks, firstRow, {}, [](const DiffHunk &h) { return h.firstRow + h.rowCount - 1; });
    if (hunk != m_rows.hunks.begin())
        --hunk;
    for (; hunk != m_rows.hunks.end(); ++hunk) {
        const qint64 contentTop = m_layout.itemOfRow(hunk->firstRow).top;
        if (contentTop > bottom)
            break;
        const qreal top = yOf(contentTop);
        const qreal end = yOf(m_layout.itemOfRow(hunk->firstRow + hunk->rowCount - 1).bottom());
        // A side without lines is where they would have been: the ribbon ends there in a point.
        const qreal leftEnd = hunk->lines[Before].count > 0 ? end : top + 1;
        const qreal rightEnd = hunk->lines[After].count > 0 ? end : top + 1;
        const qreal centre = (left + right) / 2.0;
        painter.setBrush(hunk->isIgnored ? colors().ignoredLine : colors().ribbon);
        if (leftEnd == rightEnd) {
            painter.drawRect(QRectF(left, top, right - left, leftEnd - top));
        } else {
            QPainterPath path(QPointF(left, top));
            path.lineTo(right, top);
            path.lineTo(right, rightEnd);
            path.cubicTo(centre, rightEnd, centre, leftEnd, left, leftEnd);
            path.closeSubpath();
            painter.drawPath(path);
        }
        if (m_rows.changes.value(m_change, -1) != hunk - m_rows.hunks.begin())
            continue;
        painter.setBrush(colors().accent);
        if (hunk->lines[Before].count > 0)
            painter.drawRect(QRectF(left, top, 2, leftEnd - top));
        if (hunk->lines[After].count > 0)
            painter.drawRect(QRectF(right - 2, top, 2, rightEnd - top));
    }
}

void DiffView::paintExplanation(QPainter &painter) const
{
    if (!m_document)
        return;
    const auto [title, sentences] = explanationFor(*m_document);
    const QRect rect = viewport()->rect().adjusted(24, 0, -24, 0);
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors().text);
    const int lineHeight = painter.fontMetrics().height() + 6;
    int y = std::max(24, rect.height() / 3 - lineHeight);
    painter.drawText(QRect(rect.left(), y, rect.width(), lineHeight), Qt::AlignHCenter | Qt::AlignVCenter, title);
    painter.setFont(this->font());
    painter.setPen(colors().textMuted);
    for (const QString &sentence : sentences) {
        y += lineHeight;
        painter.drawText(QRect(rect.left(), y, rect.width(), lineHeight), Qt::AlignHCenter | Qt::AlignVCenter, sentence);
    }
}

void DiffView::paintHint(QPainter &painter) const
{
    painter.setFont(font());
    const QSize size = painter.fontMetrics().size(0, m_hint) + QSize(28, 14);
    QRect box(QPoint(), size);
    box.moveCenter({viewport()->width() / 2, 0});
    box.moveBottom(viewport()->height() - 18);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().text);
    painter.drawRoundedRect(box, 8, 8);
    painter.setPen(colors().window);
    painter.drawText(box, Qt::AlignCenter, m_hint);
}

} // namespace strata
