// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <functional>

namespace strata {

struct SqlToken
{
    enum class Kind {
        Word, // a keyword, a bare name or a number
        Name, // "in double quotes"
        String, // 'in quotes', E'with escapes', $tag$between dollars$tag$
        Mark, // one character
    };

    Kind kind = Kind::Mark;
    QByteArray text; // without quotes, escapes resolved

    bool isWord(QByteArrayView lower) const { return kind == Kind::Word && text.compare(lower, Qt::CaseInsensitive) == 0; }
    bool isMark(char c) const { return kind == Kind::Mark && text.front() == c; }
};

/// PostgreSQL's lexical rules (manual, 4.1), one character at a time, as far as a dump needs them: comments are dropped, nothing is
/// understood. Pure.
class SqlLexer
{
public:
    using Take = std::function<Result<>(const SqlToken &)>;

    Result<> take(char c, const Take &token);
    Result<> finish(const Take &token);

    /// Backslashes in plain quotes escape, too: standard_conforming_strings = off.
    void setEscapesEverywhere(bool on) { m_escapesEverywhere = on; }
    /// Between two tokens, where a dump may have psql's own lines ("\connect").
    bool isBetween() const { return m_state == State::Between; }
    /// Within quotes or a comment: a dump that ends here was cut off.
    bool isInside() const;
    /// Of the token being read.
    qsizetype length() const { return m_text.size(); }

private:
    enum class State {
        Between,
        Word,
        String,
        StringQuote, // a quote that ends the string unless another follows
        StringEscape,
        Name,
        NameQuote,
        DollarTag,
        DollarBody,
        Minus,
        LineComment,
        Slash,
        BlockComment,
    };

    Result<> between(char c, const Take &token);
    Result<> end(SqlToken::Kind kind, const Take &token);
    Result<> endThen(SqlToken::Kind kind, char c, const Take &token);
    void takeEscape(char c);

    State m_state = State::Between;
    QByteArray m_text;
    QByteArray m_tag; // "$tag$"
    bool m_escapes = false; // in the string being read
    bool m_escapesEverywhere = false;
    int m_commentDepth = 0;
    char m_last = 0; // of a block comment
};

} // namespace strata
