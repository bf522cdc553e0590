// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/takingout.h"
#include "ui/common/session.h"

class QWidget;

namespace strata {

/// Asks for a folder, then puts the files and folders of the version into it as a job. Says first, with counts, when files there
/// would be replaced. What was done can be taken back through the session's history. Nothing blocks.
void startTakingOut(QWidget *window, Session &session, const Generation &generation, const QStringList &paths);
/// The same without asking for the folder: into the workspace linked to the current project, each under its own path.
void startTakingIntoWorkspace(QWidget *window, Session &session, const Generation &generation, const QStringList &paths);
/// The folder linked to the current project; empty: none is.
QString workspaceOf(const Session &session);

/// The strata-cli line that does the same, into the folder it is run in.
QString takeCommand(const Session &session, const Generation &generation, const QStringList &paths);

} // namespace strata
