// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/retention.h"

#include <QAbstractTableModel>
#include <QDateTime>

class QVariantAnimation;

namespace strata {

/// A project's versions and what a policy makes of each, newest first. Another outcome changes cells and never resets, so that
/// selection and scroll position stay while a slider moves; what goes fades out, what stays after all comes back.
class RetentionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Version, Age, Outcome, Frees, Why, ColumnCount };
    enum Role { FadeRole = Qt::UserRole, ActionRole, ProtectedRole }; // FadeRole: 0 stays … 1 goes

    explicit RetentionModel(QObject *parent = nullptr);

    void setGenerations(const QList<Generation> &generations, const QDateTime &now);
    /// Of the generations set, in their order.
    void setOutcome(const RetentionOutcome &outcome, bool isAnimated);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    QList<Generation> m_generations;
    QDateTime m_now;
    QList<RetentionDecision> m_decisions;
    QList<qreal> m_from; // where each row's fading began
    QVariantAnimation *m_fading;
};

/// "Stays", "To the archive", "Files deleted".
QString outcomeText(RetentionAction action);
/// All reasons in one line.
QString reasonsText(const RetentionDecision &decision);

} // namespace strata
