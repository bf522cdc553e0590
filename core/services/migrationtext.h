// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/migration.h"

namespace strata {

// Plans and reports of migrations for reading: plain text, lines of any length.

QString toText(const MigrationPlan &plan);
QString toText(const MigrationReport &report);

} // namespace strata
