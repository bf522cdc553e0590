// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/badge.h"

#include "ui/changes/changesfilter.h"

#include <QFontMetrics>
#include <QPainter>

namespace strata {

QColor changeColor(ChangeKind kind, const ThemeColors &colors)
{
    switch (kind) {
    case ChangeKind::Added: return colors.added;
    case ChangeKind::Modified: return colors.changed;
    case ChangeKind::Deleted: return colors.removed;
    case ChangeKind::Renamed:
    case ChangeKind::Copied: return colors.renamed;
    case ChangeKind::TypeChanged: return colors.textMuted;
    }
    Q_UNREACHABLE_RETURN({});
}

int badgeSide(const QFont &font) { return QFontMetrics(font).height() - 1; }

void paintBadge(QPainter *painter, const QRect &rect, const FileChange &change, const ThemeColors &colors, const QFont &font)
{
    const int side = badgeSide(font);
    const QRect square(rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1, side, side);
    const QColor color = changeColor(change.kind, colors);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(color, colors.window, colors.isDark ? 0.22 : 0.15));
    painter->drawRoundedRect(square, 3, 3);
    QFont letter = font;
    letter.setPointSizeF(font.pointSizeF() * 0.8);
    letter.setWeight(QFont::Bold);
    painter->setFont(letter);
    painter->setPen(color);
    painter->drawText(square, Qt::AlignCenter, QString(QChar::fromLatin1(badgeLetter(change))));
    painter->restore();
}

} // namespace strata
