// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actions.h"
#include "ui/common/segments.h"
#include "ui/diff/diffview.h"
#include "ui/images/imagecompare.h"
#include "ui/kinds/binaryfacts.h"
#include "ui/kinds/kindview.h"

#include <QBuffer>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

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

    Page()
    {
        text->registerActions(actions);
        view = new KindView(text, jobs, actions, &window);
        window.resize(800, 600);
        view->resize(800, 600);
        window.show();
        window.activateWindow();
    }

    void show(const QString &path, const QString &type, const Contents &contents, DiffDocument::State state)
    {
        const FileChange change = changeOf(path, type, contents);
        QSignalSpy ready(view, &KindView::ready);
        view->showFile(change, documentOf(change, state), [contents](Side side, const Progress &) -> Result<QByteArray> {
            return contents[side].value_or(QByteArray());
        });
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
        QTest::newRow("too large") << u"png"_s << State::TooLarge << QStringList{u"Text"_s} << u"Text"_s;
    }

    void everySortOfFileHasItsWays()
    {
        QFETCH(QString, type);
        QFETCH(DiffDocument::State, state);
        const FileChange change = changeOf(u"a"_s, type, {"a", "b"});
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

    void theNewestFileWins()
    {
        Page page;
        const FileChange slow = changeOf(u"slow.bin"_s, u"binary"_s, {"a", "b"});
        page.view->showFile(slow, documentOf(slow, DiffDocument::State::Binary),
                            [](Side, const Progress &progress) -> Result<QByteArray> {
                                while (!progress.cancelled())
                                    QThread::msleep(1);
                                return cancelledError();
                            });
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
            [](Side, const Progress &) -> Result<QByteArray> { return fail(Error::Kind::Io, u"The disk is gone."_s); });
        QVERIFY(ready.wait());
        QVERIFY(page.view->facts()->text().endsWith(u"The disk is gone."_s));
    }
};

QTEST_MAIN(TestKindView)
#include "tst_kindview.moc"
