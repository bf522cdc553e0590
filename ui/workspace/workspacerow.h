// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actions.h"

#include <QToolButton>

namespace strata {

class WorkspaceMonitor;

/// The linked folder above the versions: where it is, the version it is at, whether it differs. Opens what can be done with it.
class WorkspaceRow : public QToolButton
{
    Q_OBJECT

public:
    WorkspaceRow(const WorkspaceMonitor &monitor, Actions &actions, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();

    const WorkspaceMonitor &m_monitor;
    QString m_place;
    QString m_state;
    bool m_isCalm = true;
};

} // namespace strata
