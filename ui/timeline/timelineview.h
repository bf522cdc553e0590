// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QListView>

namespace strata {

class TimelineModel;

/// The list of versions. Adds to QListView: typing "v12" goes there, Enter opens, the fold of archived versions opens and shuts.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    TimelineView(TimelineModel &model, QWidget *parent);

    void keyboardSearch(const QString &typed) override;

signals:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void toggleFold();

    TimelineModel &m_model;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace strata
