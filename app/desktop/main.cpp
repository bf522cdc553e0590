// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/commandline.h"
#include "core/base/language.h"
#include "core/base/process.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    strata::prepareProcess();
    QGuiApplication::setDesktopFileName(u"strata"_s);
    QApplication qt(argc, argv);
    QApplication::setOrganizationName(u"strata"_s);
    QApplication::setApplicationName(u"strata"_s);
    QApplication::setApplicationDisplayName(u"Strata"_s);
    QApplication::setApplicationVersion(QStringLiteral(STRATA_VERSION));

    QSettings settings;
    strata::adoptEarlierSettings(settings, QSettings(u"Unknown Organization"_s, u"strata"_s));
    strata::installTranslations(strata::loadSettings(settings).language);

    const auto options = strata::parseCommandLine(QApplication::arguments().sliced(1));
    if (!options) {
        std::fprintf(stderr, "strata: %s\n", qPrintable(options.error().message));
        return 2;
    }
    strata::Application application(qt, *options);
    return application.run();
}
