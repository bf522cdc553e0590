// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diff/accessiblepane.h"

#include <QAccessibleWidget>

#include <array>

namespace strata {

/// What a screen reader reads of a DiffView: the text of the side the caret is on, and as children the panes with their texts.
class AccessibleDiffView : public QAccessibleWidget, public DiffTextInterface
{
public:
    explicit AccessibleDiffView(DiffView *view);
    ~AccessibleDiffView() override;

    /// Makes screen readers get one of these for each DiffView; once is enough.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    using DiffTextInterface::text;

protected:
    Side side() const override;

private:
    std::array<QAccessible::Id, 2> m_panes;
};

} // namespace strata
