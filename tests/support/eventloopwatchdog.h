// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <QCoreApplication>
#include <QTimer>

namespace strata {

/// Measures how long the event loop of the thread that made it was ever kept from turning: a timer beats every few milliseconds,
/// and a second thread looks at the time since the last beat, so that a block is seen even while it lasts. Processor time the
/// machine did not give to the process (the watching thread itself woke late) is not counted against the loop.
class EventLoopWatchdog
{
public:
    EventLoopWatchdog()
    {
        m_beat = Clock::now().time_since_epoch().count();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_beat = Clock::now().time_since_epoch().count(); });
        m_timer.start(Interval);
        m_thread = std::jthread([this](const std::stop_token &stop) { watch(stop); });
    }

    ~EventLoopWatchdog()
    {
        m_thread.request_stop();
        m_wake.notify_all();
    }

    /// Call while the event loop turns (after QTest::qWait or the like); zero if it never stalled for more than the interval.
    std::chrono::milliseconds longestBlock() const { return std::chrono::milliseconds(m_longest.load()); }

    /// Forgets what was seen so far: after the set-up of a test.
    void reset()
    {
        m_beat = Clock::now().time_since_epoch().count();
        m_longest = 0;
    }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds Interval{5};

    void watch(const std::stop_token &stop)
    {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        auto last = Clock::now();
        Clock::duration stolen{}; // how much later than asked this thread woke since the last beat
        qint64 seen = m_beat;
        while (!stop.stop_requested()) {
            m_wake.wait_for(lock, Interval);
            const auto woke = Clock::now();
            if (const qint64 beat = m_beat; beat != seen) {
                seen = beat;
                stolen = {};
            } else if (const auto late = woke - last - Interval; late > Interval) {
                stolen += late;
            }
            last = woke;
            const auto block = woke - Clock::time_point(Clock::duration(seen)) - stolen - Interval;
            const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(block).count();
            if (milliseconds > m_longest)
                m_longest = milliseconds;
        }
    }

    QTimer m_timer;
    std::atomic<qint64> m_beat = 0;
    std::atomic<qint64> m_longest = 0;
    std::condition_variable m_wake;
    std::jthread m_thread;
};

} // namespace strata
