// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentries.h"

#include <QAbstractListModel>

namespace strata {

/// The ranked entries under their section headings. The section with the best entry comes first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHeadingRole = Qt::UserRole, DetailRole, HintRole, TitleLettersRole, DetailLettersRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    void setQuery(const QString &query);
    /// Null for a heading.
    const PaletteEntry *entryAt(const QModelIndex &index) const;
    /// The next row in direction +1 or −1 that can be chosen, `from` excluded; -1: there is none.
    int nextChoice(int from, int direction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        PaletteEntry::Kind kind = PaletteEntry::Kind::Action;
        qsizetype ranked = -1; // -1: the heading of `kind`
    };
    void rebuild();

    QList<PaletteEntry> m_entries;
    QString m_query;
    QList<RankedEntry> m_ranked;
    QList<Row> m_rows;
};

} // namespace strata
