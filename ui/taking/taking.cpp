// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/taking/taking.h"

#include "ui/common/commands.h"
#include "ui/common/dialogs.h"
#include "ui/common/texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Taking)
};

using State = TakeItem::State;

const auto FolderSetting = u"taking/folder"_s;
constexpr qsizetype NamesShown = 8;

QString namesIn(const TakePlan &plan, State state)
{
    QStringList names;
    for (const TakeItem &item : plan.items) {
        if (item.state != state)
            continue;
        if (names.size() == NamesShown) {
            names.append(Text::tr("… and %n more", nullptr, plan.count(state) - int(NamesShown)));
            break;
        }
        names.append(item.reason.isEmpty() ? item.target : Text::tr("%1: %2").arg(item.target, item.reason));
    }
    return names.join(u'\n');
}

QString doneSentence(const TakeOutcome &outcome)
{
    const TakePlan &plan = outcome.plan;
    const int written = plan.count(State::New) + plan.count(State::Different);
    QString sentence = Text::tr("%n files of %1 were taken into “%2”.", nullptr, written)
                           .arg(plan.generation.label(), QDir::toNativeSeparators(plan.folder));
    if (outcome.captured)
        sentence += u' ' + Text::tr("The workspace was saved as %1 first.").arg(outcome.captured->label());
    return sentence;
}

void takeBack(QWidget *window, Session &session, ProjectId project, const QString &undoId)
{
    session.library().jobs().run(
        JobKind::Visible, Text::tr("Taking files back"), &session,
        [&library = session.library(), project, undoId](const Progress &progress) {
            return undoTaking(library, project, undoId, progress);
        },
        [&session, window = QPointer(window)](const Result<TakeUndone> &undone) {
            if (!undone) {
                showError(window, Text::tr("The files were not taken back"), undone.error());
                return;
            }
            QString sentence = Text::tr("%n files were taken away.", nullptr, undone->removed);
            if (undone->restored > 0)
                sentence += u' ' + Text::tr("%n files are what they were before.", nullptr, undone->restored);
            if (!undone->kept.isEmpty())
                sentence += u' ' + Text::tr("%n files were changed since and stay as they are.", nullptr, int(undone->kept.size()));
            emit session.said(sentence);
        });
}

// `known`: of the deed that is done again; null for a new one.
void carryOut(QWidget *window, Session &session, const TakeRequest &request, ProjectId project, std::shared_ptr<QString> known)
{
    const bool isRemembered = !known;
    const auto undoId = known ? known : std::make_shared<QString>(); // a redo is a taking of its own
    session.library().jobs().run(
        JobKind::Visible, Text::tr("Taking files out"), &session,
        [&library = session.library(), request](const Progress &progress) { return takeOut(library, request, progress); },
        [&session, window = QPointer(window), request, project, isRemembered, undoId](const Result<TakeOutcome> &outcome) {
            if (!outcome) {
                if (outcome.error().kind != Error::Kind::Cancelled)
                    showError(window, Text::tr("Nothing was taken out"), outcome.error());
                return;
            }
            *undoId = outcome->undoId;
            if (outcome->captured)
                session.refresh();
            if (!isRemembered || undoId->isEmpty()) {
                emit session.said(doneSentence(*outcome));
                return;
            }
            session.history().add({
                .done = doneSentence(*outcome),
                .name = Text::tr("take files out of %1").arg(outcome->plan.generation.label()),
                .undo = [&session, window, project, undoId] { takeBack(window, session, project, *undoId); },
                .redo = [&session, window, request, project, undoId] { carryOut(window, session, request, project, undoId); },
            });
        });
}

void lookAndAsk(QWidget *window, Session &session, TakeRequest request)
{
    session.library().jobs().run(
        JobKind::Quiet, Text::tr("Looking at what is there"), window,
        [&library = session.library(), request](const Progress &progress) { return planTakingOut(library, request, progress); },
        [&session, window, request](const Result<TakePlan> &plan) mutable {
            if (!plan) {
                showError(window, Text::tr("Nothing was taken out"), plan.error());
                return;
            }
            const QString folder = QDir::toNativeSeparators(plan->folder);
            if (const int blocked = plan->count(State::Blocked); blocked > 0) {
                showError(window, Text::tr("Nothing was taken out"),
                          {.kind = Error::Kind::Exists,
                           .message = Text::tr("%n files cannot be put into “%1”:", nullptr, blocked).arg(folder) + u'\n'
                                      + namesIn(*plan, State::Blocked)});
                return;
            }
            const int different = plan->count(State::Different);
            if (plan->count(State::New) + different == 0 && !plan->items.isEmpty()) {
                emit session.said(Text::tr("“%1” has these %n files already.", nullptr, int(plan->items.size())).arg(folder));
                return;
            }
            const ProjectId project = plan->generation.project;
            if (different == 0) {
                carryOut(window, session, request, project, {});
                return;
            }
            request.replaces = true;
            ask(window,
                {.title = Text::tr("Replace files"),
                 .text = Text::tr("%n files in “%1” differ and are replaced by those of %2. You can undo this.", nullptr, different)
                             .arg(folder, plan->generation.label()),
                 .details = namesIn(*plan, State::Different),
                 .yes = Text::tr("Replace %n files", nullptr, different)},
                [&session, window = QPointer(window), request, project] { carryOut(window, session, request, project, {}); });
        });
}

} // namespace

void startTakingOut(QWidget *window, Session &session, const Generation &generation, const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const QString start =
        QSettings().value(FolderSetting, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    const QString title = paths.size() == 1
                              ? Text::tr("Take %1 of %2 into a folder").arg(QFileInfo(paths.first()).fileName(), generation.label())
                              : Text::tr("Take %n files and folders of %1 into a folder", nullptr, int(paths.size()))
                                    .arg(generation.label());
    askForFolder(window, title, start, [&session, window = QPointer(window), id = generation.id, paths](const QString &folder) {
        if (!window)
            return;
        QSettings().setValue(FolderSetting, folder);
        lookAndAsk(window, session, {.generation = id, .paths = paths, .to = QFileInfo(folder).absoluteFilePath(), .isFlat = true});
    });
}

void startTakingIntoWorkspace(QWidget *window, Session &session, const Generation &generation, const QStringList &paths)
{
    const QString folder = workspaceOf(session);
    if (paths.isEmpty())
        return;
    if (folder.isEmpty()) {
        emit session.said(Text::tr("No workspace is linked to this project. “Take out…” puts files into any folder."));
        return;
    }
    lookAndAsk(window, session, {.generation = generation.id, .paths = paths, .to = folder});
}

QString workspaceOf(const Session &session)
{
    const ProjectSummary *project = session.project();
    return project && project->project.workspace ? project->project.workspace->path : QString();
}

QString takeCommand(const Session &session, const Generation &generation, const QStringList &paths)
{
    const ProjectSummary *project = session.project();
    if (!project || paths.isEmpty())
        return {};
    return commandLine(session.library(), QStringList{u"take"_s, project->project.name, generation.label()} + paths);
}

} // namespace strata
