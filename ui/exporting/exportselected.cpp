// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportselected.h"

#include "core/services/generationfiles.h"
#include "ui/exporting/exportbar.h"
#include "ui/exporting/exporting.h"

#include <QPointer>

namespace strata {

namespace {

void offerMore(QWidget *window, Session &session, const Generation &generation, const ExportJob &job,
               const QList<ExportFinding> &findings)
{
    auto *bar = window->findChild<ExportBar *>(Qt::FindDirectChildrenOnly);
    if (!bar)
        bar = new ExportBar(window);
    // What the bar offers is about the version it shows, whatever is selected by then.
    bar->disconnect(&session);
    const auto again = [window = QPointer(window), session = &session, generation](const ExportJob &finished,
                                                                                   const QList<ExportFinding> &found) {
        if (window)
            offerMore(window, *session, generation, finished, found);
    };
    QObject::connect(bar, &ExportBar::formatChosen, &session, [=, session = &session](ExportFormat format) {
        exportVersion(window, *session, generation, format, {}, again, bar->wantsPortableNames());
    });
    QObject::connect(bar, &ExportBar::otherPlaceChosen, &session, [=, session = &session] {
        exportVersionAs(window, *session, generation, job.format, again, bar->wantsPortableNames());
    });
    QObject::connect(bar, &ExportBar::portableNamesToggled, &session,
                     [=, session = &session](bool on) { rewriteExport(window, *session, generation, job, findings, on, again); });
    bar->show(job, findings);
}

} // namespace

bool canExportSelected(const Session &session)
{
    const Generation *selected = session.selected();
    return selected && canBeRead(*selected);
}

void exportSelected(QWidget *window, Session &session)
{
    if (!canExportSelected(session))
        return;
    const Generation generation = *session.selected();
    exportVersion(
        window, session, generation, ExportFormat::Zip, {},
        [window = QPointer(window), session = &session, generation](const ExportJob &job, const QList<ExportFinding> &findings) {
            if (window)
                offerMore(window, *session, generation, job, findings);
        });
}

} // namespace strata
