// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/comparing.h"
#include "core/services/comparingarchives.h"
#include "core/services/comparingtables.h"
#include "tests/core/services/fixture.h"
#include "tests/support/storedzip.h"

#include <QProcess>
#include <QStandardPaths>

using namespace strata;
using namespace strata::test;

class TestComparingArchives : public QObject
{
    Q_OBJECT

private:
    static QString toText(const TreeComparison &comparison)
    {
        QStringList text;
        for (const FileChange &change : comparison.changes) {
            const auto sizeOn = [&](Side side) { return change.file[side] ? QString::number(change.file[side]->size) : u"-"_s; };
            text.append(
                u"%1 %2 %3>%4"_s.arg(QChar::fromLatin1(letterOf(change.kind))).arg(change.path(), sizeOn(Before), sizeOn(After)));
        }
        return u"%1; %2 unchanged"_s.arg(text.join(u", "_s)).arg(comparison.unchangedCount);
    }

    // What the comparison of the two states of the only file says.
    static Result<TreeComparison> compared(const QString &name, const QByteArray &before, const QByteArray &after)
    {
        const Fixture at;
        const Project project = at.newProject();
        Tree first{{u"other"_s, "x"}};
        Tree second = first;
        if (!before.isEmpty())
            first.insert(name, before);
        if (!after.isEmpty())
            second.insert(name, after);
        const std::array<TreeSide, 2> sides{at.capture(project, first).id, at.capture(project, second).id};
        const TreeComparison files = valueOf(compareVersions(*at.library, sides, false, {}));
        return compareArchives(*at.library, sides, files.changes.first(), {});
    }

    static QByteArray tarOf(const QMap<QString, QByteArray> &files, const QStringList &options)
    {
        const QTemporaryDir folder;
        for (const auto &[name, content] : files.asKeyValueRange()) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("cannot write");
        }
        QProcess tar;
        tar.setWorkingDirectory(folder.path());
        tar.start(u"tar"_s, options + QStringList{u"-cf"_s, u"-"_s} + files.keys());
        tar.waitForFinished();
        return tar.readAllStandardOutput();
    }

private slots:
    void membersOfZipsAreCompared()
    {
        const QByteArray before = storedZip({{"META-INF/MANIFEST.MF", "1"}, {"gone", "gone"}, {"kept", "same"}, {"old", "moved"}});
        const QByteArray after = storedZip({{"kept", "same"}, {"META-INF/MANIFEST.MF", "22"}, {"new", "moved"}, {"add/ed", "a"}});
        QCOMPARE(toText(valueOf(compared(u"lib/app.jar"_s, before, after))),
                 u"M META-INF/MANIFEST.MF 1>2, A add/ed ->1, D gone 4>-, R new 5>5; 1 unchanged"_s);
        QCOMPARE(toText(valueOf(compared(u"a.zip"_s, {}, after))),
                 u"A META-INF/MANIFEST.MF ->2, A add/ed ->1, A kept ->4, A new ->5; 0 unchanged"_s);
        QCOMPARE(toText(valueOf(compared(u"a.zip"_s, storedZip({{"x", "1"}}), {}))), u"D x 1>-; 0 unchanged"_s);
    }

    void membersOfTarsAreCompared()
    {
        if (QStandardPaths::findExecutable(u"tar"_s).isEmpty())
            QSKIP("tar is not installed");
        const QMap<QString, QByteArray> before{{u"a"_s, "1"}, {u"b"_s, QByteArray(600'000, 'b')}, {u"c"_s, "same"}};
        const QMap<QString, QByteArray> after{{u"a"_s, "22"}, {u"b"_s, QByteArray(600'000, 'B')}, {u"c"_s, "same"}};
        QCOMPARE(toText(valueOf(compared(u"x.tar"_s, tarOf(before, {}), tarOf(after, {})))),
                 u"M a 1>2, M b 600000>600000; 1 unchanged"_s);
        // One may be packed and the other not.
        QCOMPARE(toText(valueOf(compared(u"x.tgz"_s, tarOf(before, {}), tarOf(after, {u"-z"_s})))),
                 u"M a 1>2, M b 600000>600000; 1 unchanged"_s);
    }

    void whatIsNoArchiveIsNamed()
    {
        const auto damaged = compared(u"shop.zip"_s, storedZip({{"x", "1"}}), storedZip({{"x", "1"}}).chopped(30));
        QCOMPARE(damaged.error().kind, Error::Kind::Invalid);
        QVERIFY2(damaged.error().message.contains(u"“shop.zip” cannot be read as an archive"_s),
                 qPrintable(damaged.error().message));
        QVERIFY(!compared(u"shop.zip"_s, storedZip({{"x", "1"}}), "no archive at all"));
        QVERIFY(!compared(u"shop.zip"_s, storedZip({{"x", "1"}}), storedZip({{"../x", "1"}})));
    }

    void archivesAreKnownByTheirNames()
    {
        for (const QString &name : {u"a.zip"_s, u"lib/b.JAR"_s, u"c-1.0-py3-none-any.whl"_s, u"d.tar.gz"_s, u"e.tgz"_s, u"f.tar"_s})
            QVERIFY2(isArchiveName(name), qPrintable(name));
        for (const QString &name : {u"zip"_s, u"a.gz"_s, u"b.7z"_s, u"c.zip.txt"_s})
            QVERIFY2(!isArchiveName(name), qPrintable(name));
    }

    void tablesOfTwoVersionsAreCompared()
    {
        const Fixture at;
        const Project project = at.newProject();
        const std::array<TreeSide, 2> sides{
            at.capture(project, {{u"a.csv"_s, "id,n\n1,2\n"}, {u"b.tsv"_s, "id\tn\n1,5\t2\n"}, {u"c.csv"_s, QByteArray("a\0b", 3)}})
                .id,
            at.capture(project, {{u"a.csv"_s, "id,n\n1,3\n"}, {u"b.tsv"_s, "id\tn\n1,5\t3\n"}, {u"c.csv"_s, QByteArray("a\0c", 3)}})
                .id};
        const QList<FileChange> changes = valueOf(compareVersions(*at.library, sides, false, {})).changes;
        for (qsizetype i = 0; i < 2; ++i) {
            const TableComparison table = valueOf(compareTables(*at.library, sides, changes[i], {}));
            QCOMPARE(table.rows.size(), 2);
            QCOMPARE(table.rows[1].kind, RowKind::Changed);
            QCOMPARE(table.rows[1].changedColumns, QList<qint32>{1});
        }
        QCOMPARE(compareTables(*at.library, sides, changes[2], {}).error().kind, Error::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestComparingArchives)
#include "tst_comparingarchives.moc"
