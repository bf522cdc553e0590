// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

namespace strata {

namespace {

constexpr qsizetype MostPerSection = 40;
constexpr qsizetype MostPerSectionUntyped = 8; // before a letter is typed the list is an overview

QString headingOf(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Version: return PaletteModel::tr("Versions");
    case PaletteEntry::Kind::Project: return PaletteModel::tr("Projects");
    case PaletteEntry::Kind::Action: return PaletteModel::tr("Actions");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    rebuild();
    endResetModel();
}

void PaletteModel::setQuery(const QString &query)
{
    beginResetModel();
    m_query = query;
    rebuild();
    endResetModel();
}

void PaletteModel::rebuild()
{
    using Kind = PaletteEntry::Kind;
    const bool isTyped = !m_query.simplified().isEmpty();
    m_ranked = rankEntries(m_entries, m_query, isTyped ? MostPerSection : MostPerSectionUntyped);
    QList<Kind> order;
    for (const RankedEntry &ranked : std::as_const(m_ranked)) {
        if (const Kind kind = m_entries[ranked.entry].kind; !order.contains(kind))
            order << kind;
    }
    m_rows.clear();
    for (const Kind kind : std::as_const(order)) {
        m_rows << Row{.kind = kind};
        for (qsizetype i = 0; i < m_ranked.size(); ++i) {
            if (m_entries[m_ranked[i].entry].kind == kind)
                m_rows << Row{.kind = kind, .ranked = i};
        }
    }
}

const PaletteEntry *PaletteModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows[index.row()].ranked < 0)
        return nullptr;
    return &m_entries[m_ranked[m_rows[index.row()].ranked].entry];
}

int PaletteModel::nextChoice(int from, int direction) const
{
    for (int row = from + direction; row >= 0 && row < m_rows.size(); row += direction) {
        if (m_rows[row].ranked >= 0)
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    if (role == IsHeadingRole)
        return row.ranked < 0;
    if (row.ranked < 0)
        return role == Qt::DisplayRole ? headingOf(row.kind) : QVariant();
    const RankedEntry &ranked = m_ranked[row.ranked];
    const PaletteEntry &entry = m_entries[ranked.entry];
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::AccessibleTextRole: return QStringList{entry.title, entry.detail, entry.hint}.join(QStringLiteral(", "));
    case DetailRole: return entry.detail;
    case HintRole: return entry.hint;
    case TitleLettersRole: return QVariant::fromValue(ranked.titleLetters);
    case DetailLettersRole: return QVariant::fromValue(ranked.detailLetters);
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const PaletteEntry *entry = entryAt(index);
    if (!entry)
        return Qt::NoItemFlags;
    return entry->isEnabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                            : Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace strata
