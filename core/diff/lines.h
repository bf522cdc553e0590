// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <QByteArrayView>

#include <array>
#include <vector>

namespace strata {

/// Where the lines of a text are. A view: the text must outlive it. Texts are below 2 GiB (MaximalDocumentBytes).
struct LineTable
{
    QByteArrayView text;
    std::vector<quint32> starts; // of each line, then the end of the text: count() + 1 entries

    qint32 count() const { return qint32(starts.size()) - 1; }
    /// With its terminator.
    QByteArrayView line(qint32 index) const
    {
        return {text.data() + starts[size_t(index)], qsizetype(starts[size_t(index) + 1] - starts[size_t(index)])};
    }
    QByteArrayView lines(LineRange range) const
    {
        return {text.data() + starts[size_t(range.first)], qsizetype(starts[size_t(range.end())] - starts[size_t(range.first)])};
    }
};

/// Cuts behind every '\n'; what follows the last one is a line of its own when it is not empty.
LineTable splitLines(QByteArrayView text);

/// Id of an after line that no before line equals.
inline constexpr quint32 UnmatchedLine = 0xffffffff;

/// Lines as integers: equal lines have equal ids, counted from 0 in the order of their first appearance before.
struct InternedLines
{
    std::array<std::vector<quint32>, 2> ids;
    quint32 idCount = 0;
};

/// Interns the given range of each side in one hash pass over its bytes. Equal hashes are confirmed byte by byte.
InternedLines internLines(const std::array<LineTable, 2> &tables, const std::array<LineRange, 2> &ranges);

/// What is left when the equal lines at both ends are taken away.
std::array<LineRange, 2> withoutCommonEnds(const std::array<LineTable, 2> &tables);

} // namespace strata
