// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivecheck.h"
#include "core/archive/tarwriter.h"
#include "core/archive/zipwriter.h"
#include "core/base/clock.h"
#include "core/base/fileio.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace strata;

Q_DECLARE_METATYPE(strata::ArchiveKind)

class TestArchiveWriting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_tree = {.source = m_temporary->filePath(u"source"_s), .time = fromIsoText(u"2026-02-14T09:30:20.000Z"_s)};
        QByteArray noise(400'000, Qt::Uninitialized);
        quint32 seed = 1;
        for (char &c : noise)
            c = char((seed = seed * 1664525 + 1013904223) >> 24);
        addFolder(u"app"_s, 0750);
        addFolder(u"app/empty"_s, 0755);
        addFolder(u"b\u00e4r \u65e5\u672c"_s, 0755);
        addFile(u".env"_s, "A=1\n", 0600);
        addFile(u"app/main.py"_s, QByteArray("print('hello')\n").repeated(5000), 0644);
        addFile(u"app/picture.png"_s, noise, 0644);
        addFile(u"app/run"_s, "#!/bin/sh\necho run\n", 0755);
        addFile(u"b\u00e4r \u65e5\u672c/\u00fc.txt"_s, "x", 0644);
        addFile(u"data.bin"_s, noise, 0644);
        addFile(u"empty.txt"_s, {}, 0644);
        m_tree.files.append({.path = u"link"_s,
                             .kind = FileKind::Symlink,
                             .type = u"symlink"_s,
                             .size = 11,
                             .mode = 0777,
                             .sha256 = hashOf("app/main.py"),
                             .linkTarget = u"app/main.py"_s});
        addFile(u"z/"_s + u"long/"_s.repeated(40) + u"name"_s, "deep", 0644);
        for (int i = 40; i >= 0; --i)
            m_tree.folders.append({.path = u"z"_s + u"/long"_s.repeated(i), .mode = 0755});
        const auto byPath = [](const auto &a, const auto &b) { return comparePaths(a.path, b.path) < 0; };
        std::ranges::sort(m_tree.files, byPath);
        std::ranges::sort(m_tree.folders, byPath);
    }

    void cleanup() { QVERIFY(removeTree(m_temporary->path())); }

    void whatIsWrittenReadsBackEqual_data() { addKinds(); }
    void whatIsWrittenReadsBackEqual()
    {
        QFETCH(ArchiveKind, kind);
        const QString path = write(kind);
        QVERIFY(!path.isEmpty());
        const auto checked = checkArchive(m_tree, path, kind, {});
        QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().message));
    }

    void twoExportsAreEqualBytes_data() { addKinds(); }
    void twoExportsAreEqualBytes()
    {
        QFETCH(ArchiveKind, kind);
        const QByteArray first = readFile(write(kind)).value();
        qputenv("TZ", "Pacific/Auckland");
        ::tzset();
        const QByteArray second = readFile(write(kind)).value();
        qunsetenv("TZ");
        ::tzset();
        QCOMPARE(first.size(), second.size());
        QVERIFY(first == second);
    }

    void otherProgramsUnpackTheSameTree_data()
    {
        QTest::addColumn<ArchiveKind>("kind");
        QTest::addColumn<QString>("command");
        QTest::newRow("unzip") << ArchiveKind::Zip << u"unzip -q '%1'"_s;
        QTest::newRow("Python zipfile") << ArchiveKind::Zip << u"python3 -m zipfile -e '%1' ."_s;
        QTest::newRow("bsdtar, ZIP") << ArchiveKind::Zip << u"bsdtar -xf '%1'"_s;
        QTest::newRow("GNU tar") << ArchiveKind::Tar << u"tar -xf '%1'"_s;
        QTest::newRow("GNU tar, gzip") << ArchiveKind::TarGz << u"tar -xzf '%1'"_s;
        QTest::newRow("bsdtar, gzip") << ArchiveKind::TarGz << u"bsdtar -xf '%1'"_s;
        QTest::newRow("Python tarfile") << ArchiveKind::TarGz << u"python3 -m tarfile -e '%1' ."_s;
    }

    void otherProgramsUnpackTheSameTree()
    {
        QFETCH(ArchiveKind, kind);
        QFETCH(QString, command);
        const QString out = m_temporary->filePath(u"out"_s);
        QVERIFY(makePath(out));
        QProcess shell;
        shell.setWorkingDirectory(out);
        shell.start(u"/bin/sh"_s, {u"-c"_s, command.arg(write(kind))});
        QVERIFY(shell.waitForFinished(60'000));
        if (shell.exitCode() == 127)
            QSKIP("the program is not installed");
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        const bool keepsModes = !command.contains(u"zipfile"_s);
        for (const FileEntry &file : std::as_const(m_tree.files)) {
            if (file.kind == FileKind::Symlink) {
                if (keepsModes)
                    QCOMPARE(QFile::symLinkTarget(out + u'/' + file.path), out + u"/app/main.py"_s);
                continue;
            }
            QCOMPARE(hashOf(readFile(out + u'/' + file.path).value()), file.sha256);
            if (keepsModes)
                QCOMPARE(modeOf(out + u'/' + file.path) & 0700, file.mode & 0700);
        }
        for (const FolderEntry &folder : std::as_const(m_tree.folders))
            QVERIFY2(QFileInfo(out + u'/' + folder.path).isDir(), qPrintable(folder.path));
    }

    void theCheckSeesEveryDifference_data() { addKinds(); }
    void theCheckSeesEveryDifference()
    {
        QFETCH(ArchiveKind, kind);
        const QString path = write(kind);
        ArchiveTreeSource other = m_tree;
        other.files[1].sha256 = hashOf("other");
        QVERIFY(!checkArchive(other, path, kind, {}));
        other = m_tree;
        other.files[3].mode = 0700;
        QVERIFY(!checkArchive(other, path, kind, {}));
        other = m_tree;
        other.folders.removeLast();
        QVERIFY(!checkArchive(other, path, kind, {}));
        other = m_tree;
        other.files.append({.path = u"zz"_s, .sha256 = hashOf({})});
        QVERIFY(!checkArchive(other, path, kind, {}));
    }

    void aDamagedSourceIsNamedAndNothingStays_data() { addKinds(); }
    void aDamagedSourceIsNamedAndNothingStays()
    {
        QFETCH(ArchiveKind, kind);
        QVERIFY(writeFileDurably(m_tree.source + u"/app/run"_s, "short"));
        const QString path = m_temporary->filePath(u"archive"_s);
        const auto written = kind == ArchiveKind::Zip ? writeZip(m_tree, path, {}) : writeTar(m_tree, path, false, {});
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"app/run"_s), qPrintable(written.error().message));
        QCOMPARE(QDir(m_temporary->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"source"_s});
    }

    void cancellingLeavesNothing_data() { addKinds(); }
    void cancellingLeavesNothing()
    {
        QFETCH(ArchiveKind, kind);
        std::stop_source stop;
        stop.request_stop();
        const Progress progress(stop.get_token());
        const QString path = m_temporary->filePath(u"archive"_s);
        const auto written = kind == ArchiveKind::Zip ? writeZip(m_tree, path, progress) : writeTar(m_tree, path, true, progress);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Cancelled);
        QCOMPARE(QDir(m_temporary->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"source"_s});
    }

    void anEmptyTreeIsAValidArchive_data() { addKinds(); }
    void anEmptyTreeIsAValidArchive()
    {
        QFETCH(ArchiveKind, kind);
        m_tree.files.clear();
        m_tree.folders = {{.path = u"app"_s, .mode = 0750}};
        const QString path = write(kind);
        QVERIFY(!path.isEmpty());
        QVERIFY(checkArchive(m_tree, path, kind, {}));
    }

    void moreThan65535EntriesAreReadByOthers()
    {
        m_tree.files.clear();
        m_tree.folders.clear();
        QVERIFY(makePath(m_tree.source + u"/many"_s));
        const ContentHash hash = hashOf("x");
        QFile one(m_tree.source + u"/many/0"_s);
        QVERIFY(one.open(QIODevice::WriteOnly));
        one.write("x");
        one.close();
        m_tree.folders.append({.path = u"many"_s});
        for (int i = 0; i < 65'600; ++i) {
            const QString name = u"many/"_s + QString::number(i);
            if (i > 0)
                QVERIFY(::link(QFile::encodeName(m_tree.source + u"/many/0"_s), QFile::encodeName(m_tree.source + u'/' + name)) == 0
                        || QFile::copy(m_tree.source + u"/many/0"_s, m_tree.source + u'/' + name));
            m_tree.files.append({.path = name, .type = u"text"_s, .size = 1, .sha256 = hash});
        }
        std::ranges::sort(m_tree.files, [](const FileEntry &a, const FileEntry &b) { return comparePaths(a.path, b.path) < 0; });
        const QString path = write(ArchiveKind::Zip);
        QVERIFY(!path.isEmpty());
        const auto checked = checkArchive(m_tree, path, ArchiveKind::Zip, {});
        QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().message));
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, u"import zipfile; print(len(zipfile.ZipFile('%1').namelist()))"_s.arg(path)});
        QVERIFY(python.waitForFinished(60'000));
        QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("65601"));
    }

private:
    static void addKinds()
    {
        QTest::addColumn<ArchiveKind>("kind");
        QTest::newRow("zip") << ArchiveKind::Zip;
        QTest::newRow("tar") << ArchiveKind::Tar;
        QTest::newRow("tar.gz") << ArchiveKind::TarGz;
    }

    void addFolder(const QString &path, quint32 mode)
    {
        QVERIFY(makePath(m_tree.source + u'/' + path));
        m_tree.folders.append({.path = path, .mode = mode});
    }

    void addFile(const QString &path, const QByteArray &bytes, quint32 mode)
    {
        const QString full = m_tree.source + u'/' + path;
        QVERIFY(QDir().mkpath(full.left(full.lastIndexOf(u'/'))));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        m_tree.files.append({.path = path,
                             .type = path.endsWith(u".png"_s) ? u"png"_s : u"text"_s,
                             .size = bytes.size(),
                             .mode = mode,
                             .sha256 = hashOf(bytes)});
    }

    // A new file each time; empty with a failure when it could not be written.
    QString write(ArchiveKind kind)
    {
        const QString path = m_temporary->filePath(u"archive%1"_s.arg(++m_count));
        const auto written = kind == ArchiveKind::Zip ? writeZip(m_tree, path, {})
                                                      : writeTar(m_tree, path, kind == ArchiveKind::TarGz, {});
        if (written)
            return path;
        qWarning().noquote() << written.error().message << written.error().detail;
        return {};
    }

    static quint32 modeOf(const QString &path)
    {
        struct stat status = {};
        ::lstat(QFile::encodeName(path).constData(), &status);
        return status.st_mode & 0777;
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    ArchiveTreeSource m_tree;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestArchiveWriting)
#include "tst_archivewriting.moc"
