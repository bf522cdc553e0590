// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/threeway.h"
#include "ui/diff/foldmodel.h"
#include "ui/diff/highlighter.h"
#include "ui/diff/linelayouts.h"
#include "ui/diff/rowlayout.h"
#include "ui/diff/selectiontext.h"

#include <QAbstractScrollArea>
#include <QPointer>

#include <functional>
#include <memory>

class QLabel;

namespace strata {

class Actions;

/// Three versions of one text beside each other, read-only: what both others came from stands in the middle. One position for all
/// panes, so they cannot drift apart; only rows in sight are laid out and painted. Used from the GUI thread.
class ThreeWayView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ThreeWayView(QWidget *parent = nullptr);
    ~ThreeWayView() override;

    /// Shows another comparison and stands on its first conflict, else its first change; null shows nothing.
    void setDocument(std::shared_ptr<const ThreeWayDocument> document);
    const std::shared_ptr<const ThreeWayDocument> &document() const { return m_document; }
    /// What stands above each pane.
    void setNames(const std::array<QString, 3> &names);
    void setTextFont(const QFont &font, int tabColumns);

    /// Adds what only this view knows; moving and the like listen to the keys of the side-by-side view's commands.
    void registerActions(Actions &actions);

    /// Which side was collected for a change; nothing: none. Asked while painting.
    using TakenSide = std::function<std::optional<ThreeWaySide>(const ThreeWayChange &)>;
    void setTakenSide(TakenSide taken);
    void takenChanged() { viewport()->update(); }

    int changeCount() const { return m_document ? int(m_document->changes.size()) : 0; }
    int conflictCount() const { return m_document ? m_document->conflictCount() : 0; }
    int currentChange() const { return m_change; } // -1: none
    ThreeWaySide activeSide() const { return m_side; }
    QString selectedText() const;
    QString summary() const; // "3 conflicts, 11 changes"
    QString lineDescription() const; // the caret's line, for screen readers
    const FoldModel &folds() const { return m_folds; }
    TextPosition caret() const { return m_caret; }
    QPoint pointOf(ThreeWaySide side, TextPosition position) const; // in the viewport

public slots:
    void stepChange(int direction);
    void stepConflict(int direction);
    /// Asks for a side of the change the caret is at, then goes on when `advance`.
    void take(strata::ThreeWaySide side, bool advance = false);
    void switchPane(int direction);
    void copySelection();
    void selectSide();

signals:
    void currentChangeChanged(int index, int count);
    void takeRequested(const strata::ThreeWayChange &change, strata::ThreeWaySide side);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    // A line as the shared layout and colouring code knows it: each pair of texts is one document of two sides.
    struct Place
    {
        size_t pair;
        Side side;
    };
    static Place placeOf(ThreeWaySide side);
    LineLayouts &linesOf(ThreeWaySide side) { return m_lines[placeOf(side).pair]; }
    const LineLayouts &linesOf(ThreeWaySide side) const { return m_lines[placeOf(side).pair]; }

    void updateLayout();
    void updateHeader();
    void updateHighlights();
    void describe();
    QString textOf(const ThreeWayChange &change) const;

    // Painting (threewayview_paint.cpp)
    void paintRow(QPainter &painter, const RowLayout::Item &item, ThreeWaySide side) const;
    void paintText(QPainter &painter, const ThreeWayRow &row, ThreeWaySide side, const QRect &rect) const;
    void paintTaken(QPainter &painter, const QRect &rect, bool isFirst) const;
    void paintFold(QPainter &painter, const RowLayout::Item &item, const QRect &pane) const;
    QColor groundOf(const ThreeWayRow &row, ThreeWaySide side) const;
    QColor spanOf(const ThreeWayRow &row, ThreeWaySide side) const;
    QString signOf(const ThreeWayRow &row, ThreeWaySide side) const;
    const ThemeColors &colors() const { return themeColors(palette()); }

    QRect paneRect(ThreeWaySide side) const;
    int textLeft(ThreeWaySide side) const;
    qint64 scrollY() const;
    std::optional<ThreeWaySide> sideAt(int x) const;
    TextPosition positionAt(const QPoint &point, ThreeWaySide side) const;
    qint32 rowWithLine(qint32 row, ThreeWaySide side, int direction) const;
    qint32 caretRow() const;

    void moveCaret(TextPosition position, bool select);
    void moveVertically(int rows, bool select);
    void goToChange(qint32 change);
    void showRow(qint32 row, bool atThird);
    static std::optional<ThreeWaySide> takenBy(const QKeyEvent *event);
    bool matches(const QKeyEvent *event, const QString &action) const;
    bool command(const QKeyEvent *event);
    bool motion(const QKeyEvent *event);

    std::shared_ptr<const ThreeWayDocument> m_document;
    std::array<QString, 3> m_names;
    std::array<LineLayouts, 2> m_lines;
    std::array<Highlighter, 2> m_highlighters;
    FoldModel m_folds;
    RowLayout m_layout;
    std::array<QList<qint32>, 3> m_rowOfLine;
    TakenSide m_taken;
    QFont m_textFont = monospaceFont(9);
    int m_tabColumns = 4;
    int m_zoom = 0;
    int m_numberWidth = 0;
    int m_longest = 0; // pixels

    ThreeWaySide m_side = RightSide;
    TextPosition m_anchor;
    TextPosition m_caret;
    qreal m_caretX = -1; // where vertical motion aims
    qint32 m_change = -1;

    QPointer<Actions> m_actions;
    QWidget *m_header = nullptr;
    QLabel *m_summary = nullptr;
    std::array<QLabel *, 3> m_labels{};
};

} // namespace strata
