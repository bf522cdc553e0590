// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chooses in DiffView, and how it is found again.
#include "ui/diff/diffview.h"

#include "ui/diff/changelabels.h"
#include "ui/diff/overviewbar.h"

#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

bool DiffView::isNarrow() const { return window()->width() < narrowWindow; }

void DiffView::setMode(Mode mode)
{
    m_modes[isNarrow()] = mode;
    takeMode(mode);
}

void DiffView::takeMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    loadRows(true);
    emit modeChanged(mode);
}

void DiffView::applyContext(int rows)
{
    const qint32 row = std::max(0, caretRow());
    const qint64 y = hasRows() ? yOf(m_layout.itemOfRow(row).top) : 0;
    m_folds.collapse();
    m_folds.setContext(rows);
    updateLayout();
    if (hasRows()) {
        m_folds.reveal(row);
        updateLayout();
        measureAround(row);
        scrollTo(m_layout.itemOfRow(row).top - y);
    }
    emit contextChanged(rows);
}

void DiffView::setContext(int rows)
{
    m_context = rows;
    applyContext(contextFor(extension()));
}

void DiffView::setContextForExtension(std::optional<int> rows)
{
    if (extension().isEmpty())
        return;
    if (rows)
        m_contexts.insert(extension(), *rows);
    else
        m_contexts.remove(extension());
    applyContext(contextFor(extension()));
}

void DiffView::cycleContext()
{
    const int current = context();
    const int next = current == 3 ? 10 : current == 10 ? FoldModel::everything : current == 0 ? 3 : 0;
    if (hasContextForExtension())
        setContextForExtension(next);
    else
        setContext(next);
    hint(next == FoldModel::everything ? tr("Every line is shown") : tr("%n lines around each change are shown", nullptr, next));
}

void DiffView::setWordWrap(bool wrap)
{
    m_wordWrap = wrap;
    updateMargins();
    updateLayout();
    if (caretRow() >= 0)
        showRow(caretRow(), false);
}

bool DiffView::isOverviewVisible() const { return !m_overview->isHidden(); }

void DiffView::setOverviewVisible(bool visible)
{
    m_overview->setVisible(visible);
    setVerticalScrollBarPolicy(visible ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateMargins();
}

void DiffView::setScrollLocked(bool locked)
{
    m_scrollLocked = locked;
    if (locked)
        m_horizontal[paneOf(m_selection.side) == Before ? After : Before]->setValue(horizontal(m_selection.side));
}

void DiffView::setZoom(int steps)
{
    m_zoom = std::clamp(steps, -5, 15);
    const RowLayout::Item item = m_layout.itemAt(scrollY());
    const qint32 row = item.isFold ? -1 : item.index;
    const qreal growth = 1 / m_lines.cell();
    updateFont();
    for (int &longest : m_longest)
        longest = int(longest * growth * m_lines.cell());
    updateLayout();
    if (row > 0)
        scrollTo(m_layout.itemOfRow(row).top);
}

void DiffView::setTextFont(const QFont &font, int tabColumns)
{
    m_textFont = font;
    m_lines.setTabColumns(tabColumns);
    setZoom(m_zoom);
}

void DiffView::setCountsMoves(bool count)
{
    if (m_countsMoves == count)
        return;
    m_countsMoves = count;
    if (m_document && !m_moves.isEmpty())
        loadRows(true);
}

void DiffView::setSkipsMoves(bool skip) { m_skipsMoves = skip; }

void DiffView::setStepsThrough(ChangeClass kind, bool step)
{
    const quint32 bit = 1U << int(kind);
    m_stepClasses = step ? m_stepClasses | bit : m_stepClasses & ~bit;
}

void DiffView::applySyntax() { m_highlighter.setDefinition(m_syntaxes.value(extension())); }

void DiffView::setSyntax(const QString &definition)
{
    if (definition.isEmpty())
        m_syntaxes.remove(extension());
    else
        m_syntaxes.insert(extension(), definition);
    applySyntax();
    updateHighlights();
}

QVariantMap DiffView::saveState() const
{
    QVariantMap contexts;
    for (const auto &[extension, rows] : m_contexts.asKeyValueRange())
        contexts.insert(extension, rows);
    QVariantMap syntaxes;
    for (const auto &[extension, definition] : m_syntaxes.asKeyValueRange())
        syntaxes.insert(extension, definition);
    return {{u"unified"_s, m_modes[0] == Mode::Unified},
            {u"unifiedWhenNarrow"_s, m_modes[1] == Mode::Unified},
            {u"context"_s, m_context},
            {u"contexts"_s, contexts},
            {u"syntaxes"_s, syntaxes},
            {u"wordWrap"_s, m_wordWrap},
            {u"overview"_s, isOverviewVisible()},
            {u"scrollLocked"_s, m_scrollLocked},
            {u"zoom"_s, m_zoom},
            {u"split"_s, m_split},
            {u"countsMoves"_s, m_countsMoves},
            {u"skipsMoves"_s, m_skipsMoves},
            {u"stepClasses"_s, m_stepClasses},
            {u"bookmarks"_s, m_bookmarks.save()}};
}

void DiffView::restoreState(const QVariantMap &state)
{
    const auto modeOf = [&state](const QString &key, bool byDefault) {
        return state.value(key, byDefault).toBool() ? Mode::Unified : Mode::SideBySide;
    };
    m_split = std::clamp(state.value(u"split"_s, 0.5).toReal(), 0.1, 0.9);
    m_modes = {modeOf(u"unified"_s, false), modeOf(u"unifiedWhenNarrow"_s, true)};
    takeMode(m_modes[isNarrow()]);
    m_contexts.clear();
    const QVariantMap contexts = state.value(u"contexts"_s).toMap();
    for (const auto &[extension, rows] : contexts.asKeyValueRange())
        m_contexts.insert(extension, std::max<int>(rows.toInt(), FoldModel::everything));
    m_syntaxes.clear();
    const QVariantMap syntaxes = state.value(u"syntaxes"_s).toMap();
    for (const auto &[extension, definition] : syntaxes.asKeyValueRange())
        m_syntaxes.insert(extension, definition.toString());
    applySyntax();
    m_bookmarks.restore(state.value(u"bookmarks"_s).toList());
    updateMarks();
    m_skipsMoves = state.value(u"skipsMoves"_s).toBool();
    m_stepClasses = state.value(u"stepClasses"_s, (1U << changeClassCount) - 1).toUInt();
    setCountsMoves(state.value(u"countsMoves"_s, true).toBool());
    setContext(std::max<int>(state.value(u"context"_s, 3).toInt(), FoldModel::everything));
    setWordWrap(state.value(u"wordWrap"_s).toBool());
    setOverviewVisible(state.value(u"overview"_s, true).toBool());
    setScrollLocked(state.value(u"scrollLocked"_s, true).toBool());
    setZoom(state.value(u"zoom"_s).toInt());
}

} // namespace strata
