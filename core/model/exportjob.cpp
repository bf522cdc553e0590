// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/exportjob.h"

#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace strata {

QString toText(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Zip: return u"zip"_s;
    case ExportFormat::Tar: return u"tar"_s;
    case ExportFormat::TarGz: return u"tar.gz"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toText(ExportStatus status)
{
    switch (status) {
    case ExportStatus::Pending: return u"pending"_s;
    case ExportStatus::Exporting: return u"exporting"_s;
    case ExportStatus::Completed: return u"completed"_s;
    case ExportStatus::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ExportFormat> exportFormatFromText(QStringView text)
{
    for (const auto format : {ExportFormat::Zip, ExportFormat::Tar, ExportFormat::TarGz}) {
        if (text == toText(format))
            return format;
    }
    return {};
}

std::optional<ExportStatus> exportStatusFromText(QStringView text)
{
    for (const auto status : {ExportStatus::Pending, ExportStatus::Exporting, ExportStatus::Completed, ExportStatus::Failed}) {
        if (text == toText(status))
            return status;
    }
    return {};
}

QJsonObject toJson(const ExportJob &job)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {
        {u"export_id"_s, job.id.toString()},
        {u"generation_id"_s, job.generation.toString()},
        {u"format"_s, toText(job.format)},
        {u"status"_s, toText(job.status)},
        {u"path"_s, job.path},
        {u"size"_s, job.size},
        {u"file_count"_s, job.fileCount},
        {u"sha256"_s, job.sha256.isNull() ? QJsonValue() : QJsonValue(job.sha256.toHex())},
        {u"error_message"_s, orNull(job.errorMessage)},
        {u"created_at"_s, orNull(toIsoText(job.createdAt))},
        {u"completed_at"_s, orNull(toIsoText(job.completedAt))},
    };
}

} // namespace strata
