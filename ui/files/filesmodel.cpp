// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filesmodel.h"

#include "ui/common/icons.h"
#include "ui/common/texts.h"

#include <QLocale>

namespace strata {

struct FilesModel::Node
{
    TreeEntry entry;
    Node *parent = nullptr;
    int row = 0;
    qsizetype prefix = 0; // length of the path of what lies in it, up to the name
    bool isLoaded = false;
    std::vector<std::unique_ptr<Node>> children;
};

FilesModel::FilesModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
    m_root->entry.isFolder = true;
}

FilesModel::~FilesModel() = default;

void FilesModel::setTree(FileTree tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    m_root = std::make_unique<Node>();
    m_root->entry = {.first = 0, .end = m_tree.shownCount(), .isFolder = true};
    endResetModel();
}

FilesModel::Node *FilesModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

void FilesModel::load(Node *folder) const
{
    if (folder->isLoaded || !folder->entry.isFolder)
        return;
    folder->isLoaded = true;
    const QList<TreeEntry> entries = m_tree.entries(folder->entry.first, folder->entry.end, folder->prefix);
    folder->children.reserve(size_t(entries.size()));
    for (const TreeEntry &entry : entries) {
        auto child = std::make_unique<Node>();
        child->entry = entry;
        child->parent = folder;
        child->row = int(folder->children.size());
        child->prefix = folder->prefix + entry.name.size() + 1;
        folder->children.push_back(std::move(child));
    }
}

const FileEntry *FilesModel::fileAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Node *node = nodeAt(index);
    return node->entry.isFolder ? nullptr : &m_tree.shown(node->entry.first);
}

QString FilesModel::pathAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeAt(index);
    return m_tree.shown(node->entry.first).path.first(node->prefix - 1);
}

QModelIndex FilesModel::indexOf(const QString &path) const
{
    if (path.isEmpty())
        return {};
    Node *node = m_root.get();
    for (const QStringView name : QStringView(path).split(u'/')) {
        load(node);
        const auto child = std::ranges::find_if(node->children,
                                                [&](const auto &candidate) { return candidate->entry.name == name; });
        if (child == node->children.end())
            return {};
        node = child->get();
    }
    return createIndex(node->row, 0, node);
}

QModelIndex FilesModel::index(int row, int column, const QModelIndex &parent) const
{
    Node *folder = nodeAt(parent);
    load(folder);
    if (parent.column() > 0 || row < 0 || row >= int(folder->children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, folder->children[size_t(row)].get());
}

QModelIndex FilesModel::parent(const QModelIndex &child) const
{
    Node *folder = child.isValid() ? nodeAt(child)->parent : nullptr;
    return !folder || folder == m_root.get() ? QModelIndex() : createIndex(folder->row, 0, folder);
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    Node *folder = nodeAt(parent);
    load(folder);
    return int(folder->children.size());
}

int FilesModel::columnCount(const QModelIndex &) const { return ColumnCount; }

bool FilesModel::hasChildren(const QModelIndex &parent) const
{
    // Answered without making the entries: a view asks it for every row in sight.
    const TreeEntry &entry = nodeAt(parent)->entry;
    return parent.column() <= 0 && entry.isFolder && entry.end > entry.first;
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TreeEntry &entry = nodeAt(index)->entry;
    switch (role) {
    case PathRole: return pathAt(index);
    case IsFolderRole: return entry.isFolder;
    case Qt::DecorationRole:
        return index.column() == Name ? QVariant(themedIcon(entry.isFolder ? QStringLiteral("folder") : QStringLiteral("file")))
                                      : QVariant();
    case Qt::TextAlignmentRole: return index.column() == Size ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole: {
        const QString bytes = tr("%1 bytes").arg(QLocale().toString(m_tree.bytes(entry.first, entry.end)));
        if (entry.isFolder)
            return tr("%1\n%n files, %2", nullptr, entry.end - entry.first).arg(pathAt(index), bytes);
        return tr("%1\n%2, %3").arg(pathAt(index), m_tree.shown(entry.first).type, bytes);
    }
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case Name: return entry.name;
    case Size: return byteText(m_tree.bytes(entry.first, entry.end));
    case Type: return entry.isFolder ? tr("%n files", nullptr, entry.end - entry.first) : m_tree.shown(entry.first).type;
    default: return {};
    }
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Size: return tr("Size");
    case Type: return tr("Type");
    default: return {};
    }
}

} // namespace strata
