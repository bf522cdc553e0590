// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actions.h"
#include "ui/common/session.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace strata {

class TimelineDelegate;
class TimelineModel;
class TimelineView;
enum class TimelineShow;

/// The middle column: the project's name and its versions.
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    /// `empty` is shown while the project has no version yet; owned by the pane from now on.
    TimelinePane(Session &session, Actions &actions, QWidget *empty, QWidget *parent = nullptr);

    void focusList();
    /// Under the project's name, above the versions.
    void setRow(QWidget *row);

signals:
    void openRequested(); // Enter: show the comparison

private:
    void addActions();
    void reload();
    void followSession();
    void takeSelection();
    void markViewed();
    void showMenu(const QPoint &position);
    void setShow(TimelineShow show);
    void applyFilter();
    void edit(GenerationId id, const struct GenerationEdit &change, const QString &done);
    const Generation *current() const;
    QString commandFor(const QString &verb) const;

    Session &m_session;
    Actions &m_actions;
    QLabel *m_title;
    QLabel *m_subtitle;
    QVBoxLayout *m_header;
    QLineEdit *m_filter;
    QToolButton *m_showButton;
    QMenu *m_showMenu;
    TimelineModel *m_model;
    TimelineDelegate *m_delegate;
    TimelineView *m_view;
    QStackedLayout *m_stack;
    QWidget *m_listPage;
    QWidget *m_empty;
    QLabel *m_noMatch;
    TimelineShow m_show;
    QTimer m_minute; // "3 min" must not stay "3 min"
    bool m_isFollowing = false; // the selection is being set from the session
    int m_scroll = 0; // kept through a rebuild
};

} // namespace strata
