// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/squeeze.h"

#include <bit>
#include <cstring>

namespace strata {

QByteArrayView trimmedLine(QByteArrayView line)
{
    qsizetype first = 0;
    qsizetype end = line.size();
    for (quint64 word = 0; first + 8 <= end; first += 8) { // most indentation is spaces
        std::memcpy(&word, line.data() + first, sizeof(word));
        if (word != 0x2020202020202020)
            break;
    }
    while (first < end && isSpace(line[first]))
        ++first;
    while (end > first && isSpace(line[end - 1]))
        --end;
    return line.sliced(first, end - first);
}

bool equalWithoutSpace(QByteArrayView a, QByteArrayView b)
{
    a = trimmedLine(a);
    b = trimmedLine(b);
    // Mostly the indentation alone differs: then this is all.
    if (a.size() == b.size() && std::memcmp(a.data(), b.data(), size_t(a.size())) == 0)
        return true;
    const char *i = a.begin();
    const char *j = b.begin();
    for (;;) {
        while (i < a.end() && isSpace(*i))
            ++i;
        while (j < b.end() && isSpace(*j))
            ++j;
        if (i == a.end() || j == b.end())
            return i == a.end() && j == b.end();
        if (*i++ != *j++)
            return false;
    }
}

quint64 hashWithoutSpace(QByteArrayView line)
{
    constexpr quint64 odd = 0x9e3779b97f4a7c15;
    quint64 hash = odd;
    quint64 word = 0; // eight bytes are mixed in at a time: a multiplication for each would be most of the work
    int filled = 0;
    quint64 length = 0;
    for (const char c : line) {
        if (isSpace(c))
            continue;
        ++length;
        word = word << 8 | quint8(c);
        if (++filled == 8) {
            hash = std::rotl((hash ^ word) * odd, 29);
            filled = 0;
            word = 0;
        }
    }
    hash = std::rotl((hash ^ word) * odd, 29) ^ length;
    hash ^= hash >> 32;
    hash *= odd;
    return hash ^ (hash >> 29);
}

} // namespace strata
