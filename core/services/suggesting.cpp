// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/suggesting.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Suggestions)
};

// The classic table (Wagner and Fischer 1974), three rows of it: swapped neighbours, the commonest slip of all, count as one edit
// (optimal string alignment).
int editDistance(QStringView a, QStringView b)
{
    QList<int> beforePrevious(b.size() + 1);
    QList<int> previous(b.size() + 1);
    QList<int> current(b.size() + 1);
    std::iota(previous.begin(), previous.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        current[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            current[j + 1] = std::min({previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1)});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                current[j + 1] = std::min(current[j + 1], beforePrevious[j - 1] + 1);
        }
        std::swap(beforePrevious, previous);
        std::swap(previous, current);
    }
    return previous.last();
}

} // namespace

QStringList nearestNames(const QString &typed, const QStringList &names, int most)
{
    const QString wanted = typed.toCaseFolded();
    if (wanted.isEmpty())
        return {};
    QList<std::pair<int, QString>> ranked;
    for (const QString &name : names) {
        const QString key = name.toCaseFolded();
        const int limit = int(std::max(wanted.size(), key.size())) / 3;
        if (key.contains(wanted) || (!key.isEmpty() && wanted.contains(key)))
            ranked.append({0, name});
        else if (std::abs(key.size() - wanted.size()) <= limit) {
            if (const int distance = editDistance(wanted, key); distance <= limit)
                ranked.append({distance, name});
        }
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, QString>::first);
    QStringList nearest;
    for (const auto &[distance, name] : std::as_const(ranked).first(std::min<qsizetype>(most, ranked.size())))
        nearest.append(name);
    return nearest;
}

QString quotedList(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(Text::tr("“%1”").arg(name));
    if (quoted.size() < 2)
        return quoted.value(0);
    const QString last = quoted.takeLast();
    return Text::tr("%1 and %2").arg(quoted.join(Text::tr(", ")), last);
}

} // namespace strata
