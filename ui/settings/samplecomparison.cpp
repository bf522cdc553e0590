// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/samplecomparison.h"

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct SampleRow
{
    QString before; // null: filler
    QString after;
    std::array<TextSpan, 2> span = {}; // what differs in it
};

void append(TextSide &side, const QString &line)
{
    side.lineStarts.append(qint32(side.text.size()));
    side.text += line;
    side.lineEnds.append(qint32(side.text.size()));
    side.text += u'\n';
}

} // namespace

std::shared_ptr<const DiffDocument> sampleComparison()
{
    const QList<SampleRow> lines{
        {u"# What a cart costs"_s, u"# What a cart costs"_s},
        {u"def total(cart):"_s, u"def total(cart, rate=1.0):"_s, {TextSpan{}, TextSpan{14, 10}}},
        {u"    sum = 0"_s, u"    sum = 0"_s},
        {u"    if not cart: return \"\""_s, {}},
        {u"    for line in cart:"_s, u"    for line in cart:"_s},
        {u"        sum += line.price"_s, u"        sum += line.price * line.count"_s, {TextSpan{}, TextSpan{25, 13}}},
        {{}, u"    log(f\"{sum:.2f} il1O0\")"_s},
        {u"    return sum"_s, u"    return sum * rate"_s, {TextSpan{}, TextSpan{14, 7}}},
    };
    auto document = std::make_shared<DiffDocument>();
    document->state = DiffDocument::State::Text;
    for (const Side side : {Before, After}) {
        document->file[side] = FileEntry{.path = u"cart.py"_s, .type = u"python"_s};
        document->sides[side].lineEnding = LineEnding::Lf;
    }
    for (const SampleRow &line : lines) {
        DiffRow row;
        const std::array texts{line.before, line.after};
        for (const Side side : {Before, After}) {
            if (texts[side].isNull())
                continue;
            row.line[side] = document->sides[side].lineCount();
            append(document->sides[side], texts[side]);
        }
        if (line.before.isNull())
            row.kind = RowKind::Added;
        else if (line.after.isNull())
            row.kind = RowKind::Removed;
        else if (line.before != line.after)
            row.kind = RowKind::Changed;
        if (row.kind != RowKind::Equal) {
            const auto index = qint32(document->rows.size());
            if (document->hunks.isEmpty() || document->hunks.last().firstRow + document->hunks.last().rowCount != index) {
                DiffHunk hunk{.firstRow = index};
                for (const Side side : {Before, After})
                    hunk.lines[side].first = document->sides[side].lineCount() - (row.line[side] >= 0 ? 1 : 0);
                document->hunks.append(hunk);
            }
            DiffHunk &hunk = document->hunks.last();
            ++hunk.rowCount;
            row.hunk = qint32(document->hunks.size()) - 1;
            for (const Side side : {Before, After}) {
                hunk.lines[side].count += row.line[side] >= 0 ? 1 : 0;
                row.firstSpan[side] = qint32(document->spans[side].size());
                if (line.span[side].length > 0)
                    document->spans[side].append(line.span[side]);
                row.spanCount[side] = qint32(document->spans[side].size()) - row.firstSpan[side];
            }
        }
        document->rows.append(row);
    }
    return document;
}

} // namespace strata
