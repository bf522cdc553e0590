// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <array>

namespace strata {

/// A stretch of two contents at one offset, to be shown beside each other.
struct BytePiece
{
    qint64 offset = 0; // a multiple of 16
    std::array<QByteArray, 2> bytes; // of each side; shorter where its content ends

    bool operator==(const BytePiece &) const = default;
};

/// Where two contents that are not text differ, byte by byte at the same offsets.
struct ByteComparison
{
    std::array<qint64, 2> size{};
    std::array<QString, 2> content; // what it is by its first bytes: "PNG image"; empty: unknown, or there is none
    qint64 firstDifference = -1; // offset; -1: the same bytes
    qint64 differingBytes = 0; // those only one side has count too
    qint64 places = 0; // runs of differing bytes
    qint64 commonTail = 0; // so many bytes at both ends are the same, though at other offsets; 0 when the sizes are equal
    QList<BytePiece> pieces; // rising; the whole content when it is small, else what lies around the differences
    qint64 hiddenPlaces = 0; // differing runs beyond the limit of `pieces`

    bool operator==(const ByteComparison &) const = default;
};

} // namespace strata
