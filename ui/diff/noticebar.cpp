// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/noticebar.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace strata {

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_label(new QLabel(this)), m_button(new QPushButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setAccessibleName(tr("Notice"));
    m_button->setProperty("role", u"plain"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 8, 6);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::pressed);
    hide();
}

void NoticeBar::setNotices(const QStringList &sentences, const QString &button)
{
    m_label->setText(sentences.join(u'\n'));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setVisible(!sentences.isEmpty());
}

QString NoticeBar::text() const { return m_label->text(); }

void NoticeBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.currentLine);
    painter.fillRect(0, 0, 3, height(), colors.accent);
    painter.fillRect(0, height() - 1, width(), 1, colors.border);
}

} // namespace strata
