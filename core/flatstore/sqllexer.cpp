// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flatstore/sqllexer.h"

namespace strata {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// "1e-05"
bool continuesNumber(const QByteArray &text, char c)
{
    return (c == '-' || c == '+') && isDigit(text.front()) && (text.back() == 'e' || text.back() == 'E');
}

} // namespace

bool SqlLexer::isInside() const
{
    switch (m_state) {
    case State::String:
    case State::StringEscape:
    case State::Name:
    case State::DollarBody:
    case State::BlockComment: return true;
    default: return false;
    }
}

Result<> SqlLexer::end(SqlToken::Kind kind, const Take &token)
{
    m_state = State::Between;
    return token({.kind = kind, .text = std::exchange(m_text, {})});
}

Result<> SqlLexer::endThen(SqlToken::Kind kind, char c, const Take &token)
{
    if (const Result<> ended = end(kind, token); !ended)
        return ended;
    return between(c, token);
}

Result<> SqlLexer::between(char c, const Take &token)
{
    if (isSpace(c))
        return {};
    if (isLetter(c) || isDigit(c) || c == '.') {
        m_text = QByteArray(1, c);
        m_state = State::Word;
        return {};
    }
    switch (c) {
    case '\'':
        m_escapes = m_escapesEverywhere;
        m_state = State::String;
        return {};
    case '"': m_state = State::Name; return {};
    case '-': m_state = State::Minus; return {};
    case '/': m_state = State::Slash; return {};
    case '$':
        m_tag = "$";
        m_state = State::DollarTag;
        return {};
    default: return token({.kind = SqlToken::Kind::Mark, .text = QByteArray(1, c)});
    }
}

void SqlLexer::takeEscape(char c)
{
    m_state = State::String;
    switch (c) {
    case 'b': m_text += '\b'; return;
    case 'f': m_text += '\f'; return;
    case 'n': m_text += '\n'; return;
    case 'r': m_text += '\r'; return;
    case 't': m_text += '\t'; return;
    default: m_text += c; return;
    }
}

Result<> SqlLexer::take(char c, const Take &token)
{
    using Kind = SqlToken::Kind;
    switch (m_state) {
    case State::Between: return between(c, token);
    case State::Word:
        if (isLetter(c) || isDigit(c) || c == '.' || c == '$' || continuesNumber(m_text, c)) {
            m_text += c;
            return {};
        }
        if (c == '\'' && m_text.size() == 1) { // E'…', and B, N, X, whose prefix changes nothing here
            m_escapes = m_escapesEverywhere || m_text == "E" || m_text == "e";
            m_text.clear();
            m_state = State::String;
            return {};
        }
        if (c == '"' && m_text.endsWith('.')) { // public."Projects"
            m_text.clear();
            m_state = State::Name;
            return {};
        }
        return endThen(Kind::Word, c, token);
    case State::String:
        if (c == '\'')
            m_state = State::StringQuote;
        else if (c == '\\' && m_escapes)
            m_state = State::StringEscape;
        else
            m_text += c;
        return {};
    case State::StringQuote:
        if (c != '\'')
            return endThen(Kind::String, c, token);
        m_text += c;
        m_state = State::String;
        return {};
    case State::StringEscape: takeEscape(c); return {};
    case State::Name:
        if (c == '"')
            m_state = State::NameQuote;
        else
            m_text += c;
        return {};
    case State::NameQuote:
        if (c == '"') {
            m_text += c;
            m_state = State::Name;
            return {};
        }
        if (c == '.') { // "public"."projects", "public".projects: only the last part counts
            m_text = ".";
            m_state = State::Word;
            return {};
        }
        return endThen(Kind::Name, c, token);
    case State::DollarTag:
        if (isLetter(c) || (isDigit(c) && m_tag.size() > 1)) {
            m_tag += c;
            return {};
        }
        if (c == '$') {
            m_tag += c;
            m_state = State::DollarBody;
            return {};
        }
        m_text = m_tag; // a parameter, "$1"
        return endThen(Kind::Word, c, token);
    case State::DollarBody:
        m_text += c;
        if (c == '$' && m_text.endsWith(m_tag)) {
            m_text.chop(m_tag.size());
            return end(Kind::String, token);
        }
        return {};
    case State::Minus:
        if (c == '-') {
            m_state = State::LineComment;
            return {};
        }
        m_text = "-";
        return endThen(Kind::Mark, c, token);
    case State::LineComment:
        if (c == '\n')
            m_state = State::Between;
        return {};
    case State::Slash:
        if (c == '*') {
            m_commentDepth = 1;
            m_last = 0;
            m_state = State::BlockComment;
            return {};
        }
        m_text = "/";
        return endThen(Kind::Mark, c, token);
    case State::BlockComment: {
        const char last = std::exchange(m_last, c);
        if (last == '*' && c == '/')
            --m_commentDepth;
        else if (last == '/' && c == '*')
            ++m_commentDepth;
        else
            return {};
        m_last = 0;
        if (m_commentDepth == 0)
            m_state = State::Between;
        return {};
    }
    }
    Q_UNREACHABLE_RETURN({});
}

Result<> SqlLexer::finish(const Take &token) { return isInside() ? Result<>() : take('\n', token); }

} // namespace strata
