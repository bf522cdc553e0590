// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kinds/memberview.h"

#include "ui/common/roomydelegate.h"
#include "ui/common/tintedlabel.h"
#include "ui/kinds/membersmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

MemberView::MemberView(QWidget *parent)
    : QWidget(parent),
      m_model(new MembersModel(this)),
      m_shown(new QSortFilterProxyModel(this)),
      m_summary(new TintedLabel(&ThemeColors::text, this)),
      m_filter(new QLineEdit(this)),
      m_list(new QTreeView(this))
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(MembersModel::SortRole);
    m_shown->setFilterKeyColumn(MembersModel::NameColumn);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Filter members"));
    m_filter->setAccessibleName(tr("Filter members"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(260);
    m_summary->setWordWrap(true);
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setAccessibleName(tr("Members that differ"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(MembersModel::NameColumn, Qt::AscendingOrder);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(MembersModel::NameColumn, QHeaderView::Stretch);
    setFocusProxy(m_list);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 7, 8, 7);
    top->addWidget(m_summary, 1);
    top->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentChanged(current(), count()); });
}

void MemberView::setComparison(const TreeComparison &comparison)
{
    m_model->setComparison(comparison);
    const ChangesSummary sum = summaryOf(comparison);
    QStringList parts;
    if (sum.added > 0)
        parts.append(tr("%n added", nullptr, sum.added));
    if (sum.modified > 0)
        parts.append(tr("%n modified", nullptr, sum.modified));
    if (sum.deleted > 0)
        parts.append(tr("%n deleted", nullptr, sum.deleted));
    if (sum.renamed > 0)
        parts.append(tr("%n renamed", nullptr, sum.renamed));
    const QString same = tr("%n members are the same.", nullptr, comparison.unchangedCount);
    m_summary->setText(parts.isEmpty() ? tr("No member differs: only how they are packed.") + u' ' + same
                                       : tr("Members: %1.").arg(parts.join(u", "_s)) + u' ' + same);
    m_list->setAccessibleDescription(m_summary->text());
    m_list->setCurrentIndex(m_shown->index(0, MembersModel::NameColumn));
    emit currentChanged(current(), count());
}

void MemberView::setProblem(const QString &sentence)
{
    m_model->setComparison({});
    m_summary->setText(sentence);
    m_list->setAccessibleDescription(sentence);
    emit currentChanged(-1, 0);
}

QString MemberView::summary() const { return m_summary->text(); }

int MemberView::count() const { return m_shown->rowCount(); }

int MemberView::current() const { return m_list->currentIndex().row(); }

bool MemberView::step(int direction)
{
    const int next = current() + direction;
    if (next < 0 || next >= count())
        return false;
    m_list->setCurrentIndex(m_shown->index(next, MembersModel::NameColumn));
    return true;
}

} // namespace strata
