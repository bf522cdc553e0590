// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

class QPushButton;
class QWidget;

namespace strata {

/// What a page shows while it has nothing to show: what is missing, one sentence on how it comes, and the buttons that bring it.
QWidget *emptyState(const QString &title, const QString &text, std::initializer_list<QPushButton *> buttons, QWidget *parent);

} // namespace strata
