// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/openrequest.h"

#include <QStringList>

#include <optional>

namespace strata {

/// What the window was started with.
struct DesktopOptions
{
    QString library; // absolute; the default library's folder when nothing was said
    OpenRequest request;
    bool useSample = false;
    QString tourFolder; // not empty: take the guided tour and leave pictures there
    std::optional<ThemeChoice> theme; // nothing: as the settings say

    bool operator==(const DesktopOptions &) const = default;
};

/// Reads the arguments (without the program's name). `--help` and `--version` print and end the process, as QCommandLineParser
/// does; Invalid for what it does not know.
Result<DesktopOptions> parseCommandLine(const QStringList &arguments);

} // namespace strata
