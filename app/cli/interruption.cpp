// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace strata {

namespace {

constexpr std::array Signals{SIGINT, SIGTERM, SIGHUP};
constexpr char Interrupted = 'i';
constexpr char Finished = 'f';

// A signal handler may do next to nothing: stop_source::request_stop() runs callbacks and is not among it, write() is.
volatile std::sig_atomic_t pipeForSignals = -1;

extern "C" void tellThePipe(int)
{
    const int savedError = errno;
    [[maybe_unused]] const auto written = ::write(pipeForSignals, &Interrupted, 1);
    errno = savedError;
}

void setHandlers(void (*handler)(int), int flags)
{
    struct sigaction action{};
    action.sa_handler = handler;
    action.sa_flags = flags;
    for (const int signal : Signals) {
        struct sigaction current{};
        if (::sigaction(signal, nullptr, &current) == 0 && current.sa_handler != SIG_IGN) // nohup's choice stays
            ::sigaction(signal, &action, nullptr);
    }
}

} // namespace

Interruption::Interruption()
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC) != 0)
        return;
    m_reader = std::thread([this] {
        char what = 0;
        while (::read(m_pipe[0], &what, 1) == 1 || errno == EINTR) {
            if (what == Interrupted)
                m_stop.request_stop();
            if (what == Finished)
                return;
        }
    });
    pipeForSignals = m_pipe[1];
    setHandlers(tellThePipe, SA_RESETHAND); // the second signal finds the system's own handler
}

Interruption::~Interruption()
{
    if (!m_reader.joinable())
        return;
    setHandlers(SIG_DFL, 0);
    [[maybe_unused]] const auto written = ::write(m_pipe[1], &Finished, 1);
    m_reader.join();
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

} // namespace strata
