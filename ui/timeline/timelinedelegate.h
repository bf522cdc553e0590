// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/generation.h"
#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace strata {

class TimelineModel;

/// Paints a version: its place in the lines of descent, name, time, badges, prompt, and how much it changed.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TimelineDelegate(const TimelineModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What Compare shows when that is not simply the selected version against its base; null ids: nothing to mark.
    void setViewed(GenerationId base, GenerationId target);

private:
    struct Sheet; // the painter, colours and measures of one row
    void paintLanes(const Sheet &sheet, const QModelIndex &index, const Generation &generation) const;
    void paintFirstLine(const Sheet &sheet, const Generation &generation) const;
    void paintChanges(const Sheet &sheet, const Generation &generation) const;
    void paintFold(const Sheet &sheet, const QStyleOptionViewItem &option) const;

    const TimelineModel &m_model;
    GenerationId m_viewedBase;
    GenerationId m_viewedTarget;
};

/// The colour of a line of descent: the accent for the main one, others in turn.
QColor branchColor(int branch, const ThemeColors &colors);

} // namespace strata
