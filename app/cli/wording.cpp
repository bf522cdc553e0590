// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wording.h"

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
