// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/renames.h"
#include "core/diff/treediff.h"
#include "core/services/similarity.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

using Tree = QMap<QString, QByteArray>;

QList<FileEntry> entriesOf(const Tree &tree)
{
    QList<FileEntry> entries;
    for (const auto &[path, content] : tree.asKeyValueRange())
        entries.append({.path = path, .size = content.size(), .sha256 = hashOf(content)});
    return entries;
}

TreeComparison comparisonOf(const Tree &before, const Tree &after, const Progress &progress = {})
{
    TreeComparison comparison = compareTrees(entriesOf(before), entriesOf(after));
    pairExactCopies(comparison.changes, entriesOf(before));
    const std::array<Tree, 2> trees{before, after};
    const auto found = findSimilarFiles(
        comparison, LookFor::RenamesAndCopies,
        [&trees](Side side, const FileEntry &entry) -> Result<QByteArray> { return trees[side].value(entry.path); }, progress);
    return found ? comparison : TreeComparison{};
}

// "R85 old -> new, A x"
QString changesOf(const Tree &before, const Tree &after)
{
    QStringList text;
    for (const FileChange &change : comparisonOf(before, after).changes) {
        const bool isPair = change.kind == ChangeKind::Renamed || change.kind == ChangeKind::Copied;
        text.append(QLatin1Char(letterOf(change.kind))
                    + (isPair ? u"%1 %2 -> "_s.arg(change.similarity).arg(change.file[Before]->path) : u" "_s) + change.path());
    }
    return text.join(u", "_s);
}

// Lines of ten bytes, so that percents can be counted on the fingers.
QByteArray lines(int first, int count)
{
    QByteArray text;
    for (int i = first; i < first + count; ++i)
        text += "line " + QByteArray::number(i).rightJustified(4, '0') + '\n';
    return text;
}

int similarity(const QByteArray &before, const QByteArray &after) { return similarityOf(signatureOf(before), signatureOf(after)); }

} // namespace

class TestRenames : public QObject
{
    Q_OBJECT

private slots:
    void similarityIsTheShareOfTheLargerFilesBytes()
    {
        QCOMPARE(similarity(lines(0, 10), lines(0, 10)), 100);
        QCOMPARE(similarity(lines(0, 10), lines(0, 5)), 50);
        QCOMPARE(similarity(lines(0, 5), lines(0, 10)), 50);
        QCOMPARE(similarity(lines(0, 10), lines(5, 10)), 50);
        QCOMPARE(similarity(lines(0, 10), lines(10, 10)), 0);
        QCOMPARE(similarity(lines(0, 5) + lines(5, 5), lines(5, 5) + lines(0, 5)), 100); // order does not matter
        QCOMPARE(similarity(lines(0, 1) + lines(0, 1), lines(0, 1)), 50); // how often does
        QCOMPARE(similarity({}, {}), 0);
    }

    void endsOfLinesDoNotMakeFilesDiffer()
    {
        QByteArray text = lines(0, 10);
        QCOMPARE(similarity(text, QByteArray(text).replace('\n', "\r\n")), 100);
    }

    void filesWithoutLinesAreComparedInPieces()
    {
        QByteArray bytes;
        for (int i = 0; i < 4096; ++i)
            bytes += char((i * 37 + i / 64) % 251 + 11); // without ends of lines
        QByteArray changed = bytes;
        changed[4095] = '\1';
        QVERIFY(similarity(bytes, changed) >= 95);
        QVERIFY(similarity(bytes, changed) < 100);
    }

    void aFileThatMovedAndChangedIsARename()
    {
        QCOMPARE(changesOf({{u"old"_s, lines(0, 100)}}, {{u"new"_s, lines(8, 92)}}), u"R92 old -> new"_s);
        QCOMPARE(changesOf({{u"old"_s, lines(0, 100)}}, {{u"new"_s, lines(50, 100)}}), u"R50 old -> new"_s);
        QCOMPARE(changesOf({{u"old"_s, lines(0, 100)}}, {{u"new"_s, lines(51, 100)}}), u"A new, D old"_s);
    }

    void exactPartnersGoFirstThenTheMostAlike()
    {
        const Tree before{{u"a"_s, lines(0, 100)}, {u"b"_s, lines(10, 90)}};
        QCOMPARE(changesOf(before, {{u"x"_s, lines(0, 100)}, {u"y"_s, lines(5, 95)}}), u"R100 a -> x, R94 b -> y"_s);
        // Of equally alike ones the one with the same name.
        QCOMPARE(changesOf({{u"p/a"_s, lines(0, 10)}, {u"p/b"_s, lines(0, 10)}}, {{u"q/b"_s, lines(0, 9)}}),
                 u"D p/a, R90 p/b -> q/b"_s);
    }

    void aRenameThatChangesCaseAndContentKeepsTogether()
    {
        QCOMPARE(changesOf({{u"a"_s, lines(0, 10)}, {u"readme.md"_s, lines(0, 10)}},
                           {{u"README.md"_s, lines(0, 9)}, {u"a"_s, lines(0, 10)}}),
                 u"R90 readme.md -> README.md"_s);
    }

    void aFileMayBecomeAFolder()
    {
        QCOMPARE(changesOf({{u"a"_s, lines(0, 10)}}, {{u"a/b"_s, lines(0, 9)}}), u"R90 a -> a/b"_s);
        QCOMPARE(changesOf({{u"a/b"_s, lines(0, 10)}}, {{u"a"_s, lines(0, 9)}}), u"R90 a/b -> a"_s);
    }

    void copiesComeFromWhatIsStillThere()
    {
        const QByteArray text = lines(0, 100);
        // The same bytes, of a file that stayed as it is.
        QCOMPARE(changesOf({{u"a"_s, text}}, {{u"a"_s, text}, {u"b"_s, text}}), u"C100 a -> b"_s);
        // Alike only of a file that changed itself, as in git.
        QCOMPARE(changesOf({{u"a"_s, text}}, {{u"a"_s, text}, {u"b"_s, lines(0, 90)}}), u"A b"_s);
        QCOMPARE(changesOf({{u"a"_s, text}}, {{u"a"_s, lines(0, 99)}, {u"b"_s, lines(0, 90)}}), u"M a, C90 a -> b"_s);
        // A file cut in two is a rename and a copy.
        QCOMPARE(changesOf({{u"a"_s, text}}, {{u"b"_s, lines(0, 60)}, {u"c"_s, lines(50, 50)}}), u"R60 a -> b, C50 a -> c"_s);
        // A rename matters more than a better copy.
        QCOMPARE(changesOf({{u"a"_s, text}, {u"gone"_s, lines(0, 60)}}, {{u"a"_s, lines(0, 99)}, {u"b"_s, lines(0, 90)}}),
                 u"M a, R66 gone -> b"_s);
    }

    void smallFilesAreNoCopies()
    {
        QCOMPARE(changesOf({{u"a"_s, "x\n"}}, {{u"a"_s, "x\n"}, {u"b"_s, "x\n"}}), u"A b"_s);
        QCOMPARE(changesOf({{u"a"_s, {}}}, {{u"a"_s, {}}, {u"b"_s, {}}}), u"A b"_s);
    }

    void aCopyIsOfTheFileOfTheSameName()
    {
        const QByteArray text = lines(0, 10);
        QCOMPARE(changesOf({{u"p/x"_s, text}, {u"q/y"_s, text}}, {{u"p/x"_s, text}, {u"q/y"_s, text}, {u"r/y"_s, text}}),
                 u"C100 q/y -> r/y"_s);
    }

    void whatIsTooLargeIsSaidAndStaysAsItWas()
    {
        const QByteArray large(9 * 1024 * 1024, 'x');
        const TreeComparison comparison = comparisonOf({{u"a"_s, large}}, {{u"b"_s, large + 'y'}});
        QCOMPARE(comparison.changes.size(), 2);
        QVERIFY(comparison.mayLackRenames);
        QVERIFY(!comparisonOf({{u"a"_s, lines(0, 9)}}, {{u"b"_s, lines(0, 10)}}).mayLackRenames);
    }

    void thousandsOfFilesThatShareTheirLinesArePairedByName()
    {
        // Each line is in each file: to try all of them would be too much work.
        Tree before;
        Tree after;
        for (int i = 0; i < 700; ++i) {
            const QByteArray own = "own " + QByteArray::number(i) + '\n';
            before.insert(u"a/%1"_s.arg(i), lines(0, 900) + own);
            after.insert(u"b/%1"_s.arg(i), lines(0, 900) + own + "new\n");
        }
        const TreeComparison comparison = comparisonOf(before, after);
        QVERIFY(comparison.mayLackRenames);
        QCOMPARE(comparison.changes.size(), 700);
        for (const FileChange &change : comparison.changes) {
            QCOMPARE(change.kind, ChangeKind::Renamed);
            QCOMPARE(change.file[Before]->path.sliced(2), change.path().sliced(2));
        }
    }

    void aStopIsObeyed()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(comparisonOf({{u"a"_s, lines(0, 9)}}, {{u"b"_s, lines(0, 10)}}, Progress(stop.get_token())).changes.isEmpty());
    }

    void pairsCanBeToldApartAgain()
    {
        const Tree before{{u"a"_s, lines(0, 100)}, {u"old"_s, lines(200, 100)}};
        const Tree after{{u"a"_s, lines(0, 100)}, {u"b"_s, lines(0, 100)}, {u"new"_s, lines(200, 90)}};
        QStringList told;
        for (const FileChange &change : comparisonOf(before, after).changes) {
            for (const FileChange &part : asDeletedAndAdded(change))
                told.append(u"%1 %2"_s.arg(QChar::fromLatin1(letterOf(part.kind))).arg(part.path()));
        }
        QCOMPARE(told.join(u", "_s), u"A b, D old, A new"_s);
    }
};

QTEST_GUILESS_MAIN(TestRenames)
#include "tst_renames.moc"
