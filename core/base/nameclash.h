// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace strata {

/// How alike two names of one folder may be and still be two. Each system draws the line elsewhere: Linux takes every byte for what
/// it is, macOS composes accents and mostly does not tell upper from lower case, Windows drops dots and spaces at the end as well.
/// Names equal by one of these are equal by all that follow.
enum class NameLikeness {
    Exact,
    Composed, // equal in Unicode's normal form C
    Folded, // equal but for upper and lower case, by full case folding: "STRASSE" and "straße"
    Trimmed, // equal but for spaces and periods at the end
};

/// What equal names have in common; never shown, and no name itself.
QString likenessKey(QStringView name, NameLikeness likeness);

/// Two paths that are one somewhere.
struct NameClash
{
    QString path; // the later one of the list
    QString other;
    NameLikeness likeness = NameLikeness::Exact;

    bool operator==(const NameClash &) const = default;
};

/// Every path of a tree that is the same as an earlier one, folder by folder: of "A/x" and "a/x" only the folders clash. Folders
/// need not be listed. In the order of the list.
QList<NameClash> findNameClashes(const QStringList &paths);

/// A translated clause about clash.path: "it and “README” are one name where upper and lower case are the same".
QString describe(const NameClash &clash);

} // namespace strata
