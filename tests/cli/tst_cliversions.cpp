// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strataprocess.h"

#include "core/model/generation.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

/// Two versions of a small project: v2 changes, adds, deletes and renames a file. Made anew only after a test that changed them,
/// for every capture flushes the disk.
class TestCliVersions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (m_strata && !m_isChanged)
            return;
        m_isChanged = false;
        m_strata = std::make_unique<StrataProcess>();
        m_strata->write(u"v1/app/main.py"_s, "print('one')\nprint('two')\nprint('three')\n");
        m_strata->write(u"v1/old name.txt"_s, "a line\nanother\na third\na fourth\na fifth\n");
        m_strata->write(u"v1/gone.txt"_s, "gone\n");
        m_strata->write(u"v1/run.sh"_s, "#!/bin/sh\n", 0755);
        m_strata->write(u"v1/logo.bin"_s, QByteArray("\0\1\2\xff\n", 5));
        m_strata->write(u"v2/app/main.py"_s, "print('one')\n    print('two')\nprint('drei')\n");
        m_strata->write(u"v2/new name.txt"_s, "a line\nanother\na third\na fourth\na fifth\n");
        m_strata->write(u"v2/added.txt"_s, "added\n");
        m_strata->write(u"v2/run.sh"_s, "#!/bin/sh\n", 0755);
        m_strata->write(u"v2/logo.bin"_s, QByteArray("\0\1\2\xff\n", 5));
        m_first = m_strata->run(
            {u"capture"_s, u"shop"_s, u"v1"_s, u"--create"_s, u"--name"_s, u"first"_s, u"--prompt-file"_s, u"-"_s, u"--json"_s},
            "A shop.\nWith a cart.\n");
        EXITS(m_first, 0);
        m_second = m_strata->run({u"capture"_s, u"shop"_s, u"v2"_s, u"--note"_s, u"better"_s, u"--activate"_s, u"--json"_s});
        EXITS(m_second, 0);
    }

    void aCaptureAnswersWhatItMade()
    {
        const QJsonObject first = m_first.object();
        QCOMPARE(sorted(first.keys()),
                 sorted({u"generation_id"_s, u"project_id"_s, u"version"_s, u"status"_s, u"parent_version"_s, u"base_version"_s,
                         u"file_count"_s, u"total_size_bytes"_s, u"changes_summary"_s, u"storage_path"_s, u"skipped"_s}));
        QCOMPARE(first["version"_L1].toInt(), 1);
        QCOMPARE(first["status"_L1].toString(), u"completed"_s);
        QVERIFY(first["parent_version"_L1].isNull());
        QVERIFY(first["base_version"_L1].isNull());
        QCOMPARE(first["file_count"_L1].toInt(), 5);
        QVERIFY(QFileInfo(m_strata->library() + u'/' + first["storage_path"_L1].toString() + u"/source/app/main.py"_s).isFile());
        const QJsonObject second = m_second.object();
        QCOMPARE(second["version"_L1].toInt(), 2);
        QCOMPARE(second["base_version"_L1].toInt(), 1);
        const ChangesSummary expected{.added = 1, .modified = 1, .deleted = 1, .renamed = 1, .linesAdded = 3, .linesDeleted = 3};
        QCOMPARE(second["changes_summary"_L1].toObject(), toJson(expected));
    }

    void aCaptureLeavesItsSourceAlone()
    {
        QVERIFY(QFileInfo(m_strata->path(u"v1/run.sh"_s)).permissions().testFlag(QFile::WriteOwner));
        QCOMPARE(readFile(m_strata->path(u"v1/gone.txt"_s)).value(), QByteArray("gone\n"));
    }

    void whatACaptureLeavesOutIsReported()
    {
        m_isChanged = true;
        m_strata->write(u"v3/.git/HEAD"_s, "ref\n");
        m_strata->write(u"v3/kept.txt"_s, "kept\n");
        m_strata->write(u"v3/secret.log"_s, "log\n");
        QVERIFY(QFile::link(u"/etc/passwd"_s, m_strata->path(u"v3/out"_s)));
        const StrataRun run = m_strata->run({u"capture"_s, u"shop"_s, u"v3"_s, u"--exclude"_s, u"*.log"_s, u"--json"_s});
        EXITS(run, 0);
        QStringList skipped;
        for (const QJsonValue &each : run.object()["skipped"_L1].toArray()) {
            skipped.append(each["path"_L1].toString());
            QVERIFY(!each["reason"_L1].toString().isEmpty());
            QVERIFY2(run.messages.contains(each["path"_L1].toString()), qPrintable(run.messages));
        }
        for (const QString &path : {u".git"_s, u"out"_s, u"secret.log"_s})
            QVERIFY2(!skipped.filter(path).isEmpty(), qPrintable(path));
        const QJsonArray files = m_strata->run({u"files"_s, u"shop"_s, u"latest"_s, u"--json"_s}).array();
        QCOMPARE(files.size(), 1);
        const StrataRun show = m_strata->run({u"show"_s, u"shop"_s, u"latest"_s, u"--json"_s});
        QCOMPARE(show.object()["skipped"_L1].toArray(), run.object()["skipped"_L1].toArray());
    }

    void aForkIsComparedWithItsParent()
    {
        m_isChanged = true;
        const StrataRun run = m_strata->run({u"capture"_s, u"shop"_s, u"v1"_s, u"--parent"_s, u"first"_s, u"--json"_s});
        EXITS(run, 0);
        QCOMPARE(run.object()["parent_version"_L1].toInt(), 1);
        QCOMPARE(run.object()["base_version"_L1].toInt(), 1);
        QCOMPARE(run.object()["changes_summary"_L1].toObject(), toJson(ChangesSummary{}));
    }

    void listShowsTheNewestFirst()
    {
        const StrataRun json = m_strata->run({u"list"_s, u"shop"_s, u"--json"_s});
        EXITS(json, 0);
        QCOMPARE(json.array().size(), 2);
        QCOMPARE(json.objectAt(0)["version"_L1].toInt(), 2);
        QCOMPARE(json.objectAt(0)["is_active"_L1], QJsonValue(true));
        QCOMPARE(json.objectAt(1)["is_active"_L1], QJsonValue(false));
        QCOMPARE(json.objectAt(1)["prompt"_L1].toString(), u"A shop.\nWith a cart."_s);
        const StrataRun text = m_strata->run({u"list"_s, u"shop"_s});
        EXITS(text, 0);
        const QStringList lines = text.text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith("*   v2 "_L1));
        QVERIFY(lines[2].startsWith("    v1 "_L1));
        QVERIFY(lines[2].endsWith("A shop."_L1));
    }

    void everyNameOfAVersionLeadsToIt_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<int>("version");
        QTest::newRow("v1") << u"v1"_s << 1;
        QTest::newRow("1") << u"1"_s << 1;
        QTest::newRow("name") << u"first"_s << 1;
        QTest::newRow("active") << u"active"_s << 2;
        QTest::newRow("latest") << u"latest"_s << 2;
        QTest::newRow("id") << QString() << 1;
        QTest::newRow("id begins") << u"8"_s << 1;
    }
    void everyNameOfAVersionLeadsToIt()
    {
        QFETCH(QString, spec);
        QFETCH(int, version);
        const QString id = m_first.object()["generation_id"_L1].toString();
        if (spec.isEmpty())
            spec = id;
        else if (spec == "8"_L1)
            spec = id.first(8);
        const StrataRun run = m_strata->run({u"show"_s, u"shop"_s, spec, u"--json"_s});
        EXITS(run, 0);
        QCOMPARE(run.object()["version"_L1].toInt(), version);
    }

    void filesTellHashesAndPermissions()
    {
        const StrataRun run = m_strata->run({u"files"_s, u"shop"_s, u"v1"_s, u"--json"_s});
        EXITS(run, 0);
        QStringList paths;
        for (const QJsonValue &file : run.array()) {
            const QString path = file["path"_L1].toString();
            paths.append(path);
            QCOMPARE(sorted(file.toObject().keys()), QStringList({u"mode"_s, u"path"_s, u"sha256"_s, u"size"_s, u"type"_s}));
            const QByteArray bytes = readFile(m_strata->path(u"v1/"_s + path)).value();
            QCOMPARE(file["size"_L1].toInteger(), bytes.size());
            QCOMPARE(file["sha256"_L1].toString().toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            QCOMPARE(file["mode"_L1].toString(), path == "run.sh"_L1 ? u"0755"_s : u"0644"_s);
        }
        QCOMPARE(paths, QStringList({u"app/main.py"_s, u"gone.txt"_s, u"logo.bin"_s, u"old name.txt"_s, u"run.sh"_s}));
    }

    void catPrintsTheVeryBytes()
    {
        const StrataRun run = m_strata->run({u"cat"_s, u"shop"_s, u"v1"_s, u"logo.bin"_s});
        EXITS(run, 0);
        QCOMPARE(run.output, QByteArray("\0\1\2\xff\n", 5));
        const StrataRun missing = m_strata->run({u"cat"_s, u"shop"_s, u"v1"_s, u"app/mian.py"_s});
        EXITS(missing, 1);
        QVERIFY(missing.output.isEmpty());
        QVERIFY2(missing.messages.contains("app/main.py"_L1), qPrintable(missing.messages));
    }

    void diffPrintsAPatchGitTakes()
    {
        m_isChanged = true;
        const StrataRun patch = m_strata->run({u"diff"_s, u"shop"_s, u"v1"_s, u"v2"_s});
        EXITS(patch, 0);
        QCOMPARE(patch.messages, QString());
        m_strata->write(u"the.patch"_s, patch.output);
        QProcess git;
        git.setWorkingDirectory(m_strata->path(u"v1"_s));
        git.start(u"git"_s, {u"apply"_s, u"--whitespace=nowarn"_s, u"../the.patch"_s});
        QVERIFY(git.waitForFinished());
        QVERIFY2(git.exitCode() == 0, git.readAllStandardError().constData());
        for (const QString &path : {u"app/main.py"_s, u"new name.txt"_s, u"added.txt"_s})
            QCOMPARE(readFile(m_strata->path(u"v1/"_s + path)).value(), readFile(m_strata->path(u"v2/"_s + path)).value());
        QVERIFY(!QFileInfo::exists(m_strata->path(u"v1/gone.txt"_s)));
        QVERIFY(!QFileInfo::exists(m_strata->path(u"v1/old name.txt"_s)));
    }

    void diffAnswersAsJson()
    {
        const StrataRun run = m_strata->run({u"diff"_s, u"shop"_s, u"v1"_s, u"v2"_s, u"--json"_s});
        EXITS(run, 0);
        QJsonObject answer = run.object();
        QCOMPARE(answer["diff"_L1].toString(), m_strata->run({u"diff"_s, u"shop"_s, u"v1"_s, u"v2"_s}).text());
        answer.remove("diff"_L1);
        const QJsonObject expected{
            {u"from_version"_s, 1},
            {u"to_version"_s, 2},
            {u"added_files"_s, QJsonArray{u"added.txt"_s}},
            {u"modified_files"_s, QJsonArray{u"app/main.py"_s}},
            {u"deleted_files"_s, QJsonArray{u"gone.txt"_s}},
            {u"renamed_files"_s,
             QJsonArray{QJsonObject{{u"from"_s, u"old name.txt"_s}, {u"to"_s, u"new name.txt"_s}, {u"similarity"_s, 100}}}},
            {u"copied_files"_s, QJsonArray{}},
            {u"unchanged_count"_s, 2},
            {u"lines_added"_s, 3},
            {u"lines_deleted"_s, 3},
        };
        QCOMPARE(answer, expected);
    }

    void diffListsNamesAndCounts()
    {
        const StrataRun names = m_strata->run({u"diff"_s, u"shop"_s, u"1"_s, u"2"_s, u"--name-status"_s});
        EXITS(names, 0);
        QCOMPARE(names.text(), u"A\tadded.txt\nM\tapp/main.py\nD\tgone.txt\nR100\told name.txt\tnew name.txt\n"_s);
        const StrataRun stat = m_strata->run({u"diff"_s, u"shop"_s, u"1"_s, u"2"_s, u"--stat"_s});
        EXITS(stat, 0);
        QVERIFY2(stat.text().contains(" app/main.py                  | 4 ++--\n"_L1), stat.output.constData());
        QVERIFY2(stat.text().contains(" old name.txt => new name.txt | 0\n"_L1), stat.output.constData());
        QVERIFY2(stat.text().endsWith(", 3 insertions(+), 3 deletions(-)\n"_L1), stat.output.constData());
    }

    void diffKeepsToThePathsItIsGiven()
    {
        const StrataRun folder = m_strata->run({u"diff"_s, u"shop"_s, u"1"_s, u"2"_s, u"app/"_s, u"--name-status"_s});
        EXITS(folder, 0);
        QCOMPARE(folder.text(), u"M\tapp/main.py\n"_s);
        const StrataRun oldName = m_strata->run(
            {u"diff"_s, u"shop"_s, u"1"_s, u"2"_s, u"old name.txt"_s, u"gone.txt"_s, u"--json"_s});
        EXITS(oldName, 0);
        QCOMPARE(oldName.object()["renamed_files"_L1].toArray().size(), 1);
        QCOMPARE(oldName.object()["deleted_files"_L1].toArray(), QJsonArray{u"gone.txt"_s});
        QCOMPARE(oldName.object()["modified_files"_L1].toArray(), QJsonArray());
        QCOMPARE(oldName.object()["unchanged_count"_L1].toInt(), 0);
        const StrataRun patch = m_strata->run({u"diff"_s, u"shop"_s, u"1"_s, u"2"_s, u"added.txt"_s});
        QVERIFY(patch.text().contains("+added"_L1));
        QVERIFY(!patch.text().contains("main.py"_L1));
        for (const QString &mode : {u"--stat"_s, u"--name-status"_s, u"--json"_s}) {
            const StrataRun missing = m_strata->run({u"diff"_s, u"shop"_s, u"1"_s, u"2"_s, u"nowhere.txt"_s, mode});
            EXITS(missing, 1);
            QVERIFY(missing.output.isEmpty());
            QVERIFY(missing.messages.contains("nowhere.txt"_L1));
        }
        EXITS(m_strata->run({u"diff"_s, u"shop"_s, u"1"_s, u"2"_s, u"nowhere.txt"_s}), 1);
    }

    void diffTellsRenamesAndCopiesOfChangedFiles()
    {
        m_isChanged = true;
        QByteArray text;
        for (int i = 0; i < 100; ++i)
            text += "line " + QByteArray::number(i).rightJustified(4, '0') + '\n';
        m_strata->write(u"r1/kept.txt"_s, text + "kept\n");
        m_strata->write(u"r1/old.txt"_s, text);
        m_strata->write(u"r2/copy.txt"_s, text + "kept\n");
        m_strata->write(u"r2/kept.txt"_s, text + "kept\n");
        m_strata->write(u"r2/new.txt"_s, text.sliced(80));
        EXITS(m_strata->run({u"capture"_s, u"moves"_s, u"r1"_s, u"--create"_s}), 0);
        EXITS(m_strata->run({u"capture"_s, u"moves"_s, u"r2"_s}), 0);
        const QStringList diff{u"diff"_s, u"moves"_s, u"1"_s, u"2"_s};
        QCOMPARE(m_strata->run(diff + QStringList{u"--name-status"_s}).text(),
                 u"C100\tkept.txt\tcopy.txt\nR092\told.txt\tnew.txt\n"_s);
        const StrataRun stat = m_strata->run(diff + QStringList{u"--stat"_s});
        QVERIFY2(stat.text().contains(" kept.txt => copy.txt | 0\n old.txt => new.txt   | 8 --------\n"_L1),
                 stat.output.constData());
        const QJsonObject json = m_strata->run(diff + QStringList{u"--json"_s}).object();
        QCOMPARE(json["copied_files"_L1].toArray(),
                 QJsonArray({QJsonObject{{u"from"_s, u"kept.txt"_s}, {u"to"_s, u"copy.txt"_s}, {u"similarity"_s, 100}}}));
        QCOMPARE(json["renamed_files"_L1].toArray(),
                 QJsonArray({QJsonObject{{u"from"_s, u"old.txt"_s}, {u"to"_s, u"new.txt"_s}, {u"similarity"_s, 92}}}));
        QCOMPARE(json["lines_deleted"_L1].toInt(), 8);
        const StrataRun patch = m_strata->run(diff);
        QCOMPARE(json["diff"_L1].toString(), patch.text());
        QVERIFY(patch.text().contains("similarity index 100%\ncopy from kept.txt\ncopy to copy.txt\n"_L1));
        QVERIFY(patch.text().contains("similarity index 92%\nrename from old.txt\nrename to new.txt\n--- a/old.txt\n"_L1));
        m_strata->write(u"the.patch"_s, patch.output);
        QProcess git;
        git.setWorkingDirectory(m_strata->path(u"r1"_s));
        git.start(u"git"_s, {u"apply"_s, u"../the.patch"_s});
        QVERIFY(git.waitForFinished());
        QVERIFY2(git.exitCode() == 0, git.readAllStandardError().constData());
        EXITS(m_strata->run({u"diff"_s, u"moves"_s, u"2"_s, u"--folder"_s, u"r1"_s, u"--name-status"_s}), 0);
        QCOMPARE(m_strata->run({u"diff"_s, u"moves"_s, u"2"_s, u"--folder"_s, u"r1"_s, u"--name-status"_s}).text(), QString());
    }

    void diffComparesWithAFolder()
    {
        m_isChanged = true;
        m_strata->write(u"v2/unsaved.txt"_s, "not captured yet\n");
        const QStringList diff{u"diff"_s, u"shop"_s, u"v2"_s, u"--folder"_s, u"v2"_s};
        EXITS(m_strata->run(diff + QStringList{u"--name-status"_s}), 0);
        QCOMPARE(m_strata->run(diff + QStringList{u"--name-status"_s}).text(), u"A\tunsaved.txt\n"_s);
        QVERIFY(m_strata->run(diff).text().contains("+not captured yet\n"_L1));
        QVERIFY(m_strata->run(diff + QStringList{u"--stat"_s}).text().contains(" unsaved.txt | 1 +\n"_L1));
        const QJsonObject json = m_strata->run(diff + QStringList{u"--json"_s}).object();
        QVERIFY(json["to_version"_L1].isNull());
        QCOMPARE(json["to_folder"_L1].toString(), m_strata->path(u"v2"_s));
        QCOMPARE(json["unchanged_count"_L1].toInt(), 5);
        // What follows the version are paths.
        QCOMPARE(m_strata->run(diff + QStringList{u"app"_s, u"--json"_s}).object()["unchanged_count"_L1].toInt(), 1);
        EXITS(m_strata->run({u"diff"_s, u"shop"_s, u"v2"_s, u"--folder"_s, u"nowhere"_s}), 1);
        EXITS(m_strata->run({u"diff"_s, u"shop"_s, u"v2"_s, u"--folder"_s, QString()}), 2);
    }

    void diffWritesAReport()
    {
        const QStringList diff{u"diff"_s, u"shop"_s, u"v1"_s, u"v2"_s, u"--html"_s};
        const QString file = m_strata->path(u"report.html"_s);
        const StrataRun run = m_strata->run(diff + QStringList{file});
        EXITS(run, 0);
        QVERIFY(run.output.isEmpty());
        const QByteArray report = readFile(file).value();
        QVERIFY(report.startsWith("<!DOCTYPE html>") && report.endsWith("</html>\n"));
        QVERIFY(report.contains("Renamed from old name.txt (100 % alike)."));
        QVERIFY(report.contains("<col class=\"n\"/><col/><col class=\"n\"/><col/>"));
        // The same on standard output, in one column, of some files only.
        const StrataRun printed = m_strata->run(
            {u"diff"_s, u"shop"_s, u"v1"_s, u"v2"_s, u"app"_s, u"--html"_s, u"-"_s, u"--unified"_s});
        EXITS(printed, 0);
        QVERIFY(printed.output.contains("<col class=\"n\"/><col class=\"n\"/><col/>"));
        QVERIFY(!printed.output.contains("gone.txt"));
        const StrataRun json = m_strata->run(diff + QStringList{file, u"--ignore-whitespace"_s, u"--json"_s});
        EXITS(json, 0);
        QCOMPARE(json.object()["bytes"_L1].toInteger(), QFileInfo(file).size());
        QVERIFY(json.object()["lines_ignored"_L1].toInt() > 0);
        EXITS(m_strata->run(diff + QStringList{m_strata->path(u"no/such/folder/r.html"_s)}), 1);
        EXITS(m_strata->run(diff + QStringList{QString()}), 2);
        EXITS(m_strata->run(diff + QStringList{file, u"--stat"_s}), 2);
        EXITS(m_strata->run(diff + QStringList{u"-"_s, u"--json"_s}), 2);
        EXITS(m_strata->run({u"diff"_s, u"shop"_s, u"v1"_s, u"v2"_s, u"--unified"_s}), 2);
    }

    void ignoredWhitespaceIsLeftOutAndSaid()
    {
        const StrataRun run = m_strata->run({u"diff"_s, u"shop"_s, u"1"_s, u"2"_s, u"app"_s, u"--ignore-whitespace"_s});
        EXITS(run, 0);
        QVERIFY2(run.text().contains("-print('three')\n+print('drei')\n"_L1), run.output.constData());
        QVERIFY2(!run.text().contains("+    print('two')"_L1), run.output.constData());
        QVERIFY2(run.messages.contains("Left out"_L1), qPrintable(run.messages));
        const StrataRun json = m_strata->run(
            {u"diff"_s, u"shop"_s, u"1"_s, u"2"_s, u"app"_s, u"--ignore-whitespace"_s, u"--json"_s});
        EXITS(json, 0);
        QCOMPARE(json.object()["lines_added"_L1].toInt(), 1);
        QCOMPARE(json.object()["lines_deleted"_L1].toInt(), 1);
        QVERIFY(json.object()["lines_ignored"_L1].toInt() > 0);
    }

    void activatingRollingBackAndRedoingAgreeWithTheLink()
    {
        m_isChanged = true;
        const QString link = m_strata->library() + u"/projects/"_s + m_first.object()["project_id"_L1].toString()
                             + u"/generations/active"_s;
        const auto active = [&] { return QFileInfo(link).symLinkTarget().section(u'/', -1).section(u"__"_s, 0, 0); };
        QCOMPARE(active(), u"v2"_s);

        const StrataRun plan = m_strata->run({u"activate"_s, u"shop"_s, u"v1"_s, u"--dry-run"_s, u"--json"_s});
        EXITS(plan, 0);
        QCOMPARE(plan.object()["dry_run"_L1], QJsonValue(true));
        QCOMPARE(plan.object()["from_version"_L1].toInt(), 2);
        QCOMPARE(plan.object()["to_version"_L1].toInt(), 1);
        QCOMPARE(plan.object()["changes_summary"_L1]["renamed"_L1].toInt(), 1);
        QCOMPARE(active(), u"v2"_s);

        const StrataRun activated = m_strata->run({u"activate"_s, u"shop"_s, u"v1"_s, u"--json"_s});
        EXITS(activated, 0);
        QCOMPARE(activated.object()["dry_run"_L1], QJsonValue(false));
        QCOMPARE(active(), u"v1"_s);
        EXITS(m_strata->run({u"rollback"_s, u"shop"_s, u"--dry-run"_s}), 0);
        QCOMPARE(active(), u"v1"_s);
        EXITS(m_strata->run({u"rollback"_s, u"shop"_s}), 0);
        QCOMPARE(active(), u"v2"_s);
        EXITS(m_strata->run({u"redo"_s, u"shop"_s}), 0);
        QCOMPARE(active(), u"v1"_s);
        const StrataRun nothing = m_strata->run({u"redo"_s, u"shop"_s});
        EXITS(nothing, 1);
        QVERIFY(nothing.output.isEmpty());
    }

    void anExportTakesTheNameAndFormatItIsGiven()
    {
        m_isChanged = true;
        const StrataRun plain = m_strata->run({u"export"_s, u"shop"_s, u"v1"_s, u"--json"_s});
        EXITS(plain, 0);
        QCOMPARE(plain.object()["path"_L1].toString(), m_strata->path(u"shop-v1.zip"_s));
        QCOMPARE(plain.object()["status"_L1].toString(), u"completed"_s);
        QCOMPARE(plain.object()["file_count"_L1].toInt(), 5);
        const QByteArray bytes = readFile(m_strata->path(u"shop-v1.zip"_s)).value();
        QCOMPARE(plain.object()["size"_L1].toInteger(), bytes.size());
        QVERIFY(bytes.startsWith("PK\3\4"));

        EXITS(m_strata->run({u"export"_s, u"shop"_s, u"v1"_s, u"-o"_s, u"named.tar.gz"_s}), 0);
        QVERIFY(readFile(m_strata->path(u"named.tar.gz"_s)).value().startsWith("\x1f\x8b"));
        QDir().mkpath(m_strata->path(u"folder"_s));
        EXITS(m_strata->run({u"export"_s, u"shop"_s, u"v1"_s, u"-o"_s, u"folder"_s, u"--format"_s, u"tar"_s}), 0);
        QVERIFY(QFileInfo::exists(m_strata->path(u"folder/shop-v1.tar"_s)));
        const StrataRun piped = m_strata->run({u"export"_s, u"shop"_s, u"v1"_s, u"-o"_s, u"-"_s});
        EXITS(piped, 0);
        QCOMPARE(piped.output, bytes);
    }

    void anExportReplacesOnlyWhatTheUserNamed()
    {
        m_isChanged = true;
        m_strata->write(u"shop-v1.zip"_s, "mine");
        const StrataRun refused = m_strata->run({u"export"_s, u"shop"_s, u"v1"_s});
        EXITS(refused, 1);
        QVERIFY2(refused.messages.contains("--force"_L1), qPrintable(refused.messages));
        QCOMPARE(readFile(m_strata->path(u"shop-v1.zip"_s)).value(), QByteArray("mine"));
        EXITS(m_strata->run({u"export"_s, u"shop"_s, u"v1"_s, u"--force"_s}), 0);
        QVERIFY(readFile(m_strata->path(u"shop-v1.zip"_s)).value().startsWith("PK"));
        m_strata->write(u"named.zip"_s, "mine");
        EXITS(m_strata->run({u"export"_s, u"shop"_s, u"v1"_s, u"-o"_s, u"named.zip"_s}), 0);
        QVERIFY(readFile(m_strata->path(u"named.zip"_s)).value().startsWith("PK"));
    }

    void secretsArePointedOutBeforeAnExport()
    {
        m_isChanged = true;
        m_strata->write(u"v1/.env"_s, "PASSWORD=1\n");
        EXITS(m_strata->run({u"capture"_s, u"shop"_s, u"v1"_s}), 0);
        const StrataRun run = m_strata->run({u"export"_s, u"shop"_s, u"latest"_s, u"--json"_s});
        EXITS(run, 0);
        QVERIFY2(run.messages.contains(".env"_L1), qPrintable(run.messages));
        QCOMPARE(run.object()["findings"_L1].toArray().first()["kind"_L1].toString(), u"secret"_s);
    }

    void anExportIsCapturedAgainAsItWas()
    {
        m_isChanged = true;
        for (const QString &format : {u"zip"_s, u"tar"_s, u"tar.gz"_s}) {
            const QString archive = u"again."_s + format;
            EXITS(m_strata->run({u"export"_s, u"shop"_s, u"v1"_s, u"-o"_s, archive}), 0);
            EXITS(m_strata->run({u"capture"_s, u"again"_s, archive, u"--create"_s}), 0);
            QCOMPARE(m_strata->run({u"files"_s, u"again"_s, u"latest"_s, u"--json"_s}).output,
                     m_strata->run({u"files"_s, u"shop"_s, u"v1"_s, u"--json"_s}).output);
        }
    }

    void verifyCountsAndFindsDamage()
    {
        m_isChanged = true;
        const StrataRun good = m_strata->run({u"verify"_s, u"--json"_s});
        EXITS(good, 0);
        const qint64 bytes = m_first.object()["total_size_bytes"_L1].toInteger()
                             + m_second.object()["total_size_bytes"_L1].toInteger();
        QCOMPARE(good.object(),
                 (QJsonObject{{u"generations"_s, 2}, {u"files"_s, 10}, {u"bytes"_s, bytes}, {u"problems"_s, QJsonArray()}}));
        EXITS(m_strata->run({u"verify"_s, u"shop"_s}), 0);
        QCOMPARE(m_strata->run({u"verify"_s, u"shop"_s, u"v1"_s, u"--json"_s}).object()["generations"_L1].toInt(), 1);

        const QString victim = m_strata->library() + u'/' + m_first.object()["storage_path"_L1].toString() + u"/source/gone.txt"_s;
        ::chmod(QFile::encodeName(victim).constData(), 0644);
        QFile file(victim);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("G");
        file.close();
        ::chmod(QFile::encodeName(victim).constData(), 0444);
        const StrataRun bad = m_strata->run({u"verify"_s, u"--json"_s});
        EXITS(bad, 1);
        const QJsonArray problems = bad.object()["problems"_L1].toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first()["version"_L1].toInt(), 1);
        QCOMPARE(problems.first()["path"_L1].toString(), u"gone.txt"_s);
        QVERIFY(!problems.first()["problem"_L1].toString().isEmpty());
        EXITS(m_strata->run({u"verify"_s, u"shop"_s, u"v2"_s}), 0);
        EXITS(m_strata->run({u"verify"_s, u"shop"_s, u"v1"_s}), 1);
    }

    void aLostCatalogIsRebuilt()
    {
        m_isChanged = true;
        const auto answers = [&] {
            QByteArrayList list;
            for (const QStringList &line : {QStringList{u"project"_s, u"list"_s}, QStringList{u"list"_s, u"shop"_s},
                                            QStringList{u"show"_s, u"shop"_s, u"v1"_s}, QStringList{u"files"_s, u"shop"_s, u"v1"_s},
                                            QStringList{u"files"_s, u"shop"_s, u"v2"_s}})
                list.append(m_strata->run(line + QStringList{u"--json"_s}).output);
            return list;
        };
        const QByteArrayList before = answers();
        for (const QString &name : QDir(m_strata->library()).entryList({u"library.db*"_s}))
            QVERIFY(QFile::remove(m_strata->library() + u'/' + name));
        const StrataRun run = m_strata->run({u"rebuild"_s, u"--json"_s});
        EXITS(run, 0);
        QCOMPARE(run.object()["projects"_L1].toInt(), 1);
        QCOMPARE(run.object()["generations"_L1].toInt(), 2);
        QCOMPARE(run.object()["files"_L1].toInt(), 10);
        QCOMPARE(answers(), before);
        EXITS(m_strata->run({u"verify"_s}), 0);
    }

private:
    std::unique_ptr<StrataProcess> m_strata;
    bool m_isChanged = false; // set by tests after which the next one wants a new library
    StrataRun m_first;
    StrataRun m_second;
};

QTEST_GUILESS_MAIN(TestCliVersions)
#include "tst_cliversions.moc"
