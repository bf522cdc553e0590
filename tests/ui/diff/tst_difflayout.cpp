// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/diff/sampledocuments.h"
#include "ui/common/theme.h"
#include "ui/diff/foldmodel.h"
#include "ui/diff/gotobar.h"
#include "ui/diff/headings.h"
#include "ui/diff/hexrows.h"
#include "ui/diff/linelayouts.h"
#include "ui/diff/notices.h"
#include "ui/diff/rowlayout.h"
#include "ui/diff/selectiontext.h"
#include "ui/diff/textsearch.h"
#include "ui/diff/viewrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

// 100 rows, changes at 20–21 and 60.
FoldModel sampleFolds()
{
    FoldModel folds;
    folds.setRows({DiffHunk{.firstRow = 20, .rowCount = 2}, DiffHunk{.firstRow = 60, .rowCount = 1}}, 100);
    return folds;
}

// Folds and shown runs as text: "0-16 | 17..24 | …".
QString picture(const FoldModel &folds)
{
    QStringList parts;
    for (const RowRange &fold : folds.folds())
        parts.append(u"%1-%2"_s.arg(fold.first).arg(fold.end() - 1));
    return parts.join(u' ');
}

QString all(const QString &text, QList<qint32> starts)
{
    QStringList lines;
    starts.append(qint32(text.size()));
    for (qsizetype i = 0; i + 1 < starts.size(); ++i)
        lines.append(text.sliced(starts.at(i), starts.at(i + 1) - starts.at(i)));
    return lines.join(u'/');
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastOf(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

class DiffLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void threeRowsAroundChangesAreShown() { QCOMPARE(picture(sampleFolds()), u"0-16 25-56 64-99"_s); }

    void contextOfZeroAndEverything()
    {
        FoldModel folds = sampleFolds();
        folds.setContext(0);
        QCOMPARE(picture(folds), u"0-19 22-59 61-99"_s);
        folds.setContext(FoldModel::everything);
        QCOMPARE(picture(folds), QString());
    }

    void aSingleRowIsNeverFolded()
    {
        FoldModel folds;
        folds.setRows({DiffHunk{.firstRow = 4, .rowCount = 1}, DiffHunk{.firstRow = 12, .rowCount = 1}}, 18);
        QCOMPARE(picture(folds), u"16-17"_s);
    }

    void aComparisonWithoutChangesIsNotFolded()
    {
        FoldModel folds;
        folds.setRows({}, 500);
        QCOMPARE(picture(folds), QString());
    }

    void arrowsOpenTwentyRows()
    {
        FoldModel folds = sampleFolds();
        folds.expandStart(1);
        QCOMPARE(picture(folds), u"0-16 45-56 64-99"_s);
        folds.expandEnd(2);
        QCOMPARE(picture(folds), u"0-16 45-56 64-79"_s);
        folds.expand(1);
        QCOMPARE(picture(folds), u"0-16 64-79"_s);
        folds.expandStart(1);
        QCOMPARE(picture(folds), u"0-16"_s);
        folds.collapse();
        QCOMPARE(picture(folds), u"0-16 25-56 64-99"_s);
    }

    void revealingARowOpensAroundIt()
    {
        FoldModel folds = sampleFolds();
        QVERIFY(!folds.reveal(21));
        QVERIFY(folds.reveal(40));
        QCOMPARE(picture(folds), u"0-16 25-36 44-56 64-99"_s);
        QCOMPARE(folds.foldOf(40), -1);
        QCOMPARE(folds.foldOf(44), 2);
        folds.expandAll();
        QCOMPARE(picture(folds), QString());
    }

    void pixelsAndRowsAgree()
    {
        const FoldModel folds = sampleFolds();
        RowLayout layout;
        layout.build(folds, 20, 24);
        // fold 0–16, rows 17–24, fold, rows 57–63, fold
        QCOMPARE(layout.height(), 3 * 24 + (8 + 7) * 20);
        QCOMPARE(layout.itemAt(0), (RowLayout::Item{.isFold = true, .index = 0, .top = 0, .height = 24}));
        QCOMPARE(layout.itemAt(24).index, 17);
        QCOMPARE(layout.itemAt(24 + 7 * 20 + 19).index, 24);
        QVERIFY(layout.itemAt(24 + 8 * 20).isFold);
        QCOMPARE(layout.itemOfRow(57).top, 24 + 160 + 24);
        QVERIFY(layout.itemOfRow(30).isFold);
        // Walking over all items gives every pixel once.
        qint64 y = 0;
        for (RowLayout::Item item = layout.itemAt(0); item.index >= 0; item = layout.next(item)) {
            QCOMPARE(item.top, y);
            y = item.bottom();
            if (!item.isFold)
                QCOMPARE(layout.itemOfRow(item.index), item);
        }
        QCOMPARE(y, layout.height());
        QCOMPARE(layout.shownRow(24 + 1, 1), 57);
        QCOMPARE(layout.shownRow(24 + 1, -1), 24);
        QCOMPARE(layout.shownRow(0, -1), -1);
        QCOMPARE(layout.shownRow(99, 1), -1);
    }

    void wrappedRowsAreAsHighAsTheirLines()
    {
        FoldModel folds;
        folds.setRows({}, 4);
        RowLayout layout;
        layout.build(folds, 10, 12, {1, 3, 2, 1});
        QCOMPARE(layout.height(), 70);
        QCOMPARE(layout.itemAt(10).index, 1);
        QCOMPARE(layout.itemAt(39), (RowLayout::Item{.isFold = false, .index = 1, .top = 10, .height = 30}));
        QCOMPARE(layout.itemAt(40).index, 2);
        QCOMPARE(layout.itemAt(69).index, 3);
        QCOMPARE(layout.itemAt(1000).index, 3);
    }

    void anEmptyLayoutHasNothing()
    {
        FoldModel folds;
        folds.setRows({}, 0);
        RowLayout layout;
        layout.build(folds, 10, 12);
        QCOMPARE(layout.height(), 0);
        QCOMPARE(layout.itemAt(0).index, -1);
    }

    void selectionOfOneSideIsCleanText()
    {
        const auto document = documentFrom(u" one\n-two\n+zwei\n three\n"_s);
        QCOMPARE(selectedText(document->sides[Before], {0, 1}, {2, 3}), u"ne\ntwo\nthr"_s);
        QCOMPARE(selectedText(document->sides[After], {0, 0}, {1, 4}), u"one\nzwei"_s);
        QCOMPARE(selectedText(document->sides[After], {1, 2}, {1, 2}), QString());
        QCOMPARE(endOf(document->sides[After]), (TextPosition{2, 5}));
    }

    void wordsAreWhatADoubleClickTakes()
    {
        const QString line = u"foo_bar = baz(1)  # ünï"_s;
        QCOMPARE(wordAt(line, 3), (TextSpan{0, 7}));
        QCOMPARE(wordAt(line, 8), (TextSpan{8, 1}));
        QCOMPARE(wordAt(line, 16), (TextSpan{16, 2}));
        QCOMPARE(nextWord(line, 0), 8);
        QCOMPARE(previousWord(line, 10), 8);
        QCOMPARE(wordAt(u"", 0), (TextSpan{0, 0}));
    }

    void caretNeverStandsInsideACharacter()
    {
        const QString line = u"a👍🏽e\u0301z"_s;
        QCOMPARE(nextCaret(line, 1), 5);
        QCOMPARE(previousCaret(line, 5), 1);
        QCOMPARE(nextCaret(line, 5), 7);
        QCOMPARE(previousCaret(line, 0), 0);
        QCOMPARE(nextCaret(line, qint32(line.size())), qint32(line.size()));
    }

    void placesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("line") << u"120"_s << u"? 119"_s;
        QTest::newRow("left") << u" l7 "_s << u"L 6"_s;
        QTest::newRow("right") << u"R88"_s << u"R 87"_s;
        QTest::newRow("path") << u"src/file.ts:40"_s << u"? 39"_s;
        QTest::newRow("percent") << u"%50"_s << u"50%"_s;
        QTest::newRow("percent after") << u"100 %"_s << u"100%"_s;
        QTest::newRow("too much") << u"%101"_s << u"none"_s;
        QTest::newRow("zero") << u"0"_s << u"none"_s;
        QTest::newRow("word") << u"abc"_s << u"none"_s;
        QTest::newRow("empty") << QString() << u"none"_s;
    }
    void placesAreRead()
    {
        QFETCH(const QString, text);
        const auto place = parsePlace(text);
        QString picture = u"none"_s;
        if (place && place->percent)
            picture = u"%1%"_s.arg(*place->percent);
        else if (place)
            picture = u"%1 %2"_s.arg(place->side ? (*place->side == Before ? u"L"_s : u"R"_s) : u"?"_s).arg(place->line);
        QTEST(picture, "place");
    }

    void linesWrapAfterSpaces()
    {
        const QString line = u"the quick brown fox jumps"_s;
        QCOMPARE(all(line, wrapStarts(line, 10, 4)), u"the quick /brown fox /jumps"_s);
        QCOMPARE(all(u"abcdefghijkl"_s, wrapStarts(u"abcdefghijkl", 5, 4)), u"abcde/fghij/kl"_s);
        QCOMPARE(wrapStarts(u"", 5, 4), QList<qint32>{0});
        QCOMPARE(all(u"日本語日本語"_s, wrapStarts(u"日本語日本語", 6, 4)), u"日本語/日本語"_s);
        QCOMPARE(wrapCount(u"\t\tx", 8, 4), 2);
    }

    void aLineOfMegabytesWrapsWithoutBeingRead()
    {
        const QString line(3'000'000, u'x');
        QCOMPARE(wrapCount(line, 100, 4), 30'000);
        QCOMPARE(wrapStarts(line, 100, 4).size(), 30'000);
    }

    void signsThatTurnTheReadingDirectionAreShown()
    {
        QCOMPARE(visibleText(u"a\u202Eb\u2066c\x07\u2028\td"), u"a¤b¤c\u2407¤\td"_s);
        QCOMPARE(visibleText(u"größe שלום"), u"größe שלום"_s);
    }

    void headingsNameWhatEncloses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isHeading");
        const auto row = [](const char *line, bool is) { QTest::newRow(line) << QString::fromUtf8(line) << is; };
        row("def order_summary(cart):", true);
        row("    async def run(self):", true);
        row("export default class Cart extends Base {", true);
        row("  private total(lines: Line[]): number {", true);
        row("const add = (a, b) => {", true);
        row("export const useCart = create((set) => ({", false);
        row("func (s *Server) Run() error {", true);
        row("pub(crate) fn main() {", true);
        row("void Widget::paintEvent(QPaintEvent *event)", false);
        row("int main(int argc, char **argv) {", true);
        row("## Installing", true);
        row("[tool.poetry]", true);
        row(".cart > .line {", true);
        row("    if (x) {", false);
        row("  for (const a of b) {", false);
        row("return {", false);
        row("total = 3", false);
        row("", false);
    }
    void headingsNameWhatEncloses()
    {
        QFETCH(const QString, line);
        QFETCH(const bool, isHeading);
        QCOMPARE(looksLikeHeading(line), isHeading);
    }

    void aFoldIsNamedByItsLastDeclaration()
    {
        const auto document = checkoutDocument();
        const TextSide &side = document->sides[After];
        qint32 done = 0;
        while (side.line(done) != u"@router.get(\"/done\")")
            ++done;
        QCOMPARE(headingFor(side, {.first = 35, .count = done - 35}), u"def is_free(cart: Cart) -> bool"_s);
        QCOMPARE(headingFor(side, {.first = 0, .count = 14}), QString());
        // Inside a function: the function, also when it begins above the fold.
        qint32 total = 0;
        while (!side.line(total).contains(u"\"total\""))
            ++total;
        QCOMPARE(headingFor(side, {.first = total - 1, .count = 1}),
                 u"def order_summary(cart: Cart, currency: str = \"EUR\") -> dict"_s);
    }

    void oneColumnHasRemovedLinesBeforeAddedOnes()
    {
        const auto document = documentFrom(u" a\n~b|B\n~c|C\n+D\n d\n=e|E\n f\n-g\n"_s);
        const ViewRows view = unifiedRows(*document);
        QStringList picture;
        for (const DiffRow &row : view.rows)
            picture.append(u"%1,%2"_s.arg(row.line[Before]).arg(row.line[After]));
        QCOMPARE(picture.join(u' '), u"0,0 1,-1 2,-1 -1,1 -1,2 -1,3 3,4 4,5 5,6 6,-1"_s);
        QCOMPARE(view.hunks.size(), 3);
        QCOMPARE(view.hunks.at(0).firstRow, 1);
        QCOMPARE(view.hunks.at(0).rowCount, 5);
        QCOMPARE(view.changes, (QList<qint32>{0, 2}));
        QCOMPARE(view.rowOfLine[Before].at(6), 9);
        QCOMPARE(view.changeAtOrBefore(0), -1);
        QCOMPARE(view.changeAtOrBefore(8), 0);
        QCOMPARE(view.changeAtOrBefore(9), 1);
    }

    void searchFindsEqualLinesOnceAndChangedOnesOnBothSides()
    {
        const auto document = documentFrom(u" cart\n~a cart|b Cart cart\n-cartoon\n end\n"_s);
        const ViewRows view = sideBySideRows(*document);
        TextSearch search;
        const auto count = [&](const SearchOptions &options) {
            search.start(document, &view, options);
            while (search.step(4)) { }
            return search.hits().size();
        };
        using Scope = SearchOptions::Scope;
        QCOMPARE(count({.text = u"cart"_s}), 5);
        QCOMPARE(count({.text = u"cart"_s, .matchesCase = true}), 4);
        QCOMPARE(count({.text = u"cart"_s, .wholeWord = true}), 4);
        QCOMPARE(count({.text = u"cart"_s, .scope = Scope::Changed}), 4);
        QCOMPARE(count({.text = u"cart"_s, .scope = Scope::Before}), 3);
        QCOMPARE(count({.text = u"cart"_s, .scope = Scope::After}), 3);
        QCOMPARE(count({.text = u"^.\\s"_s, .isRegex = true}), 2);
        QCOMPARE(count({.text = u"car(?!toon)"_s, .isRegex = true}), 4);
        QCOMPARE(count({.text = u"x*"_s, .isRegex = true}), 0);
        search.start(document, &view, {.text = u"("_s, .isRegex = true});
        QVERIFY(!search.error().isEmpty());
        QVERIFY(!search.isActive());
    }

    void hexRowsMarkTheBytesThatDiffer()
    {
        DiffDocument binary{.state = DiffDocument::State::Binary};
        binary.head = {QByteArray("\x89PNG\r\n\x1a\n0123456789", 18),
                       QByteArray("\x89PNG\r\n\x1a\n01x3456789abcdefghijklmnopq", 35)};
        const DiffDocument hex = hexDocument(binary);
        QCOMPARE(hex.rows.size(), 3);
        QCOMPARE(hex.sides[Before].line(0), u"00000000  89 50 4e 47 0d 0a 1a 0a  30 31 32 33 34 35 36 37  .PNG....01234567"_s);
        QCOMPARE(hex.rows.at(0).kind, RowKind::Changed);
        const auto spans = hex.spansOf(hex.rows.at(0), After);
        QCOMPARE(spans.size(), 1U);
        QCOMPARE(hex.sides[After].line(0).sliced(spans[0].start, spans[0].length), u"78"_s);
        QCOMPARE(hex.rows.at(2).kind, RowKind::Added);
        QCOMPARE(hex.hunks.size(), 1);
        QCOMPARE(hex.hunks.at(0).rowCount, 3);
    }

    void whatRowsDoNotShowIsSaid()
    {
        DiffDocument document = *documentFrom(u" a\n"_s);
        QCOMPARE(noticesFor(document), QStringList{u"Both versions of this file are the same, byte for byte."_s});
        document.state = DiffDocument::State::OnlyLineEndings;
        document.sides[After].lineEnding = LineEnding::CrLf;
        QCOMPARE(noticesFor(document),
                 QStringList{u"Only the line endings differ: LF → CRLF. The text of every line is the same."_s});
        document.file[After]->mode = 0755;
        QCOMPARE(noticesFor(document).last(), u"The mode differs: 0644 → 0755."_s);
        QVERIFY(noticesFor(*checkoutDocument()).isEmpty());
        document = {.state = DiffDocument::State::TooLarge};
        QVERIFY(!explanationFor(document).first.isEmpty());
        QVERIFY(explanationFor(*checkoutDocument()).first.isEmpty());
    }

    void largeTextsOpenInTheFastMode()
    {
        QVERIFY(!needsFastMode(*checkoutDocument()));
        QVERIFY(needsFastMode(*documentFrom(u" "_s + QString(20'001, u'x'))));
        QVERIFY(!needsFastMode(*documentFrom(u" "_s + QString(20'000, u'x'))));
    }

    void syntaxColoursAreReadableOnEveryGround()
    {
        for (const ThemeColors *colors : {&lightColors(), &darkColors()}) {
            for (int style = 0; style <= int(SyntaxStyle::Error); ++style) {
                const QColor text = syntaxColor(SyntaxStyle(style), *colors);
                for (const QColor &ground : {colors->surface, colors->addedLine, colors->removedLine, colors->ignoredLine}) {
                    QVERIFY2(
                        contrastOf(text, ground) >= 4.5,
                        qPrintable(
                            u"style %1, %2 on %3: %4"_s.arg(style).arg(text.name(), ground.name()).arg(contrastOf(text, ground))));
                }
            }
        }
    }
};

QTEST_MAIN(DiffLayoutTest)
#include "tst_difflayout.moc"
