// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;

namespace strata {

/// A few choices side by side of which one holds: "Rendered | Source". Tab goes to the one that holds, Left and Right choose.
class Segments : public QFrame
{
    Q_OBJECT

public:
    struct Choice
    {
        int id = 0;
        QString text;
        QString tip; // empty: none
        bool isEnabled = true;

        bool operator==(const Choice &) const = default;
    };

    explicit Segments(const QString &accessibleName, QWidget *parent = nullptr);

    const QList<Choice> &choices() const { return m_choices; }
    void setChoices(const QList<Choice> &choices);
    int current() const; // -1: none
    void setCurrent(int id); // without `chosen`

signals:
    void chosen(int id); // by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFocusable();

    QList<Choice> m_choices;
    QButtonGroup *m_group;
};

} // namespace strata
