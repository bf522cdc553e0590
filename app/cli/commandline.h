// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <stop_token>

namespace strata {

class Console;

/// --library, --json and --help: allowed before and after the verb.
QList<QCommandLineOption> globalOptions();
/// --version: instead of a verb.
QCommandLineOption versionOption();

/// Finds the verb in `arguments` (without the program's name), parses its line and runs it. Answers what the process exits with.
ExitStatus runCommandLine(const QStringList &arguments, Console &console, std::stop_token stop);

} // namespace strata
