// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/threeway.h"

#include "core/base/filetype.h"
#include "core/diff/decode.h"
#include "core/diff/document.h"
#include "core/diff/normalise.h"
#include "core/diff/pairing.h"
#include "core/diff/worddiff.h"

#include <algorithm>

namespace strata {

namespace {

constexpr auto Others = std::to_array<ThreeWaySide>({LeftSide, RightSide});
constexpr qint32 StopInterval = 1024; // rows between two looks at the stop token

// The two scripts from the base, and how far each has been read.
struct Script
{
    std::vector<LineChange> changes; // [Before] is the base
    size_t next = 0;
    qint32 shift = 0; // a line of the base that is unchanged here, plus this, is the line of this side

    bool isAtEnd() const { return next == changes.size(); }
    LineRange base() const { return changes[next].lines[Before]; }
};

QByteArray withoutWhitespace(QByteArrayView text)
{
    QByteArray kept;
    kept.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(kept), [](char c) { return c != ' ' && (c < '\t' || c > '\r'); });
    return kept;
}

class RowLayer
{
public:
    RowLayer(ThreeWayDocument &document, const std::array<LineTable, 3> &lines, std::array<Script, 3> &scripts,
             const Progress &progress)
        : m_document(document),
          m_lines(lines),
          m_scripts(scripts),
          m_progress(progress),
          m_tables{std::array{lines[BaseSide], lines[LeftSide]}, std::array{lines[BaseSide], lines[RightSide]}},
          m_pairers{LinePairer(m_tables[0], progress.stopToken()), LinePairer(m_tables[1], progress.stopToken())}
    {
    }

    // False when stopped.
    bool lay()
    {
        while (!m_scripts[LeftSide].isAtEnd() || !m_scripts[RightSide].isAtEnd()) {
            const ThreeWayChange change = nextChange();
            addEqualUpTo(change.lines[BaseSide].first);
            addChange(change);
            if (m_wasStopped)
                return false;
        }
        addEqualUpTo(m_lines[BaseSide].count());
        m_document.isCoarse = m_document.isCoarse || m_words.isCoarse();
        return !m_wasStopped;
    }

private:
    // Takes the changes of both scripts that hang together.
    ThreeWayChange nextChange()
    {
        qint32 first = m_lines[BaseSide].count();
        for (const ThreeWaySide side : Others) {
            if (!m_scripts[side].isAtEnd())
                first = std::min(first, m_scripts[side].base().first);
        }
        ThreeWayChange change;
        std::array<bool, 3> takesPart{};
        std::array<qint32, 3> begin{};
        for (const ThreeWaySide side : Others)
            begin[side] = first + m_scripts[side].shift;
        qint32 end = first;
        for (bool grew = true; grew;) {
            grew = false;
            for (const ThreeWaySide side : Others) {
                Script &script = m_scripts[side];
                while (!script.isAtEnd() && script.base().first <= end) {
                    const LineChange &part = script.changes[script.next++];
                    end = std::max(end, part.lines[Before].end());
                    script.shift = part.lines[After].end() - part.lines[Before].end();
                    takesPart[side] = grew = true;
                }
            }
        }
        change.lines[BaseSide] = {first, end - first};
        for (const ThreeWaySide side : Others)
            change.lines[side] = {begin[side], end + m_scripts[side].shift - begin[side]};
        change.kind = !takesPart[RightSide]  ? ThreeWayKind::Left
                      : !takesPart[LeftSide] ? ThreeWayKind::Right
                                             : ThreeWayKind::Conflict;
        if (change.kind == ThreeWayKind::Conflict) {
            const QByteArrayView left = m_lines[LeftSide].lines(change.lines[LeftSide]);
            const QByteArrayView right = m_lines[RightSide].lines(change.lines[RightSide]);
            if (left == right)
                change.kind = ThreeWayKind::Both;
            else
                change.isWhitespaceOnly = withoutWhitespace(left) == withoutWhitespace(right);
        }
        return change;
    }

    void addEqualUpTo(qint32 base)
    {
        while (m_at[BaseSide] < base)
            addRow(ThreeWayKind::Equal, {m_at[LeftSide]++, m_at[BaseSide]++, m_at[RightSide]++});
    }

    void addChange(ThreeWayChange change)
    {
        change.firstRow = qint32(m_document.rows.size());
        m_document.changes.append(change);
        const LineRange base = change.lines[BaseSide];
        std::array<std::vector<qint32>, 3> partner; // of each line of the base: the line that stands for it, or -1
        for (const ThreeWaySide side : Others) {
            partner[side].assign(size_t(base.count), -1);
            if (change.kind == (side == LeftSide ? ThreeWayKind::Right : ThreeWayKind::Left)) {
                for (qint32 i = 0; i < base.count; ++i)
                    partner[side][size_t(i)] = change.lines[side].first + i;
            } else {
                const LineChange part{{base, change.lines[side]}};
                for (const auto &[baseLine, line] : m_pairers[side == LeftSide ? 0 : 1].pair(part))
                    partner[side][size_t(baseLine - base.first)] = line;
            }
        }
        while (m_at[BaseSide] < base.end())
            addBaseLine(change, partner);
        // What both sides have behind the last line of the base.
        while (m_at[LeftSide] < change.lines[LeftSide].end() || m_at[RightSide] < change.lines[RightSide].end()) {
            std::array<qint32, 3> line{-1, -1, -1};
            for (const ThreeWaySide side : Others) {
                if (m_at[side] < change.lines[side].end())
                    line[side] = m_at[side]++;
            }
            addRow(change.kind, line);
        }
        m_document.changes.last().rowCount = qint32(m_document.rows.size()) - change.firstRow;
    }

    // The next line of the base, in front of it what must stand above its partners. Lines that resemble none share the row of a
    // base line that has no partner there, so that a rewritten passage takes no more room than it has lines.
    void addBaseLine(const ThreeWayChange &change, const std::array<std::vector<qint32>, 3> &partner)
    {
        const qint32 base = m_at[BaseSide];
        const auto index = size_t(base - change.lines[BaseSide].first);
        for (bool isAbove = true; isAbove;) {
            std::array<qint32, 3> line{-1, -1, -1};
            isAbove = false;
            for (const ThreeWaySide side : Others) {
                if (m_at[side] < partner[side][index]) {
                    line[side] = m_at[side]++;
                    isAbove = true;
                }
            }
            if (isAbove)
                addRow(change.kind, line);
        }
        std::array<qint32, 3> line{-1, m_at[BaseSide]++, -1};
        for (const ThreeWaySide side : Others) {
            const auto next = std::ranges::find_if(partner[side].begin() + qsizetype(index), partner[side].end(),
                                                   [](qint32 other) { return other >= 0; });
            const qint32 limit = next == partner[side].end() ? change.lines[side].end() : *next;
            if (partner[side][index] >= 0 || m_at[side] < limit)
                line[side] = m_at[side]++;
        }
        addRow(change.kind, line);
    }

    void addRow(ThreeWayKind kind, const std::array<qint32, 3> &line)
    {
        if (m_document.rows.size() % StopInterval == 0 && m_progress.cancelled())
            m_wasStopped = true;
        const bool isEqual = kind == ThreeWayKind::Equal;
        ThreeWayRow row{.kind = kind, .line = line, .change = isEqual ? -1 : qint32(m_document.changes.size()) - 1};
        if (!isEqual)
            addDifferences(row);
        m_document.rows.append(row);
    }

    void addDifferences(ThreeWayRow &row)
    {
        std::array<std::vector<TextSpan>, 3> spans;
        const bool hasBase = row.line[BaseSide] >= 0;
        for (const ThreeWaySide side : Others) {
            const bool isSame = hasBase && row.line[side] >= 0 && lineOf(row, side) == lineOf(row, BaseSide);
            row.isChanged[side] = row.line[side] >= 0 && !isSame;
            row.isChanged[BaseSide] = row.isChanged[BaseSide] || (hasBase && !isSame);
            if (hasBase && row.isChanged[side])
                addSpans(spans, row, BaseSide, side);
        }
        if (!hasBase && row.isChanged[LeftSide] && row.isChanged[RightSide])
            addSpans(spans, row, LeftSide, RightSide);
        for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide}) {
            row.firstSpan[side] = qint32(m_document.spans[side].size());
            row.spanCount[side] = qint32(spans[side].size());
            for (const TextSpan &span : spans[side])
                m_document.spans[side].append(span);
        }
    }

    void addSpans(std::array<std::vector<TextSpan>, 3> &spans, const ThreeWayRow &row, ThreeWaySide first, ThreeWaySide second)
    {
        const QStringView a = m_document.sides[first].line(row.line[first]);
        const QStringView b = m_document.sides[second].line(row.line[second]);
        if (std::max(a.size(), b.size()) > MaximalSpannedLine) {
            m_document.isCoarse = true;
            return;
        }
        const auto &found = m_words.compare(a, b);
        spans[first] = united(spans[first], found[Before]);
        spans[second] = united(spans[second], found[After]);
    }

    // Two lists in order, as one in which nothing touches.
    static std::vector<TextSpan> united(const std::vector<TextSpan> &a, const std::vector<TextSpan> &b)
    {
        std::vector<TextSpan> all;
        std::ranges::merge(a, b, std::back_inserter(all), {}, &TextSpan::start, &TextSpan::start);
        std::vector<TextSpan> result;
        for (const TextSpan &span : all) {
            if (result.empty() || result.back().start + result.back().length < span.start)
                result.push_back(span);
            else
                result.back().length = std::max(result.back().length, span.start + span.length - result.back().start);
        }
        return result;
    }

    QByteArrayView lineOf(const ThreeWayRow &row, ThreeWaySide side) const { return m_lines[side].line(row.line[side]); }

    ThreeWayDocument &m_document;
    const std::array<LineTable, 3> &m_lines;
    std::array<Script, 3> &m_scripts;
    const Progress &m_progress;
    const std::array<std::array<LineTable, 2>, 2> m_tables; // what each pairer looks at
    std::array<LinePairer, 2> m_pairers;
    WordDiffer m_words;
    std::array<qint32, 3> m_at{};
    bool m_wasStopped = false;
};

bool isAnywhere(const std::array<TextSide, 3> &sides, LineEnding ending)
{
    return std::ranges::any_of(sides, [ending](const TextSide &side) { return side.lineEnding == ending; });
}

} // namespace

Result<ThreeWayDocument> makeThreeWayDocument(const std::array<QByteArray, 3> &content,
                                              const std::array<std::optional<FileEntry>, 3> &file, const Progress &progress)
{
    ThreeWayDocument document{.file = file};
    if (std::ranges::any_of(content, looksBinary)) {
        document.state = ThreeWayDocument::State::Binary;
        return document;
    }
    if (std::ranges::any_of(content, [](const QByteArray &bytes) { return bytes.size() > MaximalDocumentBytes; })) {
        document.state = ThreeWayDocument::State::TooLarge;
        return document;
    }
    std::array<DecodedText, 3> decoded;
    for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide}) {
        decoded[side] = decodeText(content[side]);
        document.sides[side] = std::move(decoded[side].side);
        if (progress.cancelled())
            return cancelledError();
    }
    std::array<LineTable, 3> lines{decoded[LeftSide].lines, decoded[BaseSide].lines, decoded[RightSide].lines};
    std::array<QByteArray, 3> seen;
    if (isAnywhere(document.sides, LineEnding::CrLf) || isAnywhere(document.sides, LineEnding::Mixed)) {
        const DiffOptions options;
        const Syntax syntax;
        LineNormaliser normaliser(options, syntax);
        for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide}) {
            std::optional<QByteArray> text = normaliser.normalised(lines[side], progress.stopToken());
            if (!text)
                return cancelledError();
            seen[side] = *std::move(text);
            lines[side] = splitLines(seen[side]);
        }
    }
    std::array<Script, 3> scripts;
    for (const ThreeWaySide side : Others) {
        Result<LineDiff> diff = diffLines({lines[BaseSide], lines[side]}, progress);
        if (!diff)
            return std::unexpected(diff.error());
        document.isCoarse = document.isCoarse || diff->isCoarse;
        scripts[side].changes = std::move(diff->changes);
    }
    if (!RowLayer(document, lines, scripts, progress).lay())
        return cancelledError();
    return document;
}

} // namespace strata
