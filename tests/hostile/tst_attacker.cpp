// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileio.h"
#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/projects.h"
#include "core/services/verifying.h"
#include "tests/hostile/corpus.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace strata;
using namespace strata::test;

namespace {

constexpr int Folders = 6;
const QByteArray Secret = "SECRET-CANARY must never come into the library\n";
const QByteArray Harmless = "harmless content of the very same number here\n";

int seconds()
{
    const int wanted = qEnvironmentVariableIntValue("STRATA_ATTACK_SECONDS");
    return wanted > 0 ? wanted : 8;
}

// A folder or file and a link that leads out change places, and back after a moment.
void swapFor(const QByteArray &path, const QByteArray &link, QRandomGenerator &random)
{
    if (::renameat2(AT_FDCWD, path.constData(), AT_FDCWD, link.constData(), RENAME_EXCHANGE) != 0)
        return;
    ::usleep(random.bounded(300u));
    ::renameat2(AT_FDCWD, path.constData(), AT_FDCWD, link.constData(), RENAME_EXCHANGE);
}

void attackSource(const QString &root, QRandomGenerator &random)
{
    const QByteArray folder = QFile::encodeName(root + u"/source/d%1"_s.arg(random.bounded(Folders)));
    if (random.bounded(2) == 0)
        swapFor(folder, QFile::encodeName(root + u"/links/folder"_s), random);
    else
        swapFor(folder + "/f" + QByteArray::number(random.bounded(4)), QFile::encodeName(root + u"/links/file"_s), random);
}

void attackStage(const QString &root, QRandomGenerator &random)
{
    const QString temp = root + u"/library/temp"_s;
    const QStringList stages = QDir(temp).entryList({u"stage-*"_s}, QDir::Dirs);
    if (stages.isEmpty())
        return;
    const QByteArray stage = QFile::encodeName(temp + u'/' + stages.first());
    switch (random.bounded(4)) {
    case 0: swapFor(stage, QFile::encodeName(root + u"/links/stage"_s), random); break;
    case 1: swapFor(stage + "/source", QFile::encodeName(root + u"/links/tree"_s), random); break;
    default:
        swapFor(stage + "/source/d" + QByteArray::number(random.bounded(Folders)), QFile::encodeName(root + u"/links/folder"_s),
                random);
        break;
    }
}

int attack(const QString &root, const QString &place)
{
    QRandomGenerator random(4711);
    for (;;)
        place == "source"_L1 ? attackSource(root, random) : attackStage(root, random);
}

} // namespace

/// T16: another process changes folders for links that lead out while captures run, in what is captured and in temp/. It may spoil
/// a capture; it must never make one read or write anything outside.
class TestAttacker : public QObject
{
    Q_OBJECT

private slots:
    void nothingOutsideIsReadOrWritten_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("source") << u"source"_s;
        QTest::newRow("temp") << u"temp"_s;
    }

    void nothingOutsideIsReadOrWritten()
    {
        QFETCH(QString, place);
        QTemporaryDir folder;
        folder.setAutoRemove(false);
        const QString root = folder.path();
        lay(root);
        auto library = Library::open(root + u"/library"_s).value();
        const ProjectId project = createProject(*library, {.name = u"Attacked"_s})->id;
        const QStringList outside = canaryOf(root + u"/outside"_s, {});

        QProcess attacker;
        attacker.start(QCoreApplication::applicationFilePath(), {u"--attack"_s, root, place});
        QVERIFY(attacker.waitForStarted());
        int taken = 0;
        int spoiled = 0;
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < seconds() * 1000;) {
            // Something new each time, so that files are written and not only shared.
            writeFile(root + u"/source/d0/new"_s, QByteArray::number(taken + spoiled) + '\n');
            const bool fromArchive = (taken + spoiled) % 3 == 2;
            const auto outcome = capture(*library, {.project = project, .path = root + (fromArchive ? u"/a.tar"_s : u"/source"_s)},
                                         {});
            outcome ? ++taken : ++spoiled;
        }
        attacker.kill();
        QVERIFY(attacker.waitForFinished());

        QCOMPARE(canaryOf(root + u"/outside"_s, {}), outside);
        const ContentHash secret = hashOf(Secret);
        const QList<Generation> generations = listGenerations(*library, project, true).value();
        for (const Generation &generation : generations) {
            const QList<FileEntry> files = listFiles(*library, generation.id).value();
            for (const FileEntry &file : files)
                QVERIFY2(file.sha256 != secret, qPrintable(generation.label() + u' ' + file.path));
        }
        QCOMPARE(filesWithSecret(root + u"/library"_s), QStringList());
        const auto report = verify(*library, project, {}, {});
        QVERIFY(report);
        if (place == "source"_L1)
            QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.value(0).path + report->problems.value(0).problem));
        qInfo("T16 %s: %d captures taken, %d spoiled in %d s; nothing outside was read or written, verify tells of %lld problems",
              qPrintable(place), taken, spoiled, seconds(), qlonglong(report->problems.size()));
        QVERIFY(taken > 0);
        library.reset();
        QVERIFY(removeTree(root));
    }

private:
    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) // not while the folder is away
            file.write(bytes);
    }

    void lay(const QString &root)
    {
        for (const auto &each :
             {u"/source"_s, u"/outside/folder"_s, u"/outside/stage/source"_s, u"/outside/stage/artifacts"_s, u"/links"_s})
            QVERIFY(makePath(root + each));
        for (int i = 0; i < Folders; ++i) {
            for (const QString &tree : {root + u"/source"_s, root + u"/outside/stage/source"_s}) {
                const bool isOutside = tree.startsWith(root + u"/outside"_s);
                QVERIFY(makePath(tree + u"/d%1"_s.arg(i)));
                for (int j = 0; j < 4; ++j)
                    QVERIFY(writeFileDurably(tree + u"/d%1/f%2"_s.arg(i).arg(j), isOutside ? Secret : Harmless,
                                             isOutside ? 0444 : 0644));
            }
        }
        for (int j = 0; j < 4; ++j)
            QVERIFY(writeFileDurably(root + u"/outside/folder/f%1"_s.arg(j), Secret, 0444));
        QCOMPARE(QFile::link(root + u"/outside/folder"_s, root + u"/links/folder"_s), true);
        QCOMPARE(QFile::link(root + u"/outside/folder/f0"_s, root + u"/links/file"_s), true);
        QCOMPARE(QFile::link(root + u"/outside/stage"_s, root + u"/links/stage"_s), true);
        QCOMPARE(QFile::link(root + u"/outside/stage/source"_s, root + u"/links/tree"_s), true);
        QProcess tar;
        tar.start(u"tar"_s, {u"-C"_s, root + u"/source"_s, u"-cf"_s, root + u"/a.tar"_s, u"."_s});
        QVERIFY(tar.waitForFinished() && tar.exitCode() == 0);
    }

    static QStringList filesWithSecret(const QString &folder)
    {
        QStringList found;
        QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (readFile(path).value_or(QByteArray()).contains("SECRET-CANARY"))
                found.append(path);
        }
        return found;
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == "--attack"_L1)
        return attack(arguments[2], arguments[3]);
    TestAttacker test;
    return QTest::qExec(&test, arguments);
}
#include "tst_attacker.moc"
