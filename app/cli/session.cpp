// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "core/services/backingup.h"
#include "core/services/browsing.h"
#include "core/services/projects.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace strata {

Session::Session(const QCommandLineParser &line, Console &console, std::stop_token stop)
    : m_line(line), m_console(console), m_progress(std::move(stop), [&console](qint64 done, qint64 total, const QString &step) {
          console.showProgress(done, total, step);
      })
{
}

QString Session::libraryFolder() const
{
    return isSet(u"library"_s) ? QDir(value(u"library"_s)).absolutePath() : defaultLibraryFolder();
}

Result<> Session::open(Library::Open mode)
{
    if (m_library)
        return {};
    auto library = Library::open(libraryFolder(), mode);
    if (!library)
        return std::unexpected(library.error());
    m_library = std::move(*library);
    return {};
}

void Session::finish() const
{
    if (!m_library || !hasCatalogChanged(*m_library))
        return;
    if (const auto copied = backUpCatalogIfDue(*m_library, m_progress); !copied)
        m_console.say(copied.error().message);
    m_console.clearProgress();
}

Result<Project> Session::project(qsizetype index)
{
    if (const Result<> opened = open(); !opened)
        return std::unexpected(opened.error());
    return findProject(*m_library, operand(index));
}

Result<Generation> Session::generation(const Project &project, qsizetype index)
{
    return resolveVersion(*m_library, project.id, operand(index));
}

Result<NamedVersion> Session::version()
{
    const Result<Project> owner = project(0);
    if (!owner)
        return std::unexpected(owner.error());
    const Result<Generation> found = generation(*owner, 1);
    if (!found)
        return std::unexpected(found.error());
    return NamedVersion{.project = *owner, .generation = *found};
}

void Session::printJson(const QJsonObject &object) const { m_console.write(QJsonDocument(object).toJson()); }
void Session::printJson(const QJsonArray &array) const { m_console.write(QJsonDocument(array).toJson()); }

ExitStatus Session::wrongUsage(const QString &sentence) const
{
    m_console.say(sentence);
    return ExitStatus::WrongUsage;
}

} // namespace strata
