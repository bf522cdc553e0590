// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/librarylock.h"

#include "core/base/process.h"
#include "core/base/weakness.h"
