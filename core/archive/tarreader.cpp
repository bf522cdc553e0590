// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/tarreader.h"

#include "core/archive/gzipstream.h"
#include "core/archive/tarheader.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

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

// What a pax header says, if libarchive answers the same but for accents it has composed.
QByteArray exactly(const QByteArray &pax, const QByteArray &answered)
{
    const bool isSame = QString::fromUtf8(pax).normalized(QString::NormalizationForm_C)
                        == QString::fromUtf8(answered).normalized(QString::NormalizationForm_C);
    return !pax.isEmpty() && isSame ? pax : answered;
}

} // namespace

struct TarReader::State
{
    QString path;
    std::unique_ptr<TarBytes> bytes;
    std::unique_ptr<archive, FreeArchive> reader;
    ArchiveGuard guard;
    std::array<QByteArray, 2> buffers{QByteArray(BufferBytes, Qt::Uninitialized), QByteArray(BufferBytes, Qt::Uninitialized)};
    std::array<qsizetype, 2> filled{}; // [0] the piece handed out last, [1] the one before: an entry's header is in one of them
    std::optional<Error> error; // of `bytes`, on its way through libarchive
    qint64 total = 0; // bytes of tar so far
    bool endsInZeros = false; // the last block that was read
    std::optional<ArchiveEntry> current;
    qint64 left = 0; // of current's content

    // As libarchive's read callback: the next piece of the tar.
    static la_ssize_t provide(archive *, void *data, const void **piece)
    {
        auto *state = static_cast<State *>(data);
        std::ranges::reverse(state->buffers);
        std::ranges::reverse(state->filled);
        QByteArray &buffer = state->buffers[0];
        const Result<qsizetype> got = state->bytes->read({buffer.data(), size_t(buffer.size())});
        state->filled[0] = got.value_or(0);
        if (!got) {
            state->error = got.error();
            return ARCHIVE_FATAL;
        }
        state->take(QByteArrayView(buffer).first(*got));
        *piece = buffer.constData();
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

    // Bytes of the tar from where the entry's first header begins; fewer when they are not at hand any more.
    QByteArray fromHeader(qint64 offset, qsizetype count) const
    {
        QByteArray found;
        qint64 at = archive_read_header_position(reader.get()) + offset - (total - filled[0] - filled[1]);
        for (const size_t i : {1, 0}) {
            if (at >= 0 && at < filled[i]) {
                const qint64 taken = std::min<qint64>(count - found.size(), filled[i] - at);
                found += QByteArrayView(buffers[i]).sliced(at, taken);
                at += taken;
            }
            at -= filled[i];
        }
        return found;
    }

    std::unexpected<Error> broken() const
    {
        if (error)
            return std::unexpected(*error);
        if (total == 0)
            return refuseArchive(path, ArchiveProblem::Empty);
        const char *why = archive_error_string(reader.get());
        return refuseArchive(path, ArchiveProblem::Damaged, QString::fromUtf8(why));
    }

    Result<> checkEnd();
    Result<std::optional<ArchiveEntry>> describe(archive_entry *entry);
};

TarReader::TarReader(std::unique_ptr<State> state) : m_state(std::move(state)) { }

TarReader::~TarReader() = default;

Result<std::unique_ptr<TarReader>> TarReader::open(const QString &path, ArchiveKind kind, const ArchiveLimits &limits,
                                                   std::stop_token stop)
{
    Result<std::unique_ptr<TarBytes>> bytes = TarBytes::open(path, kind, limits, std::move(stop));
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
        if (const Result<> inTime = m_state->guard.checkTime(); !inTime)
            return std::unexpected(inTime.error());
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
    const TarHeader header = readTarHeader([this](qint64 offset, qsizetype count) { return fromHeader(offset, count); });
    const QByteArray name = exactly(header.paxPath, bytesOf(archive_entry_pathname_utf8(from), archive_entry_pathname(from)));
    const auto refuse = [&](ArchiveProblem problem) { return refuseEntry(path, name, problem); };
    const QByteArray shortName = withoutDotSlash(name);
    if (header.type == 'M') // libarchive would take the rest of a file for a whole one
        return refuse(ArchiveProblem::SeveralParts);
    // A name that goes on behind a NUL is two names: one for programs that stop there, one for those that do not.
    if (header.hasNulInName)
        return refuseEntry(path, name, PathProblem::ControlCharacter);
    if (shortName.isEmpty() && archive_entry_filetype(from) == AE_IFDIR && !name.isEmpty())
        return std::nullopt;
    const Result<QString> safe = guard.checkName(shortName);
    if (!safe)
        return std::unexpected(safe.error());

    ArchiveEntry entry{.path = *safe, .mode = quint32(archive_entry_perm(from)) & 0777};
    if (archive_entry_hardlink(from) || archive_entry_hardlink_utf8(from)) {
        const QByteArray target = withoutDotSlash(
            exactly(header.paxLink, bytesOf(archive_entry_hardlink_utf8(from), archive_entry_hardlink(from))));
        const Result<QString> safeTarget = guard.checkName(target);
        if (!safeTarget)
            return refuse(ArchiveProblem::HardLinkTarget);
        entry.kind = ArchiveEntry::Kind::HardLink;
        entry.target = *safeTarget;
        return entry;
    }
    switch (archive_entry_filetype(from)) {
    case AE_IFREG: {
        if (archive_entry_sparse_count(from) > 0)
            return refuse(ArchiveProblem::SparseFile);
        entry.size = archive_entry_size_is_set(from) ? archive_entry_size(from) : 0;
        if (entry.size < 0)
            return refuse(ArchiveProblem::DamagedSizes);
        return entry;
    }
    case AE_IFDIR: entry.kind = ArchiveEntry::Kind::Folder; return entry;
    case AE_IFLNK: {
        const QByteArray target = exactly(header.paxLink, bytesOf(archive_entry_symlink_utf8(from), archive_entry_symlink(from)));
        entry.kind = ArchiveEntry::Kind::Link;
        entry.target = QString::fromUtf8(target);
        if (entry.target.toUtf8() != target)
            return refuse(ArchiveProblem::LinkNotUtf8);
        return entry;
    }
    default: return refuse(ArchiveProblem::SpecialFile);
    }
}

// libarchive stops at the end mark, and takes a missing one for an end as well. All that follows must be zeros.
Result<> TarReader::State::checkEnd()
{
    QByteArray &buffer = buffers[0];
    for (;;) {
        const Result<qsizetype> got = bytes->read({buffer.data(), size_t(buffer.size())});
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            break;
        const QByteArrayView piece = QByteArrayView(buffer).first(*got);
        take(piece);
        if (!std::ranges::all_of(piece, [](char c) { return c == 0; }))
            return refuseArchive(path, ArchiveProblem::TrailingBytes);
    }
    if (!endsInZeros)
        return refuseArchive(path, ArchiveProblem::NoEndMark);
    return guard.checkLinks();
}

Result<qsizetype> TarReader::read(std::span<char> buffer)
{
    State &state = *m_state;
    if (const Result<> inTime = state.guard.checkTime(); !inTime)
        return std::unexpected(inTime.error());
    const la_ssize_t got = archive_read_data(state.reader.get(), buffer.data(), buffer.size());
    if (got < 0 || got > state.left || (got == 0 && state.left > 0))
        return state.broken();
    state.left -= got;
    return got;
}

} // namespace strata
