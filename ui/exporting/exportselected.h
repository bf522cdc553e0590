// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/session.h"

class QWidget;

namespace strata {

/// Export in one click: the selected version as a ZIP in the person's export folder, then a bar over `window`'s lower edge that
/// offers the rest. Does nothing when no version with files is selected.
void exportSelected(QWidget *window, Session &session);

/// Whether the selected version can be exported.
bool canExportSelected(const Session &session);

} // namespace strata
