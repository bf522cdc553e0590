// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/model/retention.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

const QDateTime Today = fromIsoText(u"2026-06-01T12:00:00.000Z"_s);

GenerationId idOf(int version) { return {QUuid(quint32(version), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)}; }

/// A history in text, one version a line: "v3 40d active starred archived=10d parent=v1 failed restored=2d roll-back redo workspace
/// deployed done=3d". Ages in days before Today ("-2d" is still to come, "?" is not known); v1 is the oldest.
struct History
{
    QList<Generation> generations;
    RetentionFacts facts;
};

QDateTime timeFrom(QStringView age)
{
    if (age == u"?")
        return {};
    return Today.addSecs(qint64(-86400.0 * age.chopped(1).toDouble()));
}

History historyFrom(const QString &text)
{
    History history;
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const QList<QStringView> words = line.trimmed().split(u' ', Qt::SkipEmptyParts);
        const int version = words[0].sliced(1).toInt();
        Generation generation{.id = idOf(version),
                              .version = version,
                              .status = GenerationStatus::Completed,
                              .createdAt = timeFrom(words[1]),
                              .completedAt = timeFrom(words[1])};
        // Without a parent a version goes on from the completed one before it.
        for (const Generation &before : std::as_const(history.generations)) {
            if (before.status != GenerationStatus::Failed)
                generation.baseVersion = before.version;
        }
        for (const QStringView word : words.sliced(2)) {
            const QStringView value = word.sliced(word.indexOf(u'=') + 1);
            if (word == u"active")
                generation.isActive = true;
            else if (word == u"starred")
                generation.isStarred = true;
            else if (word == u"failed")
                generation.status = GenerationStatus::Failed;
            else if (word == u"generating")
                generation.status = GenerationStatus::Generating;
            else if (word == u"deleted")
                generation.status = GenerationStatus::Deleted;
            else if (word.startsWith(u"archived=")) {
                generation.status = GenerationStatus::Archived;
                generation.archivedAt = timeFrom(value);
            } else if (word.startsWith(u"parent=")) {
                generation.parentVersion = value.sliced(1).toInt();
                generation.parent = idOf(generation.parentVersion);
                generation.baseVersion = generation.parentVersion;
            } else if (word.startsWith(u"restored="))
                history.facts.restoredAt.insert(generation.id, timeFrom(value));
            else if (word.startsWith(u"done="))
                generation.completedAt = timeFrom(value);
            else if (word == u"roll-back")
                history.facts.rollBackTo = generation.id;
            else if (word == u"redo")
                history.facts.redoTo = generation.id;
            else if (word == u"workspace")
                history.facts.workspaceAt = generation.id;
            else if (word == u"deployed")
                history.facts.deployed.insert(generation.id);
            else
                qFatal("what is %s?", qPrintable(word.toString()));
        }
        history.generations.append(generation);
    }
    return history;
}

/// "v1 archive: at least 30 days old" a line, oldest first.
QString textOf(const RetentionOutcome &outcome)
{
    QStringList lines;
    for (const RetentionDecision &decision : outcome.decisions) {
        QStringList reasons;
        for (const RetentionReason &reason : decision.reasons)
            reasons.append(reason.text);
        lines.append(u"v%1 %2: %3"_s.arg(decision.version).arg(toText(decision.action), reasons.join(u", "_s)));
    }
    return lines.join(u'\n');
}

QString decided(const QString &history, const RetentionSettings &policy = {}, const QDateTime &now = Today)
{
    const History read = historyFrom(history);
    return textOf(decide(read.generations, policy, read.facts, now));
}

ContentGroup group(const QList<int> &versions, qint64 bytes, bool isElsewhere = false)
{
    ContentGroup made{.bytes = bytes, .contents = 1, .isElsewhere = isElsewhere};
    for (const int version : versions)
        made.holders.append(idOf(version));
    return made;
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private slots:
    void eachVersionSaysWhatBecomesOfItAndWhy_data();
    void eachVersionSaysWhatBecomesOfItAndWhy();
    void aPolicyThatMatchesNothingDeletesNothing();
    void onlyWhatEveryGoingVersionLeavesBehindIsFreed();
    void whatTheArchiveHoldsIsFreedWithItsLastVersion();
    void theLimitTakesTheOldestThatNothingProtects();
    void theLimitDeletesNothingWhereArchivedOnesKeepTheirFiles();
    void exportsGoByTheirOwnAges();
    void aWrongClockDeletesNothing_data();
    void aWrongClockDeletesNothing();
    void aDoubtfulClockIsNamed_data();
    void aDoubtfulClockIsNamed();
    void whatIsProtectedStaysInAnyHistory();
    void policiesSurviveJson();
};

void TestRetention::eachVersionSaysWhatBecomesOfItAndWhy_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<RetentionSettings>("policy");
    QTest::addColumn<QString>("expected");
    const RetentionSettings two{.keepLatest = 2};
    const RetentionSettings one{.keepLatest = 1};

    QTest::newRow("nothing") << u""_s << RetentionSettings{} << u""_s;
    QTest::newRow("age") << u"v1 31d\nv2 30d\nv3 29d\nv4 3d\nv5 2d"_s << two
                         << u"v1 archive: at least 30 days old\n"
                            "v2 archive: at least 30 days old\n"
                            "v3 keep: goes to the archive in a day\n"
                            "v4 keep: one of the 2 newest\n"
                            "v5 keep: one of the 2 newest"_s;
    QTest::newRow("all old: the newest stay") << u"v1 400d\nv2 400d\nv3 400d"_s << two
                                              << u"v1 archive: at least 30 days old\n"
                                                 "v2 keep: one of the 2 newest\n"
                                                 "v3 keep: one of the 2 newest"_s;
    QTest::newRow("keep none still keeps the active and the newest")
        << u"v1 90d active\nv2 90d\nv3 90d"_s << RetentionSettings{.keepLatest = 0}
        << u"v1 keep: active\nv2 archive: at least 30 days old\nv3 keep: the newest"_s;
    QTest::newRow("a negative count is none")
        << u"v1 90d\nv2 90d"_s << RetentionSettings{.keepLatest = -3} << u"v1 archive: at least 30 days old\nv2 keep: the newest"_s;
    QTest::newRow("every protection is told")
        << u"v1 90d starred deployed\nv2 90d active workspace\nv3 90d roll-back\nv4 90d redo\nv5 90d"_s << one
        << u"v1 keep: starred, deployed\n"
           "v2 keep: active, the linked folder is at it\n"
           "v3 keep: rolling back leads to it\n"
           "v4 keep: redoing leads to it\n"
           "v5 keep: the newest"_s;
    QTest::newRow("a failed one is none of the newest, and an unfinished one waits")
        << u"v1 90d\nv2 90d\nv3 90d failed\nv4 90d generating"_s << one
        << u"v1 archive: at least 30 days old\n"
           "v2 keep: the newest\n"
           "v3 archive: at least 30 days old\n"
           "v4 keep: not finished yet"_s;
    QTest::newRow("archived ones lose their files by the day of archiving")
        << u"v1 900d archived=90d\nv2 900d archived=89d\nv3 900d archived=0.5d\nv4 900d archived=?\nv5 900d archived=200d starred\nv6 1d"_s
        << one
        << u"v1 delete_files: archived at least 90 days ago\n"
           "v2 keep: archived; its files go in a day\n"
           "v3 keep: archived within the last day\n"
           "v4 keep: archived, but it is not known when\n"
           "v5 keep: starred\n"
           "v6 keep: the newest"_s;
    QTest::newRow("never") << u"v1 900d\nv2 900d archived=800d\nv3 900d"_s
                           << RetentionSettings{.keepLatest = 1, .archiveAfterDays = 0, .deleteArchivedAfterDays = -1}
                           << u"v1 keep: age archives nothing\n"
                              "v2 keep: archived ones keep their files\n"
                              "v3 keep: the newest"_s;
    QTest::newRow("nothing of the last day is touched, however hasty the policy")
        << u"v1 1d\nv2 0.9d\nv3 300d done=0.1d\nv4 300d restored=0.1d\nv5 300d"_s
        << RetentionSettings{.keepLatest = 0, .archiveAfterDays = 1}
        << u"v1 archive: at least a day old\n"
           "v2 keep: captured within the last day\n"
           "v3 keep: captured within the last day\n"
           "v4 keep: restored within the last day\n"
           "v5 keep: the newest"_s;
    QTest::newRow("what was restored begins its age anew") << u"v1 300d restored=10d\nv2 300d restored=40d\nv3 300d"_s << one
                                                           << u"v1 keep: goes to the archive in 20 days\n"
                                                              "v2 archive: at least 30 days old\n"
                                                              "v3 keep: the newest"_s;
    QTest::newRow("unknown and future times") << u"v1 ?\nv2 -3d\nv3 90d"_s << one
                                              << u"v1 keep: it is not known when it was made\n"
                                                 "v2 keep: its time is still to come by this computer's clock\n"
                                                 "v3 keep: the newest"_s;
    QTest::newRow("the parent of a live branch stays")
        << u"v1 90d\nv2 90d\nv3 90d\nv4 90d parent=v2\nv5 5d"_s << RetentionSettings{.keepLatest = 2}
        << u"v1 archive: at least 30 days old\n"
           "v2 keep: parent of v4\n"
           "v3 archive: at least 30 days old\n"
           "v4 keep: one of the 2 newest\n"
           "v5 keep: one of the 2 newest"_s;
    QTest::newRow("a branch lives through what goes on from it")
        << u"v1 90d\nv2 90d\nv3 90d parent=v1\nv4 90d parent=v3 starred\nv5 90d parent=v2\nv6 90d"_s << one
        << u"v1 keep: parent of v3\n"
           "v2 keep: parent of v5\n"
           "v3 archive: at least 30 days old\n"
           "v4 keep: starred\n"
           "v5 archive: at least 30 days old\n"
           "v6 keep: the newest"_s;
    QTest::newRow("the parent of a dead branch goes") << u"v1 90d\nv2 90d\nv3 90d parent=v1\nv4 90d parent=v2\nv5 90d"_s << one
                                                      << u"v1 archive: at least 30 days old\n"
                                                         "v2 keep: parent of v4\n"
                                                         "v3 archive: at least 30 days old\n"
                                                         "v4 archive: at least 30 days old\n"
                                                         "v5 keep: the newest"_s;
    QTest::newRow("a line of parents is no branch") << u"v1 90d\nv2 90d parent=v1\nv3 90d parent=v2\nv4 5d parent=v3"_s << one
                                                    << u"v1 archive: at least 30 days old\n"
                                                       "v2 archive: at least 30 days old\n"
                                                       "v3 archive: at least 30 days old\n"
                                                       "v4 keep: the newest"_s;
    QTest::newRow("an archived parent of a live branch keeps its files")
        << u"v1 900d archived=200d\nv2 900d\nv3 5d parent=v1\nv4 2d"_s << one
        << u"v1 keep: parent of v3\n"
           "v2 archive: at least 30 days old\n"
           "v3 keep: goes to the archive in 25 days\n"
           "v4 keep: the newest"_s;
    QTest::newRow("a young branch keeps its parent") << u"v1 90d\nv2 90d\nv3 29d parent=v1\nv4 2d"_s << one
                                                     << u"v1 keep: parent of v3\n"
                                                        "v2 archive: at least 30 days old\n"
                                                        "v3 keep: goes to the archive in a day\n"
                                                        "v4 keep: the newest"_s;
    QTest::newRow("what is gone stays gone") << u"v1 90d deleted\nv2 90d"_s << one
                                             << u"v1 keep: its files are gone already\nv2 keep: the newest"_s;
    QTest::newRow("equal times go by number")
        << u"v1 40d\nv2 40d\nv3 40d"_s << one
        << u"v1 archive: at least 30 days old\nv2 archive: at least 30 days old\nv3 keep: the newest"_s;
}

void TestRetention::eachVersionSaysWhatBecomesOfItAndWhy()
{
    QFETCH(QString, history);
    QFETCH(RetentionSettings, policy);
    QFETCH(QString, expected);
    QCOMPARE(decided(history, policy), expected);
    // The order the generations come in decides nothing.
    History read = historyFrom(history);
    std::ranges::reverse(read.generations);
    RetentionOutcome reversed = decide(read.generations, policy, read.facts, Today);
    std::ranges::reverse(reversed.decisions);
    QCOMPARE(textOf(reversed), expected);
}

void TestRetention::aPolicyThatMatchesNothingDeletesNothing()
{
    const RetentionSettings none{.keepLatest = 0,
                                 .archiveAfterDays = 0,
                                 .deleteArchivedAfterDays = 0,
                                 .deleteExportsAfterDays = 0,
                                 .deleteFailedExportsAfterDays = 0};
    History history = historyFrom(u"v1 4000d\nv2 4000d archived=3000d\nv3 4000d"_s);
    history.facts.exports = {{.artifact = u"a"_s, .bytes = 5, .createdAt = Today.addDays(-4000)}};
    QVERIFY(!decide(history.generations, none, history.facts, Today).changesAnything());
}

void TestRetention::onlyWhatEveryGoingVersionLeavesBehindIsFreed()
{
    History history = historyFrom(u"v1 90d\nv2 90d\nv3 90d\nv4 2d"_s);
    history.facts.groups = {group({1}, 1),          group({1, 2}, 10),  group({1, 2, 3}, 100),
                            group({2, 3, 4}, 1000), group({4}, 10'000), group({3}, 100'000, true)};
    const RetentionOutcome outcome = decide(history.generations, {.keepLatest = 1}, history.facts, Today);
    QCOMPARE(outcome.archived, 3);
    QCOMPARE(outcome.bytesBefore, 111'111);
    QCOMPARE(outcome.decisions[0].bytesFreed, 1);
    QCOMPARE(outcome.decisions[1].bytesFreed, 10); // the last of the two
    QCOMPARE(outcome.decisions[2].bytesFreed, 100); // what another project has, too, stays on the disk
    QCOMPARE(outcome.bytesFreed, 111);
    QCOMPARE(outcome.bytesPacked, 27 + 250 + 25'000); // a quarter of what each brings, rounded down
    // Alone, the oldest frees less than it shares.
    const RetentionOutcome alone = decide(history.generations, {.keepLatest = 3}, history.facts, Today);
    QCOMPARE(alone.archived, 1);
    QCOMPARE(alone.bytesFreed, 1);
}

void TestRetention::whatTheArchiveHoldsIsFreedWithItsLastVersion()
{
    History history = historyFrom(u"v1 900d archived=100d\nv2 900d archived=100d\nv3 900d archived=10d\nv4 2d"_s);
    history.facts.groups = {group({1}, 100), group({1, 2}, 300), group({2, 3}, 500), group({3, 4}, 100)};
    history.facts.packBytes = 500; // of 1,000 packed bytes
    history.facts.packedPercent = 50;
    const RetentionOutcome outcome = decide(history.generations, {.keepLatest = 1}, history.facts, Today);
    QCOMPARE(outcome.deleted, 2);
    QCOMPARE(outcome.decisions[0].bytesFreed, 50);
    QCOMPARE(outcome.decisions[1].bytesFreed, 150);
    QCOMPARE(outcome.bytesBefore, 100 + 500); // v4's folder and the packs
}

void TestRetention::theLimitTakesTheOldestThatNothingProtects()
{
    History history = historyFrom(u"v1 20d starred\nv2 20d\nv3 20d\nv4 20d\nv5 2d"_s);
    for (int version = 1; version <= 5; ++version)
        history.facts.groups.append(group({version}, 1000));
    history.facts.packedPercent = 10;
    RetentionSettings policy{.keepLatest = 1, .maxBytes = 4200};
    RetentionOutcome outcome = decide(history.generations, policy, history.facts, Today);
    QCOMPARE(textOf(outcome), u"v1 keep: starred\n"
                              "v2 archive: the project takes more than 4.2 kB\n"
                              "v3 keep: goes to the archive in 10 days\n"
                              "v4 keep: goes to the archive in 10 days\n"
                              "v5 keep: the newest"_s);
    QCOMPARE(outcome.bytesAfter(), 4100);
    QVERIFY(!outcome.isOverLimit);

    policy.maxBytes = 100; // less than what is protected
    outcome = decide(history.generations, policy, history.facts, Today);
    QCOMPARE(outcome.archived, 3);
    QVERIFY(outcome.isOverLimit);
    QVERIFY(outcome.decisions[0].action == RetentionAction::Keep && outcome.decisions[4].action == RetentionAction::Keep);
}

void TestRetention::theLimitDeletesNothingWhereArchivedOnesKeepTheirFiles()
{
    History history = historyFrom(u"v1 20d archived=5d\nv2 20d archived=5d\nv3 20d archived=0.5d\nv4 20d"_s);
    for (int version = 1; version <= 4; ++version)
        history.facts.groups.append(group({version}, 1000));
    history.facts.packBytes = 3000;
    RetentionSettings policy{.keepLatest = 1, .maxBytes = 1500};
    RetentionOutcome outcome = decide(history.generations, policy, history.facts, Today);
    QCOMPARE(outcome.deleted, 2); // and not v3, which was archived today
    QVERIFY(outcome.isOverLimit);
    policy.deleteArchivedAfterDays = 0;
    outcome = decide(history.generations, policy, history.facts, Today);
    QCOMPARE(outcome.deleted, 0);
    QVERIFY(outcome.isOverLimit);
}

void TestRetention::exportsGoByTheirOwnAges()
{
    RetentionFacts facts;
    const auto kept = [](const QString &id, int days, bool isFailed) {
        return KeptExport{.artifact = id, .bytes = 7, .isFailed = isFailed, .createdAt = Today.addDays(-days)};
    };
    facts.exports = {kept(u"old"_s, 90, false), kept(u"young"_s, 89, false), kept(u"failed"_s, 30, true),
                     kept(u"failed-young"_s, 29, true), kept(u"future"_s, -5, false)};
    const auto goingWith = [&](const RetentionSettings &policy) {
        QStringList ids;
        for (const ExportDecision &decision : decide({}, policy, facts, Today).exports)
            ids.append(decision.what.artifact + u": "_s + decision.reason.text);
        return ids;
    };
    QCOMPARE(goingWith({}), (QStringList{u"old: exported at least 90 days ago"_s, u"failed: failed at least 30 days ago"_s}));
    QCOMPARE(goingWith({.deleteExportsAfterDays = 0}), (QStringList{u"failed: failed at least 30 days ago"_s}));
    QCOMPARE(decide({}, {}, facts, Today).bytesFreed, 14);
    QCOMPARE(decide({}, {}, facts, Today).bytesBefore, 35);
}

void TestRetention::aWrongClockDeletesNothing_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("going");
    QTest::newRow("right") << u"2026-06-01T12:00:00.000Z"_s << 1;
    QTest::newRow("back a day") << u"2026-05-31T12:00:00.000Z"_s << 1; // 39 days are enough, too
    QTest::newRow("back to before anything") << u"1999-01-01T00:00:00.000Z"_s << 0;
    QTest::newRow("the hour that summer time doubles, first") << u"2026-10-25T00:59:59.000Z"_s << 3;
    QTest::newRow("the hour that summer time doubles, second") << u"2026-10-25T01:59:59.000Z"_s << 3;
    QTest::newRow("the second before a leap day") << u"2028-02-28T23:59:59.000Z"_s << 3;
    QTest::newRow("forward ten years") << u"2036-06-01T12:00:00.000Z"_s << 3; // by hand it may; by itself clockDoubt stops it
}

void TestRetention::aWrongClockDeletesNothing()
{
    QFETCH(QString, now);
    QFETCH(int, going);
    const History history = historyFrom(u"v1 40d\nv2 40d starred\nv3 5d active\nv4 1d\nv5 0.5d\nv6 0.1d"_s);
    const RetentionOutcome outcome = decide(history.generations, {.keepLatest = 1}, history.facts, fromIsoText(now));
    QCOMPARE(outcome.archived + outcome.deleted, going);
    for (const int i : {1, 2, 5}) // starred, active, newest
        QVERIFY(outcome.decisions[i].action == RetentionAction::Keep);
}

void TestRetention::aDoubtfulClockIsNamed_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("lastRun");
    QTest::addColumn<bool>("isDoubtful");
    const QString none;
    QTest::newRow("right") << u"2026-06-01T12:00:00.000Z"_s << none << false;
    QTest::newRow("set by its daemon, a minute back") << u"2026-05-31T11:59:00.000Z"_s << none << false;
    QTest::newRow("an hour before the newest capture") << u"2026-05-31T11:00:00.000Z"_s << none << true;
    QTest::newRow("back a day") << u"2026-05-30T12:00:00.000Z"_s << none << true;
    QTest::newRow("before the last run") << u"2026-06-01T12:00:00.000Z"_s << u"2026-06-09T00:00:00.000Z"_s << true;
    QTest::newRow("a long holiday") << u"2026-10-01T12:00:00.000Z"_s << none << false;
    QTest::newRow("forward two years") << u"2028-06-01T12:00:00.000Z"_s << none << true;
    QTest::newRow("forward ten years") << u"2036-06-01T12:00:00.000Z"_s << none << true;
    QTest::newRow("two years later, but it ran last week")
        << u"2028-06-01T12:00:00.000Z"_s << u"2028-05-25T12:00:00.000Z"_s << false;
}

void TestRetention::aDoubtfulClockIsNamed()
{
    QFETCH(QString, now);
    QFETCH(QString, lastRun);
    QFETCH(bool, isDoubtful);
    History history = historyFrom(u"v1 40d\nv2 1d"_s); // the newest is of 2026-05-31 12:00
    history.facts.lastRun = fromIsoText(lastRun);
    QCOMPARE(clockDoubt(history.generations, history.facts, fromIsoText(now)).has_value(), isDoubtful);
    // An event counts as a capture does; a project where nothing ever happened has nothing to doubt.
    QVERIFY(!clockDoubt({}, {}, fromIsoText(now)));
    QVERIFY(clockDoubt({}, {.newestEvent = fromIsoText(now).addDays(1)}, fromIsoText(now)));
}

void TestRetention::whatIsProtectedStaysInAnyHistory()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("STRATA_SEED", &isGiven);
    const quint32 seed = isGiven ? quint32(given) : 20260601;
    QRandomGenerator random(seed);
    const auto chance = [&](int percent) { return int(random.bounded(100)) < percent; };
    for (int round = 0; round < 2000; ++round) {
        History history;
        const int count = 1 + int(random.bounded(30));
        for (int version = 1; version <= count; ++version) {
            Generation generation{.id = idOf(version),
                                  .version = version,
                                  .status = chance(25)   ? GenerationStatus::Archived
                                            : chance(10) ? GenerationStatus::Failed
                                                         : GenerationStatus::Completed,
                                  .baseVersion = version - 1,
                                  .isStarred = chance(10),
                                  .createdAt = Today.addSecs(-qint64(random.bounded(200 * 86400))),
                                  .archivedAt = Today.addSecs(-qint64(random.bounded(200 * 86400)))};
            if (version > 1 && chance(30))
                generation.parent = idOf(1 + int(random.bounded(version - 1)));
            history.generations.append(generation);
        }
        if (Generation &active = history.generations[random.bounded(count)]; active.status == GenerationStatus::Completed)
            active.isActive = true;
        for (int i = 0; i < 20; ++i) {
            QList<int> holders;
            for (int version = 1; version <= count; ++version) {
                if (chance(30))
                    holders.append(version);
            }
            history.facts.groups.append(group(holders, 1 + random.bounded(1000), chance(10)));
        }
        history.facts.packBytes = random.bounded(5000);
        const RetentionSettings policy{.keepLatest = int(random.bounded(8)) - 1,
                                       .archiveAfterDays = int(random.bounded(120)) - 5,
                                       .deleteArchivedAfterDays = int(random.bounded(120)) - 5,
                                       .maxBytes = chance(50) ? qint64(random.bounded(8000)) : 0};
        const RetentionOutcome outcome = decide(history.generations, policy, history.facts, Today);
        const QByteArray where = "STRATA_SEED=" + QByteArray::number(seed) + " round " + QByteArray::number(round);

        int newest = 0;
        qint64 freed = 0;
        for (const Generation &generation : history.generations) {
            if (generation.status == GenerationStatus::Completed)
                newest = std::max(newest, generation.version);
        }
        for (qsizetype i = 0; i < outcome.decisions.size(); ++i) {
            const Generation &generation = history.generations[i];
            const RetentionDecision &decision = outcome.decisions[i];
            QVERIFY2(!decision.reasons.isEmpty(), where.constData());
            freed += decision.bytesFreed;
            if (decision.action == RetentionAction::Keep)
                continue;
            QVERIFY2(!decision.isProtected && !generation.isActive && !generation.isStarred, where.constData());
            QVERIFY2(generation.version != newest, where.constData());
            QVERIFY2((decision.action == RetentionAction::DeleteFiles) == (generation.status == GenerationStatus::Archived),
                     where.constData());
            QVERIFY2(generation.createdAt.secsTo(Today) >= 86400 || generation.status == GenerationStatus::Archived,
                     where.constData());
        }
        QVERIFY2(freed == outcome.bytesFreed, where.constData());
        QVERIFY2(outcome.kept + outcome.archived + outcome.deleted == count, where.constData());

        // What is freed from the folders is what no staying version has there: counted afresh.
        qint64 loose = 0;
        for (const ContentGroup &contents : std::as_const(history.facts.groups)) {
            bool wasThere = false;
            bool stays = contents.isElsewhere;
            for (qsizetype i = 0; i < history.generations.size(); ++i) {
                if (!contents.holders.contains(history.generations[i].id)
                    || history.generations[i].status == GenerationStatus::Archived)
                    continue;
                wasThere = true;
                stays = stays || outcome.decisions[i].action == RetentionAction::Keep;
            }
            loose += wasThere && !stays ? contents.bytes : 0;
        }
        qint64 archivedFreed = 0;
        for (const RetentionDecision &decision : outcome.decisions)
            archivedFreed += decision.action == RetentionAction::Archive ? decision.bytesFreed : 0;
        QVERIFY2(archivedFreed == loose, where.constData());
    }
}

void TestRetention::policiesSurviveJson()
{
    const RetentionSettings policy{.keepLatest = 9,
                                   .archiveAfterDays = 0,
                                   .deleteArchivedAfterDays = 365,
                                   .deleteExportsAfterDays = 1,
                                   .deleteFailedExportsAfterDays = 2,
                                   .maxBytes = 5'000'000'000,
                                   .isAutomatic = true};
    QCOMPARE(retentionSettingsFromJson(toJson(policy)), policy);
    QCOMPARE(retentionSettingsFromJson({}), RetentionSettings{});
    QCOMPARE(ownSettingsFromJson(ownSettingsToJson(policy)), policy);
    QCOMPARE(ownSettingsFromJson(ownSettingsToJson({})), std::nullopt);
    // One's own may equal the built-in one; what was written before there were own ones does not count as such.
    QCOMPARE(ownSettingsFromJson(ownSettingsToJson(RetentionSettings{})), RetentionSettings{});
    QCOMPARE(ownSettingsFromJson(toJson(RetentionPolicy{})), std::nullopt);
    QCOMPARE(retentionPolicyFromJson(ownSettingsToJson(policy)), policy.ages()); // what the project's row repeats
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
