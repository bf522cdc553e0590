// SPDX-License-Identifier: GPL-3.0-or-later
// What DiffView shows: a document, its rows, and what must be said about them.
#include "ui/diff/diffview.h"

#include "ui/diff/accessiblediffview.h"
#include "ui/diff/changelabels.h"
#include "ui/diff/findbar.h"
#include "ui/diff/gotobar.h"
#include "ui/diff/hexrows.h"
#include "ui/diff/linearview.h"
#include "ui/diff/noticebar.h"
#include "ui/diff/notices.h"
#include "ui/diff/overviewbar.h"

#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

qint32 longestLine(const TextSide &side)
{
    qint32 longest = 0;
    for (qint32 line = 0; line < side.lineCount(); ++line)
        longest = std::max(longest, side.lineEnds.at(line) - side.lineStarts.at(line));
    return longest;
}

QString pathOf(const DiffDocument &document)
{
    const auto &file = document.file[After] ? document.file[After] : document.file[Before];
    return file ? file->path : QString();
}

} // namespace

DiffView::DiffView(QWidget *parent) : QAbstractScrollArea(parent)
{
    AccessibleDiffView::install();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    // Before is left in every language, as line numbers and code are.
    setLayoutDirection(Qt::LeftToRight);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Comparison"));

    m_overview = new OverviewBar(this);
    m_noticeBar = new NoticeBar(this);
    m_findBar = new FindBar(this);
    m_goToBar = new GoToBar(this);
    for (Side side : {Before, After}) {
        m_horizontal[side] = new QScrollBar(Qt::Horizontal, this);
        m_horizontal[side]->hide();
        m_horizontal[side]->setAccessibleName(side == Before ? tr("Scroll the left side sideways")
                                                             : tr("Scroll the right side sideways"));
        connect(m_horizontal[side], &QScrollBar::valueChanged, this, [this, side](int value) {
            if (m_scrollLocked)
                m_horizontal[side == Before ? After : Before]->setValue(value);
            viewport()->update();
        });
    }
    connectBars();
    m_lines.setTokens([this](Side side, qint32 line) -> const QList<SyntaxToken> & { return m_highlighter.tokens(side, line); });
    connect(&m_highlighter, &Highlighter::colored, this, [this](Side side, LineRange lines) {
        m_lines.forget(side, lines);
        viewport()->update();
    });
    m_lines.setColors(colors());
    m_lines.setSyntaxColors(chosenSyntaxColors(colors()));
    updateFont();
    updateMargins();
}

DiffView::~DiffView() = default;

void DiffView::connectBars()
{
    connect(m_noticeBar, &NoticeBar::pressed, this, &DiffView::showInFull);
    connect(m_findBar, &FindBar::changed, this, [this] {
        m_jumpToFirstHit = true;
        startSearch();
    });
    connect(m_findBar, &FindBar::nextPressed, this, &DiffView::findNext);
    connect(m_findBar, &FindBar::previousPressed, this, &DiffView::findPrevious);
    connect(m_findBar, &FindBar::allPressed, this, [this] { emit searchAllRequested(m_findBar->options()); });
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_findBar->hide();
        m_search.clear();
        m_hit = -1;
        m_overview->invalidate();
        updateMargins();
        setFocus();
    });
    connect(m_goToBar, &GoToBar::entered, this, [this](const QString &place) {
        if (!goTo(place)) {
            m_goToBar->setProblem(tr("There is no such line: %1").arg(place));
            return;
        }
        m_goToBar->hide();
        updateMargins();
        setFocus();
    });
    connect(m_goToBar, &GoToBar::closed, this, [this] {
        m_goToBar->hide();
        updateMargins();
        setFocus();
    });
}

QString DiffView::path() const { return m_given ? pathOf(*m_given) : QString(); }

QString DiffView::extension() const
{
    const QString name = path().section(u'/', -1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.sliced(dot + 1).toLower() : QString();
}

void DiffView::setDocument(std::shared_ptr<const DiffDocument> document)
{
    const QString before = path();
    const bool isSame = document && !before.isEmpty() && before == pathOf(*document);
    const bool keepPlace = isSame && m_given->state == document->state;
    if (!keepPlace)
        m_wantsFull = false;
    if (!isSame)
        m_alignments.clear();
    m_given = document;
    if (document && document->state == DiffDocument::State::Binary && document->rows.isEmpty())
        document = std::make_shared<const DiffDocument>(hexDocument(*document));
    m_document = std::move(document);
    const bool isText = m_document && m_document->state != DiffDocument::State::Binary;
    m_isFast = isText && !m_wantsFull && needsFastMode(*m_document);
    m_lines.setDocument(m_document);
    m_moves.setDocument(m_document);
    applySyntax();
    m_highlighter.setDocument(isText ? m_document : nullptr, m_isFast ? Highlighter::Depth::InSight : Highlighter::Depth::Whole);
    const int contextBefore = context();
    loadRows(keepPlace);
    if (context() != contextBefore)
        emit contextChanged(context());
}

void DiffView::countChanges()
{
    if (m_countsMoves || m_moves.isEmpty())
        return;
    m_rows.changes.removeIf([this](qint32 hunk) { return m_moves.firstEdit(m_rows, m_rows.hunks.at(hunk)) < 0; });
}

void DiffView::loadRows(bool keepPlace)
{
    const TextSelection selection = m_selection;
    const qint64 caretY = hasRows() ? yOf(m_layout.itemOfRow(std::max(0, caretRow())).top) : 0;
    const int changesBefore = changeCount();

    // The list of changes reads the rows: it must not be asked while they are made anew.
    if (m_linear)
        m_linear->showChanges(nullptr, nullptr);
    m_rows = {};
    m_wraps.clear();
    if (m_document)
        m_rows = m_mode == Mode::Unified ? unifiedRows(*m_document) : sideBySideRows(*m_document);
    countChanges();
    m_folds.setContext(contextFor(extension()));
    m_folds.setRows(m_rows.hunks, qint32(m_rows.rows.size()));
    m_numberDigits = 3;
    for (Side side : {Before, After}) {
        const qint32 lines = m_document ? m_document->sides[side].lineCount() + m_firstLines[side] : 0;
        m_numberDigits = std::max(m_numberDigits, int(QString::number(lines).size()));
    }
    // Before anything that may resize the viewport: a resize between new rows and an old layout would read past their end.
    updateLayout();
    m_headings.clear();
    m_search.clear();
    m_hit = -1;
    m_armed = 0;
    m_hint.clear();
    m_isSelecting = false;
    m_hoveredFold = -1;
    m_change = -2; // so that the first change is told even when it has the index of the last document's
    updateNotices();
    for (Side side : {Before, After}) {
        const qint32 longest = m_document ? longestLine(m_document->sides[side]) : 0;
        m_longest[side] = int(std::min<qreal>(1e9, longest * m_lines.cell()));
    }
    updateMarks();
    updateMargins();
    updateLayout();

    if (!keepPlace || !hasRows()) {
        m_selection = {.side = m_document && m_document->sides[After].lineCount() == 0 ? Before : After};
        for (QScrollBar *bar : m_horizontal)
            bar->setValue(0);
        verticalScrollBar()->setValue(0);
        if (!m_rows.changes.isEmpty())
            standOn(std::max(stopRow(0), m_rows.hunks.at(m_rows.changes.first()).firstRow));
    } else {
        m_selection = selection;
        m_selection.caret = clamped(m_document->sides[selection.side], selection.caret);
        m_selection.anchor = clamped(m_document->sides[selection.side], selection.anchor);
        const qint32 row = caretRow();
        if (row >= 0) {
            m_folds.reveal(row);
            updateLayout();
            measureAround(row);
            scrollTo(m_layout.itemOfRow(row).top - caretY);
        }
    }
    if (m_linear)
        m_linear->showChanges(m_document, &m_rows);
    if (changeCount() != changesBefore)
        emit changeCountChanged(changeCount());
    caretMoved();
    if (!m_findBar->isHidden())
        startSearch();
    describe();
    viewport()->update();
}

void DiffView::describe()
{
    if (!m_given) {
        setAccessibleDescription({});
        return;
    }
    setAccessibleName(tr("Comparison of %1").arg(path()));
    setAccessibleDescription(tr("%n changes. %1", nullptr, changeCount()).arg(m_noticeBar->text()));
}

void DiffView::updateNotices()
{
    QStringList notices = m_document ? noticesFor(*m_document) : QStringList();
    const bool isCut = m_document && !m_document->rows.isEmpty() && m_isFast;
    if (isCut)
        notices.append(tr("This is a large file: colours are judged from the lines around, not from the whole text."));
    m_noticeBar->setNotices(notices, isCut ? tr("Show in full") : QString());
}

void DiffView::showInFull()
{
    m_wantsFull = true;
    m_isFast = false;
    m_highlighter.setDocument(m_document, Highlighter::Depth::Whole);
    updateNotices();
    updateMargins();
    updateHighlights();
    viewport()->update();
}

void DiffView::setFirstLines(const std::array<qint32, 2> &lines)
{
    m_firstLines = lines;
    loadRows(true);
}

QString DiffView::changeText() const
{
    const int change = currentChange();
    return change >= 0 && m_document ? changeSentence(*m_document, m_rows, change) : QString();
}

bool DiffView::isLinear() const { return m_linear && !m_linear->isHidden(); }

void DiffView::setLinear(bool linear)
{
    if (linear == isLinear())
        return;
    if (!linear) {
        m_linear->hide();
        setFocus();
        if (const qint32 change = m_linear->currentChange(); change >= 0 && change < changeCount())
            goToChange(change);
        return;
    }
    if (!m_linear) {
        m_linear = new LinearView(this);
        connect(m_linear, &LinearView::left, this, [this] { setLinear(false); });
        m_linear->showChanges(m_document, &m_rows);
    }
    updateMargins();
    m_linear->show();
    m_linear->setCurrentChange(std::max(0, currentChange()));
    m_linear->setFocus();
}

} // namespace strata
