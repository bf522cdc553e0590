// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/linearview.h"

#include "ui/diff/linearmodel.h"

#include <QAccessible>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace strata {

LinearView::LinearView(QWidget *parent) : QTreeView(parent), m_model(new LinearModel(this))
{
    setModel(m_model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Changes, one after the other"));
    setAccessibleDescription(tr("Enter reads the lines of a change, F7 goes to the next one, Escape returns to the panes."));
    connect(this, &QTreeView::activated, this, &LinearView::readCurrent);
    hide();
}

void LinearView::showChanges(std::shared_ptr<const DiffDocument> document, const ViewRows *rows)
{
    m_model->setChanges(std::move(document), rows);
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

int LinearView::currentChange() const { return LinearModel::changeOf(currentIndex()); }

void LinearView::setCurrentChange(int change)
{
    const QModelIndex index = m_model->index(change, 0);
    if (!index.isValid()) {
        say(tr("There are no changes"));
        return;
    }
    setCurrentIndex(index);
    scrollTo(index);
    say(index.data().toString());
}

void LinearView::readCurrent()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    if (index.parent().isValid()) {
        say(index.data().toString());
        return;
    }
    if (isExpanded(index)) {
        collapse(index);
        return;
    }
    expand(index);
    QStringList lines = m_model->spokenLines(index.row());
    const int more = int(lines.size()) - mostSpoken;
    if (more > 0)
        lines = lines.first(mostSpoken) << tr("%n more lines: read them with the arrow keys", nullptr, more);
    say(lines.join(u'\n'));
}

void LinearView::say(const QString &text)
{
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
}

void LinearView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: readCurrent(); return;
    case Qt::Key_Escape: emit left(); return;
    default: QTreeView::keyPressEvent(event);
    }
}

} // namespace strata
