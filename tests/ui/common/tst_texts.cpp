// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/texts.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

class TextsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void timesAreAsShortAsTheyStayClear_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("expected");
        const QDate day(2026, 2, 14); // a Saturday
        QTest::newRow("this minute") << QDateTime(day, {15, 0, 20}) << u"now"_s;
        QTest::newRow("a clock slightly ahead") << QDateTime(day, {15, 1, 20}) << u"now"_s;
        QTest::newRow("minutes") << QDateTime(day, {14, 57}) << u"3 min"_s;
        QTest::newRow("today") << QDateTime(day, {9, 2}) << u"09:02"_s;
        QTest::newRow("yesterday") << QDateTime(day.addDays(-1), {23, 0}) << u"Fri"_s;
        QTest::newRow("six days") << QDateTime(day.addDays(-6), {23, 0}) << u"Sun"_s;
        QTest::newRow("a week") << QDateTime(day.addDays(-7), {23, 0}) << u"7 Feb"_s;
        QTest::newRow("last year") << QDateTime(QDate(2025, 12, 31), {23, 0}) << u"31 Dec 2025"_s;
        QTest::newRow("none") << QDateTime() << QString();
    }

    void timesAreAsShortAsTheyStayClear()
    {
        QFETCH(QDateTime, time);
        QTEST(relativeTime(time, QDateTime(QDate(2026, 2, 14), {15, 0, 30})), "expected");
    }

    void bytesAreRoundedAsFileManagersDo_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << qint64(0) << u"0 B"_s;
        QTest::newRow("bytes") << qint64(999) << u"999 B"_s;
        QTest::newRow("kilo") << qint64(4000) << u"4 KB"_s;
        QTest::newRow("fraction") << qint64(4100) << u"4.1 KB"_s;
        QTest::newRow("almost ten") << qint64(9960) << u"10 KB"_s;
        QTest::newRow("almost mega") << qint64(999'600) << u"1 MB"_s;
        QTest::newRow("mega") << qint64(212'400'000) << u"212 MB"_s;
        QTest::newRow("giga") << qint64(1'900'000'000) << u"1.9 GB"_s;
        QTest::newRow("beyond tera") << qint64(12'000'000'000'000'000) << u"12000 TB"_s;
    }

    void bytesAreRoundedAsFileManagersDo()
    {
        QFETCH(qint64, bytes);
        QTEST(byteText(bytes), "expected");
    }

    void countsCarryRealSigns()
    {
        QCOMPARE(plusText(3120), u"+3,120"_s);
        QCOMPARE(minusText(2904), u"\u22122,904"_s);
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
