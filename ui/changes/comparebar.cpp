// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/comparebar.h"

#include "ui/changes/versionpicker.h"
#include "ui/common/icons.h"
#include "ui/common/texts.h"
#include "ui/common/tintedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

// Each shortens one text more than the one before.
enum Brevity { Everything, BriefIgnore, ModeAsIcon, BriefViewed, LinesOnly, NoCounts, Briefest = NoCounts };

QString withArrow(const QString &text) { return text + u" \u25be"_s; }

} // namespace

CompareBar::CompareBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(std::max(44, fontMetrics().height() + 28));
    for (VersionPicker *&picker : m_pickers)
        picker = new VersionPicker(this);
    m_swap = button("plain", u"swap"_s, tr("Swap the sides (Alt+\\)"));
    m_swapped = button("quiet", {}, tr("The newer version stands on the left. Click to swap the sides (Alt+\\)."));
    m_swapped->setText(tr("swapped"));
    m_swapped->hide();
    m_counts = new TintedLabel(&ThemeColors::textMuted, this);
    m_counts->setTextFormat(Qt::RichText);
    m_viewed = button("quiet", {}, tr("How many of the changed files were viewed (V marks a file)"));
    m_mode = button("quiet", u"columns"_s, tr("Side by side or in one column"));
    m_mode->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_ignore = button("quiet", {}, tr("Which differences do not count"));
    m_ignored = button("quiet", {}, {});
    m_ignored->hide();
    for (QToolButton *menuButton : {m_viewed, m_mode, m_ignore})
        menuButton->setPopupMode(QToolButton::InstantPopup);
    m_viewed->hide();

    m_steps = new QFrame(this);
    m_steps->setProperty("role", u"group"_s);
    m_previous = button("plain", u"arrow-up"_s, tr("Previous change (Alt+Up)"));
    m_next = button("plain", u"arrow-down"_s, tr("Next change (Alt+Down)"));
    m_number = new QLabel(m_steps);
    m_number->setAlignment(Qt::AlignCenter);
    // The widest it usually gets, so that nothing moves while a person steps through a file.
    m_number->setMinimumWidth(m_number->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(88).arg(88)));
    auto *stepRow = new QHBoxLayout(m_steps);
    stepRow->setContentsMargins(3, 2, 7, 2);
    stepRow->setSpacing(1);
    stepRow->addWidget(m_previous);
    stepRow->addWidget(m_next);
    stepRow->addSpacing(4);
    stepRow->addWidget(m_number);

    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(12, 0, 12, 0);
    m_row->setSpacing(5);
    m_row->addWidget(m_pickers[Before]);
    m_row->addWidget(m_swap);
    m_row->addWidget(m_pickers[After]);
    m_row->addWidget(m_swapped);
    m_row->addSpacing(6);
    m_row->addWidget(m_counts);
    m_row->addStretch(1);
    m_row->addWidget(m_viewed);
    m_row->addWidget(m_mode);
    m_row->addWidget(m_ignore);
    m_row->addWidget(m_ignored);
    m_row->addWidget(m_steps, 0, Qt::AlignVCenter);

    connect(m_swap, &QToolButton::clicked, this, &CompareBar::swapRequested);
    connect(m_swapped, &QToolButton::clicked, this, &CompareBar::swapRequested);
    connect(m_ignored, &QToolButton::clicked, this, &CompareBar::ignoredRequested);
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    showChange(-1, 0);
}

QToolButton *CompareBar::button(const char *role, const QString &icon, const QString &tip)
{
    auto *made = new QToolButton(this);
    made->setFocusPolicy(Qt::TabFocus);
    made->setProperty("role", QString::fromLatin1(role));
    if (!icon.isEmpty()) {
        made->setIcon(themedIcon(icon));
        made->setIconSize({15, 15});
    }
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    return made;
}

void CompareBar::setModeMenu(QMenu *menu) { m_mode->setMenu(menu); }

void CompareBar::setIgnoreMenu(QMenu *menu) { m_ignore->setMenu(menu); }

void CompareBar::setViewedMenu(QMenu *menu) { m_viewed->setMenu(menu); }

void CompareBar::setCanSwap(bool can) { m_swap->setEnabled(can); }

void CompareBar::setSwapped(bool swapped)
{
    m_swapped->setVisible(swapped);
    fit();
}

void CompareBar::showCounts(const TreeComparison *comparison, bool isCounted)
{
    m_hasCounts = comparison != nullptr;
    m_isCounted = isCounted;
    m_fileCount = comparison ? int(comparison->changes.size()) : 0;
    m_unchangedCount = comparison ? comparison->unchangedCount : 0;
    m_sum = comparison ? summaryOf(*comparison) : ChangesSummary{};
    fit();
}

void CompareBar::showViewed(int viewed, int total)
{
    m_viewed->setVisible(total > 0);
    m_viewedText = {withArrow(tr("%1/%2 viewed").arg(viewed).arg(total)), withArrow(u"%1/%2"_s.arg(viewed).arg(total))};
    m_viewed->setAccessibleName(tr("%1 of %2 changed files were viewed").arg(viewed).arg(total));
    fit();
}

void CompareBar::showMode(DiffView::Mode mode)
{
    const bool isUnified = mode == DiffView::Mode::Unified;
    m_mode->setIcon(themedIcon(isUnified ? u"rows"_s : u"columns"_s));
    m_modeText = withArrow(isUnified ? tr("Unified") : tr("Side by side"));
    fit();
}

void CompareBar::showIgnoring(const QString &full, const QString &brief)
{
    m_ignoreText = {withArrow(full), withArrow(brief)};
    m_ignore->setToolTip(tr("Which differences do not count: %1").arg(full));
    m_ignore->setAccessibleName(m_ignore->toolTip());
    fit();
}

void CompareBar::showIgnored(qint64 lines, bool areShown)
{
    m_ignored->setVisible(lines > 0 || areShown);
    m_ignored->setText(areShown ? tr("showing all") : tr("+ %n ignored", nullptr, int(lines)));
    m_ignored->setToolTip(areShown ? tr("Every difference counts for the moment. Click to ignore as before (I).")
                                   : tr("%n lines differ only in what is ignored. Click to show them (I).", nullptr, int(lines)));
    m_ignored->setAccessibleName(m_ignored->toolTip());
    fit();
}

void CompareBar::showChange(int index, int count)
{
    m_number->setText(count == 0 ? tr("none") : tr("%1 of %2").arg(std::max(index, 0) + 1).arg(count));
    m_number->setToolTip(count == 0 ? tr("There are no changes in this file.") : QString());
    m_next->setEnabled(count > 0);
    m_previous->setEnabled(count > 0);
}

QSize CompareBar::minimumSizeHint() const { return {320, height()}; }

void CompareBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CompareBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fit(); // the counts have their colours in their text
}

/// The least brief texts that fit.
void CompareBar::fit()
{
    for (int level = Everything; level <= Briefest; ++level) {
        applyBrevity(level);
        m_row->invalidate();
        if (m_row->sizeHint().width() <= width())
            break;
    }
}

void CompareBar::applyBrevity(int level)
{
    m_ignore->setText(m_ignoreText[level >= BriefIgnore]);
    m_mode->setText(level >= ModeAsIcon ? QString() : m_modeText);
    m_mode->setToolButtonStyle(level >= ModeAsIcon ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_viewed->setText(m_viewedText[level >= BriefViewed]);
    m_counts->setText(level >= NoCounts ? QString() : countsText(level < LinesOnly));
    m_counts->setToolTip(countsText(true) + u"<br>"_s + tr("%n unchanged files", nullptr, m_unchangedCount));
}

QString CompareBar::countsText(bool withFiles) const
{
    if (!m_hasCounts)
        return {};
    const ThemeColors &colors = themeColors(palette());
    QStringList parts;
    if (withFiles || !m_isCounted)
        parts.append(tr("%n files", nullptr, m_fileCount));
    if (m_isCounted)
        parts.append(u"<span style='color:%1'>%2</span> <span style='color:%3'>%4</span>"_s.arg(
            colors.added.name(), plusText(m_sum.linesAdded), colors.removed.name(), minusText(m_sum.linesDeleted)));
    return parts.join(u" · "_s);
}

} // namespace strata
