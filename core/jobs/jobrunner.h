// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job.h"

#include <QPointer>
#include <QThreadPool>

#include <array>
#include <functional>
#include <memory>
#include <type_traits>

namespace strata {

/// How a job shows itself: Visible ones appear in the status bar; Quiet ones are the many small questions of the window.
enum class JobKind { Visible, Quiet };

/// The one place where threads begin. Owned by the library; used from the thread it lives in.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject *parent = nullptr);
    /// Cancels what runs and waits for it: no work outlives the library it works on.
    ~JobRunner() override;

    /// Quiet work has threads of its own, so that a question of the window never waits behind a long capture.
    /// Runs `work(const Progress &) -> Result<T>` on a pool thread, then `done(Result<T>)` in this thread, unless `receiver` is
    /// gone. The Job is owned by the runner and deleted some time after `finished`; hold it in a QPointer.
    template <typename Work, typename Done>
    Job *run(JobKind kind, const QString &title, QObject *receiver, Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, const Progress &>;
        auto outcome = std::make_shared<std::optional<Outcome>>();
        return start(
            kind, title,
            [outcome, work = std::move(work)](const Progress &progress) mutable -> std::optional<Error> {
                outcome->emplace(work(progress));
                return (*outcome)->has_value() ? std::optional<Error>() : std::optional<Error>((*outcome)->error());
            },
            [outcome, receiver = QPointer<QObject>(receiver), done = std::move(done)]() mutable {
                if (receiver)
                    done(std::move(**outcome));
            });
    }

    /// The visible jobs that have not finished, oldest first.
    QList<Job *> visibleJobs() const;

signals:
    void jobStarted(strata::Job *job); // visible ones only

private:
    using ErasedWork = std::function<std::optional<Error>(const Progress &)>;
    Job *start(JobKind kind, const QString &title, ErasedWork work, std::function<void()> done);

    void finish(Job *job, std::optional<Error> error, const std::function<void()> &done);

    std::array<QThreadPool, 2> m_pools; // indexed by JobKind
    QList<Job *> m_running;
    QList<Job *> m_visible;
};

} // namespace strata
