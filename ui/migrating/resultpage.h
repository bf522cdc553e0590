// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/migration.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QTreeWidget;

namespace strata {

/// The last page: what came of it, with the figures of the validation.
class ResultPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPage(QWidget *parent = nullptr);
    void setReport(const MigrationReport &report);

private:
    QLabel *m_headline;
    QFormLayout *m_figures;
    QTreeWidget *m_problems;
};

} // namespace strata
