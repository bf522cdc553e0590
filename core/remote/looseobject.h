// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace strata {

/// Whether the file of a single (not packed) object ends before its content does, as a full disk or a power cut leaves it. libgit2
/// 1.9 reads such a file for ever, so it is asked first. A file that is not there is not torn.
bool isTornLooseObject(const QString &file);

} // namespace strata
