// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/syntax.h"

#include <QByteArray>

namespace strata {

/// Lines as they mean the same: the code without the white space that says nothing in its language, and the words of the comments
/// apart from it. Two passages with equal code differ in layout or comments only.
class CodeText
{
public:
    explicit CodeText(const Syntax &syntax) : m_syntax(syntax) { }

    void clear();
    /// A line, without its terminator, in its pieces.
    void append(QByteArrayView line, const std::vector<CodePiece> &pieces);

    /// Strings stand between TextBegin and TextEnd.
    const QByteArray &code() const { return m_code; }
    const QByteArray &comments() const { return m_comments; }

    static constexpr char TextBegin = '\x02';
    static constexpr char TextEnd = '\x03';

private:
    void beginLine(QByteArrayView line, bool hasCode, bool continuesText);
    void appendCode(QByteArrayView text);
    bool keepsSpaceBefore(char next) const;

    const Syntax &m_syntax;
    QByteArray m_code;
    QByteArray m_comments;
    int m_depth = 0; // of brackets
    bool m_isSpacePending = false;
    bool m_isNewlinePending = false;
    bool m_hasDirective = false;
};

} // namespace strata
