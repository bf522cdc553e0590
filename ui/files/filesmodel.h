// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/filetree.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace strata {

/// The files of a version as a tree of folders. A folder's entries are made when the view first asks for them.
class FilesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Size, Type, ColumnCount };
    enum Role { PathRole = Qt::UserRole, IsFolderRole };

    explicit FilesModel(QObject *parent = nullptr);
    ~FilesModel() override;

    void setTree(FileTree tree);
    const FileTree &tree() const { return m_tree; }

    /// Null for a folder.
    const FileEntry *fileAt(const QModelIndex &index) const;
    /// Of a file or folder; without a trailing '/'.
    QString pathAt(const QModelIndex &index) const;
    /// The index of a file or folder; invalid when it is not shown. Makes the folders on the way.
    QModelIndex indexOf(const QString &path) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    Node *nodeAt(const QModelIndex &index) const;
    void load(Node *folder) const;

    FileTree m_tree;
    std::unique_ptr<Node> m_root;
};

} // namespace strata
