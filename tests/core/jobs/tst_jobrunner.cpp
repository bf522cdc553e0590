// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobrunner.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace strata;

class TestJobRunner : public QObject
{
    Q_OBJECT

private slots:
    void theAnswerComesInTheThreadThatAsked()
    {
        JobRunner runner;
        QThread *workThread = nullptr;
        QThread *answerThread = nullptr;
        int answer = 0;
        Job *job = runner.run(
            JobKind::Quiet, u"ask"_s, this,
            [&](const Progress &) -> Result<int> {
                workThread = QThread::currentThread();
                return 42;
            },
            [&](const Result<int> &result) {
                answerThread = QThread::currentThread();
                answer = result.value();
            });
        QSignalSpy finished(job, &Job::finished);
        QVERIFY(finished.wait());
        QCOMPARE(answer, 42);
        QCOMPARE(answerThread, thread());
        QVERIFY(workThread != thread());
        QTest::qWait(20);
        QCOMPARE(finished.count(), 1);
    }

    void aFailureReachesTheJobAndTheReceiver()
    {
        JobRunner runner;
        QString message;
        Job *job = runner.run(
            JobKind::Visible, u"fail"_s, this,
            [](const Progress &) -> Result<> { return fail(Error::Kind::Io, u"It is broken."_s); },
            [&](const Result<> &result) { message = result.error().message; });
        std::optional<Error> seen;
        connect(job, &Job::finished, this, [&] { seen = job->error(); });
        QTRY_VERIFY(seen.has_value());
        QCOMPARE(seen->message, u"It is broken."_s);
        QCOMPARE(message, u"It is broken."_s);
    }

    void aReceiverThatIsGoneGetsNoAnswer()
    {
        JobRunner runner;
        QSemaphore gate;
        auto receiver = std::make_unique<QObject>();
        bool answered = false;
        Job *job = runner.run(
            JobKind::Quiet, u"late"_s, receiver.get(),
            [&](const Progress &) -> Result<> {
                gate.acquire();
                return {};
            },
            [&](const Result<> &) { answered = true; });
        QSignalSpy finished(job, &Job::finished);
        receiver.reset();
        gate.release();
        QVERIFY(finished.wait());
        QVERIFY(!answered);
    }

    void cancellingStopsTheWorkAndItStillFinishesOnce()
    {
        JobRunner runner;
        std::optional<Error> error;
        Job *job = runner.run(
            JobKind::Visible, u"long"_s, this,
            [](const Progress &progress) -> Result<> {
                while (!progress.cancelled())
                    QThread::msleep(1);
                return cancelledError();
            },
            [&](const Result<> &result) { error = result.error(); });
        QSignalSpy finished(job, &Job::finished);
        job->cancel();
        job->cancel();
        QVERIFY(finished.wait());
        QCOMPARE(finished.count(), 1);
        QCOMPARE(error.value().kind, Error::Kind::Cancelled);
    }

    void onlyVisibleJobsAreListedAndOnlyWhileTheyRun()
    {
        JobRunner runner;
        QSignalSpy started(&runner, &JobRunner::jobStarted);
        QSemaphore gate;
        const auto wait = [&](const Progress &) -> Result<> {
            gate.acquire();
            return {};
        };
        const auto ignore = [](const Result<> &) { };
        Job *visible = runner.run(JobKind::Visible, u"seen"_s, this, wait, ignore);
        Job *quiet = runner.run(JobKind::Quiet, u"unseen"_s, this, wait, ignore);
        QCOMPARE(started.count(), 1);
        QCOMPARE(runner.visibleJobs(), QList<Job *>{visible});
        QSignalSpy visibleFinished(visible, &Job::finished);
        QSignalSpy quietFinished(quiet, &Job::finished);
        gate.release(2);
        QTRY_COMPARE(visibleFinished.count() + quietFinished.count(), 2);
        QVERIFY(runner.visibleJobs().isEmpty());
    }

    void aMillionReportsBecomeFewSignals()
    {
        JobRunner runner;
        Job *job = runner.run(
            JobKind::Visible, u"chatty"_s, this,
            [](const Progress &progress) -> Result<> {
                for (qint64 i = 1; i <= 1'000'000; ++i)
                    progress.report(i, 1'000'000, u"counting"_s);
                return {};
            },
            [](const Result<> &) {});
        QSignalSpy progressed(job, &Job::progressed);
        qint64 last = 0;
        QString step;
        QElapsedTimer elapsed;
        elapsed.start();
        bool done = false;
        connect(job, &Job::finished, this, [&] {
            last = job->done();
            step = job->step();
            done = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(done, 30'000);
        QVERIFY(progressed.count() >= 1);
        QVERIFY(progressed.count() <= elapsed.elapsed() / 50 + 2);
        QCOMPARE(last, 1'000'000);
        QCOMPARE(step, u"counting"_s);
    }

    void quietQuestionsDoNotWaitBehindLongWork()
    {
        JobRunner runner;
        QSemaphore gate;
        for (int i = 0; i < 16; ++i) {
            runner.run(
                JobKind::Visible, u"capture"_s, this,
                [&](const Progress &) -> Result<> {
                    gate.acquire();
                    return {};
                },
                [](const Result<> &) {});
        }
        bool answered = false;
        runner.run(
            JobKind::Quiet, u"question"_s, this, [](const Progress &) -> Result<> { return {}; },
            [&](const Result<> &) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(runner.visibleJobs().size(), 16);
        gate.release(16);
    }

    void destroyingTheRunnerCancelsAndWaits()
    {
        std::atomic_bool ended = false;
        int finishedCount = 0;
        bool answered = false;
        {
            JobRunner runner;
            QSemaphore begun;
            Job *job = runner.run(
                JobKind::Visible, u"endless"_s, this,
                [&](const Progress &progress) -> Result<> {
                    begun.release();
                    while (!progress.cancelled())
                        QThread::msleep(1);
                    QThread::msleep(20);
                    ended = true;
                    return cancelledError();
                },
                [&](const Result<> &) { answered = true; });
            connect(job, &Job::finished, this, [&] { ++finishedCount; });
            begun.acquire();
        }
        QVERIFY(ended);
        QCOMPARE(finishedCount, 1);
        QVERIFY(!answered);
        QTest::qWait(5);
    }

    void theAnswerMayDestroyTheRunner()
    {
        auto runner = std::make_unique<JobRunner>();
        bool answered = false;
        runner->run(
            JobKind::Quiet, u"last"_s, this, [](const Progress &) -> Result<> { return {}; },
            [&](const Result<> &) {
                answered = true;
                runner.reset();
            });
        QTRY_VERIFY(answered);
        QVERIFY(!runner);
    }
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
