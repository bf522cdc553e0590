// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportsmodel.h"

#include "core/base/clock.h"
#include "ui/common/texts.h"

#include <QFileInfo>

namespace strata {

namespace {

QString statusText(const ExportJob &job)
{
    switch (job.status) {
    case ExportStatus::Pending: return ExportsModel::tr("Waiting");
    case ExportStatus::Exporting: return ExportsModel::tr("Exporting");
    case ExportStatus::Completed: return ExportsModel::tr("Completed");
    case ExportStatus::Failed: return ExportsModel::tr("Failed: %1").arg(job.errorMessage);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void ExportsModel::setExports(const QList<ExportJob> &exports, const QHash<GenerationId, QString> &versions)
{
    if (exports == m_exports && versions == m_versions)
        return; // a refresh without news keeps selection and scroll position
    beginResetModel();
    m_exports = exports;
    m_versions = versions;
    endResetModel();
}

const ExportJob *ExportsModel::exportAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_exports.size() ? &m_exports.at(index.row()) : nullptr;
}

int ExportsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_exports.size()); }

int ExportsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ExportsModel::data(const QModelIndex &index, int role) const
{
    const ExportJob *job = exportAt(index);
    if (!job)
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (index.column()) {
        case File: return job->path;
        case When: return absoluteTime(job->createdAt);
        case Status: return statusText(*job);
        case Sha256: return job->sha256.isNull() ? QString() : job->sha256.toHex();
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case File: return QFileInfo(job->path).fileName();
    case Version: return m_versions.value(job->generation);
    case Format: return toText(job->format);
    case Size: return job->status == ExportStatus::Completed ? byteText(job->size) : QString();
    case When: return relativeTime(job->createdAt, now());
    case Status: return statusText(*job);
    case Sha256: return job->sha256.isNull() ? QString() : job->sha256.toHex().first(12);
    default: return {};
    }
}

QVariant ExportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File: return tr("File");
    case Version: return tr("Version");
    case Format: return tr("Format");
    case Size: return tr("Size");
    case When: return tr("When");
    case Status: return tr("Status");
    case Sha256: return tr("SHA-256");
    default: return {};
    }
}

} // namespace strata
