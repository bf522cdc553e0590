// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "ui/common/session.h"

class QWidget;

namespace strata {

/// Each looks first at what it would do, shows that on a sheet over `window`, and does it as a job when the person agrees. What was
/// done can be taken back through the session's history. Nothing blocks.
void startActivation(QWidget *window, Session &session, GenerationId to);
void startRollBack(QWidget *window, Session &session);
void startRedo(QWidget *window, Session &session);

/// "Activating v7 changes 14 files (3 deleted). Active now is v12. You can undo this."
QString planSentence(const ActivationPlan &plan);

} // namespace strata
