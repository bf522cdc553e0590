// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/cli/interruption.h"
#include "core/base/language.h"
#include "core/base/process.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <langinfo.h>

using namespace strata;

int main(int argc, char *argv[])
{
    prepareProcess();
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
