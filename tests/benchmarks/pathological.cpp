// SPDX-License-Identifier: GPL-3.0-or-later
// Sets the comparison of one file to inputs that are as bad as can be, and prints for each how long the document took beside
// `git diff --no-index --histogram`, by how much the memory in use grew at most, and how soon a stop was obeyed (the longest of
// several, asked for at different moments). Build it in the release preset: cmake --build build/release --target pathological
#include "core/diff/document.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

using Pair = std::array<QByteArray, 2>;

QByteArray randomWords(QRandomGenerator &random, qsizetype bytes)
{
    QByteArray text;
    while (text.size() < bytes)
        text += QByteArray::number(random.generate64(), 36) + (random.bounded(6) ? ' ' : '\n');
    return text;
}

Pair millionEqualLines()
{
    QRandomGenerator random(1);
    const auto lines = [&random] {
        QByteArray text;
        for (int i = 0; i < 1'000'000; ++i)
            text += random.bounded(1000) ? "}\n" : "x\n";
        return text;
    };
    QByteArray before = lines();
    return {std::move(before), lines()};
}

Pair unrelated()
{
    QRandomGenerator random(2);
    QByteArray before = randomWords(random, 10'000'000);
    return {std::move(before), randomWords(random, 10'000'000)};
}

Pair oneLongLine()
{
    QRandomGenerator random(3);
    QByteArray before = randomWords(random, 50'000'000).replace('\n', ' ');
    QByteArray after = before;
    for (qsizetype at = 1000; at < after.size(); at += 100'000)
        after[at] = '#';
    return {std::move(before), std::move(after)};
}

Pair allLinesChanged()
{
    Pair pair;
    for (int i = 0; i < 200'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        pair[Before] += "  const value" + number + " = compute(" + number + ", first);\n";
        pair[After] += "  const value" + number + " = compute(" + number + ", second);\n";
    }
    return pair;
}

Pair movedLines()
{
    QRandomGenerator random(4);
    QList<QByteArray> blocks;
    for (int block = 0; block < 10'000; ++block) {
        QByteArray text;
        for (int line = 0; line < 20; ++line)
            text += "  call" + QByteArray::number(random.bounded(1'000'000'000)) + "(argument, other);\n";
        blocks.append(text);
    }
    Pair pair{blocks.join("\n"), {}};
    std::ranges::shuffle(blocks, random);
    pair[After] = blocks.join("\n");
    return pair;
}

Pair randomBinary()
{
    QRandomGenerator random(5);
    Pair pair;
    for (QByteArray &bytes : pair) {
        bytes.resize(10'000'000);
        for (char &c : bytes)
            c = char(1 + random.bounded(255)); // without the NUL that would give it away
    }
    return pair;
}

qint64 memoryKilobytes(const char *name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(name);
    return at < 0 ? 0 : text.sliced(at + qsizetype(qstrlen(name))).trimmed().split(' ').first().toLongLong();
}

void forgetPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

struct Measured
{
    qint64 milliseconds = 0;
    qint64 megabytes = 0;
    qint64 stopMilliseconds = 0;
    bool isCoarse = false;
    qsizetype moves = 0;
};

Measured measure(const Pair &content)
{
    const std::array<std::optional<FileEntry>, 2> file{FileEntry{.path = u"a.js"_s}, FileEntry{.path = u"a.js"_s}};
    Measured measured;
    QElapsedTimer timer;
    {
        forgetPeak();
        const qint64 start = memoryKilobytes("VmRSS:");
        timer.start();
        const auto document = makeDiffDocument(content, file, {}, Progress());
        measured.milliseconds = timer.elapsed();
        measured.megabytes = (memoryKilobytes("VmHWM:") - start) / 1024;
        measured.isCoarse = document->isCoarse;
        measured.moves = document->moves.size();
    }
    for (int tenth = 1; tenth < 10; ++tenth) {
        std::stop_source stop;
        qint64 stoppedAt = 0;
        timer.start();
        std::jthread asker([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(measured.milliseconds * tenth / 10));
            stoppedAt = timer.elapsed();
            stop.request_stop();
        });
        const auto document = makeDiffDocument(content, file, {}, Progress(stop.get_token()));
        const qint64 end = timer.elapsed();
        asker.join();
        if (!document)
            measured.stopMilliseconds = std::max(measured.stopMilliseconds, end - stoppedAt);
    }
    return measured;
}

qint64 gitMilliseconds(const Pair &content)
{
    const QTemporaryDir folder;
    for (const Side side : {Before, After}) {
        QFile file(folder.filePath(side == Before ? u"before"_s : u"after"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content[side]) < 0)
            return -1;
    }
    QElapsedTimer timer;
    timer.start();
    QProcess git;
    git.start(u"git"_s, {u"diff"_s, u"--no-index"_s, u"--histogram"_s, u"--numstat"_s, u"--text"_s, folder.filePath(u"before"_s),
                         folder.filePath(u"after"_s)});
    return git.waitForFinished(120'000) ? timer.elapsed() : -1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QString only = QCoreApplication::arguments().value(1);
    const auto inputs = std::to_array<std::pair<const char *, Pair (*)()>>({{"a million equal short lines", millionEqualLines},
                                                                            {"two unrelated 10 MB files", unrelated},
                                                                            {"50 MB on one line", oneLongLine},
                                                                            {"all of 200,000 lines changed", allLinesChanged},
                                                                            {"200,000 moved lines", movedLines},
                                                                            {"random binary", randomBinary}});
    for (const auto &[name, make] : inputs) {
        if (!only.isEmpty() && !QString::fromLatin1(name).contains(only))
            continue;
        const Pair content = make();
        const qint64 git = gitMilliseconds(content);
        const Measured ours = measure(content);
        out << u"%1: %2 ms (git %3 ms), +%4 MB for %5 MB, stop %6 ms%7, %8 moves\n"_s.arg(QLatin1StringView(name), -30)
                   .arg(ours.milliseconds)
                   .arg(git)
                   .arg(ours.megabytes)
                   .arg((content[Before].size() + content[After].size()) / 1'000'000)
                   .arg(ours.stopMilliseconds)
                   .arg(ours.isCoarse ? u", coarse"_s : QString())
                   .arg(ours.moves);
        out.flush();
    }
    return 0;
}
