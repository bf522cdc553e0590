// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/diffdocument.h"
#include "core/model/treeside.h"
#include "core/services/library.h"

#include <functional>

namespace strata {

/// What to look for in the texts of a comparison.
struct FindQuery
{
    QString text;
    bool isRegex = false;
    bool matchesCase = false;
    bool wholeWords = false;
    bool onlyChangedLines = false; // else every line of the changed files
    bool onePerFile = false; // the first is enough

    bool operator==(const FindQuery &) const = default;
};

/// One line with what was looked for. A line that is the same on both sides is found once, on After.
struct FoundLine
{
    QString path; // FileChange::path()
    Side side = After;
    qint32 line = 0; // 0-based
    qint32 column = 0; // of the first find in the line, in UTF-16 code units
    QString text; // the line; of a very long one the part around the find
    TextSpan span; // the first find, in `text`
    bool isChanged = false;

    bool operator==(const FoundLine &) const = default;
};

struct FindSummary
{
    qint64 lines = 0; // found
    int files = 0; // with at least one
    int notSearched = 0; // binary, too large, or unreadable
    bool isCut = false; // there are more than were answered

    bool operator==(const FindSummary &) const = default;
};

/// Lines answered at most: nobody reads more, and memory stays bounded.
inline constexpr qint64 MostFoundLines = 10'000;

/// Invalid with the reason when the query is no regular expression, or empty.
Result<> checkFindQuery(const FindQuery &query);

/// Looks through the changed files on every core; `found` is called with the lines of one file at a time, in the order of
/// `changes`, from any thread but never from two at once. Progress counts files.
Result<FindSummary> findInChanges(const Library &library, const std::array<TreeSide, 2> &sides, const QList<FileChange> &changes,
                                  const FindQuery &query, const std::function<void(const QList<FoundLine> &)> &found,
                                  const Progress &progress);

} // namespace strata
