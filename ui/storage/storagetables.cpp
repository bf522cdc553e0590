// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/storagetables.h"

#include "ui/common/texts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::StorageTables)
};

using Cell = StorageTable::Cell;

Cell sizeCell(qint64 bytes)
{
    return {.text = byteText(bytes), .order = bytes, .tip = Text::tr("%1 bytes").arg(QLocale().toString(bytes))};
}

Cell countCell(qint64 count) { return {.text = QLocale().toString(count), .order = count}; }

QString statusText(GenerationStatus status)
{
    switch (status) {
    case GenerationStatus::Pending:
    case GenerationStatus::Generating: return Text::tr("In the making");
    case GenerationStatus::Completed: return {};
    case GenerationStatus::Failed: return Text::tr("Failed");
    case GenerationStatus::Archived: return Text::tr("Archived");
    case GenerationStatus::Deleted: return Text::tr("Deleted");
    }
    Q_UNREACHABLE_RETURN({});
}

QString versionsText(int first, int last)
{
    return first == last ? u"v%1"_s.arg(first) : Text::tr("v%1–v%2", "from version … to version …").arg(first).arg(last);
}

} // namespace

QList<StorageTable::Head> versionHeads()
{
    return {{Text::tr("Version")},    {Text::tr("State")},         {Text::tr("Files"), true},
            {Text::tr("Size"), true}, {Text::tr("Its own"), true}, {Text::tr("Shared"), true}};
}

QList<StorageTable::Row> versionRows(const ProjectStorage &project)
{
    QList<StorageTable::Row> rows;
    for (qsizetype i = 0; i < project.byVersion.size(); ++i) {
        const VersionStorage &version = project.byVersion[i];
        const QString label = u"v%1"_s.arg(version.version);
        rows.append({.cells = {{.text = version.versionName.isEmpty() ? label : label + u"  "_s + version.versionName,
                                .order = version.version},
                               {.text = statusText(version.status)},
                               countCell(version.files),
                               sizeCell(version.totalBytes),
                               sizeCell(version.ownBytes),
                               sizeCell(version.sharedBytes)},
                     .isFaint = version.status == GenerationStatus::Archived,
                     .source = i});
    }
    return rows;
}

QList<StorageTable::Head> contentHeads()
{
    return {{Text::tr("File")}, {Text::tr("Size"), true}, {Text::tr("Versions")}, {Text::tr("In"), true}};
}

QList<StorageTable::Row> contentRows(const StorageReport &report)
{
    QHash<ProjectId, QString> names;
    for (const ProjectStorage &project : report.projects)
        names.insert(project.id, project.name);
    const bool hasSeveral = names.size() > 1;
    QList<StorageTable::Row> rows;
    for (qsizetype i = 0; i < report.largest.size(); ++i) {
        const LargeContent &content = report.largest[i];
        const QString place = hasSeveral ? names.value(content.project) + u": "_s + content.path : content.path;
        rows.append({.cells = {{.text = place},
                               sizeCell(content.bytes),
                               {.text = versionsText(content.firstVersion, content.lastVersion), .order = content.firstVersion},
                               countCell(content.versions)},
                     .isFaint = !content.isCurrent,
                     .source = i});
    }
    return rows;
}

QList<StorageTable::Head> folderHeads()
{
    return {{Text::tr("Folder")}, {Text::tr("Size"), true}, {Text::tr("Different contents"), true}};
}

QList<StorageTable::Row> folderRows(const StorageReport &report)
{
    QHash<ProjectId, QString> names;
    for (const ProjectStorage &project : report.projects)
        names.insert(project.id, project.name);
    const bool hasSeveral = names.size() > 1;
    QList<StorageTable::Row> rows;
    for (qsizetype i = 0; i < report.folders.size(); ++i) {
        const LargeFolder &folder = report.folders[i];
        const QString place = hasSeveral ? names.value(folder.project) + u": "_s + folder.path : folder.path;
        rows.append({.cells = {{.text = place + u'/'}, sizeCell(folder.bytes), countCell(folder.contents)}, .source = i});
    }
    return rows;
}

QList<StorageTable::Head> hintHeads()
{
    return {{Text::tr("Pattern")}, {Text::tr("Would have saved"), true}, {Text::tr("Because it is")}};
}

QList<StorageTable::Row> hintRows(const StorageReport &report)
{
    QList<StorageTable::Row> rows;
    for (qsizetype i = 0; i < report.hints.size(); ++i) {
        const ExcludeHint &hint = report.hints[i];
        rows.append({.cells = {{.text = hint.pattern}, sizeCell(hint.bytes), {.text = hint.reason}}, .source = i});
    }
    return rows;
}

QList<BarPart> partsOf(const ProjectStorage &project)
{
    return {{Text::tr("In one version only"), project.ownBytes, &ThemeColors::accent},
            {Text::tr("Shared by versions"), project.sharedBytes, &ThemeColors::moved},
            {Text::tr("Archived"), project.archivedBytes, &ThemeColors::changed},
            {Text::tr("Exports"), project.artifactBytes, &ThemeColors::added},
            {Text::tr("Trash"), project.trashBytes, &ThemeColors::removed}};
}

QList<BarPart> partsOf(const StorageReport &report)
{
    ProjectStorage all;
    for (const ProjectStorage &project : report.projects) {
        all.ownBytes += project.ownBytes;
        all.archivedBytes += project.archivedBytes;
        all.artifactBytes += project.artifactBytes;
        all.trashBytes += project.trashBytes;
    }
    all.sharedBytes = report.plainBytes - all.ownBytes; // what several projects have lies there once
    all.trashBytes += report.trashBytes;
    QList<BarPart> parts = partsOf(all);
    parts.append({Text::tr("Catalog, backups, quarantine"),
                  report.catalogBytes + report.backupBytes + report.quarantineBytes + report.temporaryBytes,
                  &ThemeColors::textFaint});
    return parts;
}

QString patternFor(const QString &path)
{
    QString pattern = u"/"_s;
    for (const QChar c : path) {
        if (u"*?[\\"_s.contains(c))
            pattern += u'\\';
        pattern += c;
    }
    return pattern;
}

} // namespace strata
