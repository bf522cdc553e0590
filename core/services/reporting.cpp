// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reporting.h"

#include "core/base/clock.h"
#include "core/base/fileio.h"
#include "core/base/language.h"
#include "core/base/parallel.h"
#include "core/diff/document.h"
#include "core/diff/htmlreport.h"
#include "core/services/browsing.h"
#include "core/services/comparing.h"
#include "core/services/projects.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Reporting)
};

constexpr qint64 BatchBytes = 32LL * 1024 * 1024; // of sources, at a time

Result<ReportHead> headOf(const Library &library, const std::array<TreeSide, 2> &sides)
{
    ReportHead head{.madeAt = now()};
    head.language = chooseLanguage(QLocale::system().uiLanguages()).replace(u'_', u'-');
    for (const Side side : {Before, After}) {
        ReportVersion &version = head.version[side];
        if (sides[side].isFolder()) {
            version.label = QDir::toNativeSeparators(sides[side].folder);
            version.fileCount = sides[side].snapshot ? int(sides[side].snapshot->files.size()) : -1;
        } else if (sides[side].isNothing()) {
            version.label = Text::tr("nothing");
        } else {
            const Result<Generation> generation = findGeneration(library, sides[side].generation);
            if (!generation)
                return std::unexpected(generation.error());
            version = {.label = generation->label(),
                       .name = generation->versionName,
                       .prompt = generation->prompt,
                       .createdAt = generation->createdAt,
                       .fileCount = generation->fileCount};
            const Result<Project> project = findProject(library, generation->project.toString());
            if (!project)
                return std::unexpected(project.error());
            head.project = project->name;
        }
    }
    return head;
}

struct Section
{
    QByteArray html;
    qint64 linesIgnored = 0;
};

Result<Section> sectionOf(const Library &library, const TreeComparison &comparison, qsizetype index, const HtmlReport &report,
                          const ReportOptions &options, const Progress &progress)
{
    const FileChange &change = comparison.changes[index];
    std::array<QByteArray, 2> content;
    const auto isTooLarge = [](const std::optional<FileEntry> &file) { return file && file->size > MaximalDocumentBytes; };
    if (std::ranges::any_of(change.file, isTooLarge))
        return Section{.html = report.section(index, {.state = DiffDocument::State::TooLarge, .file = change.file}, content)};
    for (const Side side : {Before, After}) {
        if (!change.file[side])
            continue;
        Result<QByteArray> read = readSideFile(library, comparison.sides[side], *change.file[side]);
        if (!read)
            return std::unexpected(read.error());
        content[side] = *std::move(read);
    }
    const Result<DiffDocument> document = makeDiffDocument(content, change.file, options.diff, progress);
    if (!document)
        return std::unexpected(document.error());
    return Section{.html = report.section(index, *document, content), .linesIgnored = document->linesIgnored};
}

qint64 bytesOf(const FileChange &change)
{
    return (change.file[Before] ? change.file[Before]->size : 0) + (change.file[After] ? change.file[After]->size : 0);
}

} // namespace

Result<ReportOutcome> writeReport(const Library &library, const TreeComparison &comparison, const ReportOptions &options,
                                  const std::function<bool(QByteArrayView)> &sink, const Progress &progress)
{
    const Result<ReportHead> head = headOf(library, comparison.sides);
    if (!head)
        return std::unexpected(head.error());
    const HtmlReport report(*head, comparison, options);
    ReportOutcome outcome;
    const auto write = [&](const QByteArray &html) {
        outcome.bytes += html.size();
        return sink(html);
    };
    if (!write(report.opening()))
        return cancelledError();
    const qsizetype count = comparison.changes.size();
    for (qsizetype first = 0; first < count;) {
        qsizetype end = first;
        for (qint64 bytes = 0;
             end < count && (end == first || bytes + bytesOf(comparison.changes[end]) <= BatchBytes) && end < first + 256; ++end)
            bytes += bytesOf(comparison.changes[end]);
        // Once it is full nothing more is read: what remains is named.
        const bool isFull = outcome.bytes >= options.maximalBytes;
        std::vector<Section> sections(size_t(end - first));
        const auto work = [&](qsizetype from, qsizetype to) -> Result<> {
            for (qsizetype i = from; i < to; ++i) {
                if (progress.cancelled())
                    return cancelledError();
                Result<Section> section = sectionOf(library, comparison, first + i, report, options, progress);
                if (!section)
                    return std::unexpected(section.error());
                sections[size_t(i)] = *std::move(section);
            }
            return {};
        };
        if (const auto worked = isFull ? Result<>() : inParallel(end - first, 4, work); !worked)
            return std::unexpected(worked.error());
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            Section &section = sections[size_t(i - first)];
            outcome.linesIgnored += section.linesIgnored;
            if (isFull || outcome.bytes + section.html.size() > options.maximalBytes) {
                ++outcome.filesLeftOut;
                section.html = report.sectionWithout(
                    i, Text::tr("Not shown here, for the report has grown as large as it may: the patch has it."));
            }
            if (!write(section.html))
                return cancelledError();
        }
        progress.report(end, count, Text::tr("Writing the report"));
        first = end;
    }
    if (!write(report.closing({.linesIgnored = outcome.linesIgnored, .filesLeftOut = outcome.filesLeftOut})))
        return cancelledError();
    return outcome;
}

Result<ReportOutcome> saveReport(const Library &library, const TreeComparison &comparison, const ReportOptions &options,
                                 const QString &path, const Progress &progress)
{
    const QFileInfo target(path);
    const QString sentence = Text::tr("The report cannot be written to “%1”.").arg(path);
    if (target.exists() && !target.isFile()) // the report would take the place of a folder, a pipe or a device
        return fail(Error::Kind::Invalid, Text::tr("“%1” is not an ordinary file. Choose another name for the report.").arg(path),
                    path);
    QTemporaryFile file(target.absolutePath() + u"/.strata-report-XXXXXX"_s);
    if (!file.open())
        return fail(Error::Kind::Io, sentence + u' ' + file.errorString(), path);
    int errorNumber = 0;
    const auto write = [&](QByteArrayView piece) {
        const bool isWritten = writeAll(file.handle(), piece);
        errorNumber = isWritten ? 0 : errno;
        return isWritten;
    };
    const Result<ReportOutcome> outcome = writeReport(library, comparison, options, write, progress);
    if (errorNumber != 0)
        return failFromErrno(errorNumber, sentence, path);
    if (!outcome)
        return outcome;
    if (::fchmod(file.handle(), 0644) != 0 || ::fsync(file.handle()) != 0)
        return failFromErrno(errno, sentence, path);
    if (const auto renamed = renameDurably(file.fileName(), target.absoluteFilePath()); !renamed)
        return std::unexpected(renamed.error());
    file.setAutoRemove(false);
    return outcome;
}

} // namespace strata
