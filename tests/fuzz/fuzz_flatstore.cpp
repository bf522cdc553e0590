// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of CSV and of pg_dump's SQL: whatever they are fed, they answer, and cutting the text anywhere changes nothing.
#include "core/flatstore/csvreader.h"
#include "core/flatstore/dumpreader.h"
#include "tests/fuzz/fuzzing.h"

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

struct Rows
{
    QList<QJsonObject> rows;
    QString error;

    bool operator==(const Rows &) const = default;
};

template <typename MakeReader>
Rows read(MakeReader makeReader, QByteArrayView text, qsizetype pieceBytes)
{
    Rows read;
    auto reader = makeReader([&](FlatRow row) -> Result<> {
        row.columns.insert(u"place"_s, row.place.toText());
        read.rows.append(row.columns);
        return {};
    });
    Result<> done;
    for (qsizetype at = 0; done && at < text.size(); at += pieceBytes)
        done = reader.feed(text.sliced(at, std::min(pieceBytes, text.size() - at)));
    if (done)
        done = reader.finish();
    if (!done)
        read.error = done.error().message;
    REQUIRE(done || !read.error.isEmpty());
    return read;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const qsizetype piece = 1 + data[0] % 16;
    const QByteArrayView text(data + 1, qsizetype(size) - 1);
    const auto dump = [](TakeFlatRow take) { return DumpReader(u"f"_s, std::move(take)); };
    REQUIRE(read(dump, text, piece) == read(dump, text, text.size()));
    const auto csv = [](TakeFlatRow take) { return CsvReader(u"f"_s, FlatTable::Generations, std::move(take)); };
    REQUIRE(read(csv, text, piece) == read(csv, text, text.size()));
    return 0;
}
