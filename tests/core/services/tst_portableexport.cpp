// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileio.h"
#include "core/base/nameclash.h"
#include "core/base/portablename.h"
#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/exporting.h"
#include "core/services/projects.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

/// Names that are trouble somewhere, and some that are none, each with what becomes of it.
const QList<std::pair<QString, QString>> Names{
    {u"CON"_s, u"CON_"_s},
    {u"con.txt"_s, u"con_.txt"_s},
    {u"Con.tar.gz"_s, u"Con_.tar.gz"_s},
    {u"PRN"_s, u"PRN_"_s},
    {u"prn.c"_s, u"prn_.c"_s},
    {u"AUX"_s, u"AUX_"_s},
    {u"aux.h"_s, u"aux_.h"_s},
    {u"NUL"_s, u"NUL_"_s},
    {u"nul.tar.gz"_s, u"nul_.tar.gz"_s},
    {u"CONIN$"_s, u"CONIN$_"_s},
    {u"conout$"_s, u"conout$_"_s},
    {u"CONOUT$.log"_s, u"CONOUT$_.log"_s},
    {u"COM0"_s, u"COM0_"_s},
    {u"COM1"_s, u"COM1_"_s},
    {u"com2.txt"_s, u"com2_.txt"_s},
    {u"COM9"_s, u"COM9_"_s},
    {u"COM\u00b9"_s, u"COM\u00b9_"_s},
    {u"com\u00b2.x"_s, u"com\u00b2_.x"_s},
    {u"COM\u00b3"_s, u"COM\u00b3_"_s},
    {u"LPT0"_s, u"LPT0_"_s},
    {u"lpt1"_s, u"lpt1_"_s},
    {u"LPT9.txt"_s, u"LPT9_.txt"_s},
    {u"LPT\u00b9"_s, u"LPT\u00b9_"_s},
    {u"lpt\u00b2"_s, u"lpt\u00b2_"_s},
    {u"LPT\u00b3.a.b"_s, u"LPT\u00b3_.a.b"_s},
    {u"con .txt"_s, u"con _.txt"_s},
    {u"a<b"_s, u"a_b"_s},
    {u"c>d"_s, u"c_d"_s},
    {u"ef:gh"_s, u"ef_gh"_s},
    {u"\"quoted\""_s, u"_quoted_"_s},
    {u"pi|pe"_s, u"pi_pe"_s},
    {u"what?"_s, u"what_"_s},
    {u"*.c"_s, u"_.c"_s},
    {u"<>:\"|?*"_s, u"_______"_s},
    {u"why?.txt"_s, u"why_.txt"_s},
    {u"file.txt:stream"_s, u"file.txt_stream"_s},
    {u"period."_s, u"period_"_s},
    {u"periods..."_s, u"periods___"_s},
    {u"space "_s, u"space_"_s},
    {u"spaces   "_s, u"spaces___"_s},
    {u"mixed. ."_s, u"mixed___"_s},
    {u"..."_s, u"___"_s},
    {u".dot."_s, u".dot_"_s},
    {u".GIT2."_s, u".GIT2_"_s},
    {u"git~1"_s, u"git~1_"_s},
    {u".g\u206ait"_s, u".g\u206ait_"_s},
    {u"README"_s, u"README"_s},
    {u"Readme"_s, u"Readme-2"_s},
    {u"readme"_s, u"readme-3"_s},
    {u"main.C"_s, u"main.C"_s},
    {u"main.c"_s, u"main-2.c"_s},
    {u"STRASSE"_s, u"STRASSE"_s},
    {u"stra\u00dfe"_s, u"stra\u00dfe-2"_s},
    {u"cafe\u0301"_s, u"cafe\u0301"_s},
    {u"caf\u00e9"_s, u"caf\u00e9-2"_s},
    {u"i\u0307"_s, u"i\u0307"_s},
    {u"\u0130"_s, u"\u0130-2"_s},
    {u"k"_s, u"k"_s},
    {u"\u212a"_s, u"\u212a-2"_s},
    {u"s"_s, u"s"_s},
    {u"\u017f"_s, u"\u017f-2"_s},
    {u"\u03b1\u03c2"_s, u"\u03b1\u03c2"_s},
    {u"\u03b1\u03c3"_s, u"\u03b1\u03c3-2"_s},
    {u"x_"_s, u"x_"_s},
    {u"x?"_s, u"x_-2"_s},
    {u"x|"_s, u"x_-3"_s},
    {u"y_-2"_s, u"y_-2"_s},
    {u"y_"_s, u"y_"_s},
    {u"y*"_s, u"y_-3"_s},
    {u"trim"_s, u"trim"_s},
    {u"trim."_s, u"trim_-2"_s},
    {u"TRIM "_s, u"TRIM_"_s},
    {u"plain.txt"_s, u"plain.txt"_s},
    {u"console"_s, u"console"_s},
    {u"com10"_s, u"com10"_s},
    {u"COM"_s, u"COM"_s},
    {u"lpt"_s, u"lpt"_s},
    {u"nullable"_s, u"nullable"_s},
    {u"my.con"_s, u"my.con"_s},
    {u".gitignore"_s, u".gitignore"_s},
    {u".env.example"_s, u".env.example"_s},
    {u" leading"_s, u" leading"_s},
    {u"a b"_s, u"a b"_s},
    {u"100%"_s, u"100%"_s},
    {u"%2e%2e"_s, u"%2e%2e"_s},
    {u"a\u2215b"_s, u"a\u2215b"_s},
    {u"\u65e5\u672c\u8a9e.txt"_s, u"\u65e5\u672c\u8a9e.txt"_s},
    {u"\U0001f600"_s, u"\U0001f600"_s},
    {u"~"_s + u"x"_s, u"~x"_s},
    {u"-rf"_s, u"-rf"_s},
    {u"'quoted'"_s, u"'quoted'"_s},
    {u"$HOME"_s, u"$HOME"_s},
    {u"a;b&c"_s, u"a;b&c"_s},
};

} // namespace

/// T20: what names become in archives that can be unpacked everywhere.
class TestPortableExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto library = Library::open(m_folder.filePath(u"library"_s));
        QVERIFY(library);
        m_library = std::move(*library);
        m_project = createProject(*m_library, {.name = u"Names"_s})->id;
        const QString source = m_folder.filePath(u"source"_s);
        for (const QString &folder : {u""_s, u"PRN.d/"_s, u"sub/deep./"_s}) {
            QVERIFY(makePath(source + u'/' + folder));
            for (const auto &[name, expected] : Names)
                QVERIFY2(writeFileDurably(source + u'/' + folder + name, "# " + name.toUtf8()), qPrintable(name));
        }
        QVERIFY(makePath(source + u"/empty:"_s));
        QCOMPARE(::symlink("PRN.d/con.txt", QFile::encodeName(source + u"/link"_s).constData()), 0);
        QCOMPARE(::symlink("../what?", QFile::encodeName(source + u"/PRN.d/up"_s).constData()), 0);
        const auto outcome = capture(source);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
        QCOMPARE(outcome->skipped, QList<SkippedPath>());
        m_generation = outcome->generation;
        m_warnings = outcome->warnings;
    }

    void cleanupTestCase()
    {
        m_library.reset();
        QVERIFY(removeTree(m_folder.path()));
    }

    void clashesAreWarnedOfAndTroubleIsFound()
    {
        qsizetype clashing = 0;
        qsizetype troubled = 0;
        for (const auto &[name, expected] : Names) {
            clashing += !nameProblem(name) && name != expected;
            troubled += name != expected;
        }
        QVERIFY(m_warnings.size() >= 3 * clashing);
        const auto findings = inspectForExport(*m_library, m_generation.id, {});
        QVERIFY(findings);
        QSet<QString> found;
        for (const ExportFinding &finding : *findings) {
            if (finding.kind == ExportFinding::Kind::Name)
                found.insert(finding.path);
        }
        for (const QString &folder : {u""_s, u"PRN.d/"_s, u"sub/deep./"_s}) {
            for (const auto &[name, expected] : Names)
                QVERIFY2(name == expected || found.contains(folder + name), qPrintable(folder + name));
        }
        QVERIFY(found.contains(u"PRN.d"_s) && found.contains(u"sub/deep."_s) && found.contains(u"empty:"_s));
        QVERIFY(!found.contains(u"sub"_s) && !found.contains(u"plain.txt"_s));
        QVERIFY(troubled >= 60);
    }

    void namesStayByteForByteUnlessAsked_data() { addFormats(); }
    void namesStayByteForByteUnlessAsked()
    {
        QFETCH(ExportFormat, format);
        const auto [job, back] = thereAndBack(format, false);
        QCOMPARE(job.renamed, QList<RenamedPath>());
        QCOMPARE(listFiles(*m_library, back.id).value(), listFiles(*m_library, m_generation.id).value());
    }

    void portableNamesFollowTheRules_data() { addFormats(); }
    void portableNamesFollowTheRules()
    {
        QFETCH(ExportFormat, format);
        const auto [job, back] = thereAndBack(format, true);
        QHash<QString, QString> renamed;
        for (const RenamedPath &each : job.renamed)
            renamed.insert(each.from, each.to);
        const Manifest before = readManifest(*m_library, m_generation).value();
        const Manifest after = readManifest(*m_library, back).value();
        QCOMPARE(after.files.size(), before.files.size()); // nothing over another
        QHash<QString, FileEntry> files;
        for (const FileEntry &file : after.files)
            files.insert(file.path, file);
        int changed = 0;
        for (const auto &[folder, newFolder] : std::initializer_list<std::pair<QString, QString>>{
                 {u""_s, u""_s}, {u"PRN.d/"_s, u"PRN_.d/"_s}, {u"sub/deep./"_s, u"sub/deep_/"_s}}) {
            for (const auto &[name, expected] : Names) {
                QVERIFY2(files.contains(newFolder + expected), qPrintable(folder + name));
                QCOMPARE(files[newFolder + expected].sha256, hashOf("# " + name.toUtf8()));
                QCOMPARE(renamed.value(folder + name), name == expected ? QString() : newFolder + expected);
                changed += name != expected;
            }
        }
        QCOMPARE(renamed.size(), changed + 3); // and three folders
        QCOMPARE(renamed.value(u"empty:"_s), u"empty_"_s);
        QCOMPARE(files[u"link"_s].linkTarget, u"PRN_.d/con_.txt"_s);
        QCOMPARE(files[u"PRN_.d/up"_s].linkTarget, u"../what_"_s);
        QStringList paths = files.keys();
        QCOMPARE(findNameClashes(paths), QList<NameClash>());
        // A second time there is nothing to change.
        const auto findings = inspectForExport(*m_library, back.id, {});
        QVERIFY(findings);
        for (const ExportFinding &finding : *findings)
            QVERIFY2(finding.kind != ExportFinding::Kind::Name, qPrintable(finding.path));
        qInfo("T20: %lld names in 3 folders as %s: %lld changes listed, nothing overwritten", qlonglong(Names.size()),
              qPrintable(toText(format)), qlonglong(renamed.size()));
    }

    void portableArchivesAreEqualBytesToo()
    {
        const QString one = m_folder.filePath(u"one.zip"_s);
        const QString two = m_folder.filePath(u"two.zip"_s);
        for (const QString &path : {one, two})
            QVERIFY(exportGeneration(*m_library, {.generation = m_generation.id, .path = path, .portableNames = true}, {}));
        QVERIFY(readFile(one).value() == readFile(two).value());
    }

private:
    static void addFormats()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const auto format : {ExportFormat::Zip, ExportFormat::Tar, ExportFormat::TarGz})
            QTest::newRow(qPrintable(toText(format))) << format;
    }

    Result<CaptureOutcome> capture(const QString &path) const
    {
        return strata::capture(*m_library, {.project = m_project, .path = path}, {});
    }

    std::pair<ExportJob, Generation> thereAndBack(ExportFormat format, bool portable) const
    {
        const QString path = m_folder.filePath(u"a."_s + toText(format));
        const auto job = exportGeneration(
            *m_library, {.generation = m_generation.id, .format = format, .path = path, .portableNames = portable}, {});
        if (!job)
            qFatal("%s", qPrintable(job.error().message));
        const auto back = capture(path);
        if (!back)
            qFatal("%s", qPrintable(back.error().message));
        return {*job, back->generation};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    ProjectId m_project;
    Generation m_generation;
    QList<SkippedPath> m_warnings;
};

QTEST_GUILESS_MAIN(TestPortableExport)
#include "tst_portableexport.moc"
