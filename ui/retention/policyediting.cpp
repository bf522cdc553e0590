// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/policyediting.h"

#include "core/services/retentionpolicies.h"
#include "ui/common/dialogs.h"

#include <QPointer>
#include <QWidget>

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::PolicyEditing)
};

/// `work` in the background, then `done`, or why it could not be done.
template <typename Work>
void save(QWidget *window, Session &session, Work work, const std::function<void()> &done)
{
    session.library().jobs().run(JobKind::Quiet, Text::tr("Saving the retention policy"), &session, std::move(work),
                                 [&session, window = QPointer(window), done](const auto &answer) {
                                     if (!answer) {
                                         showError(window, Text::tr("The policy was not saved"), answer.error());
                                         return;
                                     }
                                     session.refresh();
                                     if (done)
                                         done();
                                 });
}

void setProject(QWidget *window, Session &session, ProjectId id, const std::optional<RetentionSettings> &policy,
                const std::function<void()> &done)
{
    save(
        window, session,
        [&library = session.library(), id, policy](const Progress &) { return setProjectPolicy(library, id, policy); }, done);
}

void setLibrary(QWidget *window, Session &session, const RetentionSettings &policy, const std::function<void()> &done)
{
    save(
        window, session, [&library = session.library(), policy](const Progress &) { return setLibraryPolicy(library, policy); },
        done);
}

} // namespace

void saveProjectPolicy(QWidget *window, Session &session, const Project &project, const std::optional<RetentionSettings> &before,
                       const std::optional<RetentionSettings> &policy, const std::function<void()> &done)
{
    setProject(window, session, project.id, policy, [&session, window = QPointer(window), project, before, policy, done] {
        const auto to = [&session, window, id = project.id](const std::optional<RetentionSettings> &wanted) {
            return [&session, window, id, wanted] { setProject(window, session, id, wanted, {}); };
        };
        session.history().add({
            .done = policy ? Text::tr("“%1” has a retention policy of its own now.").arg(project.name)
                           : Text::tr("“%1” follows the library's retention policy now.").arg(project.name),
            .name = Text::tr("retention policy of “%1”").arg(project.name),
            .undo = to(before),
            .redo = to(policy),
        });
        if (done)
            done();
    });
}

void saveLibraryPolicy(QWidget *window, Session &session, const RetentionSettings &before, const RetentionSettings &policy,
                       const std::function<void()> &done)
{
    setLibrary(window, session, policy, [&session, window = QPointer(window), before, policy, done] {
        session.history().add({
            .done = Text::tr("The library's retention policy was saved."),
            .name = Text::tr("the library's retention policy"),
            .undo = [&session, window, before] { setLibrary(window, session, before, {}); },
            .redo = [&session, window, policy] { setLibrary(window, session, policy, {}); },
        });
        if (done)
            done();
    });
}

} // namespace strata
