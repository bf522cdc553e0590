// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/model/fileentry.h"
#include "core/model/generation.h"
#include "core/model/syncplan.h"

#include <QJsonArray>

namespace strata {

/// The two words nearly every verb takes.
Operand projectOperand();
Operand versionOperand(const QString &name = QStringLiteral("VERSION"));

/// "2 added, 3 modified, 1 renamed; +120 -34 lines"; "nothing" when there is no change.
QString changesText(const ChangesSummary &changes);

/// "3 modified, 1 added"; "nothing" when there is no change.
QString countsText(const WorkspaceCounts &counts);
/// What a sync does or did to the folder, with counts; one or two sentences.
QString syncText(const SyncPlan &plan, bool isDryRun);

/// "1 file", "12 files". The program speaks English without a catalogue of plurals, so each form is a sentence of its own.
QString projectsText(qint64 count);
QString versionsText(qint64 count);
QString filesText(qint64 count);

/// `text` as one word of a POSIX shell, for the commands we suggest.
QString quotedForShell(const QString &text);

QJsonArray toJson(const QList<SkippedPath> &skipped);

} // namespace strata
