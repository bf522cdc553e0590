// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packcleaning.h"
#include "core/store/packindex.h"
#include "core/store/packing.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A folder of packs, and what was put into them.
struct Packs
{
    QTemporaryDir folder;
    QHash<ContentHash, QByteArray> contents;

    QString packs() const { return folder.filePath(u"archive/packs"_s); }
    QString temp() const { return folder.filePath(u"temp"_s); }
    std::shared_ptr<const PackSet> open() const { return valueOf(PackSet::open(packs())); }

    /// Packs `bytes`, each as the difference from the content at the same place in `bases` (empty: none).
    QString pack(const QList<QByteArray> &bytes, const QList<QByteArray> &bases = {})
    {
        QList<NewContent> list;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            contents.insert(hashOf(bytes[i]), bytes[i]);
            list.append({.sha256 = hashOf(bytes[i]),
                         .size = bytes[i].size(),
                         .path = u"file%1.txt"_s.arg(i),
                         .base = bases.value(i).isEmpty() ? ContentHash{} : hashOf(bases[i])});
        }
        auto writer = valueOf(PackWriter::create(temp()));
        const ReadContent read = [this](const ContentHash &hash, qint64 offset, qint64 size) -> Result<QByteArray> {
            return contents.value(hash).sliced(offset, size);
        };
        valueOf(packContents(*writer, list, *open(), read, Progress{}));
        valueOf(writer->finish());
        return valueOf(writer->moveTo(packs()));
    }

    void verifyAll(const QSet<ContentHash> &wanted) const
    {
        const auto set = open();
        QCOMPARE(set->problems(), QStringList());
        for (const ContentHash &hash : wanted) {
            const auto bytes = set->read(hash);
            QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().message));
            QCOMPARE(*bytes, contents.value(hash));
            QVERIFY(set->check(hash));
        }
    }
};

QByteArray prose(quint32 seed, int lines)
{
    QRandomGenerator random(seed);
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += "line " + QByteArray::number(random.generate()) + '\n';
    return text;
}

QSet<ContentHash> hashesOf(const QList<QByteArray> &contents)
{
    QSet<ContentHash> hashes;
    for (const QByteArray &bytes : contents)
        hashes.insert(hashOf(bytes));
    return hashes;
}

void flip(const QString &path, qint64 at)
{
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at))
        qFatal("cannot damage %s", qPrintable(path));
    char byte = 0;
    file.getChar(&byte);
    file.seek(at);
    file.putChar(char(byte ^ 0x10));
}

} // namespace

class PacksTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPackedIsReadBack()
    {
        Packs packs;
        const QByteArray text = prose(1, 300);
        const QList<QByteArray> all{text, text + "one more line\n", "x", prose(2, 5), QByteArray(3'000'000, 'a'), prose(3, 60000)};
        packs.pack(all, {{}, text});
        packs.verifyAll(hashesOf(all));
        QCOMPARE(valueOf(packs.open()->read(hashOf({}))), QByteArray()); // needs no pack
        QCOMPARE(packs.open()->read(hashOf("never packed")).error().kind, Error::Kind::NotFound);
    }

    void contentsLargerThanAFrameAreRead()
    {
        Packs packs;
        QByteArray large;
        for (quint32 i = 0; large.size() < 2 * MaximalFrameBytes + 12345; ++i)
            large += "record " + QByteArray::number(i) + '\n';
        packs.pack({"before", large, "after"});
        packs.verifyAll(hashesOf({"before", large, "after"}));
        QCOMPARE(valueOf(packs.open()->read(hashOf(large), MaximalFrameBytes - 10, 20)), large.sliced(MaximalFrameBytes - 10, 20));
    }

    void aChangeTakesLittleMoreThanItself()
    {
        Packs packs;
        const QByteArray text = prose(7, 3000);
        const QString first = packs.pack({text});
        const QString second = packs.pack({text + "a line\n"}, {text});
        QVERIFY(QFileInfo(second).size() < 300);
        QVERIFY(QFileInfo(first).size() > 10000);
        packs.verifyAll(hashesOf({text, text + "a line\n"}));
    }

    void chainsOfDifferencesAreCutShort()
    {
        Packs packs;
        QList<QByteArray> versions{prose(1, 200)};
        for (int i = 1; i < 60; ++i) {
            versions.append(versions.last() + prose(quint32(i + 1), 1));
            packs.pack({versions.last()}, {versions[i - 1]});
        }
        packs.pack({versions.first()});
        const auto set = packs.open();
        for (const QByteArray &version : std::as_const(versions))
            QVERIFY(set->find(hashOf(version))->depth <= 16);
        packs.verifyAll(hashesOf(versions));
    }

    void damageAtEveryByteIsFound()
    {
        Packs packs;
        const QByteArray text = prose(1, 12);
        const QList<QByteArray> all{text, text + "more\n", "three"};
        const QString path = packs.pack(all, {{}, text});
        const qint64 size = QFileInfo(path).size();
        QVERIFY(size < 2000);
        for (qint64 at = 0; at < size; ++at) {
            flip(path, at);
            const auto set = packs.open();
            bool isFound = !set->problems().isEmpty();
            QVERIFY(!isFound || set->problems().first().contains(path));
            for (const QByteArray &bytes : all) {
                const auto read = set->read(hashOf(bytes));
                if (read)
                    QCOMPARE(*read, bytes); // never anything else
                isFound = isFound || (!read && read.error().message.contains(path));
            }
            QVERIFY2(isFound, qPrintable(u"byte %1 of %2"_s.arg(at).arg(size)));
            flip(path, at);
        }
        packs.verifyAll(hashesOf(all));
    }

    void cutOffPackIsRefusedAtEveryLength()
    {
        Packs packs;
        const QString path = packs.pack({prose(1, 12), "two"});
        const QByteArray whole = valueOf(readFile(path));
        const QString cut = packs.folder.filePath(u"cut.pack"_s);
        for (qsizetype length = 0; length < whole.size(); ++length) {
            QFile file(cut);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(whole.first(length));
            file.close();
            QVERIFY(!PackFile::open(cut));
        }
    }

    void indexOfNonsenseIsRefused()
    {
        PackIndex index{.frames = {{.packedBytes = 10, .bytes = 100}}, .contents = {{.sha256 = hashOf("a"), .size = 100}}};
        QVERIFY(packIndexFromBytes(packIndexToBytes(index), 10));
        QVERIFY(!packIndexFromBytes(packIndexToBytes(index), 11)); // bytes that belong to no frame
        index.contents[0].size = 101; // more than the frames hold
        QVERIFY(!packIndexFromBytes(packIndexToBytes(index), 10));
        index.contents[0].size = 99;
        QVERIFY(!packIndexFromBytes(packIndexToBytes(index), 10));
        index.contents[0].size = 100;
        index.frames[0].bytes = MaximalFrameBytes + 1;
        QVERIFY(!packIndexFromBytes(packIndexToBytes(index), 10));
        // Whatever bytes come: an answer, no harm.
        QRandomGenerator random(4);
        const QByteArray good = packIndexToBytes(
            {.frames = {{.packedBytes = 10, .bytes = 100}}, .contents = {{.sha256 = hashOf("a"), .size = 100}}});
        for (int i = 0; i < 20000; ++i) {
            QByteArray bytes = good;
            for (int change = random.bounded(1, 6); change > 0; --change)
                bytes[random.bounded(int(bytes.size()))] = char(random.generate());
            packIndexFromBytes(bytes.first(random.bounded(int(bytes.size()) + 1)), 10);
        }
    }

    void cleaningKeepsWhatIsLiveAndWhatThatNeeds()
    {
        // Twenty libraries made by chance: packs of random contents and bases, of which some stay live.
        for (quint32 seed = 1; seed <= 20; ++seed) {
            Packs packs;
            QRandomGenerator random(seed);
            QList<QByteArray> all;
            for (int pack = 0; pack < 5; ++pack) {
                QList<QByteArray> bytes;
                QList<QByteArray> bases;
                for (int i = random.bounded(1, 8); i > 0; --i) {
                    const QByteArray base = all.isEmpty() || random.bounded(3) == 0 ? QByteArray()
                                                                                    : all[random.bounded(int(all.size()))];
                    bytes.append(base + prose(random.generate(), random.bounded(1, 40)));
                    bases.append(base);
                }
                packs.pack(bytes, bases);
                all += bytes;
            }
            QSet<ContentHash> live = hashesOf(all);
            while (!live.isEmpty()) {
                live.removeIf([&](const ContentHash &) { return random.bounded(3) == 0; });
                valueOf(cleanPacks(packs.packs(), packs.temp(), live, Progress{}));
                packs.verifyAll(live);
                QCOMPARE(unneededPacks(*packs.open(), live), QStringList());
            }
            QVERIFY(QDir(packs.packs()).isEmpty());
            QVERIFY(QDir(packs.temp()).isEmpty());
        }
    }

    void packMostlyDeadIsWrittenAnew()
    {
        Packs packs;
        const QList<QByteArray> all{prose(1, 2000), prose(2, 2000), prose(3, 2000), "small"};
        const QString path = packs.pack(all);
        QCOMPARE(valueOf(cleanPacks(packs.packs(), packs.temp(), hashesOf(all), Progress{})), 0);
        QVERIFY(QFileInfo::exists(path));
        QVERIFY(valueOf(cleanPacks(packs.packs(), packs.temp(), hashesOf({all[0]}), Progress{})) > 0);
        QVERIFY(!QFileInfo::exists(path));
        packs.verifyAll(hashesOf({all[0]}));
        QVERIFY(!packs.open()->contains(hashOf(all[1])));
    }

    void nothingIsCleanedWhileAPackIsDamaged()
    {
        Packs packs;
        const QString damaged = packs.pack({prose(1, 20)});
        const QString other = packs.pack({prose(2, 20)});
        flip(damaged, 3);
        QCOMPARE(valueOf(cleanPacks(packs.packs(), packs.temp(), {}, Progress{})), 0);
        QVERIFY(QFileInfo::exists(other));
    }

    void abandonedPacksAreDeletedThoseBeingWrittenStay()
    {
        Packs packs;
        const auto writer = valueOf(PackWriter::create(packs.temp()));
        QFile left(packs.temp() + u"/pack-left.pack"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        valueOf(removeAbandonedPacks(packs.temp()));
        QVERIFY(!left.exists());
        QVERIFY(QFileInfo::exists(writer->path()));
    }
};

} // namespace strata

QTEST_GUILESS_MAIN(strata::PacksTest)
#include "tst_packs.moc"
