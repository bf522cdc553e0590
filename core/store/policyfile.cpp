// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/policyfile.h"

#include "core/base/clock.h"
#include "core/base/fileio.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::PolicyFile)
};

QString policyFile(const LibraryFolder &folder) { return folder.root + "/policy.json"_L1; }
QString runsFile(const LibraryFolder &folder) { return folder.root + "/retention.json"_L1; }

Result<QJsonObject> readObject(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &parseError);
    if (!document.isObject())
        return fail(Error::Kind::Invalid, Text::tr("“%1” is damaged: %2.").arg(path, parseError.errorString()), path);
    return document.object();
}

} // namespace

Result<RetentionSettings> readLibraryPolicy(const LibraryFolder &folder)
{
    const auto json = readObject(policyFile(folder));
    if (json)
        return retentionSettingsFromJson(*json);
    if (json.error().kind == Error::Kind::NotFound)
        return RetentionSettings();
    if (json.error().kind != Error::Kind::Invalid)
        return std::unexpected(json.error());
    return fail(
        Error::Kind::Invalid,
        Text::tr("%1 It is the library's retention policy. Set a new one, or delete the file to go back to the built-in one.")
            .arg(json.error().message),
        json.error().detail);
}

Result<> writeLibraryPolicy(const LibraryFolder &folder, const RetentionSettings &settings)
{
    return writeFileDurably(policyFile(folder), QJsonDocument(toJson(settings)).toJson());
}

Result<std::optional<RetentionSettings>> readOwnPolicy(const QString &metadataFile)
{
    return readObject(metadataFile).transform([](const QJsonObject &json) {
        return ownSettingsFromJson(json["retention_policy"_L1].toObject());
    });
}

Result<> writeOwnPolicy(const QString &metadataFile, const std::optional<RetentionSettings> &settings)
{
    auto json = readObject(metadataFile);
    if (!json)
        return std::unexpected(json.error());
    json->insert(u"retention_policy"_s, ownSettingsToJson(settings));
    return writeFileDurably(metadataFile, QJsonDocument(*json).toJson());
}

QHash<ProjectId, QDateTime> readRetentionRuns(const LibraryFolder &folder)
{
    QHash<ProjectId, QDateTime> runs;
    const QJsonObject json = readObject(runsFile(folder)).value_or(QJsonObject())["last_run"_L1].toObject();
    for (auto run = json.begin(); run != json.end(); ++run)
        runs.insert(ProjectId::fromString(run.key()), fromIsoText(run.value().toString()));
    return runs;
}

Result<> writeRetentionRuns(const LibraryFolder &folder, const QHash<ProjectId, QDateTime> &runs)
{
    QJsonObject json;
    for (auto run = runs.begin(); run != runs.end(); ++run)
        json.insert(run.key().toString(), toIsoText(run.value()));
    return writeFileDurably(runsFile(folder), QJsonDocument(QJsonObject{{u"last_run"_s, json}}).toJson());
}

} // namespace strata
