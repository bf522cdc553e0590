// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/tarreader.h"

#include "core/archive/gzipstream.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::TarReader)
};

constexpr qsizetype BlockBytes = 512;
constexpr qsizetype BufferBytes = 256 * 1024;

struct FreeArchive
{
    void operator()(archive *reader) const { archive_read_free(reader); }
};

// libarchive answers UTF-8 when it knows the name's alphabet; else the bytes as they stand.
QByteArray bytesOf(const char *utf8, const char *raw) { return utf8 ? QByteArray(utf8) : QByteArray(raw); }

QByteArray withoutDotSlash(const QByteArray &name)
{
    if (name == "." || name == "./")
        return {};
    return name.startsWith("./") ? name.sliced(2) : name;
}

} // namespace

struct TarReader::State
{
    QString path;
    std::unique_ptr<TarBytes> bytes;
    std::unique_ptr<archive, FreeArchive> reader;
    ArchiveGuard guard;
    QByteArray buffer{BufferBytes, Qt::Uninitialized};
    std::optional<Error> error; // of `bytes`, on its way through libarchive
    qint64 total = 0; // bytes of tar so far
    bool endsInZeros = false; // the last block that was read
    std::optional<ArchiveEntry> current;
    qint64 left = 0; // of current's content

    // As libarchive's read callback: the next piece of the tar.
    static la_ssize_t provide(archive *, void *data, const void **piece)
    {
        auto *state = static_cast<State *>(data);
        const Result<qsizetype> got = state->bytes->read({state->buffer.data(), size_t(state->buffer.size())});
        if (!got) {
            state->error = got.error();
            return ARCHIVE_FATAL;
        }
        state->take(QByteArrayView(state->buffer).first(*got));
        *piece = state->buffer.constData();
        return *got;
    }

    void take(QByteArrayView piece)
    {
        total += piece.size();
        if (piece.size() >= BlockBytes)
            endsInZeros = std::ranges::all_of(piece.last(BlockBytes), [](char c) { return c == 0; });
        else if (!piece.isEmpty())
            endsInZeros = endsInZeros && std::ranges::all_of(piece, [](char c) { return c == 0; });
    }

    std::unexpected<Error> broken() const
    {
        if (error)
            return std::unexpected(*error);
        if (total == 0)
            return refuseArchive(path, Text::tr("it is empty"));
        const char *why = archive_error_string(reader.get());
        return refuseArchive(path, Text::tr("it is damaged, or no complete tar archive (%1)").arg(QString::fromUtf8(why)));
    }

    Result<> checkEnd();
    Result<std::optional<ArchiveEntry>> describe(archive_entry *entry);
};

TarReader::TarReader(std::unique_ptr<State> state) : m_state(std::move(state)) { }

TarReader::~TarReader() = default;

Result<std::unique_ptr<TarReader>> TarReader::open(const QString &path, ArchiveKind kind, const ArchiveLimits &limits)
{
    Result<std::unique_ptr<TarBytes>> bytes = TarBytes::open(path, kind, limits);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto state = std::make_unique<State>(State{.path = path, .bytes = std::move(*bytes), .guard = ArchiveGuard(path, limits)});
    state->reader.reset(archive_read_new());
    archive *reader = state->reader.get();
    archive_read_support_format_tar(reader);
    if (archive_read_open(reader, state.get(), nullptr, &State::provide, nullptr) != ARCHIVE_OK)
        return state->broken();
    return std::unique_ptr<TarReader>(new TarReader(std::move(state)));
}

qint64 TarReader::position() const { return m_state->bytes->position(); }

Result<std::optional<ArchiveEntry>> TarReader::next()
{
    for (;;) {
        archive_entry *entry = nullptr;
        const int state = archive_read_next_header(m_state->reader.get(), &entry);
        if (state == ARCHIVE_EOF) {
            if (const Result<> ended = m_state->checkEnd(); !ended)
                return std::unexpected(ended.error());
            return std::nullopt;
        }
        // A warning means a name it could not translate; the check of the name below decides. Everything else is damage.
        if (state != ARCHIVE_OK && state != ARCHIVE_WARN)
            return m_state->broken();
        Result<std::optional<ArchiveEntry>> described = m_state->describe(entry);
        if (!described)
            return described;
        if (!*described)
            continue; // the root itself
        if (const Result<> added = m_state->guard.add(**described); !added)
            return std::unexpected(added.error());
        m_state->current = *described;
        m_state->left = (*described)->size;
        return described;
    }
}

Result<std::optional<ArchiveEntry>> TarReader::State::describe(archive_entry *from)
{
    const QByteArray name = bytesOf(archive_entry_pathname_utf8(from), archive_entry_pathname(from));
    const auto refuse = [&](const QString &why) { return refuseEntry(path, name, why); };
    const QByteArray shortName = withoutDotSlash(name);
    if (shortName.isEmpty() && archive_entry_filetype(from) == AE_IFDIR && !name.isEmpty())
        return std::nullopt;
    const Result<QString> safe = guard.checkName(shortName);
    if (!safe)
        return std::unexpected(safe.error());

    ArchiveEntry entry{.path = *safe, .mode = quint32(archive_entry_perm(from)) & 0777};
    if (archive_entry_hardlink(from) || archive_entry_hardlink_utf8(from)) {
        const QByteArray target = withoutDotSlash(bytesOf(archive_entry_hardlink_utf8(from), archive_entry_hardlink(from)));
        const Result<QString> safeTarget = guard.checkName(target);
        if (!safeTarget)
            return refuse(Text::tr("it is a hard link to what is no earlier file of the archive"));
        entry.kind = ArchiveEntry::Kind::HardLink;
        entry.target = *safeTarget;
        return entry;
    }
    switch (archive_entry_filetype(from)) {
    case AE_IFREG: {
        if (archive_entry_sparse_count(from) > 0)
            return refuse(Text::tr("it is a sparse file; unpack the archive and capture the folder"));
        entry.size = archive_entry_size_is_set(from) ? archive_entry_size(from) : 0;
        if (entry.size < 0)
            return refuse(Text::tr("its size is damaged"));
        return entry;
    }
    case AE_IFDIR: entry.kind = ArchiveEntry::Kind::Folder; return entry;
    case AE_IFLNK: {
        const QByteArray target = bytesOf(archive_entry_symlink_utf8(from), archive_entry_symlink(from));
        entry.kind = ArchiveEntry::Kind::Link;
        entry.target = QString::fromUtf8(target);
        if (entry.target.toUtf8() != target)
            return refuse(Text::tr("the target of the link is not valid UTF-8"));
        return entry;
    }
    default: return refuse(Text::tr("it is a device, a pipe or a socket"));
    }
}

// libarchive stops at the end mark, and takes a missing one for an end as well. All that follows must be zeros.
Result<> TarReader::State::checkEnd()
{
    for (;;) {
        const Result<qsizetype> got = bytes->read({buffer.data(), size_t(buffer.size())});
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            break;
        const QByteArrayView piece = QByteArrayView(buffer).first(*got);
        take(piece);
        if (!std::ranges::all_of(piece, [](char c) { return c == 0; }))
            return refuseArchive(path, Text::tr("something that does not belong to it follows its end"));
    }
    if (!endsInZeros)
        return refuseArchive(path, Text::tr("its end mark is missing: it ends too early, or something else follows it"));
    return guard.checkLinks();
}

Result<qsizetype> TarReader::read(std::span<char> buffer)
{
    State &state = *m_state;
    const la_ssize_t got = archive_read_data(state.reader.get(), buffer.data(), buffer.size());
    if (got < 0 || got > state.left || (got == 0 && state.left > 0))
        return state.broken();
    state.left -= got;
    return got;
}

} // namespace strata
