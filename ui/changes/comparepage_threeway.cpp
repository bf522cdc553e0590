// SPDX-License-Identifier: GPL-3.0-or-later
// The tab "Compare" beyond two versions: with the parent of the target in the middle, and changes collected for later.
#include "core/services/generationfiles.h"
#include "core/services/threeway.h"
#include "ui/changes/collectedbar.h"
#include "ui/changes/collectedmarks.h"
#include "ui/changes/comparepage.h"
#include "ui/changes/sidetexts.h"
#include "ui/diff/diffview.h"
#include "ui/diff/threewayview.h"
#include "ui/kinds/kindview.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace strata {

QWidget *ComparePage::buildWays(Actions &actions)
{
    m_threeWay = new ThreeWayView(this);
    m_threeWay->registerActions(actions);
    m_ways = new QStackedWidget(this);
    m_ways->addWidget(m_kinds);
    m_ways->addWidget(m_threeWay);

    m_collected = new CollectedBar(m_session, actions, this);
    new CollectedMarks(m_view, m_collected); // owned by the view
    m_threeWay->setTakenSide([this](const ThreeWayChange &change) { return m_collected->taken(*m_threeWay->document(), change); });
    connect(m_threeWay, &ThreeWayView::takeRequested, this,
            [this](const ThreeWayChange &change, ThreeWaySide side) { m_collected->take(*m_threeWay->document(), change, side); });
    connect(m_collected, &CollectedBar::changed, m_threeWay, &ThreeWayView::takenChanged);

    const auto addTaking = [&](const QString &id, const QString &text, const QKeySequence &keys, Side side, bool advance) {
        actions.add(
            {.id = id, .category = tr("Compare"), .text = text, .shortcuts = {keys}, .context = Qt::WidgetWithChildrenShortcut},
            this, [this, side, advance] { collect(side, advance); });
    };
    addTaking(u"compare.take-left"_s, tr("Collect the left side of this change"), Qt::ALT | Qt::Key_Left, Before, false);
    addTaking(u"compare.take-right"_s, tr("Collect the right side of this change"), Qt::ALT | Qt::Key_Right, After, false);
    addTaking(u"compare.take-left-next"_s, tr("Collect the left side, then go to the next change"),
              Qt::CTRL | Qt::ALT | Qt::Key_Left, Before, true);
    addTaking(u"compare.take-right-next"_s, tr("Collect the right side, then go to the next change"),
              Qt::CTRL | Qt::ALT | Qt::Key_Right, After, true);
    m_threeWayAction = actions.add({.id = u"compare.three-way"_s,
                                    .category = tr("Compare"),
                                    .text = tr("Compare three ways with the parent"),
                                    .context = Qt::WidgetWithChildrenShortcut},
                                   this, [this] { showWay(); });
    m_threeWayAction->setCheckable(true);
    return m_ways;
}

/// Puts one side of the change the person stands at, or of those selected, into the collection.
void ComparePage::collect(Side side, bool advance)
{
    if (isThreeWay()) {
        m_threeWay->take(side == Before ? LeftSide : RightSide, advance);
        return;
    }
    const QList<LineRanges> lines = m_view->chosenChanges();
    if (lines.isEmpty() || !m_view->isVisible()) {
        emit m_session.said(tr("There is no change here to collect: go to one, or select its lines."));
    } else if (effectiveOptions().sortJsonKeys && m_path.endsWith(".json"_L1)) {
        emit m_session.said(tr("Keys are shown in another order than in the file: show it as it is, then collect changes."));
    } else {
        m_collected->take(*m_view->document(), lines, side);
        if (advance)
            m_view->nextChange();
    }
}

bool ComparePage::isThreeWay() const { return m_ways->currentWidget() == m_threeWay; }

/// The version the right side was made from, when it is neither side of the comparison; else null.
const Generation *ComparePage::parentBetween() const
{
    const TreeSide &left = m_session.side(Before);
    const Generation *target = m_session.generation(m_session.side(After).generation);
    if (!target || left.isNothing() || m_isLoose)
        return nullptr;
    const Generation *parent = m_session.generation(target->parent);
    return parent && canBeRead(*parent) && parent->id != left.generation ? parent : nullptr;
}

void ComparePage::showWay()
{
    const Generation *parent = parentBetween();
    m_threeWayAction->setEnabled(parent);
    m_threeWayAction->setToolTip(parent ? tr("Show %1, which the right side was made from, between the two").arg(parent->label())
                                        : tr("The right side was made from the left one, or from no version: there is no third"));
    const quint64 question = ++m_threeWayQuestion;
    if (!parent || !m_threeWayAction->isChecked() || m_path.isEmpty()) {
        m_ways->setCurrentWidget(m_kinds);
        m_threeWay->setDocument({});
        return;
    }
    if (m_threeWayJob)
        m_threeWayJob->cancel();
    const std::array<TreeSide, 3> sides{m_session.side(Before), parent->id, m_session.side(After)};
    std::array<QString, 3> names;
    for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide})
        names[side] = sideName(m_session, sides[side]).isEmpty()
                          ? sideLabel(m_session, sides[side])
                          : u"%1 – %2"_s.arg(sideLabel(m_session, sides[side]), sideName(m_session, sides[side]));
    names[BaseSide] = tr("%1, parent of %2").arg(names[BaseSide], sideLabel(m_session, sides[RightSide]));
    m_threeWayJob = m_session.library().jobs().run(
        JobKind::Quiet, tr("Comparing three versions"), this,
        [&library = m_session.library(), sides, path = m_path](const Progress &progress) {
            return compareThreeWay(library, sides, path, progress);
        },
        [this, question, names](const Result<std::shared_ptr<const ThreeWayDocument>> &document) {
            if (question != m_threeWayQuestion)
                return;
            if (!document) {
                m_ways->setCurrentWidget(m_kinds);
                emit m_session.failed(document.error());
                return;
            }
            const bool hadFocus = m_kinds->isAncestorOf(focusWidget()) || m_ways->hasFocus();
            m_ways->setCurrentWidget(m_threeWay); // first: a place is shown by the size it has
            m_threeWay->setNames(names);
            m_threeWay->setDocument(*document);
            if (hadFocus)
                m_threeWay->setFocus();
        });
}

} // namespace strata
