// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/driftbanner.h"

#include "core/services/workspacemonitor.h"
#include "ui/common/theme.h"
#include "ui/workspace/workspacetexts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace strata {

DriftBanner::DriftBanner(const WorkspaceMonitor &monitor, Actions &actions, QWidget *parent)
    : QWidget(parent), m_monitor(monitor), m_actions(actions), m_label(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(u"driftBanner"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setAccessibleName(tr("Linked folder"));
    m_buttons->setSpacing(6);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 12, 7);
    layout->setSpacing(10);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_buttons);
    connect(&monitor, &WorkspaceMonitor::changed, this, &DriftBanner::update);
    update();
}

void DriftBanner::update()
{
    const std::optional<WorkspaceStatus> &status = m_monitor.status();
    if (m_monitor.error() && m_monitor.link()) {
        m_label->setText(m_monitor.error()->message);
        offer({u"workspace.link"_s, u"workspace.unlink"_s});
    } else if (status && status->isInterrupted()) {
        m_label->setText(driftSentence(*status));
        offer({u"workspace.finish"_s, u"workspace.take-back"_s});
    } else if (status && status->differs() && !status->isBusy) {
        m_label->setText(driftSentence(*status));
        offer(status->at ? QStringList{u"workspace.capture"_s, u"workspace.compare"_s, u"workspace.bring-back"_s}
                         : QStringList{u"workspace.capture"_s});
    } else if (!status || !status->isBusy) {
        hide();
        return;
    }
    show();
}

void DriftBanner::offer(const QStringList &actions)
{
    if (actions == m_offered)
        return;
    m_offered = actions;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &id : actions) {
        QAction *action = m_actions.find(id);
        auto *button = new QPushButton(this);
        button->setObjectName(id);
        button->setProperty("role", id == actions.first() ? u"primary"_s : QString());
        const auto follow = [button, action] {
            button->setText(action->iconText());
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->text());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
}

void DriftBanner::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), mixed(colors.changed, colors.window, 0.12));
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 3 : 0, 0, 3, height()), colors.changed);
    painter.fillRect(0, height() - 1, width(), 1, colors.border);
}

} // namespace strata
