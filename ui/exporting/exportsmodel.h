// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exportjob.h"

#include <QAbstractTableModel>
#include <QHash>

namespace strata {

/// The exports of a project, newest first, as a table.
class ExportsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Version, Format, Size, When, Status, Sha256, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `versions` names each generation ("v12").
    void setExports(const QList<ExportJob> &exports, const QHash<GenerationId, QString> &versions);
    const ExportJob *exportAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ExportJob> m_exports;
    QHash<GenerationId, QString> m_versions;
};

} // namespace strata
