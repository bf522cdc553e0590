// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace strata {

/// How comparisons begin: how much is shown around changes, and what does not count. The menu of a comparison changes the same.
class ComparingPage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparingPage(QWidget *parent = nullptr);

    void show(const Settings &settings);
    void take(Settings &settings) const;

signals:
    void edited();

private:
    struct Flag
    {
        bool DiffOptions::*option;
        QCheckBox *box;
    };

    QSpinBox *m_context;
    QComboBox *m_whitespace;
    QList<Flag> m_flags;
};

} // namespace strata
