// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/syntax.h"

#include "core/diff/squeeze.h"

#include <QHash>
#include <QString>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

using Layout = Syntax::Layout;
using Place = Syntax::CommentPlace;

constexpr std::array<QByteArrayView, 2> CBlock{"/*", "*/"};
constexpr std::array<QByteArrayView, 2> MarkupBlock{"<!--", "-->"};
constexpr Syntax::Quote Double{.open = "\"", .close = "\""};
constexpr Syntax::Quote Single{.open = "'", .close = "'"};
constexpr Syntax::Quote Backtick{.open = "`", .close = "`", .spansLines = true};
constexpr Syntax::Quote TripleDouble{.open = "\"\"\"", .close = "\"\"\"", .spansLines = true};
constexpr Syntax::Quote TripleSingle{.open = "'''", .close = "'''", .spansLines = true};
constexpr Syntax::Quote LongDouble{.open = "\"", .close = "\"", .spansLines = true};
constexpr Syntax::Quote LongSingle{.open = "'", .close = "'", .spansLines = true, .hasEscapes = false};

const QHash<QString, Syntax> &syntaxes()
{
    static const QHash<QString, Syntax> table = [] {
        QHash<QString, Syntax> made;
        const auto add = [&made](std::initializer_list<const char *> types, const Syntax &syntax) {
            for (const char *type : types)
                made.insert(QString::fromLatin1(type), syntax);
        };
        add({"c", "cpp", "objective-c"},
            {.lineComments = {"//"},
             .blockComments = {CBlock},
             .quotes = {{{.open = "R\"(", .close = ")\"", .spansLines = true, .hasEscapes = false}, Double, Single}},
             .layout = Layout::Free,
             .hasDirectives = true});
        add({"csharp", "java", "dart", "protobuf", "prisma"}, {.lineComments = {"//"},
                                                               .blockComments = {CBlock},
                                                               .quotes = {{TripleDouble, Double, Single}},
                                                               .layout = Layout::Free});
        add({"kotlin", "swift", "scala", "groovy", "gradle"}, {.lineComments = {"//"},
                                                               .blockComments = {CBlock},
                                                               .quotes = {{TripleDouble, Double, Single}},
                                                               .layout = Layout::Lines});
        add({"rust", "zig"}, // a single quote begins a lifetime as often as a character
            {.lineComments = {"//"}, .blockComments = {CBlock}, .quotes = {{LongDouble}}, .layout = Layout::Free});
        add({"go", "go-mod"}, {.lineComments = {"//"},
                               .blockComments = {CBlock},
                               .quotes = {{{.open = "`", .close = "`", .spansLines = true, .hasEscapes = false}, Double, Single}},
                               .layout = Layout::Lines});
        add({"javascript", "javascript-react", "typescript", "typescript-react", "qml"}, {.lineComments = {"//"},
                                                                                          .blockComments = {CBlock},
                                                                                          .quotes = {{Backtick, Double, Single}},
                                                                                          .layout = Layout::Free,
                                                                                          .hasRegexLiterals = true});
        add({"php"}, {.lineComments = {"//", "#"},
                      .blockComments = {CBlock},
                      .quotes = {{LongDouble, LongSingle}},
                      .layout = Layout::Words});
        add({"json"}, {.lineComments = {"//"}, .blockComments = {CBlock}, .quotes = {{Double}}, .layout = Layout::Free});
        add({"css"}, {.blockComments = {CBlock}, .quotes = {{Double, Single}}});
        add({"scss", "less"},
            {.lineComments = {"//"}, .commentPlace = Place::WordStart, .blockComments = {CBlock}, .quotes = {{Double, Single}}});
        add({"terraform"},
            {.lineComments = {"#", "//"}, .commentPlace = Place::WordStart, .blockComments = {CBlock}, .quotes = {{Double}}});
        add({"python"},
            {.lineComments = {"#"}, .quotes = {{TripleDouble, TripleSingle, Double, Single}}, .layout = Layout::Indented});
        add({"nim"}, {.lineComments = {"#"}, .quotes = {{TripleDouble, Double}}, .layout = Layout::Indented});
        add({"haskell", "elm"},
            {.lineComments = {"--"}, .blockComments = {{{"{-", "-}"}}}, .quotes = {{Double}}, .layout = Layout::Exact});
        add({"fsharp"}, {.lineComments = {"//"},
                         .blockComments = {{{"(*", "*)"}}},
                         .quotes = {{TripleDouble, Double}},
                         .layout = Layout::Exact});
        add({"yaml"},
            {.lineComments = {"#"}, .commentPlace = Place::WordStart, .quotes = {{Double, Single}}, .layout = Layout::Exact});
        add({"makefile"}, {.lineComments = {"#"}, .commentPlace = Place::WordStart, .layout = Layout::Exact});
        add({"markdown", "restructuredtext"}, {.blockComments = {MarkupBlock}, .layout = Layout::Exact});
        add({"bash"}, {.lineComments = {"#"}, .commentPlace = Place::WordStart, .quotes = {{LongDouble, LongSingle}}});
        add({"ruby", "perl", "r", "elixir", "julia", "cmake"},
            {.lineComments = {"#"}, .commentPlace = Place::WordStart, .quotes = {{LongDouble, LongSingle}}});
        add({"powershell"}, {.lineComments = {"#"}, .blockComments = {{{"<#", "#>"}}}, .quotes = {{LongDouble, LongSingle}}});
        add({"toml", "dotenv"},
            {.lineComments = {"#"}, .commentPlace = Place::WordStart, .quotes = {{TripleDouble, TripleSingle, Double, Single}}});
        add({"graphql"}, {.lineComments = {"#"}, .quotes = {{TripleDouble, Double}}});
        add({"ini"}, {.lineComments = {"#", ";"}, .commentPlace = Place::LineStart});
        add({"dockerfile", "gitignore", "gitattributes"}, {.lineComments = {"#"}, .commentPlace = Place::LineStart});
        add({"batch"}, {.lineComments = {"::", "rem "}, .commentPlace = Place::LineStart});
        add({"sql", "ada"}, {.lineComments = {"--"}, .blockComments = {CBlock}, .quotes = {{LongSingle, Double}}});
        add({"lua"}, {.lineComments = {"--"}, .blockComments = {{{"--[[", "]]"}}}, .quotes = {{Double, Single}}});
        add({"clojure"}, {.lineComments = {";"}, .quotes = {{LongDouble}}});
        add({"erlang"}, {.lineComments = {"%"}, .quotes = {{LongDouble, Single}}});
        add({"ocaml"}, {.blockComments = {{{"(*", "*)"}}}, .quotes = {{LongDouble}}});
        add({"pascal"},
            {.lineComments = {"//"}, .blockComments = {{{"{", "}"}, {"(*", "*)"}}}, .quotes = {{Single}}, .layout = Layout::Free});
        add({"html", "xml", "svg", "vue", "svelte"}, {.blockComments = {MarkupBlock}});
        return made;
    }();
    return table;
}

} // namespace

const Syntax &syntaxOf(QStringView type)
{
    static const Syntax unknown;
    const auto known = syntaxes().constFind(type.toString());
    return known != syntaxes().constEnd() ? *known : unknown;
}

CodeScanner::CodeScanner(const Syntax &syntax) : m_syntax(syntax)
{
    const auto mark = [this](QByteArrayView sign) {
        if (!sign.isEmpty())
            m_isSpecial[quint8(sign.front())] = true;
    };
    for (const QByteArrayView sign : syntax.lineComments)
        mark(sign);
    for (const auto &block : syntax.blockComments)
        mark(block[0]);
    for (const Syntax::Quote &quote : syntax.quotes)
        mark(quote.open);
    if (syntax.hasRegexLiterals)
        mark("/");
}

const std::vector<CodePiece> &CodeScanner::scan(QByteArrayView line)
{
    using Kind = CodePiece::Kind;
    m_pieces.clear();
    if (line.isEmpty() && m_kind == Kind::Text)
        m_pieces.push_back({.kind = Kind::Text, .text = line});
    m_openLength = 0;
    qsizetype start = 0; // of the piece at hand
    qsizetype at = 0;
    while (at < line.size() || m_kind != Kind::Code) {
        if (m_kind != Kind::Code) {
            const qsizetype end = endOfOpen(line, start + m_openLength);
            const bool isOver = end >= 0;
            add(m_kind, line.sliced(start, (isOver ? end : line.size()) - start));
            if (isOver || !m_spansLines)
                m_kind = Kind::Code;
            m_openLength = 0;
            at = start = isOver ? end : line.size();
            if (!isOver)
                return m_pieces;
        } else if (m_isSpecial[quint8(line[at])] && begin(line, at)) {
            add(Kind::Code, line.sliced(start, at - start));
            start = at;
        } else {
            ++at;
        }
    }
    add(Kind::Code, line.sliced(start));
    return m_pieces;
}

// Behind the sign that closes what is open; -1: not on this line.
qsizetype CodeScanner::endOfOpen(QByteArrayView line, qsizetype from)
{
    if (m_close.isEmpty())
        return -1; // a comment to the end of the line
    bool inClass = false; // of a regular expression, where a slash does not end it
    const bool isRegex = m_close == "/";
    for (qsizetype at = from; at < line.size(); ++at) {
        if (m_hasEscapes && line[at] == '\\')
            ++at;
        else if (isRegex && (line[at] == '[' || line[at] == ']'))
            inClass = line[at] == '[';
        else if (!inClass && line.sliced(at).startsWith(m_close))
            return at + m_close.size();
    }
    return -1;
}

bool CodeScanner::begin(QByteArrayView line, qsizetype at)
{
    using Kind = CodePiece::Kind;
    const QByteArrayView rest = line.sliced(at);
    const auto open = [this](Kind kind, QByteArrayView sign, QByteArrayView close, bool hasEscapes, bool spansLines) {
        m_kind = kind;
        m_openLength = sign.size();
        m_close = close;
        m_hasEscapes = hasEscapes;
        m_spansLines = spansLines;
        return true;
    };
    for (const auto &block : m_syntax.blockComments) {
        if (!block[0].isEmpty() && rest.startsWith(block[0]))
            return open(Kind::Comment, block[0], block[1], false, true);
    }
    for (const QByteArrayView sign : m_syntax.lineComments) {
        if (sign.isEmpty() || !rest.startsWith(sign))
            continue;
        if (m_syntax.commentPlace == Place::WordStart && at > 0 && !isSpace(line[at - 1]))
            continue;
        if (m_syntax.commentPlace == Place::LineStart && !trimmedLine(line.first(at)).isEmpty())
            continue;
        return open(Kind::Comment, sign, {}, false, false);
    }
    for (const Syntax::Quote &quote : m_syntax.quotes) {
        if (!quote.open.isEmpty() && rest.startsWith(quote.open))
            return open(Kind::Text, quote.open, quote.close, quote.hasEscapes, quote.spansLines);
    }
    if (m_syntax.hasRegexLiterals && rest.front() == '/' && isRegexAt(line, at))
        return open(Kind::Text, "/", "/", true, false);
    return false;
}

// Where a value may begin a slash does not divide.
bool CodeScanner::isRegexAt(QByteArrayView line, qsizetype at) const
{
    const QByteArrayView left = trimmedLine(line.first(at));
    if (left.isEmpty() || QByteArrayView("(,=:[!&|?{};+-*%~^<>").contains(left.back()))
        return true;
    return left.endsWith("return") || left.endsWith("typeof") || left.endsWith("case");
}

void CodeScanner::add(CodePiece::Kind kind, QByteArrayView text)
{
    if (!text.isEmpty())
        m_pieces.push_back({.kind = kind, .text = text});
}

} // namespace strata
