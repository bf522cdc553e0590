// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QTest>

using namespace strata;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void firstSpokenLanguageIsTaken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("language");
        QTest::newRow("a country's German is German") << QStringList{u"de-AT"_s, u"de"_s} << u"de"_s;
        QTest::newRow("an unknown one is passed over") << QStringList{u"tlh"_s, u"fr-CA"_s, u"de"_s} << u"fr"_s;
        QTest::newRow("English ends the search") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
        QTest::newRow("nobody's language is English") << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("nothing wished is English") << QStringList() << u"en"_s;
        QTest::newRow("Simplified Chinese by script") << QStringList{u"zh-Hans-CN"_s, u"zh"_s} << u"zh_CN"_s;
        QTest::newRow("Singapore writes Simplified") << QStringList{u"zh-SG"_s} << u"zh_CN"_s;
        QTest::newRow("Traditional Chinese is not Simplified") << QStringList{u"zh-Hant-TW"_s, u"ja"_s} << u"ja"_s;
    }

    void firstSpokenLanguageIsTaken()
    {
        QFETCH(const QStringList, wanted);
        QTEST(chooseLanguage(wanted), "language");
    }

    void itIsKnownWhichLanguagesAreSpoken()
    {
        QCOMPARE(applicationLanguages(), (QStringList{u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s}));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
