// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/tintedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

QWidget *emptyState(const QString &title, const QString &text, std::initializer_list<QPushButton *> buttons, QWidget *parent)
{
    constexpr int ReadableWidth = 420;
    auto *page = new QWidget(parent);
    auto *heading = new TintedLabel(title, &ThemeColors::text, page);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    auto *sentence = new TintedLabel(text, &ThemeColors::textMuted, page);
    for (QLabel *label : std::initializer_list<QLabel *>{heading, sentence}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setFixedWidth(ReadableWidth);
        label->setMinimumHeight(label->heightForWidth(ReadableWidth)); // aligned items get their size hint, which knows no width
    }
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(heading, 0, Qt::AlignHCenter);
    layout->addWidget(sentence, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
    return page;
}

} // namespace strata
