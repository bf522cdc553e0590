// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <QAccessible>

namespace strata {

class DiffView;

/// The text of one side of a DiffView as screen readers read it: caret, selection, the place of every character, and as
/// attributes of a line its number and what happened to it. Offsets count UTF-16 code units of that side's text.
class DiffTextInterface : public QAccessibleTextInterface
{
public:
    explicit DiffTextInterface(DiffView *view) : m_diff(view) { }

    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int startOffset, int endOffset) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    /// "line:12;change:added;" and the line's range.
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

protected:
    virtual Side side() const = 0;
    DiffView *diff() const { return m_diff; }

private:
    DiffView *m_diff;
};

/// One pane as a child of the view; it lives as long as the interface of the view, which makes it.
class AccessiblePane : public QAccessibleInterface, public DiffTextInterface
{
public:
    AccessiblePane(DiffView *view, Side side) : DiffTextInterface(view), m_side(side) { }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::EditableText; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    using DiffTextInterface::text;

protected:
    Side side() const override { return m_side; }

private:
    Side m_side;
};

} // namespace strata
