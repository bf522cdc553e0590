// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/normalise.h"

#include "core/diff/document.h"
#include "core/diff/squeeze.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

using Whitespace = DiffOptions::Whitespace;

constexpr qint32 StopInterval = 64; // lines between two looks at the stop token

QByteArrayView trimmedEnd(QByteArrayView line)
{
    while (!line.isEmpty() && isSpace(line.back()))
        line.chop(1);
    return line;
}

void appendFolded(QByteArray &to, QByteArrayView line)
{
    if (std::ranges::all_of(line, [](char c) { return quint8(c) < 0x80; })) {
        for (const char c : line)
            to.append(c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c);
    } else {
        to.append(QString::fromUtf8(line).toCaseFolded().toUtf8());
    }
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

bool ignoresSomethingInLines(const DiffOptions &options, bool hasCarriageReturns)
{
    return options.whitespace != Whitespace::Exact || options.ignoreIndent || options.ignoreCase || options.ignoreComments
           || options.ignoreNumbers || !options.ignoredPatterns.isEmpty() || (options.ignoreLineEndings && hasCarriageReturns);
}

LineNormaliser::LineNormaliser(const DiffOptions &options, const Syntax &syntax)
    : m_options(options),
      m_syntax(syntax),
      m_ignoresIndent(options.ignoreIndent || options.whitespace == Whitespace::IgnoreAll),
      m_keepsIndent(syntax.isIndentSignificant() && !options.ignoreIndentEverywhere)
{
    for (const QString &pattern : options.ignoredPatterns) {
        // The limit keeps a pattern that goes back and forth for ever from holding up the comparison: it just does not match.
        QRegularExpression compiled(u"(*LIMIT_MATCH=100000)"_s + pattern);
        if (!pattern.isEmpty() && compiled.isValid())
            m_patterns.push_back(std::move(compiled));
    }
}

std::optional<QByteArray> LineNormaliser::normalised(const LineTable &lines, const std::stop_token &stop)
{
    QByteArray text;
    text.reserve(lines.text.size() + 16);
    CodeScanner scanner(m_syntax);
    for (qint32 i = 0; i < lines.count(); ++i) {
        if (i % StopInterval == 0 && stop.stop_requested())
            return {};
        QByteArrayView line = lines.line(i);
        const bool isTerminated = line.endsWith('\n');
        if (isTerminated)
            line.chop(1);
        const bool hasCarriageReturn = isTerminated && line.endsWith('\r');
        if (hasCarriageReturn)
            line.chop(1);
        if (m_options.ignoreComments && m_syntax.hasComments())
            line = withoutComments(line, scanner);
        if (!m_patterns.empty() && line.size() <= MaximalSpannedLine)
            line = withoutMatches(line);
        if (m_options.ignoreNumbers)
            line = withoutNumbers(line);
        if (m_options.ignoreCase) {
            m_spaced.clear();
            appendSpaced(m_spaced, line);
            appendFolded(text, m_spaced);
        } else {
            appendSpaced(text, line);
        }
        if (hasCarriageReturn && !m_options.ignoreLineEndings)
            text.append('\r');
        // The last line may lack its terminator; an emptied one would vanish without a mark of its own.
        text.append(isTerminated ? "\n" : QByteArrayView("\x01", 1));
    }
    return text;
}

// The white space in front of a comment goes with it; a line that was a comment is empty.
QByteArrayView LineNormaliser::withoutComments(QByteArrayView line, CodeScanner &scanner)
{
    const std::vector<CodePiece> &pieces = scanner.scan(line);
    if (!std::ranges::contains(pieces, CodePiece::Kind::Comment, &CodePiece::kind))
        return line;
    m_uncommented.clear();
    bool isBehindComment = false;
    for (const CodePiece &piece : pieces) {
        if (piece.kind == CodePiece::Kind::Comment) {
            m_uncommented.truncate(trimmedEnd(m_uncommented).size());
            isBehindComment = true;
            continue;
        }
        if (isBehindComment && !m_uncommented.isEmpty() && isWordByte(m_uncommented.back()) && isWordByte(piece.text.front()))
            m_uncommented.append(' '); // a comment parts words
        m_uncommented.append(isBehindComment && m_uncommented.isEmpty() ? trimmedLine(piece.text) : piece.text);
        isBehindComment = false;
    }
    if (isBehindComment || isBlankLine(m_uncommented))
        m_uncommented.truncate(trimmedEnd(m_uncommented).size());
    return m_uncommented;
}

QByteArrayView LineNormaliser::withoutMatches(QByteArrayView line)
{
    QString text = QString::fromUtf8(line);
    bool matched = false;
    for (const QRegularExpression &pattern : m_patterns) {
        const qsizetype before = text.size();
        text.remove(pattern);
        matched = matched || text.size() != before;
    }
    if (!matched)
        return line;
    m_unmatched = text.toUtf8();
    return m_unmatched;
}

// Every number is the same number. Digits inside a name are a part of the name.
QByteArrayView LineNormaliser::withoutNumbers(QByteArrayView line)
{
    m_unnumbered.clear();
    for (qsizetype at = 0; at < line.size();) {
        if (!isDigit(line[at]) || (at > 0 && isWordByte(line[at - 1]))) {
            m_unnumbered.append(line[at++]);
            continue;
        }
        while (at < line.size() && (isWordByte(line[at]) || (line[at] == '.' && at + 1 < line.size() && isDigit(line[at + 1]))))
            ++at;
        m_unnumbered.append('0');
    }
    return m_unnumbered;
}

void LineNormaliser::appendSpaced(QByteArray &to, QByteArrayView line) const
{
    if (m_options.whitespace != Whitespace::Exact)
        line = trimmedEnd(line);
    const auto text = std::ranges::find_if_not(line, isSpace);
    if (m_keepsIndent) {
        to.append(line.first(text - line.begin()));
        line = line.sliced(text - line.begin());
    } else if (m_ignoresIndent) {
        line = line.sliced(text - line.begin());
    }
    if (m_options.whitespace != Whitespace::IgnoreAmount && m_options.whitespace != Whitespace::IgnoreAll) {
        to.append(line);
        return;
    }
    for (qsizetype at = 0; at < line.size();) {
        const auto space = std::find_if(line.begin() + at, line.end(), isSpace);
        to.append(line.sliced(at, space - line.begin() - at));
        const auto next = std::find_if_not(space, line.end(), isSpace);
        if (space != next && m_options.whitespace == Whitespace::IgnoreAmount)
            to.append(' ');
        at = next - line.begin();
    }
}

bool isBlankLine(QByteArrayView line) { return std::ranges::all_of(line, isSpace); }

} // namespace strata
