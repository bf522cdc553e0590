// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/metadatafile.h"

#include "core/base/fileio.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::MetadataFile)
};

} // namespace

Result<> writeMetadata(const QString &path, const Project &project)
{
    return writeFileDurably(path, QJsonDocument(toJson(project)).toJson());
}

Result<Project> readMetadata(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &parseError);
    if (!document.isObject())
        return fail(Error::Kind::Invalid, Text::tr("The project's file “%1” is damaged: %2.").arg(path, parseError.errorString()),
                    path);
    const std::optional<Project> project = projectFromJson(document.object());
    if (!project)
        return fail(Error::Kind::Invalid, Text::tr("The project's file “%1” is damaged: its id or name is missing.").arg(path),
                    path);
    return *project;
}

} // namespace strata
