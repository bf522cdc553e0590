// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/openrequest.h"
#include "ui/mainwindow/windowstate.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

class OpenRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void aPairIsReadFromItsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPair");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("target");
        QTest::newRow("two versions") << u"v1..v2"_s << true << u"v1"_s << u"v2"_s;
        QTest::newRow("names with a dot") << u"fixed.auth..v2"_s << true << u"fixed.auth"_s << u"v2"_s;
        QTest::newRow("one version") << u"active"_s << true << QString() << u"active"_s;
        QTest::newRow("no base") << u"..v2"_s << false << QString() << QString();
        QTest::newRow("no target") << u"v1.."_s << false << QString() << QString();
        QTest::newRow("three dots") << u"v1...v2"_s << false << QString() << QString();
        QTest::newRow("nothing") << QString() << false << QString() << QString();
    }

    void aPairIsReadFromItsText()
    {
        QFETCH(QString, text);
        OpenRequest request;
        QTEST(parsePair(text, request), "isPair");
        QTEST(request.base, "base");
        QTEST(request.target, "target");
    }

    void aRequestSurvivesTheWayToAnotherProcess()
    {
        const OpenRequest request{.project = u"Aurora “Shop”"_s, .base = u"v1"_s, .target = u"v2"_s, .file = u"app/ä.py"_s};
        QCOMPARE(openRequestFromJson(toJson(request)), request);
    }

    void eachLibraryHasAStateOfItsOwn()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        const WindowState one{.geometry = "g",
                              .columns = "c",
                              .page = 2,
                              .project = ProjectId::create(),
                              .place = {.selected = GenerationId::create(), .file = u"a/b"_s}};
        saveWindowState(one, store, u"/home/ann/one"_s);
        QCOMPARE(loadWindowState(store, u"/home/ann/one"_s), one);
        QCOMPARE(loadWindowState(store, u"/home/ann/two"_s), WindowState{});
    }
};

QTEST_GUILESS_MAIN(OpenRequestTest)
#include "tst_openrequest.moc"
