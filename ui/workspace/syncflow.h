// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/syncing.h"
#include "ui/common/session.h"

class QWidget;

namespace strata {

/// Brings the current project's linked folder to `to`: looks first at what would happen, shows that on a sheet over `window`, and
/// does it as a job when the person agrees. Undo brings back what the folder held, with its own changes. Nothing blocks.
void startSync(QWidget *window, Session &session, GenerationId to);
/// Ends one that was interrupted, after the same sheet.
void startSettle(QWidget *window, Session &session, Settle how);

} // namespace strata
