// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/fuzzing.h"

#include <QString>

#include <sys/mman.h>
#include <unistd.h>

namespace strata {

/// A file in memory with the fuzzer's bytes, for what reads by path. The same one each time.
inline QString fileOf(const uint8_t *data, size_t size)
{
    static const int fd = ::memfd_create("fuzz", MFD_CLOEXEC);
    REQUIRE(fd >= 0 && ::ftruncate(fd, 0) == 0);
    for (size_t done = 0; done < size;) {
        const ssize_t count = ::pwrite(fd, data + done, size - done, off_t(done));
        REQUIRE(count > 0);
        done += size_t(count);
    }
    return QStringLiteral("/proc/self/fd/%1").arg(fd);
}

} // namespace strata
