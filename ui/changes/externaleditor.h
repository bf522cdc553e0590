// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace strata {

/// The words of an editor's command with %f replaced by the file and %l by the line (1-based), %% by a percent sign. Without %f the
/// file is the last word. Empty when the command is.
QStringList editorCommand(const QString &command, const QString &file, int line);

/// Starts the editor a person chose, or what the desktop opens such files with when `command` is empty. NotFound when there is
/// none.
Result<> openInEditor(const QString &command, const QString &file, int line);

} // namespace strata
