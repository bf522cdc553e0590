// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changescolumn.h"

#include "ui/changes/changesdelegate.h"
#include "ui/common/icons.h"
#include "ui/common/tintedlabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

constexpr qsizetype MostExpanded = 1000; // changed files whose folders are all open from the start

} // namespace

ChangesColumn::ChangesColumn(QWidget *parent) : QWidget(parent), m_tree(new ChangesTree(this))
{
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter files"));
    m_filter->setAccessibleName(tr("Filter changed files"));
    m_filter->setToolTip(tr("Words of the path, a pattern as in *.py, kind:ad for added and deleted files, ext:ts,tsx, unviewed, "
                            "viewed, generated, or text:word for files that contain it"));
    m_filter->setClearButtonEnabled(true);
    m_arrange = new QToolButton(this);
    m_arrange->setProperty("role", u"plain"_s);
    m_arrange->setIcon(themedIcon(u"flat"_s));
    m_arrange->setToolTip(tr("How the files are arranged"));
    m_arrange->setAccessibleName(m_arrange->toolTip());
    m_arrange->setFocusPolicy(Qt::TabFocus);
    m_arrange->setPopupMode(QToolButton::InstantPopup);
    m_nothing = new TintedLabel(&ThemeColors::textMuted, this);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(12, 12, 12, 12);
    m_nothing->hide();
    m_unchanged = new TintedLabel(&ThemeColors::textFaint, this);
    m_unchanged->setWordWrap(true);
    m_unchanged->setContentsMargins(12, 4, 12, 6);
    m_unchanged->hide();
    buildTree();

    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 6, 4, 6);
    top->setSpacing(2);
    top->addWidget(m_filter, 1);
    top->addWidget(m_arrange);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addLayout(top);
    m_layout->addWidget(m_nothing);
    m_layout->addWidget(m_files, 1);
    m_layout->addWidget(m_unchanged);
    setMinimumWidth(130);

    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(60);
    connect(&m_filterDelay, &QTimer::timeout, this, &ChangesColumn::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_files->setFocus(Qt::TabFocusReason); });
    connect(m_tree, &ChangesTree::rebuilt, this, &ChangesColumn::showRebuilt);
    connect(m_tree, &ChangesTree::recounted, m_files->viewport(), qOverload<>(&QWidget::update));
}

void ChangesColumn::buildTree()
{
    m_files = new QTreeView(this);
    m_files->setModel(m_tree);
    m_files->setItemDelegate(new ChangesDelegate(*m_tree, this));
    m_files->setAccessibleName(tr("Changed files"));
    m_files->setHeaderHidden(true);
    m_files->setIndentation(0);
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_files->setExpandsOnDoubleClick(false);
    m_files->setMouseTracking(true);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_files->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const FileChange *change = m_tree->change(index); change && !m_isArranging) {
            m_path = change->path();
            emit chosen(m_path);
        }
    });
    connect(m_files, &QTreeView::clicked, this, &ChangesColumn::toggleFolder);
    connect(m_files, &QTreeView::activated, this, [this](const QModelIndex &index) {
        toggleFolder(index);
        if (!m_tree->isFolder(index))
            emit entered();
    });
    connect(m_files, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(m_files, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, false); });
}

void ChangesColumn::registerActions(Actions &actions, QWidget *page)
{
    const QString category = tr("Compare");
    const auto add = [&](const QString &id, const QString &text, const std::function<void()> &run) {
        return actions.add({.id = id, .category = category, .text = text, .context = Qt::WidgetWithChildrenShortcut}, page, run);
    };
    add(u"compare.filter"_s, tr("Filter changed files"), [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    add(u"compare.files"_s, tr("Go to the list of changed files"), [this] { m_files->setFocus(Qt::ShortcutFocusReason); });
    QAction *flat = add(u"compare.flat"_s, tr("A flat list instead of folders"), [this] { m_tree->setFlat(!m_tree->isFlat()); });
    flat->setCheckable(true);
    auto *menu = new QMenu(m_arrange);
    menu->addAction(flat);
    connect(menu, &QMenu::aboutToShow, flat, [this, flat] { flat->setChecked(m_tree->isFlat()); });
    menu->addSeparator();
    const auto order = [&](const QString &id, const QString &text, ChangesOrder by) {
        QAction *action = add(id, text, [this, by] { m_tree->setOrder(by); });
        action->setCheckable(true);
        menu->addAction(action);
        connect(menu, &QMenu::aboutToShow, action, [this, action, by] { action->setChecked(m_tree->order() == by); });
    };
    order(u"compare.sort-path"_s, tr("Sort files by path"), ChangesOrder::Path);
    order(u"compare.sort-size"_s, tr("Sort files by size of change"), ChangesOrder::Size);
    order(u"compare.sort-kind"_s, tr("Sort files by kind of change"), ChangesOrder::Kind);
    m_arrange->setMenu(menu);
}

void ChangesColumn::setChanges(const QList<FileChange> &changes) { m_tree->setChanges(changes); }

void ChangesColumn::setCounts(const QList<FileChange> &changes) { m_tree->setCounts(changes); }

void ChangesColumn::select(const QString &path)
{
    m_path = path;
    const QScopedValueRollback arranging(m_isArranging, true);
    const QModelIndex index = m_tree->indexOf(path);
    m_files->setCurrentIndex(index);
    if (index.isValid())
        m_files->scrollTo(index);
}

QStringList ChangesColumn::currentPaths() const { return m_tree->pathsBelow(m_files->currentIndex()); }

void ChangesColumn::setUnchanged(int files, bool mayLackRenames)
{
    QStringList sentences;
    if (files > 0)
        sentences.append(tr("%n identical files are not listed.", nullptr, files));
    if (mayLackRenames)
        sentences.append(tr("There were too many files to look for every rename."));
    m_unchanged->setText(sentences.join(u' '));
    m_unchanged->setVisible(!sentences.isEmpty() && !m_tree->changes().isEmpty());
}

void ChangesColumn::addFooter(QWidget *footer) { m_layout->addWidget(footer); }

void ChangesColumn::setSearching(bool searching)
{
    m_isSearching = searching;
    showEmptiness();
}

void ChangesColumn::applyFilter()
{
    const QString before = m_tree->filter().contentText();
    m_tree->setFilter(m_filter->text());
    if (const QString &wanted = m_tree->filter().contentText(); wanted != before)
        emit contentTextChanged(wanted);
}

void ChangesColumn::showRebuilt()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    // Laying out tens of thousands of rows would take longer than a frame; nobody reads so many.
    if (m_tree->allPaths().size() <= MostExpanded) {
        m_files->expandAll();
        const auto close = [this](auto &&self, const QModelIndex &parent) -> void {
            for (int row = 0; row < m_tree->rowCount(parent); ++row) {
                const QModelIndex index = m_tree->index(row, 0, parent);
                if (!m_tree->isFolder(index))
                    break; // folders come first
                if (m_closed.contains(m_tree->folderPath(index)))
                    m_files->setExpanded(index, false);
                self(self, index);
            }
        };
        if (!m_closed.isEmpty())
            close(close, {});
    }
    // Open as long as the person reads a file of it, though it was not opened to stay so.
    const QModelIndex index = m_tree->indexOf(m_path);
    const bool isInGroup = index.isValid() && m_tree->isGroup(index.parent());
    const bool isOpen = m_isGroupOpen || (isInGroup && m_tree->isGroupOpen());
    m_files->setExpanded(m_tree->groupIndex(), isOpen);
    m_tree->setGroupOpen(isOpen);
    const bool isFoldedAway = isInGroup && !isOpen;
    m_files->setCurrentIndex(isFoldedAway ? m_tree->groupIndex() : index);
    if (index.isValid() && !isFoldedAway)
        m_files->scrollTo(index);
    showEmptiness();
    emit orderChanged();
}

void ChangesColumn::showEmptiness()
{
    const bool isEmpty = m_tree->allPaths().isEmpty() && !m_tree->changes().isEmpty();
    const QString &content = m_tree->filter().contentText();
    m_nothing->setVisible(isEmpty || m_isSearching);
    if (m_isSearching)
        m_nothing->setText(tr("Looking for “%1” in the changed files…").arg(content));
    else if (!content.isEmpty())
        m_nothing->setText(tr("“%1” is in none of the changed files that fit the rest of the filter.").arg(content));
    else if (m_filter->text().trimmed().compare("unviewed"_L1, Qt::CaseInsensitive) == 0)
        m_nothing->setText(tr("All %n changed files were viewed.", nullptr, int(m_tree->changes().size())));
    else
        m_nothing->setText(tr("None of the %n changed files fits the filter.", nullptr, int(m_tree->changes().size())));
}

void ChangesColumn::toggleFolder(const QModelIndex &index)
{
    if (m_tree->isFolder(index))
        m_files->setExpanded(index, !m_files->isExpanded(index));
}

void ChangesColumn::remember(const QModelIndex &index, bool isOpen)
{
    if (m_tree->isGroup(index)) {
        m_tree->setGroupOpen(isOpen);
        if (!m_isArranging) {
            m_isGroupOpen = isOpen;
            emit orderChanged();
        }
    } else if (!m_isArranging) {
        if (isOpen)
            m_closed.remove(m_tree->folderPath(index));
        else
            m_closed.insert(m_tree->folderPath(index));
    }
}

QVariantMap ChangesColumn::saveState() const
{
    return {{u"filter"_s, m_filter->text()},
            {u"order"_s, int(m_tree->order())},
            {u"flat"_s, m_tree->isFlat()},
            {u"groupOpen"_s, m_isGroupOpen},
            {u"closed"_s, QStringList(m_closed.begin(), m_closed.end())}};
}

void ChangesColumn::restoreState(const QVariantMap &state)
{
    m_isGroupOpen = state.value(u"groupOpen"_s).toBool();
    const QStringList closed = state.value(u"closed"_s).toStringList();
    m_closed = QSet<QString>(closed.begin(), closed.end());
    m_tree->setFlat(state.value(u"flat"_s).toBool());
    const int order = state.value(u"order"_s).toInt();
    if (order >= int(ChangesOrder::Path) && order <= int(ChangesOrder::Kind))
        m_tree->setOrder(ChangesOrder(order));
    m_filter->setText(state.value(u"filter"_s).toString());
    applyFilter(); // before there is a list to show without it
}

} // namespace strata
