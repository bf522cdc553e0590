// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/applyingretention.h"

#include "core/services/archiving.h"
#include "core/services/browsing.h"
#include "ui/common/dialogs.h"
#include "ui/common/texts.h"

#include <QPointer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ApplyingRetention)
};

/// Those of the report by number, for undo and redo.
Result<QList<GenerationId>> idsOf(const Library &library, ProjectId project, const QList<int> &versions)
{
    const auto generations = listGenerations(library, project, true);
    if (!generations)
        return std::unexpected(generations.error());
    QList<GenerationId> ids;
    for (const Generation &generation : *generations) {
        if (versions.contains(generation.version))
            ids.append(generation.id);
    }
    return ids;
}

template <typename Work>
void runAgain(QWidget *window, Session &session, const QString &title, Work work)
{
    session.library().jobs().run(JobKind::Visible, title, &session, std::move(work),
                                 [&session, window = QPointer(window)](const Result<> &done) {
                                     if (!done)
                                         showError(window, Text::tr("Not every version could be brought there"), done.error());
                                     session.refresh();
                                 });
}

void bringBack(QWidget *window, Session &session, ProjectId project, const QList<int> &versions)
{
    runAgain(window, session, Text::tr("Restoring %n versions", nullptr, int(versions.size())),
             [&library = session.library(), project, versions](const Progress &progress) -> Result<> {
                 const auto ids = idsOf(library, project, versions);
                 if (!ids)
                     return std::unexpected(ids.error());
                 for (const GenerationId &id : *ids) {
                     if (const auto restored = restoreGeneration(library, project, id, progress); !restored)
                         return std::unexpected(restored.error());
                 }
                 return {};
             });
}

void archiveAgain(QWidget *window, Session &session, ProjectId project, const QList<int> &versions)
{
    runAgain(window, session, Text::tr("Archiving %n versions", nullptr, int(versions.size())),
             [&library = session.library(), project, versions](const Progress &progress) -> Result<> {
                 const auto ids = idsOf(library, project, versions);
                 if (!ids)
                     return std::unexpected(ids.error());
                 const auto archived = archiveGenerations(library, project, *ids, progress);
                 return archived ? Result<>() : std::unexpected(archived.error());
             });
}

} // namespace

QString goingText(const RetentionOutcome &outcome)
{
    QStringList parts;
    if (outcome.archived > 0)
        parts.append(Text::tr("Archives %n versions.", nullptr, outcome.archived));
    if (outcome.deleted > 0)
        parts.append(Text::tr("Deletes the files of %n archived versions.", nullptr, outcome.deleted));
    if (!outcome.exports.isEmpty())
        parts.append(Text::tr("Deletes %n exports.", nullptr, int(outcome.exports.size())));
    return parts.join(u' ');
}

QString effectText(const RetentionOutcome &outcome)
{
    QStringList parts;
    if (outcome.changesAnything()) {
        parts.append(outcome.bytesPacked > 0 ? Text::tr("Frees %1, of which the archive takes about %2.")
                                                   .arg(byteText(outcome.bytesFreed), byteText(outcome.bytesPacked))
                                             : Text::tr("Frees %1.").arg(byteText(outcome.bytesFreed)));
    }
    parts.append(Text::tr("%n versions are protected.", nullptr, outcome.protectedCount));
    return parts.join(u' ');
}

void applyAfterAsking(QWidget *window, Session &session, const RetentionPlan &plan, const std::function<void()> &done)
{
    const RetentionOutcome &outcome = plan.outcome;
    QStringList details;
    if (plan.clockDoubt)
        details.append(*plan.clockDoubt);
    details.append(effectText(outcome));
    if (outcome.archived > 0)
        details.append(Text::tr("Archived versions keep their number and can be restored."));
    if (outcome.deleted > 0)
        details.append(Text::tr("Deleted files cannot be brought back; what is known about their versions stays."));
    const Question question{.title = Text::tr("Apply the retention policy to “%1”?").arg(plan.subject.project.name),
                            .text = goingText(outcome),
                            .details = details.join(u' '),
                            .yes = Text::tr("Apply"),
                            .isDangerous = outcome.deleted > 0};
    ask(window, question, [window = QPointer(window), &session, plan, done] {
        session.library().jobs().run(
            JobKind::Visible, Text::tr("Applying retention to “%1”").arg(plan.subject.project.name), &session,
            [&library = session.library(), plan](const Progress &progress) { return applyRetention(library, plan, progress); },
            [window, &session, done](const Result<RetentionReport> &report) {
                session.refresh();
                if (!report) {
                    showError(window, Text::tr("The policy was not applied wholly"), report.error());
                } else {
                    tellOfRetention(window, session, *report);
                }
                if (done)
                    done();
            });
    });
}

void tellOfRetention(QWidget *window, Session &session, const RetentionReport &report)
{
    QStringList parts;
    if (!report.archived.isEmpty())
        parts.append(Text::tr("%n versions of “%1” were archived.", nullptr, int(report.archived.size())).arg(report.projectName));
    if (!report.filesDeleted.isEmpty())
        parts.append(Text::tr("The files of %n versions were deleted.", nullptr, int(report.filesDeleted.size())));
    if (report.exportsRemoved > 0)
        parts.append(Text::tr("%n exports were deleted.", nullptr, report.exportsRemoved));
    if (!report.skipped.isEmpty())
        parts.append(
            Text::tr("%n versions stayed after all: %1.", nullptr, int(report.skipped.size())).arg(report.skipped.first().reason));
    if (parts.isEmpty())
        parts.append(Text::tr("Nothing was to be done."));
    else if (report.bytesFreed > 0)
        parts.append(Text::tr("%1 freed.").arg(byteText(report.bytesFreed)));
    const QString sentence = parts.join(u' ');
    if (report.archived.isEmpty()) {
        emit session.said(sentence);
        return;
    }
    const ProjectId project = report.project;
    const QList<int> versions = report.archived;
    session.history().add({
        .done = sentence,
        .name = Text::tr("archiving by retention"),
        .undo = [&session, window = QPointer(window), project, versions] { bringBack(window, session, project, versions); },
        .redo = [&session, window = QPointer(window), project, versions] { archiveAgain(window, session, project, versions); },
    });
}

} // namespace strata
