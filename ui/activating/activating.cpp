// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activating/activating.h"

#include "core/services/activating.h"
#include "ui/activating/activationsheet.h"
#include "ui/common/dialogs.h"
#include "ui/workspace/workspacetexts.h"

#include <QPointer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Activating)
};

using Verb = ActivationPlan::Verb;

Result<ActivationPlan> plan(const Library &library, Verb verb, ProjectId project, GenerationId to, const Progress &progress)
{
    switch (verb) {
    case Verb::Activate: return planActivation(library, project, to, progress);
    case Verb::RollBack: return planRollBack(library, project, progress);
    case Verb::Redo: return planRedo(library, project, progress);
    }
    Q_UNREACHABLE_RETURN(fail(Error::Kind::Invalid, {}));
}

Result<ActivationPlan> perform(const Library &library, Verb verb, ProjectId project, GenerationId to, const Progress &progress)
{
    switch (verb) {
    case Verb::Activate: return activate(library, project, to, progress);
    case Verb::RollBack: return rollBack(library, project, progress);
    case Verb::Redo: return redo(library, project, progress);
    }
    Q_UNREACHABLE_RETURN(fail(Error::Kind::Invalid, {}));
}

QString labelOf(const std::optional<Generation> &generation) { return generation ? generation->label() : Text::tr("no version"); }

QString doneSentence(const ActivationPlan &done)
{
    QString sentence = done.to ? Text::tr("%1 is active now.").arg(done.to->label()) : Text::tr("No version is active now.");
    if (done.workspace && done.workspaceProblem.isEmpty() && !done.workspace->changesNothing)
        sentence += u' ' + syncedSentence(*done.workspace);
    return sentence;
}

void run(QWidget *window, Session &session, Verb verb, ProjectId project, GenerationId to, const QString &title, bool isRemembered)
{
    session.library().jobs().run(
        JobKind::Visible, title, &session,
        [&library = session.library(), verb, project, to](const Progress &progress) {
            return perform(library, verb, project, to, progress);
        },
        [&session, window = QPointer(window), verb, project, isRemembered](const Result<ActivationPlan> &answer) {
            if (!answer) {
                showError(window, Text::tr("The active version stays as it is"), answer.error());
                return;
            }
            session.refresh();
            if (!answer->workspaceProblem.isEmpty()) {
                showError(window, Text::tr("The linked folder stays as it is"),
                          {.kind = Error::Kind::Invalid,
                           .message = doneSentence(*answer) + u' '
                                      + Text::tr("The linked folder stays as it is: %1").arg(answer->workspaceProblem)});
            }
            if (!isRemembered) {
                emit session.said(doneSentence(*answer));
                return;
            }
            // Taking back an activation is the roll back of the project's own history, not a second activation: redo stays
            // possible.
            const Verb inverse = verb == Verb::RollBack ? Verb::Redo : Verb::RollBack;
            const Verb again = verb == Verb::RollBack ? Verb::RollBack : Verb::Redo;
            session.history().add({
                .done = doneSentence(*answer),
                .name = verb == Verb::RollBack ? Text::tr("roll back to %1").arg(labelOf(answer->to))
                                               : Text::tr("activate %1").arg(labelOf(answer->to)),
                .undo =
                    [&session, window, inverse, project, back = answer->from] {
                        run(window, session, inverse, project, {}, Text::tr("Activating %1").arg(labelOf(back)), false);
                    },
                .redo =
                    [&session, window, again, project, forth = answer->to] {
                        run(window, session, again, project, {}, Text::tr("Activating %1").arg(labelOf(forth)), false);
                    },
            });
        });
}

void start(QWidget *window, Session &session, Verb verb, GenerationId to)
{
    const ProjectId project = session.projectId();
    if (project.isNull())
        return;
    session.library().jobs().run(
        JobKind::Quiet, Text::tr("Looking at what would change"), window,
        [&library = session.library(), verb, project, to](const Progress &progress) {
            return plan(library, verb, project, to, progress);
        },
        [&session, window, verb, project, to](const Result<ActivationPlan> &answer) {
            if (!answer) {
                showError(window, Text::tr("The active version stays as it is"), answer.error());
                return;
            }
            if (answer->changesNothing && verb == Verb::Activate) {
                emit session.said(Text::tr("%1 is active already.").arg(labelOf(answer->to)));
                return;
            }
            const QString title = Text::tr("Activating %1").arg(labelOf(answer->to));
            showActivationSheet(window, *answer, [&session, window = QPointer(window), verb, project, to, title] {
                run(window, session, verb, project, to, title, true);
            });
        });
}

} // namespace

QString planSentence(const ActivationPlan &plan)
{
    QStringList sentences;
    const int files = plan.changes.files();
    const QString to = labelOf(plan.to);
    if (!plan.to)
        sentences.append(Text::tr("Rolling back leaves no version active; nothing was active before %1.").arg(labelOf(plan.from)));
    else if (files == 0)
        sentences.append(plan.from ? Text::tr("Activating %1 changes no file: it is the same as %2.").arg(to, labelOf(plan.from))
                                   : Text::tr("Activating %1 changes no file.").arg(to));
    else if (plan.changes.deleted > 0)
        sentences.append(
            Text::tr("Activating %1 changes %n files (%2 deleted).", nullptr, files).arg(to).arg(plan.changes.deleted));
    else
        sentences.append(Text::tr("Activating %1 changes %n files.", nullptr, files).arg(to));
    sentences.append(plan.from ? Text::tr("Active now is %1.").arg(labelOf(plan.from)) : Text::tr("No version is active now."));
    if (plan.workspace && !plan.workspace->changesNothing)
        sentences.append(syncSentence(*plan.workspace));
    if (!plan.workspaceProblem.isEmpty())
        sentences.append(Text::tr("The linked folder stays as it is: %1").arg(plan.workspaceProblem));
    sentences.append(Text::tr("You can undo this."));
    return sentences.join(u' ');
}

void startActivation(QWidget *window, Session &session, GenerationId to) { start(window, session, Verb::Activate, to); }

void startRollBack(QWidget *window, Session &session) { start(window, session, Verb::RollBack, {}); }

void startRedo(QWidget *window, Session &session) { start(window, session, Verb::Redo, {}); }

} // namespace strata
