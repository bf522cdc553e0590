// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/treediff.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

// "mode path = content" per line, "link path > target" for links.
QList<FileEntry> treeOf(const QString &text)
{
    QList<FileEntry> files;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype space = line.indexOf(u' ');
        const bool isLink = line.startsWith("link"_L1);
        const qsizetype equals = line.indexOf(isLink ? " > "_L1 : " = "_L1);
        const QByteArray content = line.sliced(equals + 3).toUtf8();
        files.append({.path = line.sliced(space + 1, equals - space - 1),
                      .kind = isLink ? FileKind::Symlink : FileKind::Regular,
                      .size = content.size(),
                      .mode = isLink ? 0777 : modeFromText(line.first(space)).value_or(0),
                      .sha256 = hashOf(content)});
    }
    std::ranges::sort(files, [](const FileEntry &a, const FileEntry &b) { return comparePaths(a.path, b.path) < 0; });
    return files;
}

QString toText(const TreeComparison &comparison)
{
    QString text;
    for (const FileChange &change : comparison.changes) {
        text += QString(QLatin1Char(letterOf(change.kind))) + u' ';
        if (change.kind == ChangeKind::Renamed)
            text += change.file[Before]->path + " -> "_L1;
        text += change.path() + (change.modeChanged() ? " (mode)\n"_L1 : "\n"_L1);
    }
    return text + QString::number(comparison.unchangedCount);
}

QString compared(const QString &before, const QString &after) { return toText(compareTrees(treeOf(before), treeOf(after))); }

FileChange counted(const QByteArray &before, const QByteArray &after, ChangeKind kind = ChangeKind::Modified)
{
    FileChange change{.kind = kind, .file = {FileEntry{.sha256 = hashOf(before)}, FileEntry{.sha256 = hashOf(after)}}};
    if (!countLines(change, {before, after}, Progress()))
        change.linesAdded = change.linesDeleted = -99;
    return change;
}

} // namespace

class TestTreeDiff : public QObject
{
    Q_OBJECT

private slots:
    void tellsEveryKindOfChange()
    {
        QCOMPARE(compared(u"0644 a = 1\n0644 b = 1\n0644 c = 3\n0644 d = 4\n0644 run = 5\n"_s,
                          u"0644 a = 1\n0644 b = 2\n0644 e = 6\nlink d > x\n0755 run = 5\n"_s),
                 u"M b\nD c\nT d (mode)\nA e\nM run (mode)\n1"_s);
    }

    void theEmptyTreeHasNothing()
    {
        QCOMPARE(compared({}, u"0644 a = 1\n"_s), u"A a\n0"_s);
        QCOMPARE(compared(u"0644 a = 1\n"_s, {}), u"D a\n0"_s);
        QCOMPARE(compared({}, {}), u"0"_s);
    }

    void findsExactRenames() { QCOMPARE(compared(u"0644 a = 1\n"_s, u"0755 b = 1\n"_s), u"R a -> b (mode)\n0"_s); }

    void prefersTheSameBaseName()
    {
        QCOMPARE(compared(u"0644 one/x.txt = 1\n0644 two/y.txt = 1\n"_s, u"0644 new/x.txt = 1\n0644 new/y.txt = 1\n"_s),
                 u"R one/x.txt -> new/x.txt\nR two/y.txt -> new/y.txt\n0"_s);
        QCOMPARE(compared(u"0644 a/index.js = 1\n0644 b/main.js = 1\n"_s, u"0644 z/main.js = 1\n"_s),
                 u"D a/index.js\nR b/main.js -> z/main.js\n0"_s);
    }

    void aCopyIsAnAddition() { QCOMPARE(compared(u"0644 a = 1\n"_s, u"0644 a = 1\n0644 b = 1\n"_s), u"A b\n1"_s); }

    void emptyFilesAreNoRenames()
    {
        QCOMPARE(compared(u"0644 a/__init__.py = \n"_s, u"0644 b/__init__.py = \n"_s), u"D a/__init__.py\nA b/__init__.py\n0"_s);
    }

    void caseAloneMayChange()
    {
        QCOMPARE(compared(u"0644 readme.md = 1\n"_s, u"0644 README.md = 1\n"_s), u"R readme.md -> README.md\n0"_s);
    }

    void aFileMayBecomeAFolder()
    {
        QCOMPARE(compared(u"0644 utils = 1\n"_s, u"0644 utils/a = 2\n"_s), u"D utils\nA utils/a\n0"_s);
        QCOMPARE(compared(u"0644 utils/a = 1\n"_s, u"0644 utils = 1\n"_s), u"R utils/a -> utils\n0"_s);
    }

    void aLinkIsNotAFileWithItsText() { QCOMPARE(compared(u"0644 a = x\n"_s, u"link b > x\n"_s), u"D a\nA b\n0"_s); }

    void sortsByTheOrderOfBytes()
    {
        QCOMPARE(compared({}, u"0644 a/b = 1\n0644 a-b = 2\n0644 \U0001F600 = 3\n0644 \uffee = 4\n"_s),
                 u"A a-b\nA a/b\nA \uffee\nA \U0001F600\n0"_s);
    }

    void swappingSidesMirrors()
    {
        const auto before = treeOf(u"0644 a = 1\n0644 b = 2\n0644 c = 3\n"_s);
        const auto after = treeOf(u"0644 a = 9\n0644 c = 3\n0644 d = 2\n0644 e = 5\n"_s);
        const ChangesSummary there = summaryOf(compareTrees(before, after));
        const ChangesSummary back = summaryOf(compareTrees(after, before));
        QCOMPARE(there.added, back.deleted);
        QCOMPARE(there.deleted, back.added);
        QCOMPARE(there.renamed, back.renamed);
        QCOMPARE(there.modified, back.modified);
    }

    void countsLinesLikeGit()
    {
        const FileChange change = counted("a\nb\nc\n", "a\nx\ny\nc");
        QCOMPARE(change.linesDeleted, 2);
        QCOMPARE(change.linesAdded, 3);
        QVERIFY(!change.isBinary);
    }

    void doesNotCountBinaryFiles()
    {
        const FileChange change = counted(QByteArray("a\0b", 3), "text\n");
        QVERIFY(change.isBinary);
        QCOMPARE(change.linesAdded, -1);
    }

    void countsUtf16ByItsText()
    {
        // U+0A41 has a newline's byte in it.
        const FileChange change = counted(QByteArray("\xff\xfe\x41\x0a\n\0", 6), QByteArray("\xff\xfe\x42\x0a\n\0", 6));
        QVERIFY(!change.isBinary);
        QCOMPARE(change.linesAdded, 1);
        QCOMPARE(change.linesDeleted, 1);
    }

    void aTypeChangeReplacesEveryLine()
    {
        const FileChange change = counted("a\nb\n", "a", ChangeKind::TypeChanged);
        QCOMPARE(change.linesDeleted, 2);
        QCOMPARE(change.linesAdded, 1);
    }
};

QTEST_GUILESS_MAIN(TestTreeDiff)
#include "tst_treediff.moc"
