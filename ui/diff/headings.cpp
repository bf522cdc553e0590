// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/headings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr qint32 farthest = 2000; // lines that are looked at for one heading
constexpr qsizetype longestHeading = 400;

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent].isSpace())
        indent += 1;
    return indent;
}

QString tidied(QStringView line)
{
    QStringView text = line.trimmed();
    while (!text.isEmpty() && (text.back() == u'{' || text.back() == u':' || text.back().isSpace()))
        text.chop(1);
    return text.toString();
}

} // namespace

bool looksLikeHeading(QStringView line)
{
    if (line.size() > longestHeading)
        return false;
    // Declarations of the languages generators write, by their leading words; then methods and functions by their shape.
    static const QRegularExpression words(
        uR"(^\s*(?:(?:export|default|public|private|protected|internal|static|final|abstract|async|pub(?:\([a-z]+\))?|unsafe|virtual|inline|constexpr|override|sealed|partial|data|suspend|open)\s+)*)"
        uR"((?:def|class|function\*?|func|fn|interface|enum|struct|trait|impl|module|namespace|type|object|record|protocol|extension|union|sub|proc|macro_rules!)\s+[\w$(<*&:'"]+)"_s);
    static const QRegularExpression arrow(
        uR"(^\s*(?:export\s+)?(?:const|let|var)\s+[\w$]+\s*(?::[^=]+)?=\s*(?:async\s*)?(?:function\b|\([^)]*\)\s*(?::[^=]+)?=>|[\w$]+\s*=>))"_s);
    static const QRegularExpression method(
        uR"(^\s*+(?!(?:if|for|while|switch|catch|else|do|return|try|with|await|new|throw|case|using|lock)\b)[\w$<>:*&~\[\],\s]*[\w$>~]\s*\([^;=]*\)\s*(?:const|override|noexcept|final|throws\s+[\w.,\s]+|->\s*[\w:<>*&\s]+|:\s*[\w<>\[\]|.,\s]+)*\s*\{\s*$)"_s);
    static const QRegularExpression section(
        uR"(^(?:#{1,6}\s+\S|\[[^\]]+\]\s*$|(?!(?:if|for|while|switch|else|do|return|try|with)\b)[.#@:*\w][\w\s.,#:>+~*()%@-]*\{\s*$))"_s);
    return words.matchView(line).hasMatch() || arrow.matchView(line).hasMatch() || method.matchView(line).hasMatch()
           || section.matchView(line).hasMatch();
}

QString headingFor(const TextSide &side, LineRange folded)
{
    if (folded.count <= 0 || folded.end() > side.lineCount())
        return {};
    qsizetype indent = 0;
    for (qint32 line = folded.end(); line < std::min(side.lineCount(), folded.end() + 20); ++line) {
        if (const QStringView text = side.line(line); !text.trimmed().isEmpty()) {
            indent = indentOf(text);
            break;
        }
    }
    // What encloses an indented line is less indented than it, and may begin above the fold.
    if (indent > 0) {
        for (qint32 line = folded.end() - 1; line >= std::max(0, folded.end() - farthest); --line) {
            const QStringView text = side.line(line);
            if (text.isEmpty() || indentOf(text) >= indent || text.size() > longestHeading)
                continue;
            if (looksLikeHeading(text))
                return tidied(text);
        }
        return {};
    }
    for (qint32 line = folded.end() - 1; line >= std::max(folded.first, folded.end() - farthest); --line) {
        if (const QStringView text = side.line(line); !text.isEmpty() && looksLikeHeading(text))
            return tidied(text);
    }
    return {};
}

} // namespace strata
