// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/browsing.h"

#include "core/base/fileio.h"
#include "core/catalog/events.h"
#include "core/catalog/exports.h"
#include "core/catalog/files.h"
#include "core/catalog/generations.h"
#include "core/services/catalogaccess.h"
#include "core/services/generationfiles.h"
#include "core/services/projectchange.h"
#include "core/services/suggesting.h"
#include "core/store/manifestfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Browsing)
};

constexpr qsizetype LongestVersionName = 200;

// "v7" or "7"; 0 when it is no number.
int versionNumber(const QString &spec)
{
    const QStringView digits = spec.startsWith(u'v', Qt::CaseInsensitive) ? QStringView(spec).sliced(1) : QStringView(spec);
    bool ok = false;
    const int version = digits.toInt(&ok);
    return ok && version > 0 && digits.front().isDigit() ? version : 0;
}

// "it has v1 to v12", "it has v1 and v3".
std::unexpected<Error> noSuchVersion(const QString &spec, const QString &project, const QList<Generation> &newestFirst)
{
    const QString nothing = Text::tr("There is no version “%1” in “%2”").arg(spec, project);
    if (newestFirst.isEmpty())
        return fail(Error::Kind::NotFound, Text::tr("%1: it has no versions yet.").arg(nothing), spec);
    const Generation &oldest = newestFirst.last();
    const Generation &newest = newestFirst.first();
    if (newestFirst.size() == 1)
        return fail(Error::Kind::NotFound, Text::tr("%1: it has only %2.").arg(nothing, oldest.label()), spec);
    const bool hasGaps = newest.version - oldest.version + 1 != newestFirst.size();
    if (hasGaps) {
        return fail(Error::Kind::NotFound,
                    Text::tr("%1: it has %n versions between %2 and %3.", nullptr, int(newestFirst.size()))
                        .arg(nothing, oldest.label(), newest.label()),
                    spec);
    }
    return fail(Error::Kind::NotFound, Text::tr("%1: it has %2 to %3.").arg(nothing, oldest.label(), newest.label()), spec);
}

// Of a version whose files went for good by retention everything else can still be looked at; one in the trash is out of sight.
bool keepsItsManifest(const Library &library, const Generation &generation)
{
    return generation.storagePath.startsWith(library.folder().relative(library.folder().archiveFolder(generation.project)) + u'/');
}

} // namespace

Result<QList<Generation>> listGenerations(const Library &library, ProjectId project, bool includeArchived)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    return catalog::readGenerations(*connection, project, includeArchived);
}

Result<Generation> resolveVersion(const Library &library, ProjectId project, const QString &spec)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    if (const int version = versionNumber(spec); version > 0) {
        const auto found = catalog::readGenerationByVersion(*connection, project, version);
        if (!found)
            return std::unexpected(found.error());
        if (*found && ((*found)->status != GenerationStatus::Deleted || keepsItsManifest(library, **found)))
            return **found;
    }
    const auto owner = catalog::readProject(*connection, project);
    const auto all = catalog::readGenerations(*connection, project, true);
    if (!owner)
        return std::unexpected(owner.error());
    if (!all)
        return std::unexpected(all.error());
    if (!*owner)
        return fail(Error::Kind::NotFound, Text::tr("This project is no longer in the library."), project.toString());
    const QString name = (*owner)->name;
    if (spec == "active"_L1) {
        const auto active = std::ranges::find_if(*all, &Generation::isActive);
        if (active == all->end()) {
            return fail(Error::Kind::NotFound, Text::tr("No version of “%1” is active. Activate one first.").arg(name), spec);
        }
        return *active;
    }
    if (spec == "latest"_L1 && !all->isEmpty()) {
        const auto complete = std::ranges::find(*all, GenerationStatus::Completed, &Generation::status);
        return complete == all->end() ? all->first() : *complete;
    }
    const auto named = catalog::readGenerationsNamed(*connection, project, spec);
    if (!named)
        return std::unexpected(named.error());
    if (named->size() == 1)
        return named->first();
    if (named->size() > 1) {
        QStringList labels;
        for (const Generation &generation : *named)
            labels.prepend(generation.label());
        return fail(Error::Kind::Invalid, Text::tr("“%1” fits %2. Name one of them.").arg(spec, quotedList(labels)), spec);
    }
    return noSuchVersion(spec, name, *all);
}

Result<QString> checkedVersionName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.size() > LongestVersionName) {
        return fail(
            Error::Kind::Invalid,
            Text::tr("A version's name has at most %1 characters; this one has %2.").arg(LongestVersionName).arg(trimmed.size()));
    }
    if (std::ranges::any_of(trimmed, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return fail(Error::Kind::Invalid, Text::tr("A version's name cannot have line breaks or other control characters."));
    if (versionNumber(trimmed) > 0 || trimmed == "active"_L1 || trimmed == "latest"_L1) {
        return fail(
            Error::Kind::Invalid,
            Text::tr("A version cannot be called “%1”: that means another version already. Choose another name.").arg(trimmed));
    }
    return trimmed;
}

Result<Generation> findGeneration(const Library &library, GenerationId generation)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const auto found = catalog::readGeneration(*connection, generation);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return fail(Error::Kind::NotFound, Text::tr("This version is no longer in the library."), generation.toString());
    return **found;
}

Result<QList<FileEntry>> listFiles(const Library &library, GenerationId generation)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    return catalog::readFiles(*connection, generation);
}

Result<QByteArray> readGenerationFile(const Library &library, const Generation &generation, const QString &path)
{
    const auto stored = GenerationFiles::open(library, generation);
    if (!stored)
        return std::unexpected(stored.error());
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const auto entry = catalog::readFileEntry(*connection, generation.id, path);
    if (!entry)
        return std::unexpected(entry.error());
    // The catalog knows the path, so it is one of ours: relative, without "..", through no link.
    if (*entry)
        return stored->read(**entry);
    const auto files = catalog::readFiles(*connection, generation.id);
    if (!files)
        return std::unexpected(files.error());
    QStringList paths;
    for (const FileEntry &file : *files)
        paths.append(file.path);
    const QStringList near = nearestNames(path, paths);
    const QString nothing = Text::tr("There is no file “%1” in %2.").arg(path, generation.label());
    if (near.isEmpty())
        return fail(Error::Kind::NotFound, nothing, path);
    return fail(Error::Kind::NotFound, nothing + u' ' + Text::tr("Did you mean %1?").arg(quotedList(near)), path);
}

Result<Manifest> readManifest(const Library &library, const Generation &generation)
{
    auto file = readManifestFile(library.folder().absolute(generation.storagePath));
    if (!file)
        return std::unexpected(file.error());
    return std::move(file->manifest);
}

Result<Generation> editGeneration(const Library &library, GenerationId id, const GenerationEdit &edit)
{
    const auto name = checkedVersionName(edit.versionName.value_or(QString()));
    if (!name)
        return std::unexpected(name.error());
    const auto known = findGeneration(library, id);
    if (!known)
        return known;
    auto change = ProjectChange::begin(library, known->project);
    if (!change)
        return std::unexpected(change.error());
    const auto row = change->generation(id);
    if (!row)
        return row;
    const QString folder = library.folder().absolute(row->storagePath);
    auto file = readManifestFile(folder);
    if (!file)
        return std::unexpected(file.error());
    Generation &generation = file->manifest.generation;
    const Generation before = generation;
    if (edit.versionName)
        generation.versionName = *name;
    generation.note = edit.note.value_or(generation.note);
    generation.isStarred = edit.isStarred.value_or(generation.isStarred);
    if (generation == before)
        return row;
    if (const auto saved = change->save(); !saved)
        return std::unexpected(saved.error());
    const auto written = rewriteManifestFile(folder, *file);
    if (!written)
        return std::unexpected(written.error());
    const auto committed = change->commit(u"generation.edited"_s, id, {}, [&](catalog::Connection &connection) {
        return catalog::putGeneration(connection, generation, {.sha256 = written->sha256, .time = written->time});
    });
    if (!committed)
        return std::unexpected(committed.error());
    return change->generation(id);
}

Result<QList<ExportJob>> listExports(const Library &library, ProjectId project)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    return catalog::readExports(*connection, project);
}

Result<QList<Event>> listEvents(const Library &library, ProjectId project, int limit)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    return catalog::readEvents(*connection, project, limit);
}

} // namespace strata
