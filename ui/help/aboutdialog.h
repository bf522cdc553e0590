// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace strata {

/// What this is, its version and licence, and the libraries it stands on.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

void showAbout(QWidget *parent);

} // namespace strata
