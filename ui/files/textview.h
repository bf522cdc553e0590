// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diff/highlighter.h"
#include "ui/diff/linelayouts.h"
#include "ui/diff/selectiontext.h"
#include "ui/diff/textsearch.h"
#include "ui/diff/viewrows.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace strata {

class FindBar;
class GoToBar;

/// One file's text, read-only, with colours, line numbers, selection, find and go to line. Paints the lines in sight only, so that
/// a file of any size opens at once. It is made of the pieces of the diff view and shows the side After of a document.
class TextView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TextView(QWidget *parent = nullptr);
    ~TextView() override;

    /// Null shows nothing. The place is the first line.
    void setDocument(std::shared_ptr<const DiffDocument> document);
    void setTextFont(const QFont &font, int tabColumns);

    qint32 lineCount() const { return m_document ? side().lineCount() : 0; }
    const TextSelection &selection() const { return m_selection; }
    void setSelection(TextPosition anchor, TextPosition caret);
    QString selectedText() const;
    qint32 firstVisibleLine() const;
    void scrollToLine(qint32 line); // 0-based; it becomes the first in sight where it can
    int zoom() const { return m_zoom; }
    void setZoom(int steps); // 0 is the size of the settings; each step is a tenth

public slots:
    void copy() const;
    void selectAll();
    void find();
    void findNext();
    void findPrevious();
    void askForLine();
    /// 0-based; the nearest when there is no such line. It comes to stand at a third of the height.
    void goToLine(qint32 line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    const TextSide &side() const { return m_document->sides[After]; }
    int lineHeight() const { return m_lines.textHeight() + 2; }
    int textLeft() const; // of the viewport, without scrolling sideways
    QRect barRect() const;
    TextPosition positionAt(const QPoint &point) const;
    void paintLine(QPainter &painter, qint32 line, int top);
    void applyFont();
    void updateScrollBars();
    void updateHighlighter();
    void placeBars();
    void closeBars();
    void moveCaret(TextPosition position, bool selects, bool keepsX = false);
    void moveVertically(int lines, bool selects);
    void makeVisible(TextPosition position);
    void startSearch();
    void showHit(qsizetype hit);
    void stepHit(int direction);
    void updateCount();

    std::shared_ptr<const DiffDocument> m_document;
    ViewRows m_rows; // one for each line: the search walks through rows
    Highlighter m_highlighter;
    mutable LineLayouts m_lines;
    QFont m_font;
    int m_zoom = 0;
    int m_numberDigits = 3;
    TextSelection m_selection;
    qreal m_caretX = -1; // where vertical motion aims
    bool m_isSelecting = false;
    QBasicTimer m_autoscroll;
    QPoint m_dragPoint;
    TextSearch m_search;
    qsizetype m_hit = -1;
    bool m_jumpToFirstHit = false;
    QBasicTimer m_searchTimer;
    FindBar *m_findBar;
    GoToBar *m_goToBar;
};

} // namespace strata
