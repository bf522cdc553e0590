// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"

#include "ui/common/theme.h"
#include "ui/palette/palettemodel.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int Margin = 14;
constexpr int Gap = 10;

/// Paints one line, elided, with `letters` in bold and `emphasis`; answers how wide it became.
int paintLetters(QPainter *painter, const QRect &place, const QString &text, const QList<qsizetype> &letters, const QColor &color,
                 const QColor &emphasis)
{
    if (text.isEmpty() || place.width() <= 0)
        return 0;
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width());
    QTextLayout layout(shown, painter->font());
    QList<QTextLayout::FormatRange> formats;
    for (const qsizetype letter : letters) {
        if (letter >= shown.size())
            break;
        QTextLayout::FormatRange range;
        range.start = int(letter);
        range.length = 1;
        range.format.setForeground(emphasis);
        range.format.setFontWeight(QFont::Bold);
        formats << range;
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width() + 1000.0); // elided above; bold letters may need a pixel more
    layout.endLayout();
    painter->setPen(color);
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
    return int(line.naturalTextWidth()) + 1;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect place = option.rect.adjusted(Margin, 0, -Margin, 0);
    if (index.data(PaletteModel::IsHeadingRole).toBool()) {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.85);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colors.textMuted);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString().toUpper());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.selection);
        painter->drawRoundedRect(option.rect.adjusted(6, 1, -6, -1), 6, 6);
    }
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    painter->setFont(option.font);
    const QString hint = index.data(PaletteModel::HintRole).toString();
    if (!hint.isEmpty()) {
        painter->setPen(isEnabled ? colors.textMuted : colors.textFaint);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, hint);
        place.setRight(place.right() - option.fontMetrics.horizontalAdvance(hint) - Gap);
    }
    const int used = paintLetters(painter, place, index.data().toString(),
                                  index.data(PaletteModel::TitleLettersRole).value<QList<qsizetype>>(),
                                  isEnabled ? colors.text : colors.textFaint, colors.accent);
    place.setLeft(place.left() + used + Gap);
    paintLetters(painter, place, index.data(PaletteModel::DetailRole).toString(),
                 index.data(PaletteModel::DetailLettersRole).value<QList<qsizetype>>(),
                 isEnabled ? colors.textMuted : colors.textFaint, colors.accent);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = index.data(PaletteModel::IsHeadingRole).toBool();
    return {0, option.fontMetrics.height() + (isHeading ? 12 : 14)};
}

} // namespace strata
