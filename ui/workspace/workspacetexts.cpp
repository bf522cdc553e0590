// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspacetexts.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::WorkspaceTexts)
};

} // namespace

QString placeText(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
}

QString countsText(const WorkspaceCounts &counts)
{
    QStringList parts;
    if (counts.modified > 0)
        parts.append(Text::tr("%n modified", nullptr, counts.modified));
    if (counts.added > 0)
        parts.append(Text::tr("%n added", nullptr, counts.added));
    if (counts.deleted > 0)
        parts.append(Text::tr("%n deleted", nullptr, counts.deleted));
    if (counts.modeChanged > 0)
        parts.append(Text::tr("%n with other permissions", nullptr, counts.modeChanged));
    if (counts.folders > 0)
        parts.append(Text::tr("%n folders", nullptr, counts.folders));
    return parts.join(u", "_s);
}

QString driftSentence(const WorkspaceStatus &status)
{
    const QString place = placeText(status.link.path);
    if (status.isInterrupted())
        return Text::tr("Bringing %1 to %2 was interrupted.").arg(place, status.interruptedTo->label());
    if (!status.at)
        return Text::tr("Workspace %1 holds %n files that are in no version yet.", nullptr, int(status.changes.size())).arg(place);
    return Text::tr("Workspace %1 differs from %2: %3.").arg(place, status.at->label(), countsText(status.counts()));
}

QString syncSentence(const SyncPlan &plan)
{
    QStringList sentences;
    if (plan.capturesDrift) {
        const int files = int(plan.drift.size());
        sentences.append(files > 0 ? Text::tr("Your %n changed files are saved as v%1 first.", nullptr, files).arg(plan.capturesAs)
                                   : Text::tr("Your changed folders are saved as v%1 first.").arg(plan.capturesAs));
    }
    const WorkspaceCounts counts = countChanges(plan.changes);
    const int written = counts.added + counts.modified + counts.modeChanged;
    const QString place = placeText(plan.folder);
    if (counts.files() == 0)
        sentences.append(Text::tr("No file changes in %1.").arg(place));
    else if (counts.deleted == 0)
        sentences.append(Text::tr("%n files change in %1.", nullptr, written).arg(place));
    else if (written == 0)
        sentences.append(Text::tr("%n files are deleted in %1.", nullptr, counts.deleted).arg(place));
    else
        sentences.append(Text::tr("%n files change in %1, %2 are deleted.", nullptr, written).arg(place).arg(counts.deleted));
    if (!plan.inTheWay.isEmpty()) {
        sentences.append(Text::tr("%n files of %1 are not brought: something that captures leave out lies there, and stays.",
                                  nullptr, int(plan.inTheWay.size()))
                             .arg(plan.to ? plan.to->label() : QString()));
    }
    return sentences.join(u' ');
}

QString syncedSentence(const SyncPlan &done)
{
    const QString place = placeText(done.folder);
    QString sentence = done.to ? Text::tr("%1 is at %2 now.").arg(place, done.to->label())
                               : Text::tr("%1 is as it was before.").arg(place);
    if (done.captured)
        sentence += u' ' + Text::tr("What you had changed is %1.").arg(done.captured->label());
    return sentence;
}

QStringList changeLines(const QList<FileChange> &changes)
{
    QStringList lines;
    for (const FileChange &change : changes) {
        if (change.kind == ChangeKind::Modified && !change.contentChanged())
            lines.append(Text::tr("%1 (permissions)").arg(u"M  "_s + change.path()));
        else
            lines.append(QString(QLatin1Char(letterOf(change.kind))) + u"  "_s + change.path());
    }
    return lines;
}

} // namespace strata
