// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/excluding.h"

#include "core/services/ignoring.h"
#include "ui/common/dialogs.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPointer>
#include <QWidget>

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Excluding)
};

enum class Step { Add, Remove };

void run(QWidget *window, Session &session, const QString &folder, const QString &pattern, Step step,
         const std::function<void(bool)> &done)
{
    session.library().jobs().run(
        JobKind::Quiet, Text::tr("Writing .strataignore"), &session,
        [folder, pattern, step](const Progress &) -> Result<bool> {
            if (step == Step::Add)
                return addIgnorePattern(folder, pattern);
            return removeIgnorePattern(folder, pattern).transform([] { return true; });
        },
        [window = QPointer(window), done](const Result<bool> &answer) {
            if (!answer)
                showError(window, Text::tr("The pattern was not written"), answer.error());
            else if (done)
                done(*answer);
        });
}

} // namespace

void excludePattern(QWidget *window, Session &session, const Project &project, const QString &pattern)
{
    if (!project.workspace) {
        QGuiApplication::clipboard()->setText(pattern);
        emit session.said(
            Text::tr("“%1” was copied. Add it as a line to .strataignore in the folder you capture from.").arg(pattern));
        return;
    }
    const QString folder = project.workspace->path;
    run(window, session, folder, pattern, Step::Add, [&session, window = QPointer(window), folder, pattern](bool isNew) {
        if (!isNew) {
            emit session.said(Text::tr("“%1” is in .strataignore already.").arg(pattern));
            return;
        }
        const auto step = [&session, window, folder, pattern](Step which) {
            return [&session, window, folder, pattern, which] { run(window, session, folder, pattern, which, {}); };
        };
        session.history().add({
            .done = Text::tr("“%1” is left out of captures from “%2” from now on.").arg(pattern, QDir::toNativeSeparators(folder)),
            .name = Text::tr("leaving out “%1”").arg(pattern),
            .undo = step(Step::Remove),
            .redo = step(Step::Add),
        });
    });
}

} // namespace strata
