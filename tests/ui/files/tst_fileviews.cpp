// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/hexview.h"
#include "ui/files/imageview.h"
#include "ui/files/textview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

std::shared_ptr<const DiffDocument> documentOf(const QString &text, const QString &path = u"a.txt"_s)
{
    auto document = std::make_shared<DiffDocument>();
    document->state = DiffDocument::State::Text;
    document->file[After] = FileEntry{.path = path, .type = u"text"_s};
    TextSide &side = document->sides[After];
    side.text = text;
    for (qint32 start = 0; start < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', start);
        const qint32 end = newline < 0 ? qint32(text.size()) : qint32(newline);
        side.lineStarts << start;
        side.lineEnds << end;
        start = end + 1;
    }
    return document;
}

QString numberedLines(int count)
{
    QString text;
    for (int i = 1; i <= count; ++i)
        text += u"line number %1 with some words\n"_s.arg(i);
    return text;
}

} // namespace

class TestFileViews : public QObject
{
    Q_OBJECT

private slots:
    void aHexRowHasOffsetBytesAndLetters()
    {
        QByteArray bytes;
        for (int i = 0; i < 16; ++i)
            bytes += char(0x41 + i);
        QCOMPARE(hexRow(bytes, 0x10, 6), u"000010  41 42 43 44 45 46 47 48  49 4a 4b 4c 4d 4e 4f 50  ABCDEFGHIJKLMNOP"_s);
        QCOMPARE(hexRow(QByteArrayView("\x89PNG\r\n", 6), 0, 6),
                 u"000000  89 50 4e 47 0d 0a                                 .PNG.."_s);
        QCOMPARE(hexRow(QByteArrayView("\0", 1), 0, 8).first(12), u"00000000  00"_s);
    }

    void offsetsGrowWithTheFile()
    {
        QCOMPARE(hexOffsetDigits(0), 6);
        QCOMPARE(hexOffsetDigits(0x1000000), 6);
        QCOMPARE(hexOffsetDigits(0x1000001), 7);
    }

    void hexIsSelectedAndCopiedAsRows()
    {
        HexView view;
        view.setBytes(QByteArray(40, 'x'));
        QVERIFY(view.selectedText().isEmpty());
        view.selectAll();
        QCOMPARE(view.selectedText().count(u'\n'), 2);
        view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), view.selectedText());
    }

    void aHexViewOfManyBytesPaintsOnlyWhatIsInSight()
    {
        HexView view;
        view.resize(700, 400);
        view.setBytes(QByteArray(200'000'000, '\x7f'));
        view.show();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        const QImage shown = view.grab().toImage();
        QVERIFY(!shown.isNull());
        QCOMPARE(view.verticalScrollBar()->maximum() + view.verticalScrollBar()->pageStep(), 200'000'000 / 16);
    }

    void anImageFitsUntilItIsZoomed()
    {
        ImageView view;
        view.resize(400, 300);
        QImage image(1000, 100, QImage::Format_RGB32);
        image.fill(Qt::red);
        view.show();
        view.setImage(image);
        QVERIFY(view.fits());
        QVERIFY(view.zoom() < 0.4);
        view.setZoom(1);
        QVERIFY(!view.fits());
        QVERIFY(view.horizontalScrollBar()->maximum() > 500);
        QTest::keyClick(&view, Qt::Key_0);
        QVERIFY(view.fits());
        QTest::keyClick(&view, Qt::Key_1);
        QCOMPARE(view.zoom(), 1.0);
        view.setZoom(1e9);
        QVERIFY(view.zoom() <= 32);
    }

    void aSmallImageIsNeverEnlargedToFit()
    {
        ImageView view;
        view.resize(400, 300);
        view.setImage(QImage(16, 16, QImage::Format_RGB32));
        QCOMPARE(view.zoom(), 1.0);
    }

    void textIsSelectedByKeysAndCopiedWithoutNumbers()
    {
        TextView view;
        view.resize(600, 300);
        view.show();
        view.setDocument(documentOf(u"first\nsecond\nthird"_s));
        QCOMPARE(view.lineCount(), 3);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.selectedText(), u"second\n"_s);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"first\nsecond\nthird"_s);
    }

    void theMouseSelectsWordsAndLines()
    {
        TextView view;
        view.resize(600, 300);
        view.show();
        view.setDocument(documentOf(u"alpha beta\ngamma\n"_s));
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, QPoint(80, 8));
        QVERIFY2(view.selectedText() == u"alpha"_s || view.selectedText() == u"beta"_s, qPrintable(view.selectedText()));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(4, 8));
        QCOMPARE(view.selectedText(), u"alpha beta\n"_s);
    }

    void goingToALineShowsIt()
    {
        TextView view;
        view.resize(600, 300);
        view.show();
        view.setDocument(documentOf(numberedLines(100'000)));
        view.goToLine(70'000);
        QCOMPARE(view.selection().caret.line, 70'000);
        QVERIFY(view.firstVisibleLine() < 70'000 && view.firstVisibleLine() > 69'900);
        view.goToLine(1'000'000);
        QCOMPARE(view.selection().caret.line, 99'999);
    }

    void findingGoesFromHitToHitAndAround()
    {
        TextView view;
        view.resize(600, 300);
        view.show();
        view.setDocument(documentOf(numberedLines(3000)));
        view.find();
        auto *field = view.findChild<QLineEdit *>();
        field->setText(u"number 299"_s); // 299, 2990 to 2999
        QTRY_COMPARE(view.selectedText(), u"number 299"_s);
        QTRY_COMPARE(view.selection().caret.line, 298);
        QTRY_VERIFY(!view.findChildren<QWidget *>().isEmpty());
        QTest::qWait(50); // the search goes on in slices
        view.findNext();
        QCOMPARE(view.selection().caret.line, 2989);
        view.findPrevious();
        view.findPrevious();
        QCOMPARE(view.selection().caret.line, 2998);
    }

    void aVeryLongLineIsShownAndScrolled()
    {
        TextView view;
        view.resize(600, 300);
        view.show();
        view.setDocument(documentOf(QString(5'000'000, u'x') + u"\nend\n"_s));
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.selection().caret.column, 5'000'000);
        QVERIFY(view.horizontalScrollBar()->value() > 1'000'000);
        QVERIFY(!view.grab().isNull());
    }

    void anotherDocumentStartsAtTheTop()
    {
        TextView view;
        view.resize(600, 300);
        view.show();
        view.setDocument(documentOf(numberedLines(1000)));
        view.goToLine(900);
        view.setDocument(documentOf(u"short\n"_s));
        QCOMPARE(view.firstVisibleLine(), 0);
        view.setDocument({});
        QCOMPARE(view.lineCount(), 0);
        QTest::keyClick(&view, Qt::Key_Down);
        QVERIFY(!view.grab().isNull());
    }
};

QTEST_MAIN(TestFileViews)
#include "tst_fileviews.moc"
