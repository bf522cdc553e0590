// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/lines.h"

#include <stop_token>

namespace strata {

/// A changed line as moves are looked for: a hash of it without its white space, and how much it says.
using LineKey = quint64;

inline constexpr LineKey WallKey = 0; // no block reaches across it
inline constexpr LineKey GapKey = 1; // equals nothing, but may lie inside a block

LineKey keyOfLine(QByteArrayView line);
/// A line that stays where it is: a brace or a blank line between changed ones does not part a block, anything else does.
LineKey keyOfKeptLine(QByteArrayView line);

/// The lines one side lost or gained, of one file or of many, each run with its place. Runs are parted by walls.
class ChangedLines
{
public:
    struct Place
    {
        qint32 file = 0;
        qint32 line = 0;
    };

    /// The keys that follow belong to consecutive lines of `file` from `line` on.
    void beginRun(qint32 file, qint32 line);
    void append(LineKey key) { m_keys.push_back(key); }

    qint32 count() const { return qint32(m_keys.size()); }
    LineKey key(qint32 at) const { return m_keys[size_t(at)]; }
    Place placeOf(qint32 at) const;

private:
    struct Run
    {
        qint32 at;
        Place place;
    };
    std::vector<LineKey> m_keys;
    std::vector<Run> m_runs;
};

/// Two blocks of changed lines that are the same but for white space and small gaps.
struct MoveMatch
{
    std::array<qint32, 2> first{}; // positions in ChangedLines
    std::array<qint32, 2> end{};
    qint32 same = 0; // lines of either block that the other has
    qint32 telling = 0; // those of them that are more than a brace
    qint32 weight = 0; // how much they say, in letters
};

/// Finds blocks that went from one place to another: from lines that are rare it grows both ways, over gaps of a few lines. Blocks
/// have at least three telling lines, never overlap on either side, and come in the order of their after lines. A block in its own
/// file is preferred to one elsewhere. Time is linear in the lines, for each is tried in a bounded number of places. Empty when
/// stopped.
std::vector<MoveMatch> matchMoves(const std::array<ChangedLines, 2> &lines, const std::stop_token &stop);

} // namespace strata
