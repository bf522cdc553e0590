// SPDX-License-Identifier: GPL-3.0-or-later
// Ignore files: any text gives rules, and any rule an answer in time.
#include "core/store/ignorerules.h"
#include "tests/fuzz/fuzzing.h"

using namespace Qt::StringLiterals;
using namespace strata;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const FuzzInput input(data, size);
    const QList<IgnorePattern> patterns = parseIgnoreText(input.text[0]);
    for (const IgnorePattern &pattern : patterns) {
        REQUIRE(!pattern.glob.isEmpty());
        (void)globMatches(pattern.glob, QString::fromUtf8(input.text[1]).left(300));
    }
    IgnoreRules rules(QStringList{QString::fromUtf8(input.text[1]).left(200)});
    rules.enterFolder({}, input.text[0], input.text[1]);
    for (const auto &path : {u"a"_s, u"a.txt"_s, u".env"_s, u"src"_s}) {
        const auto first = rules.verdict(path, path == "src"_L1);
        const auto second = rules.verdict(path, path == "src"_L1);
        REQUIRE(first.kind == second.kind && first.reason == second.reason);
        REQUIRE((first.kind == IgnoreRules::Verdict::Kind::LeftOut) == !first.reason.isEmpty());
    }
    rules.enterFolder(u"src"_s, input.text[1], {});
    (void)rules.verdict(u"src/a/b.c"_s.left(7), false);
    rules.leaveFolder();
    rules.leaveFolder();
    return 0;
}
