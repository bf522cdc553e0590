// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retentiondialog.h"

#include "core/services/retentionpolicies.h"
#include "ui/common/announce.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/texts.h"
#include "ui/common/tintedlabel.h"
#include "ui/retention/applyingretention.h"
#include "ui/retention/fadingdelegate.h"
#include "ui/retention/policyediting.h"
#include "ui/retention/retentionmodel.h"
#include "ui/retention/retentionrules.h"
#include "ui/storage/stackedbar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyle>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

namespace {
constexpr int RulesWidth = 320; // pixels
}

RetentionDialog::RetentionDialog(Session &session, ProjectId project, QWidget *parent)
    : QDialog(parent), m_session(session), m_project(project), m_rules(new RetentionRules(this)), m_model(new RetentionModel(this))
{
    setObjectName(u"retentionDialog"_s);
    setWindowTitle(tr("Retention"));
    buildMenu();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildRules());
    layout->addWidget(buildOutcome(), 1);
    resize(1160, 660);
    connect(m_rules, &RetentionRules::edited, this, &RetentionDialog::decideAnew);
    connect(&m_session.library(), &Library::changed, this, &RetentionDialog::reload);
    reload();
}

QWidget *RetentionDialog::buildRules()
{
    auto *side = new QWidget(this);
    side->setProperty("role", u"sidebar"_s);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(RulesWidth);
    m_state = new TintedLabel(&ThemeColors::textMuted, side);
    m_state->setObjectName(u"policyState"_s);
    m_state->setWordWrap(true);
    m_save = new QToolButton(side);
    m_save->setObjectName(u"savePolicy"_s);
    m_save->setText(tr("Policy ▾"));
    m_save->setAccessibleName(tr("Policy"));
    m_save->setToolTip(tr("Save these rules, or go back to others"));
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_save->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_save);
    menu->addActions({m_saveOwn, m_saveAll});
    menu->addSeparator();
    menu->addActions({m_follow, m_revert});
    m_save->setMenu(menu);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(14);
    layout->addWidget(m_state);
    layout->addWidget(m_rules, 1);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    return side;
}

void RetentionDialog::buildMenu()
{
    const auto action = [this](const QString &name, const QString &text, auto run) {
        auto *made = new QAction(text, this);
        made->setObjectName(name);
        connect(made, &QAction::triggered, this, run);
        return made;
    };
    m_saveOwn = action(u"saveOwn"_s, tr("Save for this project"), [this] { savePolicy(m_rules->policy()); });
    m_saveAll = action(u"saveAll"_s, tr("Save for all projects without their own"), [this] { saveForAll(); });
    m_follow = action(u"followLibrary"_s, tr("Follow the library's policy"), [this] { savePolicy({}); });
    m_revert = action(u"revertPolicy"_s, tr("Back to what is saved"), [this] {
        m_rules->show(m_subject->policy, m_outcome.bytesBefore);
        decideAnew();
    });
}

QWidget *RetentionDialog::buildOutcome()
{
    auto *page = new QWidget(this);
    auto *list = new QWidget(page);
    m_going = new QLabel(list);
    m_going->setObjectName(u"retentionGoing"_s);
    QFont bold = m_going->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_going->setFont(bold);
    m_going->setWordWrap(true);
    m_effect = new TintedLabel(&ThemeColors::textMuted, list);
    m_effect->setObjectName(u"retentionEffect"_s);
    m_effect->setWordWrap(true);
    m_warning = new TintedLabel(&ThemeColors::changed, list);
    m_warning->setObjectName(u"retentionWarning"_s);
    m_warning->setWordWrap(true);
    m_bar = new StackedBar(list);
    m_bar->setObjectName(u"retentionBar"_s);
    m_bar->setHasLegend(true);

    m_view = new QTreeView(list);
    m_view->setObjectName(u"retentionView"_s);
    m_view->setAccessibleName(tr("Versions and what becomes of them"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FadingDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(true);
    header->setSectionsMovable(false);
    const int unit = fontMetrics().averageCharWidth();
    for (const auto &[column, width] : {std::pair(RetentionModel::Version, 24), std::pair(RetentionModel::Age, 13),
                                        std::pair(RetentionModel::Outcome, 18), std::pair(RetentionModel::Frees, 12)})
        header->resizeSection(column, width * unit);

    auto *close = new QPushButton(tr("Close"), page);
    pressOnlyWithFocus(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_apply = new QPushButton(tr("Apply…"), page);
    m_apply->setObjectName(u"applyRetention"_s);
    m_apply->setProperty("role", u"primary"_s);
    pressOnlyWithFocus(m_apply);
    connect(m_apply, &QPushButton::clicked, this, &RetentionDialog::apply);

    auto *summary = new QVBoxLayout;
    summary->setContentsMargins(20, 16, 20, 10);
    summary->setSpacing(5);
    summary->addWidget(m_going);
    summary->addWidget(m_effect);
    summary->addWidget(m_warning);
    summary->addSpacing(4);
    summary->addWidget(m_bar);
    auto *rows = new QHBoxLayout;
    rows->setContentsMargins(12, 0, 12, 0);
    rows->addWidget(m_view);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins({});
    listLayout->setSpacing(0);
    listLayout->addLayout(summary);
    listLayout->addLayout(rows, 1);
    m_stack = new QStackedLayout;
    m_stack->addWidget(list);
    m_stack->addWidget(emptyState(
        tr("No versions yet"),
        tr("Once this project has versions, you see here which of them stay, which go to the archive, and why."), {}, page));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->setContentsMargins(20, 10, 20, 14);
    buttons->addStretch(1);
    buttons->addWidget(m_apply);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_stack, 1);
    layout->addLayout(buttons);
    return page;
}

void RetentionDialog::reload()
{
    struct Answer
    {
        RetentionSubject subject;
        RetentionSettings libraryPolicy;
    };
    m_apply->setEnabled(false); // what it would do is about to be known anew
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    m_readAgain = false;
    m_session.library().jobs().run(
        JobKind::Quiet, tr("Looking at the versions"), this,
        [&library = m_session.library(), id = m_project](const Progress &progress) -> Result<Answer> {
            auto subject = readRetentionSubject(library, id, progress);
            if (!subject)
                return std::unexpected(subject.error());
            const auto policy = libraryPolicy(library);
            if (!policy)
                return std::unexpected(policy.error());
            return Answer{.subject = std::move(*subject), .libraryPolicy = *policy};
        },
        [this](const Result<Answer> &answer) {
            m_isReading = false;
            if (answer) {
                m_libraryPolicy = answer->libraryPolicy;
                take(answer->subject);
            } else if (answer.error().kind != Error::Kind::Cancelled) {
                m_warning->setText(answer.error().message);
                m_warning->show();
            }
            if (m_readAgain)
                reload();
        });
}

/// Rules a person has begun to change stay as they are.
void RetentionDialog::take(const RetentionSubject &subject)
{
    const bool isFirst = !m_subject;
    const bool isUnchanged = isFirst || m_rules->policy() == m_subject->policy;
    m_subject = subject;
    setWindowTitle(tr("Retention — %1").arg(subject.project.name));
    m_model->setGenerations(subject.generations, subject.time);
    const qint64 bytes = decide(subject.generations, {}, subject.facts, subject.time).bytesBefore;
    m_rules->show(isUnchanged ? subject.policy : m_rules->policy(), bytes);
    m_stack->setCurrentIndex(subject.generations.isEmpty() ? 1 : 0);
    decideAnew();
    if (isFirst && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void RetentionDialog::decideAnew()
{
    if (!m_subject)
        return;
    m_outcome = decide(m_subject->generations, m_rules->policy(), m_subject->facts, m_subject->time);
    const bool isAnimated = isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_model->setOutcome(m_outcome, isAnimated);
    m_going->setText(m_outcome.changesAnything() ? goingText(m_outcome) : tr("Nothing goes."));
    m_effect->setText(effectText(m_outcome));
    QStringList warnings;
    if (const auto doubt = clockDoubt(m_subject->generations, m_subject->facts, m_subject->time))
        warnings.append(*doubt);
    if (m_outcome.isOverLimit)
        warnings.append(tr("The project stays over its limit: what is left is protected, or its files are not to be deleted."));
    m_warning->setText(warnings.join(u' '));
    m_warning->setVisible(!warnings.isEmpty());
    const qint64 gone = std::max<qint64>(m_outcome.bytesFreed - m_outcome.bytesPacked, 0);
    m_bar->setParts({{tr("Stays"), std::max<qint64>(m_outcome.bytesBefore - m_outcome.bytesFreed, 0), &ThemeColors::accent},
                     {tr("Goes into the archive's packs"), m_outcome.bytesPacked, &ThemeColors::changed},
                     {tr("Freed"), gone, &ThemeColors::border}});
    m_bar->setAccessibleDescription(m_effect->text());
    m_apply->setEnabled(m_outcome.changesAnything() && !m_session.library().isReadOnly());
    showPolicyState();
}

void RetentionDialog::showPolicyState()
{
    const bool isOwn = m_subject->ownPolicy.has_value();
    const bool isChanged = m_rules->policy() != m_subject->policy;
    const bool isWritable = !m_session.library().isReadOnly();
    if (isChanged)
        m_state->setText(tr("Changed here and not saved. Apply… uses what is shown."));
    else
        m_state->setText(isOwn ? tr("“%1” has a policy of its own.").arg(m_subject->project.name)
                               : tr("“%1” follows the library's policy.").arg(m_subject->project.name));
    m_saveOwn->setEnabled(isWritable && (isChanged || !isOwn));
    m_saveAll->setEnabled(isWritable && m_rules->policy() != m_libraryPolicy);
    m_follow->setEnabled(isWritable && isOwn);
    m_revert->setEnabled(isChanged);
}

void RetentionDialog::savePolicy(const std::optional<RetentionSettings> &policy)
{
    saveProjectPolicy(window(), m_session, m_subject->project, m_subject->ownPolicy, policy, [dialog = QPointer(this), policy] {
        if (!dialog)
            return;
        // What holds now is shown, also when it is not what was tried here.
        dialog->m_subject->policy = policy.value_or(dialog->m_libraryPolicy);
        dialog->m_rules->show(dialog->m_subject->policy, dialog->m_outcome.bytesBefore);
        dialog->reload();
    });
}

void RetentionDialog::saveForAll()
{
    const RetentionSettings policy = m_rules->policy();
    saveLibraryPolicy(window(), m_session, m_libraryPolicy, policy, [dialog = QPointer(this), policy] {
        if (!dialog)
            return;
        if (!dialog->m_subject->ownPolicy)
            dialog->m_subject->policy = policy;
        dialog->reload();
    });
}

void RetentionDialog::apply()
{
    RetentionPlan plan{.subject = *m_subject,
                       .outcome = m_outcome,
                       .clockDoubt = clockDoubt(m_subject->generations, m_subject->facts, m_subject->time)};
    plan.subject.policy = m_rules->policy();
    applyAfterAsking(this, m_session, plan, [dialog = QPointer(this)] {
        if (!dialog)
            return;
        dialog->reload();
        announce(dialog, tr("The retention policy was applied."));
    });
}

void showRetention(QWidget *window, Session &session)
{
    if (session.projectId().isNull())
        return;
    if (auto *open = window->findChild<RetentionDialog *>(Qt::FindDirectChildrenOnly)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new RetentionDialog(session, session.projectId(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace strata
