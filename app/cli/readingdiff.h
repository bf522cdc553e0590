// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <QByteArray>

namespace strata {

/// One changed file in the shape of a unified diff, without the changes `document` marks as ignored. For reading only: what it
/// leaves out keeps it from applying. Empty when nothing is left to show.
QByteArray readingDiff(const FileChange &change, const DiffDocument &document);

} // namespace strata
