// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/generation.h"
#include "ui/common/session.h"

class QWidget;

namespace strata {

/// Each runs as a job and can be taken back through the session's history. What cannot be done is told over `window`. Nothing
/// blocks.
void archiveVersions(QWidget *window, Session &session, const QList<Generation> &versions);
void deleteVersions(QWidget *window, Session &session, const QList<Generation> &versions);
/// Out of the archive or the trash.
void restoreVersion(QWidget *window, Session &session, const Generation &version);

} // namespace strata
