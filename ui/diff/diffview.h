// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"
#include "ui/diff/foldmodel.h"
#include "ui/diff/highlighter.h"
#include "ui/diff/linelayouts.h"
#include "ui/diff/rowlayout.h"
#include "ui/diff/selectiontext.h"
#include "ui/diff/textsearch.h"
#include "ui/diff/viewrows.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QPixmap>
#include <QVariantMap>

#include <memory>

class QScrollBar;

namespace strata {

class Actions;
class FindBar;
class GoToBar;
class NoticeBar;
class OverviewBar;

/// Two versions of one text side by side (or in one column), read-only. One widget with one vertical position paints the rows in
/// sight of both panes, so the sides cannot drift apart; nothing it does while painting, scrolling or searching takes longer with
/// a longer text. What the document could not compare is explained in place. Used from the GUI thread.
class DiffView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Mode { SideBySide, Unified };

    explicit DiffView(QWidget *parent = nullptr);
    ~DiffView() override;

    /// Shows another comparison and stands on its first change; null shows nothing. The picture before stays until this call.
    /// A document of the same file (say, with other options) keeps the place.
    void setDocument(std::shared_ptr<const DiffDocument> document);
    const std::shared_ptr<const DiffDocument> &document() const { return m_given; }

    /// Adds the commands of the view ("diff.next-change" …) with their shortcuts.
    void registerActions(Actions &actions);
    /// The files before and after this one, for the hint at the last change; empty: there is none.
    void setNeighbourFiles(const QString &previous, const QString &next);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    int context() const { return m_folds.context(); }
    void setContext(int rows); // FoldModel::everything: nothing is folded
    bool wordWrap() const { return m_wordWrap; }
    void setWordWrap(bool wrap);
    bool isOverviewVisible() const;
    void setOverviewVisible(bool visible);
    bool isScrollLocked() const { return m_scrollLocked; }
    void setScrollLocked(bool locked); // sideways; the sides always share the vertical position
    int zoom() const { return m_zoom; }
    void setZoom(int steps); // 0 is the normal size; each step is a tenth
    void setTextFont(const QFont &font, int tabColumns);

    int changeCount() const { return int(m_rows.changes.size()); }
    int currentChange() const; // 0-based; -1: before the first
    const TextSelection &selection() const { return m_selection; }
    void setSelection(const TextSelection &selection);
    QString selectedText() const;

    /// What a person chose and wants to find again: mode, context, wrap, overview, zoom …
    QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

    // For those who look from outside: the overview, screen readers, and tests.
    bool hasRows() const { return m_document && !m_rows.rows.isEmpty(); }
    const std::shared_ptr<const DiffDocument> &shownDocument() const { return m_document; } // of a binary one the hex rows
    QString lineDescription() const; // the caret's line: number, what happened to it, text
    TextPosition positionNear(const QPoint &point) const; // on the active side, in the viewport
    void reveal(TextPosition position); // on the active side; opens folds and scrolls, the caret stays
    const ViewRows &rows() const { return m_rows; }
    const FoldModel &folds() const { return m_folds; }
    const RowLayout &layout() const { return m_layout; }
    Side activeSide() const { return m_selection.side; }
    qint32 caretRow() const;
    QRect paneRect(Side side) const; // in the viewport
    QPoint pointOf(Side side, TextPosition position) const; // in the viewport: the middle of the line, at the left of the character

public slots:
    void nextChange();
    void previousChange();
    void firstChange();
    void lastChange();
    void showCurrentChange();
    void nextSpan();
    void previousSpan();
    void switchPane();
    void copySelection();
    void copyLocation();
    void selectSide();
    void find();
    void findNext();
    void findPrevious();
    void findSelection();
    void askForLine();
    /// "120" and "L120" (before when the caret is there), "R88", "%50"; answers whether there is such a place.
    bool goTo(const QString &place);
    void cycleContext();
    void expandHere();
    void expandAll();
    void collapseAll();
    void zoomIn() { setZoom(m_zoom + 1); }
    void zoomOut() { setZoom(m_zoom - 1); }
    void showInFull();

signals:
    void changeCountChanged(int count);
    void currentChangeChanged(int index, int count);
    void nextFileRequested();
    void previousFileRequested();
    void modeChanged(strata::DiffView::Mode mode);
    void contextChanged(int rows);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    // A pane: where its numbers and its text are. In unified mode only After has one, with both columns of numbers.
    struct Pane
    {
        QRect rect;
        std::array<int, 2> numberRight{}; // x of the right end of each side's numbers; only the pane's own is used side by side
        int textLeft = 0;
    };
    // What lies under a point of the viewport.
    struct Spot
    {
        enum Kind { Nothing, Text, Numbers, FoldText, FoldUp, FoldDown, Middle } kind = Nothing;
        Side side = After; // whose line the text is
        Side pane = After;
        qint32 row = -1;
        int fold = -1;
        TextPosition position;
    };

    void loadRows(bool keepPlace);
    void updateFont();
    void updateMargins();
    void updateLayout();
    void updatePanes();
    void updateScrollBars();
    void updateHighlights();
    void updateNotices();
    void describe();

    // Painting
    void paintRow(QPainter &painter, const RowLayout::Item &item, Side paneSide) const;
    void paintText(QPainter &painter, const RowLayout::Item &item, Side paneSide) const;
    void paintCaret(QPainter &painter) const;
    void paintHint(QPainter &painter) const;
    void paintFold(QPainter &painter, const RowLayout::Item &item, Side paneSide) const;
    void paintFiller(QPainter &painter, const QRect &rect) const;
    void paintMiddle(QPainter &painter, const QRect &clip) const;
    void paintExplanation(QPainter &painter) const;
    QString foldText(int fold, Side side) const;
    QString headingOf(int fold, Side side) const;
    QColor groundOf(const DiffRow &row, Side side) const;
    const ThemeColors &colors() const { return themeColors(palette()); }

    // Places
    int yOf(qint64 contentY) const { return int(contentY - scrollY()); }
    qint64 scrollY() const;
    Side shownSide(const DiffRow &row, Side paneSide) const;
    Side paneOf(Side side) const { return m_mode == Mode::Unified ? After : side; }
    int horizontal(Side side) const;
    Spot spotAt(const QPoint &point, bool nearest = false) const;
    void scrollTo(qint64 contentY);
    void showRow(qint32 row, bool atThird);
    void showColumn(TextPosition position, Side side);

    // Caret
    void moveCaret(TextPosition position, bool select, bool keepX = false);
    void moveVertically(int lines, bool select);
    TextPosition positionInRow(qint32 row, Side side) const;
    qint32 rowWithLine(qint32 row, Side side, int direction) const;
    void caretMoved();
    void standOn(qint32 row);
    void goToChange(qint32 change);
    void stepChange(int direction);
    void stepSpan(int direction);
    void hint(const QString &sentence);
    void announceChange();
    bool motionKey(QKeyEvent *event);

    // Search (diffview_find.cpp)
    void startSearch();
    void stepSearch();
    void showHit(qsizetype index);
    void stepHit(int direction);

    friend class OverviewBar;

    std::shared_ptr<const DiffDocument> m_given; // what the owner gave
    std::shared_ptr<const DiffDocument> m_document; // what is shown: the same, or the hex rows made of a binary one
    bool m_isFast = false; // too large for colours and marks inside lines, until the person asks
    bool m_wantsFull = false;
    ViewRows m_rows;
    FoldModel m_folds;
    RowLayout m_layout;
    LineLayouts m_lines;
    Highlighter m_highlighter;

    Mode m_mode = Mode::SideBySide;
    bool m_wordWrap = false;
    bool m_scrollLocked = true;
    QFont m_textFont = monospaceFont(9);
    int m_zoom = 0;
    qreal m_split = 0.5; // of the width, where the middle lies
    std::array<Pane, 2> m_panes;
    int m_numberDigits = 3;
    std::array<int, 2> m_longest{}; // estimated text width of each side, pixels
    mutable QPixmap m_hatch;
    mutable QHash<std::pair<qint32, qint32>, QString>
        m_headings; // by side and the row after the fold; finding one reads many lines

    TextSelection m_selection;
    qreal m_caretX = -1; // where vertical motion aims
    bool m_caretVisible = true;
    QBasicTimer m_blink;
    QBasicTimer m_autoscroll;
    QPoint m_dragPoint;
    bool m_isSelecting = false;
    bool m_isSplitting = false;
    int m_hoveredFold = -1;

    qint32 m_change = -1;
    int m_armed = 0; // +1 or -1: one more press goes to the next or previous file
    QString m_previousFile;
    QString m_nextFile;
    QString m_hint; // said at the bottom of the panes for a while
    QBasicTimer m_hintTimer;

    TextSearch m_search;
    qsizetype m_hit = -1;
    bool m_jumpToFirstHit = false;
    qint32 m_searchRow = 0; // where typing in the find bar searches from
    QBasicTimer m_searchTimer;

    std::array<QScrollBar *, 2> m_horizontal{};
    OverviewBar *m_overview = nullptr;
    FindBar *m_findBar = nullptr;
    GoToBar *m_goToBar = nullptr;
    NoticeBar *m_noticeBar = nullptr;
};

} // namespace strata
