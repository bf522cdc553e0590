// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/repairing.h"

#include "core/base/clock.h"
#include "core/base/fileio.h"
#include "core/catalog/generations.h"
#include "core/services/catalogaccess.h"
#include "core/services/projectchange.h"
#include "core/services/rebuilding.h"
#include "core/services/recovering.h"
#include "core/services/restoredmanifest.h"
#include "core/store/generationwriter.h"
#include "core/store/healing.h"
#include "core/store/manifestfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>

#include <ranges>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Repair)
};

using Kind = RepairStep::Kind;

void note(RepairStep &step, const Result<> &done)
{
    if (!done)
        step.failure = done.error().message;
}

class Repair
{
public:
    Repair(const Library &library, RepairReport &report, const Progress &progress)
        : m_library(library), m_folder(library.folder()), m_report(report), m_progress(progress)
    {
        m_quarantine = m_folder.quarantineFolder() + u'/' + now().toString(u"yyyyMMdd-HHmmss-"_s)
                       + QUuid::createUuid().toString(QUuid::Id128).first(6);
    }

    Result<> run()
    {
        // A catalog that is damaged knows nothing for certain; one that only differs is the better for being made last.
        if (std::ranges::contains(m_report.steps, ProblemKind::CatalogDamaged, kindOfProblem))
            rebuild();
        for (const ProjectId project : projects()) {
            if (m_progress.cancelled())
                return cancelledError();
            settle(project, Kind::Settle);
            repairVersions(project);
        }
        clearPlaces();
        if (!m_isRebuilt && std::ranges::contains(m_report.steps, Kind::RebuildCatalog, &RepairStep::kind))
            rebuild();
        return writeReport();
    }

private:
    static ProblemKind kindOfProblem(const RepairStep &step) { return step.problem.kind; }
    QList<ProjectId> projects() const;
    void rebuild();
    void settle(ProjectId project, Kind kind);
    Result<> settleProject(ProjectId project);
    void repairVersions(ProjectId project);
    Result<> repairVersion(ProjectChange &change, const Generation &generation, const QList<RepairStep *> &steps);
    Result<> carryOut(Healer &healer, const RepairStep &step, const Manifest &manifest);
    Result<> restoreManifest(ProjectChange &change, const Generation &generation);
    Result<> quarantineVersion(const Generation &generation);
    void clearPlaces();
    Result<> setAside(const QString &path);
    Result<> writeReport();
    QString quarantineOf(const Generation &generation) const
    {
        return u"%1/%2/%3"_s.arg(m_quarantine, generation.project.toString(), generation.label());
    }

    const Library &m_library;
    const LibraryFolder &m_folder;
    RepairReport &m_report;
    const Progress &m_progress;
    QString m_quarantine;
    bool m_isRebuilt = false;
};

QList<ProjectId> Repair::projects() const
{
    QList<ProjectId> ids;
    for (const RepairStep &step : m_report.steps) {
        if (!step.problem.project.isNull() && !ids.contains(step.problem.project))
            ids.append(step.problem.project);
    }
    return ids;
}

void Repair::rebuild()
{
    m_isRebuilt = true;
    const auto rebuilt = rebuildCatalog(m_folder, m_progress);
    for (RepairStep &step : m_report.steps) {
        if (step.kind == Kind::RebuildCatalog)
            note(step, rebuilt.transform([](const RebuildReport &) { }));
    }
}

// Recovery without asking whether it is needed.
Result<> Repair::settleProject(ProjectId project)
{
    const auto libraryLock = LibraryLock::acquire(m_folder.lockFile(), LibraryLock::Mode::Shared, LockPatience, m_progress);
    if (!libraryLock)
        return std::unexpected(libraryLock.error());
    const auto lock = LibraryLock::acquire(m_folder.projectLockFile(project), LibraryLock::Mode::Exclusive, LockPatience,
                                           m_progress);
    if (!lock)
        return std::unexpected(lock.error());
    auto connection = openCatalog(m_library);
    if (!connection)
        return std::unexpected(connection.error());
    return recoverProject(*connection, m_folder, project, {}, m_progress).transform([](const RecoveryReport &) { });
}

void Repair::settle(ProjectId project, Kind kind)
{
    const auto concerns = [&](const RepairStep &step) { return step.kind == kind && step.problem.project == project; };
    if (!std::ranges::any_of(m_report.steps, concerns))
        return;
    const auto settled = settleProject(project);
    for (RepairStep &step : m_report.steps | std::views::filter(concerns))
        note(step, settled);
}

void Repair::repairVersions(ProjectId project)
{
    QList<GenerationId> generations;
    for (const RepairStep &step : m_report.steps) {
        const bool isWork = step.kind != Kind::None && step.kind != Kind::RebuildCatalog && step.kind != Kind::Settle;
        if (isWork && step.problem.project == project && !step.problem.generation.isNull()
            && !generations.contains(step.problem.generation))
            generations.append(step.problem.generation);
    }
    if (generations.isEmpty())
        return;
    auto change = ProjectChange::begin(m_library, project);
    for (const GenerationId id : std::as_const(generations)) {
        QList<RepairStep *> steps;
        for (RepairStep &step : m_report.steps) {
            if (step.problem.generation == id && step.kind != Kind::None && step.kind != Kind::RebuildCatalog)
                steps.append(&step);
        }
        const auto generation = change ? change->generation(id) : std::unexpected(change.error());
        const auto repaired = generation ? repairVersion(*change, *generation, steps) : std::unexpected(generation.error());
        for (RepairStep *step : std::as_const(steps)) {
            if (!repaired && step->failure.isEmpty())
                step->failure = repaired.error().message;
        }
    }
    change = std::unexpected(Error{}); // lets go of the project
    settle(project, Kind::RestoreManifest);
    settle(project, Kind::QuarantineVersion);
}

Result<> Repair::repairVersion(ProjectChange &change, const Generation &generation, const QList<RepairStep *> &steps)
{
    QJsonArray told;
    bool hasDone = false;
    const auto finish = [&](RepairStep *step, const Result<> &done) {
        note(*step, done);
        if (!done)
            return;
        hasDone = true;
        told.append(QJsonObject{
            {u"path"_s, step->problem.path}, {u"problem"_s, toText(step->problem.kind)}, {u"repair"_s, toText(step->kind)}});
    };
    QList<RepairStep *> inTree;
    for (RepairStep *step : steps) {
        if (step->kind == Kind::RestoreManifest)
            finish(step, restoreManifest(change, generation));
        else if (step->kind == Kind::QuarantineVersion)
            finish(step, quarantineVersion(generation));
        else
            inTree.append(step);
    }
    if (!inTree.isEmpty()) {
        const QString folder = m_folder.absolute(generation.storagePath);
        const auto file = readManifestFile(folder);
        if (!file)
            return std::unexpected(file.error());
        auto healer = Healer::begin(m_folder, sourceFolder(folder), quarantineOf(generation) + u"/source"_s);
        if (!healer)
            return std::unexpected(healer.error());
        for (RepairStep *step : std::as_const(inTree)) {
            if (m_progress.cancelled())
                return cancelledError();
            m_progress.report(0, 0, Text::tr("Repairing %1").arg(generation.label()));
            finish(step, carryOut(*healer, *step, file->manifest));
        }
    }
    if (!hasDone)
        return {};
    if (const auto saved = change.save(); !saved)
        return saved;
    return change.commit(u"generation.repaired"_s, generation.id, {{u"repairs"_s, told}});
}

Result<> Repair::carryOut(Healer &healer, const RepairStep &step, const Manifest &manifest)
{
    const QString &path = step.problem.path;
    switch (step.kind) {
    case Kind::Heal:
    case Kind::RestoreLink: {
        const auto file = std::ranges::find(manifest.files, path, &FileEntry::path);
        if (file == manifest.files.end())
            return {};
        return step.kind == Kind::Heal ? healer.putFile(*file, step.goodCopy) : healer.putLink(path, file->linkTarget);
    }
    case Kind::MakeFolder: return path.isEmpty() ? healer.seal({}) : healer.putFolder(path);
    case Kind::Seal: return healer.seal(path);
    case Kind::SetAside: return healer.setAside(path);
    default: return {};
    }
}

// The unreadable one goes to the quarantine.
Result<> Repair::restoreManifest(ProjectChange &change, const Generation &generation)
{
    const auto manifest = restoredManifest(change.catalog(), m_folder, generation.id, m_progress);
    if (!manifest)
        return std::unexpected(manifest.error());
    if (!*manifest)
        return fail(Error::Kind::Invalid, Text::tr("The files of %1 do not fit the catalog any more.").arg(generation.label()),
                    generation.storagePath);
    const QString folder = m_folder.absolute(generation.storagePath);
    const QString aside = quarantineOf(generation);
    if (const auto made = makePath(aside); !made)
        return made;
    if (existsNoFollow(manifestFile(folder))) {
        if (const auto moved = renameDurably(manifestFile(folder), aside + u"/manifest.json"_s); !moved)
            return moved;
    }
    return writeManifestFile(folder, **manifest).transform([](const ManifestFile &) { });
}

Result<> Repair::quarantineVersion(const Generation &generation)
{
    const QString aside = quarantineOf(generation);
    if (const auto made = makePath(QFileInfo(aside).path()); !made)
        return made;
    return renameDurably(m_folder.absolute(generation.storagePath), aside);
}

// What belongs to no version.
void Repair::clearPlaces()
{
    for (RepairStep &step : m_report.steps) {
        if (!step.problem.generation.isNull())
            continue;
        const QString path = m_folder.absolute(step.problem.path);
        if (step.kind == Kind::SetAside)
            note(step, setAside(path));
        else if (step.kind == Kind::RemoveLeftover && !QFileInfo(path).fileName().startsWith("stage-"_L1))
            note(step, removeTree(path));
        else if (step.kind == Kind::RemoveLeftover) // only one that no living process holds
            note(step, removeAbandonedStages(m_folder.tempFolder()).transform([](int) { }));
    }
}

Result<> Repair::setAside(const QString &path)
{
    const QString aside = m_quarantine + u'/' + m_folder.relative(path);
    if (const auto made = makePath(QFileInfo(aside).path()); !made)
        return made;
    return renameDurably(path, aside);
}

Result<> Repair::writeReport()
{
    if (!QFileInfo::exists(m_quarantine))
        return {};
    m_report.quarantine = m_folder.relative(m_quarantine);
    QString text = toPlainText(m_library, m_report.found) + u'\n';
    for (const RepairStep &step : std::as_const(m_report.steps)) {
        const QString version = step.problem.version > 0 ? u"v%1 "_s.arg(step.problem.version) : QString();
        text += version + step.problem.path + u": "_s + (step.failure.isEmpty() ? step.what : step.failure) + u'\n';
    }
    return writeFileDurably(m_quarantine + u"/report.txt"_s, text.toUtf8());
}

bool wouldStay(const RepairStep &step) { return step.kind == Kind::None || step.kind == Kind::QuarantineVersion; }

} // namespace

Result<RepairReport> repair(const Library &library, ProjectId project, GenerationId generation, RepairOptions options,
                            const Progress &progress)
{
    if (!options.isDryRun) {
        if (const auto writable = requireWritable(library); !writable)
            return std::unexpected(writable.error());
    }
    auto found = verify(library, project, generation, options.depth, progress);
    if (!found)
        return std::unexpected(found.error());
    RepairReport report{.found = std::move(*found), .isDryRun = options.isDryRun};
    auto steps = planRepair(library, report.found, progress);
    if (!steps)
        return std::unexpected(steps.error());
    report.steps = std::move(*steps);
    if (options.isDryRun) {
        for (const RepairStep &step : std::as_const(report.steps)) {
            if (wouldStay(step))
                report.left.append(step.problem);
        }
        return report;
    }
    if (report.steps.isEmpty())
        return report;
    if (const auto repaired = Repair(library, report, progress).run(); !repaired)
        return std::unexpected(repaired.error());
    auto after = verify(library, project, generation, options.depth, progress);
    if (!after)
        return std::unexpected(after.error());
    report.left = std::move(after->problems);
    return report;
}

QString toText(RepairStep::Kind kind)
{
    switch (kind) {
    case Kind::Heal: return u"heal"_s;
    case Kind::MakeFolder: return u"make_folder"_s;
    case Kind::RestoreLink: return u"restore_link"_s;
    case Kind::Seal: return u"seal"_s;
    case Kind::SetAside: return u"set_aside"_s;
    case Kind::RestoreManifest: return u"restore_manifest"_s;
    case Kind::QuarantineVersion: return u"quarantine_version"_s;
    case Kind::Settle: return u"settle"_s;
    case Kind::RebuildCatalog: return u"rebuild_catalog"_s;
    case Kind::RemoveLeftover: return u"remove_leftover"_s;
    case Kind::None: return u"none"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject toJson(const RepairReport &report)
{
    QJsonObject json = toJson(report.found);
    QJsonArray repairs;
    for (const RepairStep &step : report.steps) {
        QJsonObject each = toJson(step.problem);
        each.insert(u"repair"_s, toText(step.kind));
        each.insert(u"description"_s, step.what);
        each.insert(u"failure"_s, step.failure.isEmpty() ? QJsonValue() : QJsonValue(step.failure));
        repairs.append(each);
    }
    QJsonArray left;
    for (const VerifyProblem &problem : report.left)
        left.append(toJson(problem));
    json.insert(u"dry_run"_s, report.isDryRun);
    json.insert(u"repairs"_s, repairs);
    json.insert(u"left"_s, left);
    json.insert(u"quarantine"_s, report.quarantine.isEmpty() ? QJsonValue() : QJsonValue(report.quarantine));
    return json;
}

} // namespace strata
