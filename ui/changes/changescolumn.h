// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "ui/changes/changestree.h"
#include "ui/common/actions.h"

#include <QSet>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace strata {

/// The column of changed files: what narrows them down and orders them, the tree itself, and a sentence when nothing is left to
/// show. What a person folds stays folded through other filters, orders and comparisons.
class ChangesColumn : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesColumn(QWidget *parent = nullptr);

    ChangesTree *tree() const { return m_tree; }
    QTreeView *view() const { return m_files; }
    void registerActions(Actions &actions, QWidget *page);

    void setChanges(const QList<FileChange> &changes);
    void setCounts(const QList<FileChange> &changes);
    /// Stands on that file without asking for it; opens what it is folded away in.
    void select(const QString &path);
    /// What V means while the tree has the focus: the files at or below the current row.
    QStringList currentPaths() const;
    /// What is not listed: files that are the same; whether some renames may be among the deleted and added ones.
    void setUnchanged(int files, bool mayLackRenames);
    /// A widget below the tree.
    void addFooter(QWidget *footer);
    /// While the files that contain the filter's text are being looked for.
    void setSearching(bool searching);

    QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

signals:
    void chosen(const QString &path); // a person stands on another file
    void entered(); // Enter on it
    void orderChanged(); // other files, or the same in another order
    void contentTextChanged(const QString &text); // what the filter's "text:" asks for; empty: nothing

private:
    void buildTree();
    void applyFilter();
    void showRebuilt();
    void showEmptiness();
    void toggleFolder(const QModelIndex &index);
    void remember(const QModelIndex &index, bool isOpen);

    ChangesTree *m_tree;
    QLineEdit *m_filter;
    QToolButton *m_arrange;
    QTreeView *m_files;
    QLabel *m_nothing;
    QLabel *m_unchanged;
    QVBoxLayout *m_layout;
    QTimer m_filterDelay;
    QString m_path; // stood on
    QSet<QString> m_closed; // folders a person closed
    bool m_isGroupOpen = false;
    bool m_isArranging = false; // what the view does now, no person does
    bool m_isSearching = false;
};

} // namespace strata
