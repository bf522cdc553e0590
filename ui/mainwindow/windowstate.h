// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "ui/common/session.h"

#include <QByteArray>

class QSettings;

namespace strata {

/// What survives a restart, per library.
struct WindowState
{
    QByteArray geometry;
    QByteArray columns;
    bool hasLists = true; // projects and versions are shown
    int page = 0;
    ProjectId project;
    Place place;

    bool operator==(const WindowState &) const = default;
};

WindowState loadWindowState(const QSettings &store, const QString &libraryFolder);
void saveWindowState(const WindowState &state, QSettings &store, const QString &libraryFolder);

/// The last verification of a library by a person; an invalid time when there was none.
struct VerifiedState
{
    QDateTime time;
    int versions = 0;
    int problems = 0;
};

VerifiedState loadVerified(const QSettings &store, const QString &libraryFolder);
void saveVerified(const VerifiedState &state, QSettings &store, const QString &libraryFolder);

} // namespace strata
