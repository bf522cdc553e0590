// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/accessiblediffview.h"

#include "ui/diff/diffview.h"

namespace strata {

namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<DiffView *>(object);
    return view ? new AccessibleDiffView(view) : nullptr;
}

} // namespace

AccessibleDiffView::AccessibleDiffView(DiffView *view)
    : QAccessibleWidget(view, QAccessible::EditableText),
      DiffTextInterface(view),
      m_panes{QAccessible::registerAccessibleInterface(new AccessiblePane(view, Before)),
              QAccessible::registerAccessibleInterface(new AccessiblePane(view, After))}
{
}

AccessibleDiffView::~AccessibleDiffView()
{
    for (QAccessible::Id pane : m_panes)
        QAccessible::deleteAccessibleInterface(pane);
}

void AccessibleDiffView::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

Side AccessibleDiffView::side() const { return diff()->activeSide(); }

void *AccessibleDiffView::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString AccessibleDiffView::text(QAccessible::Text kind) const
{
    // The value is the line with the caret and what happened to it: colours alone say nothing here.
    if (kind != QAccessible::Value)
        return QAccessibleWidget::text(kind);
    return diff()->hasRows() ? diff()->lineDescription() : QString();
}

QAccessible::State AccessibleDiffView::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

int AccessibleDiffView::childCount() const { return QAccessibleWidget::childCount() + int(m_panes.size()); }

QAccessibleInterface *AccessibleDiffView::child(int index) const
{
    const int widgets = QAccessibleWidget::childCount();
    if (index < widgets)
        return QAccessibleWidget::child(index);
    return index - widgets < int(m_panes.size()) ? QAccessible::accessibleInterface(m_panes.at(size_t(index - widgets))) : nullptr;
}

int AccessibleDiffView::indexOfChild(const QAccessibleInterface *child) const
{
    for (Side side : {Before, After}) {
        if (child == QAccessible::accessibleInterface(m_panes.at(side)))
            return QAccessibleWidget::childCount() + int(side);
    }
    return QAccessibleWidget::indexOfChild(child);
}

} // namespace strata
