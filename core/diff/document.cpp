// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/document.h"

#include "core/base/filetype.h"
#include "core/diff/decode.h"
#include "core/diff/normalise.h"
#include "core/diff/rows.h"

#include <algorithm>

namespace strata {

namespace {

constexpr qsizetype HeadBytes = 64 * 1024;

std::array<LineTable, 2> exactTables(const std::array<DecodedText, 2> &decoded, const std::array<QByteArray, 2> &content)
{
    // UTF-16 has newlines inside its characters, so it is counted by its text where both sides have it.
    if (decoded[Before].side.encoding == decoded[After].side.encoding)
        return {decoded[Before].lines, decoded[After].lines};
    return {splitLines(content[Before]), splitLines(content[After])};
}

// No line's text differs: only terminators, the final newline or the encoding do.
bool onlyTerminatorsDiffer(const DiffDocument &document)
{
    return std::ranges::all_of(document.rows, [&document](const DiffRow &row) {
        return row.kind == RowKind::Equal
               || (row.line[Before] >= 0 && row.line[After] >= 0
                   && document.sides[Before].line(row.line[Before]) == document.sides[After].line(row.line[After]));
    });
}

Result<> compareTexts(DiffDocument &document, const std::array<QByteArray, 2> &content, const DiffOptions &options,
                      const Progress &progress)
{
    std::array<DecodedText, 2> decoded;
    for (const Side side : {Before, After}) {
        decoded[side] = decodeText(content[side]);
        document.sides[side] = std::move(decoded[side].side);
        decoded[side].side = TextSide{.encoding = document.sides[side].encoding};
        if (progress.cancelled())
            return cancelledError();
    }
    const std::array<LineTable, 2> lines{decoded[Before].lines, decoded[After].lines};
    const auto hasCarriageReturns = [](const TextSide &side) {
        return side.lineEnding == LineEnding::CrLf || side.lineEnding == LineEnding::Mixed;
    };
    const bool ignores = ignoresSomethingInLines(options, hasCarriageReturns(document.sides[Before])
                                                              || hasCarriageReturns(document.sides[After]));
    const auto diffAsSeen = [&]() -> Result<LineDiff> {
        if (!ignores)
            return diffLines(lines, progress);
        const std::array<QByteArray, 2> seen{normalisedLines(lines[Before], options), normalisedLines(lines[After], options)};
        return diffLines({splitLines(seen[Before]), splitLines(seen[After])}, progress);
    };
    const Result<LineDiff> diff = diffAsSeen();
    if (!diff)
        return std::unexpected(diff.error());
    document.isCoarse = diff->isCoarse;
    document.linesAdded = diff->linesAdded();
    document.linesDeleted = diff->linesDeleted();
    if (ignores || document.sides[Before].encoding != document.sides[After].encoding) {
        const Result<LineDiff> exact = diffLines(exactTables(decoded, content), progress);
        if (!exact)
            return std::unexpected(exact.error());
        document.linesAdded = exact->linesAdded();
        document.linesDeleted = exact->linesDeleted();
    }
    if (!layRows(document, lines, diff->changes, options, progress.stopToken()))
        return cancelledError();
    return {};
}

} // namespace

Result<DiffDocument> makeDiffDocument(const std::array<QByteArray, 2> &content, const std::array<std::optional<FileEntry>, 2> &file,
                                      const DiffOptions &options, const Progress &progress)
{
    DiffDocument document{.file = file};
    const bool isIdentical = content[Before] == content[After] && file[Before].has_value() == file[After].has_value();
    if (std::ranges::any_of(content, looksBinary)) {
        document.state = isIdentical ? DiffDocument::State::Identical : DiffDocument::State::Binary;
        for (const Side side : {Before, After})
            document.head[side] = content[side].first(std::min(content[side].size(), HeadBytes));
        return document;
    }
    if (std::ranges::any_of(content, [](const QByteArray &bytes) { return bytes.size() > MaximalDocumentBytes; })) {
        document.state = DiffDocument::State::TooLarge;
        return document;
    }
    if (const auto compared = compareTexts(document, content, options, progress); !compared)
        return std::unexpected(compared.error());
    using State = DiffDocument::State;
    document.state = isIdentical ? State::Identical : onlyTerminatorsDiffer(document) ? State::OnlyLineEndings : State::Text;
    return document;
}

} // namespace strata
