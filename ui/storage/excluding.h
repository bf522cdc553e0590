// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/session.h"

class QWidget;

namespace strata {

/// Leaves `pattern` out of captures to come: adds it to the .strataignore of the folder linked to the project, which can be taken
/// back; without a linked folder the pattern is copied, to be put where the source is.
void excludePattern(QWidget *window, Session &session, const Project &project, const QString &pattern);

} // namespace strata
