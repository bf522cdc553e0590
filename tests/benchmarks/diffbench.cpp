// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the comparison engine inside one process: diffbench BEFORE AFTER [ROUNDS]
// Times are medians of the processor time of this thread, so that a busy machine disturbs them little. Build it in the release
// preset and set it beside `git diff --no-index --histogram --numstat BEFORE AFTER` of the same pair.
#include "core/base/fileio.h"
#include "core/diff/document.h"
#include "core/diff/gitpatch.h"
#include "core/diff/linediff.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

double processorMilliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template <typename Work>
double median(int rounds, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double start = processorMilliseconds();
        work();
        times.push_back(processorMilliseconds() - start);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    QTextStream err(stderr);
    const int rounds = arguments.size() > 3 ? arguments[3].toInt() : 7;
    if (arguments.size() < 3 || rounds < 1) {
        err << "usage: diffbench BEFORE AFTER [ROUNDS]\n";
        return 2;
    }
    std::array<QByteArray, 2> content;
    for (const Side side : {Before, After}) {
        const Result<QByteArray> read = readFile(arguments[1 + side]);
        if (!read) {
            err << read.error().message << '\n';
            return 1;
        }
        content[side] = *read;
    }
    const FileChange change{.file = {FileEntry{.path = u"file"_s, .sha256 = hashOf(content[Before])},
                                     FileEntry{.path = u"file"_s, .sha256 = hashOf(content[After])}}};
    LineDiff diff;
    DiffDocument document;
    QByteArray patch;
    bool ok = true;
    const auto keep = [&ok](auto result, auto &place) {
        ok = ok && result;
        if (result)
            place = *std::move(result);
    };
    const double lines = median(
        rounds, [&] { keep(diffLines({splitLines(content[Before]), splitLines(content[After])}, Progress()), diff); });
    const double rows = median(rounds, [&] { keep(makeDiffDocument(content, change.file, DiffOptions(), Progress()), document); });
    const double text = median(rounds, [&] { keep(gitPatchOf(change, content, Progress()), patch); });
    if (!ok)
        return 1;
    out << u"line diff %1 ms, document %2 ms, patch %3 ms\n"_s.arg(lines, 0, 'f', 3).arg(rows, 0, 'f', 3).arg(text, 0, 'f', 3);
    out << u"%1 changes, +%2 -%3%4; %5 rows, %6 spans%7\n"_s.arg(diff.changes.size())
               .arg(diff.linesAdded())
               .arg(diff.linesDeleted())
               .arg(diff.isCoarse ? u" (coarse)"_s : QString())
               .arg(document.rows.size())
               .arg(document.spans[Before].size() + document.spans[After].size())
               .arg(document.isCoarse ? u" (coarse)"_s : QString());
    return 0;
}
