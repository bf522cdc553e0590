// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a .tar or .tar.gz into the library: its headers in every dialect, names, sizes, contents, its end.
#include "core/archive/tarreader.h"
#include "core/base/relpath.h"
#include "tests/fuzz/fuzzfile.h"

#include <QSet>

using namespace strata;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr ArchiveLimits Limits{.entries = 1000, .entryBytes = 1 << 20, .totalBytes = 4 << 20, .ratioFrom = 1 << 20};
    const auto kind = size > 0 && data[0] == 0x1f ? ArchiveKind::TarGz : ArchiveKind::Tar;
    const auto reader = TarReader::open(fileOf(data, size), kind, Limits);
    const auto isRefusal = [](const Error &error) { return error.kind == Error::Kind::Invalid && !refusalCode(error).isEmpty(); };
    if (!reader) {
        REQUIRE(isRefusal(reader.error()));
        return 0;
    }
    QSet<QString> files;
    QByteArray buffer(4096, Qt::Uninitialized);
    for (;;) {
        const auto entry = (*reader)->next();
        if (!entry) {
            REQUIRE(isRefusal(entry.error()));
            return 0;
        }
        if (!*entry)
            return 0;
        const ArchiveEntry &found = **entry;
        const auto safe = safeRelPath(found.path.toUtf8());
        REQUIRE(safe && *safe == found.path && (found.mode & ~0777u) == 0 && found.size <= Limits.entryBytes);
        REQUIRE(found.kind != ArchiveEntry::Kind::Link || linkStaysInside(found.path, found.target));
        REQUIRE(found.kind != ArchiveEntry::Kind::HardLink || files.contains(found.target));
        if (found.kind == ArchiveEntry::Kind::Folder)
            continue;
        REQUIRE(!files.contains(found.path));
        files.insert(found.path);
        for (qint64 left = found.size; left > 0;) {
            const Result<qsizetype> got = (*reader)->read({buffer.data(), size_t(buffer.size())});
            if (!got) {
                REQUIRE(isRefusal(got.error()));
                return 0;
            }
            REQUIRE(*got > 0 && *got <= left);
            left -= *got;
        }
    }
}
