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
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a")
                                         << PathProblem::InvisibleCharacter;
        QTest::newRow("byte order mark within") << QByteArray("a/\xef\xbb\xbf"
                                                              "b")
                                                << PathProblem::InvisibleCharacter;
        QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8"
                                                      "b")
                                        << PathProblem::InvisibleCharacter;
        QTest::newRow("isolate") << QByteArray("a\xe2\x81\xa6"
                                               "b")
                                 << PathProblem::InvisibleCharacter;
        QTest::newRow("zero width joiner") << QByteArray("a\xe2\x80\x8d"
                                                         "b")
                                           << PathProblem::InvisibleCharacter;
        QTest::newRow("NUL at end") << QByteArray("a\0", 2) << PathProblem::ControlCharacter;
        QTest::newRow("escape") << QByteArray("a\x1b[31m") << PathProblem::ControlCharacter;
        QTest::newRow("DEL") << QByteArray("a\x7f") << PathProblem::ControlCharacter;
        QTest::newRow("two bytes of CESU-8") << QByteArray("\xed\xa0\x80\xed\xb0\x80") << PathProblem::NotUtf8;
        QTest::newRow("overlong slash") << QByteArray("a\xc0\xaf"
                                                      "b")
                                        << PathProblem::NotUtf8;
        QTest::newRow("overlong NUL") << QByteArray("a\xc0\x80") << PathProblem::NotUtf8;
        QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << PathProblem::NotUtf8;
        QTest::newRow("half a character") << QByteArray("a\xc3") << PathProblem::NotUtf8;
        QTest::newRow("Latin-1") << QByteArray("caf\xe9") << PathProblem::NotUtf8;
        QTest::newRow("root") << QByteArray("/") << PathProblem::Absolute;
        QTest::newRow("share") << QByteArray("//srv/x") << PathProblem::Absolute;
        QTest::newRow("share with backslashes") << QByteArray("\\\\srv\\s\\x") << PathProblem::Backslash;
        QTest::newRow("device path") << QByteArray("\\\\?\\C:\\x") << PathProblem::Backslash;
        QTest::newRow("drive relative") << QByteArray("C:x") << PathProblem::DriveLetter;
        QTest::newRow("drive alone") << QByteArray("z:") << PathProblem::DriveLetter;
        QTest::newRow("stream of a one letter file") << QByteArray("a:stream") << PathProblem::DriveLetter;
        QTest::newRow("two folder marks") << QByteArray("a//") << PathProblem::EmptyComponent;
        QTest::newRow("dot at end") << QByteArray("a/.") << PathProblem::CurrentFolder;
        QTest::newRow("dot slash") << QByteArray("./") << PathProblem::CurrentFolder;
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
