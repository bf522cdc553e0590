// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"
#include "core/model/hunkcollection.h"
#include "ui/diff/alignments.h"
#include "ui/diff/bookmarks.h"
#include "ui/diff/changelabels.h"
#include "ui/diff/foldmodel.h"
#include "ui/diff/highlighter.h"
#include "ui/diff/linelayouts.h"
#include "ui/diff/movemap.h"
#include "ui/diff/rowlayout.h"
#include "ui/diff/selectiontext.h"
#include "ui/diff/textsearch.h"
#include "ui/diff/viewrows.h"
#include "ui/diff/wrapcounts.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QPixmap>
#include <QVariantMap>

#include <memory>

class QMenu;
class QScrollBar;

namespace strata {

class Actions;
class FindBar;
class GlyphBatch;
class GoToBar;
class LinearView;
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
    static constexpr int narrowWindow = 900; // pixels

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
    /// Narrow windows (below narrowWindow pixels) remember their own mode; they begin with one column.
    void setMode(Mode mode);
    int context() const { return m_folds.context(); }
    /// For every file but those whose extension has a number of its own; FoldModel::everything: nothing is folded.
    void setContext(int rows);
    /// For files with the extension of the one on show; nothing: as every file.
    void setContextForExtension(std::optional<int> rows);
    bool hasContextForExtension() const { return m_contexts.contains(extension()); }
    bool wordWrap() const { return m_wordWrap; }
    void setWordWrap(bool wrap);
    bool isOverviewVisible() const;
    void setOverviewVisible(bool visible);
    bool isScrollLocked() const { return m_scrollLocked; }
    void setScrollLocked(bool locked); // sideways; the sides always share the vertical position
    int zoom() const { return m_zoom; }
    void setZoom(int steps); // 0 is the normal size; each step is a tenth
    void setTextFont(const QFont &font, int tabColumns);
    /// Added to the line numbers on show: for a piece of a file.
    void setFirstLines(const std::array<qint32, 2> &lines);
    /// What links to a line of each side begin with ("strata://project/v7/"); empty: there are none.
    void setLinkPrefixes(const std::array<QString, 2> &prefixes) { m_linkPrefixes = prefixes; }
    /// By which name of KSyntaxHighlighting files with this extension are coloured; empty: by the name of the file.
    void setSyntax(const QString &definition);
    /// One list of changes to be read aloud instead of the panes.
    bool isLinear() const;
    void setLinear(bool linear);

    /// Whether lines that only moved are changes, and whether stepping from change to change stops at them. A change that edits
    /// what it moves is always both.
    bool countsMoves() const { return m_countsMoves; }
    void setCountsMoves(bool count);
    bool skipsMoves() const { return m_skipsMoves; }
    void setSkipsMoves(bool skip);
    /// Stepping stops at changes of these classes only; all are always shown.
    bool stepsThrough(ChangeClass kind) const { return m_stepClasses & (1U << int(kind)); }
    void setStepsThrough(ChangeClass kind, bool step);

    const Bookmarks &bookmarks() const { return m_bookmarks; }
    const QList<qint32> &bookmarkedLines(Side side) const { return m_marked[side]; }
    const Alignments &alignments() const { return m_alignments; }
    /// The pairs this document was compared with, so that they are marked.
    void setAlignments(const QList<Alignments::Pair> &pairs);

    /// Searches for this as if it had been typed into the find bar, and goes to the first hit from the caret on.
    void setSearch(const SearchOptions &options);
    SearchOptions search() const;
    /// Shows a button in the find bar that asks for the search in all changed files (searchAllRequested).
    void offerSearchAll();

    int changeCount() const { return int(m_rows.changes.size()); }
    QString changeText() const; // the current change as a sentence; empty: the caret is before the first
    int currentChange() const; // 0-based; -1: before the first
    const TextSelection &selection() const { return m_selection; }
    void setSelection(const TextSelection &selection);
    QString selectedText() const;
    /// The changes the selection touches, else the current one, by their lines.
    QList<LineRanges> chosenChanges() const;

    /// What a person chose and wants to find again: mode, context, wrap, overview, zoom …
    QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

    // For those who look from outside: the overview, screen readers, and tests.
    bool hasRows() const { return m_document && !m_rows.rows.isEmpty(); }
    const std::shared_ptr<const DiffDocument> &shownDocument() const { return m_document; } // of a binary one the hex rows
    QString lineDescription() const; // the caret's line: number, what happened to it, text
    TextPosition positionNear(const QPoint &point) const; // on the active side, in the viewport
    void reveal(Side side, TextPosition position); // opens folds and scrolls, the caret stays
    void reveal(TextPosition position) { reveal(activeSide(), position); }
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
    void copyAsFence();
    void copyAsPatch(); // the changes the selection touches, else the current one: copyPatchRequested
    void copyLink();
    void selectSide();
    void find();
    void findNext();
    void findPrevious();
    void findSelection();
    void askForLine();
    /// "120" and "L120" (before when the caret is there), "R88", "%50", "file.ts:40"; answers whether there is such a place. Of
    /// another file that is not known here: lineRequested is emitted.
    bool goTo(const QString &place);
    void goToCounterpart();
    void compareMove();
    void toggleBookmark();
    void nextBookmark();
    void previousBookmark();
    void clearBookmarks();
    void markAlignment();
    void clearAlignments();
    void cycleContext();
    void expandHere();
    void expandAll();
    void collapseAll();
    void zoomIn() { setZoom(m_zoom + 1); }
    void zoomOut() { setZoom(m_zoom - 1); }
    void showInFull();

signals:
    void lineRequested(const strata::LineAddress &place); // of another file
    void moveCompareRequested(const strata::MovedBlock &block); // its two halves, side by side
    void alignmentsChanged(const QList<std::array<qint32, 2>> &pairs);
    void copyPatchRequested(const QList<strata::LineRanges> &changes);
    void searchAllRequested(const strata::SearchOptions &options);
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
        enum Kind { Nothing, Text, Numbers, Label, FoldText, FoldUp, FoldDown, Middle } kind = Nothing;
        Side side = After; // whose line the text is
        Side pane = After;
        qint32 row = -1;
        int fold = -1;
        qint32 move = -1; // of a label
        TextPosition position;
    };
    // A quiet word at the right end of a row: what a change amounts to, or where lines moved to.
    struct RowLabel
    {
        QString text;
        QRect rect;
        qint32 move = -1; // index into the document's moves; -1: it names the class of the change
        QString tip;
    };
    // The parts of a fold bar that open it, right-aligned: "↑ 20", "↓ 20", "all".
    struct FoldPart
    {
        Spot::Kind kind = Spot::FoldText;
        QString text;
        QRect rect;
    };

    // diffview.cpp
    void connectBars();
    void loadRows(bool keepPlace);
    void countChanges();
    void updateNotices();
    void describe();
    QString path() const;
    QString extension() const;

    // diffview_layout.cpp
    void updateFont();
    void updateMargins();
    void updateLayout();
    void buildLayout();
    void updatePanes();
    void updateScrollBars();
    void updateHighlights();
    void updateWrap();
    bool measureSight();
    void measureAround(qint32 row);
    void stepWrap();
    template <typename Change>
    void keepingTop(Change change);
    QList<RowLayout::Item> itemsIn(qint64 top, qint64 bottom) const;
    int yOf(qint64 contentY) const { return int(contentY - scrollY()); }
    qint64 scrollY() const;
    void scrollTo(qint64 contentY);
    Side shownSide(const DiffRow &row, Side paneSide) const;
    Side paneOf(Side side) const { return m_mode == Mode::Unified ? After : side; }
    int horizontal(Side side) const;
    int lineHeight() const { return m_layout.lineHeight(); }

    // diffview_state.cpp
    bool isNarrow() const;
    void takeMode(Mode mode);
    void applyContext(int rows);
    int contextFor(const QString &extension) const { return m_contexts.value(extension, m_context); }
    void applySyntax();

    // diffview_paint.cpp
    void paintRow(QPainter &painter, GlyphBatch &gutter, const RowLayout::Item &item, Side paneSide) const;
    void paintText(QPainter &painter, GlyphBatch &glyphs, const RowLayout::Item &item, Side paneSide) const;
    qint32 partnerOf(const DiffRow &row, Side side) const;
    void paintTrailingSpace(QPainter &painter, const DiffRow &row, Side side, const QPointF &origin) const;
    void paintCaret(QPainter &painter, Side paneSide) const;
    QColor groundOf(const DiffRow &row, Side side) const;
    const ThemeColors &colors() const { return themeColors(palette()); }

    // diffview_decor.cpp
    void paintBar(QPainter &painter, const DiffRow &row, Side side, const QRect &rect) const;
    void paintLabels(QPainter &painter, const RowLayout::Item &item, Side paneSide) const;
    void paintHint(QPainter &painter) const;
    void paintFold(QPainter &painter, const RowLayout::Item &item, Side paneSide) const;
    void paintFiller(QPainter &painter, const QRect &rect) const;
    void paintMiddle(QPainter &painter, const QRect &clip) const;
    void paintExplanation(QPainter &painter) const;
    QFont smallFont() const;
    QList<FoldPart> foldParts(const RowLayout::Item &item, Side paneSide) const;
    QList<RowLabel> labelsOf(const RowLayout::Item &item, Side paneSide) const;
    QString foldText(int fold, Side side) const;
    QString headingOf(int fold, Side side) const;

    // diffview_mouse.cpp, diffview_keys.cpp, diffview_menu.cpp
    Spot spotAt(const QPoint &point, bool nearest = false) const;
    void pressOn(const Spot &spot, QMouseEvent *event);
    void openFold(int fold, Spot::Kind how);
    void resizeSides(qreal split);
    QString tipAt(const Spot &spot) const;
    bool motionKey(QKeyEvent *event);
    void addFoldItems(QMenu &menu, int fold);
    void addChangeItems(QMenu &menu);
    void addViewItems(QMenu &menu);
    void addSyntaxItems(QMenu &menu);
    void fillSyntaxMenu(QMenu &menu);

    // diffview_caret.cpp
    void showRow(qint32 row, bool atThird);
    void showColumn(TextPosition position, Side side);
    void moveCaret(TextPosition position, bool select, bool keepX = false);
    void moveVertically(int lines, bool select);
    TextPosition positionInRow(qint32 row, Side side) const;
    qint32 rowWithLine(qint32 row, Side side, int direction) const;
    void caretMoved();
    bool standAt(Side side, qint32 line);

    // diffview_steps.cpp
    void standOn(qint32 row);
    void goToChange(qint32 change);
    qint32 stopRow(qint32 change) const;
    qint32 neighbourChange(int direction) const;
    void stepChange(int direction);
    void stepFile(int direction, bool hasPassed);
    void stepSpan(int direction);
    void hint(const QString &sentence);
    void announceChange();

    // diffview_find.cpp
    void startSearch();
    void stepSearch();
    void showHit(qsizetype index);
    void stepHit(int direction);

    // diffview_marks.cpp
    void updateMarks();
    void stepBookmark(int direction);

    friend class OverviewBar;

    std::shared_ptr<const DiffDocument> m_given; // what the owner gave
    std::shared_ptr<const DiffDocument> m_document; // what is shown: the same, or the hex rows made of a binary one
    bool m_isFast = false; // too large to be coloured throughout, until the person asks
    bool m_wantsFull = false;
    ViewRows m_rows;
    FoldModel m_folds;
    RowLayout m_layout;
    LineLayouts m_lines;
    WrapCounts m_wraps;
    QBasicTimer m_wrapTimer;
    bool m_isMeasuring = false;
    Highlighter m_highlighter;
    MoveMap m_moves;

    Mode m_mode = Mode::SideBySide;
    std::array<Mode, 2> m_modes{Mode::SideBySide, Mode::Unified}; // of wide and of narrow windows
    int m_context = 3;
    QHash<QString, int> m_contexts; // by extension, where a person wanted another
    QHash<QString, QString> m_syntaxes; // by extension: the definition picked by hand
    bool m_wordWrap = false;
    bool m_scrollLocked = true;
    bool m_countsMoves = true;
    bool m_skipsMoves = false;
    quint32 m_stepClasses = (1U << changeClassCount) - 1; // a bit for each ChangeClass
    QFont m_textFont = monospaceFont(9);
    int m_zoom = 0;
    qreal m_split = 0.5; // of the width, where the middle lies
    std::array<Pane, 2> m_panes;
    std::array<qint32, 2> m_firstLines{};
    std::array<QString, 2> m_linkPrefixes;
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

    Bookmarks m_bookmarks;
    std::array<QList<qint32>, 2> m_marked; // bookmarked lines of the document on show
    Alignments m_alignments;

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
    LinearView *m_linear = nullptr; // made when first asked for
};

} // namespace strata
