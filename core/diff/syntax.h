// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <array>
#include <vector>

namespace strata {

/// What the comparison must know of a language: where its comments and strings are, and which white space means something.
struct Syntax
{
    enum class CommentPlace : quint8 { Anywhere, WordStart, LineStart };
    enum class Layout : quint8 {
        Words, // any white space may stand between words, but whether there is some means something
        Free, // white space means nothing but between two words or two operators
        Lines, // as Free, but a statement ends with its line, unless a bracket is open
        Indented, // as Lines, and indentation is grammar
        Exact, // every line and its indentation mean something
    };
    struct Quote
    {
        QByteArrayView open;
        QByteArrayView close;
        bool spansLines = false;
        bool hasEscapes = true;
    };

    std::array<QByteArrayView, 2> lineComments{};
    CommentPlace commentPlace = CommentPlace::Anywhere;
    std::array<std::array<QByteArrayView, 2>, 2> blockComments{};
    std::array<Quote, 4> quotes{};
    Layout layout = Layout::Words;
    bool hasRegexLiterals = false; // JavaScript's /"/
    bool hasDirectives = false; // lines that begin with '#' end with their line

    bool hasComments() const { return !lineComments[0].isEmpty() || !blockComments[0][0].isEmpty(); }
    /// Python, YAML, Makefiles, Markdown and their like.
    bool isIndentSignificant() const { return layout == Layout::Indented || layout == Layout::Exact; }
};

/// Of a type as fileType() names it. Unknown ones have neither comments nor strings.
const Syntax &syntaxOf(QStringView type);

/// A part of a line.
struct CodePiece
{
    enum class Kind : quint8 { Code, Comment, Text };
    Kind kind = Kind::Code;
    QByteArrayView text;
};

/// Cuts lines into code, comments and strings (with their quotes); remembers what goes on over the end of a line. What it does not
/// understand is code.
class CodeScanner
{
public:
    explicit CodeScanner(const Syntax &syntax);

    /// The pieces of the next line, given without its terminator; they cover it wholly. A line that begins inside a string has a
    /// piece of it, though it be empty. Valid until the next call.
    const std::vector<CodePiece> &scan(QByteArrayView line);

private:
    qsizetype endOfOpen(QByteArrayView line, qsizetype from);
    bool begin(QByteArrayView line, qsizetype at);
    bool isRegexAt(QByteArrayView line, qsizetype at) const;
    void add(CodePiece::Kind kind, QByteArrayView text);

    const Syntax &m_syntax;
    std::array<bool, 256> m_isSpecial{}; // bytes that may begin something
    std::vector<CodePiece> m_pieces;
    // What is open: a block comment, or a quote.
    CodePiece::Kind m_kind = CodePiece::Kind::Code;
    QByteArrayView m_close;
    qsizetype m_openLength = 0;
    bool m_hasEscapes = false;
    bool m_spansLines = false;
};

} // namespace strata
