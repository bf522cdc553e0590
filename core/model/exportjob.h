// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"
#include "core/model/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace strata {

enum class ExportFormat { Zip, Tar, TarGz };
enum class ExportStatus { Pending, Exporting, Completed, Failed };

/// "zip", "tar", "tar.gz": also the file name's extension.
QString toText(ExportFormat format);
QString toText(ExportStatus status);
std::optional<ExportFormat> exportFormatFromText(QStringView text);
std::optional<ExportStatus> exportStatusFromText(QStringView text);

/// A file or folder that has another name in the archive than in the version.
struct RenamedPath
{
    QString from;
    QString to;

    bool operator==(const RenamedPath &) const = default;
};

/// One export and its outcome.
struct ExportJob
{
    ExportId id;
    GenerationId generation;
    ExportFormat format = ExportFormat::Zip;
    ExportStatus status = ExportStatus::Pending;
    QString path; // absolute: where the user wanted it
    qint64 size = 0;
    int fileCount = 0;
    ContentHash sha256;
    QString errorMessage;
    QDateTime createdAt;
    QDateTime completedAt;
    QList<RenamedPath> renamed; // by ExportRequest::portableNames; told once, not recorded

    bool operator==(const ExportJob &) const = default;
};

QJsonObject toJson(const ExportJob &job);

} // namespace strata
