// SPDX-License-Identifier: GPL-3.0-or-later
// What the panes look like: colours no eye depends on, white space that shows, glyphs where a layout would put them.
#include "tests/ui/diff/sampledocuments.h"
#include "ui/common/theme.h"
#include "ui/diff/diffview.h"
#include "ui/diff/highlighter.h"
#include "ui/diff/linelayouts.h"
#include "ui/diff/syntaxstyle.h"
#include "ui/diff/wrapcounts.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

const QList<SyntaxToken> &noTokens(Side, qint32)
{
    static const QList<SyntaxToken> none;
    return none;
}

// All kinds of lines: moved away, equal, changed, removed, ignored, moved here with an edit, added.
std::shared_ptr<const DiffDocument> everyKind()
{
    auto document = std::make_shared<DiffDocument>(*documentFrom(
        u"-def discount(cart):\n-    rate = cart.rate\n-    return cart.total * rate\n \n class Cart:\n~    limit = ⟨10⟩|    limit "
        u"= ⟨20⟩\n"
        "     def total(self):\n=        return  sum( self.items )|        return sum(self.items)\n \n-legacy = True\n \n"
        "+def discount(cart):\n+    rate = cart.rate or 1\n+    return cart.total * rate\n \n~# old words|# new words\n+added = 1\n end\n"_s));
    document->moves = {{.lines = {LineRange{0, 3}, LineRange{7, 3}}, .path = {}, .similarity = 67}};
    document->movesByLine = {QList<qint32>{0}, QList<qint32>{0}};
    for (DiffHunk &hunk : document->hunks) {
        if (hunk.lines[After] == LineRange{11, 2})
            hunk.kind = ChangeClass::Comments;
    }
    return document;
}

struct Window
{
    explicit Window(const std::shared_ptr<const DiffDocument> &document, QSize size = {960, 460})
    {
        view.resize(size);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setContext(FoldModel::everything);
        view.setDocument(document);
        view.clearFocus();
    }
    QImage image() { return view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32); }

    DiffView view;
};

} // namespace

class DiffPaintTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, DiffPalette::Standard); }
    void cleanup()
    {
        QSettings().clear();
        applyTheme(*qApp, ThemeChoice::Light, DiffPalette::Standard);
    }

    void kindsOfLinesDifferWithoutColour()
    {
        Window window(everyKind());
        const QImage grey = window.image().convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
        // The strip with the bar beside the text of each line, over the ground of that line.
        const auto barOf = [&](Side side, qint32 line) {
            const QPoint at = window.view.pointOf(side, {line, 0});
            const QRect strip(at.x() - 7, at.y() - window.view.layout().lineHeight() / 2, 3, window.view.layout().lineHeight());
            const QRgb ground = grey.pixel(at.x() - 8, at.y());
            QString pattern;
            for (int y = strip.top(); y <= strip.bottom(); ++y) {
                for (int x = strip.left(); x <= strip.right(); ++x)
                    pattern += grey.pixel(x, y) == ground ? u'.' : u'#';
            }
            return pattern;
        };
        const QString added = barOf(After, 12);
        const QString removed = barOf(Before, 9);
        const QString changed = barOf(After, 2);
        const QString ignored = barOf(After, 4);
        const QString moved = barOf(After, 7);
        const QString equal = barOf(After, 1);
        QVERIFY(!equal.contains(u'#'));
        QSet<QString> patterns{added, removed, changed, ignored, moved, equal};
        QCOMPARE(patterns.size(), 6);
        QVERIFY(!added.contains(u'.'));
    }

    void trailingWhiteSpaceShowsWhereItDiffers()
    {
        const auto darkPixels = [](Window &window, Side side, qint32 line, qint32 column) {
            const QImage image = window.image();
            const QPoint at = window.view.pointOf(side, {line, column});
            int count = 0;
            for (int y = at.y() - 8; y < at.y() + 8; ++y) {
                for (int x = at.x(); x < at.x() + 12; ++x)
                    count += qGray(image.pixel(x, y)) < 140 ? 1 : 0;
            }
            return count;
        };
        Window differing(documentFrom(u" a\n~end  |end\n b\n"_s));
        QVERIFY(darkPixels(differing, Before, 1, 3) > 0);
        QCOMPARE(darkPixels(differing, After, 1, 3), 0);
        Window same(documentFrom(u" a\n~end1  |end2  \n b\n"_s));
        QCOMPARE(darkPixels(same, Before, 1, 4), 0);
        differing.view.setMode(DiffView::Mode::Unified);
        QVERIFY(darkPixels(differing, Before, 1, 3) > 0);
    }

    void glyphsStandWhereALayoutPutsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"const total = sum(items);"_s;
        QTest::newRow("tabs") << u"\t\tif (a\t== b)"_s;
        QTest::newRow("accents") << u"naïve café straße"_s;
        QTest::newRow("wide") << u"名前 = value"_s;
        QTest::newRow("other direction") << u"x = \"שלום\";"_s;
        QTest::newRow("control signs") << u"a\u0007b\u202ec"_s;
        QTest::newRow("empty") << QString();
    }
    void glyphsStandWhereALayoutPutsThem()
    {
        QFETCH(const QString, text);
        LineLayouts lines;
        const auto document = documentFrom(u" %1\n"_s.arg(text));
        lines.setDocument(document);
        lines.setTokens(noTokens);
        lines.setColors(lightColors());
        lines.setFont(monospaceFont(9));
        QTextLayout layout(visibleText(text), lines.font());
        QTextOption option(Qt::AlignLeft);
        option.setTextDirection(Qt::LeftToRight);
        option.setWrapMode(QTextOption::NoWrap);
        option.setTabStopDistance(lines.cell() * 4);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        for (qint32 column = 0; column <= text.size(); ++column) {
            QVERIFY(qAbs(lines.xOf(After, 0, column) - line.cursorToX(column)) < 0.01);
            const qreal x = line.cursorToX(column);
            QCOMPARE(lines.columnAt(After, 0, 0, x), line.xToCursor(x));
        }
        const auto draw = [](auto paint) {
            QImage image(400, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setPen(lightColors().text);
            paint(painter);
            return image;
        };
        const LineFragment all{.start = 0, .length = qint32(text.size())};
        QCOMPARE(draw([&](QPainter &painter) { lines.draw(painter, lines.drawn(After, 0, all), {5, 5}); }),
                 draw([&](QPainter &painter) { layout.draw(&painter, {5, 5}); }));
    }

    void everyThemeOfCodeIsReadableOnEveryGround_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyThemeOfCodeIsReadableOnEveryGround()
    {
        QFETCH(const bool, dark);
        const QStringList themes = syntaxThemes(dark);
        QVERIFY(themes.size() >= 3);
        for (int palette = 0; palette < diffPaletteCount; ++palette) {
            const ThemeColors &colors = dark ? darkColors(DiffPalette(palette)) : lightColors(DiffPalette(palette));
            QList<SyntaxColors> sets{ownSyntaxColors(colors)};
            for (const QString &theme : themes.first(3))
                sets.append(themedSyntaxColors(theme, colors));
            for (const SyntaxColors &set : std::as_const(sets)) {
                for (const QColor &color : set) {
                    for (const QColor &ground : {colors.surface, colors.addedLine, colors.removedLine, colors.movedLine})
                        QVERIFY2(contrast(color, ground) >= 4.5, qPrintable(color.name() + u" on "_s + ground.name()));
                }
            }
        }
        QCOMPARE(themedSyntaxColors(u"no such theme"_s, lightColors()), ownSyntaxColors(lightColors()));
    }

    void aChosenThemeColoursTheCode()
    {
        const QString theme = syntaxThemes(false).first();
        chooseSyntaxTheme(false, theme);
        QCOMPARE(chosenSyntaxTheme(false), theme);
        QVERIFY(chosenSyntaxTheme(true).isEmpty());
        QCOMPARE(chosenSyntaxColors(lightColors()), themedSyntaxColors(theme, lightColors()));
        QVERIFY(chosenSyntaxColors(lightColors()) != ownSyntaxColors(lightColors()));
    }

    void aLanguagePickedByHandColoursTheFile()
    {
        Highlighter highlighter;
        QSignalSpy colored(&highlighter, &Highlighter::colored);
        const auto document = documentFrom(u" def total(): return 1\n"_s, u"notes.unknown"_s);
        highlighter.setDocument(document);
        highlighter.want({LineRange{0, 1}, LineRange{0, 1}});
        QSignalSpy finished(&highlighter, &Highlighter::finished);
        QVERIFY(finished.wait());
        QVERIFY(highlighter.tokens(After, 0).isEmpty());
        QVERIFY(highlighter.syntaxes().size() > 100);
        highlighter.setDefinition(u"Python"_s);
        QTRY_VERIFY(!highlighter.tokens(After, 0).isEmpty());
        QCOMPARE(highlighter.tokens(After, 0).first().style, SyntaxStyle::Keyword);
        highlighter.setDefinition({});
        QTRY_VERIFY(highlighter.tokens(After, 0).isEmpty());
    }

    void theLanguageIsRememberedForAnExtension()
    {
        Window window(documentFrom(u" def x(): pass\n"_s, u"a.unknown"_s));
        window.view.setSyntax(u"Python"_s);
        Window later(documentFrom(u" def x(): pass\n"_s, u"b.unknown"_s));
        later.view.restoreState(window.view.saveState());
        const QColor keyword = syntaxColor(SyntaxStyle::Keyword, lightColors());
        const auto hasKeyword = [&] {
            const QImage image = later.image();
            for (int y = 0; y < 40; ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == keyword)
                        return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(hasKeyword());
    }

    void theMenuOffersEveryLanguage()
    {
        Window window(documentFrom(u" def x(): pass\n"_s, u"a.unknown"_s));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {20, 20}, window.view.mapToGlobal(QPoint(20, 20)));
        QMenu *menu = nullptr;
        const auto languages = [&]() -> QMenu * {
            QCoreApplication::sendEvent(&window.view, &asked);
            menu = window.view.findChild<QMenu *>(Qt::FindDirectChildrenOnly);
            for (QMenu *part : menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
                if (part->title() == "Language"_L1)
                    return part;
            }
            return nullptr;
        };
        QMenu *language = languages();
        QVERIFY(language);
        emit language->aboutToShow();
        QTRY_VERIFY((language->clear(), emit language->aboutToShow(), language->actions().size() > 5));
        QAction *python = nullptr;
        for (QAction *action : language->findChildren<QAction *>()) {
            if (action->text() == "Python"_L1)
                python = action;
        }
        QVERIFY(python);
        QVERIFY(!python->isChecked());
        python->trigger();
        QVERIFY(window.view.saveState().value(u"syntaxes"_s).toMap().value(u"unknown"_s) == u"Python"_s);
        menu->close();
    }

    void wrappedRowsAreCountedInSlices()
    {
        QString rows;
        for (int i = 0; i < WrapCounts::countedAtOnce + 500; ++i)
            rows += u" %1\n"_s.arg(u"word wörd "_s.repeated(i % 40));
        const auto document = documentFrom(rows);
        const ViewRows view = sideBySideRows(*document);
        LineLayouts lines;
        lines.setDocument(document);
        lines.setTokens(noTokens);
        lines.setWrapColumns(33);
        WrapCounts counts;
        counts.begin(&view, document.get(), &lines);
        const QList<qint32> estimated = counts.counts();
        QVERIFY(counts.count({.first = 100, .count = 50}));
        while (counts.step(1)) { }
        QVERIFY(counts.takeChanged());
        QVERIFY(!counts.takeChanged());
        QVERIFY(counts.counts() != estimated);
        for (qint32 row = 0; row < counts.counts().size(); ++row)
            QCOMPARE(counts.counts().at(row), lines.visualLineCount(After, row));
    }

    void wrappedRowsStandLevelBeforeAllAreCounted()
    {
        QString rows;
        for (int i = 0; i < 6000; ++i)
            rows += i % 9 == 4 ? u"~%1|short\n"_s.arg(u"a few words and "_s.repeated(i % 17))
                               : u" line %1 %2\n"_s.arg(i).arg(u"more words "_s.repeated(i % 23));
        Window window(documentFrom(rows));
        DiffView &view = window.view;
        view.setWordWrap(true);
        for (const QString &place : {u"R5000"_s, u"R200"_s, u"R5990"_s, u"R3000"_s}) {
            QVERIFY(view.goTo(place));
            const qint32 line = view.selection().caret.line;
            const int y = view.pointOf(After, {line, 0}).y();
            QVERIFY(y > 0 && y < view.viewport()->height());
            QCOMPARE(view.pointOf(Before, {line, 0}).y(), y);
            // Counting on in the background does not move what is read.
            QTest::qWait(30);
            QCOMPARE(view.pointOf(After, {line, 0}).y(), y);
        }
    }

    void picturesAreDrawn_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<DiffPalette>("palette");
        QTest::newRow("light") << ThemeChoice::Light << DiffPalette::Standard;
        QTest::newRow("dark") << ThemeChoice::Dark << DiffPalette::Standard;
        QTest::newRow("light-strong") << ThemeChoice::Light << DiffPalette::HighContrast;
        QTest::newRow("dark-strong") << ThemeChoice::Dark << DiffPalette::HighContrast;
        QTest::newRow("light-redgreen") << ThemeChoice::Light << DiffPalette::RedGreenSafe;
        QTest::newRow("dark-redgreen") << ThemeChoice::Dark << DiffPalette::RedGreenSafe;
        QTest::newRow("light-blueyellow") << ThemeChoice::Light << DiffPalette::BlueYellowSafe;
        QTest::newRow("dark-blueyellow") << ThemeChoice::Dark << DiffPalette::BlueYellowSafe;
    }
    void picturesAreDrawn()
    {
        QFETCH(const ThemeChoice, theme);
        QFETCH(const DiffPalette, palette);
        applyTheme(*qApp, theme, palette);
        Window window(everyKind());
        window.view.goTo(u"R2"_s);
        window.view.toggleBookmark();
        window.view.goTo(u"L9"_s);
        window.view.markAlignment();
        const QString folder = u"" STRATA_BIN_DIR "/../pictures"_s;
        QVERIFY(QDir().mkpath(folder));
        QTest::qWait(150);
        const QString name = folder + u"/diff-every-"_s + QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(window.view.grab().save(name + u".png"_s));
        window.view.setLinear(true);
        QVERIFY(window.view.grab().save(name + u"-linear.png"_s));
    }
};

QTEST_MAIN(DiffPaintTest)
#include "tst_diffpaint.moc"
