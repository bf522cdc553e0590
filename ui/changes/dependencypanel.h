// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/dependencychange.h"
#include "core/services/library.h"

#include <QPointer>
#include <QWidget>

class QToolButton;
class QTreeWidget;

namespace strata {

/// "react 18.2 → 19.0, +3 added, −1 removed": what a comparison does to the packages a project is built from, which nobody reads
/// out of lock files. One line that opens into a table; not there when nothing of the kind changed. Asks in a job.
class DependencyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DependencyPanel(Library &library, QWidget *parent = nullptr);

    void setComparison(const TreeComparison &comparison);
    bool isOpen() const;
    void setOpen(bool open);

signals:
    void fileRequested(const QString &path); // whose change it is

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const DependencyDelta &delta);
    void fill(const DependencyDelta &delta);
    void showSummary();

    Library &m_library;
    QString m_summary;
    QToolButton *m_title;
    QTreeWidget *m_table;
    QPointer<Job> m_job;
    quint64 m_question = 0;
};

/// The sentence above the table. A package named by several files counts once.
QString dependencySummary(const DependencyDelta &delta);

} // namespace strata
