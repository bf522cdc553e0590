// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobrunner.h"
#include "ui/common/actions.h"
#include "ui/settings/keymaps.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace strata {

/// The list of all actions with their keys: press new ones for the current action, see at once whose they are already, and which
/// actions share a key now. Over it the keymaps people bring along from other programs, and files to carry one's own to another
/// computer.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    ShortcutsPage(Actions &actions, JobRunner &jobs, QWidget *parent = nullptr);

    void showKeymap(const QString &id);

signals:
    void keymapChosen(const QString &id); // Keymap::id; its keys are those of the actions already

private:
    void buildList();
    QWidget *buildKeymaps();
    void fill();
    void applyFilter();
    void showCurrent();
    void showRows();
    void assign();
    void removeKeys();
    void reset();
    void offerKeymap(const QString &id);
    void useKeymap(const QString &id);
    void setAside();
    void restore();
    void exportKeymap();
    void importKeymap();
    void takeFile(const KeymapFile &keymap);
    QString currentId() const;

    Actions &m_actions;
    JobRunner &m_jobs;
    QString m_keymap; // the one in use
    QComboBox *m_keymaps;
    QAction *m_setAside = nullptr;
    QAction *m_restore = nullptr;
    QLineEdit *m_filter;
    QCheckBox *m_onlyConflicts;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_assign;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QLabel *m_conflict;
};

} // namespace strata
