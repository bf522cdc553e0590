// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/document.h"
#include "core/model/hunkcollection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

DiffDocument documentOf(const QByteArray &before, const QByteArray &after)
{
    const auto entry = [](const QByteArray &content) { return FileEntry{.path = u"src/a.ts"_s, .sha256 = hashOf(content)}; };
    return makeDiffDocument({before, after}, {entry(before), entry(after)}, {}, {}).value();
}

CollectedHunk hunkAt(LineRange before, LineRange after, Side taken = After)
{
    return {.path = {u"a"_s, u"b"_s}, .content = {hashOf("1"), hashOf("2")}, .lines = {before, after}, .taken = taken};
}

} // namespace

class TestHunkCollection : public QObject
{
    Q_OBJECT

private slots:
    void aHunkIsFoundAgainInAnotherComparison()
    {
        HunkCollection collection;
        const DiffDocument first = documentOf("a\nb\nc\n", "a\nB\nc\n");
        collection.add(collectedHunk(first, first.hunks[0].lines, Before));
        const HunkCollection reopened = hunkCollectionFromJson(
            QJsonDocument::fromJson(QJsonDocument(toJson(collection)).toJson()).object());
        QCOMPARE(reopened, collection);
        const DiffDocument again = documentOf("a\nb\nc\n", "a\nB\nc\n");
        QCOMPARE(reopened.takenSide(collectedHunk(again, again.hunks[0].lines, After)), Before);
        const DiffDocument other = documentOf("a\nb\nc\n", "a\nX\nc\n");
        QCOMPARE(reopened.takenSide(collectedHunk(other, other.hunks[0].lines, After)), std::nullopt);
    }

    void theLastWordCounts()
    {
        HunkCollection collection;
        collection.add(hunkAt({2, 3}, {2, 3}, Before));
        collection.add(hunkAt({9, 0}, {9, 1}));
        collection.add(hunkAt({2, 3}, {2, 3}, After));
        QCOMPARE(collection.count(), 2);
        QCOMPARE(collection.takenSide(hunkAt({2, 3}, {2, 3})), After);
        collection.add(hunkAt({4, 2}, {4, 2}, Before)); // a selection that reaches into the first
        QCOMPARE(collection.count(), 2);
        QCOMPARE(collection.takenSide(hunkAt({5, 1}, {5, 1})), Before);
        QCOMPARE(collection.takenSide(hunkAt({2, 1}, {2, 1})), std::nullopt);
    }

    void whatTouchesNothingStays()
    {
        HunkCollection collection;
        collection.add(hunkAt({5, 0}, {5, 2}));
        collection.add(hunkAt({5, 1}, {7, 0}));
        collection.add(hunkAt({6, 0}, {7, 1}));
        QCOMPARE(collection.count(), 3);
        QVERIFY(collection.remove(hunkAt({6, 0}, {7, 1}, Before)));
        QVERIFY(!collection.remove(hunkAt({6, 0}, {7, 1})));
        QCOMPARE(collection.count(), 2);
    }

    void hunksOfOneFileComeByPlace()
    {
        HunkCollection collection;
        const CollectedHunk late = hunkAt({20, 1}, {20, 1});
        const CollectedHunk early = hunkAt({3, 1}, {3, 1});
        CollectedHunk elsewhere = early;
        elsewhere.content[After] = hashOf("3");
        for (const CollectedHunk &hunk : {late, elsewhere, early})
            collection.add(hunk);
        QCOMPARE(collection.of(early.content), (QList<CollectedHunk>{early, late}));
        QCOMPARE(collection.hunks(), (QList<CollectedHunk>{late, elsewhere, early}));
    }

    void jsonSaysLinesAsPeopleCountThem()
    {
        CollectedHunk hunk = hunkAt({0, 0}, {0, 2});
        hunk.path[Before].clear();
        hunk.content[Before] = {};
        const QJsonObject json = toJson(hunk);
        QCOMPARE(QJsonDocument(json).toJson(QJsonDocument::Compact),
                 "{\"after\":{\"first_line\":1,\"line_count\":2,\"path\":\"b\",\"sha256\":\"" + hashOf("2").toHex().toLatin1()
                     + "\"},\"before\":{\"first_line\":1,\"line_count\":0},\"taken\":\"after\"}");
        QCOMPARE(collectedHunkFromJson(json), hunk);
    }

    void malformedHunksAreLeftOut_data()
    {
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no such side") << u""_s << u"taken"_s << QJsonValue(u"left"_s);
        QTest::newRow("line 0") << u"before"_s << u"first_line"_s << QJsonValue(0);
        QTest::newRow("negative count") << u"after"_s << u"line_count"_s << QJsonValue(-1);
        QTest::newRow("count that overflows") << u"after"_s << u"line_count"_s << QJsonValue(2147483647);
        QTest::newRow("no hash") << u"after"_s << u"sha256"_s << QJsonValue(u"abc"_s);
    }
    void malformedHunksAreLeftOut()
    {
        QFETCH(QString, side);
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(hunkAt({4, 1}, {4, 1}));
        if (side.isEmpty()) {
            json[member] = value;
        } else {
            QJsonObject part = json[side].toObject();
            part[member] = value;
            json[side] = part;
        }
        QCOMPARE(collectedHunkFromJson(json), std::nullopt);
        const QJsonObject both{{u"hunks"_s, QJsonArray{json, toJson(hunkAt({1, 1}, {1, 1}))}}};
        QCOMPARE(hunkCollectionFromJson(both).count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHunkCollection)
#include "tst_hunkcollection.moc"
