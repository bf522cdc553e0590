// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <functional>

namespace strata {

/// The options of `capture --git`.
QList<QCommandLineOption> historyOptions();

/// What is wrong with how --git and its options are combined; empty: nothing.
QString problemWithHistoryOptions(const Session &session);

/// `capture P [PATH] --git`: `findProject` finds or makes the project, as `capture` does.
Result<ExitStatus> runHistoryCapture(Session &session, const std::function<Result<Project>(Session &)> &findProject);

} // namespace strata
