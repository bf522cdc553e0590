// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/viewedkey.h"
#include "core/services/comparing.h"
#include "core/services/rebuilding.h"
#include "core/services/reviewing.h"

#include "tests/core/services/fixture.h"

using namespace strata;
using namespace strata::test;

namespace {

QStringList sorted(const QSet<QString> &paths)
{
    QStringList list(paths.begin(), paths.end());
    list.sort();
    return list;
}

} // namespace

class TestReviewing : public QObject
{
    Q_OBJECT

private:
    struct Shop : Fixture
    {
        Project project = newProject();
        Generation one = capture(project, {{u"a.txt"_s, "a\n"}, {u"b.txt"_s, "b\n"}});
        Generation two = capture(project, {{u"a.txt"_s, "A\n"}, {u"b.txt"_s, "B\n"}, {u"c.txt"_s, "c\n"}});

        QList<FileChange> changes(const Generation &before, const Generation &after) const
        {
            return valueOf(compareVersions(*library, {before.id, after.id}, false, {})).changes;
        }
        QStringList mark(const Generation &before, const Generation &after, const QStringList &paths, bool isViewed = true) const
        {
            return valueOf(markViewed(*library, {.project = project.id,
                                                 .target = after.id,
                                                 .changes = changes(before, after),
                                                 .paths = paths,
                                                 .isViewed = isViewed}));
        }
        Review review(const Generation &before, const Generation &after) const
        {
            return valueOf(readReview(*library, project.id, changes(before, after)));
        }
    };

private slots:
    void aMarkIsThereAgainAndGoesWhenTakenAway()
    {
        const Shop shop;
        QCOMPARE(shop.mark(shop.one, shop.two, {u"a.txt"_s, u"c.txt"_s}), (QStringList{u"a.txt"_s, u"c.txt"_s}));
        QCOMPARE(sorted(shop.review(shop.one, shop.two).viewed), (QStringList{u"a.txt"_s, u"c.txt"_s}));
        QCOMPARE(shop.mark(shop.one, shop.two, {u"a.txt"_s}), QStringList()); // it is marked: nothing to take back
        QCOMPARE(shop.mark(shop.one, shop.two, {u"a.txt"_s}, false), QStringList{u"a.txt"_s});
        QCOMPARE(sorted(shop.review(shop.one, shop.two).viewed), QStringList{u"c.txt"_s});
    }

    void theSameChangeIsViewedInLaterVersionsToo()
    {
        const Shop shop;
        shop.mark(shop.one, shop.two, {u"a.txt"_s, u"b.txt"_s});
        const Generation three = shop.capture(shop.project,
                                              {{u"a.txt"_s, "A\n"}, {u"b.txt"_s, "other\n"}, {u"moved/b.txt"_s, "B\n"}});
        // From v1 on, a is the change that was viewed; b became something else.
        QCOMPARE(sorted(shop.review(shop.one, three).viewed), QStringList{u"a.txt"_s});
        // Turned round it is another change.
        QCOMPARE(sorted(shop.review(shop.two, shop.one).viewed), QStringList());
    }

    void anotherProjectHasMarksOfItsOwn()
    {
        const Shop shop;
        shop.mark(shop.one, shop.two, {u"a.txt"_s});
        const Project other = shop.newProject(u"Other"_s);
        QCOMPARE(valueOf(readReview(*shop.library, other.id, shop.changes(shop.one, shop.two))).viewed.size(), 0);
    }

    void aVersionIsReviewedWhenItsLastFileIsViewed()
    {
        const Shop shop;
        shop.mark(shop.one, shop.two, {u"a.txt"_s, u"b.txt"_s});
        QVERIFY(shop.review(shop.one, shop.two).reviewed.isEmpty());
        shop.mark(shop.one, shop.two, {u"c.txt"_s});
        QCOMPARE(shop.review(shop.one, shop.two).reviewed.keys(), QList{shop.two.id});
        shop.mark(shop.one, shop.two, {u"c.txt"_s}, false);
        QVERIFY(shop.review(shop.one, shop.two).reviewed.isEmpty());
    }

    void whatAPersonSaysStaysSaid()
    {
        const Shop shop;
        valueOf(markReviewed(*shop.library, shop.project.id, shop.two.id, true));
        shop.mark(shop.one, shop.two, {u"c.txt"_s});
        shop.mark(shop.one, shop.two, {u"c.txt"_s}, false);
        QCOMPARE(shop.review(shop.one, shop.two).reviewed.keys(), QList{shop.two.id});
        valueOf(markReviewed(*shop.library, shop.project.id, shop.two.id, false));
        QVERIFY(shop.review(shop.one, shop.two).reviewed.isEmpty());
    }

    void aNameOrAModeIsLookedAtWhereNothingElseChanged()
    {
        const FileEntry plain{.path = u"run"_s, .mode = 0644, .sha256 = hashOf("x")};
        FileEntry executable = plain;
        executable.mode = 0755;
        FileEntry renamed = plain;
        renamed.path = u"start"_s;
        FileEntry other = plain;
        other.path = u"walk"_s;
        const auto key = [](const FileEntry &before, const FileEntry &after) { return viewedKeyOf({.file = {before, after}}); };
        QCOMPARE_NE(key(plain, executable), key(plain, renamed));
        QCOMPARE_NE(key(plain, renamed), key(plain, other));
        FileEntry edited = other;
        edited.sha256 = hashOf("y");
        FileEntry elsewhere = edited;
        elsewhere.path = u"another/name"_s;
        QCOMPARE(key(plain, edited), key(plain, elsewhere)); // contents say it all
        elsewhere.mode = 0755;
        QCOMPARE_NE(key(plain, edited), key(plain, elsewhere));
    }

    void aRebuiltCatalogHasTheMarksOfTheOldOne()
    {
        Shop shop;
        shop.mark(shop.one, shop.two, {u"a.txt"_s, u"b.txt"_s, u"c.txt"_s});
        shop.library.reset();
        QCOMPARE(valueOf(rebuildCatalog(shop.place(), {})).problems, QStringList());
        shop.reopen();
        const Review review = shop.review(shop.one, shop.two);
        QCOMPARE(review.viewed.size(), 3);
        QCOMPARE(review.reviewed.keys(), QList{shop.two.id});
    }

    void aRuinedCatalogTakesTheMarksWithItAndTheRebuildSaysSo()
    {
        Shop shop;
        shop.mark(shop.one, shop.two, {u"a.txt"_s});
        shop.library.reset();
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(shop.place().catalogFile() + suffix);
        QFile ruin(shop.place().catalogFile());
        QVERIFY(ruin.open(QIODevice::WriteOnly));
        ruin.write(QByteArray("ruined").repeated(5000));
        ruin.close();
        const QStringList problems = valueOf(rebuildCatalog(shop.place(), {})).problems;
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().contains(u"viewed"_s), qPrintable(problems.first()));
        shop.reopen();
        QCOMPARE(shop.review(shop.one, shop.two).viewed.size(), 0);
        QCOMPARE(shop.mark(shop.one, shop.two, {u"a.txt"_s}).size(), 1);
    }

    void aLibraryThatCannotBeWrittenIsNotMarked()
    {
        Shop shop;
        const QList<FileChange> changes = shop.changes(shop.one, shop.two);
        {
            auto connection = valueOf(
                catalog::Connection::open(shop.place().catalogFile(), catalog::Connection::Access::ReadWrite));
            valueOf(connection.execute(u"PRAGMA user_version = 999"_s));
        }
        shop.reopen();
        const auto marked = markViewed(*shop.library, {.project = shop.project.id, .changes = changes, .paths = {u"a.txt"_s}});
        QVERIFY(!marked);
        QCOMPARE(marked.error().kind, Error::Kind::Denied);
    }
};

QTEST_GUILESS_MAIN(TestReviewing)
#include "tst_reviewing.moc"
