// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/libraryfolder.h"

#include <functional>
#include <latch>
#include <thread>

namespace strata {

/// Looks three times a second whether anyone, this process or another, committed to a catalog (PRAGMA data_version), in a thread
/// of its own: no file notification tells of a write-ahead log reliably, and the question costs microseconds.
class CatalogWatcher
{
public:
    /// Everything committed after this is noticed. `changed` is called in the watcher's thread.
    CatalogWatcher(LibraryFolder folder, std::function<void()> changed);

private:
    void watch(const std::stop_token &stop);

    LibraryFolder m_folder;
    std::function<void()> m_changed;
    std::latch m_hasLooked{1};
    std::jthread m_thread; // last: it uses the others
};

} // namespace strata
