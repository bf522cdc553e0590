// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commandline.h"
#include "app/cli/layout.h"
#include "app/cli/text.h"

using namespace Qt::StringLiterals;

namespace strata {

const QList<Command> &allCommands()
{
    static const QList<Command> commands = projectCommands() + captureCommands() + workspaceCommands() + browseCommands()
                                           + diffCommands() + activationCommands() + archiveCommands() + exportCommands()
                                           + takeCommands() + libraryCommands() + retentionCommands() + storageCommands()
                                           + migrateCommands();
    return commands;
}

namespace {

constexpr int MaximumHelpWidth = 100;

int helpWidth(const Console &console) { return console.width() > 0 ? std::min(console.width(), MaximumHelpWidth) : 80; }

QString heading(const Console &console, const QString &text) { return u'\n' + styled(console, text, Style::Bold) + u'\n'; }

struct Entry
{
    QString name;
    QString help;
};

/// Names on the left, their wrapped explanations in one column on the right.
QString entriesText(const QList<Entry> &entries, int width)
{
    int nameWidth = 0;
    for (const Entry &entry : entries)
        nameWidth = std::max(nameWidth, displayWidth(entry.name));
    QString text;
    for (const Entry &entry : entries) {
        QString help = wrapped(entry.help, width, nameWidth + 4);
        text += u"  "_s + entry.name.leftJustified(nameWidth + 2) + help.sliced(nameWidth + 4);
    }
    return text;
}

QString optionName(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
    return names.join(u", "_s) + value;
}

QList<Entry> verbEntries(const QString &group)
{
    QList<Entry> entries;
    for (const Command &command : allCommands()) {
        if (group.isEmpty() || command.name.startsWith(group + u' '))
            entries.append({command.name, command.summary});
    }
    return entries;
}

QList<Entry> optionEntries(const QList<QCommandLineOption> &options)
{
    QList<Entry> entries;
    for (const QCommandLineOption &option : options)
        entries.append({optionName(option), option.description()});
    return entries;
}

} // namespace

QString usageOf(const Command &command)
{
    QString usage = command.name;
    for (const Operand &operand : command.operands) {
        switch (operand.count) {
        case Operand::Count::One: usage += u' ' + operand.name; break;
        case Operand::Count::Optional: usage += u" ["_s + operand.name + u']'; break;
        case Operand::Count::Any: usage += u" ["_s + operand.name + u"…]"_s; break;
        }
    }
    return usage;
}

QString generalHelp(const Console &console)
{
    const int width = helpWidth(console);
    return Text::tr("Usage: %1").arg(u"strata-cli [--library DIR] [--json] VERB …\n\n"_s)
           + wrapped(
               Text::tr(
                   "Keeps every generation of a project that code generators and agents write: captures versions, compares them, "
                   "switches between them without losing work, exports them."),
               width, 0)
           + heading(console, Text::tr("Verbs:")) + entriesText(verbEntries({}), width) + heading(console, Text::tr("Options:"))
           + entriesText(optionEntries(globalOptions() + QList{versionOption()}), width) + heading(console, Text::tr("Versions:"))
           + wrapped(
               Text::tr(
                   "A version is named by its number (v7 or 7), its name, “active”, “latest”, or the first 8 or more characters of "
                   "its id."),
               width, 2)
           + u'\n' + wrapped(Text::tr("“strata-cli VERB --help” explains a verb with examples."), width, 0);
}

QString groupHelp(const QString &group, const Console &console)
{
    return Text::tr("Usage: %1").arg(u"strata-cli [--library DIR] [--json] %1 VERB …\n"_s.arg(group))
           + heading(console, Text::tr("Verbs:")) + entriesText(verbEntries(group), helpWidth(console));
}

QString helpOf(const Command &command, const Console &console)
{
    const int width = helpWidth(console);
    QString help = Text::tr("Usage: %1").arg(u"strata-cli [--library DIR] [--json] "_s + usageOf(command));
    if (!command.options.isEmpty())
        help += Text::tr(" [OPTION]…");
    help += u"\n\n"_s + wrapped(command.description, width, 0);
    if (!command.operands.isEmpty()) {
        QList<Entry> entries;
        for (const Operand &operand : command.operands)
            entries.append({operand.name, operand.help});
        help += heading(console, Text::tr("Arguments:")) + entriesText(entries, width);
    }
    help += heading(console, Text::tr("Options:")) + entriesText(optionEntries(command.options + globalOptions()), width);
    help += heading(console, Text::tr("Examples:"));
    for (const QString &example : command.examples)
        help += u"  strata-cli "_s + example + u'\n';
    return help;
}

} // namespace strata
