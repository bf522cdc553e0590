// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actions.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace strata {

class WorkspaceMonitor;

/// "Workspace ~/src/shop differs from v7: 3 modified, 1 added. [Capture] [Compare] [Bring back to v7…]" over the detail pane, for
/// as long as that is so.
class DriftBanner : public QWidget
{
    Q_OBJECT

public:
    DriftBanner(const WorkspaceMonitor &monitor, Actions &actions, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    void offer(const QStringList &actions);

    const WorkspaceMonitor &m_monitor;
    Actions &m_actions;
    QLabel *m_label;
    QHBoxLayout *m_buttons;
    QStringList m_offered;
};

} // namespace strata
