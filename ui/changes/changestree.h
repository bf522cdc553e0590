// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "ui/changes/changesfilter.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace strata {

enum class ChangesOrder { Path, Size, Kind };

/// The changed files of a comparison as a tree of folders or a flat list. A folder whose only content is one folder is folded into
/// it ("web/src"). Folders come before files. Generated and lock files stand in a group of their own at the end. The check state of
/// a file says whether it was viewed; setting it only asks for that.
class ChangesTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit ChangesTree(QObject *parent = nullptr);
    ~ChangesTree() override;

    void setChanges(const QList<FileChange> &changes);
    /// The same files with their lines counted: rows stay where they are, unless they are in the order of their sizes.
    void setCounts(const QList<FileChange> &changes);
    void setFilter(const QString &text);
    const ChangesFilter &filter() const { return m_filter; }
    /// The files whose content has what the filter's "text:" asks for.
    void setFound(const QSet<QString> &paths);
    void setFlat(bool flat);
    bool isFlat() const { return m_isFlat; }
    void setOrder(ChangesOrder order);
    ChangesOrder order() const { return m_order; }
    void setViewed(const QSet<QString> &paths);
    const QSet<QString> &viewed() const { return m_viewed; }
    /// While the group is closed its files are left out of paths().
    void setGroupOpen(bool open);
    bool isGroupOpen() const { return m_isGroupOpen; }

    const QList<FileChange> &changes() const { return m_changes; }
    /// Null for a folder and for the group.
    const FileChange *change(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &path) const;
    /// The files a person steps through, in the order they are shown, as paths.
    const QStringList &paths() const { return m_isGroupOpen || m_shownBeforeGroup == 0 ? m_allPaths : m_paths; }
    /// With those of the group, which come last.
    const QStringList &allPaths() const { return m_allPaths; }
    /// The files at or below a row.
    QStringList pathsBelow(const QModelIndex &index) const;
    bool isFolder(const QModelIndex &index) const { return index.isValid() && !change(index); }
    bool isGroup(const QModelIndex &index) const;
    QModelIndex groupIndex() const;
    /// Of a folder: "web/src"; empty for anything else.
    QString folderPath(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void rebuilt();
    void recounted(); // only numbers or marks changed: paint again
    void viewedRequested(const QStringList &paths, bool viewed);

private:
    enum class Is { Folder, File, Group };
    struct Node
    {
        QString name; // what is shown
        Is kind = Is::Folder;
        qsizetype change = -1; // into m_changes; -1: no file
        Node *parent = nullptr;
        int row = 0; // in the parent
        qint64 size = 0; // of the change, in lines: a folder's is the sum
        std::vector<std::unique_ptr<Node>> children;
    };

    void rebuild();
    void describeGroup();
    QVariant fileData(const FileChange &change, const QString &name, int role) const;
    static void tidy(Node &node);
    void sort(Node &node) const;
    void listPaths(const Node &node, QStringList &paths) const;
    const Node *nodeOf(const QModelIndex &index) const;

    QList<FileChange> m_changes; // sorted by path
    ChangesFilter m_filter;
    QSet<QString> m_found;
    QSet<QString> m_viewed;
    ChangesOrder m_order = ChangesOrder::Path;
    bool m_isFlat = false;
    bool m_isGroupOpen = false;
    std::unique_ptr<Node> m_root;
    const Node *m_group = nullptr;
    QString m_groupText;
    QStringList m_paths;
    QStringList m_allPaths;
    qsizetype m_shownBeforeGroup = 0;
    QHash<QString, const Node *> m_byPath;
};

/// "app/hooks.py → app/webhooks.py (92 % similar)", or just the path.
QString namesOf(const FileChange &change);

} // namespace strata
