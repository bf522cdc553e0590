// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/bookmarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr qsizetype keptText = 200; // code units of a line that tell it from others

QString keyOf(const TextSide &text, qint32 line) { return text.line(line).left(keptText).toString(); }

// Where the marked text stands now: where it stood, else the nearest line with it; -1: it is gone.
qint32 find(const TextSide &side, qint32 line, QStringView text)
{
    const auto fits = [&](qint32 at) { return at >= 0 && at < side.lineCount() && side.line(at).left(keptText) == text; };
    for (qint32 distance = 0; distance <= Bookmarks::farthest; ++distance) {
        if (fits(line - distance))
            return line - distance;
        if (fits(line + distance))
            return line + distance;
    }
    return -1;
}

} // namespace

bool Bookmarks::toggle(const QString &path, Side side, const TextSide &text, qint32 line)
{
    const auto removed = m_marks.removeIf(
        [&](const Mark &mark) { return mark.path == path && mark.side == side && find(text, mark.line, mark.text) == line; });
    if (removed > 0)
        return false;
    m_marks.append({.path = path, .side = side, .line = line, .text = keyOf(text, line)});
    if (m_marks.size() > most)
        m_marks.removeFirst();
    return true;
}

QList<qint32> Bookmarks::linesIn(const QString &path, Side side, const TextSide &text) const
{
    QList<qint32> lines;
    for (const Mark &mark : m_marks) {
        if (mark.path != path || mark.side != side)
            continue;
        if (const qint32 line = find(text, mark.line, mark.text); line >= 0)
            lines.append(line);
    }
    std::ranges::sort(lines);
    lines.erase(std::ranges::unique(lines).begin(), lines.end());
    return lines;
}

void Bookmarks::clear(const QString &path)
{
    m_marks.removeIf([&](const Mark &mark) { return mark.path == path; });
}

QVariantList Bookmarks::save() const
{
    QVariantList state;
    for (const Mark &mark : m_marks)
        state.append(
            QVariantMap{{u"path"_s, mark.path}, {u"after"_s, mark.side == After}, {u"line"_s, mark.line}, {u"text"_s, mark.text}});
    return state;
}

void Bookmarks::restore(const QVariantList &state)
{
    m_marks.clear();
    for (const QVariant &saved : state) {
        const QVariantMap mark = saved.toMap();
        m_marks.append({.path = mark.value(u"path"_s).toString(),
                        .side = mark.value(u"after"_s).toBool() ? After : Before,
                        .line = std::max(0, mark.value(u"line"_s).toInt()),
                        .text = mark.value(u"text"_s).toString()});
    }
}

} // namespace strata
