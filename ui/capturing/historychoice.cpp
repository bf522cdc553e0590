// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturing/historychoice.h"

#include "ui/common/tintedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace strata {

namespace {
constexpr int UsualLimit = 100;
constexpr int LargestLimit = 1'000'000;
} // namespace

HistoryChoice::HistoryChoice(Library &library, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_title(new TintedLabel(&ThemeColors::text, this)),
      m_files(new QRadioButton(tr("Capture the &working files as one version"), this)),
      m_history(new QRadioButton(tr("Capture the &history, a version for each step"), this)),
      m_details(new QWidget(this)),
      m_part(new QComboBox(m_details)),
      m_limited(new QCheckBox(tr("Only the ne&west"), m_details)),
      m_limit(new QSpinBox(m_details)),
      m_summary(new TintedLabel(&ThemeColors::textMuted, m_details))
{
    setObjectName(u"historyChoice"_s);
    m_title->setObjectName(u"historyTitle"_s);
    m_title->setWordWrap(true);
    m_files->setObjectName(u"historyFiles"_s);
    m_history->setObjectName(u"historyHistory"_s);
    m_part->setObjectName(u"historyPart"_s);
    m_part->setAccessibleName(tr("Which part of the history"));
    m_limited->setObjectName(u"historyLimited"_s);
    m_limit->setObjectName(u"historyLimit"_s);
    m_limit->setAccessibleName(tr("How many of the newest"));
    m_limit->setRange(1, LargestLimit);
    m_limit->setValue(UsualLimit);
    m_limit->setEnabled(false);
    m_summary->setObjectName(u"historySummary"_s);
    m_summary->setWordWrap(true);
    m_files->setChecked(true);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_part);
    row->addSpacing(12);
    row->addWidget(m_limited);
    row->addWidget(m_limit);
    row->addStretch(1);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(22, 0, 0, 0); // under the words of the choice it belongs to
    details->setSpacing(4);
    details->addLayout(row);
    details->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_files, m_history, m_details})
        layout->addWidget(widget);
    m_details->hide();

    m_delay.setSingleShot(true);
    m_delay.setInterval(250ms);
    connect(&m_delay, &QTimer::timeout, this, &HistoryChoice::look);
    connect(m_history, &QRadioButton::toggled, this, &HistoryChoice::choiceChanged);
    connect(m_part, &QComboBox::currentIndexChanged, this, &HistoryChoice::choiceChanged);
    connect(m_limited, &QCheckBox::toggled, this, &HistoryChoice::choiceChanged);
    connect(m_limit, &QSpinBox::valueChanged, this, &HistoryChoice::choiceChanged);
}

void HistoryChoice::ask(const QString &path, ProjectId project)
{
    if (project != m_project) {
        m_project = project;
        if (range())
            count();
    }
    if (path == m_path)
        return;
    m_path = path;
    ++m_question;
    m_isRepository = false;
    m_files->setChecked(true);
    choiceChanged();
    m_delay.start();
}

void HistoryChoice::look()
{
    const quint64 question = m_question;
    m_library.jobs().run(
        JobKind::Quiet, tr("Looking at %1").arg(m_path), this,
        [path = m_path](const Progress &progress) -> Result<RepositoryFacts> {
            return QFileInfo(path).isDir() ? lookAtRepository(path, progress) : fail(Error::Kind::NotFound, {});
        },
        [this, question](const Result<RepositoryFacts> &facts) {
            if (question == m_question && facts && facts->commitCount + facts->tagCount > 0)
                show(*facts);
        });
}

void HistoryChoice::show(const RepositoryFacts &facts)
{
    QString title = tr("This folder is a Git repository with %n commits", nullptr, facts.commitCount);
    if (facts.tagCount > 0)
        title = tr("%1 and %n tags", nullptr, facts.tagCount).arg(title);
    title = facts.isShallow ? tr("%1 (its older history was not cloned).").arg(title) : tr("%1.").arg(title);
    m_title->setText(title);
    const QSignalBlocker quiet(m_part);
    m_part->clear();
    const auto add = [this](const QString &text, const HistoryRange &part) { m_part->addItem(text, QVariant::fromValue(part)); };
    if (facts.commitCount > 0)
        add(facts.branch.isEmpty() ? tr("Commits of what is checked out") : tr("Commits of %1").arg(facts.branch), {});
    if (facts.tagCount > 0)
        add(tr("Tags"), {.unit = HistoryRange::Unit::Tags});
    if (facts.branches.size() > 1)
        add(tr("Commits of all %n branches", nullptr, int(facts.branches.size())), {.allBranches = true});
    for (const QString &branch : facts.branches) {
        if (branch != facts.branch)
            add(tr("Commits of %1").arg(branch), {.branches = {branch}});
    }
    m_isRepository = true;
    choiceChanged();
}

std::optional<HistoryRange> HistoryChoice::range() const
{
    if (!m_isRepository || !m_history->isChecked() || m_part->currentIndex() < 0)
        return {};
    auto range = m_part->currentData().value<HistoryRange>();
    range.limit = m_limited->isChecked() ? m_limit->value() : 0;
    return range;
}

void HistoryChoice::choiceChanged()
{
    m_details->setVisible(m_history->isChecked());
    m_limit->setEnabled(m_limited->isChecked());
    if (range())
        count();
    emit changed();
}

void HistoryChoice::count()
{
    m_count.reset();
    m_summary->setText(tr("Counting…"));
    if (m_job)
        m_job->cancel();
    const quint64 question = ++m_countQuestion;
    m_job = m_library.jobs().run(
        JobKind::Quiet, tr("Counting commits"), this,
        [&library = m_library, path = m_path, project = m_project, range = *range()](const Progress &progress) {
            return project.isNull() ? planHistory(path, range, progress)
                                    : planHistory(library, {.project = project, .path = path, .range = range}, progress);
        },
        [this, question](const Result<HistoryPlan> &plan) {
            if (question != m_countQuestion)
                return;
            if (!plan) {
                m_summary->setText(plan.error().message);
                emit counted();
                return;
            }
            m_count = int(plan->commits.size());
            QStringList parts{tr("This makes %n versions.", nullptr, *m_count)};
            if (plan->knownCount > 0)
                parts << tr("%n commits are versions already.", nullptr, plan->knownCount);
            if (plan->emptyCount > 0)
                parts << tr("%n commits change no file and are passed over.", nullptr, plan->emptyCount);
            m_summary->setText(parts.join(u' '));
            emit counted();
        });
}

} // namespace strata
