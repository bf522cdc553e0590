// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspacerow.h"

#include "core/services/workspacemonitor.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/workspace/workspacetexts.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace strata {

WorkspaceRow::WorkspaceRow(const WorkspaceMonitor &monitor, Actions &actions, QWidget *parent)
    : QToolButton(parent), m_monitor(monitor)
{
    setObjectName(u"workspaceRow"_s);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *menu = new QMenu(this);
    for (const QString &id : {u"workspace.capture"_s, u"workspace.compare"_s, u"workspace.bring-back"_s, u"workspace.sync"_s,
                              u"workspace.finish"_s, u"workspace.take-back"_s, u"-"_s, u"workspace.open"_s, u"workspace.settings"_s,
                              u"workspace.link"_s, u"workspace.unlink"_s}) {
        if (id == "-"_L1)
            menu->addSeparator();
        else
            menu->addAction(actions.find(id));
    }
    setMenu(menu);
    connect(&monitor, &WorkspaceMonitor::changed, this, &WorkspaceRow::update);
    update();
}

void WorkspaceRow::update()
{
    const std::optional<WorkspaceStatus> &status = m_monitor.status();
    m_isCalm = true;
    if (!m_monitor.link()) {
        m_place = tr("Link the folder you work in…");
        m_state.clear();
    } else {
        m_place = placeText(m_monitor.link()->path);
        m_isCalm = status && !status->differs() && !status->isInterrupted();
        if (m_monitor.error())
            m_state = tr("not there");
        else if (!status)
            m_state.clear();
        else if (status->isInterrupted())
            m_state = tr("interrupted");
        else if (status->isBusy)
            m_state = tr("at work");
        else if (!status->at)
            m_state = tr("in no version yet");
        else if (status->differs())
            m_state = tr("%1 + %n changes", nullptr, status->counts().files() + status->counts().folders).arg(status->at->label());
        else
            m_state = tr("at %1").arg(status->at->label());
    }
    setToolTip(m_monitor.link() ? tr("The folder linked to this project: %1").arg(m_monitor.link()->path)
                                : tr("Then it can be captured, compared and brought to any version"));
    setAccessibleName(m_state.isEmpty() ? m_place : tr("Linked folder %1, %2").arg(m_place, m_state));
    QToolButton::update();
}

QSize WorkspaceRow::sizeHint() const { return {120, fontMetrics().height() + 12}; }

void WorkspaceRow::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colors.focusRing : colors.border, 1));
    painter.setBrush(underMouse() || isDown() ? colors.hover : colors.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int side = 14;
    themedIcon(u"folder"_s).paint(&painter, mirrored(QRect(9, (height() - side) / 2, side, side)));
    const int stateWidth = m_state.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_state) + 4;
    const QRect place(30, 0, width() - 30 - 12 - stateWidth - (stateWidth > 0 ? 8 : 0), height());
    painter.setPen(m_monitor.link() ? colors.text : colors.textMuted);
    painter.drawText(mirrored(place), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     fontMetrics().elidedText(m_place, Qt::ElideMiddle, place.width()));
    painter.setPen(m_isCalm ? colors.textMuted : colors.changed);
    painter.drawText(mirrored(QRect(width() - 12 - stateWidth, 0, stateWidth, height())), Qt::AlignCenter, m_state);
}

} // namespace strata
