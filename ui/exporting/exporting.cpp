// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exporting.h"

#include "ui/common/commands.h"
#include "ui/common/dialogs.h"
#include "ui/common/texts.h"
#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Exporting)
};

constexpr int ListedFindings = 12; // more than a person reads before pressing a button

struct Order
{
    Generation generation;
    QString projectName;
    ExportFormat format = ExportFormat::Zip;
    QString path; // empty: a free name in the export folder
    ExportFinished finished;
    bool portableNames = false;
    QList<ExportFinding> findings;
};

void write(QWidget *parent, Session &session, const Order &order)
{
    Library &library = session.library();
    const QString name = exportFileName(order.projectName, order.generation, order.format);
    const QString folder = exportFolderOf(loadSettings(QSettings()));
    const QString title = Text::tr("Exporting %1 to %2")
                              .arg(order.generation.label(), order.path.isEmpty() ? name : QFileInfo(order.path).fileName());
    library.jobs().run(
        JobKind::Visible, title, parent,
        [&library, order, name, folder](const Progress &progress) -> Result<ExportJob> {
            QString path = order.path;
            if (path.isEmpty()) {
                if (!QDir().mkpath(folder))
                    return fail(Error::Kind::Io,
                                Text::tr("The export folder “%1” cannot be made. Choose another in the settings.").arg(folder));
                path = freePath(folder, name, [](const QString &candidate) { return QFileInfo(candidate).exists(); });
            }
            return exportGeneration(
                library,
                {.generation = order.generation.id, .format = order.format, .path = path, .portableNames = order.portableNames},
                progress);
        },
        [parent = QPointer(parent), session = &session, order](Result<ExportJob> result) {
            if (result) {
                QString sentence = Text::tr("%1 was exported to “%2”.").arg(order.generation.label(), result->path);
                if (!result->renamed.isEmpty())
                    sentence += u' ' + Text::tr("%n names were changed.", nullptr, int(result->renamed.size()));
                emit session->said(sentence);
                if (order.finished)
                    order.finished(*result, order.findings);
            } else if (result.error().kind == Error::Kind::Cancelled) {
                emit session->said(result.error().message);
            } else if (parent) {
                showError(parent, Text::tr("%1 was not exported").arg(order.generation.label()), result.error());
            }
        });
}

/// The sentence and list that name what should perhaps not leave the house; nothing to ask when there is no secret.
std::optional<Question> questionAbout(const Generation &generation, const QList<ExportFinding> &findings)
{
    QStringList secrets;
    int others = 0;
    for (const ExportFinding &finding : findings) {
        if (finding.kind == ExportFinding::Kind::Secret)
            secrets << Text::tr("%1 — %2").arg(finding.path, finding.reason);
        else if (finding.kind == ExportFinding::Kind::Junk || finding.kind == ExportFinding::Kind::LargeFile)
            ++others; // a cure for names is offered afterwards
    }
    if (secrets.isEmpty())
        return {};
    const int count = int(secrets.size());
    QStringList lines = secrets.first(std::min(count, ListedFindings));
    if (count > ListedFindings)
        lines << Text::tr("… and %n more", nullptr, count - ListedFindings);
    if (others > 0)
        lines << QString() << Text::tr("%n further files look generated or unusually large.", nullptr, others);
    return Question{
        .title = Text::tr("Secrets in %1").arg(generation.label()),
        .text = Text::tr("%n files of %1 look as if they hold secrets. Whoever gets the archive can read them.", nullptr, count)
                    .arg(generation.label()),
        .details = lines.join(u'\n'),
        .yes = Text::tr("Export anyway"),
        .isDangerous = true};
}

void inspectAndWrite(QWidget *parent, Session &session, const Order &order)
{
    Library &library = session.library();
    library.jobs().run(
        JobKind::Quiet, Text::tr("Looking for secrets in %1").arg(order.generation.label()), parent,
        [&library, id = order.generation.id](const Progress &progress) { return inspectForExport(library, id, progress); },
        [parent = QPointer(parent), session = &session, order = Order(order)](Result<QList<ExportFinding>> findings) mutable {
            if (!parent)
                return;
            if (!findings) {
                showError(parent, Text::tr("%1 was not exported").arg(order.generation.label()), findings.error());
                return;
            }
            order.findings = *findings;
            const std::optional<Question> question = questionAbout(order.generation, *findings);
            if (!question) {
                write(parent, *session, order);
                return;
            }
            ask(parent, *question, [parent, session, order] {
                if (parent)
                    write(parent, *session, order);
            });
        });
}

Order orderFor(const Session &session, const Generation &generation, ExportFormat format, ExportFinished finished)
{
    const ProjectSummary *project = session.project();
    return {.generation = generation,
            .projectName = project ? project->project.name : QString(),
            .format = format,
            .finished = std::move(finished)};
}

} // namespace

QString freePath(const QString &folder, const QString &name, const std::function<bool(const QString &)> &exists)
{
    const QDir place(folder);
    QString path = place.filePath(name);
    if (!exists(path))
        return path;
    qsizetype dot = name.endsWith(".tar.gz"_L1) ? name.size() - 7 : name.lastIndexOf(u'.');
    if (dot <= 0)
        dot = name.size();
    for (int number = 2;; ++number) {
        path = place.filePath(u"%1 (%2)%3"_s.arg(name.first(dot), QString::number(number), name.sliced(dot)));
        if (!exists(path))
            return path;
    }
}

void exportVersion(QWidget *parent, Session &session, const Generation &generation, ExportFormat format, const QString &path,
                   ExportFinished finished, bool portableNames)
{
    Order order = orderFor(session, generation, format, std::move(finished));
    order.path = path;
    order.portableNames = portableNames;
    inspectAndWrite(parent, session, order);
}

void exportVersionAs(QWidget *parent, Session &session, const Generation &generation, ExportFormat format, ExportFinished finished,
                     bool portableNames)
{
    Order order = orderFor(session, generation, format, std::move(finished));
    order.portableNames = portableNames;
    const QString name = exportFileName(order.projectName, generation, format);
    const QString suggestion = QDir(exportFolderOf(loadSettings(QSettings()))).filePath(name);
    askForSaveFile(parent, Text::tr("Export %1").arg(generation.label()), suggestion,
                   Text::tr("%1 archives (*.%1)").arg(toText(format)),
                   [parent = QPointer(parent), session = &session, order](const QString &path) {
                       if (!parent)
                           return;
                       Order placed = order;
                       placed.path = path;
                       inspectAndWrite(parent, *session, placed);
                   });
}

void rewriteExport(QWidget *parent, Session &session, const Generation &generation, const ExportJob &job,
                   const QList<ExportFinding> &findings, bool portableNames, ExportFinished finished)
{
    Order order = orderFor(session, generation, job.format, std::move(finished));
    order.path = job.path;
    order.portableNames = portableNames;
    order.findings = findings;
    write(parent, session, order);
}

void revealInFileManager(const QString &path)
{
    // The desktop's own protocol selects the file; where nobody speaks it, opening the folder is the next best.
    const QString sender = QStandardPaths::findExecutable(u"dbus-send"_s);
    const QString folder = QFileInfo(path).absolutePath();
    if (!sender.isEmpty() && !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        && QProcess::startDetached(sender,
                                   {u"--session"_s, u"--dest=org.freedesktop.FileManager1"_s, u"--type=method_call"_s,
                                    u"/org/freedesktop/FileManager1"_s, u"org.freedesktop.FileManager1.ShowItems"_s,
                                    u"array:string:"_s + QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded), u"string:"_s}))
        return;
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

QString exportCommand(const Session &session, ExportFormat format)
{
    const ProjectSummary *project = session.project();
    const Generation *selected = session.selected();
    if (!project || !selected)
        return {};
    QStringList words{u"export"_s, project->project.name, selected->label()};
    if (format != ExportFormat::Zip)
        words << u"--format"_s << toText(format);
    return commandLine(session.library(), words);
}

} // namespace strata
