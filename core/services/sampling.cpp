// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sampling.h"

#include "core/base/clock.h"
#include "core/base/fileio.h"
#include "core/services/activating.h"
#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/projects.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

// Outside the namespace, as the macro wants it.
static void loadSampleResources() { Q_INIT_RESOURCE(samples); }

namespace strata {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Sampling)
};

/// Marks our own projects, so that one a user happens to call by the same name is left alone.
constexpr auto SampleClient = "strata-samples"_L1;

/// One version as project.json tells it, and its whole tree.
struct SampleVersion
{
    QJsonObject description;
    QMap<QString, QString> files; // path in the version -> resource with its bytes
    QSet<QString> executables;

    QString name() const { return description["name"_L1].toString(); }
};

struct SampleProject
{
    NewProject project;
    QString active;
    QList<SampleVersion> versions;
};

QSet<QString> toSet(const QJsonValue &array)
{
    QSet<QString> set;
    for (const QJsonValue &value : array.toArray())
        set.insert(value.toString());
    return set;
}

/// A version's tree: its base with renames, deletions and the files of its overlay folder.
QMap<QString, QString> treeOf(const QJsonObject &description, QMap<QString, QString> files, const QString &overlay)
{
    const QJsonObject renames = description["renames"_L1].toObject();
    for (auto rename = renames.begin(); rename != renames.end(); ++rename)
        files.insert(rename.value().toString(), files.take(rename.key()));
    for (const QString &path : toSet(description["deletes"_L1]))
        files.remove(path);
    QDirIterator found(overlay, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString resource = found.next();
        files.insert(resource.sliced(overlay.size() + 1), resource);
    }
    return files;
}

SampleProject readProject(const QString &folder)
{
    QFile file(folder + "/project.json"_L1);
    const bool opened = file.open(QFile::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    SampleProject sample{
        .project = {.name = json["name"_L1].toString(),
                    .clientId = SampleClient,
                    .domain = json["domain"_L1].toString(),
                    .techStack = json["tech_stack"_L1].toString()},
        .active = json["active"_L1].toString(),
        .versions = {},
    };
    QMap<QString, QString> base;
    for (const QJsonValue &value : json["versions"_L1].toArray()) {
        const QJsonObject description = value.toObject();
        const QString parent = description["parent"_L1].toString();
        const auto from = std::ranges::find(sample.versions, parent, &SampleVersion::name);
        SampleVersion version{
            .description = description,
            .files = treeOf(description, from == sample.versions.end() ? base : from->files,
                            folder + u'/' + description["overlay"_L1].toString()),
            .executables = toSet(description["executables"_L1]),
        };
        if (!description.contains("error"_L1))
            base = version.files;
        sample.versions.append(std::move(version));
    }
    return sample;
}

QList<SampleProject> readProjects()
{
    loadSampleResources();
    const QDir root(u":/samples"_s);
    QList<SampleProject> projects;
    for (const QString &name : root.entryList(QDir::Dirs, QDir::Name))
        projects.append(readProject(root.filePath(name)));
    return projects;
}

/// Writes a version's files as its generator would have left them.
Result<> writeTree(const SampleVersion &version, const QString &folder)
{
    for (auto entry = version.files.begin(); entry != version.files.end(); ++entry) {
        const QString path = folder + u'/' + entry.key();
        QFile in(entry.value());
        QFile out(path);
        QDir().mkpath(path.first(path.lastIndexOf(u'/')));
        const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther
                          | (version.executables.contains(entry.key()) ? QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther
                                                                       : QFile::Permissions());
        if (!in.open(QFile::ReadOnly) || !out.open(QFile::WriteOnly) || out.write(in.readAll()) < 0 || !out.flush()
            || !out.setPermissions(mode))
            return fail(Error::Kind::Io,
                        Text::tr("The sample file “%1” could not be written: %2. Make room and try again.")
                            .arg(entry.key(), out.errorString()),
                        path);
    }
    return {};
}

Result<Generation> captureVersion(const Library &library, const Project &project, const SampleVersion &version,
                                  std::optional<GenerationId> parent, const Progress &progress)
{
    const QTemporaryDir scratch; // not in the library: what lies there is not captured
    if (!scratch.isValid())
        return fail(Error::Kind::Io, Text::tr("No temporary folder could be made: %1").arg(scratch.errorString()), scratch.path());
    if (const auto written = writeTree(version, scratch.path()); !written)
        return std::unexpected(written.error());

    const QJsonObject &told = version.description;
    const auto outcome = capture(library,
                                 {.project = project.id,
                                  .path = scratch.path(),
                                  .versionName = version.name(),
                                  .note = told["note"_L1].toString(),
                                  .prompt = told["prompt"_L1].toString(),
                                  .context = told["context"_L1].toObject(),
                                  .parent = parent,
                                  .origin = Origin::Agent,
                                  .errorMessage = told["error"_L1].toString(),
                                  .createdAt = now().addSecs(qRound64(-3600 * told["hours_ago"_L1].toDouble()))},
                                 progress);
    if (!outcome)
        return std::unexpected(outcome.error());
    if (!told["starred"_L1].toBool())
        return outcome->generation;
    return editGeneration(library, outcome->generation.id, {.isStarred = true});
}

/// The sample project in the library, made when missing; nothing when a user's own project has the name.
Result<std::optional<Project>> findOrCreate(const Library &library, const NewProject &wanted)
{
    const auto projects = listProjects(library);
    if (!projects)
        return std::unexpected(projects.error());
    for (const ProjectSummary &summary : *projects) {
        if (summary.project.name.compare(wanted.name, Qt::CaseInsensitive) == 0)
            return summary.project.clientId == wanted.clientId ? std::optional(summary.project) : std::nullopt;
    }
    const auto created = createProject(library, wanted);
    if (!created)
        return std::unexpected(created.error());
    return editProject(library, created->id, {.status = ProjectStatus::Active}).transform([](Project project) {
        return std::optional(std::move(project));
    });
}

} // namespace

Result<bool> hasSamples(const Library &library)
{
    const auto projects = listProjects(library);
    if (!projects)
        return std::unexpected(projects.error());
    return std::ranges::all_of(readProjects(), [&](const SampleProject &sample) {
        return std::ranges::any_of(*projects, [&](const ProjectSummary &summary) {
            return summary.project.name == sample.project.name && summary.versionCount >= sample.versions.size();
        });
    });
}

Result<> addSamples(const Library &library, const Progress &progress)
{
    if (const auto writable = requireWritable(library); !writable)
        return writable;
    const QList<SampleProject> samples = readProjects();
    qint64 total = 0;
    for (const SampleProject &sample : samples)
        total += sample.versions.size();
    const Progress quiet(progress.stopToken());
    qint64 done = 0;

    for (const SampleProject &sample : samples) {
        const auto project = findOrCreate(library, sample.project);
        if (!project)
            return std::unexpected(project.error());
        if (!*project) {
            done += sample.versions.size();
            continue;
        }
        // What an interrupted start captured already is not captured again.
        const auto existing = listGenerations(library, (*project)->id, true);
        if (!existing)
            return std::unexpected(existing.error());
        QHash<QString, GenerationId> known;
        for (const Generation &generation : *existing)
            known.insert(generation.versionName, generation.id);

        for (const SampleVersion &version : sample.versions) {
            if (progress.cancelled())
                return cancelledError();
            progress.report(done++, total, Text::tr("Capturing %1 of %2").arg(version.name(), sample.project.name));
            if (known.contains(version.name()))
                continue;
            const QString parent = version.description["parent"_L1].toString();
            const auto captured = captureVersion(library, **project, version,
                                                 parent.isEmpty() ? std::nullopt : std::optional(known.value(parent)), quiet);
            if (!captured)
                return std::unexpected(captured.error());
            known.insert(version.name(), captured->id);
        }
        if ((*project)->activeGeneration().isNull()) {
            if (const auto activated = activate(library, (*project)->id, known.value(sample.active), quiet); !activated)
                return std::unexpected(activated.error());
        }
    }
    progress.report(total, total, Text::tr("The sample library is ready"));
    return {};
}

} // namespace strata
