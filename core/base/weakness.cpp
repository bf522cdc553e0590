// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/weakness.h"

#ifndef QT_NO_DEBUG

#include <array>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace strata {

namespace {

constexpr std::array Names = std::to_array<std::pair<std::string_view, Weakness>>({
    {"commits-before-rename", Weakness::CommitsBeforeRename},
    {"hides-failed-publish", Weakness::HidesFailedPublish},
    {"skips-flush", Weakness::SkipsFlush},
    {"skips-flush-of-generations", Weakness::SkipsFlushOfGenerations},
    {"skips-flush-of-source", Weakness::SkipsFlushOfSource},
    {"commits-without-flush", Weakness::CommitsWithoutFlush},
    {"unlinks-active", Weakness::UnlinksActive},
    {"writes-in-place", Weakness::WritesInPlace},
    {"ignores-flush-errors", Weakness::IgnoresFlushErrors},
    {"ignores-full-disk", Weakness::IgnoresFullDisk},
    {"ignores-short-writes", Weakness::IgnoresShortWrites},
    {"never-waits-for-catalog", Weakness::NeverWaitsForCatalog},
    {"never-locks", Weakness::NeverLocks},
    {"removes-living-stages", Weakness::RemovesLivingStages},
    {"skips-recovery", Weakness::SkipsRecovery},
    {"adopts-unverified", Weakness::AdoptsUnverified},
    {"leaves-unsealed", Weakness::LeavesUnsealed},
    {"skips-hash-check", Weakness::SkipsHashCheck},
    {"trusts-paths", Weakness::TrustsPaths},
});

} // namespace

bool isWeakened(Weakness weakness)
{
    static const char *const chosen = std::getenv("STRATA_WEAKNESS");
    if (!chosen)
        return false;
    for (const auto &[name, each] : Names) {
        if (each == weakness)
            return name == chosen;
    }
    return false;
}

} // namespace strata

#endif
