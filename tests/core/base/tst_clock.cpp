// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void timesComeBackFromTheirText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2026-02-14T09:00:00.000Z", "1970-01-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z",
                                 "2024-02-29T12:34:56.789Z", "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void timesComeBackFromTheirText()
    {
        QFETCH(const QString, text);
        const QDateTime time = fromIsoText(text);
        QCOMPARE(time, QDateTime::fromString(text, Qt::ISODateWithMs).toUTC());
        QCOMPARE(toIsoText(time), text);
        QCOMPARE(time.timeSpec(), Qt::UTC);
    }

    void otherFormsOfIsoTextAreReadToo()
    {
        const QDateTime nine = fromIsoText(u"2026-02-14T09:00:00.000Z"_s);
        QCOMPARE(fromIsoText(u"2026-02-14T09:00:00Z"_s), nine);
        QCOMPARE(fromIsoText(u"2026-02-14T10:00:00+01:00"_s), nine);
    }

    void whatIsNoTimeIsInvalid()
    {
        for (const auto &text : {u""_s, u"yesterday"_s, u"2026-02-30T09:00:00.000Z"_s, u"2026-02-14T24:61:00.000Z"_s,
                                 u"2026-02-14x09:00:00.000Z"_s, u"२०२६-02-14T09:00:00.000Z"_s})
            QVERIFY2(!fromIsoText(text).isValid(), qPrintable(text));
        QCOMPARE(toIsoText(QDateTime()), QString());
    }

    void aFixedClockStandsStillUntilItIsMoved()
    {
        const QDateTime nine = fromIsoText(u"2026-02-14T09:00:00.000Z"_s);
        {
            FixedClock clock(nine);
            QCOMPARE(now(), nine);
            clock.advance(std::chrono::seconds(1));
            QCOMPARE(now(), nine.addSecs(1));
        }
        QVERIFY(now() > nine);
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
