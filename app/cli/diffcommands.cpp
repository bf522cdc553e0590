// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diffstat.h"
#include "app/cli/readingdiff.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/services/comparing.h"
#include "core/services/reporting.h"

#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

/// What the verb compares: a version with another or with a folder, perhaps some paths only.
struct Question
{
    Generation from;
    std::optional<Generation> to; // none: a folder
    std::array<TreeSide, 2> sides;
    QStringList paths; // files and folders; empty: all

    QString toLabel() const { return to ? to->label() : u"“%1”"_s.arg(sides[After].folder); }
};

bool covers(const QStringList &paths, const QString &file)
{
    return std::ranges::any_of(paths, [&](const QString &path) { return file == path || file.startsWith(path + u'/'); });
}

bool isAskedFor(const Question &question, const FileChange &change)
{
    return question.paths.isEmpty()
           || std::ranges::any_of(change.file, [&](const auto &file) { return file && covers(question.paths, file->path); });
}

/// Leaves in `comparison` what the paths name; fails for one that is on neither side.
Result<> narrow(const Library &library, const Question &question, TreeComparison &comparison, const Progress &progress)
{
    if (question.paths.isEmpty())
        return {};
    QSet<QString> named;
    QSet<QString> changed;
    for (const FileChange &change : comparison.changes) {
        if (change.file[After])
            changed.insert(change.file[After]->path);
    }
    comparison.unchangedCount = 0;
    for (const Side side : {Before, After}) {
        const Result<QList<FileEntry>> files = filesOf(library, comparison.sides[side], progress);
        if (!files)
            return std::unexpected(files.error());
        for (const FileEntry &file : *files) {
            for (const QString &path : question.paths) {
                if (covers({path}, file.path))
                    named.insert(path);
            }
            if (side == After && !changed.contains(file.path) && covers(question.paths, file.path))
                ++comparison.unchangedCount;
        }
    }
    for (const QString &path : question.paths) {
        if (!named.contains(path))
            return fail(Error::Kind::NotFound,
                        Text::tr("“%1” is neither in %2 nor in %3.").arg(path, question.from.label(), question.toLabel()), path);
    }
    comparison.changes.removeIf([&](const FileChange &change) { return !isAskedFor(question, change); });
    return {};
}

/// A comparison that leaves whitespace out of account: what remains, and how much does not.
struct Reading
{
    QByteArray text;
    qint64 linesIgnored = 0;
    int filesIgnored = 0;
};

/// How many lines of one side belong to a change that is not ignored.
qint64 linesOn(Side side, const DiffDocument &document)
{
    return std::ranges::count_if(document.rows, [side](const DiffRow &row) {
        return row.line[side] >= 0 && row.kind != RowKind::Equal && row.kind != RowKind::Ignored;
    });
}

/// Takes the files that differ only in whitespace out of `comparison` and corrects the others' counts.
Result<Reading> ignoreWhitespace(const Session &session, TreeComparison &comparison)
{
    Reading reading;
    QList<FileChange> kept;
    for (FileChange &change : comparison.changes) {
        const auto document = compareFile(
            session.library(), comparison.sides, change,
            {.whitespace = DiffOptions::Whitespace::IgnoreAll, .ignoreIndentEverywhere = true, .findMoves = false},
            session.progress());
        if (!document)
            return std::unexpected(document.error());
        const DiffDocument &rows = **document;
        const QByteArray text = readingDiff(change, rows);
        reading.linesIgnored += rows.linesIgnored;
        if (text.isEmpty()) {
            ++reading.filesIgnored;
            continue;
        }
        if (change.linesAdded >= 0) { // the document's own sums are exact ones
            change.linesAdded = linesOn(After, rows);
            change.linesDeleted = linesOn(Before, rows);
        }
        reading.text += text;
        kept.append(change);
    }
    comparison.changes = kept;
    return reading;
}

/// Colours a patch line by line on its way to the terminal.
class PatchPainter
{
public:
    explicit PatchPainter(Console &console) : m_console(console) { }
    ~PatchPainter() { m_console.write(m_rest); }
    Q_DISABLE_COPY_MOVE(PatchPainter)

    bool write(QByteArrayView piece)
    {
        if (!m_console.isColored())
            return m_console.write(piece);
        m_rest.append(piece);
        qsizetype start = 0;
        for (qsizetype end; (end = m_rest.indexOf('\n', start)) >= 0; start = end + 1)
            m_console.writeText(styled(m_console, QString::fromUtf8(m_rest.sliced(start, end - start)), styleOf(m_rest.at(start)))
                                + u'\n');
        m_rest.remove(0, start);
        return m_console.write(QByteArrayView());
    }

private:
    Style styleOf(char first)
    {
        if (first == 'd') // a hunk's lines begin with ' ', '+', '-', '\\' or '@'
            m_isInHunk = false;
        if (first == '@')
            m_isInHunk = true;
        if (!m_isInHunk)
            return Style::Bold;
        return first == '+' ? Style::Green : first == '-' ? Style::Red : first == '@' ? Style::Cyan : Style::Plain;
    }

    Console &m_console;
    QByteArray m_rest;
    bool m_isInHunk = false;
};

QJsonObject toJson(const Question &question, const TreeComparison &comparison)
{
    QJsonArray added;
    QJsonArray modified;
    QJsonArray deleted;
    QJsonArray renamed;
    QJsonArray copied;
    const auto pair = [](const FileChange &change) {
        return QJsonObject{{u"from"_s, change.file[Before]->path}, {u"to"_s, change.path()}, {u"similarity"_s, change.similarity}};
    };
    for (const FileChange &change : comparison.changes) {
        switch (change.kind) {
        case ChangeKind::Added: added.append(change.path()); break;
        case ChangeKind::Copied: copied.append(pair(change)); break;
        case ChangeKind::Modified:
        case ChangeKind::TypeChanged: modified.append(change.path()); break;
        case ChangeKind::Deleted: deleted.append(change.path()); break;
        case ChangeKind::Renamed: renamed.append(pair(change)); break;
        }
    }
    const ChangesSummary summary = summaryOf(comparison);
    QJsonObject json{
        {u"from_version"_s, question.from.version},
        {u"to_version"_s, question.to ? QJsonValue(question.to->version) : QJsonValue()},
        {u"added_files"_s, added},
        {u"modified_files"_s, modified},
        {u"deleted_files"_s, deleted},
        {u"renamed_files"_s, renamed},
        {u"copied_files"_s, copied},
        {u"unchanged_count"_s, comparison.unchangedCount},
        {u"lines_added"_s, summary.linesAdded},
        {u"lines_deleted"_s, summary.linesDeleted},
    };
    if (!question.to)
        json.insert(u"to_folder"_s, question.sides[After].folder);
    return json;
}

Result<ExitStatus> printComparison(const Session &session, const Question &question, const TreeComparison &comparison,
                                   const std::optional<Reading> &reading)
{
    const bool isList = session.isSet(u"stat"_s) || session.isSet(u"name-status"_s);
    if (session.wantsJson()) {
        QJsonObject json = toJson(question, comparison);
        if (reading)
            json.insert(u"lines_ignored"_s, reading->linesIgnored);
        if (!isList) {
            QByteArray patch = reading ? reading->text : QByteArray();
            const auto keep = [&](QByteArrayView piece) {
                patch.append(piece);
                return true;
            };
            if (!reading) {
                if (const Result<> sent = writePatch(session.library(), comparison, keep, session.progress()); !sent)
                    return std::unexpected(sent.error());
            }
            json.insert(u"diff"_s, QString::fromUtf8(patch));
        }
        session.printJson(json);
    } else if (session.isSet(u"stat"_s)) {
        session.print(statText(session.console(), comparison.changes));
    } else if (session.isSet(u"name-status"_s)) {
        session.print(nameStatusText(comparison.changes));
    } else {
        PatchPainter painter(session.console());
        if (reading) {
            painter.write(reading->text);
        } else {
            const auto paint = [&](QByteArrayView piece) { return painter.write(piece); };
            if (const Result<> sent = writePatch(session.library(), comparison, paint, session.progress()); !sent)
                return std::unexpected(sent.error());
        }
    }
    return ExitStatus::Done;
}

/// The comparison as an HTML file; "-" is standard output.
Result<ExitStatus> writeHtml(const Session &session, const TreeComparison &comparison)
{
    ReportOptions options;
    if (session.isSet(u"unified"_s))
        options.layout = ReportOptions::Layout::Unified;
    if (session.isSet(u"ignore-whitespace"_s)) {
        options.diff.whitespace = DiffOptions::Whitespace::IgnoreAll;
        options.diff.ignoreIndentEverywhere = true;
    }
    const QString file = session.value(u"html"_s);
    const auto print = [&](QByteArrayView piece) { return session.console().write(piece); };
    const Result<ReportOutcome> outcome = file == u'-'
                                              ? writeReport(session.library(), comparison, options, print, session.progress())
                                              : saveReport(session.library(), comparison, options, file, session.progress());
    if (!outcome)
        return std::unexpected(outcome.error());
    if (outcome->filesLeftOut > 0)
        session.console().say(
            Text::tr("%n file(s) are named in the report, but not shown: it may only grow so large. The patch has all of them.",
                     nullptr, outcome->filesLeftOut));
    if (session.wantsJson())
        session.printJson(QJsonObject{{u"file"_s, file},
                                      {u"bytes"_s, outcome->bytes},
                                      {u"lines_ignored"_s, outcome->linesIgnored},
                                      {u"files_left_out"_s, outcome->filesLeftOut}});
    return ExitStatus::Done;
}

/// The words of the line as sides and paths. After `--folder DIR` what follows FROM are paths already.
Result<Question> questionOf(Session &session)
{
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    const Result<Generation> from = session.generation(*project, 1);
    if (!from)
        return std::unexpected(from.error());
    Question question{.from = *from};
    const bool isFolder = session.isSet(u"folder"_s);
    if (isFolder) {
        question.sides = {from->id, TreeSide::ofFolder(QDir::cleanPath(QDir(session.value(u"folder"_s)).absolutePath()))};
    } else {
        const Result<Generation> to = session.generation(*project, 2);
        if (!to)
            return std::unexpected(to.error());
        question.to = *to;
        question.sides = {from->id, to->id};
    }
    for (const QString &path : session.operandsFrom(isFolder ? 2 : 3))
        question.paths.append(QDir::cleanPath(path));
    question.paths.removeAll(u"."_s);
    return question;
}

Result<ExitStatus> runDiff(Session &session)
{
    if (session.isSet(u"stat"_s) && session.isSet(u"name-status"_s))
        return session.wrongUsage(Text::tr("--stat and --name-status cannot be given together."));
    if (session.isSet(u"folder"_s) && session.value(u"folder"_s).isEmpty())
        return session.wrongUsage(Text::tr("--folder needs a folder."));
    if (!session.isSet(u"folder"_s) && session.operand(2).isEmpty())
        return session.wrongUsage(Text::tr("Say what to compare with: a second version, or a folder with --folder."));
    const bool isReport = session.isSet(u"html"_s);
    if (isReport && session.value(u"html"_s).isEmpty())
        return session.wrongUsage(Text::tr("--html needs a file to write, or “-”."));
    if (isReport && (session.isSet(u"stat"_s) || session.isSet(u"name-status"_s)))
        return session.wrongUsage(Text::tr("--html cannot be given together with --stat or --name-status."));
    if (isReport && session.wantsJson() && session.value(u"html"_s) == u'-')
        return session.wrongUsage(Text::tr("With --json the report needs a file of its own, not “-”."));
    if (session.isSet(u"unified"_s) && !isReport)
        return session.wrongUsage(Text::tr("--unified goes with --html: a patch is in one column anyway."));
    const Result<Question> asked = questionOf(session);
    if (!asked)
        return std::unexpected(asked.error());
    const Question &question = *asked;
    const bool countLines = session.wantsJson() || session.isSet(u"stat"_s) || isReport;
    Result<TreeComparison> comparison = compareVersions(session.library(), question.sides, countLines, session.progress());
    if (!comparison)
        return std::unexpected(comparison.error());
    if (!countLines) {
        if (const Result<> found = findRenames(session.library(), *comparison, session.progress()); !found)
            return std::unexpected(found.error());
    }
    if (comparison->mayLackRenames)
        session.console().say(
            Text::tr("Too many or too large files came and went to compare each with each: some renames may be missing."));
    if (const Result<> narrowed = narrow(session.library(), question, *comparison, session.progress()); !narrowed)
        return std::unexpected(narrowed.error());
    if (comparison->changes.isEmpty() && !session.wantsJson())
        session.console().say(Text::tr("%1 and %2 do not differ.").arg(question.from.label(), question.toLabel()));

    if (isReport)
        return writeHtml(session, *comparison);
    std::optional<Reading> reading;
    if (session.isSet(u"ignore-whitespace"_s)) {
        Result<Reading> made = ignoreWhitespace(session, *comparison);
        if (!made)
            return std::unexpected(made.error());
        reading = *made;
        if (reading->linesIgnored > 0 || reading->filesIgnored > 0)
            session.console().say(Text::tr("Left out: %1 lines that differ only in whitespace, and %2 files with no other change. "
                                           "This is for reading; only the patch without --ignore-whitespace can be applied.")
                                      .arg(reading->linesIgnored)
                                      .arg(reading->filesIgnored));
    }
    return printComparison(session, question, *comparison, reading);
}

} // namespace

QList<Command> diffCommands()
{
    return {{
        .name = u"diff"_s,
        .summary = Text::tr("compare two versions, or a version with a folder"),
        .description = Text::tr(
            "Prints what changed from one version to another, or to a folder with what a capture would take of it, as a patch that "
            "“git apply” and “patch -p1” accept, "
            "binary files, permissions, renames and copies included (GNU patch knows no binary files). With --json, --stat "
            "and --name-status leave the patch out of the document."),
        .operands = {projectOperand(),
                     versionOperand(u"FROM"_s),
                     {u"TO"_s, versionOperand().help, Operand::Count::Optional},
                     {u"PATH"_s, Text::tr("Only these files and folders."), Operand::Count::Any}},
        .options = {{u"folder"_s, Text::tr("Compare with the folder DIR as it is now, instead of with TO."), u"DIR"_s},
                    {u"stat"_s, Text::tr("Print the changed files with their numbers of lines.")},
                    {u"name-status"_s, Text::tr("Print the changed files with a letter: A, M, D, R, C or T.")},
                    {u"ignore-whitespace"_s,
                     Text::tr("Leave out lines that differ only in whitespace, and say how many. The result is for reading.")},
                    {u"html"_s,
                     Text::tr("Write a report for reading into FILE (“-”: print it): one HTML file with everything in it."),
                     u"FILE"_s},
                    {u"unified"_s, Text::tr("With --html: one column instead of two.")}},
        .examples = {u"diff aurora-shop v3 v4"_s, u"diff aurora-shop active latest --stat"_s,
                     u"diff aurora-shop v3 v4 app/main.py --ignore-whitespace"_s, u"diff aurora-shop v3 v4 | git apply"_s,
                     u"diff aurora-shop latest --folder ~/work/aurora --stat"_s, u"diff aurora-shop v3 v4 --html changes.html"_s},
        .run = runDiff,
    }};
}

} // namespace strata
