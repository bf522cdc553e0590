// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "ui/diff/diffview.h"

#include <QWidget>

#include <array>

class QFrame;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace strata {

class VersionPicker;

/// The bar over a comparison: base ⇄ target, how much changed, how much of it was viewed, how it is shown, and the steps from
/// change to change. When it gets narrow the texts that say least are shortened first; numbers are never cut.
class CompareBar : public QWidget
{
    Q_OBJECT

public:
    explicit CompareBar(QWidget *parent = nullptr);

    VersionPicker *picker(Side side) const { return m_pickers[side]; }
    void setModeMenu(QMenu *menu);
    void setIgnoreMenu(QMenu *menu);
    void setViewedMenu(QMenu *menu);

    void setCanSwap(bool can);
    void setSwapped(bool swapped); // the newer version stands on the left
    /// Null: there is nothing to compare.
    void showCounts(const TreeComparison *comparison, bool isCounted);
    void showViewed(int viewed, int total); // of the changed files
    void showMode(DiffView::Mode mode);
    /// What the menu's button says: `full` where there is room, else `brief`.
    void showIgnoring(const QString &full, const QString &brief);
    /// Lines of the shown file that are left out of account. With `areShown` the chip offers to leave them out again.
    void showIgnored(qint64 lines, bool areShown);
    void showChange(int index, int count);

    QSize minimumSizeHint() const override;

signals:
    void swapRequested();
    void stepRequested(int direction);
    void ignoredRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *button(const char *role, const QString &icon, const QString &tip);
    void fit();
    void applyBrevity(int level);
    QString countsText(bool withFiles) const;

    std::array<VersionPicker *, 2> m_pickers{};
    QToolButton *m_swap;
    QToolButton *m_swapped;
    QLabel *m_counts;
    QToolButton *m_viewed;
    QToolButton *m_mode;
    QToolButton *m_ignore;
    QToolButton *m_ignored;
    QFrame *m_steps;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_number;
    QHBoxLayout *m_row;

    bool m_hasCounts = false;
    bool m_isCounted = false;
    int m_fileCount = 0;
    int m_unchangedCount = 0;
    ChangesSummary m_sum;
    std::array<QString, 2> m_viewedText; // full, brief
    std::array<QString, 2> m_ignoreText;
    QString m_modeText;
};

} // namespace strata
