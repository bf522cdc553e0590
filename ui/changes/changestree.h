// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <QAbstractItemModel>
#include <QRegularExpression>

#include <memory>
#include <vector>

namespace strata {

/// What a person types to narrow the changed files down: words that must all occur in the path (or the old path), without case;
/// with '*' or '?' a glob over path or name; "kind:ad" keeps only those kinds.
class ChangesFilter
{
public:
    explicit ChangesFilter(const QString &text = {});
    bool matches(const FileChange &change) const;
    bool isEmpty() const { return m_words.isEmpty() && m_globs.isEmpty() && m_kinds.isEmpty(); }

private:
    QStringList m_words;
    QList<QRegularExpression> m_globs;
    QString m_kinds;
};

/// The changed files of a comparison as a tree of folders or a flat list. A folder whose only content is one folder is folded into
/// it ("web/src"). Folders come before files.
class ChangesTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit ChangesTree(QObject *parent = nullptr);
    ~ChangesTree() override;

    void setChanges(const QList<FileChange> &changes);
    /// The same files with their lines counted: rows stay where they are.
    void setCounts(const QList<FileChange> &changes);
    void setFilter(const QString &text);
    void setFlat(bool flat);
    bool isFlat() const { return m_isFlat; }

    /// Null for a folder.
    const FileChange *change(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &path) const;
    /// The files in the order they are shown, as paths.
    const QStringList &paths() const { return m_paths; }
    bool isFolder(const QModelIndex &index) const { return index.isValid() && !change(index); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void rebuilt();
    void recounted(); // only numbers changed: paint again

private:
    struct Node
    {
        QString name; // what is shown
        qsizetype change = -1; // into m_changes; -1: a folder
        Node *parent = nullptr;
        int row = 0; // in the parent
        std::vector<std::unique_ptr<Node>> children;
    };

    void rebuild();
    void listPaths(const Node &node);
    const Node *nodeOf(const QModelIndex &index) const;

    QList<FileChange> m_changes; // sorted by path
    ChangesFilter m_filter;
    bool m_isFlat = false;
    std::unique_ptr<Node> m_root;
    QStringList m_paths;
    QHash<QString, const Node *> m_byPath;
};

} // namespace strata
