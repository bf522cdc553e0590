// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changestree.h"
#include "ui/changes/externaleditor.h"
#include "ui/changes/fileheader.h"
#include "ui/changes/ignoreoptions.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

FileChange change(ChangeKind kind, const QString &path, const QString &oldPath = {})
{
    FileChange result{.kind = kind, .linesAdded = 1, .linesDeleted = 0};
    if (kind != ChangeKind::Added)
        result.file[Before] = FileEntry{.path = oldPath.isEmpty() ? path : oldPath, .type = u"python"_s};
    if (kind != ChangeKind::Deleted)
        result.file[After] = FileEntry{.path = path, .type = u"python"_s};
    return result;
}

QList<FileChange> changes()
{
    return {
        change(ChangeKind::Modified, u"app/checkout.py"_s),
        change(ChangeKind::Added, u"app/payments.py"_s),
        change(ChangeKind::Renamed, u"app/webhooks.py"_s, u"app/hooks.py"_s),
        change(ChangeKind::Modified, u"requirements.txt"_s),
        change(ChangeKind::Modified, u"web/src/Cart.tsx"_s),
        change(ChangeKind::Deleted, u"web/src/pay/Fake.tsx"_s),
    };
}

/// One line per row, indented by depth.
QString describe(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth, u'.') + index.data().toString() + u'\n' + describe(model, index, depth + 1);
    }
    return text;
}

} // namespace

class ChangesTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void foldersComeFirstAndLonelyOnesAreFolded()
    {
        ChangesTree tree;
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setChanges(changes());
        QCOMPARE(describe(tree), u"app\n.checkout.py\n.payments.py\n.webhooks.py\n"
                                 "web/src\n.pay\n..Fake.tsx\n.Cart.tsx\n"
                                 "requirements.txt\n"_s);
        QCOMPARE(tree.paths(), (QStringList{u"app/checkout.py"_s, u"app/payments.py"_s, u"app/webhooks.py"_s,
                                            u"web/src/pay/Fake.tsx"_s, u"web/src/Cart.tsx"_s, u"requirements.txt"_s}));
    }

    void aFlatListKeepsTheOrderOfPaths()
    {
        ChangesTree tree;
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setChanges(changes());
        tree.setFlat(true);
        QCOMPARE(describe(tree), u"checkout.py\npayments.py\nwebhooks.py\nrequirements.txt\nCart.tsx\nFake.tsx\n"_s);
    }

    void filtersNarrowDown_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a word, without case") << u"CART"_s << QStringList{u"web/src/Cart.tsx"_s};
        QTest::newRow("two words") << u"app pay"_s << QStringList{u"app/payments.py"_s};
        QTest::newRow("a glob over names") << u"*.txt"_s << QStringList{u"requirements.txt"_s};
        QTest::newRow("the old name") << u"hooks.py"_s << QStringList{u"app/webhooks.py"_s};
        QTest::newRow("kinds") << u"kind:ad"_s << QStringList{u"app/payments.py"_s, u"web/src/pay/Fake.tsx"_s};
        QTest::newRow("kind and word") << u"kind:m req"_s << QStringList{u"requirements.txt"_s};
        QTest::newRow("extensions") << u"ext:tsx,.txt"_s
                                    << QStringList{u"web/src/pay/Fake.tsx"_s, u"web/src/Cart.tsx"_s, u"requirements.txt"_s};
        QTest::newRow("viewed") << u"viewed"_s << QStringList{u"app/payments.py"_s};
        QTest::newRow("unviewed and a word") << u"unviewed app"_s << QStringList{u"app/checkout.py"_s, u"app/webhooks.py"_s};
        QTest::newRow("what was found in contents") << u"text:\"a total\" app"_s << QStringList{u"app/checkout.py"_s};
        QTest::newRow("nothing fits") << u"zebra"_s << QStringList{};
    }

    void filtersNarrowDown()
    {
        QFETCH(QString, filter);
        ChangesTree tree;
        tree.setChanges(changes());
        tree.setViewed({u"app/payments.py"_s});
        tree.setFilter(filter);
        tree.setFound({u"app/checkout.py"_s, u"requirements.txt"_s});
        QTEST(tree.paths(), "expected");
    }

    void whatTheContentIsAskedForIsKept()
    {
        QCOMPARE(ChangesFilter(u"cart text:\"a total\" kind:m"_s).contentText(), u"a total"_s);
        QVERIFY(ChangesFilter(u"  "_s).isEmpty());
        QVERIFY(!ChangesFilter(u"generated"_s).isEmpty());
    }

    void filesAreSortedWithinTheirFolders()
    {
        ChangesTree tree;
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<FileChange> sized = changes();
        sized[1].linesAdded = 200;
        sized[2].linesAdded = 20;
        sized[5].linesDeleted = 500;
        tree.setChanges(sized);
        tree.setOrder(ChangesOrder::Size);
        QCOMPARE(describe(tree), u"web/src\n.pay\n..Fake.tsx\n.Cart.tsx\napp\n.payments.py\n.webhooks.py\n.checkout.py\n"
                                 "requirements.txt\n"_s);
        tree.setFlat(true);
        tree.setOrder(ChangesOrder::Kind);
        QCOMPARE(describe(tree), u"payments.py\ncheckout.py\nrequirements.txt\nCart.tsx\nFake.tsx\nwebhooks.py\n"_s);
    }

    void generatedFilesStandInAGroupSteppedOverWhileClosed()
    {
        ChangesTree tree;
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<FileChange> all = changes();
        all[3].isGenerated = true;
        all[5].isGenerated = true;
        all[5].linesDeleted = 3000;
        tree.setChanges(all);
        QCOMPARE(describe(tree), u"app\n.checkout.py\n.payments.py\n.webhooks.py\nweb/src\n.Cart.tsx\n"
                                 "Generated & lock files (2, +2 \u22123,000)\n.requirements.txt\n.Fake.tsx\n"_s);
        QVERIFY(!tree.paths().contains(u"requirements.txt"_s));
        QCOMPARE(tree.allPaths().size(), 6);
        QCOMPARE(tree.pathsBelow(tree.groupIndex()), (QStringList{u"requirements.txt"_s, u"web/src/pay/Fake.tsx"_s}));
        tree.setGroupOpen(true);
        QCOMPARE(tree.paths(), tree.allPaths());
        tree.setGroupOpen(false);
        tree.setFilter(u"generated"_s); // nothing else is left: then it is no aside
        QCOMPARE(tree.paths().size(), 2);
    }

    void aMarkIsAskedForNotMade()
    {
        ChangesTree tree;
        tree.setChanges(changes());
        QStringList asked;
        connect(&tree, &ChangesTree::viewedRequested, this,
                [&asked](const QStringList &paths, bool viewed) { asked += paths + QStringList{viewed ? u"yes"_s : u"no"_s}; });
        const QModelIndex index = tree.indexOf(u"requirements.txt"_s);
        QVERIFY(tree.setData(index, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(asked, (QStringList{u"requirements.txt"_s, u"yes"_s}));
        QCOMPARE(index.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        tree.setViewed({u"requirements.txt"_s});
        QCOMPARE(index.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"requirements.txt, modified, 1 lines added, 0 deleted, viewed"_s);
        QVERIFY(!tree.setData(tree.index(0, 0), Qt::Checked, Qt::CheckStateRole)); // a folder
    }

    void whatIsIgnoredIsNamedAndComesBackFromTheSettings()
    {
        DiffOptions options{.whitespace = DiffOptions::Whitespace::IgnoreTrailing,
                            .ignoreComments = true,
                            .ignoredPatterns = {u"\\d+"_s},
                            .findMoves = false};
        QCOMPARE(ignoredText(options), u"whitespace at the end of lines, comments, 1 patterns"_s);
        QCOMPARE(diffOptionsFromVariant(toVariant(options)), options);
        QCOMPARE(diffOptionsFromVariant({{u"whitespace"_s, 77}}), DiffOptions());
        const DiffOptions everything = countingEverything(options);
        QCOMPARE(ignoredText(everything), QString());
        QVERIFY(!everything.findMoves); // that is no question of counting
        QCOMPARE(patternProblem(u"\\d+"_s), QString());
        QVERIFY(!patternProblem(u"("_s).isEmpty());
        QVERIFY(!patternProblem(u"a*"_s).isEmpty());
    }

    void anEditorsCommandIsFilledIn_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("file and line") << u"code -g %f:%l"_s << QStringList{u"code"_s, u"-g"_s, u"/a b/c.py:12"_s};
        QTest::newRow("no place for the file") << u"kate"_s << QStringList{u"kate"_s, u"/a b/c.py"_s};
        QTest::newRow("quoted") << u"\"my editor\" +%l %f"_s << QStringList{u"my editor"_s, u"+12"_s, u"/a b/c.py"_s};
        QTest::newRow("percent signs") << u"e %% %x %f"_s << QStringList{u"e"_s, u"%"_s, u"%x"_s, u"/a b/c.py"_s};
        QTest::newRow("none") << QString() << QStringList{};
    }

    void anEditorsCommandIsFilledIn()
    {
        QFETCH(QString, command);
        QTEST(editorCommand(command, u"/a b/c.py"_s, 12), "words");
    }

    void countsComeWithoutMovingRows()
    {
        ChangesTree tree;
        tree.setChanges(changes());
        int resets = 0;
        connect(&tree, &QAbstractItemModel::modelReset, this, [&resets] { ++resets; });
        QList<FileChange> counted = changes();
        counted[0].linesAdded = 38;
        tree.setCounts(counted);
        QCOMPARE(resets, 0);
        QCOMPARE(tree.change(tree.indexOf(u"app/checkout.py"_s))->linesAdded, 38);
        counted.removeFirst(); // two similar files turned out to be one renamed
        tree.setCounts(counted);
        QCOMPARE(resets, 1);
    }

    void theHeaderSaysWhereTheSidesDiffer()
    {
        FileChange modified = change(ChangeKind::Modified, u"a.py"_s);
        DiffDocument document{.state = DiffDocument::State::Text};
        document.sides[Before].lineEnding = LineEnding::Lf;
        document.sides[After].lineEnding = LineEnding::CrLf;
        QCOMPARE(factsOf(modified, document), u"Python · UTF-8 · LF → CRLF"_s);
        document.sides[Before].lineEnding = LineEnding::CrLf;
        modified.file[After]->mode = 0755;
        QCOMPARE(factsOf(modified, document), u"Python · UTF-8 · CRLF · mode 0644 → 0755"_s);
        document.state = DiffDocument::State::Binary;
        modified.file[After]->size = 4000;
        QCOMPARE(factsOf(modified, document), u"Python · 0 B → 4 KB · mode 0644 → 0755"_s);
    }
};

QTEST_GUILESS_MAIN(ChangesTreeTest)
#include "tst_changestree.moc"
