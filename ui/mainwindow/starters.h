// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace strata {

class Actions;

/// The window of a library without a project: three ways to begin.
QWidget *welcomePage(Actions &actions, QWidget *parent);

/// The timeline of a project without a version.
QWidget *firstVersionPage(Actions &actions, QWidget *parent);

} // namespace strata
