// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/syncflow.h"

#include "ui/common/dialogs.h"
#include "ui/common/texts.h"
#include "ui/workspace/workspacetexts.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::SyncFlow)
};

QString labelOf(const std::optional<Generation> &generation) { return generation ? generation->label() : Text::tr("what it was"); }

/// `isRemembered`: by a person, not by undoing or redoing.
void run(QWidget *window, Session &session, const SyncRequest &request, const QString &label, bool isRemembered)
{
    session.library().jobs().run(
        JobKind::Visible, Text::tr("Bringing the folder to %1").arg(label), &session,
        [&library = session.library(), request](const Progress &progress) { return syncWorkspace(library, request, progress); },
        [&session, window = QPointer(window), request, isRemembered](const Result<SyncPlan> &answer) {
            session.refresh();
            if (!answer) {
                showError(window, Text::tr("The folder stays as it is"), answer.error());
                return;
            }
            const std::optional<Generation> before = answer->captured ? answer->captured : answer->from;
            if (!isRemembered || !before) {
                emit session.said(syncedSentence(*answer));
                return;
            }
            const auto bring = [&session, window, project = request.project](const Generation &to) {
                return [&session, window, project, to] {
                    run(window, session, {.project = project, .to = to.id, .leavesInTheWay = true}, to.label(), false);
                };
            };
            session.history().add({
                .done = syncedSentence(*answer),
                .name = Text::tr("bring the folder to %1").arg(labelOf(answer->to)),
                .undo = bring(*before),
                .redo = bring(*answer->to),
            });
        });
}

Question questionOf(const SyncPlan &plan, const QString &title)
{
    QStringList lines = changeLines(plan.changes);
    for (const QString &path : plan.inTheWay)
        lines.append(Text::tr("%1 (stays: captures leave it out)").arg(u"–  "_s + path));
    QString details = Text::tr("%1 are written.").arg(byteText(plan.bytesToWrite));
    details += u' ' + Text::tr("You can undo this.");
    return {.title = title, .text = syncSentence(plan), .details = details, .yes = title, .list = lines};
}

} // namespace

void startSync(QWidget *window, Session &session, GenerationId to)
{
    const ProjectId project = session.projectId();
    if (project.isNull() || to.isNull())
        return;
    session.library().jobs().run(
        JobKind::Quiet, Text::tr("Looking at what would change"), window,
        [&library = session.library(), project, to](const Progress &progress) {
            return planSync(library, {.project = project, .to = to}, progress);
        },
        [&session, window, project, to](const Result<SyncPlan> &answer) {
            if (!answer) {
                showError(window, Text::tr("The folder stays as it is"), answer.error());
                return;
            }
            if (answer->changesNothing) {
                emit session.said(Text::tr("%1 is at %2 already.").arg(placeText(answer->folder), labelOf(answer->to)));
                return;
            }
            const QString label = labelOf(answer->to);
            ask(window, questionOf(*answer, Text::tr("Bring the folder to %1").arg(label)),
                [&session, window = QPointer(window), project, to, label] {
                    run(window, session, {.project = project, .to = to, .leavesInTheWay = true}, label, true);
                });
        });
}

void startSettle(QWidget *window, Session &session, Settle how)
{
    const ProjectId project = session.projectId();
    session.library().jobs().run(
        JobKind::Quiet, Text::tr("Looking at what would change"), window,
        [&library = session.library(), project, how](const Progress &progress) {
            return planSettle(library, project, how, progress);
        },
        [&session, window, project, how](const Result<SyncPlan> &plan) {
            if (!plan) {
                showError(window, Text::tr("The folder stays as it is"), plan.error());
                return;
            }
            const QString title = how == Settle::Resume ? Text::tr("Finish: bring the folder to %1").arg(labelOf(plan->to))
                                                        : Text::tr("Take back: bring the folder to %1").arg(labelOf(plan->to));
            ask(window, questionOf(*plan, title), [&session, window = QPointer(window), project, how, title] {
                session.library().jobs().run(
                    JobKind::Visible, title, &session,
                    [&library = session.library(), project, how](const Progress &progress) {
                        return settleSync(library, project, how, true, progress);
                    },
                    [&session, window](const Result<SyncPlan> &done) {
                        session.refresh();
                        if (done)
                            emit session.said(syncedSentence(*done));
                        else
                            showError(window, Text::tr("The folder could not be settled"), done.error());
                    });
            });
        });
}

} // namespace strata
