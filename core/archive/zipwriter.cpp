// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zipwriter.h"

#include "core/archive/packer.h"
#include "core/base/fileio.h"
#include "core/base/parallel.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <future>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ZipWriter)
};

constexpr qint64 MaxBytesInMemory = 64 * 1024 * 1024; // a larger file is packed by libzip itself, piece by piece
constexpr qint64 BatchBytes = 32 * 1024 * 1024; // packed together; the next batch is made while one is written
constexpr qsizetype BatchFiles = 2048;

struct DiscardArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

/// A file ready for the container.
struct Member
{
    QByteArray bytes; // packed, or as they are when it is stored
    quint32 crc = 0;
};

/// Packs files ahead of the one that asks for them in order.
class Pipeline
{
public:
    Pipeline(const ArchiveTreeSource &tree, QList<const FileEntry *> files, const Progress &progress)
        : m_tree(tree), m_files(std::move(files)), m_progress(progress)
    {
        for (const FileEntry *file : std::as_const(m_files))
            m_totalBytes += file->size;
        startNext();
    }

    static bool stores(const FileEntry &file) { return file.size == 0 || isPackedAlready(file); }

    /// `index` grows from call to call.
    Result<Member *> at(qsizetype index)
    {
        while (index >= m_current.first + qsizetype(m_current.members.size())) {
            Result<Batch> next = m_next.get();
            if (!next)
                return std::unexpected(next.error());
            m_current = std::move(*next);
            startNext();
        }
        m_doneBytes += m_files[index]->size;
        m_progress.report(m_doneBytes, m_totalBytes, Text::tr("Packing files"));
        return &m_current.members[size_t(index - m_current.first)];
    }

    std::optional<Error> error; // what made the writing fail, said in our words

private:
    struct Batch
    {
        qsizetype first = 0;
        std::vector<Member> members;
    };

    void startNext()
    {
        const qsizetype first = m_begun;
        for (qint64 bytes = 0; m_begun < m_files.size() && m_begun - first < BatchFiles && bytes < BatchBytes; ++m_begun)
            bytes += m_files[m_begun]->size;
        m_next = std::async(std::launch::async, [this, first, count = m_begun - first] { return pack(first, count); });
    }

    Result<Batch> pack(qsizetype first, qsizetype count) const
    {
        Batch batch{.first = first, .members = std::vector<Member>(size_t(count))};
        const Result<> packed = inParallel(count, 16, [&](qsizetype begin, qsizetype end) -> Result<> {
            const Packer packer;
            for (qsizetype i = begin; i < end; ++i) {
                if (m_progress.cancelled())
                    return cancelledError();
                const FileEntry &file = *m_files[first + i];
                Result<QByteArray> bytes = readMember(m_tree, file);
                if (!bytes)
                    return std::unexpected(bytes.error());
                batch.members[size_t(i)] = {.bytes = stores(file) ? *bytes : packer.deflate(*bytes), .crc = Packer::crc32(*bytes)};
            }
            return {};
        });
        if (!packed)
            return std::unexpected(packed.error());
        return batch;
    }

    const ArchiveTreeSource &m_tree;
    QList<const FileEntry *> m_files;
    const Progress &m_progress;
    qsizetype m_begun = 0;
    Batch m_current;
    std::future<Result<Batch>> m_next;
    qint64 m_doneBytes = 0;
    qint64 m_totalBytes = 0;
};

/// One file of the pipeline as libzip's source: libzip asks for its facts, then reads it from front to end, one file after the
/// other.
struct MemberSource
{
    Pipeline *pipeline = nullptr;
    qsizetype index = 0;
    const FileEntry *file = nullptr;
    Member *member = nullptr;
    qsizetype position = 0;
    zip_error_t error = {};
};

zip_int64_t memberCallback(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto *source = static_cast<MemberSource *>(state);
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
                                              ZIP_SOURCE_FREE, -1);
    case ZIP_SOURCE_STAT: {
        if (!source->member) {
            Result<Member *> member = source->pipeline->at(source->index);
            if (!member) {
                source->pipeline->error = member.error();
                zip_error_set(&source->error, ZIP_ER_READ, 0);
                return -1;
            }
            source->member = *member;
        }
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = zip_uint64_t(source->file->size);
        stat->comp_size = zip_uint64_t(source->member->bytes.size());
        stat->comp_method = Pipeline::stores(*source->file) ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        stat->crc = source->member->crc;
        stat->valid = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC;
        return sizeof *stat;
    }
    case ZIP_SOURCE_OPEN: source->position = 0; return 0;
    case ZIP_SOURCE_READ: {
        const qsizetype count = std::min(qsizetype(length), source->member->bytes.size() - source->position);
        std::copy_n(source->member->bytes.constData() + source->position, count, static_cast<char *>(data));
        source->position += count;
        return count;
    }
    case ZIP_SOURCE_CLOSE:
        source->member->bytes = {}; // never asked for again
        return 0;
    case ZIP_SOURCE_ERROR: return zip_error_to_data(&source->error, data, length);
    case ZIP_SOURCE_FREE: delete source; return 0;
    default: return -1;
    }
}

struct DosTime
{
    quint16 time = 0;
    quint16 date = 0;
};

// Bits as in MS-DOS; years before 1980 and after 2107 have none.
DosTime dosTimeOf(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    const int year = utc.date().year();
    if (!utc.isValid() || year < 1980)
        return {.time = 0, .date = (1 << 5) | 1};
    if (year > 2107)
        return {.time = (23 << 11) | (59 << 5) | 29, .date = quint16((127 << 9) | (12 << 5) | 31)};
    return {.time = quint16((utc.time().hour() << 11) | (utc.time().minute() << 5) | (utc.time().second() / 2)),
            .date = quint16(((year - 1980) << 9) | (utc.date().month() << 5) | utc.date().day())};
}

class Writer
{
public:
    Writer(const ArchiveTreeSource &tree, const QString &path, const Progress &progress)
        : m_tree(tree), m_path(path), m_progress(progress), m_time(dosTimeOf(tree.time))
    {
    }

    Result<> write()
    {
        int error = 0;
        m_archive.reset(zip_open(QFile::encodeName(m_path).constData(), ZIP_CREATE | ZIP_EXCL, &error));
        if (!m_archive) {
            zip_error_t details;
            zip_error_init_with_code(&details, error);
            const QString reason = QString::fromUtf8(zip_error_strerror(&details));
            zip_error_fini(&details);
            return cannotWrite(reason);
        }
        const QList<ArchiveItem> items = itemsOf(m_tree);
        QList<const FileEntry *> packed;
        for (const ArchiveItem &item : items) {
            if (isPacked(item))
                packed.append(item.file);
        }
        Pipeline pipeline(m_tree, packed, m_progress);
        qsizetype index = 0;
        for (const ArchiveItem &item : items) {
            if (!add(item, pipeline, index))
                return cannotWrite(QString::fromUtf8(zip_strerror(m_archive.get())));
            index += isPacked(item) ? 1 : 0;
        }
        zip_register_cancel_callback_with_state(
            m_archive.get(), [](zip_t *, void *progress) { return static_cast<const Progress *>(progress)->cancelled() ? 1 : 0; },
            nullptr, const_cast<Progress *>(&m_progress));
        if (zip_close(m_archive.get()) != 0) {
            const QString reason = QString::fromUtf8(zip_strerror(m_archive.get()));
            m_archive.reset();
            if (m_progress.cancelled())
                return cancelledError();
            return pipeline.error ? std::unexpected(*pipeline.error) : cannotWrite(reason);
        }
        (void)m_archive.release(); // zip_close() freed it
        return {};
    }

private:
    static bool isPacked(const ArchiveItem &item)
    {
        return item.file && item.file->kind == FileKind::Regular && item.file->size <= MaxBytesInMemory;
    }

    std::unexpected<Error> cannotWrite(const QString &reason) const
    {
        return fail(Error::Kind::Io, Text::tr("The archive “%1” cannot be written: %2.").arg(m_path, reason), m_path);
    }

    bool add(const ArchiveItem &item, Pipeline &pipeline, qsizetype index)
    {
        const QByteArray name = item.name.toUtf8();
        zip_t *archive = m_archive.get();
        if (!item.file) {
            const zip_int64_t at = zip_dir_add(archive, name.constData(), ZIP_FL_ENC_UTF_8);
            return at >= 0 && setFacts(zip_uint64_t(at), S_IFDIR | item.mode);
        }
        const FileEntry &file = *item.file;
        const bool isLink = file.kind == FileKind::Symlink;
        zip_source_t *source = nullptr;
        if (isLink) {
            m_targets.append(file.linkTarget.toUtf8());
            source = zip_source_buffer(archive, m_targets.last().constData(), zip_uint64_t(m_targets.last().size()), 0);
        } else if (isPacked(item)) {
            auto state = std::make_unique<MemberSource>(MemberSource{.pipeline = &pipeline, .index = index, .file = &file});
            source = zip_source_function(archive, memberCallback, state.get());
            if (source)
                (void)state.release(); // libzip frees it by ZIP_SOURCE_FREE
        } else {
            source = zip_source_file(archive, QFile::encodeName(m_tree.source + u'/' + file.path).constData(), 0, file.size);
        }
        if (!source)
            return false;
        const zip_int64_t at = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (at < 0) {
            zip_source_free(source);
            return false;
        }
        if ((isLink || Pipeline::stores(file)) && zip_set_file_compression(archive, zip_uint64_t(at), ZIP_CM_STORE, 0) != 0)
            return false;
        return setFacts(zip_uint64_t(at), (isLink ? S_IFLNK : S_IFREG) | item.mode);
    }

    bool setFacts(zip_uint64_t at, quint32 mode)
    {
        const quint32 dosAttributes = S_ISDIR(mode) ? 0x10 : 0;
        return zip_file_set_external_attributes(m_archive.get(), at, 0, ZIP_OPSYS_UNIX, (mode << 16) | dosAttributes) == 0
               && zip_file_set_dostime(m_archive.get(), at, m_time.time, m_time.date, 0) == 0;
    }

    const ArchiveTreeSource &m_tree;
    QString m_path;
    const Progress &m_progress;
    DosTime m_time;
    QList<QByteArray> m_targets; // must live until the archive is closed
    std::unique_ptr<zip_t, DiscardArchive> m_archive;
};

} // namespace

Result<> writeZip(const ArchiveTreeSource &tree, const QString &path, const Progress &progress)
{
    return Writer(tree, path, progress).write();
}

} // namespace strata
