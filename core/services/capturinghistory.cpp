// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/capturinghistory.h"

#include "core/base/clock.h"
#include "core/catalog/files.h"
#include "core/catalog/generations.h"
#include "core/catalog/projects.h"
#include "core/services/activating.h"
#include "core/services/browsing.h"
#include "core/services/capturesource.h"
#include "core/services/catalogaccess.h"
#include "core/services/gitstaging.h"
#include "core/services/projectchange.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::CaptureHistory)
};

constexpr qint64 StepsPerCommit = 1000;

/// The versions that were made from commits, as far as they have files to be compared with.
using Versions = QHash<GitId, std::optional<GenerationId>>;

Result<Versions> readVersions(catalog::Connection &connection, ProjectId project)
{
    const auto rows = catalog::readGitCommits(connection, project);
    if (!rows)
        return std::unexpected(rows.error());
    Versions versions;
    for (const catalog::GitCommitRow &row : *rows) {
        const GitId commit = GitId::fromHex(row.commit);
        if (commit.isNull())
            continue;
        std::optional<GenerationId> &version = versions[commit];
        if (row.isCompleted)
            version = row.generation;
    }
    return versions;
}

QSet<GitId> commitsOf(const Versions &versions) { return {versions.keyBegin(), versions.keyEnd()}; }

QJsonObject contextOf(const HistoryCommit &each)
{
    const GitCommit &commit = each.commit;
    QJsonArray parents;
    for (const GitId &parent : commit.parents)
        parents.append(parent.toHex());
    QJsonObject git{{u"commit"_s, commit.id.toHex()},
                    {u"parents"_s, parents},
                    {u"author"_s, commit.authorName},
                    {u"author_email"_s, commit.authorEmail},
                    {u"authored_at"_s, toIsoText(commit.authoredAt)},
                    {u"committed_at"_s, toIsoText(commit.committedAt)}};
    if (!each.branch.isEmpty())
        git.insert(u"branch"_s, each.branch);
    if (!each.tags.isEmpty()) {
        git.insert(u"tag"_s, each.tags.first());
        git.insert(u"tags"_s, QJsonArray::fromStringList(each.tags));
    }
    return {{u"git"_s, git}};
}

/// One run of captureHistory.
class HistoryCapture
{
public:
    HistoryCapture(const Library &library, const HistoryRequest &request, const GitRepository &repository,
                   catalog::Connection &connection, const Progress &progress)
        : m_library(library),
          m_request(request),
          m_repository(repository),
          m_connection(connection),
          m_progress(progress),
          m_staging(repository, request.excludes)
    {
    }

    Result<HistoryOutcome> run()
    {
        const auto project = catalog::readProject(m_connection, m_request.project);
        if (!project)
            return std::unexpected(project.error());
        if (!*project)
            return fail(Error::Kind::NotFound, Text::tr("This project is no longer in the library."), m_request.project.toString());
        m_latestVersion = (*project)->latestVersion; // before the versions are read: a later one is noticed
        Result<Versions> versions = readVersions(m_connection, m_request.project);
        if (!versions)
            return std::unexpected(versions.error());
        m_versions = std::move(*versions);
        Result<HistoryPlan> plan = planRange(m_repository, m_request.range, commitsOf(m_versions), m_progress);
        if (!plan)
            return std::unexpected(plan.error());
        m_plan = std::move(*plan);
        m_outcome.plannedCount = m_plan.commits.size();
        m_outcome.knownCount = m_plan.knownCount;
        m_outcome.emptyCount = m_plan.emptyCount;
        m_outcome.isShallow = m_plan.isShallow;
        for (const HistoryCommit &commit : std::as_const(m_plan.commits)) {
            const Result<> done = m_progress.cancelled() ? cancelledError() : take(commit);
            if (!done) {
                m_outcome.stopped = done.error();
                break;
            }
            ++m_done;
        }
        activateLast();
        return std::move(m_outcome);
    }

private:
    // The nearest version this commit comes from that has files.
    std::optional<GenerationId> parentOf(const GitId &commit) const
    {
        for (GitId id = m_plan.ancestors.value(commit); !id.isNull(); id = m_plan.ancestors.value(id)) {
            if (const auto version = m_versions.value(id))
                return version;
        }
        return {};
    }

    // A tag is a good name as long as it finds this version alone.
    QString nameFor(const QStringList &tags)
    {
        for (const QString &tag : tags) {
            const Result<QString> name = checkedVersionName(tag);
            const auto holders = catalog::readGenerationsNamed(m_connection, m_request.project, tag);
            if (name && holders && holders->isEmpty())
                return *name;
        }
        return {};
    }

    // Contents that a run before this one has stored are known by the commit they came with.
    Result<> learn(GenerationId version)
    {
        if (std::exchange(m_hasLearned, true))
            return {};
        const auto parent = catalog::readGeneration(m_connection, version);
        const auto files = catalog::readFiles(m_connection, version);
        if (!parent)
            return std::unexpected(parent.error());
        if (!files)
            return std::unexpected(files.error());
        const GitId commit = *parent ? GitId::fromHex((*parent)->context["git"_L1]["commit"_L1].toString()) : GitId();
        if (commit.isNull())
            return {};
        const Result<GitTree> tree = m_repository.commit(commit).and_then(
            [&](const GitCommit &found) { return m_staging.list(found.tree); });
        if (tree) // it may have been cut off or collected since: then everything is read
            m_staging.remember(*tree, *files, sourceFolder(m_library.folder().absolute((*parent)->storagePath)));
        return {};
    }

    Progress progressOf(const GitId &commit) const
    {
        const qint64 before = m_done * StepsPerCommit;
        const qint64 total = m_plan.commits.size() * StepsPerCommit;
        const QString title = Text::tr("Commit %1 of %2 (%3)")
                                  .arg(QString::number(m_done + 1), QString::number(m_plan.commits.size()), commit.toShortHex());
        return Progress(m_progress.stopToken(), [this, before, total, title](qint64 done, qint64 most, const QString &step) {
            // Staging is what takes long; what follows it knows no measure of its own.
            m_progress.report(before + (most > 0 ? done * StepsPerCommit / most : StepsPerCommit - 1), total,
                              title + u": "_s + step);
        });
    }

    Result<> take(const HistoryCommit &each)
    {
        const GitCommit &commit = each.commit;
        if (m_versions.contains(commit.id)) { // another run was faster
            ++m_outcome.knownCount;
            return {};
        }
        const Result<GitTree> tree = m_staging.list(commit.tree);
        if (!tree)
            return std::unexpected(tree.error());
        if (tree->files.isEmpty() && tree->links.isEmpty()) {
            ++m_outcome.withoutFilesCount;
            return {};
        }
        CaptureRequest request{.project = m_request.project,
                               .path = m_repository.root(),
                               .versionName = nameFor(each.tags),
                               .prompt = commit.message.trimmed(),
                               .context = contextOf(each),
                               .parent = parentOf(commit.id),
                               .origin = Origin::Git,
                               .createdAt = commit.committedAt,
                               .independentCopies = m_request.independentCopies};
        if (request.parent) {
            if (const Result<> learned = learn(*request.parent); !learned)
                return learned;
        }
        QList<FileEntry> files;
        const CaptureSource source{.stage =
                                       [&](GenerationWriter &writer, const Progress &progress) {
                                           Result<StagedSource> staged = m_staging.stage(writer, *tree, progress);
                                           files = staged ? staged->tree.files : QList<FileEntry>();
                                           return staged;
                                       },
                                   .mayPublish = [&](ProjectChange &change) { return mayPublish(change, commit.id); }};
        const Result<CaptureOutcome> outcome = captureFrom(m_library, request, source, progressOf(commit.id));
        if (!outcome && m_versions.contains(commit.id)) {
            ++m_outcome.knownCount;
            return {};
        }
        if (!outcome)
            return std::unexpected(outcome.error());
        keep(each, *tree, files, *outcome);
        return {};
    }

    // Another run may have captured the same commit while this one staged it.
    Result<> mayPublish(ProjectChange &change, const GitId &commit)
    {
        if (change.project.latestVersion != m_latestVersion) {
            Result<Versions> versions = readVersions(change.catalog(), m_request.project);
            if (!versions)
                return std::unexpected(versions.error());
            m_versions = std::move(*versions);
            m_latestVersion = change.project.latestVersion;
        }
        if (m_versions.contains(commit))
            return fail(Error::Kind::Exists, Text::tr("Another program captured this commit meanwhile."), commit.toHex());
        return {};
    }

    void keep(const HistoryCommit &each, const GitTree &tree, const QList<FileEntry> &files, const CaptureOutcome &outcome)
    {
        const Generation &generation = outcome.generation;
        m_staging.remember(tree, files, sourceFolder(m_library.folder().absolute(generation.storagePath)));
        m_hasLearned = true;
        m_versions.insert(each.commit.id, generation.id);
        m_latestVersion = generation.version;
        m_outcome.captured.append({.generation = generation,
                                   .commit = each.commit.id.toHex(),
                                   .tags = each.tags,
                                   .skipped = outcome.skipped,
                                   .pointerCount = m_staging.pointerCount(),
                                   .warning = outcome.warning});
    }

    void activateLast()
    {
        if (!m_request.activate || m_outcome.stopped || m_outcome.captured.isEmpty())
            return;
        Generation &last = m_outcome.captured.last().generation;
        const Result<ActivationPlan> activated = activate(m_library, m_request.project, last.id, m_progress);
        last.isActive = activated.has_value();
        if (!activated)
            m_outcome.warning = Text::tr("%1 was captured but not activated: %2").arg(last.label(), activated.error().message);
    }

    const Library &m_library;
    const HistoryRequest &m_request;
    const GitRepository &m_repository;
    catalog::Connection &m_connection;
    const Progress &m_progress;
    GitStaging m_staging;
    HistoryPlan m_plan;
    Versions m_versions;
    int m_latestVersion = 0; // as far as m_versions knows
    bool m_hasLearned = false;
    qint64 m_done = 0; // commits
    HistoryOutcome m_outcome;
};

QString repositoryPath(const QString &path) { return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); }

} // namespace

Result<RepositoryFacts> lookAtRepository(const QString &path, const Progress &progress)
{
    const auto repository = GitRepository::open(repositoryPath(path));
    if (!repository)
        return std::unexpected(repository.error());
    const auto branches = (*repository)->branches();
    const auto tags = (*repository)->tags();
    if (!branches)
        return std::unexpected(branches.error());
    if (!tags)
        return std::unexpected(tags.error());
    RepositoryFacts facts{.root = (*repository)->root(), .isShallow = (*repository)->isShallow()};
    for (const GitBranch &branch : *branches) {
        facts.branches.append(branch.name);
        if (branch.isHead)
            facts.branch = branch.name;
    }
    QSet<GitId> tagged;
    for (const GitTag &tag : *tags)
        tagged.insert(tag.commit);
    facts.tagCount = int(tagged.size());
    const Result<GitId> head = (*repository)->head();
    for (GitId id = head.value_or(GitId()); !id.isNull(); ++facts.commitCount) {
        if (progress.cancelled())
            return cancelledError();
        const Result<GitCommit> commit = (*repository)->commit(id);
        if (!commit)
            return std::unexpected(commit.error());
        id = commit->parents.value(0);
    }
    return facts;
}

Result<HistoryPlan> planHistory(const Library &library, const HistoryRequest &request, const Progress &progress)
{
    const auto repository = GitRepository::open(repositoryPath(request.path));
    if (!repository)
        return std::unexpected(repository.error());
    Result<catalog::Connection> connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const Result<Versions> versions = readVersions(*connection, request.project);
    if (!versions)
        return std::unexpected(versions.error());
    return planRange(**repository, request.range, commitsOf(*versions), progress);
}

Result<HistoryPlan> planHistory(const QString &path, const HistoryRange &range, const Progress &progress)
{
    return GitRepository::open(repositoryPath(path)).and_then([&](const std::unique_ptr<GitRepository> &repository) {
        return planRange(*repository, range, {}, progress);
    });
}

Result<HistoryOutcome> captureHistory(const Library &library, const HistoryRequest &request, const Progress &progress)
{
    if (const Result<> writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    const auto repository = GitRepository::open(repositoryPath(request.path));
    if (!repository)
        return std::unexpected(repository.error());
    Result<catalog::Connection> connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    return HistoryCapture(library, request, **repository, *connection, progress).run();
}

} // namespace strata
