// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changesfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

/// At spaces, except between quotation marks, which are left out: text:"two words" is one part.
QStringList splitParts(const QString &text)
{
    QStringList parts;
    QString part;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c.isSpace() && !isQuoted) {
            parts.append(std::exchange(part, {}));
        } else {
            part += c;
        }
    }
    parts.append(part);
    parts.removeAll(QString());
    return parts;
}

bool hasExtension(const QString &path, const QStringList &extensions)
{
    return std::ranges::any_of(extensions,
                               [&path](const QString &extension) { return path.endsWith(u'.' + extension, Qt::CaseInsensitive); });
}

} // namespace

char badgeLetter(const FileChange &change)
{
    return change.isBinary && change.kind == ChangeKind::Modified ? 'B' : letterOf(change.kind);
}

ChangesFilter::ChangesFilter(const QString &text)
{
    const auto valueOf = [](const QString &part, QLatin1StringView name) -> std::optional<QString> {
        return part.startsWith(name, Qt::CaseInsensitive) ? std::optional(part.sliced(name.size())) : std::nullopt;
    };
    for (const QString &part : splitParts(text)) {
        if (const auto kinds = valueOf(part, "kind:"_L1)) {
            m_kinds += *kinds;
        } else if (const auto extensions = valueOf(part, "ext:"_L1)) {
            for (const QString &extension : extensions->split(u',', Qt::SkipEmptyParts))
                m_extensions.append(extension.startsWith(u'.') ? extension.sliced(1) : extension);
        } else if (const auto content = valueOf(part, "text:"_L1)) {
            m_content = *content;
        } else if (part.compare("unviewed"_L1, Qt::CaseInsensitive) == 0) {
            m_viewed = false;
        } else if (part.compare("viewed"_L1, Qt::CaseInsensitive) == 0) {
            m_viewed = true;
        } else if (part.compare("generated"_L1, Qt::CaseInsensitive) == 0) {
            m_onlyGenerated = true;
        } else if (part.contains(u'*') || part.contains(u'?')) {
            m_globs.append(QRegularExpression(
                QRegularExpression::wildcardToRegularExpression(part, QRegularExpression::NonPathWildcardConversion),
                QRegularExpression::CaseInsensitiveOption));
        } else {
            m_words.append(part);
        }
    }
}

bool ChangesFilter::isEmpty() const
{
    return m_words.isEmpty() && m_globs.isEmpty() && m_kinds.isEmpty() && m_extensions.isEmpty() && !m_viewed && !m_onlyGenerated
           && m_content.isEmpty();
}

bool ChangesFilter::matches(const FileChange &change, bool isViewed, const QSet<QString> &found) const
{
    const QString &path = change.path();
    const auto isKind = [&](char letter) { return m_kinds.contains(QChar::fromLatin1(letter), Qt::CaseInsensitive); };
    if (!m_kinds.isEmpty() && !isKind(letterOf(change.kind)) && !(change.isBinary && isKind('B')))
        return false;
    if ((m_viewed && *m_viewed != isViewed) || (m_onlyGenerated && !change.isGenerated))
        return false;
    if ((!m_extensions.isEmpty() && !hasExtension(path, m_extensions)) || (!m_content.isEmpty() && !found.contains(path)))
        return false;
    const QString old = change.file[Before] ? change.file[Before]->path : QString();
    return std::ranges::all_of(m_words,
                               [&](const QString &word) {
                                   return path.contains(word, Qt::CaseInsensitive) || old.contains(word, Qt::CaseInsensitive);
                               })
           && std::ranges::all_of(m_globs, [&](const QRegularExpression &glob) {
                  return glob.match(path).hasMatch() || glob.match(path.sliced(path.lastIndexOf(u'/') + 1)).hasMatch();
              });
}

} // namespace strata
