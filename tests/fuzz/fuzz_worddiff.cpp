// SPDX-License-Identifier: GPL-3.0-or-later
// The word diff: marks stand in order and inside the line, cut no character in two, and what is not marked is the same on both
// sides but for white space.
#include "core/diff/worddiff.h"
#include "tests/fuzz/fuzzing.h"

using namespace strata;

namespace {

QString unmarked(const QString &line, const std::vector<TextSpan> &spans)
{
    QString text;
    qsizetype at = 0;
    for (const TextSpan &span : spans) {
        REQUIRE(span.length > 0 && (span.start > at || (at == 0 && span.start == 0)));
        REQUIRE(span.start + span.length <= line.size());
        for (const qsizetype edge : {qsizetype(span.start), qsizetype(span.start + span.length)})
            REQUIRE(edge == 0 || edge == line.size() || !line[edge - 1].isHighSurrogate() || !line[edge].isLowSurrogate());
        text += QStringView(line).sliced(at, span.start - at);
        at = span.start + span.length;
    }
    text += QStringView(line).sliced(at);
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const FuzzInput input(data, size);
    const std::array<QString, 2> line{QString::fromUtf8(input.text[Before]), QString::fromUtf8(input.text[After])};
    WordDiffer differ;
    for (int round = 0; round < 2; ++round) { // the second time with its memory used
        const auto &spans = differ.compare(line[Before], line[After]);
        const std::array<QString, 2> rest{unmarked(line[Before], spans[Before]), unmarked(line[After], spans[After])};
        if (line[Before] == line[After])
            REQUIRE(spans[Before].empty() && spans[After].empty());
        if (!spans[Before].empty() || !spans[After].empty())
            REQUIRE(rest[Before] == rest[After]);
    }
    return 0;
}
