// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/tarreader.h"

#include "tests/core/archive/tarbytes.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;
using strata::test::gzipped;
using strata::test::paxHeader;
using strata::test::TarEntry;
using strata::test::tarOf;

class TestTarReader : public QObject
{
    Q_OBJECT

private slots:
    void readsFilesFoldersLinksAndModes()
    {
        const QByteArray tar = tarOf({{.name = "./", .type = '5', .mode = 0755},
                                      {.name = "./app/", .type = '5', .mode = 0750},
                                      {.name = "./app/run", .data = "run\n", .mode = 04755},
                                      {.name = "app/link", .type = '2', .link = "run"},
                                      {.name = "app/again", .type = '1', .link = "./app/run"},
                                      {.name = "empty"}});
        for (const QByteArray &bytes : {tar, gzipped(tar), gzipped(tar.first(700)) + gzipped(tar.sliced(700))}) {
            const auto all = read(bytes);
            QVERIFY2(all, qPrintable(all ? QString() : all.error().message));
            const QList<ArchiveEntry> expected{
                {.path = u"app"_s, .kind = ArchiveEntry::Kind::Folder, .mode = 0750},
                {.path = u"app/run"_s, .mode = 0755, .size = 4},
                {.path = u"app/link"_s, .kind = ArchiveEntry::Kind::Link, .mode = 0644, .target = u"run"_s},
                {.path = u"app/again"_s, .kind = ArchiveEntry::Kind::HardLink, .mode = 0644, .target = u"app/run"_s},
                {.path = u"empty"_s, .mode = 0644},
            };
            QCOMPARE(all->entries, expected);
            QCOMPARE(all->contents[u"app/run"_s], QByteArray("run\n"));
        }
    }

    void longAndForeignNamesAreRead()
    {
        const QByteArray longName = QByteArray("folder/").repeated(20) + "b\xc3\xa4r";
        const auto all = read(tarOf({paxHeader("path", longName),
                                     {.name = "short", .data = "1"},
                                     {.name = "././@LongLink", .data = longName + "2" + '\0', .type = 'L'},
                                     {.name = "short", .data = "2"},
                                     {.name = "old", .data = "3", .type = '\0', .isV7 = true}}));
        QVERIFY2(all, qPrintable(all ? QString() : all.error().message));
        QCOMPARE(all->contents[QString::fromUtf8(longName)], QByteArray("1"));
        QCOMPARE(all->contents[QString::fromUtf8(longName + "2")], QByteArray("2"));
        QCOMPARE(all->contents[u"old"_s], QByteArray("3"));
    }

    void refusesHostileArchives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &bytes, const char *reason) {
            QTest::newRow(name) << bytes << QString::fromUtf8(reason);
        };
        const auto one = [&](const char *title, const TarEntry &entry, const char *reason) {
            row(title, tarOf({{.name = "good", .data = "x"}, entry}), reason);
        };
        one("parent", {.name = "../x", .data = "x"}, "leads out");
        one("parent after dot", {.name = "./../x", .data = "x"}, "leads out");
        one("absolute", {.name = "/etc/x", .data = "x"}, "absolute");
        one("parent by prefix", {.name = "x", .data = "x", .prefix = "../.."}, "leads out");
        one("backslash", {.name = "a\\b", .data = "x"}, "backslash");
        one("newline", {.name = "a\nb", .data = "x"}, "control character");
        one("no UTF-8", {.name = "a\xff", .data = "x"}, "UTF-8");
        one("link out", {.name = "l", .type = '2', .link = "../x"}, "leads out");
        one("absolute link", {.name = "l", .type = '2', .link = "/etc"}, "leads out");
        one("hard link to an absolute path", {.name = "l", .type = '1', .link = "/etc/passwd"}, "hard link");
        one("hard link out", {.name = "l", .type = '1', .link = "../x"}, "hard link");
        one("hard link to a later file", {.name = "l", .type = '1', .link = "later"}, "hard link");
        one("character device", {.name = "d", .type = '3'}, "device");
        one("block device", {.name = "d", .type = '4'}, "device");
        one("pipe", {.name = "p", .type = '6'}, "pipe");
        one("wrong checksum", {.name = "a", .data = "x", .wrongChecksum = true}, "damaged");
        one("negative size", {.name = "a", .data = {}, .size = QByteArray(12, '\xff')}, "");
        one("huge size", {.name = "a", .data = {}, .size = QByteArray("\x80\0\0\0\x7f\0\0\0\0\0\0\0", 12)}, "");
        one("size without digits", {.name = "a", .data = QByteArray(512, 'x'), .size = "zzzz"}, "");
        row("pax parent", tarOf({paxHeader("path", "../x"), {.name = "a", .data = "x"}}), "leads out");
        row("pax absolute", tarOf({paxHeader("path", "/x"), {.name = "a", .data = "x"}}), "absolute");
        row("pax link out", tarOf({paxHeader("linkpath", "../../x"), {.name = "a", .type = '2', .link = "b"}}), "leads out");
        row("pax size", tarOf({paxHeader("size", "999999999"), {.name = "a", .data = "x"}}), "");
        row("GNU name out",
            tarOf({{.name = "././@LongLink", .data = QByteArray("../x\0", 5), .type = 'L'}, {.name = "a", .data = "x"}}),
            "leads out");
        row("GNU link out",
            tarOf(
                {{.name = "././@LongLink", .data = QByteArray("../x\0", 5), .type = 'K'}, {.name = "a", .type = '2', .link = "b"}}),
            "leads out");
        row("same name twice", tarOf({{.name = "a", .data = "1"}, {.name = "a", .data = "2"}}), "another entry");
        row("below a file", tarOf({{.name = "a", .data = "1"}, {.name = "a/b", .data = "2"}}), "not a folder");
        row("through a link", tarOf({{.name = "l", .type = '2', .link = "d"}, {.name = "l/x", .data = "x"}}), "not a folder");
        row("hard link to a link", tarOf({{.name = "l", .type = '2', .link = "d"}, {.name = "h", .type = '1', .link = "l"}}),
            "hard link");
        row("links out together",
            tarOf({{.name = "a/b/up", .type = '2', .link = "../.."}, {.name = "a/b/out", .type = '2', .link = "up/.."}}),
            "leads out");

        const QByteArray good = tarOf({{.name = "a", .data = QByteArray(3000, 'a')}, {.name = "b", .data = "b"}});
        row("no end", tarOf({{.name = "a", .data = "x"}}, false), "too early");
        row("truncated in a file", good.first(2000), "");
        row("truncated between files", good.first(512 + 3072), "too early");
        row("garbage behind", good + "garbage", "something else follows");
        row("garbage far behind", good + QByteArray(300'000, '\0') + "garbage" + QByteArray(1024, '\0'), "follows its end");
        row("no tar", QByteArray(5000, 'x'), "damaged");
        row("empty", {}, "it is empty");
        const QByteArray packed = gzipped(good);
        row("gzip truncated", packed.first(packed.size() - 9), "too early");
        row("gzip without its checksum", packed.first(packed.size() - 4), "too early");
        row("gzip with garbage behind", packed + "garbage", "follows its end");
        row("gzip member with garbage", packed + "\x1f\x8bgarbage", "damaged");
        QByteArray flipped = packed;
        flipped[flipped.size() - 6] = char(flipped[flipped.size() - 6] ^ 1);
        row("gzip with a wrong checksum", flipped, "damaged");
        row("gzip of no tar", gzipped(QByteArray(5000, 'x')), "damaged");
        row("gzip bomb", gzipped(tarOf({{.name = "a", .data = QByteArray(150 << 20, '\0')}})), "200 times");
    }

    void refusesHostileArchives()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto all = read(bytes);
        QVERIFY(!all);
        QCOMPARE(all.error().kind, Error::Kind::Invalid);
        QVERIFY2(all.error().message.contains(u"a.tar"_s), qPrintable(all.error().message));
        QVERIFY2(all.error().message.contains(reason), qPrintable(all.error().message));
    }

    void sparseFilesAreRefused()
    {
        QTemporaryDir folder;
        QProcess shell;
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s, u"cd '%1' && truncate -s 1M holes && echo x >> holes && tar -cSf a.tar holes"_s.arg(folder.path())});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 0);
        const auto all = readFileAt(folder.filePath(u"a.tar"_s), {});
        QVERIFY(!all);
        QVERIFY2(all.error().message.contains(u"sparse"_s), qPrintable(all.error().message));
    }

    void everyTruncationIsRefused()
    {
        const QByteArray good = tarOf({{.name = "a", .data = QByteArray(700, 'a')}, {.name = "b", .data = "b"}});
        for (qsizetype size = 0; size < good.size() - 512; size += 64)
            QVERIFY2(!read(good.first(size)), qPrintable(QString::number(size)));
        const QByteArray packed = gzipped(good);
        for (qsizetype size = 2; size < packed.size(); ++size)
            QVERIFY2(!read(packed.first(size)), qPrintable(QString::number(size)));
    }

    void theLimitsHold()
    {
        const QByteArray tar = tarOf({{.name = "a", .data = QByteArray(3000, 'a')}, {.name = "b", .data = QByteArray(3000, 'b')}});
        QVERIFY(read(tar, {.entries = 2, .entryBytes = 3000, .totalBytes = 6000}));
        QVERIFY(!read(tar, {.entries = 1}));
        QVERIFY(!read(tar, {.entryBytes = 2999}));
        QVERIFY(!read(tar, {.totalBytes = 5999}));
    }

    void readsWhatOtherProgramsWrite_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("GNU tar") << u"tar -C tree -cf a.tar ."_s;
        QTest::newRow("GNU tar, gzip") << u"tar -C tree -czf a.tar ."_s;
        QTest::newRow("GNU tar, pax") << u"tar -C tree --format pax -cf a.tar ."_s;
        QTest::newRow("GNU tar, V7") << u"tar -C tree --format v7 -cf a.tar ."_s;
        QTest::newRow("bsdtar") << u"bsdtar -C tree -czf a.tar ."_s;
        QTest::newRow("Python")
            << u"python3 -c 'import tarfile; t=tarfile.open(\"a.tar\",\"w:gz\"); t.add(\"tree\",arcname=\".\"); t.close()'"_s;
    }

    void readsWhatOtherProgramsWrite()
    {
        QFETCH(QString, command);
        QTemporaryDir folder;
        const QString prepare = u"cd '%1' && mkdir -p tree/sub && echo text > tree/a.txt && echo run > tree/sub/run && chmod 755 "
                                "tree/sub/run && head -c 300000 /dev/zero > tree/zeros && : > tree/empty && "_s.arg(folder.path());
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, prepare + command});
        QVERIFY(shell.waitForFinished(60'000));
        if (shell.exitCode() == 127)
            QSKIP("the program is not installed");
        QCOMPARE(shell.exitCode(), 0);
        const auto all = readFileAt(folder.filePath(u"a.tar"_s), {});
        QVERIFY2(all, qPrintable(all ? QString() : all.error().message));
        const QMap<QString, QByteArray> expected{
            {u"a.txt"_s, "text\n"}, {u"sub/run"_s, "run\n"}, {u"zeros"_s, QByteArray(300'000, '\0')}, {u"empty"_s, {}}};
        QCOMPARE(all->contents, expected);
    }

private:
    struct All
    {
        QList<ArchiveEntry> entries;
        QMap<QString, QByteArray> contents;
    };

    Result<All> read(const QByteArray &bytes, const ArchiveLimits &limits = {})
    {
        const QString path = m_folder.filePath(u"a.tar"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return fail(Error::Kind::Io, file.errorString());
        file.close();
        return readFileAt(path, limits);
    }

    static Result<All> readFileAt(const QString &path, const ArchiveLimits &limits)
    {
        const auto kind = archiveKindOf(path);
        if (!kind)
            return std::unexpected(kind.error());
        const auto reader = TarReader::open(path, *kind, limits);
        if (!reader)
            return std::unexpected(reader.error());
        All all;
        for (;;) {
            const auto entry = (*reader)->next();
            if (!entry)
                return std::unexpected(entry.error());
            if (!*entry)
                return all;
            all.entries.append(**entry);
            if ((*entry)->kind != ArchiveEntry::Kind::File)
                continue;
            QByteArray &content = all.contents[(*entry)->path];
            QByteArray buffer(1000, Qt::Uninitialized);
            for (;;) {
                const auto got = (*reader)->read({buffer.data(), size_t(buffer.size())});
                if (!got)
                    return std::unexpected(got.error());
                if (*got == 0)
                    break;
                content += buffer.first(*got);
            }
        }
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTarReader)
#include "tst_tarreader.moc"
