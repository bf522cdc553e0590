// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace strata {

/// Ways to break a promise of the store on purpose, one at a time, so that the tests can show that they would notice: see
/// tests/faults/mutants.py, which fails when one of these stays unnoticed. Debug builds ask the environment variable
/// STRATA_WEAKNESS for a name from weakness.cpp; every other build has none of it.
enum class Weakness {
    CommitsBeforeRename,
    HidesFailedPublish,
    SkipsFlush,
    SkipsFlushOfGenerations,
    SkipsFlushOfSource,
    CommitsWithoutFlush,
    UnlinksActive,
    WritesInPlace,
    IgnoresFlushErrors,
    IgnoresFullDisk,
    IgnoresShortWrites,
    NeverWaitsForCatalog,
    NeverLocks,
    RemovesLivingStages,
    SkipsRecovery,
    AdoptsUnverified,
    LeavesUnsealed,
    SkipsHashCheck,
    TrustsPaths,
};

#ifdef QT_NO_DEBUG
constexpr bool isWeakened(Weakness) { return false; }
#else
bool isWeakened(Weakness weakness);
#endif

} // namespace strata
