// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/gitrepository.h"

#include "core/remote/looseobject.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>
#include <git2.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::GitRepository)
};

template <auto Free>
struct FreedBy
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using RepositoryHandle = std::unique_ptr<git_repository, FreedBy<git_repository_free>>;
using OdbHandle = std::unique_ptr<git_odb, FreedBy<git_odb_free>>;
using ReferenceHandle = std::unique_ptr<git_reference, FreedBy<git_reference_free>>;
using ObjectHandle = std::unique_ptr<git_object, FreedBy<git_object_free>>;
using CommitHandle = std::unique_ptr<git_commit, FreedBy<git_commit_free>>;
using TreeHandle = std::unique_ptr<git_tree, FreedBy<git_tree_free>>;
using BranchIteratorHandle = std::unique_ptr<git_branch_iterator, FreedBy<git_branch_iterator_free>>;

// Fills a handle through the pointer to a pointer that libgit2 wants.
template <typename T, typename Free>
auto into(std::unique_ptr<T, Free> &handle)
{
    return std::out_ptr(handle);
}

void startLibrary()
{
    static const struct LibGit2
    {
        LibGit2()
        {
            git_libgit2_init();
            // Both only say where things are: a partial clone lacks objects, which reading them tells.
            std::array<const char *, 2> known{"partialclone", "relativeworktrees"};
            git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, known.data(), known.size());
        }
        ~LibGit2() { git_libgit2_shutdown(); }
    } library;
}

QString lastMessage()
{
    const git_error *error = git_error_last();
    return error && error->message ? QString::fromUtf8(error->message) : QString();
}

GitId idOf(const git_oid *oid)
{
    GitId id;
    std::memcpy(id.bytes.data(), oid->id, id.bytes.size());
    return id;
}

git_oid oidOf(const GitId &id)
{
    git_oid oid;
    git_oid_fromraw(&oid, id.bytes.data());
    return oid;
}

// Commits may claim any second of any age; what cannot be written as a date is brought to the nearest that can.
QDateTime timeOf(const git_time &time)
{
    constexpr qint64 Last = 253402300799; // the end of the year 9999
    return QDateTime::fromSecsSinceEpoch(std::clamp<qint64>(time.time, 0, Last), QTimeZone::UTC);
}

QString textOf(const char *bytes, const char *encoding)
{
    const QByteArrayView raw(bytes ? bytes : "");
    if (encoding) {
        QStringDecoder named(encoding);
        if (named.isValid()) {
            QString text = named(raw);
            if (!named.hasError())
                return text;
        }
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(raw);
    return utf8.hasError() ? QString::fromLatin1(raw) : text;
}

QString rootOf(git_repository *repository)
{
    const char *folder = git_repository_workdir(repository);
    return QDir::cleanPath(QFile::decodeName(folder ? folder : git_repository_path(repository)));
}

QString repositoryAround(const QByteArray &path)
{
    RepositoryHandle outer;
    return git_repository_open_ext(into(outer), path.constData(), 0, nullptr) == 0 ? rootOf(outer.get()) : QString();
}

std::unexpected<Error> cannotOpen(int code, const QString &folder, const QByteArray &path)
{
    const QString why = lastMessage();
    if (code == GIT_ENOTFOUND) {
        if (const QString root = repositoryAround(path); !root.isEmpty()) {
            return fail(
                Error::Kind::Invalid,
                Text::tr("“%1” lies inside the Git repository “%2”. Choose that folder to capture its history.").arg(folder, root),
                root);
        }
        return fail(Error::Kind::NotFound, Text::tr("“%1” is no Git repository.").arg(folder), folder);
    }
    if (code == GIT_EOWNER) {
        return fail(Error::Kind::Denied,
                    Text::tr("The Git repository “%1” belongs to somebody else. If you trust it, tell git so, then try again: "
                             "git config --global --add safe.directory '%1'")
                        .arg(folder),
                    why);
    }
    if (why.contains("object format"_L1)) {
        return fail(Error::Kind::Invalid,
                    Text::tr("The Git repository “%1” names its objects by SHA-256, which Strata cannot read. Capture its working "
                             "files instead.")
                        .arg(folder),
                    why);
    }
    return fail(Error::Kind::Invalid,
                Text::tr("The Git repository “%1” cannot be read: %2. “git fsck” may say more.").arg(folder, why), folder);
}

GitTreeEntry::Kind kindOf(git_filemode_t mode)
{
    switch (mode) {
    case GIT_FILEMODE_TREE: return GitTreeEntry::Kind::Folder;
    case GIT_FILEMODE_BLOB_EXECUTABLE: return GitTreeEntry::Kind::Executable;
    case GIT_FILEMODE_LINK: return GitTreeEntry::Kind::Link;
    case GIT_FILEMODE_COMMIT: return GitTreeEntry::Kind::Submodule;
    case GIT_FILEMODE_BLOB:
    case GIT_FILEMODE_UNREADABLE: break;
    }
    return GitTreeEntry::Kind::File;
}

} // namespace

struct GitRepository::Handle
{
    RepositoryHandle repository;
    OdbHandle odb;
    QString objects; // the folder of objects that are not packed
};

QByteArrayView GitBlob::bytes() const
{
    auto *object = static_cast<git_odb_object *>(m_object.get());
    return {static_cast<const char *>(git_odb_object_data(object)), qsizetype(git_odb_object_size(object))};
}

GitRepository::GitRepository(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle)), m_root(rootOf(m_handle->repository.get()))
{
}

GitRepository::~GitRepository() = default;

Result<std::unique_ptr<GitRepository>> GitRepository::open(const QString &folder)
{
    startLibrary();
    if (!QFileInfo(folder).isDir())
        return fail(Error::Kind::NotFound, Text::tr("There is no folder “%1”.").arg(folder), folder);
    const QByteArray path = QFile::encodeName(folder);
    auto handle = std::make_unique<Handle>();
    int code = git_repository_open_ext(into(handle->repository), path.constData(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    if (code == 0)
        code = git_repository_odb(into(handle->odb), handle->repository.get());
    git_buf objects = GIT_BUF_INIT;
    if (code == 0)
        code = git_repository_item_path(&objects, handle->repository.get(), GIT_REPOSITORY_ITEM_OBJECTS);
    if (code != 0)
        return cannotOpen(code, folder, path);
    handle->objects = QFile::decodeName(objects.ptr);
    git_buf_dispose(&objects);
    return std::unique_ptr<GitRepository>(new GitRepository(std::move(handle)));
}

std::unexpected<Error> GitRepository::failed(int code, const QString &sentence) const
{
    const auto kind = code == GIT_ENOTFOUND ? Error::Kind::NotFound : Error::Kind::Io;
    return fail(kind, sentence, u"%1: %2 (%3)"_s.arg(m_root, lastMessage()).arg(code));
}

std::unexpected<Error> GitRepository::cannotRead(int code, const GitId &id) const
{
    if (code == GIT_ENOTFOUND) {
        return failed(code,
                      Text::tr("The Git repository “%1” lacks the object %2: it was cloned in part, or it is damaged. “git fetch "
                               "--refetch” brings what is missing, “git fsck” tells what is.")
                          .arg(m_root, id.toHex()));
    }
    return failed(code, Text::tr("The object %2 of the Git repository “%1” is damaged: %3. “git fsck” tells more.")
                            .arg(m_root, id.toHex(), lastMessage()));
}

Result<> GitRepository::checkObject(const GitId &id) const
{
    const QString name = id.toHex();
    if (!isTornLooseObject(m_handle->objects + u'/' + name.first(2) + u'/' + name.sliced(2)))
        return {};
    return fail(Error::Kind::Io,
                Text::tr("The object %2 of the Git repository “%1” is damaged: its file is cut off. “git fsck” tells more.")
                    .arg(m_root, name),
                m_root);
}

bool GitRepository::isShallow() const { return git_repository_is_shallow(m_handle->repository.get()) == 1; }

Result<GitId> GitRepository::head() const
{
    git_oid oid;
    const int code = git_reference_name_to_id(&oid, m_handle->repository.get(), "HEAD");
    if (code == GIT_ENOTFOUND || code == GIT_EUNBORNBRANCH) {
        return fail(Error::Kind::Invalid,
                    Text::tr("The Git repository “%1” has no commit on the branch that is checked out.").arg(m_root),
                    lastMessage());
    }
    if (code != 0)
        return failed(code, Text::tr("The Git repository “%1” cannot be read: %2.").arg(m_root, lastMessage()));
    return idOf(&oid);
}

Result<QList<GitBranch>> GitRepository::branches() const
{
    const auto unreadable = [this](int code) {
        return failed(code, Text::tr("The branches of the Git repository “%1” cannot be read: %2.").arg(m_root, lastMessage()));
    };
    BranchIteratorHandle iterator;
    if (const int code = git_branch_iterator_new(into(iterator), m_handle->repository.get(), GIT_BRANCH_LOCAL); code != 0)
        return unreadable(code);
    QList<GitBranch> branches;
    for (;;) {
        ReferenceHandle reference;
        git_branch_t type = GIT_BRANCH_LOCAL;
        const int code = git_branch_next(into(reference), &type, iterator.get());
        if (code == GIT_ITEROVER)
            break;
        if (code != 0)
            return unreadable(code);
        git_oid oid;
        const char *name = git_reference_shorthand(reference.get());
        if (git_reference_name_to_id(&oid, m_handle->repository.get(), git_reference_name(reference.get())) != 0)
            continue; // it points to nothing, as git's own list says of it
        branches.append({.name = QString::fromUtf8(name), .tip = idOf(&oid), .isHead = git_branch_is_head(reference.get()) == 1});
    }
    std::ranges::sort(branches,
                      [](const GitBranch &a, const GitBranch &b) { return a.isHead != b.isHead ? a.isHead : a.name < b.name; });
    return branches;
}

Result<QList<GitTag>> GitRepository::tags() const
{
    struct Found
    {
        const GitRepository &self;
        git_repository *repository;
        QList<GitTag> tags;
    } found{.self = *this, .repository = m_handle->repository.get()};
    const auto look = [](const char *name, git_oid *oid, void *payload) {
        auto &all = *static_cast<Found *>(payload);
        ObjectHandle tag;
        ObjectHandle commit;
        if (!all.self.checkObject(idOf(oid)) || git_object_lookup(into(tag), all.repository, oid, GIT_OBJECT_ANY) != 0
            || git_object_peel(into(commit), tag.get(), GIT_OBJECT_COMMIT) != 0)
            return 0; // of a file or a tree, or of a commit that was not cloned
        all.tags.append({.name = QString::fromUtf8(name).sliced(qsizetype(std::strlen("refs/tags/"))),
                         .commit = idOf(git_object_id(commit.get())),
                         .isAnnotated = git_object_type(tag.get()) == GIT_OBJECT_TAG});
        return 0;
    };
    if (const int code = git_tag_foreach(found.repository, look, &found); code != 0)
        return failed(code, Text::tr("The tags of the Git repository “%1” cannot be read: %2.").arg(m_root, lastMessage()));
    std::ranges::sort(found.tags, {}, &GitTag::name);
    return found.tags;
}

Result<GitId> GitRepository::resolve(const QString &revision) const
{
    git_repository *repository = m_handle->repository.get();
    git_oid oid;
    if (git_reference_name_to_id(&oid, repository, ("refs/heads/" + revision.toUtf8()).constData()) == 0)
        return idOf(&oid);
    ObjectHandle object;
    ObjectHandle commit;
    int code = revision.isEmpty() ? int(GIT_ENOTFOUND)
                                  : git_revparse_single(into(object), repository, revision.toUtf8().constData());
    if (code == 0)
        code = git_object_peel(into(commit), object.get(), GIT_OBJECT_COMMIT);
    if (code == GIT_EAMBIGUOUS) {
        return fail(Error::Kind::Invalid,
                    Text::tr("“%1” fits several commits of the Git repository “%2”. Give more digits.").arg(revision, m_root));
    }
    if (code != 0) {
        return fail(Error::Kind::NotFound,
                    Text::tr("The Git repository “%2” has no branch, tag or commit “%1”.").arg(revision, m_root), lastMessage());
    }
    return idOf(git_object_id(commit.get()));
}

Result<GitCommit> GitRepository::commit(const GitId &id) const
{
    if (const Result<> whole = checkObject(id); !whole)
        return std::unexpected(whole.error());
    const git_oid oid = oidOf(id);
    CommitHandle found;
    if (const int code = git_commit_lookup(into(found), m_handle->repository.get(), &oid); code != 0)
        return cannotRead(code, id);
    const char *encoding = git_commit_message_encoding(found.get());
    const git_signature *author = git_commit_author(found.get());
    const git_signature *committer = git_commit_committer(found.get());
    GitCommit commit{.id = id,
                     .tree = idOf(git_commit_tree_id(found.get())),
                     .message = textOf(git_commit_message(found.get()), encoding),
                     .authorName = textOf(author->name, encoding),
                     .authorEmail = textOf(author->email, encoding),
                     .authoredAt = timeOf(author->when),
                     .committedAt = timeOf(committer->when)};
    for (unsigned int i = 0; i < git_commit_parentcount(found.get()); ++i)
        commit.parents.append(idOf(git_commit_parent_id(found.get(), i)));
    return commit;
}

// Not by libgit2's own walk, which would not notice a torn object.
Result<QSet<GitId>> GitRepository::ancestors(const GitId &id, const Progress &progress) const
{
    QSet<GitId> found{id};
    QList<GitId> waiting{id};
    while (!waiting.isEmpty()) {
        if (progress.cancelled())
            return cancelledError();
        const Result<GitCommit> next = commit(waiting.takeLast());
        if (!next)
            return std::unexpected(next.error());
        for (const GitId &parent : next->parents) {
            if (!found.contains(parent)) {
                found.insert(parent);
                waiting.append(parent);
            }
        }
    }
    return found;
}

Result<QList<GitTreeEntry>> GitRepository::entries(const GitId &tree) const
{
    if (const Result<> whole = checkObject(tree); !whole)
        return std::unexpected(whole.error());
    const git_oid oid = oidOf(tree);
    TreeHandle found;
    if (const int code = git_tree_lookup(into(found), m_handle->repository.get(), &oid); code != 0)
        return cannotRead(code, tree);
    QList<GitTreeEntry> entries;
    const size_t count = git_tree_entrycount(found.get());
    entries.reserve(qsizetype(count));
    for (size_t i = 0; i < count; ++i) {
        const git_tree_entry *entry = git_tree_entry_byindex(found.get(), i);
        entries.append({.name = QByteArray(git_tree_entry_name(entry)),
                        .kind = kindOf(git_tree_entry_filemode(entry)),
                        .id = idOf(git_tree_entry_id(entry))});
    }
    return entries;
}

Result<GitBlob> GitRepository::blob(const GitId &id) const
{
    if (const Result<> whole = checkObject(id); !whole)
        return std::unexpected(whole.error());
    const git_oid oid = oidOf(id);
    git_odb_object *object = nullptr;
    if (const int code = git_odb_read(&object, m_handle->odb.get(), &oid); code != 0)
        return cannotRead(code, id);
    GitBlob blob;
    blob.m_object = std::shared_ptr<void>(object, [](void *held) { git_odb_object_free(static_cast<git_odb_object *>(held)); });
    if (git_odb_object_type(object) != GIT_OBJECT_BLOB) {
        return fail(
            Error::Kind::Invalid,
            Text::tr("The Git repository “%1” is damaged: its object %2 should be the content of a file and is not. “git fsck” "
                     "tells more.")
                .arg(m_root, id.toHex()),
            m_root);
    }
    return blob;
}

Result<qint64> GitRepository::blobSize(const GitId &id) const
{
    if (const Result<> whole = checkObject(id); !whole)
        return std::unexpected(whole.error());
    const git_oid oid = oidOf(id);
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (const int code = git_odb_read_header(&size, &type, m_handle->odb.get(), &oid); code != 0)
        return cannotRead(code, id);
    return qint64(size);
}

} // namespace strata
