// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace strata {

class UndoHistory;

/// "“Aurora Shop” was moved to the trash. [Undo]", floating over the lower edge of the window for ten seconds. Takes no focus; the
/// Edit menu offers the same for as long as the window lives.
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    UndoBar(UndoHistory &history, QWidget *host);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &sentence);
    void place();

    QLabel *m_text;
    QPushButton *m_button;
    QTimer m_hide;
};

} // namespace strata
