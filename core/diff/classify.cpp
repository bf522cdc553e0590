// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/classify.h"

#include "core/diff/codetext.h"
#include "core/diff/squeeze.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace strata {

namespace {

constexpr qint32 FurthestImport = 40; // lines above a hunk in which an import it belongs to may begin
constexpr qsizetype MostNames = 32; // pairs of names looked up in whole files

QByteArrayView withoutTerminator(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

// Whether a line begins an import, and whether it leaves a bracket open that a later line closes.
struct ImportLine
{
    bool begins = false;
    bool isOpen = false;
};

ImportLine importOf(QByteArrayView text)
{
    constexpr auto starts = std::to_array<QByteArrayView>(
        {"import ", "import{", "import\"", "import'", "from ", "#include", "using ", "@import ", "@use ", "require(", "require '",
         "require \"", "require_relative ", "require_once ", "include ", "use ", "extern crate ", "export * from "});
    ImportLine import;
    import.begins = std::ranges::any_of(starts, [text](QByteArrayView start) { return text.startsWith(start); });
    if (text.startsWith("from "))
        import.begins = text.contains(" import");
    if (text.startsWith("use ") || text.startsWith("using ") || text.startsWith("include ")) // words that begin sentences too
        import.begins = text.endsWith(';') || text.endsWith('{') || text.endsWith('"') || text.endsWith('\'');
    if (text.startsWith("using ") && (text.contains('=') || text.contains('(')))
        import.begins = false;
    if (text.startsWith("const ") || text.startsWith("var ") || text.startsWith("let "))
        import.begins = text.contains("= require(") && (text.endsWith(')') || text.endsWith(");"));
    if (text.startsWith("export {") || text.startsWith("export type {"))
        import.begins = text.contains(" from ");
    import.isOpen = import.begins && (text.endsWith('{') || text.endsWith('('));
    return import;
}

// What may stand between the brackets of an import: names, and what renames them.
bool isImportedName(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return isWordByte(c) || QByteArrayView(" ,*$.:").contains(c); });
}

bool closesImport(QByteArrayView text)
{
    return text == ")" || text == "};" || text == "}" || text.startsWith("} from ") || text == ");";
}

// One side's part of a hunk, read from the beginning of the file on.
class SideReader
{
public:
    SideReader(const LineTable &lines, const Syntax &syntax) : m_lines(lines), m_scanner(syntax), m_text(syntax) { }

    void read(LineRange range)
    {
        for (; m_line < range.first; ++m_line)
            m_scanner.scan(lineAt(m_line));
        m_text.clear();
        for (; m_line < range.end(); ++m_line)
            m_text.append(lineAt(m_line), m_scanner.scan(lineAt(m_line)));
    }

    const QByteArray &code() const { return m_text.code(); }
    const QByteArray &comments() const { return m_text.comments(); }
    QByteArrayView lineAt(qint32 line) const { return withoutTerminator(m_lines.line(line)); }

    // Imports and blank lines. `seen` is set when there is an import.
    bool holdsOnlyImports(LineRange range, bool &seen) const
    {
        bool isOpen = isInsideImport(range.first);
        for (qint32 i = range.first; i < range.end(); ++i) {
            const QByteArrayView text = trimmedLine(lineAt(i));
            if (text.isEmpty())
                continue;
            seen = true;
            const ImportLine import = importOf(text);
            if (isOpen && closesImport(text))
                isOpen = false;
            else if (import.begins)
                isOpen = import.isOpen;
            else if (!isOpen || !isImportedName(text))
                return false;
        }
        return true;
    }

    // How often a name stands in the whole file, as a word of its own.
    qint32 countOf(QByteArrayView name) const
    {
        const QByteArrayView text = m_lines.text;
        qint32 count = 0;
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.size())) {
            const qsizetype end = at + name.size();
            count += (at == 0 || !isWordByte(text[at - 1])) && (end == text.size() || !isWordByte(text[end]));
        }
        return count;
    }

private:
    bool isInsideImport(qint32 line) const
    {
        for (qint32 i = line - 1; i >= 0 && i >= line - FurthestImport; --i) {
            const QByteArrayView text = trimmedLine(lineAt(i));
            if (const ImportLine import = importOf(text); import.begins)
                return import.isOpen;
            if (closesImport(text) || !isImportedName(text))
                return false;
        }
        return false;
    }

    const LineTable &m_lines;
    CodeScanner m_scanner;
    CodeText m_text;
    qint32 m_line = 0;
};

// Words of the languages rather than of the program: to put one for another is no renaming.
bool isKeyword(QByteArrayView word)
{
    constexpr auto words = std::to_array<QByteArrayView>(
        {"abstract", "and",      "any",       "as",     "assert", "async",     "await",     "bool",     "boolean",   "break",
         "byte",     "case",     "catch",     "char",   "class",  "const",     "continue",  "def",      "default",   "del",
         "delete",   "do",       "double",    "elif",   "else",   "enum",      "except",    "export",   "extends",   "extern",
         "false",    "final",    "finally",   "float",  "for",    "foreach",   "from",      "func",     "function",  "global",
         "goto",     "if",       "import",    "in",     "inline", "int",       "interface", "internal", "is",        "lambda",
         "let",      "long",     "match",     "module", "mut",    "namespace", "new",       "nil",      "none",      "None",
         "nonlocal", "not",      "null",      "number", "object", "open",      "operator",  "or",       "override",  "package",
         "pass",     "private",  "protected", "public", "raise",  "readonly",  "return",    "self",     "short",     "signed",
         "static",   "string",   "String",    "struct", "super",  "switch",    "template",  "this",     "throw",     "throws",
         "trait",    "true",     "True",      "False",  "try",    "type",      "typedef",   "typeof",   "undefined", "union",
         "unknown",  "unsigned", "use",       "using",  "val",    "var",       "virtual",   "void",     "volatile",  "when",
         "where",    "while",    "with",      "yield",  "auto",   "not",       "xor",       "Int",      "Float",     "Bool",
         "u8",       "u16",      "u32",       "u64",    "i8",     "i16",       "i32",       "i64",      "f32",       "f64",
         "usize",    "isize"});
    return std::ranges::contains(words, word);
}

bool isName(QByteArrayView token)
{
    return !token.isEmpty() && isWordByte(token.front()) && !(token.front() >= '0' && token.front() <= '9');
}

// Words whole, strings whole, anything else byte by byte.
QByteArrayView nextToken(QByteArrayView text, qsizetype at)
{
    qsizetype end = at + 1;
    if (text[at] == CodeText::TextBegin) {
        const qsizetype close = text.indexOf(CodeText::TextEnd, at);
        end = close < 0 ? text.size() : close + 1;
    } else if (isWordByte(text[at])) {
        while (end < text.size() && isWordByte(text[end]))
            ++end;
    }
    return text.sliced(at, end - at);
}

using NamePair = std::array<QByteArrayView, 2>;

// The one name in `before` that stands as another in `after`, everything else being the same; `known` when one was found before.
std::optional<NamePair> renamingOf(QByteArrayView before, QByteArrayView after, std::optional<NamePair> known)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() && j < after.size()) {
        const QByteArrayView a = nextToken(before, i);
        const QByteArrayView b = nextToken(after, j);
        i += a.size();
        j += b.size();
        if (a == b)
            continue;
        if (!isName(a) || !isName(b) || isKeyword(a) || isKeyword(b) || (known && *known != NamePair{a, b}))
            return {};
        known = NamePair{a, b};
    }
    return i == before.size() && j == after.size() ? known : std::nullopt;
}

class Classifier
{
public:
    Classifier(const DiffDocument &document, const std::array<LineTable, 2> &lines, const Syntax &syntax)
        : m_document(document), m_sides{SideReader(lines[Before], syntax), SideReader(lines[After], syntax)}
    {
    }

    ChangeClass classOf(const DiffHunk &hunk)
    {
        for (const Side side : {Before, After})
            m_sides[side].read(hunk.lines[side]);
        if (m_sides[Before].code() == m_sides[After].code())
            return m_sides[Before].comments() == m_sides[After].comments() ? ChangeClass::Formatting : ChangeClass::Comments;
        bool hasImports = false;
        if (m_sides[Before].holdsOnlyImports(hunk.lines[Before], hasImports)
            && m_sides[After].holdsOnlyImports(hunk.lines[After], hasImports) && hasImports)
            return ChangeClass::Imports;
        if (hasMovedWholly(hunk))
            return ChangeClass::Moved;
        return isRenaming() ? ChangeClass::Rename : ChangeClass::Logic;
    }

private:
    // Every line that says something stands elsewhere as it is.
    bool hasMovedWholly(const DiffHunk &hunk) const
    {
        bool anyMoved = false;
        for (const Side side : {Before, After}) {
            for (qint32 line = hunk.lines[side].first; line < hunk.lines[side].end(); ++line) {
                const qint32 move = m_document.moveAt(side, line);
                const bool hasMoved = move >= 0 && m_document.moves[move].similarity == 100;
                anyMoved = anyMoved || hasMoved;
                if (!hasMoved && !trimmedLine(m_sides[side].lineAt(line)).isEmpty())
                    return false;
            }
        }
        return anyMoved;
    }

    bool isRenaming()
    {
        std::optional<NamePair> names = renamingOf(m_sides[Before].code(), m_sides[After].code(), {});
        if (names && m_sides[Before].comments() != m_sides[After].comments())
            names = renamingOf(m_sides[Before].comments(), m_sides[After].comments(), names);
        if (!names)
            return false;
        const QByteArray both = (*names)[Before].toByteArray() + '\n' + (*names)[After].toByteArray();
        if (const auto known = m_isThroughout.constFind(both); known != m_isThroughout.constEnd())
            return *known;
        if (m_isThroughout.size() >= MostNames)
            return false;
        const auto &[before, after] = *names;
        const bool isThroughout = m_sides[After].countOf(before) == 0 && m_sides[Before].countOf(after) == 0
                                  && m_sides[Before].countOf(before) >= 2;
        m_isThroughout.insert(both, isThroughout);
        return isThroughout;
    }

    const DiffDocument &m_document;
    std::array<SideReader, 2> m_sides;
    QHash<QByteArray, bool> m_isThroughout; // "before\nafter"
};

} // namespace

bool classifyHunks(DiffDocument &document, const std::array<LineTable, 2> &lines, const QString &type, const std::stop_token &stop)
{
    const bool isWhole = lines[Before].count() == 0 || lines[After].count() == 0; // came or went with the file
    if (isWhole || std::max(lines[Before].text.size(), lines[After].text.size()) > MostClassifiedBytes)
        return true;
    Classifier classifier(document, lines, syntaxOf(type));
    for (qsizetype i = 0; i < document.hunks.size(); ++i) {
        if (stop.stop_requested())
            return false;
        if (!document.hunks[i].isIgnored)
            document.hunks[i].kind = classifier.classOf(document.hunks[i]);
    }
    return true;
}

} // namespace strata
