// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/changelabels.h"

#include "ui/diff/headings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ChangeLabels)
};

QString linesText(const LineRange &lines, Side side)
{
    const bool isBefore = side == Before;
    if (lines.count == 1)
        return isBefore ? Text::tr("line %L1 removed").arg(lines.first + 1) : Text::tr("line %L1 added").arg(lines.first + 1);
    return isBefore ? Text::tr("lines %L1–%L2 removed").arg(lines.first + 1).arg(lines.end())
                    : Text::tr("lines %L1–%L2 added").arg(lines.first + 1).arg(lines.end());
}

} // namespace

QString classLabel(ChangeClass kind)
{
    switch (kind) {
    case ChangeClass::Logic: return Text::tr("logic");
    case ChangeClass::Formatting: return Text::tr("layout");
    case ChangeClass::Comments: return Text::tr("comments");
    case ChangeClass::Imports: return Text::tr("imports");
    case ChangeClass::Rename: return Text::tr("rename");
    case ChangeClass::Moved: return Text::tr("moved");
    }
    Q_UNREACHABLE_RETURN({});
}

QString classSentence(ChangeClass kind)
{
    switch (kind) {
    case ChangeClass::Logic: return Text::tr("What the code does may differ.");
    case ChangeClass::Formatting: return Text::tr("Only the layout differs: the words are the same.");
    case ChangeClass::Comments: return Text::tr("Only comments differ.");
    case ChangeClass::Imports: return Text::tr("Only imports came, went or changed their order.");
    case ChangeClass::Rename: return Text::tr("One name was replaced by another throughout.");
    case ChangeClass::Moved: return Text::tr("The lines stand elsewhere, as they are.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString changeSentence(const DiffDocument &document, const ViewRows &rows, qint32 change)
{
    const DiffHunk &hunk = rows.hunks.at(rows.changes.at(change));
    QStringList parts{Text::tr("Change %L1 of %L2").arg(change + 1).arg(rows.changes.size())};
    for (Side side : {Before, After}) {
        if (hunk.lines[side].count > 0)
            parts.append(linesText(hunk.lines[side], side));
    }
    const Side side = hunk.lines[After].count > 0 ? After : Before;
    const LineRange above{.first = 0, .count = hunk.lines[side].first};
    if (const QString heading = headingFor(document.sides[side], above); !heading.isEmpty())
        parts.append(Text::tr("in %1").arg(heading));
    if (hunk.kind != ChangeClass::Logic)
        parts.append(classLabel(hunk.kind));
    return parts.join(Text::tr(", ", "between the parts of a sentence"));
}

QString lineSentence(const DiffDocument &document, const DiffRow &row, Side side)
{
    const qint32 number = row.line[side] + 1;
    const QStringView line = document.sides[side].line(row.line[side]);
    const QString text = line.trimmed().isEmpty() ? Text::tr("blank") : line.toString();
    if (document.moveAt(side, row.line[side]) >= 0)
        return side == Before ? Text::tr("Moved away, line %L1: %2").arg(number).arg(text)
                              : Text::tr("Moved here, line %L1: %2").arg(number).arg(text);
    switch (row.kind) {
    case RowKind::Equal: return Text::tr("Unchanged, line %L1: %2").arg(number).arg(text);
    case RowKind::Ignored: return Text::tr("Differs in what is ignored, line %L1: %2").arg(number).arg(text);
    case RowKind::Changed:
    case RowKind::Removed:
    case RowKind::Added: break;
    }
    return side == Before ? Text::tr("Removed, line %L1: %2").arg(number).arg(text)
                          : Text::tr("Added, line %L1: %2").arg(number).arg(text);
}

} // namespace strata
