// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/historyplan.h"

#include "core/services/suggesting.h"

#include <QCoreApplication>

#include <algorithm>
#include <queue>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::HistoryPlan)
};

constexpr int ReportEvery = 256;

struct Tip
{
    QString branch;
    GitId commit;
};

/// One run of planRange.
class Planning
{
public:
    Planning(const GitRepository &repository, const HistoryRange &range, const QSet<GitId> &known, const Progress &progress)
        : m_repository(repository), m_range(range), m_known(known), m_progress(progress)
    {
    }

    Result<HistoryPlan> run()
    {
        if (!m_range.since.isEmpty()) {
            const Result<GitId> since = resolve(m_range.since);
            if (!since)
                return std::unexpected(since.error());
            Result<QSet<GitId>> before = m_repository.ancestors(*since, m_progress);
            if (!before)
                return std::unexpected(before.error());
            m_before = std::move(*before);
        }
        for (const auto step : {&Planning::collect, &Planning::findAncestors, &Planning::order, &Planning::choose}) {
            if (const Result<> done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        m_plan.isShallow = m_repository.isShallow();
        return std::move(m_plan);
    }

private:
    Result<GitId> resolve(const QString &revision) const
    {
        Result<GitId> found = m_repository.resolve(revision);
        if (found || found.error().kind != Error::Kind::NotFound)
            return found;
        QStringList names;
        if (const auto branches = m_repository.branches()) {
            for (const GitBranch &branch : *branches)
                names.append(branch.name);
        }
        if (const auto tags = m_repository.tags()) {
            for (const GitTag &tag : *tags)
                names.append(tag.name);
        }
        if (const QStringList near = nearestNames(revision, names); !near.isEmpty())
            found.error().message += u' ' + Text::tr("Did you mean %1?").arg(quotedList(near));
        return found;
    }

    Result<QList<Tip>> tips() const
    {
        QList<Tip> tips;
        if (m_range.allBranches || m_range.branches.isEmpty()) {
            const Result<QList<GitBranch>> branches = m_repository.branches();
            if (!branches)
                return std::unexpected(branches.error());
            for (const GitBranch &branch : *branches) {
                if (m_range.allBranches || branch.isHead)
                    tips.append({branch.name, branch.tip});
            }
            if (!tips.isEmpty())
                return tips;
            return m_repository.head().transform([](const GitId &head) { return QList{Tip{.commit = head}}; });
        }
        for (const QString &name : m_range.branches) {
            const Result<GitId> tip = resolve(name);
            if (!tip)
                return std::unexpected(tip.error());
            tips.append({name, *tip});
        }
        return tips;
    }

    Result<const GitCommit *> read(const GitId &id)
    {
        auto found = m_commits.constFind(id);
        if (found == m_commits.cend()) {
            if (m_progress.cancelled())
                return cancelledError();
            Result<GitCommit> commit = m_repository.commit(id);
            if (!commit)
                return std::unexpected(commit.error());
            found = m_commits.insert(id, std::move(*commit));
            if (m_commits.size() % ReportEvery == 0)
                m_progress.report(0, 0, Text::tr("Reading the history: %n commits", nullptr, int(m_commits.size())));
        }
        return &*found;
    }

    Result<> collect()
    {
        Result<QList<GitTag>> tags = m_repository.tags();
        if (!tags)
            return std::unexpected(tags.error());
        std::ranges::stable_sort(*tags, std::greater(), &GitTag::isAnnotated);
        for (const GitTag &tag : std::as_const(*tags))
            m_tags[tag.commit].append(tag.name);
        if (m_range.unit == HistoryRange::Unit::Tags) {
            for (auto tagged = m_tags.cbegin(); tagged != m_tags.cend(); ++tagged) {
                if (m_before.contains(tagged.key()))
                    continue;
                if (const auto commit = read(tagged.key()); !commit)
                    return std::unexpected(commit.error());
                m_branchOf.insert(tagged.key(), {});
            }
            return {};
        }
        const Result<QList<Tip>> starts = tips();
        if (!starts)
            return std::unexpected(starts.error());
        for (const Tip &tip : *starts) {
            for (GitId id = tip.commit; !id.isNull() && !m_branchOf.contains(id) && !m_before.contains(id);) {
                const Result<const GitCommit *> commit = read(id);
                if (!commit)
                    return std::unexpected(commit.error());
                m_branchOf.insert(id, tip.branch);
                id = (*commit)->parents.value(0);
            }
        }
        return {};
    }

    // Down the first parents from each, until one is met that is in the range or a version; each commit is passed once.
    Result<> findAncestors()
    {
        QHash<GitId, GitId> passed;
        for (auto each = m_branchOf.cbegin(); each != m_branchOf.cend(); ++each) {
            QList<GitId> way;
            GitId id = m_commits.value(each.key()).parents.value(0);
            while (!id.isNull() && !m_branchOf.contains(id) && !m_known.contains(id)) {
                if (const auto before = passed.constFind(id); before != passed.cend()) {
                    id = *before;
                    break;
                }
                way.append(id);
                const Result<const GitCommit *> commit = read(id);
                if (!commit)
                    return std::unexpected(commit.error());
                id = (*commit)->parents.value(0);
            }
            for (const GitId &step : std::as_const(way))
                passed.insert(step, id);
            if (!id.isNull())
                m_plan.ancestors.insert(each.key(), id);
        }
        return {};
    }

    // Kahn 1962: whatever has no parent left goes next, the oldest first.
    Result<> order()
    {
        QHash<GitId, QList<GitId>> children;
        QHash<GitId, int> waitsFor;
        for (auto each = m_branchOf.cbegin(); each != m_branchOf.cend(); ++each) {
            QList<GitId> before = m_commits.value(each.key()).parents.mid(1); // a merge comes after what it merges
            before.prepend(m_plan.ancestors.value(each.key()));
            for (const GitId &parent : std::as_const(before)) {
                if (!m_branchOf.contains(parent))
                    continue;
                children[parent].append(each.key());
                ++waitsFor[each.key()];
            }
        }
        using Ready = std::pair<qint64, GitId>;
        std::priority_queue<Ready, std::vector<Ready>, std::greater<>> ready;
        const auto push = [&](const GitId &id) { ready.emplace(m_commits.value(id).committedAt.toSecsSinceEpoch(), id); };
        for (auto each = m_branchOf.cbegin(); each != m_branchOf.cend(); ++each) {
            if (waitsFor.value(each.key()) == 0)
                push(each.key());
        }
        while (!ready.empty()) {
            const GitId id = ready.top().second;
            ready.pop();
            m_order.append(id);
            for (const GitId &child : children.value(id)) {
                if (--waitsFor[child] == 0)
                    push(child);
            }
        }
        if (m_range.limit > 0 && m_order.size() > m_range.limit)
            m_order = m_order.last(m_range.limit);
        return {};
    }

    Result<> choose()
    {
        const QSet<GitId> chosen(m_order.cbegin(), m_order.cend());
        for (const GitId &id : std::as_const(m_order)) {
            if (m_known.contains(id)) {
                ++m_plan.knownCount;
                continue;
            }
            const Result<bool> empty = isEmpty(id, chosen);
            if (!empty)
                return std::unexpected(empty.error());
            if (*empty) {
                ++m_plan.emptyCount;
                continue;
            }
            m_plan.commits.append({.commit = m_commits.value(id), .branch = m_branchOf.value(id), .tags = m_tags.value(id)});
        }
        return {};
    }

    // Has the same tree as the version it would be compared with. A tag is a version of its own all the same.
    Result<bool> isEmpty(const GitId &id, const QSet<GitId> &chosen)
    {
        if (m_range.keepsEmpty || m_range.unit == HistoryRange::Unit::Tags)
            return false;
        GitId before = m_plan.ancestors.value(id);
        while (!before.isNull() && !chosen.contains(before) && !m_known.contains(before))
            before = m_plan.ancestors.value(before);
        if (before.isNull())
            return false;
        return read(before).transform([&](const GitCommit *commit) { return commit->tree == m_commits.value(id).tree; });
    }

    const GitRepository &m_repository;
    const HistoryRange &m_range;
    const QSet<GitId> &m_known;
    const Progress &m_progress;
    HistoryPlan m_plan;
    QSet<GitId> m_before; // in `since`
    QHash<GitId, GitCommit> m_commits; // read so far
    QHash<GitId, QStringList> m_tags; // by commit
    QHash<GitId, QString> m_branchOf; // the commits of the range, and the branch that led to each
    QList<GitId> m_order;
};

} // namespace

Result<HistoryPlan> planRange(const GitRepository &repository, const HistoryRange &range, const QSet<GitId> &known,
                              const Progress &progress)
{
    return Planning(repository, range, known, progress).run();
}

} // namespace strata
