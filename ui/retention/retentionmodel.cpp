// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retentionmodel.h"

#include "ui/common/texts.h"

#include <QVariantAnimation>

using namespace Qt::StringLiterals;

namespace strata {

QString outcomeText(RetentionAction action)
{
    switch (action) {
    case RetentionAction::Keep: return RetentionModel::tr("Stays");
    case RetentionAction::Archive: return RetentionModel::tr("To the archive");
    case RetentionAction::DeleteFiles: return RetentionModel::tr("Files deleted");
    }
    Q_UNREACHABLE_RETURN({});
}

QString reasonsText(const RetentionDecision &decision)
{
    QStringList texts;
    for (const RetentionReason &reason : decision.reasons)
        texts.append(reason.text);
    return texts.join(u", "_s);
}

RetentionModel::RetentionModel(QObject *parent) : QAbstractTableModel(parent), m_fading(new QVariantAnimation(this))
{
    m_fading->setStartValue(0.0);
    m_fading->setEndValue(1.0);
    m_fading->setDuration(160);
    connect(m_fading, &QVariantAnimation::valueChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {FadeRole});
    });
}

void RetentionModel::setGenerations(const QList<Generation> &generations, const QDateTime &now)
{
    m_now = now;
    if (generations == m_generations)
        return;
    beginResetModel();
    m_fading->stop();
    m_generations = generations;
    m_decisions.clear();
    m_from.clear();
    endResetModel();
}

void RetentionModel::setOutcome(const RetentionOutcome &outcome, bool isAnimated)
{
    Q_ASSERT(outcome.decisions.size() == m_generations.size());
    QList<qreal> faded;
    for (int row = 0; row < rowCount(); ++row)
        faded.append(index(row, 0).data(FadeRole).toReal());
    m_decisions = outcome.decisions;
    m_from = faded;
    m_fading->stop();
    if (isAnimated) {
        m_fading->start();
    } else {
        m_from.clear();
        for (const RetentionDecision &decision : std::as_const(m_decisions))
            m_from.append(decision.action == RetentionAction::Keep ? 0 : 1);
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RetentionModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_generations.size()); }

int RetentionModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RetentionModel::text(int row, int column) const
{
    const Generation &generation = m_generations[row];
    const RetentionDecision decision = m_decisions.value(row);
    switch (column) {
    case Version:
        return generation.versionName.isEmpty() ? generation.label() : generation.label() + u"  "_s + generation.versionName;
    case Age: return relativeTime(generation.createdAt, m_now);
    case Outcome: return outcomeText(decision.action);
    case Frees: return decision.action == RetentionAction::Keep ? QString() : byteText(decision.bytesFreed);
    case Why: return reasonsText(decision);
    default: return {};
    }
}

QVariant RetentionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_generations.size())
        return {};
    const int row = index.row();
    const RetentionDecision decision = m_decisions.value(row);
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::TextAlignmentRole: return index.column() == Frees ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Age)
            return absoluteTime(m_generations[row].createdAt);
        if (index.column() == Why)
            return reasonsText(decision);
        if (index.column() == Frees && decision.bytesPacked > 0)
            return tr("The archive takes about %1 of it.").arg(byteText(decision.bytesPacked));
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() != Version)
            return text(row, index.column());
        return tr("%1: %2, %3").arg(text(row, Version), outcomeText(decision.action), reasonsText(decision));
    case FadeRole: {
        const qreal target = decision.action == RetentionAction::Keep ? 0 : 1;
        if (m_fading->state() != QAbstractAnimation::Running)
            return target;
        const qreal from = m_from.value(row, target);
        return from + (target - from) * m_fading->currentValue().toReal();
    }
    case ActionRole: return int(decision.action);
    case ProtectedRole: return decision.isProtected;
    default: return {};
    }
}

QVariant RetentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Version: return tr("Version");
    case Age: return tr("Made");
    case Outcome: return tr("Outcome");
    case Frees: return tr("Frees");
    case Why: return tr("Why");
    default: return {};
    }
}

} // namespace strata
