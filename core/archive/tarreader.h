// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveentry.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>

namespace strata {

/// The entries of a .tar or .tar.gz that may come from anyone (ustar, pax, GNU, V7), in one pass from front to end. Anything
/// unsafe, damaged or of a kind a project's tree cannot have refuses the archive. A leading "./" of names, which `tar c .` writes,
/// is dropped. Fails with Cancelled once `stop` is requested.
class TarReader
{
public:
    static Result<std::unique_ptr<TarReader>> open(const QString &path, ArchiveKind kind, const ArchiveLimits &limits = {},
                                                   std::stop_token stop = {});
    ~TarReader();
    Q_DISABLE_COPY_MOVE(TarReader)

    /// The next entry, or nothing at a proper end; then everything has been checked, links included.
    Result<std::optional<ArchiveEntry>> next();
    /// The content of the entry answered last, piece by piece; 0 at its end.
    Result<qsizetype> read(std::span<char> buffer);
    /// How many bytes of the archive's file have been read, for progress.
    qint64 position() const;

private:
    struct State;
    explicit TarReader(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace strata
