// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zipreader.h"

#include "tests/core/archive/zipbytes.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;
using strata::test::ZipEntry;
using strata::test::zipOf;

class TestZipReader : public QObject
{
    Q_OBJECT

private slots:
    void readsFilesFoldersLinksAndModes()
    {
        const auto reader = open(zipOf({{.name = "app/", .mode = 040755, .method = 0},
                                        {.name = "app/run.sh", .data = "#!/bin/sh\n", .mode = 0100755},
                                        {.name = "app/link", .data = "run.sh", .mode = 0120777, .method = 0},
                                        {.name = "b\xc3\xa4r.bin", .data = QByteArray(100'000, '\0'), .mode = 0104755},
                                        {.name = "empty", .method = 0}}));
        QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().message));
        const QList<ArchiveEntry> expected{
            {.path = u"app"_s, .kind = ArchiveEntry::Kind::Folder, .mode = 0755},
            {.path = u"app/run.sh"_s, .mode = 0755, .size = 10},
            {.path = u"app/link"_s, .kind = ArchiveEntry::Kind::Link, .mode = 0777, .size = 6, .target = u"run.sh"_s},
            {.path = u"bär.bin"_s, .mode = 0755, .size = 100'000}, // set-user-id is dropped
            {.path = u"empty"_s, .mode = 0644},
        };
        QCOMPARE((*reader)->entries(), expected);
        QCOMPARE((*reader)->read(1).value(), QByteArray("#!/bin/sh\n"));
        QCOMPARE((*reader)->read(3).value(), QByteArray(100'000, '\0'));
        QCOMPARE((*reader)->read(4).value(), QByteArray());
    }

    void streamsWhatReadReads()
    {
        QByteArray data;
        for (int i = 0; i < 200'000; ++i)
            data += QByteArray::number(i);
        const auto reader = open(zipOf({{.name = "a", .data = data}, {.name = "b", .data = data, .method = 0}}));
        for (qsizetype index : {0, 1}) {
            QByteArray all;
            QByteArray buffer(10'000, Qt::Uninitialized);
            const auto stream = (*reader)->stream(index);
            for (;;) {
                const auto got = stream({buffer.data(), size_t(buffer.size())});
                QVERIFY(got);
                if (*got == 0)
                    break;
                all += buffer.first(*got);
            }
            QCOMPARE(all, data);
            QCOMPARE((*reader)->read(index).value(), data);
        }
    }

    void refusesHostileArchives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason"); // a part of the sentence
        const auto row = [](const char *name, const QByteArray &bytes, const char *reason) {
            QTest::newRow(name) << bytes << QString::fromUtf8(reason);
        };
        const auto named = [&](const char *title, const QByteArray &name, const char *reason) {
            row(title, zipOf({{.name = "good", .data = "x"}, {.name = name, .data = "x"}}), reason);
        };
        named("absolute", "/etc/x", "absolute");
        named("double slash", "//srv/x", "absolute");
        named("share", "\\\\srv\\s\\x", "backslash");
        named("drive with backslash", "C:\\x", "drive");
        named("drive relative", "C:x", "drive");
        named("drive", "c:/x", "drive");
        named("backslash", "\\x", "backslash");
        named("device path", "\\\\?\\C:\\x", "backslash");
        named("parent", "../x", "leads out");
        named("parent inside", "a/../../x", "leads out");
        named("ends in parent", "a/..", "leads out");
        named("only parent", "..", "leads out");
        named("parent by backslash", "..\\x", "backslash");
        named("parents by backslash", "a\\..\\..\\x", "backslash");
        named("dot and parents", "a/./../../x", "“.”");
        named("far up", "../../../../../../tmp/x", "leads out");
        named("overlong dots", "\xc0\xae\xc0\xae/x", "UTF-8");
        named("empty components", "a//../..//x", "empty component");
        named("empty name", "", "empty");
        named("dot", ".", "“.”");
        named("dot slash", "./", "“.”");
        named("newline", "a\nb", "control character");
        named("escape", "a\x1b[31m", "control character");
        named("NUL", QByteArray("a\0b", 3), "control character");
        named("DEL", "a\x7f", "control character");
        named("override", "a\xe2\x80\xaegpj.exe", "invisible");
        named("zero width", "a\xe2\x80\x8b", "invisible");
        named("surrogates", "\xed\xa0\x80\xed\xb0\x80", "UTF-8");
        named("256 bytes", QByteArray(256, 'a'), "255");
        named("4096 bytes", QByteArray("a/").repeated(2048), "1000");
        named("100 levels", QByteArray("a/").repeated(100) + "b", "64");

        row("same name twice", zipOf({{.name = "a", .data = "1"}, {.name = "a", .data = "2"}}), "");
        row("file and folder", zipOf({{.name = "a", .data = "1"}, {.name = "a/", .mode = 040755, .method = 0}}), "another entry");
        row("file, then below it", zipOf({{.name = "a", .data = "1"}, {.name = "a/b", .data = "2"}}), "not a folder");
        row("below it, then file", zipOf({{.name = "a/b", .data = "1"}, {.name = "a", .data = "2"}}), "another entry");
        row("link out", zipOf({{.name = "l", .data = "../x", .mode = 0120777, .method = 0}}), "leads out");
        row("absolute link", zipOf({{.name = "l", .data = "/etc", .mode = 0120777, .method = 0}}), "leads out");
        row("through a link", zipOf({{.name = "l", .data = "d", .mode = 0120777, .method = 0}, {.name = "l/x", .data = "x"}}),
            "not a folder");
        row("links out together",
            zipOf({{.name = "a/b/up", .data = "../..", .mode = 0120777, .method = 0},
                   {.name = "a/b/out", .data = "up/..", .mode = 0120777, .method = 0}}),
            "leads out");
        row("long link", zipOf({{.name = "l", .data = QByteArray(5000, 'a'), .mode = 0120777, .method = 0}}), "link");

        row("pipe", zipOf({{.name = "p", .mode = 010644, .method = 0}}), "pipe");
        row("device", zipOf({{.name = "p", .mode = 020644, .method = 0}}), "device");
        row("folder with data", zipOf({{.name = "d/", .data = "x", .mode = 040755, .method = 0}}), "holds data");
        row("encrypted", zipOf({{.name = "a", .data = "x", .flags = 0x801}}), "encrypted");
        row("bzip2", zipOf({{.name = "a", .data = "x", .method = 12}}), "method");
        row("LZMA", zipOf({{.name = "a", .data = "x", .method = 14}}), "method");
        row("stored with two sizes", zipOf({{.name = "a", .data = "x", .method = 0, .declaredSize = 10}}), "size");

        const QByteArray good = zipOf({{.name = "a", .data = "content"}, {.name = "b", .data = "other"}});
        row("empty file", {}, "damaged");
        row("no zip", QByteArray(1000, 'x'), "damaged");
        row("truncated", good.first(good.size() - 10), "damaged");
        row("half", good.first(good.size() / 2), "damaged");
        row("garbage behind", good + "garbage", "damaged");
        row("something before", "#!/bin/sh\n" + good, "damaged");
        row("two ends", zipOf({{.name = "a", .data = "x"}}, QByteArray("PK\x05\x06") + QByteArray(18, '\0')), "two ends");
        row("count too small", zipOf({{.name = "a"}, {.name = "b"}}, {}, quint16(1)), "damaged");
        row("count too large", zipOf({{.name = "a"}, {.name = "b"}}, {}, quint16(3)), "damaged");
        row("local name differs", zipOf({{.name = "a", .data = "x", .localName = "b"}}), "damaged");
        row("one over the other", zipOf({{.name = "a", .data = "xxxx"}, {.name = "b", .data = "xxxx", .offset = 0}}),
            "over each other");
        row("size without its extra field", zipOf({{.name = "a", .data = "x", .declaredSize = 0xffffffff}}), "size");
        row("entry too large", zipOf({{.name = "a", .data = "x", .declaredSize = 600u * 1024 * 1024}}), "larger than 512 MiB");
        row("too much in all",
            zipOf({{.name = "a", .data = "x", .declaredSize = 500u << 20},
                   {.name = "b", .data = "x", .declaredSize = 500u << 20},
                   {.name = "c", .data = "x", .declaredSize = 500u << 20},
                   {.name = "d", .data = "x", .declaredSize = 500u << 20},
                   {.name = "e", .data = "x", .declaredSize = 500u << 20}}),
            "larger than 2048 MiB together");
        row("a bomb by its ratio", zipOf({{.name = "a", .data = QByteArray(150 << 20, '\0')}}), "200 times");
    }

    void refusesHostileArchives()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto reader = open(bytes);
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, Error::Kind::Invalid);
        QVERIFY2(reader.error().message.contains(u"a.zip"_s), qPrintable(reader.error().message));
        QVERIFY2(reader.error().message.contains(reason), qPrintable(reader.error().message));
    }

    void refusesMoreEntriesThanAllowed()
    {
        const QByteArray bytes = zipOf({{.name = "a"}, {.name = "b"}, {.name = "c"}});
        QVERIFY(open(bytes, {.entries = 3}));
        const auto refused = open(bytes, {.entries = 2});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"more than 2 entries"_s));
    }

    void contentThatDoesNotFitFailsWhenRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray data = QByteArray("text ").repeated(1000);
        QTest::newRow("larger than declared") << zipOf({{.name = "a", .data = data, .declaredSize = 10}});
        QTest::newRow("smaller than declared") << zipOf({{.name = "a", .data = data, .declaredSize = 6000}});
        QTest::newRow("wrong checksum") << zipOf({{.name = "a", .data = data, .crc = 1}});
        QTest::newRow("wrong checksum, stored") << zipOf({{.name = "a", .data = data, .method = 0, .crc = 1}});
        QByteArray flipped = zipOf({{.name = "a", .data = data}});
        flipped[40] = char(flipped[40] ^ 0x10);
        QTest::newRow("a bit flipped") << flipped;
    }

    void contentThatDoesNotFitFailsWhenRead()
    {
        QFETCH(QByteArray, bytes);
        const auto reader = open(bytes);
        if (!reader) {
            QCOMPARE(reader.error().kind, Error::Kind::Invalid);
            return;
        }
        const auto read = (*reader)->read(0);
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(u"“a”"_s));
        QByteArray buffer(1 << 20, Qt::Uninitialized);
        const auto stream = (*reader)->stream(0);
        Result<qsizetype> got = 1;
        while (got && *got > 0)
            got = stream({buffer.data(), size_t(buffer.size())});
        QVERIFY(!got);
    }

    void everyTruncationIsRefused()
    {
        const QByteArray good = zipOf({{.name = "a", .data = "content"}, {.name = "folder/b", .data = "other"}});
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY2(!open(good.first(size)), qPrintable(QString::number(size)));
    }

    void oldDosNamesAreTranslated()
    {
        const auto reader = open(zipOf({{.name = "gr\x81n.txt", .data = "x", .flags = 0, .system = 0}}));
        QVERIFY(reader);
        QCOMPARE((*reader)->entries().first().path, u"grün.txt"_s);
        QCOMPARE((*reader)->entries().first().mode, 0644u);
    }

    void readsWhatOtherProgramsWrite_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("Info-ZIP") << u"cd tree && zip -q -r --symlinks ../a.zip ."_s;
        QTest::newRow("Info-ZIP streaming") << u"cd tree && zip -q -r --symlinks - . | cat > ../a.zip"_s;
        QTest::newRow("bsdtar") << u"cd tree && bsdtar -c --format zip -f ../a.zip *"_s;
        QTest::newRow("Python") << u"python3 -c 'import shutil; shutil.make_archive(\"a\", \"zip\", \"tree\")'"_s;
        QTest::newRow("git archive")
            << u"cd tree && git init -q && git add -A && git -c user.name=a -c user.email=a@b commit -qm x && "
               "git archive --format zip -o ../a.zip HEAD"_s;
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
        const auto reader = ZipReader::open(folder.filePath(u"a.zip"_s));
        QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().message));
        QMap<QString, QByteArray> found;
        for (qsizetype i = 0; i < (*reader)->entries().size(); ++i) {
            const ArchiveEntry &entry = (*reader)->entries().at(i);
            if (entry.kind != ArchiveEntry::Kind::File || entry.path.startsWith(u".git/"_s))
                continue;
            const auto bytes = (*reader)->read(i);
            QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().message));
            found.insert(entry.path, *bytes);
            QCOMPARE(entry.mode & 0111, entry.path == u"sub/run"_s ? 0111u : 0u);
        }
        const QMap<QString, QByteArray> expected{
            {u"a.txt"_s, "text\n"}, {u"sub/run"_s, "run\n"}, {u"zeros"_s, QByteArray(300'000, '\0')}, {u"empty"_s, {}}};
        QCOMPARE(found, expected);
    }

private:
    Result<std::unique_ptr<ZipReader>> open(const QByteArray &bytes, const ArchiveLimits &limits = {})
    {
        const QString path = m_folder.filePath(u"a.zip"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return fail(Error::Kind::Io, file.errorString());
        file.close();
        return ZipReader::open(path, limits);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestZipReader)
#include "tst_zipreader.moc"
