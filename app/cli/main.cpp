// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/cli/interruption.h"
#include "core/base/language.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

using namespace strata;

namespace {

/// Opens what the caller closed of the three standard streams: the next file opened would take its number, and a result or a
/// message be written into a version.
void reserveStandardStreams()
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
        if (::fcntl(fd, F_GETFD) < 0) [[maybe_unused]]
            const int opened = ::open("/dev/null", O_RDWR); // the lowest free number, which is fd
    }
}

} // namespace

int main(int argc, char *argv[])
{
    reserveStandardStreams();
    // Qt decodes arguments as UTF-8 and warns on stderr about any other locale; a bare "C" is common on servers.
    if (!std::setlocale(LC_ALL, "") || std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0)
        ::setenv("LC_ALL", "C.UTF-8", 1);
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves is seen where results are written

    const Interruption interruption;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("strata-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STRATA_VERSION));
    installTranslations();

    Console console;
    const ExitStatus status = runCommandLine(QCoreApplication::arguments().mid(1), console, interruption.token());
    if (const Result<> finished = console.finish(); !finished) {
        console.say(finished.error().message);
        return int(ExitStatus::Failed);
    }
    return int(status);
}
