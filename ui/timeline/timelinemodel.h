// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/generation.h"
#include "ui/timeline/lanes.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace strata {

/// Which versions the timeline shows.
enum class TimelineShow { All, Starred, ActiveLine, Failed };

/// The versions of one project, newest first; archived ones in a fold at the end. Pure data: who wants another list sets it.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TimelineModel(QObject *parent = nullptr);

    void setGenerations(const QList<Generation> &generations);
    /// `text` is looked for, without case, in names, prompts, notes, errors and "v7"; every word must occur.
    void setFilter(const QString &text, TimelineShow show);
    void setArchivedUnfolded(bool unfolded);
    bool isArchivedUnfolded() const { return m_isUnfolded; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The version of a row; null for the fold.
    const Generation *generation(const QModelIndex &index) const;
    QModelIndex indexOf(GenerationId id) const;
    /// The row of "v12", whether it was typed with or without the v.
    QModelIndex indexOfVersion(int version) const;
    const LaneRow &lanes(const QModelIndex &index) const;
    int laneCount() const { return m_laneCount; }
    /// "6 archived versions (v1–v6)"; empty when there is no fold.
    QString foldText() const;
    bool isFold(const QModelIndex &index) const { return index.isValid() && m_rows.value(index.row(), -1) == Fold; }
    /// How many versions the filter let through.
    int matchCount() const { return m_matches; }

signals:
    void aboutToRebuild();
    void rebuilt();

private:
    static constexpr qsizetype Fold = -2;

    void rebuild();
    bool matches(const Generation &generation, const QStringList &words) const;

    QList<Generation> m_generations;
    QHash<GenerationId, qsizetype> m_byId; // into m_generations
    QList<qsizetype> m_rows; // into m_generations, or Fold
    QHash<GenerationId, int> m_rowOf;
    QList<LaneRow> m_lanes; // by row; one empty for the fold
    int m_laneCount = 0;
    QList<qsizetype> m_archived; // that the filter lets through
    int m_matches = 0;
    QString m_text;
    TimelineShow m_show = TimelineShow::All;
    bool m_isUnfolded = false;
    QSet<GenerationId> m_activeLine;
};

/// The first line of the prompt, else of the note, else where the version came from.
QString summaryLine(const Generation &generation);

} // namespace strata
