// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/retentionsettings.h"
#include "ui/common/session.h"

#include <functional>
#include <optional>

class QWidget;

namespace strata {

/// Saves a project's own policy (nothing: it follows the library's) in place of `before`, which can be taken back; calls `done`
/// when it holds.
void saveProjectPolicy(QWidget *window, Session &session, const Project &project, const std::optional<RetentionSettings> &before,
                       const std::optional<RetentionSettings> &policy, const std::function<void()> &done);
/// Saves the policy of all projects without their own; can be taken back.
void saveLibraryPolicy(QWidget *window, Session &session, const RetentionSettings &before, const RetentionSettings &policy,
                       const std::function<void()> &done);

} // namespace strata
