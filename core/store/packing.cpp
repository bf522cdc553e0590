// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packing.h"

#include "core/base/parallel.h"

#include <QHash>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Packing)
};

// A group is unpacked as a whole to read one content of it: a MiB is a millisecond or two.
constexpr qint64 GroupBytes = 1024 * 1024;
// Measured over ten packages: 8 costs up to a quarter in size where many versions are alike, 50 saves little more.
constexpr int DeepestChain = 16;

/// What becomes one frame, or for a very large content several.
struct Task
{
    QList<qsizetype> contents;
    qint64 bytes = 0;
    ContentHash base;
    qint64 baseBytes = 0;
};

/// Files of one kind, then of one name, then of one folder lie together.
QString orderKey(const QString &path)
{
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return (dot > 0 ? name.sliced(dot) : QString()) + QChar(1) + name + QChar(1) + path;
}

QList<Task> planTasks(const QList<NewContent> &contents, const PackSet &known)
{
    struct Standing
    {
        int depth = 0;
        qint64 size = 0;
    };
    QHash<ContentHash, Standing> placed;
    const auto standingOf = [&](const ContentHash &hash) -> std::optional<Standing> {
        if (const auto here = placed.constFind(hash); here != placed.cend())
            return *here;
        const auto there = known.find(hash);
        return there ? std::optional(Standing{.depth = there->depth, .size = there->size}) : std::nullopt;
    };
    QList<Task> tasks;
    QList<std::pair<QString, qsizetype>> alone;
    for (qsizetype i = 0; i < contents.size(); ++i) {
        const NewContent &content = contents[i];
        const auto base = content.base.isNull() ? std::nullopt : standingOf(content.base);
        if (base && base->depth < DeepestChain && base->size <= MaximalFrameBytes && content.size <= MaximalFrameBytes
            && base->size > 0) {
            tasks.append({.contents = {i}, .bytes = content.size, .base = content.base, .baseBytes = base->size});
            placed.insert(content.sha256, {.depth = base->depth + 1, .size = content.size});
            continue;
        }
        placed.insert(content.sha256, {.depth = 0, .size = content.size});
        alone.append({orderKey(content.path), i});
    }
    std::ranges::sort(alone);
    Task group;
    for (const auto &[key, i] : std::as_const(alone)) {
        if (group.bytes + contents[i].size > GroupBytes && group.bytes > 0)
            tasks.append(std::exchange(group, {}));
        group.contents.append(i);
        group.bytes += contents[i].size;
    }
    if (group.bytes > 0)
        tasks.append(std::move(group));
    // The largest first, so that no core is left alone with one at the end.
    std::ranges::stable_sort(tasks, std::greater(), [](const Task &task) { return task.bytes; });
    return tasks;
}

Result<> carryOut(const Task &task, PackWriter &writer, const QList<NewContent> &contents, const ReadContent &read,
                  const Progress &progress)
{
    QList<std::pair<ContentHash, qint64>> list;
    for (const qsizetype i : task.contents)
        list.append({contents[i].sha256, contents[i].size});
    std::vector<MadeFrame> frames;
    QByteArray base;
    if (!task.base.isNull()) {
        auto bytes = read(task.base, 0, task.baseBytes);
        if (!bytes)
            return std::unexpected(bytes.error());
        base = std::move(*bytes);
    }
    // A content larger than a frame is alone in its task and comes piece by piece.
    QByteArray bytes;
    for (const auto &[hash, size] : std::as_const(list)) {
        for (qint64 at = 0; at < size; at += MaximalFrameBytes) {
            if (progress.cancelled())
                return cancelledError();
            const auto piece = read(hash, at, std::min(MaximalFrameBytes, size - at));
            if (!piece)
                return std::unexpected(piece.error());
            bytes += *piece;
            if (size > MaximalFrameBytes) {
                auto frame = makeFrame(std::exchange(bytes, {}), {}, {});
                if (!frame)
                    return std::unexpected(frame.error());
                frames.push_back(std::move(*frame));
            }
        }
    }
    if (!bytes.isEmpty()) {
        auto frame = makeFrame(bytes, base, task.base);
        if (!frame)
            return std::unexpected(frame.error());
        frames.push_back(std::move(*frame));
    }
    return writer.append(frames, list);
}

} // namespace

Result<> packContents(PackWriter &writer, const QList<NewContent> &contents, const PackSet &known, const ReadContent &read,
                      const Progress &progress)
{
    const QList<Task> tasks = planTasks(contents, known);
    qint64 total = 0;
    for (const Task &task : tasks)
        total += task.bytes;
    std::atomic<qint64> done = 0;
    return inParallel(tasks.size(), 4, [&](qsizetype first, qsizetype end) -> Result<> {
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            if (const auto made = carryOut(tasks[i], writer, contents, read, progress); !made)
                return made;
            progress.report(done += tasks[i].bytes, total, Text::tr("Packing files"));
        }
        return {};
    });
}

} // namespace strata
