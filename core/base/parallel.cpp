// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace strata {

int workerCount()
{
#ifndef QT_NO_DEBUG
    // One worker makes the order of system calls the same in every run, which fault injection counts on.
    static const int chosen = qEnvironmentVariableIntValue("STRATA_WORKERS");
    if (chosen > 0)
        return chosen;
#endif
    return std::clamp(QThread::idealThreadCount(), 1, 16);
}

Result<> inParallel(qsizetype count, qsizetype most, const std::function<Result<>(qsizetype, qsizetype)> &work)
{
    const qsizetype slice = std::clamp<qsizetype>(count / (workerCount() * 8), 1, most);
    std::atomic<qsizetype> next = 0;
    std::atomic<bool> stopped = false;
    std::mutex mutex;
    std::optional<Error> firstError;
    const auto loop = [&] {
        while (!stopped) {
            const qsizetype first = next.fetch_add(slice);
            if (first >= count)
                return;
            if (const Result<> done = work(first, std::min(first + slice, count)); !done) {
                const std::lock_guard lock(mutex);
                if (!firstError)
                    firstError = done.error();
                stopped = true;
            }
        }
    };
    {
        const qsizetype slices = (count + slice - 1) / slice;
        std::vector<std::jthread> others;
        for (qsizetype i = 1; i < std::min<qsizetype>(slices, workerCount()); ++i)
            others.emplace_back(loop);
        loop();
    }
    if (firstError)
        return std::unexpected(*firstError);
    return {};
}

} // namespace strata
