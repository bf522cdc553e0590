// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/undobar.h"

#include "ui/common/undohistory.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace strata {

UndoBar::UndoBar(UndoHistory &history, QWidget *host)
    : QFrame(host), m_text(new QLabel(this)), m_button(new QPushButton(tr("Undo"), this))
{
    // Dark on light and light on dark: it must be seen, and only for a while.
    setProperty("role", u"notice"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setSpacing(14);
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    hide();
    m_hide.setSingleShot(true);
    m_hide.setInterval(std::chrono::seconds(10));
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this, &history] {
        hide();
        history.undo();
    });
    connect(&history, &UndoHistory::added, this, &UndoBar::offer);
    connect(&history, &UndoHistory::changed, this, &QWidget::hide);
    host->installEventFilter(this);
}

void UndoBar::offer(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    adjustSize();
    place();
    show();
    raise();
    m_hide.start();
}

void UndoBar::place()
{
    const QWidget *host = parentWidget();
    move((host->width() - width()) / 2, host->height() - height() - 42);
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace strata
