// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QMenu;
class QWidget;

namespace strata {

class Actions;

/// File, Edit, View, Version, Compare, Help: every action of the window in its place. The same menus serve the menu bar and the
/// mark in the header. Owned by `owner`. Actions that come later (a page built on demand) appear when the menu opens.
QList<QMenu *> buildMenus(const Actions &actions, QWidget *owner);

} // namespace strata
