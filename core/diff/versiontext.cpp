// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/packages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct ParsedVersion
{
    QList<QString> numbers; // as text without leading zeros: dates and hashes of builds are longer than integers
    QString early; // "rc.1": before the version itself
    bool isLate = false; // "post1": `early` comes after the version itself
};

qsizetype digitsAt(QStringView text)
{
    const auto end = std::ranges::find_if(text, [](QChar c) { return !c.isDigit(); });
    return end - text.begin();
}

QString number(QStringView digits)
{
    const auto first = std::ranges::find_if(digits, [](QChar c) { return c != u'0'; });
    return digits.sliced(first - digits.begin()).toString();
}

std::strong_ordering compareNumbers(QStringView a, QStringView b)
{
    return a.size() != b.size() ? a.size() <=> b.size() : a.compare(b) <=> 0;
}

std::optional<ParsedVersion> parse(QStringView text)
{
    while (!text.isEmpty() && u"v=^~> "_s.contains(text.front()))
        text = text.sliced(1);
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber() || u".-+_!"_s.contains(c); };
    if (text.isEmpty() || !text.front().isDigit() || !std::ranges::all_of(text, isPlain))
        return std::nullopt;
    text = text.first(text.indexOf(u'+') < 0 ? text.size() : text.indexOf(u'+')); // a build's name says nothing about age
    ParsedVersion version;
    for (;;) {
        const qsizetype digits = digitsAt(text);
        version.numbers.append(number(text.first(digits)));
        text = text.sliced(digits);
        if (text.size() < 2 || text.front() != u'.' || !text[1].isDigit())
            break;
        text = text.sliced(1);
    }
    while (!version.numbers.isEmpty() && version.numbers.last().isEmpty()) // 1.0 is 1
        version.numbers.removeLast();
    while (!text.isEmpty() && u".-_"_s.contains(text.front()))
        text = text.sliced(1);
    version.early = text.toString();
    version.isLate = text.startsWith("post"_L1);
    return version;
}

/// Piece by piece, numbers as numbers: rc.2 before rc.10.
std::strong_ordering compareEarly(QStringView a, QStringView b)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        const qsizetype digitsA = digitsAt(a);
        const qsizetype digitsB = digitsAt(b);
        if (digitsA > 0 && digitsB > 0) {
            if (const auto order = compareNumbers(number(a.first(digitsA)), number(b.first(digitsB))); order != 0)
                return order;
            a = a.sliced(digitsA);
            b = b.sliced(digitsB);
        } else {
            if (a.front() != b.front())
                return a.front().unicode() <=> b.front().unicode();
            a = a.sliced(1);
            b = b.sliced(1);
        }
    }
    return a.size() <=> b.size();
}

} // namespace

std::optional<std::strong_ordering> compareVersionTexts(QStringView a, QStringView b)
{
    const auto left = parse(a);
    const auto right = parse(b);
    if (!left || !right)
        return std::nullopt;
    for (qsizetype i = 0; i < std::max(left->numbers.size(), right->numbers.size()); ++i) {
        if (const auto order = compareNumbers(left->numbers.value(i), right->numbers.value(i)); order != 0)
            return order;
    }
    const auto rank = [](const ParsedVersion &version) { return version.isLate ? 2 : version.early.isEmpty() ? 1 : 0; };
    if (const auto order = rank(*left) <=> rank(*right); order != 0)
        return order;
    return compareEarly(left->early, right->early);
}

} // namespace strata
