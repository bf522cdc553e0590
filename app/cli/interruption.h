// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <array>
#include <stop_token>
#include <thread>

namespace strata {

/// Turns Ctrl+C (and SIGTERM, SIGHUP) into a request to stop, so that the running verb undoes what is half made. A second one
/// ends the process at once, as the system does by itself. One object per process, made before any other thread.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::array<int, 2> m_pipe{-1, -1};
    std::thread m_reader;
};

} // namespace strata
