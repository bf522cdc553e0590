// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <functional>

class QWidget;

namespace strata {

/// The sheet that says what activating will change, with counts. Window-modal and asynchronous; `agreed` is called when the person
/// presses the button with the verb. Under ScriptedDialogs it answers like every other question.
void showActivationSheet(QWidget *window, const ActivationPlan &plan, std::function<void()> agreed);

} // namespace strata
