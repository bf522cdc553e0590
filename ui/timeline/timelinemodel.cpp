// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinemodel.h"

#include "ui/common/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

QString firstLine(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.left(trimmed.indexOf(u'\n')).trimmed();
}

/// The version this one descends from, for the lanes: its parent, else what it was compared with when it was captured.
qsizetype lineage(const QList<Generation> &all, const QHash<GenerationId, qsizetype> &byId, const QHash<int, qsizetype> &byVersion,
                  qsizetype index)
{
    const Generation &generation = all[index];
    if (!generation.parent.isNull())
        return byId.value(generation.parent, -1);
    const qsizetype base = byVersion.value(generation.baseVersion, -1);
    return base > index ? base : -1;
}

} // namespace

QString summaryLine(const Generation &generation)
{
    if (const QString prompt = firstLine(generation.prompt); !prompt.isEmpty())
        return prompt;
    if (const QString note = firstLine(generation.note); !note.isEmpty())
        return note;
    switch (generation.origin) {
    case Origin::Folder: return TimelineModel::tr("Captured from a folder");
    case Origin::Archive: return TimelineModel::tr("Captured from an archive");
    case Origin::Workspace: return TimelineModel::tr("Captured from the workspace");
    case Origin::Git: return TimelineModel::tr("Captured from Git");
    case Origin::Agent: return TimelineModel::tr("Made by an agent");
    case Origin::Api: return TimelineModel::tr("Captured over the API");
    case Origin::Migrated: return TimelineModel::tr("Brought over from another store");
    case Origin::Composed: return TimelineModel::tr("Composed from other versions");
    }
    Q_UNREACHABLE_RETURN({});
}

TimelineModel::TimelineModel(QObject *parent) : QAbstractListModel(parent) { }

void TimelineModel::setGenerations(const QList<Generation> &generations)
{
    m_generations = generations;
    rebuild();
}

void TimelineModel::setFilter(const QString &text, TimelineShow show)
{
    if (text == m_text && show == m_show)
        return;
    m_text = text;
    m_show = show;
    rebuild();
}

void TimelineModel::setArchivedUnfolded(bool unfolded)
{
    if (unfolded == m_isUnfolded)
        return;
    m_isUnfolded = unfolded;
    rebuild();
}

bool TimelineModel::matches(const Generation &generation, const QStringList &words) const
{
    switch (m_show) {
    case TimelineShow::All: break;
    case TimelineShow::Starred:
        if (!generation.isStarred)
            return false;
        break;
    case TimelineShow::ActiveLine:
        if (!m_activeLine.contains(generation.id))
            return false;
        break;
    case TimelineShow::Failed:
        if (generation.status != GenerationStatus::Failed)
            return false;
        break;
    }
    return std::ranges::all_of(words, [&generation](const QString &word) {
        return generation.label().compare(word, Qt::CaseInsensitive) == 0
               || generation.versionName.contains(word, Qt::CaseInsensitive)
               || generation.prompt.contains(word, Qt::CaseInsensitive) || generation.note.contains(word, Qt::CaseInsensitive)
               || generation.errorMessage.contains(word, Qt::CaseInsensitive);
    });
}

void TimelineModel::rebuild()
{
    emit aboutToRebuild();
    beginResetModel();
    const qsizetype count = m_generations.size();
    m_byId.clear();
    QHash<int, qsizetype> byVersion;
    for (qsizetype i = 0; i < count; ++i) {
        m_byId.insert(m_generations[i].id, i);
        byVersion.insert(m_generations[i].version, i);
    }
    QList<qsizetype> parents(count, -1);
    for (qsizetype i = 0; i < count; ++i)
        parents[i] = lineage(m_generations, m_byId, byVersion, i);

    m_activeLine.clear();
    const auto active = std::ranges::find_if(m_generations, &Generation::isActive);
    for (qsizetype i = active == m_generations.end() ? -1 : active - m_generations.begin(); i >= 0; i = parents[i])
        m_activeLine.insert(m_generations[i].id);

    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    m_rows.clear();
    m_archived.clear();
    m_matches = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (!matches(m_generations[i], words))
            continue;
        ++m_matches;
        if (m_generations[i].status == GenerationStatus::Archived)
            m_archived.append(i);
        else
            m_rows.append(i);
    }
    const qsizetype visible = m_rows.size();
    if (!m_archived.isEmpty()) {
        m_rows.append(Fold);
        if (m_isUnfolded)
            m_rows.append(m_archived);
    }

    m_rowOf.clear();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] >= 0)
            m_rowOf.insert(m_generations[m_rows[row]].id, int(row));
    }
    // A hidden parent hands its children on to its own parent. What is folded away lies below the end: the fold cuts the lines.
    QList<qsizetype> rowByIndex(count, -1);
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] >= 0)
            rowByIndex[m_rows[row]] = row < visible ? row : row - 1;
    }
    const auto descent = [&](qsizetype index, qsizetype first, qsizetype end) {
        qsizetype parent = parents[index];
        while (parent >= 0 && rowByIndex[parent] < 0 && m_generations[parent].status != GenerationStatus::Archived)
            parent = parents[parent];
        if (parent < 0)
            return qsizetype(-1);
        const qsizetype row = rowByIndex[parent];
        return row >= first && row < end ? row - first : end - first;
    };
    const auto lanesOf = [&](qsizetype first, qsizetype end, qsizetype shift) {
        QList<LaneInput> input;
        for (qsizetype row = first; row < end; ++row) {
            const qsizetype index = m_rows[row + shift];
            input.append(
                {.parent = descent(index, first, end), .isFailed = m_generations[index].status == GenerationStatus::Failed});
        }
        return layoutLanes(input);
    };
    m_lanes = lanesOf(0, visible, 0);
    if (visible < m_rows.size()) {
        m_lanes.append(LaneRow{});
        m_lanes.append(lanesOf(visible, m_rows.size() - 1, 1));
    }
    m_laneCount = strata::laneCount(m_lanes);
    endResetModel();
    emit rebuilt();
}

int TimelineModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

const Generation *TimelineModel::generation(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows[index.row()] < 0)
        return nullptr;
    return &m_generations[m_rows[index.row()]];
}

QModelIndex TimelineModel::indexOf(GenerationId id) const
{
    const auto row = m_rowOf.constFind(id);
    return row == m_rowOf.cend() ? QModelIndex() : index(*row);
}

QModelIndex TimelineModel::indexOfVersion(int version) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] >= 0 && m_generations[m_rows[row]].version == version)
            return index(row);
    }
    return {};
}

const LaneRow &TimelineModel::lanes(const QModelIndex &index) const { return m_lanes[index.row()]; }

QString TimelineModel::foldText() const
{
    if (m_archived.isEmpty())
        return {};
    const int newest = m_generations[m_archived.first()].version;
    const int oldest = m_generations[m_archived.last()].version;
    const QString count = tr("%n archived versions", nullptr, int(m_archived.size()));
    return newest == oldest ? u"%1 (v%2)"_s.arg(count).arg(oldest) : u"%1 (v%2\u2013v%3)"_s.arg(count).arg(oldest).arg(newest);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const Generation *shown = generation(index);
    if (!shown)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(foldText()) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return shown->versionName.isEmpty() ? shown->label() : shown->label() + u' ' + shown->versionName;
    case Qt::AccessibleTextRole: {
        QStringList parts{data(index, Qt::DisplayRole).toString()};
        if (shown->isActive)
            parts.append(tr("active"));
        if (shown->isStarred)
            parts.append(tr("starred"));
        if (shown->status != GenerationStatus::Completed)
            parts.append(toText(shown->status));
        parts.append(summaryLine(*shown));
        parts.append(tr("%n files changed", nullptr, shown->changes.files()));
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole: {
        QStringList lines;
        lines.append(tr("%1, captured %2").arg(data(index, Qt::DisplayRole).toString(), absoluteTime(shown->createdAt)));
        lines.append(tr("%n files", nullptr, shown->fileCount) + u", "_s + byteText(shown->totalBytes));
        if (const ChangesSummary &c = shown->changes; shown->baseVersion > 0 && c.files() > 0) {
            lines.append(tr("Against v%1: %2 added, %3 modified, %4 deleted, %5 renamed")
                             .arg(shown->baseVersion)
                             .arg(c.added)
                             .arg(c.modified)
                             .arg(c.deleted)
                             .arg(c.renamed));
        }
        if (!shown->note.isEmpty())
            lines.append(tr("Note: %1").arg(shown->note.left(400)));
        return lines.join(u'\n');
    }
    default: return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return isFold(index) ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                         : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace strata
