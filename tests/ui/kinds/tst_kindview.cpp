// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actions.h"
#include "ui/common/segments.h"
#include "ui/diff/diffview.h"
#include "ui/images/imagecompare.h"
#include "ui/kinds/binaryfacts.h"
#include "ui/kinds/kindview.h"
#include "ui/kinds/memberview.h"
#include "ui/kinds/tablemodel.h"
#include "ui/kinds/tableview.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

using Contents = std::array<std::optional<QByteArray>, 2>;

FileChange changeOf(const QString &path, const QString &type, const Contents &contents)
{
    FileChange change;
    for (const Side side : {Before, After}) {
        if (contents[side])
            change.file[side] = FileEntry{
                .path = path, .type = type, .size = contents[side]->size(), .sha256 = hashOf(*contents[side])};
    }
    return change;
}

std::shared_ptr<const DiffDocument> documentOf(const FileChange &change, DiffDocument::State state)
{
    DiffDocument document{.state = state, .file = change.file};
    if (state == DiffDocument::State::Text) {
        for (const Side side : {Before, After})
            document.sides[side] = {.text = u"a\n"_s, .lineStarts = {0}, .lineEnds = {1}};
        document.rows.append({.line = {0, 0}});
    }
    return std::make_shared<const DiffDocument>(document);
}

QByteArray png(const QColor &color, const QRect &dot = {})
{
    QImage image(100, 100, QImage::Format_ARGB32);
    image.fill(color);
    for (int y = dot.top(); y <= dot.bottom(); ++y) {
        for (int x = dot.left(); x <= dot.right(); ++x)
            image.setPixelColor(x, y, Qt::black);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

struct Page
{
    QWidget window;
    Actions actions{&window};
    JobRunner jobs;
    DiffView *text = new DiffView;
    KindView *view = nullptr;
    Result<TreeComparison> members; // what the services answer
    Result<TableComparison> table;

    Page()
    {
        text->registerActions(actions);
        view = new KindView(text, jobs, actions, &window);
        window.resize(800, 600);
        view->resize(800, 600);
        window.show();
        window.activateWindow();
    }

    FileQuestions questions(const Contents &contents) const
    {
        return {
            .read = [contents](Side side, const Progress &) -> Result<QByteArray> { return contents[side].value_or(QByteArray()); },
            .compareMembers = [answer = members](const Progress &) { return answer; },
            .compareTable = [answer = table](const Progress &) { return answer; }};
    }

    void show(const QString &path, const QString &type, const Contents &contents, DiffDocument::State state)
    {
        const FileChange change = changeOf(path, type, contents);
        QSignalSpy ready(view, &KindView::ready);
        view->showFile(change, documentOf(change, state), questions(contents));
        QVERIFY(!ready.isEmpty() || ready.wait());
    }
};

} // namespace

class TestKindView : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void everySortOfFileHasItsWays_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<DiffDocument::State>("state");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("first");
        using State = DiffDocument::State;
        QTest::newRow("code") << u"python"_s << State::Text << QStringList{u"Text"_s} << u"Text"_s;
        QTest::newRow("json") << u"json"_s << State::Text << QStringList{u"Text"_s, u"Sorted keys"_s} << u"Text"_s;
        QTest::newRow("drawing") << u"svg"_s << State::Text << QStringList{u"Rendered"_s, u"Source"_s} << u"Source"_s;
        QTest::newRow("picture") << u"webp"_s << State::Binary << QStringList{u"Picture"_s, u"Bytes"_s} << u"Picture"_s;
        QTest::newRow("renamed picture") << u"png"_s << State::Identical << QStringList{u"Picture"_s, u"Bytes"_s} << u"Picture"_s;
        QTest::newRow("program") << u"binary"_s << State::Binary << QStringList{u"Bytes"_s} << u"Bytes"_s;
        QTest::newRow("archive") << u"archive"_s << State::Binary << QStringList{u"Members"_s, u"Bytes"_s} << u"Members"_s;
        QTest::newRow("table") << u"csv"_s << State::Text << QStringList{u"Text"_s, u"Table"_s} << u"Text"_s;
        QTest::newRow("too large") << u"png"_s << State::TooLarge << QStringList{u"Text"_s} << u"Text"_s;
    }

    void everySortOfFileHasItsWays()
    {
        QFETCH(QString, type);
        QFETCH(DiffDocument::State, state);
        const FileChange change = changeOf(type == "archive"_L1 ? u"a.whl"_s : u"a"_s, type, {"a", "b"});
        const ViewKinds kinds = viewKindsOf(change, *documentOf(change, state));
        QStringList names;
        for (const ViewKind kind : kinds.kinds)
            names.append(viewKindName(kind, kinds));
        QTEST(names, "names");
        QTEST(viewKindName(kinds.first, kinds), "first");
    }

    void aPictureThatBecameTextIsNoPicture()
    {
        FileChange change = changeOf(u"a"_s, u"png"_s, {"a", "b"});
        change.file[After]->type = u"binary"_s;
        QCOMPARE(viewKindsOf(change, *documentOf(change, DiffDocument::State::Binary)).kinds, QList<ViewKind>{ViewKind::Bytes});
    }

    void bytesHaveFactsAndRows()
    {
        Page page;
        QByteArray before(200'000, '\0');
        QByteArray after = before;
        after[150'000] = 'x';
        page.show(u"a.bin"_s, u"binary"_s, {before, after}, DiffDocument::State::Binary);
        QVERIFY(page.view->facts()->isVisible());
        const QString facts = page.view->facts()->text();
        QVERIFY2(facts.contains(u"The first difference is at byte 150,000 (0x249f0). 1 bytes differ, in 1 places."_s),
                 qPrintable(facts));
        QVERIFY2(facts.contains(hashOf(after).toHex()), qPrintable(facts));
        QCOMPARE(page.text->changeCount(), 1);
        // 0x249f0 is the row's first byte; what comes before and after is said to be left out.
        const TextSide &side = page.text->shownDocument()->sides[After];
        QCOMPARE(side.line(0), u"⋯ 149,968 bytes are not shown"_s);
        QVERIFY(side.line(3).startsWith(u"000249f0  78 00"_s));
        QVERIFY(page.view->chooser()->isHidden());
    }

    void whatIsChosenHoldsForTheNextFileOfItsSort()
    {
        Page page;
        page.show(u"a.png"_s, u"png"_s, {png(Qt::white), png(Qt::red)}, DiffDocument::State::Binary);
        QCOMPARE(page.view->kind(), ViewKind::Picture);
        QVERIFY(page.view->chooser()->isVisible());
        QSignalSpy ready(page.view, &KindView::ready);
        page.view->setKind(ViewKind::Bytes);
        QVERIFY(ready.wait());
        QVERIFY(page.view->facts()->text().contains(u"PNG image"_s));
        page.show(u"b.py"_s, u"python"_s, {"a", "b"}, DiffDocument::State::Text);
        QVERIFY(!page.view->facts()->isVisible());
        page.show(u"b.png"_s, u"png"_s, {png(Qt::white), png(Qt::blue)}, DiffDocument::State::Binary);
        QCOMPARE(page.view->kind(), ViewKind::Bytes);
    }

    void sortedKeysAreAskedForWhereTheDocumentsComeFrom()
    {
        Page page;
        page.show(u"a.json"_s, u"json"_s, {"{}", "[]"}, DiffDocument::State::Text);
        QSignalSpy wanted(page.view, &KindView::sortKeysWanted);
        page.view->setKind(ViewKind::SortedKeys);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toBool(), true);
        page.view->setSortsKeys(true);
        page.show(u"a.json"_s, u"json"_s, {"{}", "[]"}, DiffDocument::State::Text);
        QCOMPARE(page.view->kind(), ViewKind::SortedKeys);
        QCOMPARE(page.view->chooser()->current(), int(ViewKind::SortedKeys));
    }

    void theKeysForTheNextChangeGoFromPlaceToPlaceInAPicture()
    {
        Page page;
        page.show(u"a.png"_s, u"png"_s, {png(Qt::white), png(Qt::white, {10, 10, 4, 4})}, DiffDocument::State::Binary);
        QSignalSpy shown(page.view, &KindView::changeShown);
        QSignalSpy file(page.view, &KindView::fileStepWanted);
        page.view->focusContent();
        page.actions.find(u"diff.next-change"_s)->trigger();
        QCOMPARE(shown.last(), (QVariantList{0, 1}));
        QTest::keyClick(page.view->images()->canvas(), Qt::Key_N);
        QCOMPARE(file.size(), 0); // said first
        QTest::keyClick(page.view->images()->canvas(), Qt::Key_N);
        QCOMPARE(file.size(), 1);
        QCOMPARE(file[0][0].toInt(), 1);
    }

    void anArchiveListsItsMembers()
    {
        Page page;
        page.members = TreeComparison{
            .changes = {{.kind = ChangeKind::Added, .file = {std::nullopt, FileEntry{.path = u"b/new.txt"_s, .size = 2000}}},
                        {.kind = ChangeKind::Modified,
                         .file = {FileEntry{.path = u"a.txt"_s, .size = 10}, FileEntry{.path = u"a.txt"_s, .size = 4}}}},
            .unchangedCount = 3};
        QSignalSpy shown(page.view, &KindView::changeShown);
        page.show(u"lib.jar"_s, u"archive"_s, {"a", "b"}, DiffDocument::State::Binary);
        QCOMPARE(page.view->kind(), ViewKind::Members);
        QCOMPARE(page.view->members()->summary(), u"Members: 1 added, 1 modified. 3 members are the same."_s);
        QCOMPARE(shown.last(), (QVariantList{0, 2}));
        auto *list = page.view->members()->findChild<QTreeView *>();
        QCOMPARE(list->model()->index(0, 1).data().toString(), u"a.txt"_s); // sorted by name
        QCOMPARE(list->model()->index(0, 4).data().toString(), QString(QChar(0x2212)) + u"6 B"_s);
        QCOMPARE(list->model()->index(1, 0).data().toString(), u"A added"_s);
        page.view->step(1);
        QCOMPARE(shown.last(), (QVariantList{1, 2}));
        page.view->members()->findChild<QLineEdit *>()->setText(u"A.TX"_s);
        QCOMPARE(page.view->members()->count(), 1);
    }

    void anArchiveThatIsRefusedSaysWhy()
    {
        Page page;
        page.members = fail(Error::Kind::Invalid, u"“lib.jar” is encrypted."_s);
        page.show(u"lib.jar"_s, u"archive"_s, {"a", "b"}, DiffDocument::State::Binary);
        QCOMPARE(page.view->members()->summary(), u"“lib.jar” is encrypted."_s);
    }

    void aTableMarksEveryCell()
    {
        Page page;
        page.table = TableComparison{
            .records = {QList<QStringList>{{u"id"_s, u"name"_s}, {u"1"_s, u"Ann"_s}, {u"2"_s, u"Bo"_s}},
                        QList<QStringList>{{u"id"_s, u"name"_s, u"age"_s}, {u"1"_s, u"Anna"_s, u"7"_s}, {u"3"_s, u"Cy"_s, u"9"_s}}},
            .columns = {{0, 0}, {1, 1}, {-1, 2}},
            .rows = {{.kind = RowKind::Changed, .record = {0, 0}, .changedColumns = {2}},
                     {.kind = RowKind::Changed, .record = {1, 1}, .changedColumns = {1, 2}},
                     {.kind = RowKind::Removed, .record = {2, -1}},
                     {.kind = RowKind::Added, .record = {-1, 2}}}};
        page.show(u"people.csv"_s, u"csv"_s, {"a", "b"}, DiffDocument::State::Text);
        QCOMPARE(page.view->kind(), ViewKind::Text);
        QSignalSpy ready(page.view, &KindView::ready);
        QSignalSpy shown(page.view, &KindView::changeShown);
        page.view->setKind(ViewKind::Table);
        QVERIFY(ready.wait());
        TableView *table = page.view->table();
        QCOMPARE(table->summary(), u"1 rows changed (2 cells), 1 rows added, 1 rows removed."_s);
        const QAbstractItemModel &model = *table->model();
        QCOMPARE(model.rowCount(), 3); // the heading is the header
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"+ age"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"~ 2"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"Ann → Anna"_s);
        QCOMPARE(model.index(1, 1).data().toString(), u"Bo"_s);
        QCOMPARE(model.index(2, 0).data().toString(), u"3"_s);
        QCOMPARE(shown.last(), (QVariantList{0, 3}));
        auto *view = table->findChild<QTableView *>();
        QCOMPARE(view->currentIndex().column(), 1); // where the first cell changed
        page.view->focusContent();
        QTest::keyClick(view, Qt::Key_N);
        QCOMPARE(view->currentIndex().row(), 1);
        view->selectRow(2);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"3\tCy\t9"_s);
        view->grab();
    }

    void onlyRowsThatDifferCanBeShown()
    {
        TableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(
            {.records = {QList<QStringList>{{u"a"_s}, {u"1"_s}, {u"2"_s}}, QList<QStringList>{{u"a"_s}, {u"1"_s}, {u"3"_s}}},
             .columns = {{0, 0}},
             .rows = {
                 {.record = {0, 0}}, {.record = {1, 1}}, {.kind = RowKind::Changed, .record = {2, 2}, .changedColumns = {0}}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.changedRows(), QList<int>{1});
        model.setOnlyChanges(true);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"2 → 3"_s);
        QCOMPARE(model.differingCount(), 1);
    }

    void theNewestFileWins()
    {
        Page page;
        const FileChange slow = changeOf(u"slow.bin"_s, u"binary"_s, {"a", "b"});
        page.view->showFile(slow, documentOf(slow, DiffDocument::State::Binary),
                            {.read = [](Side, const Progress &progress) -> Result<QByteArray> {
                                while (!progress.cancelled())
                                    QThread::msleep(1);
                                return cancelledError();
                            }});
        page.show(u"fast.bin"_s, u"binary"_s, {QByteArray("\0a", 2), QByteArray("\0c", 2)}, DiffDocument::State::Binary);
        QCOMPARE(page.text->document()->file[After]->path, u"fast.bin"_s);
    }

    void whatCannotBeReadIsSaid()
    {
        Page page;
        const FileChange change = changeOf(u"a.bin"_s, u"binary"_s, {"a", "b"});
        QSignalSpy ready(page.view, &KindView::ready);
        page.view->showFile(
            change, documentOf(change, DiffDocument::State::Binary),
            {.read = [](Side, const Progress &) -> Result<QByteArray> { return fail(Error::Kind::Io, u"The disk is gone."_s); }});
        QVERIFY(ready.wait());
        QVERIFY(page.view->facts()->text().endsWith(u"The disk is gone."_s));
    }
};

QTEST_MAIN(TestKindView)
#include "tst_kindview.moc"
