// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activating/activationsheet.h"

#include "ui/activating/activating.h"
#include "ui/common/dialogs.h"
#include "ui/common/texts.h"
#include "ui/workspace/workspacetexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ActivationSheet)
};

QString verbOf(const ActivationPlan &plan)
{
    const QString to = plan.to ? plan.to->label() : QString();
    switch (plan.verb) {
    case ActivationPlan::Verb::Activate: return Text::tr("Activate %1").arg(to);
    case ActivationPlan::Verb::RollBack: return plan.to ? Text::tr("Roll back to %1").arg(to) : Text::tr("Roll back");
    case ActivationPlan::Verb::Redo: return Text::tr("Redo: activate %1").arg(to);
    }
    Q_UNREACHABLE_RETURN({});
}

/// "4 added, 7 modified, 3 deleted · +412 −38"; only what there is.
QString countsOf(const ChangesSummary &changes)
{
    QStringList counts;
    if (changes.added > 0)
        counts.append(Text::tr("%n added", nullptr, changes.added));
    if (changes.modified > 0)
        counts.append(Text::tr("%n modified", nullptr, changes.modified));
    if (changes.renamed > 0)
        counts.append(Text::tr("%n renamed", nullptr, changes.renamed));
    if (changes.deleted > 0)
        counts.append(Text::tr("%n deleted", nullptr, changes.deleted));
    QString text = counts.join(u", "_s);
    if (changes.linesAdded > 0 || changes.linesDeleted > 0)
        text += u" · "_s + plusText(changes.linesAdded) + u' ' + minusText(changes.linesDeleted);
    return text;
}

} // namespace

void showActivationSheet(QWidget *window, const ActivationPlan &plan, std::function<void()> agreed)
{
    ask(window,
        {
            .title = verbOf(plan),
            .text = planSentence(plan),
            .details = countsOf(plan.changes),
            .yes = verbOf(plan),
            .list = plan.workspace ? changeLines(plan.workspace->changes) : QStringList(),
        },
        std::move(agreed));
}

} // namespace strata
