// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actions.h"
#include "ui/common/session.h"
#include "ui/palette/paletteentries.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace strata {

class PaletteModel;

/// Everything the window can do and show, found by typing: actions, projects, versions of the current project, and versions of
/// another one after its name ("blog v3"). Lies over the top of its window; Esc or a click elsewhere closes it.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(Session &session, Actions &actions, QWidget *window);

    /// Opens under the middle of the window's header with `query` typed.
    void open(const QString &query = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setQuery(const QString &query);
    void fill();
    void place();
    void askForOthers(const QString &query);
    void move(int direction);
    void run();
    void giveUpFocus(); // closes, and the keyboard is where it was before

    Session &m_session;
    Actions &m_actions;
    QLineEdit *m_query;
    QListView *m_list;
    QLabel *m_nothing;
    PaletteModel *m_model;
    QPointer<QWidget> m_focusBefore;
    ProjectId m_otherProject; // whose versions are offered besides the current project's
    QList<Generation> m_otherVersions;
    quint64 m_question = 0; // the newest answer wins
};

/// The project whose name, or the beginning of whose name, `query` starts with, and what follows; an empty rest when the query has
/// only the name. Null: none fits. The longest name wins.
std::pair<const ProjectSummary *, QString> projectInQuery(const QList<ProjectSummary> &projects, const QString &query);

} // namespace strata
