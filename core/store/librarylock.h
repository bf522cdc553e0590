// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fileio.h"
#include "core/base/progress.h"

#include <chrono>

namespace strata {

/// How long a writer waits for another before it gives up.
inline constexpr std::chrono::seconds LockPatience{10};

/// A lock that the kernel holds for this process (flock): it ends with the object or the process, however that dies, and keeps
/// threads of one process apart as well. The order is always library, then project, then the catalog's transaction.
class LibraryLock
{
public:
    enum class Mode { Shared, Exclusive };

    /// Waits up to `patience`, then Busy; Cancelled when asked to stop.
    /// The file is made when missing.
    static Result<LibraryLock> acquire(const QString &file, Mode mode, std::chrono::milliseconds patience = LockPatience,
                                       const Progress &progress = {});

private:
    explicit LibraryLock(FileDescriptor file) : m_file(std::move(file)) { }

    FileDescriptor m_file;
};

} // namespace strata
