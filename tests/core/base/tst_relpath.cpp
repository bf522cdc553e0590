// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/relpath.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

Q_DECLARE_METATYPE(strata::PathProblem)

class TestRelPath : public QObject
{
    Q_OBJECT

private slots:
    void acceptsOrdinaryPaths_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("accepted");
        QTest::newRow("file") << QByteArray("a.txt") << QStringLiteral("a.txt");
        QTest::newRow("nested") << QByteArray("app/main.py") << QStringLiteral("app/main.py");
        QTest::newRow("folder mark") << QByteArray("app/") << QStringLiteral("app");
        QTest::newRow("space and umlaut") << QByteArray("meine d\xc3\xa4ten/a b") << QStringLiteral("meine däten/a b");
        QTest::newRow("dots in names") << QByteArray("..a/.b/c..") << QStringLiteral("..a/.b/c..");
        QTest::newRow("percent is text") << QByteArray("%2e%2e/x") << QStringLiteral("%2e%2e/x");
        QTest::newRow("255 bytes") << QByteArray(255, 'a') << QString(255, QLatin1Char('a'));
    }

    void acceptsOrdinaryPaths()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, accepted);
        const auto checked = safeRelPath(path);
        QVERIFY(checked.has_value());
        QCOMPARE(*checked, accepted);
    }

    void refusesHostilePaths_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<PathProblem>("problem");
        QTest::newRow("empty") << QByteArray("") << PathProblem::Empty;
        QTest::newRow("parent") << QByteArray("../x") << PathProblem::ParentFolder;
        QTest::newRow("parent inside") << QByteArray("a/../../x") << PathProblem::ParentFolder;
        QTest::newRow("parent at end") << QByteArray("a/..") << PathProblem::ParentFolder;
        QTest::newRow("current") << QByteArray("./a") << PathProblem::CurrentFolder;
        QTest::newRow("absolute") << QByteArray("/etc/passwd") << PathProblem::Absolute;
        QTest::newRow("drive") << QByteArray("C:/x") << PathProblem::DriveLetter;
        QTest::newRow("backslash") << QByteArray("a\\b") << PathProblem::Backslash;
        QTest::newRow("double slash") << QByteArray("a//b") << PathProblem::EmptyComponent;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << PathProblem::ControlCharacter;
        QTest::newRow("newline") << QByteArray("a\nb") << PathProblem::ControlCharacter;
        QTest::newRow("overlong dots") << QByteArray("\xc0\xae\xc0\xae/x") << PathProblem::NotUtf8;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << PathProblem::NotUtf8;
        QTest::newRow("right-to-left override") << QByteArray("a\xe2\x80\xaegpj.exe") << PathProblem::InvisibleCharacter;
        QTest::newRow("256 bytes") << QByteArray(256, 'a') << PathProblem::ComponentTooLong;
        QTest::newRow("1001 bytes") << QByteArray("a/").repeated(500) + QByteArray("b") << PathProblem::PathTooLong;
        QTest::newRow("65 folders") << QByteArray("a/").repeated(65) + QByteArray("b") << PathProblem::TooDeep;
    }

    void refusesHostilePaths()
    {
        QFETCH(QByteArray, path);
        QFETCH(PathProblem, problem);
        const auto checked = safeRelPath(path);
        QVERIFY(!checked.has_value());
        QCOMPARE(checked.error(), problem);
        QVERIFY(!describe(problem).isEmpty());
    }

    void linksMayPointAnywhereInsideTheTreeOnly_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("inside");
        QTest::newRow("neighbour") << u"a/b"_s << u"c"_s << true;
        QTest::newRow("up and down") << u"a/b"_s << u"../c/d"_s << true;
        QTest::newRow("out") << u"a/b"_s << u"../../c"_s << false;
        QTest::newRow("out and back") << u"a"_s << u"../x/a"_s << false;
        QTest::newRow("absolute") << u"a"_s << u"/etc"_s << false;
        QTest::newRow("empty") << u"a"_s << QString() << false;
    }

    void linksMayPointAnywhereInsideTheTreeOnly()
    {
        QFETCH(QString, link);
        QFETCH(QString, target);
        QFETCH(bool, inside);
        QCOMPARE(linkStaysInside(link, target), inside);
    }

    void linksAreFollowedThroughEachOther()
    {
        const QHash<QString, QString> links{
            {u"a/b/up"_s, u"../.."_s}, // the root
            {u"a/b/out"_s, u"up/.."_s}, // looks like a/b, but leads above the root
            {u"fine"_s, u"a/b/up/a"_s},
            {u"loop"_s, u"loop"_s},
        };
        QVERIFY(linkStaysInside(u"a/b/out"_s, links[u"a/b/out"_s]));
        QVERIFY(!linkStaysInside(u"a/b/out"_s, links));
        QVERIFY(linkStaysInside(u"a/b/up"_s, links));
        QVERIFY(linkStaysInside(u"fine"_s, links));
        QVERIFY(linkStaysInside(u"loop"_s, links));
    }
};

QTEST_GUILESS_MAIN(TestRelPath)
#include "tst_relpath.moc"
