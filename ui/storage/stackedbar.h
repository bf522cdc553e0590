// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QList>
#include <QWidget>

namespace strata {

/// One part of a whole, in bytes.
struct BarPart
{
    QString name;
    qint64 bytes = 0;
    QColor ThemeColors::*color = &ThemeColors::accent;

    bool operator==(const BarPart &) const = default;
};

/// Paints the parts side by side into `area`; together they are `total`. A part that is there at all is at least a hair wide.
void paintBar(QPainter &painter, const QRectF &area, const QList<BarPart> &parts, qint64 total, const ThemeColors &colors);

/// A whole and its parts, with a legend of names and sizes below where wanted. Says them to a screen reader, too.
class StackedBar : public QWidget
{
    Q_OBJECT

public:
    explicit StackedBar(QWidget *parent = nullptr);

    void setHasLegend(bool has);
    void setParts(const QList<BarPart> &parts);
    const QList<BarPart> &parts() const { return m_parts; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_hasLegend; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Calls `each(part, place)` for what the legend shows; answers the height it takes.
    template <typename Each>
    int layoutLegend(int width, Each each) const;
    QString legendText(const BarPart &part) const;

    QList<BarPart> m_parts;
    bool m_hasLegend = false;
};

} // namespace strata
