// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/tarwriter.h"

#include "core/archive/packer.h"
#include "core/base/fileio.h"
#include "core/base/parallel.h"

#include <QCoreApplication>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <future>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::TarWriter)
};

constexpr qsizetype BlockBytes = 1024 * 1024; // one gzip member
constexpr qsizetype BlocksPerBatch = 16;
constexpr qint64 PieceBytes = 1024 * 1024;

struct FreeArchive
{
    void operator()(archive *writer) const
    {
        archive_write_fail(writer); // what was not closed by then is given up: it must not be finished into an output that is gone
        archive_write_free(writer);
    }
};
struct FreeEntry
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

/// The bytes of a tar on their way to the file: while one batch is packed and written, the next is gathered.
class Output
{
public:
    Output(int fd, bool packed) : m_fd(fd), m_packed(packed) { }
    ~Output()
    {
        if (m_writing.valid())
            m_writing.wait();
    }
    Q_DISABLE_COPY_MOVE(Output)

    /// False when an earlier write failed; errno then says why.
    bool add(QByteArrayView bytes)
    {
        m_gathered.append(bytes);
        return m_gathered.size() < BlockBytes * BlocksPerBatch || passOn();
    }

    bool finish() { return passOn() && passOn(); }

private:
    bool passOn()
    {
        if (m_writing.valid()) {
            if (const int error = m_writing.get(); error != 0) {
                errno = error;
                return false;
            }
        }
        m_writing = std::async(std::launch::async, [this, bytes = std::exchange(m_gathered, {})] { return write(bytes); });
        return true;
    }

    // 0 or an errno.
    int write(const QByteArray &bytes) const
    {
        if (!m_packed)
            return writeAll(m_fd, bytes) ? 0 : errno;
        const qsizetype count = (bytes.size() + BlockBytes - 1) / BlockBytes;
        std::vector<QByteArray> members;
        members.resize(size_t(count));
        const Result<> packed = inParallel(count, 1, [&](qsizetype first, qsizetype) -> Result<> {
            const QByteArrayView all(bytes);
            const Packer packer;
            members[size_t(first)] = packer.gzip(
                all.sliced(first * BlockBytes, std::min(BlockBytes, all.size() - first * BlockBytes)));
            return {};
        });
        Q_ASSERT(packed);
        return std::ranges::all_of(members, [this](const QByteArray &member) { return writeAll(m_fd, member); }) ? 0 : errno;
    }

    int m_fd;
    bool m_packed;
    QByteArray m_gathered;
    std::future<int> m_writing;
};

class Writer
{
public:
    Writer(const ArchiveTreeSource &tree, QString path, const Progress &progress)
        : m_tree(tree), m_path(std::move(path)), m_progress(progress)
    {
        for (const FileEntry &file : tree.files)
            m_totalBytes += file.size;
    }

    Result<> write(bool packed)
    {
        FileDescriptor fd(
            ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
        if (!fd)
            return cannotWrite();
        Result<> written = writeTo(fd.get(), packed);
        if (written && !fd.close())
            written = cannotWrite();
        if (!written)
            ::unlink(QFile::encodeName(m_path).constData());
        return written;
    }

private:
    std::unexpected<Error> cannotWrite() const
    {
        return failFromErrno(errno, Text::tr("The archive “%1” cannot be written").arg(m_path), m_path);
    }

    Result<> writeTo(int fd, bool packed)
    {
        Output output(fd, packed);
        m_archive.reset(archive_write_new());
        archive *writer = m_archive.get();
        archive_write_set_format_pax_restricted(writer);
        archive_write_set_bytes_per_block(writer, 10240);
        if (archive_write_open(
                writer, &output, nullptr,
                [](archive *, void *to, const void *bytes, size_t count) -> la_ssize_t {
                    return static_cast<Output *>(to)->add({static_cast<const char *>(bytes), qsizetype(count)}) ? la_ssize_t(count)
                                                                                                                : -1;
                },
                nullptr)
            != ARCHIVE_OK)
            return cannotWrite();
        for (const ArchiveItem &item : itemsOf(m_tree)) {
            if (m_progress.cancelled())
                return cancelledError();
            if (const Result<> added = add(item); !added)
                return added;
        }
        errno = 0;
        if (archive_write_close(writer) != ARCHIVE_OK || !output.finish())
            return cannotWrite();
        m_archive.reset();
        return {};
    }

    Result<> add(const ArchiveItem &item)
    {
        const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
        // Not the functions for UTF-8: they compose accents, and names must come back byte for byte.
        archive_entry_copy_pathname(entry.get(), item.name.toUtf8().constData());
        archive_entry_set_perm(entry.get(), item.mode);
        archive_entry_set_mtime(entry.get(), m_tree.time.toSecsSinceEpoch(), 0);
        const bool isLink = item.file && item.file->kind == FileKind::Symlink;
        if (!item.file) {
            archive_entry_set_filetype(entry.get(), AE_IFDIR);
        } else if (isLink) {
            archive_entry_set_filetype(entry.get(), AE_IFLNK);
            archive_entry_copy_symlink(entry.get(), item.file->linkTarget.toUtf8().constData());
        } else {
            archive_entry_set_filetype(entry.get(), AE_IFREG);
            archive_entry_set_size(entry.get(), item.file->size);
        }
        errno = 0;
        if (archive_write_header(m_archive.get(), entry.get()) < ARCHIVE_WARN)
            return cannotWrite();
        return item.file && !isLink ? addContent(*item.file) : Result<>();
    }

    Result<> addContent(const FileEntry &file)
    {
        const QString path = m_tree.source + u'/' + file.path;
        const FileDescriptor from(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        const auto cannotRead = [&] { return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(path), path); };
        if (!from)
            return cannotRead();
        qint64 left = file.size;
        while (left > 0) {
            if (m_progress.cancelled())
                return cancelledError();
            const ssize_t got = ::read(from.get(), m_buffer.data(), size_t(std::min(left, PieceBytes)));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return cannotRead();
            if (got == 0)
                break;
            if (archive_write_data(m_archive.get(), m_buffer.constData(), size_t(got)) != got)
                return cannotWrite();
            left -= got;
        }
        if (left > 0) {
            return fail(
                Error::Kind::Invalid,
                Text::tr("“%1” in the library is not as it was captured. Run verify to see what is damaged.").arg(file.path), path);
        }
        m_doneBytes += file.size;
        m_progress.report(m_doneBytes, m_totalBytes, Text::tr("Packing files"));
        return {};
    }

    const ArchiveTreeSource &m_tree;
    QString m_path;
    const Progress &m_progress;
    std::unique_ptr<archive, FreeArchive> m_archive;
    QByteArray m_buffer{PieceBytes, Qt::Uninitialized};
    qint64 m_doneBytes = 0;
    qint64 m_totalBytes = 0;
};

} // namespace

Result<> writeTar(const ArchiveTreeSource &tree, const QString &path, bool packed, const Progress &progress)
{
    return Writer(tree, path, progress).write(packed);
}

} // namespace strata
