// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filetree.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace strata {

namespace {

std::function<bool(const QString &)> acceptorFor(const QString &filter)
{
    if (filter.contains(u'*') || filter.contains(u'?')) {
        const auto options = QRegularExpression::UnanchoredWildcardConversion | QRegularExpression::NonPathWildcardConversion;
        const QRegularExpression pattern(QRegularExpression::wildcardToRegularExpression(filter, options),
                                         QRegularExpression::CaseInsensitiveOption);
        // "*.py" means names that end so, not names that contain it.
        const QRegularExpression anchored(pattern.pattern() + QStringLiteral("\\z"), pattern.patternOptions());
        return [anchored](const QString &path) { return anchored.matchView(path).hasMatch(); };
    }
    return [filter](const QString &path) { return path.contains(filter, Qt::CaseInsensitive); };
}

bool comesBefore(const TreeEntry &a, const TreeEntry &b)
{
    if (a.isFolder != b.isFolder)
        return a.isFolder;
    const int byLetters = QString::compare(a.name, b.name, Qt::CaseInsensitive);
    return byLetters != 0 ? byLetters < 0 : a.name < b.name;
}

} // namespace

FileTree::FileTree(QList<FileEntry> files, const QString &filter) : m_files(std::move(files))
{
    const QString wanted = filter.trimmed();
    const auto accepts = wanted.isEmpty() ? [](const QString &) { return true; } : acceptorFor(wanted);
    m_shown.reserve(m_files.size());
    m_bytesBefore.reserve(m_files.size() + 1);
    for (qint32 i = 0; i < m_files.size(); ++i) {
        if (!accepts(m_files.at(i).path))
            continue;
        m_shown << i;
        m_bytesBefore << m_bytesBefore.last() + m_files.at(i).size;
    }
}

QList<TreeEntry> FileTree::entries(qint32 first, qint32 end, qsizetype prefix) const
{
    QList<TreeEntry> found;
    for (qint32 at = first; at < end;) {
        const QStringView path = shown(at).path;
        const qsizetype slash = path.indexOf(u'/', prefix);
        if (slash < 0) {
            found << TreeEntry{.name = path.sliced(prefix).toString(), .first = at, .end = at + 1};
            ++at;
            continue;
        }
        const QStringView folder = path.first(slash + 1);
        const auto behind = std::partition_point(m_shown.cbegin() + at, m_shown.cbegin() + end,
                                                 [&](qint32 file) { return m_files.at(file).path.startsWith(folder); });
        const auto next = qint32(behind - m_shown.cbegin());
        found << TreeEntry{.name = path.sliced(prefix, slash - prefix).toString(), .first = at, .end = next, .isFolder = true};
        at = next;
    }
    std::ranges::sort(found, comesBefore);
    return found;
}

qint32 FileTree::indexOf(const QString &path) const
{
    const auto place = std::partition_point(m_shown.cbegin(), m_shown.cend(), [&](qint32 file) {
        return comparePaths(m_files.at(file).path, path) == std::strong_ordering::less;
    });
    return place != m_shown.cend() && m_files.at(*place).path == path ? qint32(place - m_shown.cbegin()) : -1;
}

} // namespace strata
