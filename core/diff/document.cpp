// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/document.h"

#include "core/base/filetype.h"
#include "core/diff/classify.h"
#include "core/diff/decode.h"
#include "core/diff/moves.h"
#include "core/diff/normalise.h"
#include "core/diff/reindent.h"
#include "core/diff/rows.h"
#include "core/diff/sortedjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

// The file's type, newest first.
QString typeOf(const DiffDocument &document, const std::array<DecodedText, 2> &decoded)
{
    for (const Side side : {After, Before}) {
        if (const auto &file = document.file[side])
            return file->type.isEmpty() ? fileType(file->path, decoded[side].bytes) : file->type;
    }
    return {};
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

// Puts JSON laid out anew in the place of both sides, or of none. What the header says of the file stays.
void sortJson(std::array<DecodedText, 2> &decoded, DiffDocument &document, const std::stop_token &stop)
{
    std::array<QByteArray, 2> sorted;
    for (const Side side : {Before, After}) {
        if (decoded[side].bytes.isEmpty())
            continue;
        std::optional<QByteArray> laid = sortedJson(decoded[side].bytes, stop);
        document.jsonLayout = laid ? JsonLayout::Sorted : JsonLayout::Unreadable;
        if (!laid)
            return;
        sorted[side] = *std::move(laid);
    }
    for (const Side side : {Before, After}) {
        const TextSide original = std::move(decoded[side].side);
        decoded[side] = decodeText(sorted[side]);
        decoded[side].side.encoding = original.encoding;
        decoded[side].side.lineEnding = original.lineEnding;
        decoded[side].side.endsWithNewline = original.endsWithNewline;
        decoded[side].side.hasInvalidBytes = original.hasInvalidBytes;
    }
}

bool hasCarriageReturns(const TextSide &side)
{
    return side.lineEnding == LineEnding::CrLf || side.lineEnding == LineEnding::Mixed;
}

Result<> compareTexts(DiffDocument &document, const std::array<QByteArray, 2> &content, const DiffOptions &options,
                      const Progress &progress)
{
    const std::stop_token &stop = progress.stopToken();
    std::array<DecodedText, 2> decoded;
    for (const Side side : {Before, After}) {
        decoded[side] = decodeText(content[side]);
        if (progress.cancelled())
            return cancelledError();
    }
    const QString type = typeOf(document, decoded);
    // The lines that are counted, where they are not those that are shown.
    std::optional<std::array<LineTable, 2>> counted;
    const std::array<QByteArray, 2> countedBytes{decoded[Before].bytes, decoded[After].bytes};
    const bool mayBeRelaid = options.sortJsonKeys && type == "json"_L1;
    if (mayBeRelaid || decoded[Before].side.encoding != decoded[After].side.encoding)
        counted = exactTables(decoded, content);
    if (mayBeRelaid)
        sortJson(decoded, document, stop);
    for (const Side side : {Before, After})
        document.sides[side] = std::move(decoded[side].side);

    const std::array<LineTable, 2> lines{std::move(decoded[Before].lines), std::move(decoded[After].lines)};
    const bool ignores = ignoresSomethingInLines(options, std::ranges::any_of(document.sides, hasCarriageReturns));
    std::array<QByteArray, 2> normalisedText;
    std::array<LineTable, 2> normalised;
    if (ignores) {
        LineNormaliser normaliser(options, syntaxOf(type));
        for (const Side side : {Before, After}) {
            std::optional<QByteArray> text = normaliser.normalised(lines[side], stop);
            if (!text)
                return cancelledError();
            normalisedText[side] = *std::move(text);
            normalised[side] = splitLines(normalisedText[side]);
        }
    }
    const std::array<LineTable, 2> &seen = ignores ? normalised : lines;
    Result<LineDiff> diff = diffAlignedLines(seen, options.alignments, progress);
    if (!diff)
        return std::unexpected(diff.error());
    document.isCoarse = diff->isCoarse;
    document.linesAdded = diff->linesAdded();
    document.linesDeleted = diff->linesDeleted();
    if (ignores || counted || !options.alignments.isEmpty()) {
        const Result<LineDiff> exact = diffLines(counted ? *counted : lines, progress);
        if (!exact)
            return std::unexpected(exact.error());
        document.linesAdded = exact->linesAdded();
        document.linesDeleted = exact->linesDeleted();
    }
    if (options.alignments.isEmpty()) // a person's alignment is not second-guessed
        followReindentation(diff->changes, seen, stop);
    if (!layRows(document, lines, seen, diff->changes, options, stop) || (options.findMoves && !findMoves(document, lines, stop))
        || !classifyHunks(document, lines, type, stop))
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
    document.state = isIdentical                                                                    ? State::Identical
                     : document.jsonLayout != JsonLayout::Sorted && onlyTerminatorsDiffer(document) ? State::OnlyLineEndings
                                                                                                    : State::Text;
    return document;
}

} // namespace strata
