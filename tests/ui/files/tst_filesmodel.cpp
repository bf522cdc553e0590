// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filesmodel.h"
#include "ui/files/filetree.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

QList<FileEntry> filesOf(const QStringList &paths, qint64 size = 10)
{
    QList<FileEntry> files;
    for (const QString &path : paths)
        files << FileEntry{.path = path, .type = u"text"_s, .size = size};
    std::ranges::sort(files, [](const FileEntry &a, const FileEntry &b) { return comparePaths(a.path, b.path) < 0; });
    return files;
}

/// The whole tree as text: two spaces for each level, '/' behind folders.
QString treeText(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth * 2, u' ') + index.data().toString();
        text += index.data(FilesModel::IsFolderRole).toBool() ? u"/\n"_s : u"\n"_s;
        text += treeText(model, index, depth + 1);
    }
    return text;
}

} // namespace

class TestFilesModel : public QObject
{
    Q_OBJECT

private slots:
    void foldersComeBeforeFilesAndBothByName()
    {
        FilesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(
            FileTree(filesOf({u"b.txt"_s, u"A.txt"_s, u"src/main.py"_s, u"src.py"_s, u"src/lib/x.py"_s, u"src-old/y.py"_s})));
        QCOMPARE(treeText(model), u"src/\n  lib/\n    x.py\n  main.py\nsrc-old/\n  y.py\nA.txt\nb.txt\nsrc.py\n"_s);
    }

    void everyFileIsFoundAgainByItsPath()
    {
        QStringList paths;
        for (int folder = 0; folder < 30; ++folder) {
            for (int file = 0; file < 30; ++file)
                paths << u"dir%1/sub%2/f%3.txt"_s.arg(folder % 7).arg(folder).arg(file);
        }
        FilesModel model;
        const QList<FileEntry> files = filesOf(paths);
        model.setTree(FileTree(files));
        for (const FileEntry &file : files) {
            const QModelIndex index = model.indexOf(file.path);
            QCOMPARE(model.pathAt(index), file.path);
            QCOMPARE(model.fileAt(index)->path, file.path);
        }
        QVERIFY(!model.indexOf(u"dir0/sub0/none.txt"_s).isValid());
        QVERIFY(!model.indexOf(u"dir0/sub0/f0.txt/deeper"_s).isValid());
        QVERIFY(!model.indexOf({}).isValid());
    }

    void aFolderCountsWhatLiesBelowIt()
    {
        FilesModel model;
        model.setTree(FileTree(filesOf({u"a/b/1"_s, u"a/b/2"_s, u"a/3"_s, u"4"_s}, 500)));
        const QModelIndex folder = model.indexOf(u"a"_s);
        QCOMPARE(folder.siblingAtColumn(FilesModel::Size).data().toString(), u"1.5 KB"_s);
        QVERIFY(folder.siblingAtColumn(FilesModel::Type).data().toString().startsWith(u'3'));
        QVERIFY(!model.fileAt(folder));
    }

    void namesBeyondTheBasicPlaneKeepTheirPlace()
    {
        // UTF-16 sorts U+1F600 before U+FF5E, UTF-8 after it: bisection must follow the order of the list.
        FilesModel model;
        model.setTree(FileTree(filesOf({u"\U0001F600/a"_s, u"～/b"_s, u"z"_s})));
        QCOMPARE(model.fileAt(model.indexOf(u"\U0001F600/a"_s))->path, u"\U0001F600/a"_s);
        QCOMPARE(model.fileAt(model.indexOf(u"～/b"_s))->path, u"～/b"_s);
        QCOMPARE(model.tree().indexOf(u"～/b"_s) >= 0, true);
    }

    void theFilterTakesPartsOfPathsAndPatterns_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("tree");
        QTest::newRow("part") << u"MAIN"_s << u"src/\n  main.py\n"_s;
        QTest::newRow("folder") << u"src/l"_s << u"src/\n  lib.js\n"_s;
        QTest::newRow("pattern") << u"*.py"_s << u"src/\n  main.py\nsetup.py\n"_s;
        QTest::newRow("one sign") << u"lib.j?"_s << u"src/\n  lib.js\n"_s;
        QTest::newRow("not the middle of a name") << u"*.p"_s << QString();
        QTest::newRow("nothing") << u"zzz"_s << QString();
    }

    void theFilterTakesPartsOfPathsAndPatterns()
    {
        QFETCH(QString, filter);
        QFETCH(QString, tree);
        FilesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(FileTree(filesOf({u"src/main.py"_s, u"src/lib.js"_s, u"setup.py"_s}), filter));
        QCOMPARE(treeText(model), tree);
    }

    void onlyOpenedFoldersAreMade()
    {
        // 200,000 files in 2,000 folders: asking for the top must not touch what lies below.
        QList<FileEntry> files;
        for (int folder = 0; folder < 2000; ++folder) {
            for (int file = 0; file < 100; ++file)
                files << FileEntry{.path = u"d%1/f%2"_s.arg(folder, 4, 10, QChar(u'0')).arg(file, 2, 10, QChar(u'0')), .size = 1};
        }
        const FileTree tree(files);
        const QList<TreeEntry> top = tree.entries(0, tree.shownCount(), 0);
        QCOMPARE(top.size(), 2000);
        QCOMPARE(top.last(), (TreeEntry{.name = u"d1999"_s, .first = 199'900, .end = 200'000, .isFolder = true}));
        QCOMPARE(tree.bytes(top.last().first, top.last().end), 100);
    }
};

QTEST_MAIN(TestFilesModel)
#include "tst_filesmodel.moc"
