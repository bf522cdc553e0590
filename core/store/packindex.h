// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/packfile.h"

#include <optional>

namespace strata {

inline constexpr qint64 PackHeaderBytes = 16;
inline constexpr qint64 PackFooterBytes = 56;
inline constexpr quint32 PackVersion = 1;

QByteArray packHeader();

/// The index as it is before packing.
QByteArray packIndexToBytes(const PackIndex &index);
/// Nothing when the bytes are no index, or one whose frames do not fill `frameBytes` exactly: every number is checked before it is
/// used, whoever wrote it.
std::optional<PackIndex> packIndexFromBytes(QByteArrayView bytes, qint64 frameBytes);

} // namespace strata
