// SPDX-License-Identifier: GPL-3.0-or-later
// The gzip layer below a tar: members one after another, padding, damage. Read in pieces of any size, the bytes are the same.
#include "core/archive/gzipstream.h"
#include "tests/fuzz/fuzzfile.h"

using namespace strata;

namespace {

struct Unpacked
{
    QByteArray bytes;
    QString code; // empty: whole

    bool operator==(const Unpacked &) const = default;
};

Unpacked unpacked(const QString &path, qsizetype piece)
{
    constexpr ArchiveLimits Limits{.totalBytes = 1 << 20, .ratioFrom = 1 << 18};
    const auto source = TarBytes::open(path, ArchiveKind::TarGz, Limits);
    REQUIRE(source);
    Unpacked result;
    QByteArray buffer(piece, Qt::Uninitialized);
    for (;;) {
        const Result<qsizetype> got = (*source)->read({buffer.data(), size_t(buffer.size())});
        if (!got) {
            result.code = refusalCode(got.error());
            REQUIRE(!result.code.isEmpty());
            return result;
        }
        if (*got == 0)
            return result;
        REQUIRE(*got <= piece);
        result.bytes += buffer.first(*got);
        REQUIRE(result.bytes.size() <= 2 * Limits.totalBytes + piece);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString path = fileOf(data, size);
    const Unpacked whole = unpacked(path, 256 * 1024);
    const Unpacked pieces = unpacked(path, 1 + qsizetype(size % 700));
    REQUIRE(whole.code.isEmpty() == pieces.code.isEmpty());
    if (whole.code.isEmpty())
        REQUIRE(whole == pieces);
    return 0;
}
