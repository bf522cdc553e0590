// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobsbar.h"
#include "ui/jobs/jobtext.h"

#include <QLabel>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>

#include <semaphore>

using namespace Qt::StringLiterals;
using namespace strata;

class TestJobsBar : public QObject
{
    Q_OBJECT

private slots:
    void durationsAreRoundedSoThatTheyDoNotFlicker_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("tenths") << qint64(1400) << u"1.4 s"_s;
        QTest::newRow("seconds") << qint64(48'400) << u"48 s"_s;
        QTest::newRow("minutes") << qint64(170'000) << u"3 min"_s;
        QTest::newRow("hours") << qint64(7'500'000) << u"2 h 5 min"_s;
        QTest::newRow("never negative") << qint64(-5) << u"0.0 s"_s;
    }

    void durationsAreRoundedSoThatTheyDoNotFlicker()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(durationText(milliseconds), text);
    }

    void progressSaysOnlyWhatIsKnown()
    {
        QCOMPARE(progressText(5, 0, {}), QString());
        QCOMPARE(progressText(1, 3, {}), u"33 %"_s);
        QCOMPARE(progressText(62, 100, 1400), u"62 % · 1.4 s left"_s);
        QCOMPARE(progressText(999, 1000, {}), u"99 %"_s); // 100 % stands for done
    }

    void aRunningJobShowsItsProgressAndCanBeCancelled()
    {
        JobRunner jobs;
        JobsBar bar(jobs);
        bar.show();
        std::optional<Error> outcome;
        jobs.run(
            JobKind::Visible, u"Exporting v12"_s, this,
            [](const Progress &progress) -> Result<int> {
                progress.report(62, 100, u"writing"_s);
                while (!progress.cancelled())
                    QThread::msleep(1);
                return cancelledError();
            },
            [&](const Result<int> &result) { outcome = result.error(); });
        QCOMPARE(bar.text(), u"Exporting v12"_s);
        auto *progress = bar.findChild<QLabel *>(u"jobProgress"_s);
        QTRY_VERIFY2(progress->text().startsWith(u"62 %"_s), qPrintable(progress->text()));
        QCOMPARE(bar.findChild<QProgressBar *>()->value(), 620);
        QTest::mouseClick(bar.findChild<QToolButton *>(u"cancelJob"_s), Qt::LeftButton);
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->kind, Error::Kind::Cancelled);
        QTRY_VERIFY(bar.text().isEmpty());
        QVERIFY(!bar.findChild<QProgressBar *>()->isVisible());
    }

    void quietJobsAreNotShown()
    {
        JobRunner jobs;
        JobsBar bar(jobs);
        bar.show();
        std::binary_semaphore go(0);
        bool isDone = false;
        jobs.run(
            JobKind::Quiet, u"Listing"_s, this,
            [&go](const Progress &) -> Result<int> {
                go.acquire();
                return 1;
            },
            [&](const Result<int> &) { isDone = true; });
        QTest::qWait(20);
        QVERIFY(bar.text().isEmpty());
        go.release();
        QTRY_VERIFY(isDone);
    }

    void severalJobsAreCounted()
    {
        JobRunner jobs;
        JobsBar bar(jobs);
        bar.show();
        std::counting_semaphore<2> go(0);
        int done = 0;
        for (const QString &title : {u"First"_s, u"Second"_s}) {
            jobs.run(
                JobKind::Visible, title, this,
                [&go](const Progress &) -> Result<int> {
                    go.acquire();
                    return 1;
                },
                [&](const Result<int> &) { ++done; });
        }
        QCOMPARE(bar.text(), u"First"_s);
        bool saysMore = false;
        for (const auto *button : bar.findChildren<QToolButton *>())
            saysMore = saysMore || (button->isVisible() && button->text().startsWith(u"1"_s));
        QVERIFY(saysMore);
        go.release(2);
        QTRY_COMPARE(done, 2);
        QTRY_VERIFY(bar.text().isEmpty());
    }

    void errorsStayUntilTheyAreDismissed()
    {
        JobRunner jobs;
        JobsBar bar(jobs);
        bar.show();
        bar.showFailure({.kind = Error::Kind::Io, .message = u"The disk is full. Free some space."_s, .detail = u"/x"_s});
        bar.say(u"v3 was captured."_s);
        QCOMPARE(bar.text(), u"The disk is full. Free some space."_s);
        QTest::mouseClick(bar.findChild<QToolButton *>(u"dismissError"_s), Qt::LeftButton);
        QCOMPARE(bar.text(), u"v3 was captured."_s);
    }

    void aCancellationIsNewsAndNoError()
    {
        JobRunner jobs;
        JobsBar bar(jobs);
        bar.show();
        bar.showFailure(cancelledError().error());
        QVERIFY(!bar.findChild<QToolButton *>(u"dismissError"_s)->isVisible());
        QCOMPARE(bar.text(), cancelledError().error().message);
    }
};

QTEST_MAIN(TestJobsBar)
#include "tst_jobsbar.moc"
