// SPDX-License-Identifier: GPL-3.0-or-later
// What DiffView puts on the clipboard: always the text of one side, without numbers, signs and filler.
#include "ui/diff/diffview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

void DiffView::copySelection()
{
    // Nothing selected: the caret's line, as editors do.
    if (!hasRows())
        return;
    const QString text = m_selection.isEmpty() ? m_document->sides[m_selection.side].line(m_selection.caret.line).toString() + u'\n'
                                               : selectedText();
    QGuiApplication::clipboard()->setText(text);
}

void DiffView::copyLocation()
{
    if (!hasRows() || !m_document->file[m_selection.side])
        return;
    QGuiApplication::clipboard()->setText(u"%1:%2"_s.arg(m_document->file[m_selection.side]->path).arg(m_selection.caret.line + 1));
}

void DiffView::copyAsFence()
{
    if (!hasRows())
        return;
    const Side side = m_selection.side;
    QString text = m_selection.isEmpty() ? m_document->sides[side].line(m_selection.caret.line).toString() : selectedText();
    while (text.endsWith(u'\n'))
        text.chop(1);
    // The fence is longer than any run of backticks inside.
    qsizetype longest = 2;
    qsizetype run = 0;
    for (QChar c : std::as_const(text)) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString language = m_document->file[side] ? m_document->file[side]->type : QString();
    QGuiApplication::clipboard()->setText(u"%1%2\n%3\n%1\n"_s.arg(fence, language == "text"_L1 ? QString() : language, text));
}

QList<LineRanges> DiffView::chosenChanges() const
{
    QList<LineRanges> chosen;
    if (!hasRows() || m_document->state != DiffDocument::State::Text)
        return chosen;
    const Side side = m_selection.side;
    qint32 first = m_rows.rowOfLine[side].value(m_selection.first().line, -1);
    qint32 last = m_rows.rowOfLine[side].value(m_selection.last().line, -1);
    if (m_selection.isEmpty()) {
        const qint32 change = currentChange();
        if (change < 0)
            return chosen;
        first = last = m_rows.hunks.at(m_rows.changes.at(change)).firstRow;
    }
    for (qint32 change : m_rows.changes) {
        const DiffHunk &hunk = m_rows.hunks.at(change);
        if (hunk.firstRow <= last && hunk.firstRow + hunk.rowCount > first)
            chosen.append(hunk.lines);
    }
    return chosen;
}

void DiffView::copyAsPatch()
{
    if (const QList<LineRanges> changes = chosenChanges(); changes.isEmpty())
        hint(tr("There is no change here"));
    else
        emit copyPatchRequested(changes);
}

void DiffView::copyLink()
{
    const Side side = m_selection.side;
    if (!hasRows() || m_linkPrefixes[side].isEmpty() || !m_document->file[side])
        return;
    const TextPosition first = m_selection.first();
    const TextPosition last = m_selection.last();
    // A selection that ends before the first letter of a line does not reach into it.
    const qint32 lastLine = last.column == 0 && last.line > first.line ? last.line - 1 : last.line;
    QString lines = u"#L%1"_s.arg(first.line + 1);
    if (lastLine > first.line)
        lines += u"-L%1"_s.arg(lastLine + 1);
    const QByteArray encoded = QUrl::toPercentEncoding(m_document->file[side]->path, "/");
    QGuiApplication::clipboard()->setText(m_linkPrefixes[side] + QString::fromLatin1(encoded) + lines);
}

void DiffView::selectSide()
{
    if (!hasRows())
        return;
    m_selection.anchor = {};
    m_selection.caret = endOf(m_document->sides[m_selection.side]);
    caretMoved();
}

} // namespace strata
