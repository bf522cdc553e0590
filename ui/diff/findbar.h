// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diff/textsearch.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace strata {

/// The line above the panes that asks what to find. It only asks: the view searches and tells it how many there are.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent);

    /// For a text that stands alone: there are no sides to choose from.
    void hideScope();
    /// Offers to search in all changed files (allPressed).
    void showAllButton();
    SearchOptions options() const;
    void setOptions(const SearchOptions &options);
    /// Shows the bar with the text selected and the focus in it; an empty text keeps the one of before.
    void open(const QString &text);
    void setCount(qsizetype current, qsizetype count, bool isComplete); // current 0-based, -1: none
    void setProblem(const QString &sentence);

signals:
    void changed();
    void nextPressed();
    void previousPressed();
    void allPressed();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &tip, void (FindBar::*signal)());
    QToolButton *addToggle(const QString &text, const QString &tip);

    QLineEdit *m_text;
    QToolButton *m_case;
    QToolButton *m_word;
    QToolButton *m_regex;
    QComboBox *m_scope;
    QToolButton *m_all;
    QLabel *m_count;
};

} // namespace strata
