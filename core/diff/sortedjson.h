// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <stop_token>

namespace strata {

/// JSON (UTF-8, without byte order mark) laid out anew: the members of every object by key, two spaces for each level, one value on
/// a line. Numbers, strings and keys stay as they are written, keys that occur twice keep their order. Nothing when it is not JSON
/// (RFC 8259), or nested deeper than 512 levels, or stopped.
std::optional<QByteArray> sortedJson(QByteArrayView json, const std::stop_token &stop);

} // namespace strata
