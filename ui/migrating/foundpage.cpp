// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migrating/foundpage.h"

#include "ui/common/roomydelegate.h"
#include "ui/common/texts.h"
#include "ui/common/tintedlabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

QTreeWidget *table(const QString &name, const QStringList &titles, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(name);
    tree->setHeaderLabels(titles);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setItemDelegate(new RoomyDelegate(tree));
    tree->setAllColumnsShowFocus(true);
    tree->setTabKeyNavigation(false);
    return tree;
}

} // namespace

QString issueTitle(MigrationIssue::Kind kind)
{
    using Kind = MigrationIssue::Kind;
    switch (kind) {
    case Kind::OrphanFolder: return FoundPage::tr("Folder without a row");
    case Kind::OrphanRow: return FoundPage::tr("Row without files");
    case Kind::MissingFolder: return FoundPage::tr("Missing folder");
    case Kind::DuplicateId: return FoundPage::tr("Id there twice");
    case Kind::UnknownProject: return FoundPage::tr("Unknown project");
    case Kind::NoProject: return FoundPage::tr("No project");
    case Kind::Conflict: return FoundPage::tr("Files differ");
    case Kind::UnsafePath: return FoundPage::tr("Unsafe path");
    case Kind::Unreadable: return FoundPage::tr("Not readable");
    case Kind::UnknownStatus: return FoundPage::tr("Odd status");
    case Kind::SeveralActive: return FoundPage::tr("Several active");
    case Kind::NoActive: return FoundPage::tr("None active");
    case Kind::BadParent: return FoundPage::tr("Wrong parent");
    case Kind::EmptyGeneration: return FoundPage::tr("No files");
    case Kind::MissingArtifact: return FoundPage::tr("Missing artifact");
    case Kind::BadRow: return FoundPage::tr("Odd row");
    case Kind::Taken: return FoundPage::tr("In the library");
    case Kind::Guess: return FoundPage::tr("Guess");
    case Kind::Other: return FoundPage::tr("Other");
    }
    Q_UNREACHABLE_RETURN({});
}

FoundPage::FoundPage(QWidget *parent)
    : QWidget(parent),
      m_summary(new QLabel(this)),
      m_projects(table(u"migrationProjects"_s, {tr("Project"), tr("Versions"), tr("Files"), tr("Size"), tr("Becomes")}, this)),
      m_issuesTitle(new QLabel(this)),
      m_issues(table(u"migrationIssues"_s, {tr("What"), tr("Found"), tr("What is done")}, this)),
      m_accept(new QCheckBox(tr("&Accept this order of versions, which is a guess"), this))
{
    m_summary->setObjectName(u"migrationSummary"_s);
    m_summary->setWordWrap(true);
    m_accept->setObjectName(u"migrationAccept"_s);
    m_projects->setAccessibleName(tr("Projects to bring in"));
    m_issues->setAccessibleName(tr("What does not fit together"));
    auto *detail = new TintedLabel(&ThemeColors::textMuted, this); // sentences are longer than a row
    detail->setObjectName(u"migrationDetail"_s);
    detail->setWordWrap(true);
    detail->setMinimumHeight(detail->fontMetrics().lineSpacing() * 3);
    detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    connect(m_issues, &QTreeWidget::currentItemChanged, detail,
            [detail](const QTreeWidgetItem *item) { detail->setText(item ? item->text(1) + u' ' + item->text(2) : QString()); });
    m_projects->header()->setStretchLastSection(true);
    for (const int column : {1, 2, 3})
        m_projects->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_projects->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_issues->header()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_projects, 2);
    layout->addWidget(m_issuesTitle);
    layout->addWidget(m_issues, 3);
    layout->addWidget(detail);
    layout->addWidget(m_accept);
    connect(m_accept, &QCheckBox::toggled, this, &FoundPage::changed);
    connect(m_projects, &QTreeWidget::itemChanged, this, &FoundPage::changed);
    setFocusProxy(m_projects);
}

void FoundPage::setPlan(const MigrationPlan &plan)
{
    m_plan = plan;
    m_summary->setText(tr("%n version(s)", nullptr, plan.versionCount()) + u" · "_s + tr("%n file(s)", nullptr, plan.fileCount())
                       + u" · "_s + byteText(plan.totalBytes()) + u" · "_s
                       + tr("%n folder(s) stay behind", nullptr, plan.foldersLeft));
    const QSignalBlocker quiet(m_projects);
    m_projects->clear();
    for (const MigrationProject &project : plan.projects) {
        int files = 0;
        qint64 bytes = 0;
        for (const MigrationStep &step : project.steps) {
            files += step.fileCount;
            bytes += step.totalBytes;
        }
        auto *item = new QTreeWidgetItem(
            m_projects, {project.name, QLocale().toString(project.steps.size()), QLocale().toString(files), byteText(bytes),
                         project.isNew ? tr("a new project") : tr("later versions of a project that is there")});
        item->setCheckState(0, project.steps.isEmpty() && !project.isNew ? Qt::Unchecked : Qt::Checked);
        for (const int column : {1, 2, 3})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_issues->clear();
    for (const MigrationIssue &issue : plan.issues) {
        auto *item = new QTreeWidgetItem(m_issues, {issueTitle(issue.kind), issue.sentence, issue.treatment});
        item->setToolTip(1, issue.sentence);
        item->setToolTip(2, issue.treatment);
    }
    m_issuesTitle->setText(plan.issues.isEmpty() ? tr("Everything fits together.")
                                                 : tr("%n thing(s) to know:", nullptr, int(plan.issues.size())));
    m_issues->setVisible(!plan.issues.isEmpty());
    if (!plan.issues.isEmpty())
        m_issues->setCurrentItem(m_issues->topLevelItem(0));
    m_issues->resizeColumnToContents(0);
    m_issues->setColumnWidth(1, 360);
    m_accept->setVisible(plan.isGuess());
    m_accept->setChecked(false);
    if (m_projects->topLevelItemCount() > 0)
        m_projects->setCurrentItem(m_projects->topLevelItem(0));
    emit changed();
}

MigrationPlan FoundPage::chosenPlan() const
{
    MigrationPlan plan = m_plan;
    plan.projects.clear();
    for (qsizetype i = 0; i < m_plan.projects.size(); ++i) {
        if (m_projects->topLevelItem(int(i))->checkState(0) == Qt::Checked)
            plan.projects.append(m_plan.projects[i]);
    }
    plan.options.acceptsGuesses = m_accept->isChecked();
    return plan;
}

bool FoundPage::isComplete() const { return !chosenPlan().projects.isEmpty() && (!m_plan.isGuess() || m_accept->isChecked()); }

} // namespace strata
