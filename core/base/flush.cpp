// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/flush.h"

#include "core/base/weakness.h"

#include <unistd.h>

namespace strata {

bool flushToDisk(int fd)
{
    if (isWeakened(Weakness::SkipsFlush))
        return true;
    return ::fsync(fd) == 0 || isWeakened(Weakness::IgnoresFlushErrors);
}

bool flushFileSystem(int fd)
{
    if (isWeakened(Weakness::SkipsFlush))
        return true;
    return ::syncfs(fd) == 0 || isWeakened(Weakness::IgnoresFlushErrors);
}

} // namespace strata
