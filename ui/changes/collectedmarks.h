// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace strata {

class CollectedBar;
class DiffView;

/// Marks what was collected over a DiffView: a bar at the end of the side that is wanted, and a check mark where it begins. Lies on
/// the view's viewport and lets everything but its marks through.
class CollectedMarks : public QWidget
{
    Q_OBJECT

public:
    CollectedMarks(DiffView *view, const CollectedBar *collected);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DiffView *m_view;
    const CollectedBar *m_collected;
};

} // namespace strata
