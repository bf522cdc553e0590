// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinedelegate.h"

#include "core/base/clock.h"
#include "ui/common/texts.h"
#include "ui/timeline/timelinemodel.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

constexpr int FirstLane = 19; // the centre of lane 0
constexpr int LaneWidth = 17;
constexpr int TextGap = 27; // from the lane's centre to the text
constexpr int RightMargin = 12;
constexpr int MaximalLanes = 5; // further ones are drawn over the last, or the text would have no room
constexpr int BarWidth = 64;
constexpr int BarHeight = 6;
constexpr int NodeRadius = 5;

QFont sized(const QFont &font, qreal factor, QFont::Weight weight)
{
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * factor);
    result.setWeight(weight);
    return result;
}

} // namespace

QColor branchColor(int branch, const ThemeColors &colors)
{
    if (branch == 0)
        return colors.accent;
    const std::array others{colors.changed, colors.isDark ? QColor(0xc4a1ff) : QColor(0x7c3aed),
                            colors.isDark ? QColor(0x4fd1c5) : QColor(0x0f766e),
                            colors.isDark ? QColor(0xf0a6d8) : QColor(0xb0377f)};
    return others[size_t(branch - 1) % others.size()];
}

struct TimelineDelegate::Sheet
{
    QPainter *painter;
    const ThemeColors &colors;
    QRect row;
    Qt::LayoutDirection direction;
    QFont font;
    int textLeft; // of the row, in left-to-right coordinates
    int line1; // centres of the three lines, from the row's top
    int line2;
    int line3;

    Sheet(QPainter *p, const QStyleOptionViewItem &option, int lanes)
        : painter(p),
          colors(themeColors(option.palette)),
          row(option.rect),
          direction(option.direction),
          font(option.font),
          textLeft(FirstLane + TextGap + LaneWidth * (std::min(lanes, MaximalLanes) > 2 ? std::min(lanes, MaximalLanes) - 2 : 0))
    {
        const int height = QFontMetrics(font).height();
        line1 = 12 + height / 2;
        line2 = line1 + height + 4;
        line3 = line2 + height + 5;
    }

    QRect at(int left, int centre, int width, int height) const
    {
        return QStyle::visualRect(direction, row, QRect(row.left() + left, row.top() + centre - height / 2, width, height));
    }

    qreal laneX(int lane) const
    {
        const qreal x = FirstLane + LaneWidth * std::min(lane, MaximalLanes - 1);
        return direction == Qt::RightToLeft ? row.right() - x : row.left() + x;
    }

    /// Draws one line of text and tells how wide it became.
    int text(const QString &text, int left, int centre, int width, const QFont &textFont, const QColor &color,
             Qt::Alignment alignment = Qt::AlignLeft) const
    {
        const QFontMetrics metrics(textFont);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
        painter->setFont(textFont);
        painter->setPen(color);
        painter->drawText(at(left, centre, width, metrics.height()),
                          int(QStyle::visualAlignment(direction, alignment) | Qt::AlignVCenter | Qt::TextSingleLine), shown);
        return std::min(width, metrics.horizontalAdvance(shown));
    }

    /// A filled or outlined pill that ends at `right`; answers where it begins.
    int pill(const QString &label, int right, int centre, const QColor &ground, const QColor &ink, bool isFilled, int radius) const
    {
        const QFont small = sized(font, 0.8, QFont::Bold);
        const QFontMetrics metrics(small);
        const int width = metrics.horizontalAdvance(label) + 14;
        const int height = metrics.height() + 4;
        const QRectF rect = at(right - width, centre, width, height);
        painter->setPen(isFilled ? QPen(Qt::NoPen) : QPen(ground, 1));
        painter->setBrush(isFilled ? QBrush(ground) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(isFilled ? rect : rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter->setFont(small);
        painter->setPen(ink);
        painter->drawText(rect, Qt::AlignCenter, label);
        return right - width - 8;
    }
};

TimelineDelegate::TimelineDelegate(const TimelineModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }

void TimelineDelegate::setViewed(GenerationId base, GenerationId target)
{
    m_viewedBase = base;
    m_viewedTarget = target;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = QFontMetrics(option.font).height();
    return {200, m_model.isFold(index) ? height + 24 : 3 * height + 34};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Sheet sheet(painter, option, m_model.laneCount());
    const ThemeColors &colors = sheet.colors;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, isSelected ? colors.selection : isHovered ? colors.hover : colors.window);

    if (const Generation *generation = m_model.generation(index)) {
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.border);
        paintLanes(sheet, index, *generation);
        paintFirstLine(sheet, *generation);
        sheet.text(summaryLine(*generation), sheet.textLeft, sheet.line2, option.rect.width() - sheet.textLeft - RightMargin,
                   option.font, colors.textMuted);
        paintChanges(sheet, *generation);
        if (generation->id == m_viewedTarget || generation->id == m_viewedBase) {
            const QRect mark = sheet.at(0, option.rect.height() / 2, 3, option.rect.height());
            painter->fillRect(mark, generation->id == m_viewedTarget ? colors.accent : colors.textFaint);
        }
    } else {
        paintFold(sheet, option);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(colors.focusRing, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 5, 5);
    }
    painter->restore();
}

void TimelineDelegate::paintLanes(const Sheet &sheet, const QModelIndex &index, const Generation &generation) const
{
    QPainter *painter = sheet.painter;
    const LaneRow &lanes = m_model.lanes(index);
    const qreal top = sheet.row.top();
    const qreal bottom = sheet.row.bottom() + 1;
    const qreal node = top + sheet.line1 + 6;
    painter->setBrush(Qt::NoBrush);
    for (const LaneSegment &segment : lanes.segments) {
        const qreal from = sheet.laneX(segment.from);
        const qreal to = sheet.laneX(segment.to);
        const qreal start = segment.startsAtNode ? node : top;
        const qreal end = segment.endsAtNode ? node : bottom;
        painter->setPen(QPen(branchColor(segment.branch, sheet.colors), 2));
        if (segment.from == segment.to) {
            painter->drawLine(QPointF(from, start), QPointF(to, end));
        } else {
            QPainterPath path(QPointF(from, start));
            const qreal middle = (start + end) / 2;
            path.cubicTo(QPointF(from, middle), QPointF(to, middle), QPointF(to, end));
            painter->drawPath(path);
        }
    }

    const QPointF centre(sheet.laneX(lanes.lane), node);
    const ThemeColors &colors = sheet.colors;
    const QColor branch = branchColor(lanes.branch, colors);
    if (generation.isActive) {
        painter->setPen(QPen(colors.added, 1.6));
        painter->setBrush(colors.window);
        painter->drawEllipse(centre, NodeRadius + 3.2, NodeRadius + 3.2);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.added);
        painter->drawEllipse(centre, NodeRadius, NodeRadius);
    } else if (generation.status == GenerationStatus::Failed) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.removed);
        painter->drawEllipse(centre, NodeRadius, NodeRadius);
        // A cross, so that it is not colour alone that tells.
        painter->setPen(QPen(colors.onBadge, 1.4, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(centre + QPointF(-1.8, -1.8), centre + QPointF(1.8, 1.8));
        painter->drawLine(centre + QPointF(-1.8, 1.8), centre + QPointF(1.8, -1.8));
    } else if (generation.status == GenerationStatus::Pending || generation.status == GenerationStatus::Generating) {
        painter->setPen(QPen(branch, 1.8, Qt::DotLine));
        painter->setBrush(colors.window);
        painter->drawEllipse(centre, NodeRadius + 0.5, NodeRadius + 0.5);
    } else if (lanes.branch != 0 || generation.status == GenerationStatus::Archived) {
        painter->setPen(QPen(branch, 2));
        painter->setBrush(colors.window);
        painter->drawEllipse(centre, NodeRadius, NodeRadius);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(branch);
        painter->drawEllipse(centre, NodeRadius + 0.5, NodeRadius + 0.5);
    }
}

void TimelineDelegate::paintFirstLine(const Sheet &sheet, const Generation &generation) const
{
    const ThemeColors &colors = sheet.colors;
    int right = sheet.row.width() - RightMargin;
    const QFont timeFont = sized(sheet.font, 0.9, QFont::Normal);
    const QString time = relativeTime(generation.createdAt, now());
    const int timeWidth = QFontMetrics(timeFont).horizontalAdvance(time) + 1;
    sheet.text(time, right - timeWidth, sheet.line1, timeWidth, timeFont, colors.textFaint, Qt::AlignRight);
    right -= timeWidth + 7;

    if (generation.status == GenerationStatus::Failed)
        right = sheet.pill(TimelineModel::tr("FAILED"), right, sheet.line1, colors.removed, colors.onBadge, true, 4);
    if (generation.isActive)
        right = sheet.pill(TimelineModel::tr("ACTIVE"), right, sheet.line1, colors.added, colors.onBadge, true, 10);
    if (generation.status == GenerationStatus::Archived)
        right = sheet.pill(TimelineModel::tr("ARCHIVED"), right, sheet.line1, colors.textMuted, colors.textMuted, false, 10);
    if (generation.isStarred) {
        const QFont starFont = sized(sheet.font, 1.05, QFont::Normal);
        const int width = QFontMetrics(starFont).horizontalAdvance(u'\u2605') + 1;
        sheet.text(u"\u2605"_s, right - width, sheet.line1, width, starFont, colors.changed);
        right -= width + 7;
    }

    int left = sheet.textLeft;
    left += sheet.text(generation.label(), left, sheet.line1, right - left, sized(sheet.font, 1, QFont::Bold), colors.text) + 7;
    if (!generation.versionName.isEmpty() && left < right)
        sheet.text(generation.versionName, left, sheet.line1, right - left, sized(sheet.font, 1, QFont::Medium), colors.text);
}

void TimelineDelegate::paintChanges(const Sheet &sheet, const Generation &generation) const
{
    const ThemeColors &colors = sheet.colors;
    const QFont small = sized(sheet.font, 0.9, QFont::Normal);
    const int width = sheet.row.width() - sheet.textLeft - RightMargin;
    if (generation.status == GenerationStatus::Failed && !generation.errorMessage.isEmpty()) {
        const QString error = generation.errorMessage.trimmed();
        sheet.text(error.left(error.indexOf(u'\n')), sheet.textLeft, sheet.line3, width, small, colors.removed);
        return;
    }
    const ChangesSummary &changes = generation.changes;
    const qint64 lines = changes.linesAdded + changes.linesDeleted;
    int left = sheet.textLeft;

    // How long the bar is filled follows the logarithm of the lines: one line is a trace, ten thousand fill it.
    const double filled = lines == 0 ? 0.0 : std::clamp(std::log1p(double(lines)) / std::log(10000.0), 0.06, 1.0) * BarWidth;
    const double green = lines == 0 ? 0.0 : filled * double(changes.linesAdded) / double(lines);
    QPainter *painter = sheet.painter;
    const QRectF bar = sheet.at(left, sheet.line3, BarWidth, BarHeight);
    QPainterPath clip;
    clip.addRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    painter->save();
    painter->setClipPath(clip);
    painter->fillRect(bar, colors.border);
    const bool isMirrored = sheet.direction == Qt::RightToLeft;
    const auto part = [&](double from, double to) {
        return isMirrored ? QRectF(bar.right() - to, bar.top(), to - from, bar.height())
                          : QRectF(bar.left() + from, bar.top(), to - from, bar.height());
    };
    painter->fillRect(part(0, green), colors.added);
    painter->fillRect(part(green, filled), colors.removed);
    painter->restore();
    left += BarWidth + 8;

    const int right = sheet.row.width() - RightMargin;
    if (changes.linesAdded > 0 || changes.linesDeleted > 0) {
        left += sheet.text(plusText(changes.linesAdded), left, sheet.line3, right - left, small, colors.added) + 8;
        if (changes.linesDeleted > 0)
            left += sheet.text(minusText(changes.linesDeleted), left, sheet.line3, right - left, small, colors.removed) + 8;
    }
    const QString files = changes.files() == 0 ? TimelineModel::tr("no changes")
                                               : TimelineModel::tr("%n files", nullptr, changes.files());
    sheet.text(files, left, sheet.line3, right - left, small, colors.textMuted);
}

void TimelineDelegate::paintFold(const Sheet &sheet, const QStyleOptionViewItem &option) const
{
    const QString arrow = m_model.isArchivedUnfolded() ? u"\u25be "_s : u"\u25b8 "_s;
    sheet.text(arrow + m_model.foldText(), 14, option.rect.height() / 2, option.rect.width() - 28, option.font,
               sheet.colors.textMuted);
}

} // namespace strata
