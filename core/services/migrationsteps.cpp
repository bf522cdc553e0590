// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/migrationsteps.h"

#include "core/services/browsing.h"
#include "core/services/migrationorigin.h"
#include "core/store/scanner.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Migration)
};

using Kind = MigrationIssue::Kind;
using Source = MigrationStep::Source;

constexpr int ConflictsListed = 20; // of one generation

enum class OldStatus { Completed, Failed, Unfinished, Unknown };

OldStatus statusOf(const QString &text)
{
    const QString status = text.trimmed().toLower();
    static const QStringList completed{u"completed"_s, u"complete"_s, u"done"_s, u"success"_s, u"succeeded"_s, u"archived"_s};
    static const QStringList failed{u"failed"_s, u"error"_s, u"cancelled"_s, u"canceled"_s};
    static const QStringList unfinished{u"pending"_s, u"processing"_s, u"generating"_s,
                                        u"queued"_s,  u"running"_s,    u"in_progress"_s};
    if (completed.contains(status))
        return OldStatus::Completed;
    if (failed.contains(status))
        return OldStatus::Failed;
    return unfinished.contains(status) ? OldStatus::Unfinished : OldStatus::Unknown;
}

// What "artifacts" in the catalog may be.
QString artifactType(const QString &type, const QString &name)
{
    static const QStringList known{u"zip"_s, u"tar"_s, u"tar.gz"_s, u"openapi"_s, u"diff"_s, u"log"_s, u"github_pr"_s};
    const QString lower = type.toLower();
    if (known.contains(lower))
        return lower;
    const QString file = name.toLower();
    if (file.endsWith(".zip"_L1))
        return u"zip"_s;
    if (file.endsWith(".tar.gz"_L1) || file.endsWith(".tgz"_L1))
        return u"tar.gz"_s;
    if (file.endsWith(".tar"_L1))
        return u"tar"_s;
    if (file.contains("openapi"_L1))
        return u"openapi"_s;
    return file.endsWith(".patch"_L1) || file.endsWith(".diff"_L1) ? u"diff"_s : u"log"_s;
}

} // namespace

// Nothing when the generation cannot be brought in.
Result<std::optional<MigrationStep>> StepPlanner::stepOf(const FlatGeneration &row)
{
    MigrationStep step{.oldId = row.id,
                       .id = m_names.generationOf(row, m_issues),
                       .prompt = row.prompt,
                       .errorMessage = row.errorMessage,
                       .createdAt = row.createdAt};
    if (const auto name = checkedVersionName(row.versionName))
        step.versionName = *name;
    step.context = contextOf(row, step.versionName);
    if (const FlatFolder *folder = m_places.folders.value(row.id)) {
        const Result<bool> taken = takeFolder(step, row, *folder);
        if (!taken)
            return std::unexpected(taken.error());
        if (!*taken)
            return std::nullopt;
    }
    if (step.source == Source::Folder) {
        if (const Result<> compared = compareWithOutput(step, row); !compared)
            return std::unexpected(compared.error());
    } else if (!row.outputFiles.isEmpty()) {
        takeOutput(step, row);
    }
    settleStatus(step, row);
    addArtifacts(step, row);
    return step;
}

// The row's own context, and beside it what else the row said.
QJsonObject StepPlanner::contextOf(const FlatGeneration &row, const QString &versionName) const
{
    QJsonObject context = row.context;
    QJsonObject from{
        {u"generation_id"_s, row.id}, {u"project_id"_s, row.project}, {u"status"_s, row.status}, {u"place"_s, row.place.toText()}};
    if (versionName != row.versionName)
        from.insert(u"version_name"_s, row.versionName);
    if (!row.parent.isEmpty())
        from.insert(u"parent_generation_id"_s, row.parent);
    if (!row.columns.isEmpty())
        from.insert(u"row"_s, row.columns);
    if (row.context.contains("migrated_from"_L1))
        from.insert(u"migrated_from"_s, row.context["migrated_from"_L1]);
    QJsonArray artifacts;
    for (const FlatArtifact *artifact : m_places.artifacts.value(row.id)) {
        QJsonObject kept = artifact->columns;
        kept.insert(u"id"_s, artifact->id);
        kept.insert(u"type"_s, artifact->type);
        kept.insert(u"storage_url"_s, artifact->location);
        artifacts.append(kept);
    }
    if (!artifacts.isEmpty())
        from.insert(u"artifacts"_s, artifacts);
    context.insert(u"migrated_from"_s, from);
    return context;
}

// False when it cannot be read.
Result<bool> StepPlanner::takeFolder(MigrationStep &step, const FlatGeneration &row, const FlatFolder &folder)
{
    const Result<ScannedTree> scan = scanFolder(folder.path, {.libraryRoot = m_places.libraryRoot, .takesEverything = true},
                                                Progress(m_progress.stopToken()));
    if (!scan && scan.error().kind == Error::Kind::Cancelled)
        return std::unexpected(scan.error());
    if (!scan) {
        tell(Kind::Unreadable, folder.path, scan.error().message,
             Text::tr(
                 "The generation %1 is not brought in. Make the folder readable and migrate once more: what is missing is added.")
                 .arg(row.id));
        ++m_foldersLeft;
        return false;
    }
    for (const SkippedPath &skipped : scan->skipped) {
        tell(Kind::UnsafePath, folder.path + u'/' + skipped.path,
             Text::tr("“%1” cannot be kept: %2.").arg(folder.path + u'/' + skipped.path, skipped.reason),
             Text::tr("It stays where it is; the version does without it."));
    }
    if (scan->files.isEmpty()) {
        tell(Kind::EmptyGeneration, folder.path, Text::tr("The folder “%1” has no files.").arg(folder.path),
             row.outputFiles.isEmpty() ? Text::tr("The generation is kept without files, as failed.")
                                       : Text::tr("The files in output_files are taken."));
        return true;
    }
    step.source = Source::Folder;
    step.folder = folder.path;
    step.fileCount = int(scan->files.size());
    step.totalBytes = scan->totalBytes;
    return true;
}

void StepPlanner::keepOutput(MigrationStep &step)
{
    step.artifacts.append({.oldId = u"output_files"_s,
                           .id = MigrationNames::artifactId(step.id, u"output_files"_s),
                           .type = u"log"_s,
                           .name = u"output_files.json"_s,
                           .createdAt = step.createdAt});
}

// The disk is what the version is made of. What the row says besides is kept beside it when it differs.
Result<> StepPlanner::compareWithOutput(MigrationStep &step, const FlatGeneration &row)
{
    if (row.outputFiles.isEmpty())
        return {};
    const QString treatment = Text::tr("The folder is taken; output_files is kept as artifacts/output_files.json.");
    const Result<UsableOutput> output = usableOutput(row.outputFiles);
    if (!output) {
        tell(Kind::BadRow, row.place.toText(), row.place.toText() + u": "_s + output.error().message, treatment);
        keepOutput(step);
        return {};
    }
    int differing = 0;
    for (const SkippedPath &refused : output->refused) {
        tell(Kind::UnsafePath, row.place.toText(),
             Text::tr("%1: “%2” in output_files is refused: %3.").arg(row.place.toText(), refused.path, refused.reason), treatment);
    }
    for (const UsableOutput::File &file : output->files) {
        if (m_progress.cancelled())
            return cancelledError();
        const Result<ContentHash> onDisk = hashFile(step.folder, file.path);
        const ContentHash inRow = hashOf(file.content);
        if (onDisk == inRow || ++differing > ConflictsListed)
            continue;
        const QString disk = onDisk ? Text::tr("SHA-256 %1 on disk").arg(onDisk->toHex()) : Text::tr("not on disk");
        tell(Kind::Conflict, step.folder + u'/' + file.path,
             Text::tr("“%1” of %2 differs: %3, %4 in output_files.").arg(file.path, row.id, disk, inRow.toHex()), treatment);
    }
    if (differing > ConflictsListed) {
        tell(Kind::Conflict, step.folder,
             Text::tr("%n more file(s) of %1 differ from output_files.", nullptr, differing - ConflictsListed).arg(row.id),
             treatment);
    }
    if (differing > 0 || !output->refused.isEmpty())
        keepOutput(step);
    return {};
}

void StepPlanner::takeOutput(MigrationStep &step, const FlatGeneration &row)
{
    const Result<UsableOutput> output = usableOutput(row.outputFiles);
    if (!output) {
        tell(Kind::BadRow, row.place.toText(), row.place.toText() + u": "_s + output.error().message,
             Text::tr("It is kept as artifacts/output_files.json."));
        keepOutput(step);
        return;
    }
    for (const SkippedPath &refused : output->refused) {
        tell(Kind::UnsafePath, row.place.toText(),
             Text::tr("%1: “%2” in output_files is refused: %3.").arg(row.place.toText(), refused.path, refused.reason),
             Text::tr("The version does without it; output_files is kept as artifacts/output_files.json."));
    }
    if (!output->refused.isEmpty() || output->files.isEmpty())
        keepOutput(step);
    if (output->files.isEmpty())
        return;
    step.source = Source::OutputFiles;
    step.fileCount = int(output->files.size());
    for (const UsableOutput::File &file : output->files)
        step.totalBytes += file.content.size();
    if (!m_places.folders.contains(row.id)) {
        tell(Kind::MissingFolder, row.place.toText(), Text::tr("The generation %1 has no folder.").arg(row.id),
             Text::tr("Its files are taken from output_files: %n file(s).", nullptr, step.fileCount));
    }
}

void StepPlanner::settleStatus(MigrationStep &step, const FlatGeneration &row)
{
    const OldStatus status = statusOf(row.status);
    if (step.source == Source::Nothing) {
        if (!m_places.folders.contains(row.id) && status != OldStatus::Failed) {
            tell(Kind::OrphanRow, row.place.toText(),
                 Text::tr("The generation %1 has neither a folder nor output_files.").arg(row.id),
                 Text::tr("It is kept without files, as failed: its prompt and its place among the versions stay."));
        }
        step.status = GenerationStatus::Failed;
        if (step.errorMessage.isEmpty())
            step.errorMessage = Text::tr("It had no files in the old store.");
        return;
    }
    switch (status) {
    case OldStatus::Completed: break;
    case OldStatus::Failed:
        step.status = GenerationStatus::Failed;
        if (step.errorMessage.isEmpty())
            step.errorMessage = Text::tr("It had failed in the old store, which does not say why.");
        break;
    case OldStatus::Unfinished:
        step.status = GenerationStatus::Failed;
        step.errorMessage = Text::tr("It was still “%1” in the old store; its files may be incomplete.").arg(row.status);
        tell(Kind::UnknownStatus, row.place.toText(), Text::tr("The generation %1 is still “%2”.").arg(row.id, row.status),
             Text::tr("Its files are kept as a failed version."));
        break;
    case OldStatus::Unknown:
        tell(Kind::UnknownStatus, row.place.toText(), Text::tr("The generation %1 has the status “%2”.").arg(row.id, row.status),
             Text::tr("It has files and is kept as complete; the old status is in its context."));
        break;
    }
}

void StepPlanner::addArtifacts(MigrationStep &step, const FlatGeneration &row)
{
    QSet<QString> names;
    for (const MigrationArtifact &artifact : std::as_const(step.artifacts))
        names.insert(artifact.name.toLower());
    for (const FlatArtifact *artifact : m_places.artifacts.value(row.id)) {
        if (artifact->location.isEmpty() || artifact->location.contains("://"_L1)) {
            if (!artifact->location.startsWith("file://"_L1))
                continue; // a pull request and the like: its address is in the context
        }
        const QString file = findArtifact(m_places.store, artifact->location);
        if (file.isEmpty()) {
            tell(Kind::MissingArtifact, artifact->place.toText(),
                 Text::tr("%1: the artifact “%2” is not in the store.").arg(artifact->place.toText(), artifact->location),
                 Text::tr("Its row is kept in the version's context."));
            continue;
        }
        const QFileInfo info(file);
        QString name = info.fileName();
        for (int number = 2; names.contains(name.toLower()); ++number)
            name = u"%1 (%2).%3"_s.arg(info.baseName()).arg(number).arg(info.completeSuffix());
        names.insert(name.toLower());
        step.artifacts.append({.oldId = artifact->id,
                               .id = MigrationNames::artifactId(step.id, artifact->id + artifact->location),
                               .type = artifactType(artifact->type, name),
                               .from = file,
                               .name = name,
                               .createdAt = artifact->createdAt.isValid() ? artifact->createdAt : step.createdAt});
    }
}

} // namespace strata
