// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kinds/tableview.h"

#include "ui/common/tintedlabel.h"
#include "ui/kinds/tablemodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int CellRoom = 8;
constexpr int WidestColumn = 320;
constexpr int MeasuredRows = 200; // columns are as wide as what stands in so many rows

/// Paints a changed cell as the old value, struck out, and the new one, each on the ground of its side.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors &colors = themeColors(option.palette);
        const auto kind = RowKind(index.data(TableModel::KindRole).toInt());
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, isSelected                 ? colors.selection
                                       : kind == RowKind::Added   ? colors.addedLine
                                       : kind == RowKind::Removed ? colors.removedLine
                                                                  : colors.surface);
        QRect room = option.rect.adjusted(CellRoom, 0, -CellRoom, 0);
        painter->save();
        painter->setClipRect(option.rect);
        const auto word = [&](const QString &text, const QColor &ground, bool isStruck) {
            QFont font = option.font;
            font.setStrikeOut(isStruck);
            painter->setFont(font);
            const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width());
            const int width = QFontMetrics(font).horizontalAdvance(shown);
            if (ground.isValid())
                painter->fillRect(QRect(room.left() - 2, room.top() + 3, width + 4, room.height() - 6), ground);
            painter->setPen(colors.text);
            painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
            room.setLeft(room.left() + width);
        };
        if (index.data(TableModel::IsChangedRole).toBool()) {
            // A column only one side has knows no value on the other; an empty value is one.
            const QVariant before = index.data(TableModel::BeforeRole);
            const QVariant after = index.data(TableModel::AfterRole);
            const auto shown = [](const QVariant &value) { return value.toString().isEmpty() ? u"∅"_s : value.toString(); };
            if (before.isValid())
                word(shown(before), colors.removedSpan, true);
            if (before.isValid() && after.isValid())
                word(u" → "_s, {}, false);
            if (after.isValid())
                word(shown(after), colors.addedSpan, false);
        } else {
            word(index.data().toString(), {}, false);
        }
        painter->restore();
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(colors.focusRing);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * CellRoom + 6;
        return {std::min(width, WidestColumn), option.fontMetrics.height() + CellRoom};
    }
};

} // namespace

TableView::TableView(QWidget *parent)
    : QWidget(parent),
      m_model(new TableModel(this)),
      m_summary(new TintedLabel(&ThemeColors::text, this)),
      m_onlyChanges(new QCheckBox(tr("Only rows that differ"), this)),
      m_table(new QTableView(this))
{
    m_summary->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setAccessibleName(tr("Both tables as one"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false); // Tab leaves the table, as everywhere
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + CellRoom);
    m_table->horizontalHeader()->setResizeContentsPrecision(MeasuredRows);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 7, 12, 7);
    top->addWidget(m_summary, 1);
    top->addWidget(m_onlyChanges);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    connect(m_onlyChanges, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setOnlyChanges(only);
        step(1);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentChanged(nearest(), count()); });
}

void TableView::setComparison(const TableComparison &comparison)
{
    m_model->setComparison(comparison);
    std::array<int, 3> rows{}; // changed, added, removed
    qint64 cells = 0;
    for (const TableRow &row : comparison.rows) {
        if (row.record == std::array{0, 0}) // the heading: the header shows it
            continue;
        rows[0] += row.kind == RowKind::Changed ? 1 : 0;
        rows[1] += row.kind == RowKind::Added ? 1 : 0;
        rows[2] += row.kind == RowKind::Removed ? 1 : 0;
        cells += row.changedColumns.size();
    }
    QStringList parts;
    if (rows[0] > 0)
        parts.append(tr("%n rows changed", nullptr, rows[0]) + u' ' + tr("(%n cells)", nullptr, int(cells)));
    if (rows[1] > 0)
        parts.append(tr("%n rows added", nullptr, rows[1]));
    if (rows[2] > 0)
        parts.append(tr("%n rows removed", nullptr, rows[2]));
    QString text = parts.isEmpty() ? tr("All cells are the same.") : parts.join(u", "_s) + u'.';
    if (comparison.isCut)
        text += u' ' + tr("The tables are large: only their beginnings are compared.");
    m_summary->setText(text);
    m_table->setAccessibleDescription(text);
    m_table->resizeColumnsToContents();
    m_table->setCurrentIndex({});
    if (!step(1))
        emit currentChanged(-1, 0);
}

void TableView::setProblem(const QString &sentence)
{
    m_model->setComparison({});
    m_summary->setText(sentence);
    m_table->setAccessibleDescription(sentence);
    emit currentChanged(-1, 0);
}

QString TableView::summary() const { return m_summary->text(); }

int TableView::count() const { return int(m_model->changedRows().size()); }

int TableView::nearest() const
{
    const QList<int> &changed = m_model->changedRows();
    return int(std::ranges::upper_bound(changed, m_table->currentIndex().row()) - changed.begin()) - 1;
}

bool TableView::step(int direction)
{
    const QList<int> &changed = m_model->changedRows();
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    const auto next = direction > 0 ? std::ranges::upper_bound(changed, row) : std::ranges::lower_bound(changed, row);
    if (direction > 0 ? next == changed.end() : next == changed.begin())
        return false;
    const int target = direction > 0 ? *next : *std::prev(next);
    int column = std::max(0, m_table->currentIndex().column());
    for (int i = 0; i < m_model->columnCount(); ++i) { // the first cell that changed is what one wants to see
        if (m_model->index(target, i).data(TableModel::IsChangedRole).toBool()) {
            column = i;
            break;
        }
    }
    m_table->setCurrentIndex(m_model->index(target, column));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::EnsureVisible);
    return true;
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    // n and p are steps, not type-ahead: they go on to whoever holds this view.
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_N || key == Qt::Key_P) && !static_cast<QKeyEvent *>(event)->modifiers()) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// The selected cells as they are after (a removed row's as they were), with tabs between: what every spreadsheet takes.
void TableView::copy() const
{
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    std::ranges::sort(cells, [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    QString text;
    int row = -1;
    for (const QModelIndex &cell : cells) {
        if (row >= 0)
            text += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        const bool isRemoved = RowKind(cell.data(TableModel::KindRole).toInt()) == RowKind::Removed;
        text += cell.data(isRemoved ? TableModel::BeforeRole : TableModel::AfterRole).toString();
    }
    QApplication::clipboard()->setText(text);
}

} // namespace strata
