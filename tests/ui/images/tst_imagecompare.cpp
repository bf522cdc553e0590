// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segments.h"
#include "ui/common/theme.h"
#include "ui/images/imagecompare.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

QByteArray png(const QSize &size, const QColor &color, const QRect &dot = {}, const QString &comment = {})
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(color);
    QPainter painter(&image);
    painter.fillRect(dot, Qt::black);
    painter.end();
    if (!comment.isEmpty())
        image.setText(u"Comment"_s, comment);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A view of two images that are there, with its jobs.
struct Shown
{
    JobRunner jobs;
    ImageCompare view{jobs};

    Shown(const std::optional<QByteArray> &before, const std::optional<QByteArray> &after)
    {
        view.resize(700, 500);
        view.show();
        show(before, after);
    }

    void show(const std::optional<QByteArray> &before, const std::optional<QByteArray> &after)
    {
        const std::array bytes{before, after};
        std::array<std::optional<FileEntry>, 2> files;
        for (const Side side : {Before, After}) {
            if (bytes[side])
                files[side] = FileEntry{
                    .path = u"a.png"_s, .type = u"png"_s, .size = bytes[side]->size(), .sha256 = hashOf(*bytes[side])};
        }
        QSignalSpy compared(&view, &ImageCompare::compared);
        view.setFiles(files,
                      [bytes](Side side, const Progress &) -> Result<QByteArray> { return bytes[side].value_or(QByteArray()); });
        QVERIFY(compared.wait());
    }

    QColor at(int x, int y) { return view.canvas()->viewport()->grab().toImage().pixelColor(x, y); }
};

} // namespace

class TestImageCompare : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { QSettings().clear(); }

    void itSaysWhatDiffersAndWhatEachSideIs()
    {
        Shown shown(png({100, 100}, Qt::white), png({100, 100}, Qt::white, {10, 10, 20, 17}));
        QCOMPARE(shown.view.summary(), u"3.4 % of the pixels differ, in 1 regions."_s);
        QVERIFY2(shown.view.caption(Before).startsWith(u"PNG · 100 × 100 · 32 bits with alpha · "_s),
                 qPrintable(shown.view.caption(Before)));
        QVERIFY(shown.view.canvas()->accessibleDescription().contains(shown.view.summary()));
    }

    void equalPixelsOfDifferentFilesAreSaid()
    {
        Shown shown(png({9, 9}, Qt::red), png({9, 9}, Qt::red, {}, u"made later"_s));
        QCOMPARE(shown.view.summary(), u"Only metadata differs: all pixels are equal."_s);
        shown.show(png({9, 9}, Qt::red), png({9, 9}, Qt::red));
        QCOMPARE(shown.view.summary(), u"Both files are the same, byte for byte."_s);
    }

    void anotherSizeIsSaid()
    {
        Shown shown(png({10, 10}, Qt::white), png({20, 10}, Qt::white));
        QCOMPARE(shown.view.summary(), u"50.0 % of the pixels differ, in 1 regions. The size differs: 10 × 10 → 20 × 10."_s);
    }

    void aLoneImageStandsAlone()
    {
        Shown shown({}, png({10, 10}, Qt::white));
        shown.view.setMode(ImageCompare::Mode::Swipe);
        QCOMPARE(shown.view.mode(), ImageCompare::Mode::SideBySide);
        QCOMPARE(shown.view.summary(), u"The image was added."_s);
        QCOMPARE(shown.view.caption(Before), u"Not in the version before"_s);
    }

    void aBrokenImageSaysSo()
    {
        Shown shown(png({10, 10}, Qt::white), "no image");
        QVERIFY2(shown.view.caption(After).startsWith(u"The image cannot be shown"_s), qPrintable(shown.view.caption(After)));
        QCOMPARE(shown.view.summary(), u"There is nothing to compare: an image could not be decoded."_s);
    }

    void sidesStandBesideEachOther()
    {
        Shown shown(png({40, 40}, Qt::red), png({40, 40}, Qt::blue));
        const QSize size = shown.view.canvas()->viewport()->size();
        QCOMPARE(shown.at(size.width() / 4, size.height() / 2), QColor(Qt::red));
        QCOMPARE(shown.at(size.width() * 3 / 4, size.height() / 2), QColor(Qt::blue));
    }

    void theDividerMovesByKeyAndMouse()
    {
        Shown shown(png({200, 200}, Qt::red), png({200, 200}, Qt::blue));
        shown.view.setMode(ImageCompare::Mode::Swipe);
        ImageCanvas *canvas = shown.view.canvas();
        const QPoint middle = canvas->viewport()->rect().center();
        QCOMPARE(shown.at(middle.x() - 60, middle.y() + 60), QColor(Qt::red));
        QCOMPARE(shown.at(middle.x() + 60, middle.y() + 60), QColor(Qt::blue));
        QTest::keyClick(canvas, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(canvas->divider(), 0.6);
        QTest::keyClick(canvas, Qt::Key_Left);
        QCOMPARE(canvas->divider(), 0.58);
        const int x = middle.x() + 16;
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, {x, middle.y()});
        QTest::mouseMove(canvas->viewport(), {x - 66, middle.y()});
        QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, {x - 66, middle.y()});
        QVERIFY2(std::abs(canvas->divider() - 0.25) < 0.02, qPrintable(QString::number(canvas->divider())));
        QCOMPARE(shown.view.findChild<QSlider *>()->value(), qRound(canvas->divider() * 100));
        QCOMPARE(shown.at(middle.x(), middle.y() + 60), QColor(Qt::blue));
    }

    void theOnionIsATrueMixture()
    {
        Shown shown(png({200, 200}, QColor(200, 0, 0)), png({200, 200}, QColor(0, 0, 100)));
        shown.view.setMode(ImageCompare::Mode::Onion);
        const QPoint middle = shown.view.canvas()->viewport()->rect().center();
        const QColor mixed = shown.at(middle.x(), middle.y());
        QVERIFY2(std::abs(mixed.red() - 100) <= 2 && std::abs(mixed.blue() - 50) <= 2, qPrintable(mixed.name()));
        shown.view.canvas()->setMix(1);
        QCOMPARE(shown.at(middle.x(), middle.y()), QColor(0, 0, 100));
        QTest::keyClick(shown.view.canvas(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(shown.view.canvas()->mix(), 0.9);
    }

    void moreToleranceFindsLess()
    {
        Shown shown(png({50, 50}, QColor(100, 100, 100)), png({50, 50}, QColor(110, 100, 100)));
        shown.view.setMode(ImageCompare::Mode::Difference);
        QCOMPARE(shown.view.summary(), u"100.0 % of the pixels differ, in 1 regions."_s);
        QSignalSpy compared(&shown.view, &ImageCompare::compared);
        shown.view.findChild<QSlider *>()->setValue(10);
        QVERIFY(compared.wait());
        QCOMPARE(shown.view.tolerance(), 10);
        QCOMPARE(shown.view.summary(), u"No pixel differs by more than the tolerance."_s);
    }

    void stepsGoFromPlaceToPlace()
    {
        Shown shown(png({300, 300}, Qt::white), png({300, 300}, Qt::white, {250, 250, 4, 4}));
        shown.view.setMode(ImageCompare::Mode::Difference);
        shown.view.canvas()->setZoom(8);
        QVERIFY(shown.view.stepRegion(1));
        QCOMPARE(shown.view.canvas()->region(), 0);
        // The place is in the middle now: 252 of 300 pixels, eight times as large, beside a margin.
        const QScrollBar *bar = shown.view.canvas()->horizontalScrollBar();
        QVERIFY(std::abs(bar->value() + shown.view.canvas()->viewport()->width() / 2 - (252 * 8 + 24)) <= 2);
        QVERIFY(!shown.view.stepRegion(1));
        QVERIFY(!shown.view.stepRegion(-1));
    }

    void blinkingStopsWhenLessMotionIsWished()
    {
        Shown shown(png({40, 40}, Qt::red), png({40, 40}, Qt::blue));
        ImageCanvas *canvas = shown.view.canvas();
        QSignalSpy changed(canvas, &ImageCanvas::shownSideChanged);
        shown.view.setMode(ImageCompare::Mode::Blink);
        if (!wishesReducedMotion()) {
            QVERIFY(changed.wait());
        }
        shown.view.setReducedMotion(true);
        QVERIFY(!canvas->blinksByItself());
        const Side before = canvas->shownSide();
        changed.clear();
        QVERIFY(!changed.wait(900));
        QTest::keyClick(canvas, Qt::Key_Space);
        QVERIFY(canvas->shownSide() != before);
    }

    void zoomAndPlaceHoldInEveryMode()
    {
        Shown shown(png({400, 400}, Qt::white), png({400, 400}, Qt::black));
        ImageCanvas *canvas = shown.view.canvas();
        QVERIFY(canvas->fits());
        QTest::keyClick(canvas, Qt::Key_1);
        QCOMPARE(canvas->zoom(), 1.0);
        QTest::keyClick(canvas, Qt::Key_Plus);
        QCOMPARE(canvas->zoom(), 1.25);
        for (const auto mode : {ImageCompare::Mode::Swipe, ImageCompare::Mode::Onion, ImageCompare::Mode::Difference}) {
            shown.view.setMode(mode);
            QCOMPARE(canvas->zoom(), 1.25);
        }
        QTest::keyClick(canvas, Qt::Key_0);
        QVERIFY(canvas->fits());
    }

    void theKeyboardChoosesTheMode()
    {
        Shown shown(png({40, 40}, Qt::red), png({40, 40}, Qt::blue));
        QWidget *first = shown.view.findChild<Segments *>()->findChild<QToolButton *>();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(shown.view.mode(), ImageCompare::Mode::Swipe);
        QCOMPARE(QSettings().value(u"images/mode"_s).toInt(), int(ImageCompare::Mode::Swipe));
    }
};

QTEST_MAIN(TestImageCompare)
#include "tst_imagecompare.moc"
