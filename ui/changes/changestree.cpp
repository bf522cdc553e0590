// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changestree.h"

#include "ui/common/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

QString oldPath(const FileChange &change)
{
    return change.kind == ChangeKind::Renamed && change.file[Before] ? change.file[Before]->path : QString();
}

QString fileName(const QString &path) { return path.sliced(path.lastIndexOf(u'/') + 1); }

QString kindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added: return ChangesTree::tr("added");
    case ChangeKind::Modified: return ChangesTree::tr("modified");
    case ChangeKind::Deleted: return ChangesTree::tr("deleted");
    case ChangeKind::Renamed: return ChangesTree::tr("renamed");
    case ChangeKind::TypeChanged: return ChangesTree::tr("another type of file");
    case ChangeKind::Copied: return ChangesTree::tr("copied");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ChangesFilter::ChangesFilter(const QString &text)
{
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith("kind:"_L1, Qt::CaseInsensitive)) {
            m_kinds += word.sliced(5);
        } else if (word.contains(u'*') || word.contains(u'?')) {
            m_globs.append(QRegularExpression(
                QRegularExpression::wildcardToRegularExpression(word, QRegularExpression::NonPathWildcardConversion),
                QRegularExpression::CaseInsensitiveOption));
        } else {
            m_words.append(word);
        }
    }
}

bool ChangesFilter::matches(const FileChange &change) const
{
    const QString &path = change.path();
    return (m_kinds.isEmpty() || m_kinds.contains(QChar::fromLatin1(letterOf(change.kind)), Qt::CaseInsensitive))
           && std::ranges::all_of(m_words,
                                  [&](const QString &word) {
                                      return path.contains(word, Qt::CaseInsensitive)
                                             || oldPath(change).contains(word, Qt::CaseInsensitive);
                                  })
           && std::ranges::all_of(m_globs, [&](const QRegularExpression &glob) {
                  return glob.match(path).hasMatch() || glob.match(fileName(path)).hasMatch();
              });
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
    const bool isSame = std::ranges::equal(
        m_changes, changes, [](const FileChange &a, const FileChange &b) { return a.kind == b.kind && a.path() == b.path(); });
    if (!isSame) { // similar files were found to be renames
        setChanges(changes);
        return;
    }
    m_changes = changes;
    emit recounted();
}

void ChangesTree::setFilter(const QString &text)
{
    m_filter = ChangesFilter(text);
    rebuild();
}

void ChangesTree::setFlat(bool flat)
{
    if (flat == m_isFlat)
        return;
    m_isFlat = flat;
    rebuild();
}

void ChangesTree::rebuild()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_paths.clear();
    m_byPath.clear();
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
        if (!m_filter.matches(m_changes[i]))
            continue;
        const QString &path = m_changes[i].path();
        Node *parent = m_isFlat ? m_root.get() : folderOf(folderOf, path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 0)));
        parent->children.push_back(std::make_unique<Node>(Node{.name = fileName(path), .change = i, .parent = parent}));
        m_byPath.insert(path, parent->children.back().get());
    }

    const auto tidy = [](auto &&self, Node &node) -> void {
        for (auto &child : node.children) {
            while (child->change < 0 && child->children.size() == 1 && child->children.front()->change < 0) {
                std::unique_ptr<Node> only = std::move(child->children.front());
                only->name = child->name + u'/' + only->name;
                only->parent = &node;
                child = std::move(only);
            }
            self(self, *child);
        }
        std::ranges::stable_partition(node.children, [](const auto &child) { return child->change < 0; });
        for (size_t row = 0; row < node.children.size(); ++row)
            node.children[row]->row = int(row);
    };
    tidy(tidy, *m_root);
    listPaths(*m_root);
    endResetModel();
    emit rebuilt();
}

void ChangesTree::listPaths(const Node &node)
{
    for (const auto &child : node.children) {
        if (child->change >= 0)
            m_paths.append(m_changes[child->change].path());
        listPaths(*child);
    }
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
    const FileChange *shown = change(index);
    if (!shown)
        return role == Qt::DisplayRole ? QVariant(nodeOf(index)->name) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return nodeOf(index)->name;
    case Qt::ToolTipRole: {
        QString text = shown->path();
        if (const QString old = oldPath(*shown); !old.isEmpty())
            text = tr("%1 → %2 (%3 % similar)").arg(old, shown->path()).arg(shown->similarity);
        if (shown->modeChanged())
            text += u'\n' + tr("Mode %1 → %2").arg(modeToText(shown->file[Before]->mode), modeToText(shown->file[After]->mode));
        return text;
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{shown->path(), kindText(shown->kind)};
        if (shown->linesAdded >= 0)
            parts.append(tr("%n lines added", nullptr, int(shown->linesAdded)) + u", "_s
                         + tr("%n deleted", nullptr, int(shown->linesDeleted)));
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

} // namespace strata
