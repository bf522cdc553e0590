// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

#include <functional>

namespace strata {

class Console;
class Session;

enum class ExitStatus { Done = 0, Failed = 1, WrongUsage = 2 };

/// A word a verb takes, in its place.
struct Operand
{
    enum class Count { One, Optional, Any };

    QString name; // "PROJECT"
    QString help;
    Count count = Count::One;
};

/// One verb of the command line: what it is called, what it takes, what it does.
struct Command
{
    QString name; // "capture", or "project create"
    QString summary; // one line in the list of verbs
    QString description; // paragraphs for `VERB --help`
    QList<Operand> operands;
    QList<QCommandLineOption> options; // beside --library, --json and --help, which every verb takes
    QStringList examples; // what follows "strata-cli "
    std::function<Result<ExitStatus>(Session &)> run;
};

/// Every verb, in the order of the help.
const QList<Command> &allCommands();

QList<Command> projectCommands();
QList<Command> captureCommands();
QList<Command> browseCommands();
QList<Command> diffCommands();
QList<Command> activationCommands();
QList<Command> archiveCommands();
QList<Command> exportCommands();
QList<Command> takeCommands();
QList<Command> retentionCommands();
QList<Command> storageCommands();
QList<Command> libraryCommands();
QList<Command> workspaceCommands();
QList<Command> migrateCommands();

/// "capture PROJECT [PATH]"
QString usageOf(const Command &command);
/// What `strata-cli --help` prints.
QString generalHelp(const Console &console);
/// What `strata-cli project --help` prints.
QString groupHelp(const QString &group, const Console &console);
/// What `strata-cli VERB --help` prints.
QString helpOf(const Command &command, const Console &console);

} // namespace strata
