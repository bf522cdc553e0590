// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a ZIP into the library: our look at its directory, libzip's, every name, every content. What is refused has a code;
// what is taken keeps every promise.
#include "core/archive/zipreader.h"
#include "core/base/relpath.h"
#include "tests/fuzz/fuzzfile.h"

#include <QSet>

using namespace strata;

namespace {

constexpr ArchiveLimits Limits{.entries = 1000, .directoryBytes = 1 << 20, .entryBytes = 1 << 20, .totalBytes = 4 << 20};

QByteArray streamed(const ZipReader &reader, qsizetype index, bool &isWhole)
{
    QByteArray all;
    QByteArray buffer(4096, Qt::Uninitialized);
    const auto read = reader.stream(index);
    for (;;) {
        const Result<qsizetype> got = read({buffer.data(), size_t(buffer.size())});
        isWhole = got.has_value();
        if (!got || *got == 0)
            return all;
        all += buffer.first(*got);
        REQUIRE(all.size() <= reader.entries()[index].size);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ArchiveLimits limits = Limits;
    limits.backslashAsSlash = size % 2 == 0;
    const auto reader = ZipReader::open(fileOf(data, size), limits);
    if (!reader) {
        REQUIRE(reader.error().kind == Error::Kind::Invalid && !refusalCode(reader.error()).isEmpty());
        return 0;
    }
    QSet<QString> files;
    qint64 total = 0;
    for (qsizetype i = 0; i < (*reader)->entries().size(); ++i) {
        const ArchiveEntry &entry = (*reader)->entries()[i];
        const auto safe = safeRelPath(entry.path.toUtf8());
        REQUIRE(safe && *safe == entry.path && (entry.mode & ~0777u) == 0);
        REQUIRE(entry.kind != ArchiveEntry::Kind::Link || linkStaysInside(entry.path, entry.target));
        if (entry.kind == ArchiveEntry::Kind::Folder)
            continue;
        REQUIRE(!files.contains(entry.path));
        files.insert(entry.path);
        total += entry.size;
        const Result<QByteArray> bytes = (*reader)->read(i);
        bool isWhole = false;
        const QByteArray again = streamed(**reader, i, isWhole);
        REQUIRE(!bytes || bytes->size() == entry.size);
        REQUIRE(!bytes || !isWhole || again == *bytes);
    }
    REQUIRE(total <= Limits.totalBytes);
    return 0;
}
