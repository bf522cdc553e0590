// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace strata {

/// Calls `quit` from the event loop when the process is asked to end (SIGINT, SIGTERM, SIGHUP), so that Ctrl+C in a terminal closes
/// the window as its button does. A second signal ends the process at once. Once per process.
void quitOnSignals(QObject *context, std::function<void()> quit);

} // namespace strata
