// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/codetext.h"

#include "core/diff/squeeze.h"

#include <algorithm>

namespace strata {

namespace {

using Layout = Syntax::Layout;

bool isOperator(char c) { return QByteArrayView("+-*/<>=&|!%^:.?#@~$\\").contains(c); }

void appendWords(QByteArray &to, QByteArrayView text)
{
    for (const char c : text) {
        if (!isSpace(c))
            to.append(c);
        else if (!to.isEmpty() && to.back() != ' ')
            to.append(' ');
    }
}

QByteArrayView indentOf(QByteArrayView line)
{
    const auto text = std::ranges::find_if_not(line, isSpace);
    return line.first(text - line.begin());
}

} // namespace

void CodeText::clear()
{
    m_code.clear();
    m_comments.clear();
    m_depth = 0;
    m_isSpacePending = false;
    m_isNewlinePending = false;
    m_hasDirective = false;
}

void CodeText::append(QByteArrayView line, const std::vector<CodePiece> &pieces)
{
    using Kind = CodePiece::Kind;
    const bool hasCode = std::ranges::any_of(pieces, [](const CodePiece &piece) {
        return piece.kind == Kind::Text || (piece.kind == Kind::Code && !trimmedLine(piece.text).isEmpty());
    });
    const bool hasComment = std::ranges::contains(pieces, Kind::Comment, &CodePiece::kind);
    if (hasCode || (m_syntax.layout == Layout::Exact && !hasComment))
        beginLine(line, hasCode, !pieces.empty() && pieces.front().kind == Kind::Text);
    for (const CodePiece &piece : pieces) {
        if (piece.kind == Kind::Comment) {
            appendWords(m_comments, piece.text);
            m_isSpacePending = true; // a comment parts words
        } else if (piece.kind == Kind::Text) {
            if (!piece.text.isEmpty() && keepsSpaceBefore(piece.text.front()))
                m_code.append(' ');
            m_isSpacePending = false;
            m_code.append(TextBegin).append(piece.text).append(TextEnd);
        } else if (hasCode) {
            appendCode(piece.text);
        }
    }
    if (hasComment)
        appendWords(m_comments, "\n");
    m_isSpacePending = true;
    m_isNewlinePending = m_isNewlinePending || hasCode;
}

// The white space between the line before and this one, as far as it means something.
void CodeText::beginLine(QByteArrayView line, bool hasCode, bool continuesText)
{
    // A directive ends with its line, so from the first on the line's end counts.
    m_hasDirective = m_hasDirective || (m_syntax.hasDirectives && trimmedLine(line).startsWith('#'));
    bool endsLine = false;
    switch (m_syntax.layout) {
    case Layout::Exact: endsLine = true; break;
    case Layout::Lines:
    case Layout::Indented: endsLine = m_depth <= 0; break;
    case Layout::Free: {
        // JavaScript ends a statement behind these words when their line ends.
        const auto endsWith = [this](QByteArrayView word) { return m_code.endsWith(word); };
        endsLine = m_hasDirective || endsWith("return") || endsWith("throw") || endsWith("break") || endsWith("continue")
                   || endsWith("yield");
        break;
    }
    case Layout::Words: break;
    }
    if (endsLine && m_isNewlinePending)
        m_code.append('\n');
    if (endsLine && hasCode && m_syntax.isIndentSignificant() && !continuesText)
        m_code.append(indentOf(line)).append('|');
    if (m_syntax.layout == Layout::Exact)
        m_code.append('\n');
    if (endsLine)
        m_isSpacePending = false;
    m_isNewlinePending = false;
}

void CodeText::appendCode(QByteArrayView text)
{
    for (const char c : text) {
        if (isSpace(c)) {
            m_isSpacePending = true;
            continue;
        }
        if (keepsSpaceBefore(c))
            m_code.append(' ');
        m_isSpacePending = false;
        if (c == '(' || c == '[' || (c == '{' && m_syntax.layout == Layout::Indented))
            ++m_depth;
        else if (c == ')' || c == ']' || (c == '}' && m_syntax.layout == Layout::Indented))
            --m_depth;
        m_code.append(c);
    }
}

bool CodeText::keepsSpaceBefore(char next) const
{
    if (!m_isSpacePending || m_code.isEmpty() || m_code.back() == '\n')
        return false;
    const char last = m_code.back();
    if (m_syntax.layout == Layout::Words || m_syntax.layout == Layout::Exact)
        return true;
    const auto isWord = [](char c) { return isWordByte(c) || c == TextEnd || c == '"' || c == '\'' || c == '`'; };
    return (isWord(last) && isWord(next)) || (isOperator(last) && isOperator(next));
}

} // namespace strata
