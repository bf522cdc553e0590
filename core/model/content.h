// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"

#include <QString>

namespace strata {

/// What is known of a content, once per SHA-256 in the library: a row of the table `contents`.
struct Content
{
    ContentHash sha256;
    QString type; // of the first file that had it
    qint64 size = 0;
    qint64 lineCount = -1; // -1: not text
    QString preview; // the first 1000 characters; empty for what is not text and for files whose name looks secret

    bool operator==(const Content &) const = default;
};

} // namespace strata
