// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trash/trashdialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/roomydelegate.h"
#include "ui/common/texts.h"
#include "ui/common/tintedlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

qint64 bytesOf(const QList<TrashItem> &items)
{
    qint64 bytes = 0;
    for (const TrashItem &item : items)
        bytes += item.bytes;
    return bytes;
}

} // namespace

TrashDialog::TrashDialog(Session &session, QWidget *window)
    : QDialog(window),
      m_session(session),
      m_model(new TrashModel(this)),
      m_stack(new QStackedLayout),
      m_list(new QWidget(this)),
      m_view(new QTreeView(m_list)),
      m_sum(new TintedLabel(&ThemeColors::textMuted, this)),
      m_restore(new QPushButton(tr("Restore"), this)),
      m_delete(new QPushButton(tr("Delete for good…"), this)),
      m_emptyAll(new QPushButton(tr("Empty trash…"), this))
{
    setObjectName(u"trashDialog"_s);
    setWindowTitle(tr("Trash"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(640, 420);
    m_empty = emptyState(tr("The trash is empty"),
                         tr("Deleted versions and projects lie here until you restore them or delete them for good."), {}, this);

    m_view->setObjectName(u"trashView"_s);
    m_view->setAccessibleName(tr("What is in the trash"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(TrashModel::What, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(TrashModel::Name, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(TrashModel::Size, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(TrashModel::When, QHeaderView::ResizeToContents);
    m_restore->setObjectName(u"trashRestore"_s);
    m_restore->setProperty("role", u"primary"_s);
    m_delete->setObjectName(u"trashDelete"_s);
    m_emptyAll->setObjectName(u"trashEmpty"_s);
    for (QPushButton *button : {m_restore, m_delete, m_emptyAll})
        pressOnlyWithFocus(button);

    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    list->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *close = new QPushButton(tr("Close"), this);
    pressOnlyWithFocus(close);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_emptyAll);
    buttons->addWidget(m_sum, 1);
    buttons->addWidget(m_delete);
    buttons->addWidget(m_restore);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(12);
    layout->addLayout(m_stack, 1);
    layout->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_restore, &QPushButton::clicked, this, &TrashDialog::restoreSelected);
    connect(m_delete, &QPushButton::clicked, this, [this] { askToDelete(selected(), false); });
    connect(m_emptyAll, &QPushButton::clicked, this, [this] { askToDelete(m_model->items(), true); });
    connect(m_view, &QTreeView::activated, this, &TrashDialog::restoreSelected);
    connect(new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, m_delete,
            &QPushButton::click);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrashDialog::updateButtons);
    connect(&m_session.library(), &Library::changed, this, &TrashDialog::reload);
    reload();
    updateButtons();
}

void TrashDialog::reload()
{
    const quint64 question = ++m_question;
    m_session.library().jobs().run(
        JobKind::Quiet, tr("Listing the trash"), this,
        [&library = m_session.library()](const Progress &) { return listTrashItems(library); },
        [this, question](const Result<QList<TrashItem>> &items) {
            if (question != m_question)
                return;
            if (items)
                show(*items);
            else
                emit m_session.failed(items.error());
        });
}

void TrashDialog::show(const QList<TrashItem> &items)
{
    m_model->setItems(items);
    m_stack->setCurrentWidget(items.isEmpty() ? m_empty : m_list);
    m_sum->setText(items.isEmpty() ? QString() : tr("%n items, %1", nullptr, int(items.size())).arg(byteText(bytesOf(items))));
    if (!items.isEmpty() && !m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_model->index(0, 0));
        m_view->setFocus(Qt::OtherFocusReason);
    }
    updateButtons();
}

QList<TrashItem> TrashDialog::selected() const
{
    QList<TrashItem> items;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        if (const TrashItem *item = m_model->itemAt(index))
            items.append(*item);
    }
    return items;
}

void TrashDialog::updateButtons()
{
    const bool canWrite = !m_session.library().isReadOnly() && !m_isBusy;
    const bool hasSelection = m_view->selectionModel()->hasSelection();
    m_restore->setEnabled(canWrite && hasSelection);
    m_delete->setEnabled(canWrite && hasSelection);
    m_emptyAll->setEnabled(canWrite && m_model->rowCount() > 0);
}

void TrashDialog::run(const QString &title, const QString &failure,
                      const std::function<Result<QString>(const Library &, const Progress &)> &work)
{
    m_isBusy = true;
    updateButtons();
    m_session.library().jobs().run(
        JobKind::Visible, title, this,
        [&library = m_session.library(), work](const Progress &progress) { return work(library, progress); },
        [this, failure](const Result<QString> &answer) {
            m_isBusy = false;
            m_session.refresh();
            reload();
            if (answer)
                emit m_session.said(*answer);
            else if (answer.error().kind != Error::Kind::Cancelled)
                showError(this, failure, answer.error());
        });
}

void TrashDialog::restoreSelected()
{
    const QList<TrashItem> items = selected();
    if (items.isEmpty() || m_isBusy)
        return;
    run(tr("Restoring from the trash"), tr("Not restored"),
        [items](const Library &library, const Progress &progress) -> Result<QString> {
            for (const TrashItem &item : items) {
                if (const auto restored = restoreTrashItem(library, item, progress); !restored)
                    return std::unexpected(restored.error());
            }
            return items.size() == 1 ? tr("“%1” is back.").arg(items.first().label())
                                     : tr("%n items are back.", nullptr, int(items.size()));
        });
}

void TrashDialog::askToDelete(const QList<TrashItem> &items, bool isAll)
{
    if (items.isEmpty() || m_isBusy)
        return;
    const QString what = items.size() == 1 ? tr("“%1”").arg(items.first().label()) : tr("%n items", nullptr, int(items.size()));
    ask(this,
        {.title = isAll ? tr("Empty the trash") : tr("Delete for good"),
         .text = tr("Delete %1 (%2) for good?").arg(what, byteText(bytesOf(items))),
         .details = tr("This cannot be undone. What other versions share stays."),
         .yes = isAll ? tr("Empty trash") : tr("Delete for good"),
         .isDangerous = true},
        [this, items] {
            run(tr("Deleting from the trash"), tr("Not deleted"),
                [items](const Library &library, const Progress &progress) -> Result<QString> {
                    qint64 freed = 0;
                    for (qsizetype i = 0; i < items.size(); ++i) {
                        if (progress.cancelled())
                            return cancelledError();
                        progress.report(i, items.size(), tr("Deleting %1").arg(items[i].label()));
                        const auto deleted = deleteTrashItem(library, items[i], Progress(progress.stopToken()));
                        if (!deleted)
                            return std::unexpected(deleted.error());
                        freed += *deleted;
                    }
                    return tr("Deleted %n items for good; that freed %1.", nullptr, int(items.size())).arg(byteText(freed));
                });
        });
}

void showTrash(QWidget *window, Session &session) { (new TrashDialog(session, window))->open(); }

} // namespace strata
