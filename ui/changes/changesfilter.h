// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace strata {

/// What a person types to narrow the changed files down; every part must fit:
/// words that occur in the path (or the old path), without case; with '*' or '?' a glob over path or name; "kind:ad" keeps only
/// those letters (b: binary), "ext:ts,tsx" only such names, "viewed", "unviewed" and "generated" what they say; "text:word" and
/// "text:"two words"" ask for files that contain the text, which somebody else has to find out.
class ChangesFilter
{
public:
    explicit ChangesFilter(const QString &text = {});

    /// `found`: the paths whose content has contentText(); not looked at when there is none.
    bool matches(const FileChange &change, bool isViewed, const QSet<QString> &found) const;
    bool isEmpty() const;
    const QString &contentText() const { return m_content; }
    bool dependsOnViewed() const { return m_viewed.has_value(); }

private:
    QStringList m_words;
    QList<QRegularExpression> m_globs;
    QString m_kinds;
    QStringList m_extensions;
    std::optional<bool> m_viewed;
    bool m_onlyGenerated = false;
    QString m_content;
};

/// What stands for the change in lists: 'B' when a binary file was modified, else letterOf(kind).
char badgeLetter(const FileChange &change);

} // namespace strata
