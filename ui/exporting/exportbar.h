// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/exporting.h"

#include <QFrame>
#include <QTimer>

class QCheckBox;
class QLabel;
class QMenu;

namespace strata {

/// "aurora-shop-v12.zip · 1.2 MB · ☐ Portable names (2) · Show in folder · Copy path · Choose another format ▾": what came out of
/// an export, at the foot of the window it was started from. It takes no focus, blocks nothing and goes away by itself.
class ExportBar : public QFrame
{
    Q_OBJECT

public:
    /// Floats over the lower edge of `host`.
    explicit ExportBar(QWidget *host);

    /// With a check box for portable names when `findings` have some that are not.
    void show(const ExportJob &job, const QList<ExportFinding> &findings);
    bool wantsPortableNames() const;

signals:
    void portableNamesToggled(bool on);
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
    QCheckBox *m_portable;
    QTimer m_hide;
};

} // namespace strata
