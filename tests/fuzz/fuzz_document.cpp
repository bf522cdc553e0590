// SPDX-License-Identifier: GPL-3.0-or-later
// The whole document under every option: its rows hold each line once and in order, nothing points outside.
#include "core/diff/document.h"
#include "tests/fuzz/fuzzing.h"

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

void checkRows(const DiffDocument &document)
{
    std::array<qint32, 2> next{};
    qint64 ignored = 0;
    for (const DiffRow &row : document.rows) {
        REQUIRE(row.line[Before] >= 0 || row.line[After] >= 0);
        for (const Side side : {Before, After}) {
            if (row.line[side] >= 0)
                REQUIRE(row.line[side] == next[side]++);
            qint32 at = 0;
            for (const TextSpan &span : document.spansOf(row, side)) {
                REQUIRE(span.start >= at && span.length > 0);
                at = span.start + span.length;
                REQUIRE(at <= document.sides[side].line(row.line[side]).size());
            }
        }
        REQUIRE((row.hunk < 0) == (row.kind == RowKind::Equal));
        ignored += row.kind == RowKind::Ignored;
    }
    for (const Side side : {Before, After})
        REQUIRE(next[side] == document.sides[side].lineCount());
    REQUIRE(ignored == document.linesIgnored);
}

void checkMoves(const DiffDocument &document)
{
    for (const Side side : {Before, After}) {
        REQUIRE(document.movesByLine[side].size() == document.moves.size());
        qint32 at = 0;
        for (const qint32 move : document.movesByLine[side]) {
            const LineRange range = document.moves[move].lines[side];
            REQUIRE(range.first >= at && range.count > 0);
            at = range.end();
        }
        REQUIRE(at <= document.sides[side].lineCount());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const FuzzInput input(data, size);
    const auto has = [&input](int bit) { return (input.choice >> bit & 1) != 0; };
    const DiffOptions options{.whitespace = DiffOptions::Whitespace(input.choice & 3),
                              .ignoreIndent = has(2),
                              .ignoreCase = has(3),
                              .ignoreBlankLines = has(4),
                              .ignoreComments = has(5),
                              .ignoreNumbers = has(6),
                              .ignoredPatterns = has(7) ? QStringList{u"[a-c]+|\\("_s} : QStringList(),
                              .ignoreLineEndings = has(3),
                              .sortJsonKeys = true,
                              .alignments = has(6) ? QList<std::array<qint32, 2>>{{1, 2}, {3, 3}} : QList<std::array<qint32, 2>>()};
    const QStringList names{u"a.js"_s, u"a.py"_s, u"a.json"_s, u"a.c"_s, u"a.md"_s, u"a.sh"_s, u"a.css"_s, u"a"_s};
    const FileEntry entry{.path = names[input.choice % names.size()]};
    const auto document = makeDiffDocument(input.text, {entry, entry}, options, Progress());
    REQUIRE(document);
    if (document->state == DiffDocument::State::Binary || document->rows.isEmpty())
        return 0;
    checkRows(*document);
    checkMoves(*document);
    return 0;
}
