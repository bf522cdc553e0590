// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <QByteArray>

namespace strata {

/// The name git gives a content: the SHA-1 of its blob, 40 hexadecimal digits.
QByteArray gitBlobId(QByteArrayView content);

/// Appends a "GIT binary patch": the new content, and the old one for the way back; each deflated and in git's base 85.
void appendBinaryPatch(QByteArray &patch, const std::array<QByteArray, 2> &content);

} // namespace strata
