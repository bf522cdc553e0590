// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace strata {

/// Adds `pattern` as the last line of the folder's .strataignore, which is made when there is none; captures of the folder leave
/// out from then on what it fits. False when the line is there already. Refuses a .strataignore that is a link.
Result<bool> addIgnorePattern(const QString &folder, const QString &pattern);
/// Takes the last such line out again; nothing when there is none.
Result<> removeIgnorePattern(const QString &folder, const QString &pattern);

} // namespace strata
