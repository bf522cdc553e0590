// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recovering.h"

#include "core/base/clock.h"
#include "core/base/fileio.h"
#include "core/base/weakness.h"
#include "core/catalog/events.h"
#include "core/catalog/files.h"
#include "core/catalog/generations.h"
#include "core/catalog/projects.h"
#include "core/services/catalogaccess.h"
#include "core/services/packkeeping.h"
#include "core/services/recording.h"
#include "core/services/versionplaces.h"
#include "core/store/activelink.h"
#include "core/store/contentfacts.h"
#include "core/store/eventsfile.h"
#include "core/store/manifestfile.h"
#include "core/store/metadatafile.h"
#include "core/store/treecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Recovery)
};

// What writeFileDurably leaves when it is killed before its rename.
QStringList leftoverTemporaries(const QString &folder)
{
    static const QRegularExpression pattern(u"^\\.[0-9a-f]{32}\\.tmp$"_s);
    return QDir(folder).entryList({u".*.tmp"_s}, QDir::Files | QDir::Hidden | QDir::System).filter(pattern);
}

void removeLeftoverTemporaries(const QString &folder)
{
    for (const QString &name : leftoverTemporaries(folder))
        QFile::remove(folder + u'/' + name);
}

/// One run over one project.
class ProjectRecovery
{
public:
    ProjectRecovery(catalog::Connection &connection, const LibraryFolder &folder, ProjectId id, RecoveryOptions options,
                    const Progress &progress)
        : m_connection(connection), m_folder(folder), m_id(id), m_options(options), m_progress(progress)
    {
    }

    Result<RecoveryReport> run()
    {
        for (const auto step : {&ProjectRecovery::readProject, &ProjectRecovery::readRows, &ProjectRecovery::settleTwins,
                                &ProjectRecovery::adoptFolders, &ProjectRecovery::markMissing, &ProjectRecovery::cleanPacks,
                                &ProjectRecovery::settleActive, &ProjectRecovery::writeProject}) {
            if (m_progress.cancelled())
                return cancelledError();
            if (const auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        return m_report;
    }

private:
    Result<> readProject();
    Result<> readRows();
    Result<> settleTwins();
    Result<> adoptFolders();
    Result<> adopt(const QString &parent, const QString &name);
    // metadata.json does not know this number: its capture was killed before it wrote both.
    void becomeActive(int version)
    {
        if (version > m_onDisk.latestVersion && m_project.status == ProjectStatus::Draft)
            m_project.status = ProjectStatus::Active;
    }
    Result<ManifestFile> readManifest(const QString &path);
    Result<> quarantine(const QString &path, const QString &why);
    Result<QList<FileEntry>> filesOfUnknownContent(const QList<FileEntry> &files);
    Result<> putRows(const ManifestFile &file, const QString &path);
    Result<> markMissing();
    Result<> cleanPacks();
    Result<> settleActive();
    Result<> writeProject();
    GenerationId nextBestActive() const;
    bool isUsable(GenerationId id) const
    {
        return m_present.contains(id) && m_rows.value(id).status == GenerationStatus::Completed;
    }

    catalog::Connection &m_connection;
    const LibraryFolder &m_folder;
    ProjectId m_id;
    RecoveryOptions m_options;
    const Progress &m_progress;

    RecoveryReport m_report;
    qint64 m_seen = 0; // generation folders
    Project m_project;
    Project m_onDisk;
    QHash<GenerationId, Generation> m_rows;
    QHash<GenerationId, catalog::ManifestStamp> m_stamps;
    QSet<GenerationId> m_present; // have a folder
    QSet<QString> m_superseded; // folders of versions that have another one
    std::shared_ptr<const PackSet> m_packs; // opened when the first archived version is read
    struct Finding
    {
        QString action;
        GenerationId generation;
        QJsonObject details;
    };
    bool m_isIncomplete = false; // a version could not be read: the next opening is to look again
    QList<Finding> m_findings; // what the history is to tell of this recovery
};

Result<> ProjectRecovery::readProject()
{
    const QString path = m_folder.metadataFile(m_id);
    const auto row = catalog::readProject(m_connection, m_id);
    if (!row)
        return std::unexpected(row.error());
    auto metadata = readMetadata(path);
    if (metadata && metadata->id != m_id)
        return fail(Error::Kind::Invalid, Text::tr("“%1” belongs to another project; it was left as it is.").arg(path), path);
    if (!metadata && *row) {
        // The catalog is all that is left of it. A damaged file stays beside the new one.
        m_report.problems.append(metadata.error().message);
        if (m_options.repairsFolder && existsNoFollow(path))
            QFile::rename(path, path + u".damaged-"_s + now().toString(u"yyyyMMddHHmmss"_s));
        m_onDisk = {};
        m_project = **row;
        return {};
    }
    if (!metadata)
        return std::unexpected(metadata.error());
    m_onDisk = *metadata;
    m_project = *metadata;

    // Two folders may have one name when a project was copied by hand.
    for (int number = 2;; ++number) {
        const auto holder = catalog::readProjectByName(m_connection, m_project.name);
        if (!holder)
            return std::unexpected(holder.error());
        if (!*holder || (*holder)->id == m_id)
            break;
        m_project.name = u"%1 (%2)"_s.arg(m_onDisk.name).arg(number);
    }
    if (m_project.name != m_onDisk.name)
        m_report.problems.append(
            Text::tr("There are two projects “%1”; one is called “%2” now.").arg(m_onDisk.name, m_project.name));
    if (!*row) {
        // The generations' rows refer to it. Its stamp fits nothing, so an interruption from here on is noticed.
        auto transaction = catalog::Transaction::begin(m_connection);
        if (!transaction)
            return std::unexpected(transaction.error());
        if (const auto put = catalog::putProject(m_connection, m_project, {}); !put)
            return put;
        return transaction->commit();
    }
    return {};
}

Result<> ProjectRecovery::readRows()
{
    const auto rows = catalog::readGenerations(m_connection, m_id, true);
    const auto stamps = catalog::readManifestStamps(m_connection, m_id);
    if (!rows)
        return std::unexpected(rows.error());
    if (!stamps)
        return std::unexpected(stamps.error());
    const auto deleted = catalog::readDeletedGenerations(m_connection);
    if (!deleted)
        return std::unexpected(deleted.error());
    for (const Generation &row : *rows)
        m_rows.insert(row.id, row);
    for (const auto &[row, time] : *deleted) {
        if (row.project == m_id)
            m_rows.insert(row.id, row);
    }
    m_stamps = *stamps;
    return {};
}

// A version with two folders: it was being archived or restored. The row says which one counts; without a row it is the first of
// versionFolders, which is the sealed one.
Result<> ProjectRecovery::settleTwins()
{
    QHash<QString, QStringList> places; // of each name
    for (const QString &parent : versionFolders(m_folder, m_id)) {
        for (const QString &name : QDir(parent).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot)) {
            if (LibraryFolder::parseGenerationFolderName(name).first > 0)
                places[name].append(parent + u'/' + name);
        }
    }
    for (auto twin = places.cbegin(); twin != places.cend(); ++twin) {
        if (twin->size() < 2)
            continue;
        const Generation row = m_rows.value(LibraryFolder::parseGenerationFolderName(twin.key()).second);
        const QString said = row.id.isNull() ? QString() : m_folder.absolute(row.storagePath);
        const QString &kept = twin->contains(said) ? said : twin->first();
        for (const QString &other : *twin) {
            if (other == kept)
                continue;
            m_superseded.insert(other);
            if (!m_options.repairsFolder)
                continue;
            const auto bin = moveToBin(m_folder, other);
            if (!bin)
                return std::unexpected(bin.error());
            if (const auto removed = removeTree(*bin); !removed)
                m_report.problems.append(removed.error().message); // the next start tries again
        }
    }
    return {};
}

Result<> ProjectRecovery::adoptFolders()
{
    if (m_options.repairsFolder) {
        removeLeftoverTemporaries(m_folder.projectFolder(m_id));
        removeLeftoverLinks(m_folder.generationsFolder(m_id));
    }
    for (const QString &parent : versionFolders(m_folder, m_id)) {
        QStringList names = QDir(parent).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot | QDir::Hidden);
        std::ranges::sort(names, {}, [](const QString &name) { return LibraryFolder::parseGenerationFolderName(name).first; });
        for (const QString &name : std::as_const(names)) {
            if (m_progress.cancelled())
                return cancelledError();
            if (m_superseded.contains(parent + u'/' + name) || parent + u'/' + name == packsFolder(m_folder, m_id))
                continue;
            m_progress.report(++m_seen, 0, Text::tr("Reading “%1”").arg(m_project.name));
            if (const auto adopted = adopt(parent, name); !adopted)
                return adopted;
        }
    }
    return {};
}

Result<> ProjectRecovery::adopt(const QString &parent, const QString &name)
{
    const QString path = parent + u'/' + name;
    const auto [version, id] = LibraryFolder::parseGenerationFolderName(name);
    if (version == 0) {
        m_report.problems.append(Text::tr("“%1” is no version's folder; it was left as it is.").arg(path));
        return {};
    }
    if (m_options.repairsFolder)
        removeLeftoverTemporaries(path);
    m_project.latestVersion = std::max(m_project.latestVersion, version);
    const bool hasRow = m_rows.contains(id);
    const Generation row = m_rows.value(id);
    if (hasRow && row.storagePath == m_folder.relative(path) && m_stamps.value(id).time == manifestTime(path)
        && row.errorMessage.isEmpty()) {
        m_present.insert(id);
        becomeActive(version); // a recovery before this one may have been killed after the rows
        return {};
    }
    const auto file = readManifest(path);
    if (!file) {
        m_report.problems.append(file.error().message);
        if (hasRow)
            m_present.insert(id); // its rows stay: they are the better copy
        // A damaged manifest stays one; what only could not be read now may be read by the next opening.
        m_isIncomplete = m_isIncomplete
                         || (file.error().kind != Error::Kind::Invalid && file.error().kind != Error::Kind::NotFound);
        return {};
    }
    const Generation &generation = file->manifest.generation;
    if (generation.id != id || generation.project != m_id || generation.version != version) {
        m_report.problems.append(Text::tr("The manifest in “%1” belongs to another version; it was left as it is.").arg(path));
        return {};
    }
    const auto sameNumber = catalog::readGenerationByVersion(m_connection, m_id, version);
    if (!sameNumber)
        return std::unexpected(sameNumber.error());
    if (*sameNumber && (*sameNumber)->id != id) {
        m_report.problems.append(Text::tr("There are two versions v%1; “%2” was left as it is.").arg(version).arg(path));
        return {};
    }
    if (!hasRow && m_options.verifiesOrphans && generation.hasFiles() && !file->packed && !isWeakened(Weakness::AdoptsUnverified)) {
        InodeHashes known;
        const auto check = checkTree(path, file->manifest, known, [](qint64) { }, m_progress);
        if (!check)
            return std::unexpected(check.error());
        if (!check->problems.isEmpty())
            return quarantine(path, check->problems.first().path + u": "_s + check->problems.first().problem);
        m_findings.append({.action = u"generation.recovered"_s, .generation = id});
    }
    becomeActive(version);
    return putRows(*file, path);
}

Result<ManifestFile> ProjectRecovery::readManifest(const QString &path)
{
    const auto packed = readPackedTree(path);
    if (packed && *packed && !m_packs) {
        auto packs = PackSet::open(packsFolder(m_folder, m_id));
        if (!packs)
            return std::unexpected(packs.error());
        m_packs = std::move(*packs);
        m_report.problems.append(m_packs->problems());
    }
    return readManifestFile(path, m_packs.get());
}

Result<> ProjectRecovery::quarantine(const QString &path, const QString &why)
{
    const QString name = m_id.toString() + u'-' + QFileInfo(path).fileName();
    m_report.problems.append(
        Text::tr("“%1” does not fit its manifest (%2) and was moved to “%3”.").arg(path, why, m_folder.quarantineFolder()));
    if (!m_options.repairsFolder)
        return {};
    if (const auto made = makePath(m_folder.quarantineFolder()); !made)
        return made;
    m_findings.append({.action = u"generation.quarantined"_s,
                       .generation = LibraryFolder::parseGenerationFolderName(QFileInfo(path).fileName()).second,
                       .details = {{u"reason"_s, why}, {u"moved_to"_s, u"quarantine/"_s + name}}});
    return renameDurably(path, m_folder.quarantineFolder() + u'/' + name);
}

Result<QList<FileEntry>> ProjectRecovery::filesOfUnknownContent(const QList<FileEntry> &files)
{
    QList<ContentHash> hashes;
    for (const FileEntry &file : files)
        hashes.append(file.sha256);
    const auto known = catalog::readSealedPlaces(m_connection, hashes);
    if (!known)
        return std::unexpected(known.error());
    QList<FileEntry> unknown = files;
    unknown.removeIf([&](const FileEntry &file) { return known->contains(file.sha256); });
    return unknown;
}

Result<> ProjectRecovery::putRows(const ManifestFile &file, const QString &path)
{
    Generation generation = file.manifest.generation;
    generation.storagePath = m_folder.relative(path);
    if (path.startsWith(versionTrashFolder(m_folder, m_id) + u'/'))
        generation.status = GenerationStatus::Deleted; // what it was stays in its manifest
    QHash<ContentHash, Content> contents;
    if (m_options.describesContents) {
        const auto unknown = filesOfUnknownContent(file.manifest.files);
        if (!unknown)
            return std::unexpected(unknown.error());
        const ReadWhole read = [&](const FileEntry &entry) {
            return file.packed ? m_packs->read(entry.sha256) : readFile(sourceFolder(path) + u'/' + entry.path);
        };
        if (!file.packed || file.manifest.generation.status != GenerationStatus::Deleted)
            contents = describeContents(read, *unknown, m_progress);
    }
    if (m_progress.cancelled())
        return cancelledError();
    auto transaction = catalog::Transaction::begin(m_connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto put = catalog::putGeneration(m_connection, generation, {.sha256 = file.sha256, .time = file.time}); !put)
        return put;
    if (const auto removed = catalog::removeFiles(m_connection, generation.id); !removed)
        return removed;
    if (const auto inserted = catalog::insertFiles(m_connection, generation.id, file.manifest.files, contents); !inserted)
        return inserted;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    m_rows.insert(generation.id, generation);
    m_present.insert(generation.id);
    ++m_report.generations;
    m_report.files += int(file.manifest.files.size());
    return {};
}

Result<> ProjectRecovery::markMissing()
{
    for (const Generation &row : std::as_const(m_rows)) {
        m_project.latestVersion = std::max(m_project.latestVersion, row.version);
        if (m_present.contains(row.id))
            continue;
        if (row.status == GenerationStatus::Deleted) {
            // It was being deleted for good. Its number stays used.
            auto transaction = catalog::Transaction::begin(m_connection);
            if (!transaction)
                return std::unexpected(transaction.error());
            const auto removed = catalog::removeGeneration(m_connection, row.id).and_then([&] {
                return catalog::removeUnusedContents(m_connection);
            });
            if (!removed)
                return removed;
            if (const auto committed = transaction->commit(); !committed)
                return committed;
            continue;
        }
        const QString problem = Text::tr("The folder “%1” of %2 is missing.").arg(m_folder.absolute(row.storagePath), row.label());
        m_report.problems.append(problem);
        if (row.errorMessage != problem)
            m_findings.append({.action = u"generation.missing"_s, .generation = row.id, .details = {{u"path"_s, row.storagePath}}});
        Generation marked = row;
        marked.errorMessage = problem;
        if (const auto put = catalog::putGeneration(m_connection, marked, m_stamps.value(row.id)); !put)
            return put;
    }
    return {};
}

// Packs that nothing needs: their archiving was cut off, or what needed them is gone. Whoever is archiving now does it himself.
Result<> ProjectRecovery::cleanPacks()
{
    if (!m_options.repairsFolder || !QDir(packsFolder(m_folder, m_id)).exists())
        return {};
    const auto lock = lockPacks(m_folder, m_id, {}, m_progress);
    if (!lock)
        return {};
    if (const auto cleaned = cleanProjectPacks(m_folder, m_id, m_progress); !cleaned) {
        if (cleaned.error().kind == Error::Kind::Cancelled)
            return std::unexpected(cleaned.error());
        m_report.problems.append(cleaned.error().message);
    }
    return {};
}

// What was active before, else the newest complete version, else nothing.
GenerationId ProjectRecovery::nextBestActive() const
{
    const ActivationHistory &history = m_project.activations;
    for (int position = history.position - 1; position >= 0; --position) {
        if (isUsable(history.entries[position]))
            return history.entries[position];
    }
    Generation newest;
    for (const Generation &row : m_rows) {
        if (isUsable(row.id) && row.version > newest.version)
            newest = row;
    }
    return newest.id;
}

// metadata.json says what is active, and the link follows it.
Result<> ProjectRecovery::settleActive()
{
    ActivationHistory &history = m_project.activations;
    if (!history.current().isNull() && !isUsable(history.current())) {
        m_report.problems.append(Text::tr("The active version of “%1” is missing; another one is active now.").arg(m_project.name));
        const GenerationId lost = history.current();
        history.activate(nextBestActive());
        m_findings.append({.action = u"generation.activated"_s,
                           .generation = history.current(),
                           .details = {{u"reason"_s, u"the active version is missing"_s}, {u"missing_id"_s, lost.toString()}}});
    }
    // A capture of the linked folder whose last step was cut off: the folder is at that version.
    for (const Finding &finding : std::as_const(m_findings)) {
        const Generation adopted = finding.action == "generation.recovered"_L1 ? m_rows.value(finding.generation) : Generation{};
        if (m_project.workspace && !adopted.id.isNull() && adopted.origin == Origin::Workspace
            && adopted.parent == m_project.workspace->at)
            m_project.workspace->at = adopted.id;
    }
    if (!m_options.repairsFolder)
        return {};
    if (m_project != m_onDisk) {
        if (const auto written = writeMetadata(m_folder.metadataFile(m_id), m_project); !written)
            return written;
    }
    const GenerationId active = history.current();
    const QString target = active.isNull() ? QString() : LibraryFolder::generationFolderName(m_rows.value(active).version, active);
    const QString generations = m_folder.generationsFolder(m_id);
    if (readActiveLink(generations) != target)
        return setActiveLink(generations, target);
    return {};
}

Result<> ProjectRecovery::writeProject()
{
    const QString path = m_folder.eventsFile(m_id);
    const auto events = readEventsFile(path);
    const auto last = catalog::lastEventSequence(m_connection, m_id);
    if (!events)
        return std::unexpected(events.error());
    if (!last)
        return std::unexpected(last.error());
    QList<Event> missing = events->events;
    missing.removeIf([&](const Event &event) { return event.sequence <= *last; });
    qint64 lines = events->lineCount;
    const auto tell = [&](const Finding &finding) -> Result<> {
        if (!m_options.repairsFolder)
            return {}; // the catalog must not say more than the file
        missing.append({.sequence = ++lines,
                        .project = m_id,
                        .generation = finding.generation,
                        .time = now(),
                        .actor = u"strata"_s,
                        .action = finding.action,
                        .details = finding.details});
        return appendEvent(path, missing.last());
    };
    // A last line that was cut off counts as a line; one more after it keeps the numbers of lines and rows the same.
    if (lines > (events->events.isEmpty() ? 0 : events->events.last().sequence)) {
        if (const auto told = tell({.action = u"project.recovered"_s}); !told)
            return told;
    }
    for (const Finding &finding : std::as_const(m_findings)) {
        // A capture that was cut off between its event and its row has told of itself.
        if (finding.action == "generation.recovered"_L1
            && std::ranges::contains(events->events, finding.generation, &Event::generation))
            continue;
        if (const auto told = tell(finding); !told)
            return told;
    }
    auto transaction = catalog::Transaction::begin(m_connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const Event &event : std::as_const(missing)) {
        if (const auto put = catalog::putEvent(m_connection, event); !put)
            return put;
        if (const auto replayed = replayEvent(m_connection, event); !replayed)
            return replayed;
    }
    const catalog::FolderStamp stamp = m_isIncomplete ? catalog::FolderStamp() : stampOf(m_folder, m_id);
    if (const auto put = catalog::putProject(m_connection, m_project, stamp); !put)
        return put;
    return transaction->commit();
}

} // namespace

Result<RecoveryReport> recoverProject(catalog::Connection &connection, const LibraryFolder &folder, ProjectId project,
                                      RecoveryOptions options, const Progress &progress)
{
    return ProjectRecovery(connection, folder, project, options, progress).run();
}

bool isUntouched(const catalog::FolderStamp &stamp, const LibraryFolder &folder, ProjectId project)
{
    return stamp == stampOf(folder, project) && leftoverTemporaries(folder.projectFolder(project)).isEmpty();
}

Result<QStringList> recoverProjectIfNeeded(catalog::Connection &connection, const LibraryFolder &folder, ProjectId project,
                                           const Progress &progress)
{
    const auto stamp = catalog::readFolderStamp(connection, project);
    if (!stamp)
        return std::unexpected(stamp.error());
    if (*stamp == stampOf(folder, project) || isWeakened(Weakness::SkipsRecovery)) {
        // A kill before metadata.json was replaced left its next text beside it, and nothing else.
        removeLeftoverTemporaries(folder.projectFolder(project));
        return QStringList();
    }
    const auto recovered = recoverProject(connection, folder, project, {}, progress);
    if (!recovered)
        return std::unexpected(recovered.error());
    return recovered->problems;
}

} // namespace strata
