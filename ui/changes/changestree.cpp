// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changestree.h"

#include "ui/common/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

QString fileName(const QString &path) { return path.sliced(path.lastIndexOf(u'/') + 1); }

QString kindText(const FileChange &change)
{
    switch (change.kind) {
    case ChangeKind::Added: return ChangesTree::tr("added");
    case ChangeKind::Modified: return ChangesTree::tr("modified");
    case ChangeKind::Deleted: return ChangesTree::tr("deleted");
    case ChangeKind::Renamed: return ChangesTree::tr("renamed");
    case ChangeKind::TypeChanged: return ChangesTree::tr("another type of file");
    case ChangeKind::Copied: return ChangesTree::tr("copied");
    }
    Q_UNREACHABLE_RETURN({});
}

// Lines are what a person reads; a binary file has none and comes after all that have.
qint64 sizeOf(const FileChange &change)
{
    return std::max<qint64>(change.linesAdded, 0) + std::max<qint64>(change.linesDeleted, 0);
}

} // namespace

QString namesOf(const FileChange &change)
{
    const bool hasOld = change.kind == ChangeKind::Renamed || change.kind == ChangeKind::Copied;
    if (!hasOld || !change.file[Before])
        return change.path();
    if (change.similarity >= 100)
        return ChangesTree::tr("%1 → %2").arg(change.file[Before]->path, change.path());
    return ChangesTree::tr("%1 → %2 (%3 % similar)").arg(change.file[Before]->path, change.path()).arg(change.similarity);
}

ChangesTree::ChangesTree(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) { }

ChangesTree::~ChangesTree() = default;

void ChangesTree::setChanges(const QList<FileChange> &changes)
{
    m_changes = changes;
    rebuild();
}

void ChangesTree::setCounts(const QList<FileChange> &changes)
{
    const bool isSame = std::ranges::equal(m_changes, changes, [](const FileChange &a, const FileChange &b) {
        return a.kind == b.kind && a.isGenerated == b.isGenerated && a.path() == b.path();
    });
    if (!isSame || m_order == ChangesOrder::Size) { // similar files were found to be renames, or the order is known only now
        setChanges(changes);
        return;
    }
    m_changes = changes;
    describeGroup();
    emit recounted();
}

void ChangesTree::setFilter(const QString &text)
{
    m_filter = ChangesFilter(text);
    rebuild();
}

void ChangesTree::setFound(const QSet<QString> &paths)
{
    m_found = paths;
    if (!m_filter.contentText().isEmpty())
        rebuild();
}

void ChangesTree::setFlat(bool flat)
{
    if (std::exchange(m_isFlat, flat) != flat)
        rebuild();
}

void ChangesTree::setOrder(ChangesOrder order)
{
    if (std::exchange(m_order, order) != order)
        rebuild();
}

void ChangesTree::setViewed(const QSet<QString> &paths)
{
    if (paths == m_viewed)
        return;
    m_viewed = paths;
    if (m_filter.dependsOnViewed())
        rebuild();
    else
        emit recounted();
}

void ChangesTree::setGroupOpen(bool open) { m_isGroupOpen = open; }

void ChangesTree::rebuild()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_byPath.clear();
    auto group = std::make_unique<Node>(Node{.kind = Is::Group, .parent = m_root.get()});
    QHash<QString, Node *> folders;
    const auto folderOf = [&](auto &&self, const QString &path) -> Node * {
        if (path.isEmpty())
            return m_root.get();
        if (Node *known = folders.value(path))
            return known;
        const qsizetype slash = path.lastIndexOf(u'/');
        Node *parent = self(self, slash < 0 ? QString() : path.left(slash));
        parent->children.push_back(std::make_unique<Node>(Node{.name = path.sliced(slash + 1), .parent = parent}));
        Node *made = parent->children.back().get();
        folders.insert(path, made);
        return made;
    };
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const QString &path = m_changes[i].path();
        if (!m_filter.matches(m_changes[i], m_viewed.contains(path), m_found))
            continue;
        Node *parent = m_changes[i].isGenerated ? group.get()
                       : m_isFlat               ? m_root.get()
                                                : folderOf(folderOf, path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 0)));
        parent->children.push_back(std::make_unique<Node>(
            Node{.name = fileName(path), .kind = Is::File, .change = i, .parent = parent, .size = sizeOf(m_changes[i])}));
        m_byPath.insert(path, parent->children.back().get());
    }
    tidy(*m_root);
    sort(*m_root);
    m_paths.clear();
    listPaths(*m_root, m_paths);
    m_allPaths = m_paths;
    m_shownBeforeGroup = m_paths.size();
    m_group = nullptr;
    if (!group->children.empty()) {
        sort(*group);
        listPaths(*group, m_allPaths);
        group->row = int(m_root->children.size());
        m_group = group.get();
        m_root->children.push_back(std::move(group));
    }
    describeGroup();
    endResetModel();
    emit rebuilt();
}

void ChangesTree::tidy(Node &node)
{
    for (auto &child : node.children) {
        while (child->kind == Is::Folder && child->children.size() == 1 && child->children.front()->kind == Is::Folder) {
            std::unique_ptr<Node> only = std::move(child->children.front());
            only->name = child->name + u'/' + only->name;
            only->parent = &node;
            child = std::move(only);
        }
        if (child->kind == Is::Folder)
            tidy(*child);
        node.size += child->size;
    }
}

/// They come in the order of their paths, which is kept among equals.
void ChangesTree::sort(Node &node) const
{
    for (const auto &child : node.children) {
        if (child->kind == Is::Folder)
            sort(*child);
    }
    if (m_order == ChangesOrder::Size) {
        std::ranges::stable_sort(node.children, std::greater(), [](const auto &child) { return child->size; });
    } else if (m_order == ChangesOrder::Kind) {
        std::ranges::stable_sort(node.children, {},
                                 [this](const auto &child) { return child->change < 0 ? -1 : int(m_changes[child->change].kind); });
    }
    std::ranges::stable_partition(node.children, [](const auto &child) { return child->kind == Is::Folder; });
    for (size_t row = 0; row < node.children.size(); ++row)
        node.children[row]->row = int(row);
}

void ChangesTree::listPaths(const Node &node, QStringList &paths) const
{
    for (const auto &child : node.children) {
        if (child->change >= 0)
            paths.append(m_changes[child->change].path());
        listPaths(*child, paths);
    }
}

void ChangesTree::describeGroup()
{
    if (!m_group)
        return;
    qint64 added = 0;
    qint64 deleted = 0;
    bool isCounted = false;
    for (const auto &child : m_group->children) {
        const FileChange &change = m_changes[child->change];
        isCounted = isCounted || change.linesAdded >= 0;
        added += std::max<qint64>(change.linesAdded, 0);
        deleted += std::max<qint64>(change.linesDeleted, 0);
    }
    const QString count = QString::number(m_group->children.size());
    m_groupText = isCounted ? tr("Generated & lock files (%1, %2 %3)").arg(count, plusText(added), minusText(deleted))
                            : tr("Generated & lock files (%1)").arg(count);
}

const ChangesTree::Node *ChangesTree::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

const FileChange *ChangesTree::change(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return index.isValid() && node->change >= 0 ? &m_changes[node->change] : nullptr;
}

QModelIndex ChangesTree::indexOf(const QString &path) const
{
    const Node *node = m_byPath.value(path);
    return node ? createIndex(node->row, 0, node) : QModelIndex();
}

QStringList ChangesTree::pathsBelow(const QModelIndex &index) const
{
    if (const FileChange *file = change(index))
        return {file->path()};
    QStringList paths;
    listPaths(*nodeOf(index), paths);
    return paths;
}

bool ChangesTree::isGroup(const QModelIndex &index) const { return index.isValid() && nodeOf(index)->kind == Is::Group; }

QModelIndex ChangesTree::groupIndex() const { return m_group ? createIndex(m_group->row, 0, m_group) : QModelIndex(); }

QString ChangesTree::folderPath(const QModelIndex &index) const
{
    QStringList names;
    for (const Node *node = nodeOf(index); node && node->kind == Is::Folder && node != m_root.get(); node = node->parent)
        names.prepend(node->name);
    return names.join(u'/');
}

QModelIndex ChangesTree::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (column != 0 || row < 0 || size_t(row) >= node->children.size())
        return {};
    return createIndex(row, 0, node->children[size_t(row)].get());
}

QModelIndex ChangesTree::parent(const QModelIndex &index) const
{
    const Node *parent = index.isValid() ? nodeOf(index)->parent : nullptr;
    return parent && parent != m_root.get() ? createIndex(parent->row, 0, parent) : QModelIndex();
}

int ChangesTree::rowCount(const QModelIndex &parent) const { return int(nodeOf(parent)->children.size()); }

int ChangesTree::columnCount(const QModelIndex &) const { return 1; }

QVariant ChangesTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeOf(index);
    if (const FileChange *shown = change(index))
        return fileData(*shown, node->name, role);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (node->kind == Is::Group)
        return isText ? QVariant(m_groupText) : QVariant();
    if (role == Qt::AccessibleTextRole)
        return tr("folder %1").arg(node->name);
    return isText ? QVariant(node->name) : QVariant();
}

QVariant ChangesTree::fileData(const FileChange &change, const QString &name, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::CheckStateRole: return m_viewed.contains(change.path()) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole: {
        QString text = namesOf(change);
        if (change.modeChanged())
            text += u'\n' + tr("Mode %1 → %2").arg(modeToText(change.file[Before]->mode), modeToText(change.file[After]->mode));
        if (m_viewed.contains(change.path()))
            text += u'\n' + tr("Viewed (V takes the mark away)");
        return text;
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{namesOf(change), kindText(change)};
        if (change.isBinary)
            parts.append(tr("binary"));
        if (change.linesAdded >= 0)
            parts.append(tr("%n lines added", nullptr, int(change.linesAdded)) + u", "_s
                         + tr("%n deleted", nullptr, int(change.linesDeleted)));
        if (change.isGenerated)
            parts.append(tr("generated"));
        parts.append(m_viewed.contains(change.path()) ? tr("viewed") : tr("not viewed"));
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

bool ChangesTree::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const FileChange *file = change(index);
    if (!file || role != Qt::CheckStateRole)
        return false;
    emit viewedRequested({file->path()}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ChangesTree::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return change(index) ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace strata
