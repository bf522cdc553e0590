// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/retaining.h"
#include "ui/common/session.h"

#include <functional>

class QWidget;

namespace strata {

/// "Archives 12 versions and deletes the files of 3 and 2 exports." Nothing for an outcome that changes nothing.
QString goingText(const RetentionOutcome &outcome);
/// "Frees 1.4 GB, of which the archive takes about 300 MB. 9 versions are protected."
QString effectText(const RetentionOutcome &outcome);

/// Asks with counts, then applies the plan in the background. What was archived can be taken back; deleted files cannot, which the
/// question says. Calls `done` when something was done.
void applyAfterAsking(QWidget *window, Session &session, const RetentionPlan &plan, const std::function<void()> &done);

/// Shows what a run did, and lets it be taken back.
void tellOfRetention(QWidget *window, Session &session, const RetentionReport &report);

} // namespace strata
