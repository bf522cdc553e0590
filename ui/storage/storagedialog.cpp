// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/storagedialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/texts.h"
#include "ui/common/tintedlabel.h"
#include "ui/storage/excluding.h"
#include "ui/storage/projectbars.h"
#include "ui/storage/storagetables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {
constexpr int ListWidth = 260; // pixels
constexpr int Largest = 100;
enum Tab { Versions, Contents, Folders, Hints };
} // namespace

StorageDialog::StorageDialog(Session &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_projects(new ProjectBarsModel(this)),
      m_wanted(session.projectId()),
      m_stack(new QStackedLayout)
{
    setObjectName(u"storageDialog"_s);
    setWindowTitle(tr("Storage"));
    auto *page = new QWidget(this);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    columns->addWidget(buildProjects());
    columns->addWidget(buildDetail(), 1);
    m_stack->addWidget(page);
    m_stack->addWidget(emptyState(tr("Nothing is stored yet"),
                                  tr("Once versions are captured, you see here what they take, what they share, and what is not "
                                     "worth keeping."),
                                  {}, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_stack, 1);
    resize(1080, 680);
    connect(&m_session.library(), &Library::changed, this, &StorageDialog::reload);
    updateButtons();
    reload();
}

QWidget *StorageDialog::buildProjects()
{
    auto *side = new QWidget(this);
    side->setProperty("role", u"sidebar"_s);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(ListWidth);
    m_list = new QListView(side);
    m_list->setObjectName(u"storageProjects"_s);
    m_list->setAccessibleName(tr("Projects by size"));
    m_list->setModel(m_projects);
    m_list->setItemDelegate(new ProjectBarsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StorageDialog::showSelected);
    return side;
}

QWidget *StorageDialog::buildDetail()
{
    auto *page = new QWidget(this);
    m_title = new QLabel(page);
    m_title->setObjectName(u"storageTitle"_s);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_summary = new TintedLabel(&ThemeColors::textMuted, page);
    m_summary->setObjectName(u"storageSummary"_s);
    m_summary->setWordWrap(true);
    m_measured = new TintedLabel(&ThemeColors::textMuted, page);
    m_measured->setObjectName(u"storageMeasured"_s);
    m_measured->setWordWrap(true);
    m_measured->hide();
    m_bar = new StackedBar(page);
    m_bar->setObjectName(u"storageBar"_s);
    m_bar->setHasLegend(true);

    m_versions = new StorageTable(versionHeads(), this);
    m_contents = new StorageTable(contentHeads(), this);
    m_folders = new StorageTable(folderHeads(), this);
    m_hints = new StorageTable(hintHeads(), this);
    m_tabs = new QTabWidget(page);
    m_tabs->setObjectName(u"storageTabs"_s);
    m_tabs->setDocumentMode(true);
    const auto addTab = [this](StorageTable *table, const QString &name, const QString &title) {
        QTreeView *view = storageView(table, name, title, m_tabs);
        view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        for (int column = 1; column < table->columnCount(); ++column)
            view->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        m_tabs->addTab(view, title);
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &StorageDialog::updateButtons);
        return view;
    };
    addTab(m_versions, u"storageVersions"_s, tr("Versions"));
    m_contentsView = addTab(m_contents, u"storageContents"_s, tr("Largest files"));
    addTab(m_folders, u"storageFolders"_s, tr("Largest folders"));
    m_hintsView = addTab(m_hints, u"storageHints"_s, tr("Worth leaving out"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &StorageDialog::updateButtons);
    connect(m_hintsView, &QTreeView::activated, this, &StorageDialog::exclude);

    const auto button = [page, this](const QString &name, const QString &text, auto run) {
        auto *made = new QPushButton(text, page);
        made->setObjectName(name);
        pressOnlyWithFocus(made);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    m_exclude = button(u"storageExclude"_s, tr("Leave out of captures"), &StorageDialog::exclude);
    m_exclude->setToolTip(tr("Adds the pattern to .strataignore of the linked folder, or copies it when none is linked"));
    m_measure = button(u"storageMeasure"_s, tr("Measure the disk"), &StorageDialog::measure);
    m_measure->setToolTip(tr("Looks at every file for what the file system really gave it"));
    m_refresh = button(u"storageRefresh"_s, tr("Refresh"), &StorageDialog::reload);
    auto *close = button(u"storageClose"_s, tr("Close"), &QDialog::reject);

    auto *summary = new QVBoxLayout;
    summary->setContentsMargins(20, 16, 20, 10);
    summary->setSpacing(5);
    summary->addWidget(m_title);
    summary->addWidget(m_summary);
    summary->addWidget(m_measured);
    summary->addSpacing(4);
    summary->addWidget(m_bar);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(12, 0, 12, 0);
    tabs->addWidget(m_tabs);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->setContentsMargins(20, 10, 20, 14);
    buttons->addWidget(m_exclude);
    buttons->addStretch(1);
    buttons->addWidget(m_measure);
    buttons->addWidget(m_refresh);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(summary);
    layout->addLayout(tabs, 1);
    layout->addLayout(buttons);
    return page;
}

/// One at a time: a library that changes faster than it can be added up is still shown.
void StorageDialog::reload()
{
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    m_readAgain = false;
    m_session.library().jobs().run(
        JobKind::Quiet, tr("Adding up what is stored"), this,
        [&library = m_session.library()](const Progress &progress) { return readStorage(library, {}, Largest, progress); },
        [this](const Result<StorageReport> &report) {
            m_isReading = false;
            if (report)
                take(*report);
            else if (report.error().kind != Error::Kind::Cancelled)
                showError(this, tr("The sizes could not be read"), report.error());
            if (m_readAgain)
                reload();
        });
}

void StorageDialog::select(ProjectId project)
{
    m_wanted = project;
    if (const QModelIndex index = m_projects->indexOf(project); index.isValid())
        m_list->setCurrentIndex(index);
}

void StorageDialog::take(const StorageReport &report)
{
    if (report == m_whole && m_projects->rowCount() > 0)
        return; // news of something else: selection and scroll position stay
    const ProjectId wanted = m_wanted;
    m_whole = report;
    m_projects->setReport(report);
    m_stack->setCurrentIndex(report.projects.isEmpty() ? 1 : 0);
    const QModelIndex index = m_projects->indexOf(wanted);
    m_list->setCurrentIndex(index.isValid() ? index : m_projects->index(0));
}

void StorageDialog::showSelected()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    m_wanted = m_projects->projectAt(index);
    ++m_detailQuestion;
    if (m_wanted.isNull())
        showDetail({}, m_whole);
    else
        readDetail(m_wanted);
}

void StorageDialog::readDetail(ProjectId project)
{
    m_session.library().jobs().run(
        JobKind::Quiet, tr("Adding up what is stored"), this,
        [&library = m_session.library(), project](const Progress &progress) {
            return readStorage(library, project, Largest, progress);
        },
        [this, project, question = m_detailQuestion](const Result<StorageReport> &report) {
            if (question != m_detailQuestion)
                return;
            if (report)
                showDetail(project, *report);
            else if (report.error().kind != Error::Kind::Cancelled)
                showError(this, tr("The sizes could not be read"), report.error());
        });
}

void StorageDialog::showDetail(ProjectId project, const StorageReport &report)
{
    if (project != m_shownProject)
        m_measured->hide();
    m_shownProject = project;
    m_shown = report;
    const bool isWhole = project.isNull();
    qint64 total = 0;
    int versions = 0;
    int archived = 0;
    for (const ProjectStorage &each : report.projects) {
        total += each.totalBytes;
        versions += each.versions;
        archived += each.archivedVersions;
    }
    const qint64 plain = isWhole ? report.plainBytes : report.projects.first().plainBytes();
    const qint64 bytes = isWhole ? report.bytes() : report.projects.first().bytes();
    m_title->setText(tr("%1 — %2").arg(isWhole ? tr("Whole library") : report.projects.first().name, byteText(bytes)));
    QStringList sentences{tr("%n versions of %1 take %2, because what is the same is stored once.", nullptr, versions)
                              .arg(byteText(total), byteText(plain))};
    if (archived > 0)
        sentences.append(tr("%n are archived.", nullptr, archived));
    if (!isWhole && report.projects.first().elsewhereBytes > 0)
        sentences.append(tr("%1 of it other projects have, too.").arg(byteText(report.projects.first().elsewhereBytes)));
    m_summary->setText(sentences.join(u' '));
    m_bar->setParts(isWhole ? partsOf(report) : partsOf(report.projects.first()));
    m_versions->setRows(isWhole ? QList<StorageTable::Row>() : versionRows(report.projects.first()));
    m_contents->setRows(contentRows(report));
    m_folders->setRows(folderRows(report));
    m_hints->setRows(hintRows(report));
    m_tabs->setTabVisible(Versions, !isWhole);
    m_tabs->setTabVisible(Hints, !report.hints.isEmpty());
    if (!report.hints.isEmpty()) {
        qint64 saved = 0;
        for (const ExcludeHint &hint : report.hints)
            saved += hint.bytes;
        m_tabs->setTabText(Hints, tr("Worth leaving out (%1)").arg(byteText(saved)));
    }
    for (QTreeView *view : m_tabs->findChildren<QTreeView *>()) {
        if (view->model()->rowCount() > 0)
            view->setCurrentIndex(view->model()->index(0, 0));
    }
    updateButtons();
}

const Project *StorageDialog::projectOf(ProjectId id) const
{
    const auto found = std::ranges::find(m_session.projects(), id,
                                         [](const ProjectSummary &summary) { return summary.project.id; });
    return found == m_session.projects().end() ? nullptr : &found->project;
}

void StorageDialog::updateButtons()
{
    const int tab = m_tabs->currentIndex();
    const bool hasRow = (tab == Contents && m_contents->rowAt(m_contentsView->currentIndex()))
                        || (tab == Hints && m_hints->rowAt(m_hintsView->currentIndex()));
    m_exclude->setVisible(tab == Contents || tab == Hints);
    m_exclude->setEnabled(hasRow);
}

void StorageDialog::exclude()
{
    QString pattern;
    ProjectId project = m_shownProject;
    if (m_tabs->currentIndex() == Hints) {
        if (const StorageTable::Row *row = m_hints->rowAt(m_hintsView->currentIndex()))
            pattern = m_shown.hints[row->source].pattern;
    } else if (const StorageTable::Row *row = m_contents->rowAt(m_contentsView->currentIndex())) {
        pattern = patternFor(m_shown.largest[row->source].path);
        project = m_shown.largest[row->source].project;
    }
    if (const Project *found = projectOf(project); found && !pattern.isEmpty())
        excludePattern(this, m_session, *found, pattern);
}

void StorageDialog::measure()
{
    m_measure->setEnabled(false);
    m_session.library().jobs().run(
        JobKind::Visible, tr("Measuring the disk"), this,
        [&library = m_session.library(), project = m_shownProject](const Progress &progress) {
            return measureVersions(library, project, progress);
        },
        [this, project = m_shownProject](const Result<DiskUsage> &usage) {
            m_measure->setEnabled(true);
            if (!usage) {
                showError(this, tr("The disk was not measured"), usage.error());
                return;
            }
            if (project != m_shownProject)
                return;
            QStringList sentences{tr("The disk gave them %1 for %2 in %n files.", nullptr, int(usage->files - usage->links))
                                      .arg(byteText(usage->blockBytes), byteText(usage->bytes))};
            if (usage->links > 0)
                sentences.append(tr("%n further names are hard links to them.", nullptr, int(usage->links)));
            if (usage->clones > 0)
                sentences.append(tr("%n are clones that share blocks with others.", nullptr, int(usage->clones)));
            m_measured->setText(sentences.join(u' '));
            m_measured->show();
        });
}

void showStorage(QWidget *window, Session &session)
{
    if (auto *open = window->findChild<StorageDialog *>(Qt::FindDirectChildrenOnly)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new StorageDialog(session, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace strata
