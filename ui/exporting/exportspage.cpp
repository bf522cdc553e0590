// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportspage.h"

#include "core/services/browsing.h"
#include "core/services/generationfiles.h"
#include "ui/common/commands.h"
#include "ui/common/emptystate.h"
#include "ui/common/roomydelegate.h"
#include "ui/common/tintedlabel.h"
#include "ui/exporting/exporting.h"
#include "ui/exporting/exportselected.h"
#include "ui/exporting/exportsmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

ExportsPage::ExportsPage(Session &session, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new ExportsModel(this)),
      m_stack(new QStackedLayout(this)),
      m_list(new QWidget(this)),
      m_view(new QTreeView(m_list)),
      m_count(new TintedLabel(&ThemeColors::textMuted, m_list)),
      m_exportButton(new QPushButton(tr("Export ZIP"), this))
{
    setObjectName(u"exportsPage"_s);
    m_exportButton->setObjectName(u"exportFirst"_s);
    m_exportButton->setProperty("role", u"primary"_s);
    m_empty = emptyState(tr("Nothing was exported from this project yet"),
                         tr("Export ZIP writes the selected version, complete and verified, to your export folder. Every export is "
                            "listed here with its size and SHA-256."),
                         {m_exportButton}, this);
    connect(m_exportButton, &QPushButton::clicked, this, [this] { exportSelected(window(), m_session); });

    m_view->setObjectName(u"exportsView"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ExportsModel::File, QHeaderView::Stretch);
    for (int column = ExportsModel::Version; column < ExportsModel::ColumnCount; ++column)
        m_view->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    addActions(actions);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(12, 8, 12, 8);
    header->setSpacing(6);
    header->addWidget(m_count, 1);
    for (QAction *action : {m_reveal, m_copyPath, m_copyHash, m_again}) {
        auto *button = new QToolButton(m_list);
        button->setDefaultAction(action);
        button->setProperty("role", u"quiet"_s);
        header->addWidget(button);
        m_view->addAction(action);
    }
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    auto *viewRow = new QHBoxLayout;
    viewRow->setContentsMargins(8, 0, 8, 0);
    viewRow->addWidget(m_view);
    layout->addLayout(viewRow, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExportsPage::updateActions);
    connect(m_view, &QTreeView::activated, m_reveal, &QAction::trigger);
    connect(&m_session, &Session::projectChanged, this, &ExportsPage::reload);
    connect(&m_session, &Session::generationsChanged, this, &ExportsPage::reload);
    connect(&m_session, &Session::selectionChanged, this, &ExportsPage::updateActions);
    // An export changes no version, so the session has no news of it.
    connect(&m_session.library(), &Library::changed, this, &ExportsPage::reload);
    reload();
}

void ExportsPage::addActions(Actions &actions)
{
    const QString category = tr("Exports");
    m_reveal = actions.add({.id = u"exports.reveal"_s, .category = category, .text = tr("Show export in folder")}, this, [this] {
        if (const ExportJob *job = current())
            revealInFileManager(job->path);
    });
    m_copyPath = actions.add({.id = u"exports.copy-path"_s, .category = category, .text = tr("Copy path of export")}, this, [this] {
        if (const ExportJob *job = current())
            QGuiApplication::clipboard()->setText(job->path);
    });
    m_copyHash = actions.add({.id = u"exports.copy-hash"_s, .category = category, .text = tr("Copy SHA-256 of export")}, this,
                             [this] {
                                 if (const ExportJob *job = current())
                                     QGuiApplication::clipboard()->setText(job->sha256.toHex());
                             });
    const auto againCommand = [this]() -> QString {
        const ExportJob *job = current();
        const Generation *generation = job ? m_session.generation(job->generation) : nullptr;
        if (!generation || !m_session.project())
            return {};
        return commandLine(m_session.library(), {u"export"_s, m_session.project()->project.name, generation->label(), u"--format"_s,
                                                 toText(job->format)});
    };
    m_again = actions.add({.id = u"exports.again"_s, .category = category, .text = tr("Export again"), .command = againCommand},
                          this, [this] {
                              const ExportJob *job = current();
                              const Generation *generation = job ? m_session.generation(job->generation) : nullptr;
                              if (generation)
                                  exportVersion(this, m_session, *generation, job->format, {}, {});
                          });
    m_reveal->setIconText(tr("Show in folder"));
    m_copyPath->setIconText(tr("Copy path"));
    m_copyHash->setIconText(tr("Copy SHA-256"));
}

const ExportJob *ExportsPage::current() const { return m_model->exportAt(m_view->currentIndex()); }

void ExportsPage::reload()
{
    const quint64 question = ++m_question;
    const ProjectId project = m_session.projectId();
    if (project.isNull()) {
        show({});
        return;
    }
    Library &library = m_session.library();
    library.jobs().run(
        JobKind::Quiet, tr("Listing exports"), this,
        [&library, project](const Progress &) { return listExports(library, project); },
        [this, question](Result<QList<ExportJob>> exports) {
            if (question != m_question)
                return;
            if (exports)
                show(*exports);
            else
                emit m_session.failed(exports.error());
        });
}

void ExportsPage::show(const QList<ExportJob> &exports)
{
    QHash<GenerationId, QString> versions;
    for (const Generation &generation : m_session.generations())
        versions.insert(generation.id, generation.label());
    const ExportJob *before = current();
    const ExportId kept = before ? before->id : ExportId();
    m_model->setExports(exports, versions);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->exportAt(index)->id == kept)
            m_view->setCurrentIndex(index);
    }
    m_count->setText(tr("%n exports", nullptr, int(exports.size())));
    m_stack->setCurrentWidget(exports.isEmpty() ? m_empty : m_list);
    updateActions();
}

void ExportsPage::updateActions()
{
    const ExportJob *job = current();
    const bool isThere = job && job->status == ExportStatus::Completed;
    m_reveal->setEnabled(isThere);
    m_copyPath->setEnabled(job);
    m_copyHash->setEnabled(isThere);
    const Generation *generation = job ? m_session.generation(job->generation) : nullptr;
    m_again->setEnabled(generation && canBeRead(*generation));
    m_exportButton->setEnabled(canExportSelected(m_session));
}

} // namespace strata
