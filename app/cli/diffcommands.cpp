// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diffstat.h"
#include "app/cli/readingdiff.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/services/browsing.h"
#include "core/services/comparing.h"

#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

/// What the verb compares: two versions, perhaps some paths only.
struct Question
{
    Generation from;
    Generation to;
    QStringList paths; // files and folders; empty: all
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

/// Leaves in `comparison` what the paths name; fails for one that is in neither version.
Result<> narrow(const Library &library, const Question &question, TreeComparison &comparison)
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
    for (const Generation &generation : {question.from, question.to}) {
        const Result<QList<FileEntry>> files = listFiles(library, generation.id);
        if (!files)
            return std::unexpected(files.error());
        for (const FileEntry &file : *files) {
            for (const QString &path : question.paths) {
                if (covers({path}, file.path))
                    named.insert(path);
            }
            if (generation.id == question.to.id && !changed.contains(file.path) && covers(question.paths, file.path))
                ++comparison.unchangedCount;
        }
    }
    for (const QString &path : question.paths) {
        if (!named.contains(path))
            return fail(Error::Kind::NotFound,
                        Text::tr("“%1” is neither in %2 nor in %3.").arg(path, question.from.label(), question.to.label()), path);
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
Result<Reading> ignoreWhitespace(const Session &session, const Question &question, TreeComparison &comparison)
{
    Reading reading;
    QList<FileChange> kept;
    for (FileChange &change : comparison.changes) {
        const auto document = compareFile(session.library(), question.from.id, question.to.id, change,
                                          {.whitespace = DiffOptions::Whitespace::IgnoreAll}, session.progress());
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
    for (const FileChange &change : comparison.changes) {
        switch (change.kind) {
        case ChangeKind::Added:
        case ChangeKind::Copied: added.append(change.path()); break;
        case ChangeKind::Modified:
        case ChangeKind::TypeChanged: modified.append(change.path()); break;
        case ChangeKind::Deleted: deleted.append(change.path()); break;
        case ChangeKind::Renamed:
            renamed.append(QJsonObject{
                {u"from"_s, change.file[Before]->path}, {u"to"_s, change.path()}, {u"similarity"_s, change.similarity}});
            break;
        }
    }
    const ChangesSummary summary = summaryOf(comparison);
    return {
        {u"from_version"_s, question.from.version},
        {u"to_version"_s, question.to.version},
        {u"added_files"_s, added},
        {u"modified_files"_s, modified},
        {u"deleted_files"_s, deleted},
        {u"renamed_files"_s, renamed},
        {u"unchanged_count"_s, comparison.unchangedCount},
        {u"lines_added"_s, summary.linesAdded},
        {u"lines_deleted"_s, summary.linesDeleted},
    };
}

Result<> sendPatch(const Session &session, const Question &question, const std::function<bool(QByteArrayView)> &sink)
{
    return writePatch(session.library(), question.from.id, question.to.id, question.paths, sink, session.progress());
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
                if (const Result<> sent = sendPatch(session, question, keep); !sent)
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
        } else if (const Result<> sent = sendPatch(session, question, [&](QByteArrayView piece) { return painter.write(piece); });
                   !sent) {
            return std::unexpected(sent.error());
        }
    }
    return ExitStatus::Done;
}

Result<ExitStatus> runDiff(Session &session)
{
    if (session.isSet(u"stat"_s) && session.isSet(u"name-status"_s))
        return session.wrongUsage(Text::tr("--stat and --name-status cannot be given together."));
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    const Result<Generation> from = session.generation(*project, 1);
    if (!from)
        return std::unexpected(from.error());
    const Result<Generation> to = session.generation(*project, 2);
    if (!to)
        return std::unexpected(to.error());
    Question question{.from = *from, .to = *to};
    for (const QString &path : session.operandsFrom(3))
        question.paths.append(QDir::cleanPath(path));
    question.paths.removeAll(u"."_s);

    const bool countLines = session.wantsJson() || session.isSet(u"stat"_s);
    Result<TreeComparison> comparison = compareGenerations(session.library(), from->id, to->id, countLines, session.progress());
    if (!comparison)
        return std::unexpected(comparison.error());
    if (const Result<> narrowed = narrow(session.library(), question, *comparison); !narrowed)
        return std::unexpected(narrowed.error());
    if (comparison->changes.isEmpty() && !session.wantsJson())
        session.console().say(Text::tr("%1 and %2 do not differ.").arg(from->label(), to->label()));

    std::optional<Reading> reading;
    if (session.isSet(u"ignore-whitespace"_s)) {
        Result<Reading> made = ignoreWhitespace(session, question, *comparison);
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
        .summary = Text::tr("compare two versions"),
        .description = Text::tr(
            "Prints what changed from one version to another as a patch that “git apply” and “patch -p1” accept, "
            "binary files, permissions and renames included (GNU patch knows no binary files). With --json, --stat "
            "and --name-status leave the patch out of the document."),
        .operands = {projectOperand(),
                     versionOperand(u"FROM"_s),
                     versionOperand(u"TO"_s),
                     {u"PATH"_s, Text::tr("Only these files and folders."), Operand::Count::Any}},
        .options = {{u"stat"_s, Text::tr("Print the changed files with their numbers of lines.")},
                    {u"name-status"_s, Text::tr("Print the changed files with a letter: A, M, D, R or T.")},
                    {u"ignore-whitespace"_s,
                     Text::tr("Leave out lines that differ only in whitespace, and say how many. The result is for reading.")}},
        .examples = {u"diff aurora-shop v3 v4"_s, u"diff aurora-shop active latest --stat"_s,
                     u"diff aurora-shop v3 v4 app/main.py --ignore-whitespace"_s, u"diff aurora-shop v3 v4 | git apply"_s},
        .run = runDiff,
    }};
}

} // namespace strata
