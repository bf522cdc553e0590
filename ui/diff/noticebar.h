// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace strata {

/// One calm line above the panes for what the rows cannot say, with at most one thing to do about it.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent);

    /// Hidden while there is nothing to say. `button` empty: nothing to do.
    void setNotices(const QStringList &sentences, const QString &button);
    QString text() const;

signals:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    QPushButton *m_button;
};

} // namespace strata
