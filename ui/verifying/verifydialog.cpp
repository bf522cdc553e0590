// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verifying/verifydialog.h"

#include "ui/common/announce.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/roomydelegate.h"
#include "ui/common/tintedlabel.h"
#include "ui/verifying/problemsmodel.h"
#include "ui/verifying/repairtext.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

VerifyDialog::VerifyDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_model(new ProblemsModel(this)), m_filtered(new QSortFilterProxyModel(this))
{
    setObjectName(u"verifyDialog"_s);
    setWindowTitle(tr("Verify"));
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSortCaseSensitivity(Qt::CaseInsensitive);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTop());
    m_stack = new QStackedWidget(this);
    m_list = buildList();
    m_stack->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildBottom());
    resize(920, 560);
    fillScopes();
    connect(&m_session, &Session::projectsChanged, this, &VerifyDialog::fillScopes);
    connect(&m_session, &Session::projectChanged, this, &VerifyDialog::fillScopes);
    showState(tr("Not verified yet"),
              tr("Verifying reads every file again and compares it with what was captured. Quick goes by sizes and times and takes "
                 "seconds. Neither changes anything."));
    updateButtons();
}

QWidget *VerifyDialog::buildTop()
{
    auto *top = new QWidget(this);
    m_scope = new QComboBox(top);
    m_scope->setObjectName(u"verifyScope"_s);
    m_scope->setAccessibleName(tr("What to verify"));
    m_full = new QPushButton(tr("Verify"), top);
    m_full->setObjectName(u"verifyFull"_s);
    m_full->setProperty("role", u"primary"_s);
    m_full->setToolTip(tr("Read every file again and compare it with what was captured"));
    m_quick = new QPushButton(tr("Quick"), top);
    m_quick->setObjectName(u"verifyQuick"_s);
    m_quick->setToolTip(tr("Go by sizes and times; read only files that look touched"));
    m_summary = new TintedLabel(&ThemeColors::textMuted, top);
    m_summary->setObjectName(u"verifySummary"_s);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_scope);
    row->addWidget(m_full);
    row->addWidget(m_quick);
    row->addSpacing(8);
    row->addWidget(m_summary, 1);
    connect(m_full, &QPushButton::clicked, this, [this] { start(VerifyDepth::Full); });
    connect(m_quick, &QPushButton::clicked, this, [this] { start(VerifyDepth::Quick); });
    return top;
}

QWidget *VerifyDialog::buildList()
{
    auto *page = new QWidget(this);
    m_filter = new QLineEdit(page);
    m_filter->setObjectName(u"verifyFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by project, version, place or kind"));
    m_filter->setAccessibleName(tr("Filter the problems"));
    m_filter->setClearButtonEnabled(true);
    m_view = new QTreeView(page);
    m_view->setObjectName(u"verifyView"_s);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(m_filtered);
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &VerifyDialog::updateButtons);
    connect(m_view, &QTreeView::activated, this, &VerifyDialog::goToVersion);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VerifyDialog::updateButtons);
    auto *copyKey = new QShortcut(QKeySequence(QKeySequence::Copy), m_view, this, &VerifyDialog::copy);
    copyKey->setContext(Qt::WidgetShortcut);
    auto *findKey = new QShortcut(QKeySequence(QKeySequence::Find), this, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    Q_UNUSED(findKey)
    return page;
}

QWidget *VerifyDialog::buildBottom()
{
    auto *bottom = new QWidget(this);
    const auto button = [bottom](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, bottom);
        made->setObjectName(name);
        pressOnlyWithFocus(made);
        return made;
    };
    m_go = button(tr("Go to version"), u"verifyGo"_s);
    m_copy = button(tr("Copy as text"), u"verifyCopy"_s);
    m_save = button(tr("Save…"), u"verifySave"_s);
    m_repair = button(tr("Repair…"), u"verifyRepair"_s);
    QPushButton *close = button(tr("Close"), u"verifyClose"_s);
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    for (QPushButton *each : {m_go, m_copy, m_save})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_repair);
    row->addWidget(close);
    connect(m_go, &QPushButton::clicked, this, &VerifyDialog::goToVersion);
    connect(m_copy, &QPushButton::clicked, this, &VerifyDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &VerifyDialog::save);
    connect(m_repair, &QPushButton::clicked, this, &VerifyDialog::startRepair);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return bottom;
}

void VerifyDialog::fillScopes()
{
    const bool wasProject = !scope().isNull();
    m_scope->clear();
    m_scope->addItem(tr("The whole library"));
    if (const ProjectSummary *project = m_session.project()) {
        m_scope->addItem(project->project.name, project->project.id.toString());
        if (wasProject)
            m_scope->setCurrentIndex(1);
    }
}

ProjectId VerifyDialog::scope() const { return ProjectId::fromString(m_scope->currentData().toString()); }

void VerifyDialog::start(VerifyDepth depth)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_reported = scope();
    m_summary->setText(tr("Verifying…"));
    updateButtons();
    Library &library = m_session.library();
    const QString title = depth == VerifyDepth::Full ? tr("Verifying the library") : tr("Looking through the library");
    library.jobs().run(
        JobKind::Visible, title, this,
        [&library, depth, project = m_reported](const Progress &progress) { return verify(library, project, {}, depth, progress); },
        [this](const Result<VerifyReport> &report) {
            m_isBusy = false;
            if (!report) {
                m_summary->clear();
                updateButtons();
                if (report.error().kind != Error::Kind::Cancelled)
                    showError(this, tr("The library was not verified"), report.error());
                return;
            }
            present(*report);
        });
}

void VerifyDialog::present(const VerifyReport &report)
{
    m_report = report;
    QHash<ProjectId, QString> names;
    for (const ProjectSummary &summary : m_session.projects())
        names.insert(summary.project.id, summary.project.name);
    m_model->setProblems(report.problems, names);
    m_view->header()->setStretchLastSection(true);
    for (int column : {ProblemsModel::Kind, ProblemsModel::Project, ProblemsModel::Version, ProblemsModel::Place})
        m_view->resizeColumnToContents(column);
    m_view->setColumnWidth(ProblemsModel::Place, std::min(m_view->columnWidth(ProblemsModel::Place), 260));
    const int problems = int(report.problems.size());
    m_summary->setText(tr("%1 in %2, %3")
                           .arg(tr("%n problems", nullptr, problems), tr("%n versions", nullptr, report.generations),
                                tr("%n files", nullptr, report.files)));
    if (problems == 0)
        showState(tr("All %n versions are as they were captured", nullptr, report.generations),
                  tr("%n files were compared with their manifests and with the catalog.", nullptr, report.files));
    else
        showProblems();
    announce(this, m_summary->text());
    updateButtons();
    if (m_reported.isNull())
        emit verified(report);
}

/// The button that was pressed was disabled meanwhile and lost the keyboard: what it found takes it, unless someone filters.
void VerifyDialog::showProblems()
{
    m_stack->setCurrentWidget(m_list);
    m_view->setCurrentIndex(m_filtered->index(0, 0));
    if (m_filter->text().isEmpty())
        m_view->setFocus(Qt::OtherFocusReason);
}

void VerifyDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_filter->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason); // it would verify again, which may take hours
    else
        QDialog::keyPressEvent(event);
}

void VerifyDialog::showState(const QString &title, const QString &text)
{
    delete m_state;
    m_state = emptyState(title, text, {}, m_stack);
    m_state->setObjectName(u"verifyState"_s);
    m_stack->addWidget(m_state);
    m_stack->setCurrentWidget(m_state);
}

void VerifyDialog::updateButtons()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const VerifyProblem *one = rows.size() == 1 ? m_model->problemAt(m_filtered->mapToSource(rows.first())) : nullptr;
    const bool hasProblems = !m_report.problems.isEmpty();
    m_full->setEnabled(!m_isBusy);
    m_quick->setEnabled(!m_isBusy);
    m_go->setEnabled(one && !one->generation.isNull());
    m_copy->setEnabled(hasProblems && m_filtered->rowCount() > 0);
    m_save->setEnabled(hasProblems);
    m_repair->setEnabled(hasProblems && !m_isBusy && !m_session.library().isReadOnly());
}

void VerifyDialog::goToVersion()
{
    const VerifyProblem *problem = m_model->problemAt(m_filtered->mapToSource(m_view->currentIndex()));
    if (problem && !problem->generation.isNull())
        m_session.selectProject(problem->project, Place{.selected = problem->generation, .file = problem->path});
}

QList<VerifyProblem> VerifyDialog::shownProblems() const
{
    QList<VerifyProblem> problems;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        const QModelIndex index = m_filtered->index(row, 0);
        if (selected.size() < 2 || selected.contains(index))
            problems.append(*m_model->problemAt(m_filtered->mapToSource(index)));
    }
    return problems;
}

void VerifyDialog::copy()
{
    VerifyReport shown = m_report;
    shown.problems = shownProblems();
    Library &library = m_session.library();
    library.jobs().run(
        JobKind::Quiet, tr("Copying the report"), this,
        [&library, shown](const Progress &) -> Result<QString> { return toPlainText(library, shown); },
        [](const Result<QString> &text) {
            if (text)
                QGuiApplication::clipboard()->setText(*text);
        });
}

void VerifyDialog::save()
{
    askForSaveFile(
        this, tr("Save the report"), u"strata-verify.txt"_s, tr("Text (*.txt);;All files (*)"), [this](const QString &path) {
            Library &library = m_session.library();
            library.jobs().run(
                JobKind::Quiet, tr("Saving the report"), this,
                [&library, path, report = m_report](const Progress &) -> Result<> {
                    QSaveFile file(path);
                    if (!file.open(QIODevice::WriteOnly) || file.write(toPlainText(library, report).toUtf8()) < 0 || !file.commit())
                        return fail(Error::Kind::Io, tr("“%1” cannot be written: %2.").arg(path, file.errorString()), path);
                    return {};
                },
                [this, path](const Result<> &saved) {
                    if (saved)
                        emit m_session.said(tr("The report was saved as “%1”.").arg(path));
                    else
                        showError(this, tr("The report was not saved"), saved.error());
                });
        });
}

void VerifyDialog::startRepair()
{
    if (m_isBusy || m_report.problems.isEmpty())
        return;
    m_isBusy = true;
    updateButtons();
    Library &library = m_session.library();
    library.jobs().run(
        JobKind::Visible, tr("Looking for good copies"), this,
        [&library, report = m_report](const Progress &progress) { return planRepair(library, report, progress); },
        [this](const Result<QList<RepairStep>> &steps) {
            m_isBusy = false;
            updateButtons();
            if (steps)
                ask(*steps);
            else if (steps.error().kind != Error::Kind::Cancelled)
                showError(this, tr("Nothing was repaired"), steps.error());
        });
}

void VerifyDialog::ask(const QList<RepairStep> &steps)
{
    const RepairCounts counts = countSteps(steps);
    if (counts.repaired == 0) {
        showError(
            this, tr("Nothing can be repaired"),
            {.kind = Error::Kind::NotFound,
             .message = tr("Of %n problems none can be repaired: no other copy of these files is in the library. They keep their "
                           "places.",
                           nullptr, counts.left)});
        return;
    }
    strata::ask(this,
                {.title = tr("Repair the library?"),
                 .text = tr("%1 of %2 problems are repaired.").arg(counts.repaired).arg(steps.size()),
                 .details = counts.sentences.join(u'\n'),
                 .yes = tr("Repair %n", nullptr, counts.repaired)},
                [this] { repairNow(); });
}

void VerifyDialog::repairNow()
{
    m_isBusy = true;
    m_summary->setText(tr("Repairing…"));
    updateButtons();
    Library &library = m_session.library();
    library.jobs().run(
        JobKind::Visible, tr("Repairing the library"), this,
        [&library, project = m_reported](const Progress &progress) { return repair(library, project, {}, {}, progress); },
        [this](const Result<RepairReport> &report) {
            m_isBusy = false;
            if (!report) {
                updateButtons();
                showError(this, tr("The library was not repaired"), report.error());
                return;
            }
            VerifyReport left = report->found;
            left.problems = report->left;
            present(left);
            const int repaired = int(report->found.problems.size() - report->left.size());
            emit m_session.said(
                report->quarantine.isEmpty()
                    ? tr("%n problems were repaired.", nullptr, repaired)
                    : tr("%n problems were repaired. What was set aside is in %1.", nullptr, repaired).arg(report->quarantine));
        });
}

} // namespace strata
