// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/base/progress.h"
#include "core/model/generation.h"
#include "core/model/project.h"
#include "core/services/library.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace strata {

/// A version and whose it is.
struct NamedVersion
{
    Project project;
    Generation generation;
};

/// What a running verb works with: its parsed line, the library it names, and where results and progress go.
class Session
{
public:
    Session(const QCommandLineParser &line, Console &console, std::stop_token stop);

    /// The verb's words without its options; empty past the last one.
    QString operand(qsizetype index) const { return m_line.positionalArguments().value(index); }
    QStringList operandsFrom(qsizetype index) const { return m_line.positionalArguments().mid(index); }
    bool isSet(const QString &option) const { return m_line.isSet(option); }
    QString value(const QString &option) const { return m_line.value(option); }
    QStringList values(const QString &option) const { return m_line.values(option); }
    bool wantsJson() const { return isSet(QStringLiteral("json")); }

    Console &console() const { return m_console; }
    const Progress &progress() const { return m_progress; }

    /// Absolute path of --library, else $STRATA_LIBRARY, else the user's own library.
    QString libraryFolder() const;
    /// Opens the library on first use.
    Result<> open(Library::Open mode = Library::Open::ExistingOnly);
    /// Only after open() succeeded.
    const Library &library() const { return *m_library; }

    /// After the verb: copies the catalog when the verb wrote to it and there is no copy of the last day.
    void finish() const;

    /// The project and version the words at these places name.
    Result<Project> project(qsizetype index = 0);
    Result<Generation> generation(const Project &project, qsizetype index);
    /// What most verbs begin with: PROJECT VERSION.
    Result<NamedVersion> version();

    void print(const QString &text) const { m_console.writeText(text); }
    void printJson(const QJsonObject &object) const;
    void printJson(const QJsonArray &array) const;

    /// Says what is wrong with the line the user wrote.
    ExitStatus wrongUsage(const QString &sentence) const;

private:
    const QCommandLineParser &m_line;
    Console &m_console;
    Progress m_progress;
    std::unique_ptr<Library> m_library;
};

} // namespace strata
