// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/detailpane.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace strata {

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent),
      m_tabs(new QTabBar(this)),
      m_row(new QHBoxLayout),
      m_layout(new QVBoxLayout(this)),
      m_pages(new QStackedWidget(this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setAccessibleName(tr("Views of the version"));
    QFont tabFont = font();
    tabFont.setWeight(QFont::Medium);
    m_tabs->setFont(tabFont);
    m_row->setContentsMargins(12, 0, 12, 0);
    m_row->setSpacing(7);
    m_row->addWidget(m_tabs, 1, Qt::AlignBottom);
    auto *bar = new QWidget(this);
    bar->setFixedHeight(std::max(40, fontMetrics().height() + 24));
    bar->setLayout(m_row);
    auto *line = new QFrame(this);
    line->setProperty("role", u"line"_s);
    line->setFixedHeight(1);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(bar);
    m_layout->addWidget(line);
    m_layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        emit pageChanged(page);
    });
}

void DetailPane::addPage(const QString &title, QWidget *page)
{
    m_pages->addWidget(page);
    m_tabs->addTab(title);
}

void DetailPane::addButton(QWidget *button) { m_row->addWidget(button, 0, Qt::AlignVCenter); }

void DetailPane::setBanner(QWidget *banner) { m_layout->insertWidget(2, banner); }

int DetailPane::currentPage() const { return m_tabs->currentIndex(); }

void DetailPane::setCurrentPage(int page) { m_tabs->setCurrentIndex(page); }

} // namespace strata
