// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace strata {

class DiffView;

/// What a screen reader reads of a DiffView: the text of the side the caret is on, with caret, selection and the place of every
/// character. Offsets count UTF-16 code units of that side's text.
class AccessibleDiffView : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleDiffView(DiffView *view);

    /// Makes screen readers get one of these for each DiffView; once is enough.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;

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
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

private:
    DiffView *view() const;
};

} // namespace strata
