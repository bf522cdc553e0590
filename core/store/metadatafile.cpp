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

/// Puts what `before` has and `json` does not know into `json`: a project's own retention policy says more than Project holds, and
/// a newer Strata may say more still. Writing anything else must not lose it.
void keepUnknown(QJsonObject &json, const QJsonObject &before)
{
    for (auto field = before.begin(); field != before.end(); ++field) {
        if (!json.contains(field.key()))
            json.insert(field.key(), field.value());
    }
}

} // namespace

Result<> writeMetadata(const QString &path, const Project &project)
{
    QJsonObject json = toJson(project);
    if (const auto bytes = readFile(path)) {
        const QJsonObject before = QJsonDocument::fromJson(*bytes).object();
        keepUnknown(json, before);
        QJsonObject policy = json["retention_policy"_L1].toObject();
        keepUnknown(policy, before["retention_policy"_L1].toObject());
        json.insert(u"retention_policy"_s, policy);
    }
    return writeFileDurably(path, QJsonDocument(json).toJson());
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
