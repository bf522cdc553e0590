// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace strata {

Segments::Segments(const QString &accessibleName, QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setProperty("role", u"group"_s);
    setAccessibleName(accessibleName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        showFocusable();
        emit chosen(id);
    });
}

void Segments::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    const int before = current();
    qDeleteAll(m_group->buttons());
    for (const Choice &choice : choices) {
        auto *button = new QToolButton(this);
        button->setProperty("role", u"plain"_s);
        button->setCheckable(true);
        button->setText(choice.text);
        button->setToolTip(choice.tip);
        button->setAccessibleDescription(choice.tip);
        button->setEnabled(choice.isEnabled);
        button->installEventFilter(this);
        m_group->addButton(button, choice.id);
        layout()->addWidget(button);
    }
    setCurrent(before);
}

int Segments::current() const { return m_group->checkedId(); }

void Segments::setCurrent(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
    showFocusable();
}

/// One stop for Tab, as in every group of choices.
void Segments::showFocusable()
{
    for (QAbstractButton *button : m_group->buttons())
        button->setFocusPolicy(button->isChecked() || !m_group->checkedButton() ? Qt::TabFocus : Qt::NoFocus);
}

bool Segments::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            const QList<QAbstractButton *> buttons = m_group->buttons();
            const int step = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
            for (qsizetype next = buttons.indexOf(watched) + step; next >= 0 && next < buttons.size(); next += step) {
                if (!buttons[next]->isEnabled())
                    continue;
                buttons[next]->click();
                buttons[next]->setFocus(Qt::TabFocusReason);
                break;
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace strata
