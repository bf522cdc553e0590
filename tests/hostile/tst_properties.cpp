// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileio.h"
#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/exporting.h"
#include "core/services/projects.h"
#include "core/services/verifying.h"
#include "tests/hostile/randomtree.h"

#include <QTemporaryDir>
#include <QTest>

using namespace strata;
using namespace strata::test;

/// What must hold for every tree: it comes back as it went in, whichever way it goes. Seeded; the seed and the number of the tree
/// that breaks a promise are shown. STRATA_TREES and STRATA_SEED choose others.
class TestProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto library = Library::open(m_folder->filePath(u"library"_s));
        QVERIFY(library);
        m_library = std::move(*library);
        m_project = createProject(*m_library, {.name = u"Trees"_s})->id;
    }

    void cleanupTestCase()
    {
        m_library.reset();
        QVERIFY(removeTree(m_folder->path()));
    }

    void whateverGoesInComesBack()
    {
        const int count = qEnvironmentVariableIsSet("STRATA_TREES") ? qEnvironmentVariableIntValue("STRATA_TREES") : 500;
        const uint seed = qEnvironmentVariableIsSet("STRATA_SEED") ? uint(qEnvironmentVariableIntValue("STRATA_SEED")) : 20240517u;
        QRandomGenerator random(seed);
        RandomTree before;
        int files = 0;
        for (int i = 0; i < count; ++i) {
            RandomTree tree = i % 5 == 0 ? RandomTree() : before;
            tree.change(random, i % 5 == 0 ? 60 : 8);
            checkTree(tree, before, i);
            if (QTest::currentTestFailed()) {
                qWarning("STRATA_SEED=%u STRATA_TREES=%d: tree %d\n%s", seed, i + 1, i, toText(tree.files).constData());
                return;
            }
            files += int(tree.files.size());
            before = tree;
        }
        qInfo("T14: %d trees, %d files: captured equal, %d exports brought back equal, %d patches applied equal (seed %u)", count,
              files, m_exports, m_patches, seed);
    }

    void theLibraryVerifiesAfterwards()
    {
        const auto report = verify(*m_library, {}, {}, {});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.value(0).path + u' ' + report->problems.value(0).problem));
    }

private:
    void checkTree(const RandomTree &tree, const RandomTree &before, int number)
    {
        const QTemporaryDir place(m_folder->filePath(u"tree"_s));
        const QString source = place.filePath(u"source"_s);
        QVERIFY(tree.write(source));
        const auto outcome = capture({.project = m_project, .path = source});
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
        QCOMPARE(outcome->skipped, QList<SkippedPath>());
        const Manifest manifest = readManifest(*m_library, outcome->generation).value();
        QCOMPARE(shown(manifest), tree.shown());
        for (const FileEntry &file : manifest.files) {
            if (file.kind == FileKind::Regular)
                QVERIFY2(readGenerationFile(*m_library, outcome->generation, file.path).value() == tree.files[file.path].content,
                         qPrintable(file.path));
        }

        // One format in its turn: what is common to them is tested three times as often.
        const ExportFormat format = std::array{ExportFormat::Zip, ExportFormat::TarGz, ExportFormat::Tar}[size_t(number % 3)];
        const QString archive = place.filePath(u"a."_s + toText(format));
        const auto job = exportGeneration(
            *m_library, {.generation = outcome->generation.id, .format = format, .path = archive, .isRecorded = false}, {});
        QVERIFY2(job, qPrintable(job ? QString() : job.error().message));
        const auto back = capture({.project = m_project, .path = archive});
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        const Manifest returned = readManifest(*m_library, back->generation).value();
        QCOMPARE(treeHash(returned.files, returned.folders), treeHash(manifest.files, manifest.folders));
        ++m_exports;

        if (outcome->generation.baseVersion == 0)
            return;
        const QString patch = patchFile(m_library->folder().absolute(outcome->generation.storagePath),
                                        outcome->generation.baseVersion);
        const Application made = applied(gitApply, readFile(patch).value(), before.forGit());
        QVERIFY2(made.exitCode == 0 || (made.output.contains("No valid patches") && before.forGit() == tree.forGit()),
                 made.output.constData());
        QVERIFY2(made.tree == tree.forGit(), (made.output + differences(made.tree, tree.forGit())).constData());
        ++m_patches;
    }

    Result<CaptureOutcome> capture(const CaptureRequest &request) const { return strata::capture(*m_library, request, {}); }

    // What patching made, and what it should have made.
    static QByteArray differences(const Tree &made, const Tree &wanted)
    {
        Tree odd;
        for (const auto &[path, file] : made.asKeyValueRange()) {
            if (wanted.value(path, {.mode = 1}) != file)
                odd.insert(path, file);
        }
        Tree missed;
        for (const auto &[path, file] : wanted.asKeyValueRange()) {
            if (made.value(path, {.mode = 1}) != file)
                missed.insert(path, file);
        }
        return "made:\n" + toText(odd) + "instead of:\n" + toText(missed);
    }

    static QStringList shown(const Manifest &manifest)
    {
        QStringList lines;
        for (const FileEntry &file : manifest.files)
            lines.append(file.path + u' ' + QString::number(file.kind == FileKind::Symlink ? 0 : file.mode, 8) + u' '
                         + (file.kind == FileKind::Symlink ? file.linkTarget : file.sha256.toHex()));
        for (const FolderEntry &folder : manifest.folders)
            lines.append(folder.path + u'/');
        lines.sort();
        return lines;
    }

    // In memory where there is such a place: thousands of captures wait for the disk otherwise, and that is tested elsewhere.
    std::unique_ptr<QTemporaryDir> m_folder = [] {
        auto folder = std::make_unique<QTemporaryDir>(u"/dev/shm/strata-XXXXXX"_s);
        return folder->isValid() ? std::move(folder) : std::make_unique<QTemporaryDir>();
    }();
    std::unique_ptr<Library> m_library;
    ProjectId m_project;
    int m_exports = 0;
    int m_patches = 0;
};

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
