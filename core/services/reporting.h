// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/services/library.h"

#include <functional>

namespace strata {

/// What became of a report.
struct ReportOutcome
{
    qint64 bytes = 0;
    qint64 linesIgnored = 0;
    int filesLeftOut = 0; // named, but without rows: the report was full

    bool operator==(const ReportOutcome &) const = default;
};

/// Writes `comparison`, as compareVersions made it with its lines counted, as one HTML file that needs nothing else: light and
/// dark, for the screen and for paper. Piece by piece to `sink`, in the calling thread (it answers false to stop: Cancelled); files
/// are compared on every core, and memory holds a batch of them. Where a limit of `options` is met, the report says so.
Result<ReportOutcome> writeReport(const Library &library, const TreeComparison &comparison, const ReportOptions &options,
                                  const std::function<bool(QByteArrayView)> &sink, const Progress &progress);

/// The same into a file, which is whole or not there; one of that name is replaced.
Result<ReportOutcome> saveReport(const Library &library, const TreeComparison &comparison, const ReportOptions &options,
                                 const QString &path, const Progress &progress);

} // namespace strata
