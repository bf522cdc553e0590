// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trash/putaway.h"

#include "core/services/archiving.h"
#include "core/services/discarding.h"
#include "ui/common/dialogs.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::PutAway)
};

/// Some versions of one project, and what is done with all of them.
struct Task
{
    ProjectId project;
    QList<GenerationId> ids;
    QString label; // "v3", "3 versions"
    QString title; // of the job
    QString failure; // title of the message
    std::function<Result<>(const Library &, const Progress &)> work;
};

QString labelOf(const QList<Generation> &versions)
{
    return versions.size() == 1 ? versions.first().label() : Text::tr("%n versions", nullptr, int(versions.size()));
}

void run(QWidget *window, Session &session, const Task &task, const std::function<void()> &done)
{
    session.library().jobs().run(
        JobKind::Visible, task.title, window,
        [&library = session.library(), work = task.work](const Progress &progress) { return work(library, progress); },
        [&session, window = QPointer(window), failure = task.failure, done](const Result<> &answer) {
            session.refresh(); // also after an error: some of several may be done
            if (answer)
                done();
            else if (answer.error().kind != Error::Kind::Cancelled)
                showError(window, failure, answer.error());
        });
}

Task archiving(ProjectId project, const QList<GenerationId> &ids, const QString &label)
{
    return {.project = project,
            .ids = ids,
            .label = label,
            .title = Text::tr("Archiving %1").arg(label),
            .failure = Text::tr("Not archived"),
            .work = [project, ids](const Library &library, const Progress &progress) {
                return archiveGenerations(library, project, ids, progress).transform([](const QList<Generation> &) { });
            }};
}

Task deleting(ProjectId project, const QList<GenerationId> &ids, const QString &label)
{
    return {.project = project,
            .ids = ids,
            .label = label,
            .title = Text::tr("Moving %1 to the trash").arg(label),
            .failure = Text::tr("Not moved to the trash"),
            .work = [project, ids](const Library &library, const Progress &progress) -> Result<> {
                for (const GenerationId id : ids) {
                    if (const auto deleted = deleteGeneration(library, project, id, progress); !deleted)
                        return std::unexpected(deleted.error());
                }
                return {};
            }};
}

Task restoring(ProjectId project, const QList<GenerationId> &ids, const QString &label)
{
    return {.project = project,
            .ids = ids,
            .label = label,
            .title = Text::tr("Restoring %1").arg(label),
            .failure = Text::tr("Not restored"),
            .work = [project, ids](const Library &library, const Progress &progress) -> Result<> {
                for (const GenerationId id : ids) {
                    if (const auto restored = restoreGeneration(library, project, id, progress); !restored)
                        return std::unexpected(restored.error());
                }
                return {};
            }};
}

// What is done, and how it is taken back: the two change places.
void start(QWidget *window, Session &session, const Task &task, const Task &back, const QString &done, const QString &name)
{
    run(window, session, task, [&session, window = QPointer(window), task, back, done, name] {
        const auto again = [&session, window](const Task &which, const QString &said) {
            return [&session, window, which, said] { run(window, session, which, [&session, said] { emit session.said(said); }); };
        };
        session.history().add({.done = done,
                               .name = name,
                               .undo = again(back, Text::tr("%1 is as it was before.").arg(task.label)),
                               .redo = again(task, done)});
    });
}

QList<GenerationId> idsOf(const QList<Generation> &versions)
{
    QList<GenerationId> ids;
    for (const Generation &version : versions)
        ids.append(version.id);
    return ids;
}

} // namespace

void archiveVersions(QWidget *window, Session &session, const QList<Generation> &versions)
{
    if (versions.isEmpty())
        return;
    const ProjectId project = versions.first().project;
    const QString label = labelOf(versions);
    start(window, session, archiving(project, idsOf(versions), label), restoring(project, idsOf(versions), label),
          versions.size() == 1 ? Text::tr("%1 was archived.").arg(label)
                               : Text::tr("%n versions were archived.", nullptr, int(versions.size())),
          Text::tr("archive %1").arg(label));
}

void deleteVersions(QWidget *window, Session &session, const QList<Generation> &versions)
{
    if (versions.isEmpty())
        return;
    const ProjectId project = versions.first().project;
    const QString label = labelOf(versions);
    start(window, session, deleting(project, idsOf(versions), label), restoring(project, idsOf(versions), label),
          versions.size() == 1 ? Text::tr("%1 was moved to the trash.").arg(label)
                               : Text::tr("%n versions were moved to the trash.", nullptr, int(versions.size())),
          Text::tr("delete %1").arg(label));
}

void restoreVersion(QWidget *window, Session &session, const Generation &version)
{
    const QList<GenerationId> ids{version.id};
    start(window, session, restoring(version.project, ids, version.label()), archiving(version.project, ids, version.label()),
          Text::tr("%1 was restored from the archive.").arg(version.label()), Text::tr("restore %1").arg(version.label()));
}

} // namespace strata
