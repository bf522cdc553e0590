// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "core/services/suggesting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

QList<QCommandLineOption> globalOptions()
{
    return {
        {u"library"_s, Text::tr("Work on the library in DIR instead of $STRATA_LIBRARY or the user's own."), u"DIR"_s},
        {u"json"_s, Text::tr("Print one JSON document.")},
        {{u"h"_s, u"help"_s}, Text::tr("Explain the verb and print nothing else.")},
    };
}

QCommandLineOption versionOption() { return {u"version"_s, Text::tr("Print the version of Strata.")}; }

namespace {

/// The arguments with the verb's own words taken out; what remains is for its parser.
struct VerbLine
{
    QStringList words;
    QStringList rest;
};

bool isGroup(const QString &word)
{
    return std::ranges::any_of(allCommands(), [&](const Command &command) { return command.name.startsWith(word + u' '); });
}

VerbLine splitVerb(const QStringList &arguments)
{
    VerbLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument.startsWith(u'-')) {
            line.rest.append(argument);
            if (argument == "--library"_L1 && i + 1 < arguments.size())
                line.rest.append(arguments[++i]);
            continue;
        }
        line.words.append(argument);
        if (line.words.size() == 1 && isGroup(argument))
            continue;
        line.rest += arguments.sliced(i + 1);
        break;
    }
    return line;
}

/// What someone may have meant by a verb that does not exist: those of its group when it names one, else every verb and group.
QStringList verbsNear(const QString &typed)
{
    const QString group = typed.section(u' ', 0, 0);
    QStringList names;
    for (const Command &command : allCommands()) {
        if (typed == group || command.name.startsWith(group + u' '))
            names += {command.name.section(u' ', 0, 0), command.name};
    }
    names.removeDuplicates();
    if (typed != group)
        names.removeAll(group);
    return nearestNames(typed, names, 1);
}

ExitStatus pointToHelp(Console &console, const QString &verb)
{
    console.say(Text::tr("“%1 --help” explains more.").arg((u"strata-cli "_s + verb).trimmed()));
    return ExitStatus::WrongUsage;
}

ExitStatus wrongUsage(Console &console, const QString &sentence, const QString &verb)
{
    console.say(sentence);
    return pointToHelp(console, verb);
}

ExitStatus runUnknown(const QString &name, Console &console)
{
    const QStringList nearest = verbsNear(name);
    if (nearest.isEmpty())
        return wrongUsage(console, Text::tr("There is no verb “%1”.").arg(name), {});
    return wrongUsage(console, Text::tr("There is no verb “%1”. Did you mean “%2”?").arg(name, nearest.first()), {});
}

ExitStatus runWithoutVerb(const QStringList &options, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    parser.addOption(versionOption());
    const bool isParsed = parser.parse(QStringList{u"strata-cli"_s} + options);
    if (parser.isSet(u"help"_s)) {
        console.writeText(generalHelp(console));
        return ExitStatus::Done;
    }
    if (!isParsed)
        return wrongUsage(console, parser.errorText(), {});
    if (parser.isSet(u"version"_s)) {
        console.writeText(u"strata-cli %1\n"_s.arg(QLatin1StringView(STRATA_VERSION)));
        return ExitStatus::Done;
    }
    return wrongUsage(console, Text::tr("Say what to do: a verb is missing."), {});
}

ExitStatus runGroup(const QString &group, const QStringList &options, Console &console)
{
    if (options.contains("--help"_L1) || options.contains("-h"_L1)) {
        console.writeText(groupHelp(group, console));
        return ExitStatus::Done;
    }
    QStringList verbs;
    for (const Command &command : allCommands()) {
        if (command.name.startsWith(group + u' '))
            verbs.append(command.name.section(u' ', 1));
    }
    return wrongUsage(console, Text::tr("“%1” needs one of these after it: %2.").arg(group, verbs.join(u", "_s)), group);
}

/// What is wrong with the number of `given` words; empty when nothing is.
QString problemWithOperands(const Command &command, const QStringList &given)
{
    qsizetype most = 0;
    for (const Operand &operand : command.operands) {
        if (operand.count == Operand::Count::Any)
            return {};
        if (operand.count == Operand::Count::One && given.size() <= most)
            return Text::tr("%1 is missing: strata-cli %2").arg(operand.name, usageOf(command));
        ++most;
    }
    return given.size() <= most ? QString() : Text::tr("“%1” is too much: strata-cli %2").arg(given[most], usageOf(command));
}

ExitStatus runCommand(const Command &command, const QStringList &arguments, Console &console, std::stop_token stop)
{
    QCommandLineParser parser;
    parser.addOptions(command.options + globalOptions());
    const bool isParsed = parser.parse(QStringList{u"strata-cli"_s} + arguments);
    if (parser.isSet(u"help"_s)) {
        console.writeText(helpOf(command, console));
        return ExitStatus::Done;
    }
    if (!isParsed)
        return wrongUsage(console, parser.errorText(), command.name);
    if (parser.isSet(u"library"_s) && parser.value(u"library"_s).isEmpty())
        return wrongUsage(console, Text::tr("--library needs a folder."), command.name);
    if (const QString problem = problemWithOperands(command, parser.positionalArguments()); !problem.isEmpty())
        return wrongUsage(console, problem, command.name);

    Session session(parser, console, std::move(stop));
    const Result<ExitStatus> status = command.run(session);
    console.clearProgress();
    if (status)
        session.finish();
    if (status == ExitStatus::WrongUsage)
        return pointToHelp(console, command.name);
    if (status)
        return *status;
    console.say(status.error().message);
    return ExitStatus::Failed;
}

} // namespace

ExitStatus runCommandLine(const QStringList &arguments, Console &console, std::stop_token stop)
{
    VerbLine line = splitVerb(arguments);
    if (line.words.value(0) == "help"_L1) // `help project create` is `project create --help`
        line = splitVerb(line.rest + QStringList{u"--help"_s});
    if (line.words.isEmpty())
        return runWithoutVerb(line.rest, console);

    const QString name = line.words.join(u' ');
    const auto command = std::ranges::find(allCommands(), name, &Command::name);
    if (command != allCommands().end())
        return runCommand(*command, line.rest, console, std::move(stop));
    if (isGroup(name))
        return runGroup(name, line.rest, console);
    return runUnknown(name, console);
}

} // namespace strata
