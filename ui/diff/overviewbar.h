// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace strata {

class DiffView;

/// The whole comparison in one narrow bar: where lines were added, removed, changed, moved or ignored, where the search
/// hit, what has a bookmark, and what is in sight. A click jumps there, dragging scrolls; it stands in for the vertical scroll bar.
class OverviewBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int barWidth = 14;

    explicit OverviewBar(DiffView *view);

    /// The rows, folds or hits are others: the marks are drawn anew with the next paint.
    void invalidate();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    qreal scale() const; // pixels of the bar for one of the content
    void scrollToPoint(qreal y);
    void drawMarks();
    QString tipFor(qint32 row) const;

    DiffView *m_view;
    QImage m_marks;
    qreal m_grip = 0; // where in the box the drag holds it, pixels of the bar
};

} // namespace strata
