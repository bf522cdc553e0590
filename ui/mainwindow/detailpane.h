// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;
class QStackedWidget;
class QTabBar;

namespace strata {

/// The right column: tabs at the top with two buttons beside them, one page below.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    void addPage(const QString &title, QWidget *page);
    void addButton(QWidget *button);
    /// Over the pages, for what concerns all of them.
    void setBanner(QWidget *banner);
    int currentPage() const;
    void setCurrentPage(int page);

signals:
    void pageChanged(int page);

private:
    QTabBar *m_tabs;
    QHBoxLayout *m_row;
    QVBoxLayout *m_layout;
    QStackedWidget *m_pages;
};

} // namespace strata
