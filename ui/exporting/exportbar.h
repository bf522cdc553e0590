// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exportjob.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QMenu;

namespace strata {

/// "aurora-shop-v12.zip · 1.2 MB · Show in folder · Copy path · Choose another format ▾": what came out of an export, at the
/// foot of the window it was started from. It takes no focus, blocks nothing and goes away by itself.
class ExportBar : public QFrame
{
    Q_OBJECT

public:
    /// Floats over the lower edge of `host`.
    explicit ExportBar(QWidget *host);

    void show(const ExportJob &job);

signals:
    void formatChosen(strata::ExportFormat format);
    void otherPlaceChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QString m_path;
    QLabel *m_name;
    QLabel *m_size;
    QTimer m_hide;
};

} // namespace strata
