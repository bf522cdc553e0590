// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/collectedmarks.h"

#include "ui/changes/collectedbar.h"
#include "ui/diff/diffview.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

LineRanges linesOf(const DiffRow &row)
{
    LineRanges lines;
    for (const Side side : {Before, After}) {
        if (row.line[side] >= 0)
            lines[side] = {row.line[side], 1};
    }
    return lines;
}

} // namespace

CollectedMarks::CollectedMarks(DiffView *view, const CollectedBar *collected)
    : QWidget(view->viewport()), m_view(view), m_collected(collected)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    view->viewport()->installEventFilter(this);
    connect(collected, &CollectedBar::changed, this, [this] { update(); });
    resize(view->viewport()->size());
}

bool CollectedMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        resize(m_view->viewport()->size());
    return QWidget::eventFilter(watched, event);
}

void CollectedMarks::paintEvent(QPaintEvent *)
{
    const std::shared_ptr<const DiffDocument> &document = m_view->document();
    const bool hasLines = m_view->hasRows() && m_view->shownDocument() == document; // rows of bytes are no lines
    if (!hasLines || m_collected->collection().isEmpty())
        return;
    const ThemeColors &colors = themeColors(palette());
    const QList<DiffRow> &rows = m_view->rows().rows;
    const qint64 scrolled = m_view->verticalScrollBar()->value();
    QPainter painter(this);
    std::optional<Side> above; // what the row above was taken from
    for (RowLayout::Item item = m_view->layout().itemAt(scrolled); item.index >= 0 && item.top <= scrolled + height();
         item = m_view->layout().next(item)) {
        std::optional<Side> taken;
        if (!item.isFold && rows.at(item.index).hunk >= 0)
            taken = m_collected->taken(*document, linesOf(rows.at(item.index)));
        if (taken) {
            const bool isUnified = m_view->mode() == DiffView::Mode::Unified;
            const QRect pane = m_view->paneRect(isUnified ? After : *taken);
            const QRect rect(pane.right() - 3, int(item.top - scrolled), 4, item.height);
            painter.fillRect(rect, colors.accent);
            if (taken != above) {
                const int side = m_view->layout().lineHeight();
                const QRect badge(pane.right() + 1 - side, rect.top(), side, side);
                painter.fillRect(badge, colors.accent);
                painter.setPen(colors.accentText);
                painter.drawText(badge, Qt::AlignCenter, u"✓"_s);
            }
        }
        above = taken;
    }
}

} // namespace strata
