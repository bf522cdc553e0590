// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/timeline/timelinemodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyleHints>

namespace strata {

TimelineView::TimelineView(TimelineModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(24);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(NoFrame);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_model.isFold(index))
            emit opened(index);
    });
}

void TimelineView::keyboardSearch(const QString &typed)
{
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() > QApplication::styleHints()->keyboardInputInterval() * 3)
        m_typed.clear();
    m_sinceTyped.start();
    m_typed += typed.toLower();
    QStringView digits(m_typed);
    if (digits.startsWith(u'v'))
        digits = digits.sliced(1);
    bool isNumber = false;
    const int version = digits.toInt(&isNumber);
    if (!isNumber) {
        if (!digits.isEmpty()) {
            m_typed.clear();
            QListView::keyboardSearch(typed);
        }
        return;
    }
    if (const QModelIndex index = m_model.indexOfVersion(version); index.isValid())
        setCurrentIndex(index);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_model.isFold(currentIndex()) && (isEnter || event->key() == Qt::Key_Space)) {
        toggleFold();
        return;
    }
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier) && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_model.isFold(indexAt(event->position().toPoint())))
        toggleFold();
    QListView::mouseReleaseEvent(event);
}

void TimelineView::toggleFold() { m_model.setArchivedUnfolded(!m_model.isArchivedUnfolded()); }

} // namespace strata
