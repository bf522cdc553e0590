// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wording.h"

#include "app/cli/layout.h"
#include "app/cli/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace strata {

Operand projectOperand() { return {u"PROJECT"_s, Text::tr("The project's name, or the first 8 or more characters of its id.")}; }

Operand versionOperand(const QString &name)
{
    return {name, Text::tr("A version: v7 or 7, active, latest, its name, or the first 8 or more characters of its id.")};
}

QString changesText(const ChangesSummary &changes)
{
    QStringList parts;
    const auto add = [&](int count, const QString &what) {
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(count).arg(what));
    };
    add(changes.added, Text::tr("added"));
    add(changes.modified, Text::tr("modified"));
    add(changes.deleted, Text::tr("deleted"));
    add(changes.renamed, Text::tr("renamed"));
    if (parts.isEmpty())
        return Text::tr("nothing");
    if (changes.linesAdded == 0 && changes.linesDeleted == 0)
        return parts.join(u", "_s);
    return Text::tr("%1; +%2 -%3 lines")
        .arg(parts.join(u", "_s), QString::number(changes.linesAdded), QString::number(changes.linesDeleted));
}

QString countsText(const WorkspaceCounts &counts)
{
    QStringList parts;
    const auto add = [&](int count, const QString &what) {
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(count).arg(what));
    };
    add(counts.modified, Text::tr("modified"));
    add(counts.added, Text::tr("added"));
    add(counts.deleted, Text::tr("deleted"));
    add(counts.modeChanged, Text::tr("with other permissions"));
    if (counts.folders > 0)
        parts.append(counts.folders == 1 ? Text::tr("1 folder") : Text::tr("%1 folders").arg(counts.folders));
    return parts.isEmpty() ? Text::tr("nothing") : parts.join(u", "_s);
}

QString syncText(const SyncPlan &plan, bool isDryRun)
{
    QStringList sentences;
    const QString drift = countsText(countChanges(plan.drift, plan.driftFolders));
    if (plan.captured)
        sentences.append(Text::tr("Saved the folder's own changes (%1) as %2.").arg(drift, plan.captured->label()));
    else if (plan.capturesDrift)
        sentences.append(Text::tr("Would save the folder's own changes (%1) as a version first.").arg(drift));
    const QString to = plan.to ? plan.to->label() : Text::tr("what it held before");
    const QString changes = countsText(countChanges(plan.changes, plan.folderChanges));
    if (isDryRun) {
        sentences.append(Text::tr("Would bring %1 to %2: %3, %4 to write. Nothing was changed.")
                             .arg(plan.folder, to, changes, sizeText(plan.bytesToWrite)));
    } else {
        sentences.append(Text::tr("Brought %1 to %2: %3.").arg(plan.folder, to, changes));
    }
    if (!plan.inTheWay.isEmpty()) {
        sentences.append((isDryRun ? Text::tr("In the way, because captures leave it out: %1.") : Text::tr("Left as they are: %1."))
                             .arg(plan.inTheWay.join(u", "_s)));
    }
    if (!plan.recovered.isEmpty())
        sentences.append(Text::tr("Found and kept: %1.").arg(plan.recovered.join(u", "_s)));
    return sentences.join(u' ');
}

QString projectsText(qint64 count) { return count == 1 ? Text::tr("1 project") : Text::tr("%1 projects").arg(count); }
QString versionsText(qint64 count) { return count == 1 ? Text::tr("1 version") : Text::tr("%1 versions").arg(count); }
QString filesText(qint64 count) { return count == 1 ? Text::tr("1 file") : Text::tr("%1 files").arg(count); }

QString quotedForShell(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:@%+,-]+$"_s);
    if (plain.match(text).hasMatch())
        return text;
    QString quoted = text;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

QJsonArray toJson(const QList<SkippedPath> &skipped)
{
    QJsonArray array;
    for (const SkippedPath &each : skipped)
        array.append(toJson(each));
    return array;
}

} // namespace strata
