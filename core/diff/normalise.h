// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/lines.h"
#include "core/diff/syntax.h"

#include <QByteArray>
#include <QRegularExpression>

#include <optional>
#include <stop_token>

namespace strata {

/// Whether `options` make lines equal that are not the same bytes. `hasCarriageReturns`: any line of either side ends in CR LF.
bool ignoresSomethingInLines(const DiffOptions &options, bool hasCarriageReturns);

/// Texts as DiffOptions see them: line by line without what they ignore. Line i stays line i. Keeps the compiled patterns.
class LineNormaliser
{
public:
    LineNormaliser(const DiffOptions &options, const Syntax &syntax);

    /// Nothing when stopped.
    std::optional<QByteArray> normalised(const LineTable &lines, const std::stop_token &stop);

private:
    QByteArrayView withoutComments(QByteArrayView line, CodeScanner &scanner);
    QByteArrayView withoutMatches(QByteArrayView line);
    QByteArrayView withoutNumbers(QByteArrayView line);
    void appendSpaced(QByteArray &to, QByteArrayView line) const;

    const DiffOptions &m_options;
    const Syntax &m_syntax;
    bool m_ignoresIndent;
    bool m_keepsIndent; // whatever is ignored of other white space
    std::vector<QRegularExpression> m_patterns;
    // What each step makes of the line.
    QByteArray m_uncommented;
    QByteArray m_unmatched;
    QByteArray m_unnumbered;
    QByteArray m_spaced;
};

/// Only white space, or nothing.
bool isBlankLine(QByteArrayView line);

} // namespace strata
