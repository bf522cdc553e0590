// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/migrationnames.h"

#include "core/base/fileio.h"
#include "core/services/browsing.h"
#include "core/services/projects.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Migration)
};

using Kind = MigrationIssue::Kind;

constexpr QUuid Namespace{0x0d1c6e5a, 0x7b1f, 0x4f0e, 0x9c, 0x55, 0x2a, 0x61, 0x3e, 0x90, 0x47, 0xd2};
constexpr qsizetype LongestName = 200;

// The old id itself, then ones derived from it.
QUuid candidate(const QString &kind, const QString &oldId, int number)
{
    const QUuid own = QUuid::fromString(oldId);
    if (number == 0 && !own.isNull())
        return own;
    return QUuid::createUuidV5(Namespace, u"%1 %2 %3"_s.arg(kind, oldId).arg(number));
}

} // namespace

Result<> MigrationNames::read()
{
    if (!m_library)
        return {};
    const auto projects = listProjects(*m_library);
    if (!projects)
        return std::unexpected(projects.error());
    for (const ProjectSummary &each : *projects) {
        m_projects.insert(each.project.id, each.project.name);
        m_names.insert(each.project.name.toLower());
    }
    const QDir trash(m_library->folder().trashFolder());
    for (const QString &name : trash.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        m_trashed.insert(QUuid::fromString(name));
        for (const QString &part : {u"/generations"_s, u"/archive"_s}) {
            for (const QString &version : QDir(trash.filePath(name) + part).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                m_trashed.insert(LibraryFolder::parseGenerationFolderName(version).second.value);
        }
    }
    return {};
}

QString MigrationNames::freeName(const QString &wanted, const QString &oldId) const
{
    QString name = wanted.simplified();
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    name = name.left(LongestName - 8);
    if (name.isEmpty())
        name = Text::tr("Project %1").arg(oldId.left(8)).trimmed();
    QString free = name;
    for (int number = 2; m_names.contains(free.toLower()); ++number)
        free = u"%1 (%2)"_s.arg(name).arg(number);
    return free;
}

MigrationProject MigrationNames::projectOf(const FlatProject &row, QList<MigrationIssue> &issues)
{
    MigrationProject project{.oldId = row.id,
                             .clientId = row.clientId,
                             .domain = row.domain,
                             .techStack = row.techStack,
                             .status = projectStatusFromText(row.status.trimmed().toLower()).value_or(ProjectStatus::Draft),
                             .createdAt = row.createdAt,
                             .row = row.columns};
    const QString idSource = row.id.isEmpty() ? row.name : row.id;
    for (int number = 0;; ++number) {
        project.id = {candidate(u"project"_s, idSource, number)};
        if (m_taken.contains(project.id.value) || m_trashed.contains(project.id.value))
            continue;
        project.isNew = !m_projects.contains(project.id);
        if (project.isNew && m_library && existsNoFollow(m_library->folder().projectFolder(project.id)))
            continue;
        break;
    }
    m_taken.insert(project.id.value);
    const QString path = row.place.file.isEmpty() ? row.name : row.place.toText();
    if (!project.isNew) {
        project.name = m_projects.value(project.id);
        issues.append({.kind = Kind::Taken,
                       .path = path,
                       .sentence = Text::tr("The library has the project %1 already, as “%2”.").arg(row.id, project.name),
                       .treatment = Text::tr("What it lacks is added as later versions.")});
        return project;
    }
    project.name = freeName(row.name, row.id);
    m_names.insert(project.name.toLower());
    if (project.name != row.name) {
        issues.append({.kind = Kind::Taken,
                       .path = path,
                       .sentence = row.name.trimmed().isEmpty()
                                       ? Text::tr("The project %1 has no name.").arg(row.id)
                                       : Text::tr("The name “%1” is taken or cannot be kept.").arg(row.name.left(LongestName)),
                       .treatment = Text::tr("The project is called “%1”.").arg(project.name)});
    }
    return project;
}

GenerationId MigrationNames::generationOf(const FlatGeneration &row, QList<MigrationIssue> &issues)
{
    GenerationId id;
    for (int number = 0;; ++number) {
        id = {candidate(u"generation"_s, row.id, number)};
        if (m_taken.contains(id.value) || m_trashed.contains(id.value))
            continue;
        if (m_library && findGeneration(*m_library, id))
            continue;
        break;
    }
    m_taken.insert(id.value);
    if (const QUuid own = QUuid::fromString(row.id); !own.isNull() && own != id.value) {
        issues.append({.kind = Kind::Taken,
                       .path = row.place.toText(),
                       .sentence = Text::tr("The library has a version of the id %1 already, perhaps in the trash.").arg(row.id),
                       .treatment = Text::tr("It gets the id %1; the old one is in its context.").arg(id.toString())});
    }
    return id;
}

ArtifactId MigrationNames::artifactId(GenerationId generation, const QString &oldId)
{
    return {QUuid::createUuidV5(generation.value, oldId)};
}

Result<> MigrationNames::readKnownGenerations(ProjectId project)
{
    m_known.clear();
    const auto generations = listGenerations(*m_library, project, true);
    if (!generations)
        return std::unexpected(generations.error());
    for (const Generation &each : *generations) {
        const GenerationId usable = each.hasFiles() ? each.id : GenerationId();
        m_known.insert(each.id.toString(), usable);
        const QString oldId = each.context["migrated_from"_L1]["generation_id"_L1].toString();
        if (!oldId.isEmpty())
            m_known.insert(oldId, usable);
    }
    return {};
}

} // namespace strata
