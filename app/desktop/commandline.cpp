// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"

#include "core/model/libraryfolder.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Desktop)
};

QString absolute(const QString &path) { return QDir::cleanPath(QDir::current().absoluteFilePath(path)); }

} // namespace

Result<DesktopOptions> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Keeps every version your generators make; compares, activates, rolls back, exports."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption library(u"library"_s, Text::tr("The library's folder."), u"DIR"_s);
    const QCommandLineOption project(u"project"_s, Text::tr("Open this project: its name or id."), u"P"_s);
    const QCommandLineOption compare(u"compare"_s, Text::tr("Compare these versions; or one version with its base."), u"V1..V2"_s);
    const QCommandLineOption file(u"file"_s, Text::tr("Show this file of the versions compared."), u"PATH"_s);
    const QCommandLineOption sample(u"sample"_s, Text::tr("Open the sample library; make it first when it is missing."));
    const QCommandLineOption tour(u"tour"_s, Text::tr("Take a guided tour through the window and leave pictures in DIR."),
                                  u"DIR"_s);
    const QCommandLineOption theme(u"theme"_s, Text::tr("light, dark or system."), u"THEME"_s);
    parser.addOptions({library, project, compare, file, sample, tour, theme});

    if (!parser.parse(QStringList{u"strata"_s} + arguments))
        return fail(Error::Kind::Invalid, parser.errorText());
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.isSet(help))
        parser.showHelp();
    if (const QStringList more = parser.positionalArguments(); !more.isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("“%1” is not an option; strata --help lists them.").arg(more.first()));
    if (parser.isSet(sample) && parser.isSet(library))
        return fail(Error::Kind::Invalid, Text::tr("--sample has a library of its own; leave out --library."));

    DesktopOptions options{
        .library = absolute(parser.isSet(library) ? parser.value(library) : defaultLibraryFolder()),
        .useSample = parser.isSet(sample),
        .tourFolder = parser.isSet(tour) ? absolute(parser.value(tour)) : QString(),
    };
    options.request.project = parser.value(project);
    options.request.file = parser.value(file);
    if (parser.isSet(compare) && !parsePair(parser.value(compare), options.request))
        return fail(Error::Kind::Invalid,
                    Text::tr("“%1” names no versions; write V1..V2, as in v1..v2.").arg(parser.value(compare)));
    if (parser.isSet(sample))
        options.library = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/strata/sample"_s;
    if (!options.tourFolder.isEmpty() && !parser.isSet(library)) {
        options.useSample = true;
        options.library = options.tourFolder + u"/library"_s;
    }
    if (parser.isSet(theme)) {
        const QString name = parser.value(theme);
        if (name == "light"_L1)
            options.theme = ThemeChoice::Light;
        else if (name == "dark"_L1)
            options.theme = ThemeChoice::Dark;
        else if (name == "system"_L1)
            options.theme = ThemeChoice::System;
        else
            return fail(Error::Kind::Invalid, Text::tr("“%1” is no theme; write light, dark or system.").arg(name));
    }
    return options;
}

} // namespace strata
