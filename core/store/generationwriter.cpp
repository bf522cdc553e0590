// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/generationwriter.h"

#include "core/base/flush.h"
#include "core/base/weakness.h"
#include "core/store/contentfacts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <ranges>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::GenerationWriter)
};

constexpr auto StagePrefix = "stage-"_L1;
constexpr qsizetype PieceBytes = 256 * 1024;

// Up to so many files and folders each is flushed by itself; beyond, one syncfs costs less than the many single flushes.
constexpr qsizetype MaxSingleFlushes = 32;

// A stage nobody else holds, locked as long as the descriptor lives; or none, with errno.
FileDescriptor openLocked(const QByteArray &folder, int operation)
{
    FileDescriptor fd(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (fd && ::flock(fd.get(), operation) != 0)
        fd.reset();
    return fd;
}

bool isStillNamed(int fd, const QByteArray &path)
{
    struct stat held;
    struct stat named;
    return ::fstat(fd, &held) == 0 && ::lstat(path.constData(), &named) == 0 && held.st_ino == named.st_ino
           && held.st_dev == named.st_dev;
}

} // namespace

StagedFile stagedFile(const QString &path, quint32 mode, Content content)
{
    return {.entry = {.path = path, .type = content.type, .size = content.size, .mode = mode, .sha256 = content.sha256},
            .content = std::move(content)};
}

Result<std::unique_ptr<GenerationWriter>> GenerationWriter::begin(const LibraryFolder &library, GenerationId id, MakeFinder find,
                                                                  SharingMode mode)
{
    if (const Result<> made = makePath(library.tempFolder()); !made)
        return std::unexpected(made.error());
    std::unique_ptr<GenerationWriter> writer(new GenerationWriter);
    writer->m_folder = library.tempFolder() + u'/' + StagePrefix + id.toString();
    writer->m_find = std::move(find);
    writer->m_mode = mode;
    const QByteArray path = QFile::encodeName(writer->m_folder);
    const auto failed = [&] {
        return failFromErrno(errno, Text::tr("The folder “%1” cannot be created").arg(writer->m_folder), writer->m_folder);
    };
    // Another process' recovery may find the new folder before it is locked and delete it: then once more.
    for (int attempt = 0; attempt < 20 && !writer->m_lock; ++attempt) {
        if (::mkdir(path.constData(), 0700) != 0)
            return failed();
        FileDescriptor lock = openLocked(path, LOCK_EX);
        if (lock && isStillNamed(lock.get(), path))
            writer->m_lock = std::move(lock);
    }
    if (!writer->m_lock)
        return failed();
    const int stage = writer->m_lock.get();
    if (::mkdirat(stage, "source", 0777) != 0 || ::mkdirat(stage, "artifacts", 0777) != 0)
        return failed();
    writer->m_source = FileDescriptor(::openat(stage, "source", O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat status;
    if (!writer->m_source || ::fstat(writer->m_source.get(), &status) != 0)
        return failed();
    writer->m_folderMode = status.st_mode & 0777;
    return writer;
}

GenerationWriter::~GenerationWriter()
{
    if (m_destination.isEmpty() && !m_folder.isEmpty() && m_lock)
        (void)removeTree(m_folder); // what could not be deleted now is deleted at the next start
}

std::unexpected<Error> GenerationWriter::cannotWrite(const QString &path) const
{
    return failFromErrno(errno, Text::tr("“%1” cannot be written to the library").arg(path), m_folder + "/source/"_L1 + path);
}

Result<> GenerationWriter::addFolder(const QString &path)
{
    if (m_knownFolders.contains(path))
        return {};
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash > 0) {
        if (const Result<> parent = addFolder(path.first(slash)); !parent)
            return parent;
    }
    FolderCursor cursor(m_source.get());
    const int parent = cursor.parentOf(path);
    if (parent < 0 || ::mkdirat(parent, cursor.name(), 0777) != 0)
        return cannotWrite(path);
    m_knownFolders.insert(path);
    m_folders.append(path);
    return {};
}

Result<> GenerationWriter::writeFile(int folder, const char *name, const QString &path, QByteArrayView bytes)
{
    FileDescriptor fd(::openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0444));
    if (!fd || !writeAll(fd.get(), bytes) || !fd.close())
        return cannotWrite(path);
    return {};
}

QString GenerationWriter::placeInStage(const ContentHash &hash) const
{
    if (m_mode == SharingMode::IndependentCopies)
        return {};
    const std::lock_guard lock(m_mutex);
    return m_written.value(hash);
}

// A place in the stage is relative to source/, and never reached through a link; one in the library is absolute.
bool GenerationWriter::share(const QString &place, qint64 size, int folder, const char *name)
{
    if (place.startsWith(u'/'))
        return m_sharer.share(place, size, folder, name);
    FolderCursor cursor(m_source.get());
    const int from = cursor.parentOf(place);
    return from >= 0 && m_sharer.share(from, cursor.name(), size, folder, name);
}

// Shared aside first and renamed over, so that the written bytes stay should sharing turn out impossible.
bool GenerationWriter::replaceByShared(const QString &known, qint64 size, int folder, const char *name)
{
    const QByteArray aside = QByteArray("shared-") + QByteArray::number(m_asideCount++);
    if (!share(known, size, m_lock.get(), aside.constData()))
        return false;
    if (::renameat(m_lock.get(), aside.constData(), folder, name) == 0)
        return true;
    ::unlinkat(m_lock.get(), aside.constData(), 0);
    return false;
}

void GenerationWriter::remember(const StagedFile &staged, int folder, const char *name)
{
    QString earlier;
    {
        const std::lock_guard lock(m_mutex);
        QString &place = m_written[staged.entry.sha256];
        // The newest is kept: the earlier one may have run out of links.
        earlier = std::exchange(place, staged.entry.path);
        if (m_writtenCount++ < MaxSingleFlushes)
            m_unflushed.append(staged.entry.path);
    }
    // Two threads wrote equal files at the same time: this one gives its bytes up for the other's.
    if (!earlier.isEmpty() && m_mode == SharingMode::Shared)
        replaceByShared(earlier, staged.entry.size, folder, name);
}

Result<> GenerationWriter::addFile(FolderCursor &cursor, const StagedFile &file, QByteArrayView bytes, const QString &known)
{
    const int folder = cursor.parentOf(file.entry.path);
    if (folder < 0)
        return cannotWrite(file.entry.path);
    for (const QString &equal : {known, placeInStage(file.entry.sha256)}) {
        if (!equal.isEmpty() && share(equal, file.entry.size, folder, cursor.name()))
            return {};
    }
    if (const Result<> written = writeFile(folder, cursor.name(), file.entry.path, bytes); !written)
        return written;
    remember(file, folder, cursor.name());
    return {};
}

bool GenerationWriter::addShared(FolderCursor &cursor, const FileEntry &file, const QString &known)
{
    if (m_mode == SharingMode::IndependentCopies)
        return false;
    const int folder = cursor.parentOf(file.path);
    return folder >= 0 && share(known, file.size, folder, cursor.name());
}

Result<StagedFile> GenerationWriter::addStream(FolderCursor &cursor, const QString &path, quint32 mode, const ReadPiece &read,
                                               const FindContents &find)
{
    const int folder = cursor.parentOf(path);
    FileDescriptor fd(folder < 0 ? -1
                                 : ::openat(folder, cursor.name(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0444));
    if (!fd)
        return cannotWrite(path);
    ContentFacts facts(path);
    const std::unique_ptr<char[]> buffer(new char[PieceBytes]);
    for (;;) {
        const Result<qsizetype> got = read({buffer.get(), size_t(PieceBytes)});
        if (!got) {
            ::unlinkat(folder, cursor.name(), 0); // the caller may want to begin again
            return std::unexpected(got.error());
        }
        if (*got == 0)
            break;
        const QByteArrayView piece(buffer.get(), *got);
        facts.add(piece);
        if (!writeAll(fd.get(), piece))
            return cannotWrite(path);
    }
    if (!fd.close())
        return cannotWrite(path);
    StagedFile staged = stagedFile(path, mode, facts.finish());
    QString known = placeInStage(staged.entry.sha256);
    if (known.isEmpty() && find) {
        const auto places = find({staged.entry.sha256});
        if (!places)
            return std::unexpected(places.error());
        known = places->value(staged.entry.sha256);
    }
    if (known.isEmpty() || !replaceByShared(known, staged.entry.size, folder, cursor.name()))
        remember(staged, folder, cursor.name());
    return staged;
}

Result<StagedFile> GenerationWriter::addLink(FolderCursor &cursor, const QString &path, const QString &target)
{
    const int folder = cursor.parentOf(path);
    const QByteArray text = target.toUtf8();
    if (folder < 0 || ::symlinkat(text.constData(), folder, cursor.name()) != 0)
        return cannotWrite(path);
    StagedFile staged{.entry = {.path = path,
                                .kind = FileKind::Symlink,
                                .type = u"symlink"_s,
                                .size = text.size(),
                                .mode = 0777,
                                .sha256 = hashOf(text),
                                .linkTarget = target}};
    staged.content = {
        .sha256 = staged.entry.sha256, .type = staged.entry.type, .size = text.size(), .lineCount = 1, .preview = target};
    return staged;
}

Result<> GenerationWriter::seal()
{
    const mode_t sealed = isWeakened(Weakness::LeavesUnsealed) ? m_folderMode : m_folderMode & ~mode_t(0222);
    for (const QString &folder : m_folders | std::views::reverse) {
        const FileDescriptor fd(openFolderBeneath(m_source.get(), folder.toUtf8())); // never through a link someone put there
        if (!fd || ::fchmod(fd.get(), sealed) != 0)
            return cannotWrite(folder);
    }
    if (::fchmod(m_source.get(), sealed) != 0)
        return cannotWrite({});
    return {};
}

Result<> GenerationWriter::flush(const Progress &progress)
{
    progress.report(0, 0, Text::tr("Writing to disk"));
    const auto failed = [&] { return failFromErrno(errno, Text::tr("The new version cannot be flushed to disk"), m_folder); };
    if (m_writtenCount > MaxSingleFlushes || m_folders.size() > MaxSingleFlushes || m_sharer.hasCloned())
        return flushFileSystem(m_lock.get()) ? Result<>() : failed();
    for (const QString &file : std::as_const(m_unflushed)) {
        const FileDescriptor fd(::openat(m_source.get(), file.toUtf8().constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        if (!fd || !flushToDisk(fd.get()))
            return failed();
    }
    for (const QString &folder : m_folders | std::views::reverse) {
        const FileDescriptor fd(openFolderBeneath(m_source.get(), folder.toUtf8()));
        if (!fd || !flushToDisk(fd.get()))
            return failed();
    }
    if ((!isWeakened(Weakness::SkipsFlushOfSource) && !flushToDisk(m_source.get())) || !flushToDisk(m_lock.get()))
        return failed();
    return syncDirectory(m_folder + "/artifacts"_L1);
}

Result<> GenerationWriter::publish(const QString &destination, QByteArrayView manifest)
{
    const QByteArray from = QFile::encodeName(m_folder);
    const QByteArray to = QFile::encodeName(destination);
    const auto failed = [&] {
        return failFromErrno(errno, Text::tr("The new version cannot be moved to “%1”").arg(destination), destination);
    };
    if (::fchmod(m_lock.get(), m_folderMode) != 0)
        return failed();
    // In the folder that is held, not by a path. The folder's flush takes its new mode along.
    FileDescriptor fd(::openat(m_lock.get(), "manifest.json", O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    if (!fd || !writeAll(fd.get(), manifest) || !flushToDisk(fd.get()) || !fd.close() || !flushToDisk(m_lock.get()))
        return failed();
    int moved = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    // Some network file systems do not know the flag. A plain rename cannot replace a folder that has something in it.
    if (moved != 0 && (errno == EINVAL || errno == ENOSYS) && !existsNoFollow(destination))
        moved = ::rename(from.constData(), to.constData());
    if (moved != 0)
        return failed();
    m_destination = destination;
    // Whatever bears the name by now: only the folder that was filled may be published.
    if (!isStillNamed(m_lock.get(), to)) {
        errno = ESTALE;
        return failed();
    }
    if (!isWeakened(Weakness::SkipsFlushOfGenerations)) {
        if (const Result<> flushed = syncDirectory(QFileInfo(destination).path()); !flushed)
            return flushed;
    }
    return syncDirectory(QFileInfo(m_folder).path());
}

Result<> GenerationWriter::unpublish()
{
    if (::rename(QFile::encodeName(m_destination).constData(), QFile::encodeName(m_folder).constData()) != 0)
        return failFromErrno(errno, Text::tr("“%1” cannot be taken back").arg(m_destination), m_destination);
    const QString published = std::exchange(m_destination, QString());
    return syncDirectory(QFileInfo(published).path());
}

Result<int> removeAbandonedStages(const QString &tempFolder)
{
    int removed = 0;
    const QStringList stages = QDir(tempFolder).entryList({StagePrefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : stages) {
        const QString stage = tempFolder + u'/' + name;
        const FileDescriptor lock = openLocked(QFile::encodeName(stage), LOCK_EX | LOCK_NB);
        if (!lock && !isWeakened(Weakness::RemovesLivingStages))
            continue; // its capture is at work
        if (const Result<> gone = removeTree(stage); !gone)
            return std::unexpected(gone.error());
        ++removed;
    }
    return removed;
}

} // namespace strata
