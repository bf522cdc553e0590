// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/viewrows.h"

#include <algorithm>

namespace strata {

namespace {

void index(ViewRows &view, const DiffDocument &document)
{
    for (Side side : {Before, After})
        view.rowOfLine[side].fill(-1, document.sides[side].lineCount());
    for (qint32 row = 0; row < view.rows.size(); ++row) {
        for (Side side : {Before, After}) {
            if (const qint32 line = view.rows.at(row).line[side]; line >= 0)
                view.rowOfLine[side][line] = row;
        }
    }
    for (qint32 hunk = 0; hunk < view.hunks.size(); ++hunk) {
        if (!view.hunks.at(hunk).isIgnored)
            view.changes.append(hunk);
    }
}

} // namespace

qint32 ViewRows::changeAtOrBefore(qint32 row) const
{
    const auto after = std::ranges::upper_bound(changes, row, {}, [this](qint32 hunk) { return hunks.at(hunk).firstRow; });
    return qint32(after - changes.begin()) - 1;
}

ViewRows sideBySideRows(const DiffDocument &document)
{
    ViewRows view{.rows = document.rows, .hunks = document.hunks};
    index(view, document);
    return view;
}

ViewRows unifiedRows(const DiffDocument &document)
{
    ViewRows view{.hunks = document.hunks};
    view.rows.reserve(document.rows.size() + qsizetype(document.linesAdded));
    qint32 source = 0;
    const auto copyUntil = [&](qint32 end) {
        for (; source < end; ++source)
            view.rows.append(document.rows.at(source));
    };
    for (DiffHunk &hunk : view.hunks) {
        copyUntil(hunk.firstRow);
        const qint32 end = hunk.firstRow + hunk.rowCount;
        hunk.firstRow = qint32(view.rows.size());
        const auto addSide = [&](qint32 from, qint32 to, Side side) {
            for (qint32 i = from; i < to; ++i) {
                DiffRow row = document.rows.at(i);
                if (row.line[side] < 0)
                    continue;
                row.line[side == Before ? After : Before] = -1;
                view.rows.append(row);
            }
        };
        while (source < end) {
            qint32 runEnd = source;
            while (runEnd < end && document.rows.at(runEnd).kind != RowKind::Ignored)
                ++runEnd;
            addSide(source, runEnd, Before);
            addSide(source, runEnd, After);
            source = runEnd;
            while (source < end && document.rows.at(source).kind == RowKind::Ignored)
                view.rows.append(document.rows.at(source++));
        }
        hunk.rowCount = qint32(view.rows.size()) - hunk.firstRow;
    }
    copyUntil(qint32(document.rows.size()));
    index(view, document);
    return view;
}

} // namespace strata
