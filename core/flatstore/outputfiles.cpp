// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flatstore/outputfiles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::OutputFiles)
};

OutputFile fileOf(const QString &path, const QJsonValue &value)
{
    if (value.isString())
        return {.path = path, .content = value.toString().toUtf8()};
    const QJsonObject object = value.toObject();
    for (const QLatin1StringView name : {"content"_L1, "contents"_L1, "code"_L1, "text"_L1}) {
        if (object[name].isString())
            return {.path = path, .content = object[name].toString().toUtf8()};
    }
    return {.path = path, .hasContent = false};
}

} // namespace

Result<QList<OutputFile>> parseOutputFiles(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Kind::Invalid, Text::tr("output_files is no proper JSON: %1.").arg(error.errorString()));
    QList<OutputFile> files;
    if (document.isObject()) {
        QJsonObject object = document.object();
        if (object.size() == 1 && (object["files"_L1].isObject() || object["files"_L1].isArray())) {
            const QJsonValue inner = object["files"_L1];
            return parseOutputFiles((inner.isObject() ? QJsonDocument(inner.toObject()) : QJsonDocument(inner.toArray()))
                                        .toJson(QJsonDocument::Compact));
        }
        for (auto file = object.begin(); file != object.end(); ++file)
            files.append(fileOf(file.key(), file.value()));
        return files;
    }
    for (const QJsonValue &each : document.array()) {
        const QJsonObject object = each.toObject();
        QString path = each.toString();
        for (const QLatin1StringView name : {"path"_L1, "file_path"_L1, "name"_L1, "file_name"_L1}) {
            if (path.isEmpty())
                path = object[name].toString();
        }
        if (path.isEmpty())
            return fail(Error::Kind::Invalid, Text::tr("output_files has an entry without a path."));
        files.removeIf([&](const OutputFile &known) { return known.path == path; });
        files.append(each.isObject() ? fileOf(path, each) : OutputFile{.path = path, .hasContent = false});
    }
    return files;
}

} // namespace strata
