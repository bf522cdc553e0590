// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <QStringView>

#include <array>
#include <vector>

namespace strata {

/// Finds what differs inside a pair of changed lines: words first, then characters inside a pair of words when more than half of
/// the line is shared; nothing when nearly everything changed, for then the marks would say less than none. Keeps its memory
/// between lines.
class WordDiffer
{
public:
    /// The differing pieces of each line, in order, never touching; both empty when nearly everything changed.
    const std::array<std::vector<TextSpan>, 2> &compare(QStringView before, QStringView after);

    /// A line pair was too long to be compared word by word: its difference was taken as one piece.
    bool isCoarse() const { return m_isCoarse; }

private:
    struct Token
    {
        qint32 start;
        qint32 length;
        quint32 hash;
    };

    void tokenise(Side side, QStringView line, qint32 first, qint32 end);
    bool mayBeAlike(qint32 least);
    bool sameToken(qint32 before, qint32 after) const;
    void matchTokens();
    void addSpansOfGap(const std::array<qint32, 2> &firstToken, const std::array<qint32, 2> &endToken, bool refine);
    void addSpan(Side side, qint32 start, qint32 end);

    std::array<QStringView, 2> m_line;
    std::array<std::vector<Token>, 2> m_tokens;
    std::vector<std::array<qint32, 2>> m_matches;
    std::vector<quint16> m_lengths;
    std::array<std::vector<TextSpan>, 2> m_spans;
    qint64 m_budget = 200'000'000; // token comparisons in all
    bool m_isCoarse = false;
};

} // namespace strata
