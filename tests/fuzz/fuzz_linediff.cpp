// SPDX-License-Identifier: GPL-3.0-or-later
// The line diff: applying the script to before gives after, in both directions, and a text does not differ from itself.
#include "core/diff/linediff.h"
#include "core/diff/reindent.h"
#include "core/diff/squeeze.h"
#include "tests/fuzz/fuzzing.h"

using namespace strata;

namespace {

using Tables = std::array<LineTable, 2>;

void checkOrder(const std::vector<LineChange> &changes, const Tables &tables, bool mayTouch)
{
    std::array<qint32, 2> at{};
    for (const LineChange &change : changes) {
        const auto &[before, after] = change.lines;
        REQUIRE(before.count + after.count > 0);
        REQUIRE(before.first - at[Before] == after.first - at[After]);
        REQUIRE(before.first > at[Before] || (mayTouch && before.first == at[Before]) || &change == &changes.front());
        at = {before.end(), after.end()};
    }
    REQUIRE(tables[Before].count() - at[Before] == tables[After].count() - at[After]);
}

QByteArray applied(const std::vector<LineChange> &changes, const Tables &tables)
{
    QByteArray made;
    qint32 at = 0;
    for (const LineChange &change : changes) {
        made += tables[Before].lines({at, change.lines[Before].first - at});
        made += tables[After].lines(change.lines[After]);
        at = change.lines[Before].end();
    }
    return made + tables[Before].lines({at, tables[Before].count() - at}).toByteArray();
}

// What lies between the changes of a script that follows re-indentation is the same but for white space.
void checkFollowed(std::vector<LineChange> changes, const Tables &tables)
{
    followReindentation(changes, tables, {});
    checkOrder(changes, tables, true);
    std::array<qint32, 2> at{};
    const auto checkUpTo = [&](const std::array<qint32, 2> &end) {
        for (; at[Before] < end[Before]; ++at[Before], ++at[After])
            REQUIRE(equalWithoutSpace(tables[Before].line(at[Before]), tables[After].line(at[After])));
    };
    for (const LineChange &change : changes) {
        checkUpTo({change.lines[Before].first, change.lines[After].first});
        at = {change.lines[Before].end(), change.lines[After].end()};
    }
    checkUpTo({tables[Before].count(), tables[After].count()});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const FuzzInput input(data, size);
    const Tables tables{splitLines(input.text[Before]), splitLines(input.text[After])};
    const Result<LineDiff> diff = diffLines(tables, Progress());
    REQUIRE(diff);
    checkOrder(diff->changes, tables, false);
    REQUIRE(applied(diff->changes, tables) == input.text[After]);
    REQUIRE(tables[Before].count() - diff->linesDeleted() == tables[After].count() - diff->linesAdded());
    checkFollowed(diff->changes, tables);

    const Tables swapped{tables[After], tables[Before]};
    const Result<LineDiff> back = diffLines(swapped, Progress());
    REQUIRE(back);
    REQUIRE(applied(back->changes, swapped) == input.text[Before]);

    const Result<LineDiff> self = diffLines({tables[After], splitLines(input.text[After])}, Progress());
    REQUIRE(self && self->changes.empty());

    const qint32 line = input.choice % 16;
    const Result<LineDiff> aligned = diffAlignedLines(tables, {{line, line / 2}, {line + 2, line + 1}}, Progress());
    REQUIRE(aligned);
    checkOrder(aligned->changes, tables, true);
    REQUIRE(applied(aligned->changes, tables) == input.text[After]);
    return 0;
}
