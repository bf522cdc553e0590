// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exportjob.h"
#include "core/services/exporting.h"
#include "ui/common/session.h"

#include <functional>

class QWidget;

namespace strata {

/// `folder/name`, or "name (2).ext", "name (3).ext" … : the first that `exists` denies. "tar.gz" counts as one extension.
QString freePath(const QString &folder, const QString &name, const std::function<bool(const QString &)> &exists);

/// Comes with the completed export and what was found before it.
using ExportFinished = std::function<void(const ExportJob &, const QList<ExportFinding> &)>;

/// Looks at what the version holds, asks when that includes secrets, then writes the archive as a visible job. Overwrites nothing.
/// `finished` comes with the completed export; errors are shown and the person's "no" is silent. `parent` outlives neither: if it
/// is gone, nothing is called.
/// `path` empty: under the usual name in the person's export folder.
void exportVersion(QWidget *parent, Session &session, const Generation &generation, ExportFormat format, const QString &path,
                   ExportFinished finished, bool portableNames = false);

/// Asks for the place first.
void exportVersionAs(QWidget *parent, Session &session, const Generation &generation, ExportFormat format, ExportFinished finished,
                     bool portableNames = false);

/// Writes an export once more in its place, with portable names or without, and asks nothing: `findings` are known.
void rewriteExport(QWidget *parent, Session &session, const Generation &generation, const ExportJob &job,
                   const QList<ExportFinding> &findings, bool portableNames, ExportFinished finished);

/// Shows a file in the desktop's file manager, selected where it can.
void revealInFileManager(const QString &path);

/// The strata-cli line that does the same.
QString exportCommand(const Session &session, ExportFormat format);

} // namespace strata
