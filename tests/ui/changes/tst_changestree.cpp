// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changestree.h"
#include "ui/changes/fileheader.h"

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
        QTest::newRow("nothing fits") << u"zebra"_s << QStringList{};
    }

    void filtersNarrowDown()
    {
        QFETCH(QString, filter);
        ChangesTree tree;
        tree.setChanges(changes());
        tree.setFilter(filter);
        QTEST(tree.paths(), "expected");
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
