// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/findbar.h"

#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace strata {

FindBar::FindBar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 6, 5);
    layout->setSpacing(4);

    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Find in this file"));
    m_text->setAccessibleName(tr("Text to find"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(120);
    m_text->setMaximumWidth(340);
    m_text->installEventFilter(this);
    layout->addWidget(m_text, 1);
    m_case = addToggle(u"Aa"_s, tr("Match upper and lower case"));
    m_word = addToggle(u"W"_s, tr("Match whole words"));
    m_regex = addToggle(u".*"_s, tr("The text is a regular expression"));
    m_scope = new QComboBox(this);
    m_scope->setAccessibleName(tr("Where to search"));
    m_scope->addItem(tr("Both sides"), int(SearchOptions::Scope::Both));
    m_scope->addItem(tr("Left side"), int(SearchOptions::Scope::Before));
    m_scope->addItem(tr("Right side"), int(SearchOptions::Scope::After));
    m_scope->addItem(tr("Changed lines"), int(SearchOptions::Scope::Changed));
    layout->addWidget(m_scope);

    addButton(u"↑"_s, tr("Previous match (Shift+F3)"), &FindBar::previousPressed);
    addButton(u"↓"_s, tr("Next match (F3)"), &FindBar::nextPressed);
    m_all = addButton(tr("All files"), tr("Find in all changed files"), &FindBar::allPressed);
    m_all->hide();
    m_count = new QLabel(this);
    m_count->setProperty("role", u"muted"_s);
    m_count->setAccessibleName(tr("Matches"));
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2").arg(u"888"_s, u"888"_s)));
    layout->addWidget(m_count);
    layout->addStretch();
    addButton(u"✕"_s, tr("Close (Esc)"), &FindBar::closed);

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::changed);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FindBar::changed);
    hide();
}

QToolButton *FindBar::addButton(const QString &text, const QString &tip, void (FindBar::*signal)())
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setProperty("role", u"plain"_s);
    connect(button, &QToolButton::clicked, this, signal);
    layout()->addWidget(button);
    return button;
}

QToolButton *FindBar::addToggle(const QString &text, const QString &tip)
{
    auto *toggle = new QToolButton(this);
    toggle->setText(text);
    toggle->setToolTip(tip);
    toggle->setAccessibleName(tip);
    toggle->setCheckable(true);
    toggle->setProperty("role", u"plain"_s);
    layout()->addWidget(toggle);
    connect(toggle, &QToolButton::toggled, this, &FindBar::changed);
    return toggle;
}

void FindBar::hideScope() { m_scope->hide(); }

void FindBar::showAllButton() { m_all->show(); }

void FindBar::setOptions(const SearchOptions &options)
{
    const QSignalBlocker blocker(this);
    m_text->setText(options.text);
    m_regex->setChecked(options.isRegex);
    m_case->setChecked(options.matchesCase);
    m_word->setChecked(options.wholeWord);
    m_scope->setCurrentIndex(m_scope->findData(int(options.scope)));
}

SearchOptions FindBar::options() const
{
    return {.text = m_text->text(),
            .isRegex = m_regex->isChecked(),
            .matchesCase = m_case->isChecked(),
            .wholeWord = m_word->isChecked(),
            .scope = SearchOptions::Scope(m_scope->currentData().toInt())};
}

void FindBar::open(const QString &text)
{
    if (!text.isEmpty())
        m_text->setText(text);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::setCount(qsizetype current, qsizetype count, bool isComplete)
{
    m_count->setProperty("role", u"muted"_s);
    const QString total = isComplete ? u"%L1"_s.arg(count) : tr("%L1 or more").arg(count);
    if (m_text->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(isComplete ? tr("Nothing found") : tr("Searching…"));
    else if (current < 0)
        m_count->setText(total);
    else
        m_count->setText(tr("%1 of %2").arg(u"%L1"_s.arg(current + 1), total));
}

void FindBar::setProblem(const QString &sentence) { m_count->setText(sentence); }

void FindBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.window);
    painter.fillRect(0, height() - 1, width(), 1, colors.border);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ShiftModifier)
            emit previousPressed();
        else
            emit nextPressed();
        return true;
    case Qt::Key_Down: emit nextPressed(); return true;
    case Qt::Key_Up: emit previousPressed(); return true;
    case Qt::Key_Escape: emit closed(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace strata
