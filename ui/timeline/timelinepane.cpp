// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepane.h"

#include "core/services/browsing.h"
#include "core/services/generationfiles.h"
#include "ui/common/commands.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/common/tintedlabel.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/trash/putaway.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

QString showText(TimelineShow show)
{
    switch (show) {
    case TimelineShow::All: return TimelinePane::tr("All");
    case TimelineShow::Starred: return TimelinePane::tr("Starred");
    case TimelineShow::ActiveLine: return TimelinePane::tr("Active line");
    case TimelineShow::Failed: return TimelinePane::tr("Failed");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

TimelinePane::TimelinePane(Session &session, Actions &actions, QWidget *empty, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_actions(actions),
      m_title(new QLabel(this)),
      m_subtitle(new TintedLabel(&ThemeColors::textMuted, this)),
      m_header(new QVBoxLayout),
      m_filter(new QLineEdit(this)),
      m_showButton(new QToolButton(this)),
      m_showMenu(new QMenu(this)),
      m_model(new TimelineModel(this)),
      m_delegate(new TimelineDelegate(*m_model, this)),
      m_view(new TimelineView(*m_model, this)),
      m_stack(new QStackedLayout),
      m_listPage(new QWidget(this)),
      m_empty(empty),
      m_noMatch(new TintedLabel(&ThemeColors::textMuted, this)),
      m_show(TimelineShow::All)
{
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.23);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_title, m_subtitle})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    m_filter->setPlaceholderText(tr("Filter versions: name, prompt, note…"));
    m_filter->setAccessibleName(tr("Filter versions"));
    m_filter->setClearButtonEnabled(true);
    m_showButton->setProperty("role", u"quiet"_s);
    m_showButton->setPopupMode(QToolButton::InstantPopup);
    m_showButton->setMenu(m_showMenu);
    m_showButton->setAccessibleName(tr("Which versions are shown"));
    auto *group = new QActionGroup(this);
    for (const auto show : {TimelineShow::All, TimelineShow::Starred, TimelineShow::ActiveLine, TimelineShow::Failed}) {
        QAction *action = m_showMenu->addAction(showText(show), this, [this, show] { setShow(show); });
        action->setCheckable(true);
        action->setChecked(show == m_show);
        group->addAction(action);
    }
    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(tr("Versions"));
    m_noMatch->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_noMatch->setWordWrap(true);
    m_noMatch->setContentsMargins(20, 24, 20, 20);
    m_noMatch->hide();

    m_header->setContentsMargins(14, 14, 14, 10);
    m_header->setSpacing(4);
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle);
    m_header->addSpacing(6);
    auto *filterRow = new QHBoxLayout;
    filterRow->setSpacing(6);
    filterRow->addWidget(m_filter, 1);
    filterRow->addWidget(m_showButton);
    m_header->addLayout(filterRow);
    auto *line = new QFrame(this);
    line->setProperty("role", u"line"_s);
    line->setFixedHeight(1);

    auto *list = new QVBoxLayout(m_listPage);
    list->setContentsMargins({});
    list->setSpacing(0);
    list->addLayout(m_header);
    list->addWidget(line);
    list->addWidget(m_noMatch);
    list->addWidget(m_view, 1);
    m_stack->addWidget(m_listPage);
    m_stack->addWidget(m_empty);
    setLayout(m_stack);

    setShow(TimelineShow::All);
    addActions();
    m_minute.setInterval(std::chrono::seconds(20));
    connect(&m_minute, &QTimer::timeout, m_view->viewport(), qOverload<>(&QWidget::update));
    m_minute.start();

    connect(m_filter, &QLineEdit::textChanged, this, &TimelinePane::applyFilter);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TimelinePane::showMenu);
    connect(m_view, &TimelineView::opened, this, &TimelinePane::openRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TimelinePane::takeSelection);
    connect(m_model, &TimelineModel::aboutToRebuild, this, [this] {
        m_isFollowing = true;
        m_scroll = m_view->verticalScrollBar()->value();
    });
    connect(m_model, &TimelineModel::rebuilt, this, [this] {
        m_isFollowing = false;
        followSession();
        m_view->verticalScrollBar()->setValue(m_scroll);
    });
    connect(&m_session, &Session::projectChanged, this, [this] {
        m_filter->clear();
        m_model->setArchivedUnfolded(false);
        m_scroll = 0;
    });
    connect(&m_session, &Session::projectsChanged, this, &TimelinePane::reload);
    connect(&m_session, &Session::generationsChanged, this, &TimelinePane::reload);
    connect(&m_session, &Session::selectionChanged, this, &TimelinePane::followSession);
    connect(&m_session, &Session::pairChanged, this, &TimelinePane::markViewed);
    reload();
}

void TimelinePane::setRow(QWidget *row)
{
    m_header->insertWidget(3, row);
    m_header->insertSpacing(4, 4);
}

void TimelinePane::focusList() { m_view->setFocus(Qt::ShortcutFocusReason); }

void TimelinePane::reload()
{
    const ProjectSummary *summary = m_session.project();
    m_title->setText(summary ? summary->project.name : QString());
    QStringList facts;
    if (summary) {
        for (const QString &fact : {summary->project.domain, summary->project.techStack}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
    }
    m_subtitle->setText(facts.isEmpty() ? tr("No domain or tech stack noted") : facts.join(u" · "_s));
    m_subtitle->setVisible(summary);
    m_model->setGenerations(m_session.generations());
    m_stack->setCurrentWidget(m_session.isLoaded() && m_session.generations().isEmpty() ? m_empty : m_listPage);
    applyFilter();
}

void TimelinePane::setShow(TimelineShow show)
{
    m_show = show;
    m_showButton->setText(showText(show) + u" \u25be"_s);
    applyFilter();
}

void TimelinePane::applyFilter()
{
    m_model->setFilter(m_filter->text(), m_show);
    const bool isEmpty = m_model->matchCount() == 0 && !m_session.generations().isEmpty();
    if (isEmpty) {
        m_noMatch->setText(
            m_filter->text().isEmpty()
                ? tr("None of the %n versions is in “%1”.", nullptr, int(m_session.generations().size())).arg(showText(m_show))
                : tr("None of the %n versions fits “%1”.", nullptr, int(m_session.generations().size())).arg(m_filter->text()));
    }
    m_noMatch->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
}

void TimelinePane::followSession()
{
    if (m_isFollowing)
        return;
    m_isFollowing = true;
    const Generation *selected = m_session.selected();
    const QModelIndex index = selected ? m_model->indexOf(selected->id) : QModelIndex();
    if (!index.isValid()) {
        m_view->clearSelection();
    } else if (m_view->currentIndex() != index || !m_view->selectionModel()->isSelected(index)) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
    m_isFollowing = false;
    markViewed();
}

/// One row: that version against its base. Several: the oldest of them against the newest.
void TimelinePane::takeSelection()
{
    if (m_isFollowing)
        return;
    const Generation *oldest = nullptr;
    const Generation *newest = nullptr;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        const Generation *generation = m_model->generation(index);
        if (!generation)
            continue;
        if (!oldest || generation->version < oldest->version)
            oldest = generation;
        if (!newest || generation->version > newest->version)
            newest = generation;
    }
    if (!newest)
        return;
    m_isFollowing = true; // keep the several rows selected while the session moves
    if (oldest == newest)
        m_session.selectGeneration(newest->id);
    else if (canBeRead(*oldest) && canBeRead(*newest))
        m_session.compare(oldest->id, newest->id);
    m_isFollowing = false;
    markViewed();
}

void TimelinePane::markViewed()
{
    const Generation *selected = m_session.selected();
    const bool isUsual = selected && m_session.target() == selected->id && m_session.base() == m_session.defaultBase(*selected);
    m_delegate->setViewed(isUsual ? GenerationId{} : m_session.base(), isUsual ? GenerationId{} : m_session.target());
    m_view->viewport()->update();
}

const Generation *TimelinePane::current() const
{
    const Generation *generation = m_model->generation(m_view->currentIndex());
    return generation ? m_session.generation(generation->id) : m_session.selected();
}

QString TimelinePane::commandFor(const QString &verb) const
{
    const Generation *generation = current();
    const ProjectSummary *project = m_session.project();
    return generation && project ? commandLine(m_session.library(), {verb, project->project.name, generation->label()}) : QString();
}

void TimelinePane::edit(GenerationId id, const GenerationEdit &change, const QString &done)
{
    m_session.library().jobs().run(
        JobKind::Quiet, tr("Changing a version"), this,
        [&library = m_session.library(), id, change](const Progress &) { return editGeneration(library, id, change); },
        [this, done](const Result<Generation> &answer) {
            if (answer) {
                m_session.refresh();
                emit m_session.said(done);
            } else {
                showError(window(), tr("The version was not changed"), answer.error());
            }
        });
}

void TimelinePane::addActions()
{
    const QString category = tr("Version");
    const auto add = [&](const QString &id, const QString &text, const QList<QKeySequence> &keys,
                         const std::function<void()> &run) {
        return m_actions.add({.id = id, .category = category, .text = text, .shortcuts = keys, .context = Qt::WidgetShortcut},
                             m_view, run);
    };
    add(u"version.compare-base"_s, tr("Compare with its base"), {}, [this] {
        if (const Generation *generation = current()) {
            m_session.selectGeneration(generation->id);
            emit openRequested();
        }
    });
    add(u"version.compare-active"_s, tr("Compare with the active version"), {Qt::Key_D}, [this] {
        const Generation *generation = current();
        const Generation *active = m_session.activeGeneration();
        if (!generation || !active || !canBeRead(*generation))
            return;
        const bool isNewer = generation->version >= active->version;
        m_session.compare(isNewer ? active->id : generation->id, isNewer ? generation->id : active->id);
        emit openRequested();
    });
    add(u"version.set-base"_s, tr("Set as base of the comparison"), {Qt::Key_B}, [this] {
        if (const Generation *generation = current(); generation && canBeRead(*generation))
            m_session.compare(generation->id, m_session.target());
    });
    add(u"version.star"_s, tr("Star or unstar"), {Qt::Key_S}, [this] {
        if (const Generation *generation = current()) {
            edit(generation->id, {.isStarred = !generation->isStarred},
                 generation->isStarred ? tr("The star of %1 was removed.").arg(generation->label())
                                       : tr("%1 was starred.").arg(generation->label()));
        }
    });
    add(u"version.rename"_s, tr("Rename…"), {Qt::Key_F2}, [this] {
        if (const Generation *generation = current()) {
            askForText(window(), tr("Rename %1").arg(generation->label()), tr("Name of %1:").arg(generation->label()),
                       generation->versionName, [this, id = generation->id, label = generation->label()](const QString &name) {
                           edit(id, {.versionName = name.trimmed()}, tr("%1 was renamed.").arg(label));
                       });
        }
    });
    add(u"version.note"_s, tr("Edit note…"), {Qt::Key_M}, [this] {
        if (const Generation *generation = current()) {
            askForLongText(window(), tr("Note on %1").arg(generation->label()), tr("Note on %1:").arg(generation->label()),
                           generation->note, [this, id = generation->id, label = generation->label()](const QString &note) {
                               edit(id, {.note = note.trimmed()}, tr("The note on %1 was saved.").arg(label));
                           });
        }
    });
    const auto selectedVersions = [this] {
        QList<Generation> versions;
        for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
            if (const Generation *generation = m_model->generation(index))
                versions.append(*generation);
        }
        if (const Generation *generation = current(); versions.isEmpty() && generation)
            versions.append(*generation);
        return versions;
    };
    m_actions.add({.id = u"version.archive"_s,
                   .category = category,
                   .text = tr("Archive"),
                   .shortcuts = {Qt::Key_A},
                   .context = Qt::WidgetShortcut,
                   .command = [this] { return commandFor(u"archive"_s); }},
                  m_view, [this, selectedVersions] {
                      QList<Generation> versions = selectedVersions();
                      versions.removeIf([](const Generation &version) { return version.status == GenerationStatus::Archived; });
                      archiveVersions(window(), m_session, versions);
                  });
    m_actions.add({.id = u"version.restore"_s,
                   .category = category,
                   .text = tr("Restore from the archive"),
                   .command = [this] { return commandFor(u"restore"_s); }},
                  m_view, [this] {
                      const Generation *generation = current();
                      if (generation && generation->status == GenerationStatus::Archived)
                          restoreVersion(window(), m_session, *generation);
                  });
    m_actions.add({.id = u"version.delete"_s,
                   .category = category,
                   .text = tr("Move to the trash"),
                   .shortcuts = {QKeySequence(Qt::Key_Delete)},
                   .context = Qt::WidgetShortcut,
                   .command = [this] { return commandFor(u"delete"_s); }},
                  m_view, [this, selectedVersions] { deleteVersions(window(), m_session, selectedVersions()); });
    const auto copy = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    add(u"version.copy-id"_s, tr("Copy version id"), {}, [this, copy] {
        if (const Generation *generation = current())
            copy(generation->id.toString());
    });
    const auto sourceOf = [this](const Generation &generation) {
        return sourceFolder(m_session.library().folder().absolute(generation.storagePath));
    };
    add(u"version.copy-path"_s, tr("Copy path of its folder"), {}, [this, copy, sourceOf] {
        if (const Generation *generation = current())
            copy(sourceOf(*generation));
    });
    add(u"version.copy-command"_s, tr("Copy as command: show this version"), {}, [this, copy] { copy(commandFor(u"show"_s)); });
    add(u"version.reveal"_s, tr("Show its folder in the file manager"), {}, [this, sourceOf] {
        if (const Generation *generation = current())
            QDesktopServices::openUrl(QUrl::fromLocalFile(sourceOf(*generation)));
    });
    m_actions.add({.id = u"timeline.filter"_s,
                   .category = category,
                   .text = tr("Filter versions"),
                   .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_F)},
                   .context = Qt::WidgetWithChildrenShortcut},
                  this, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
}

/// The same order everywhere: open, compare, activate, export, name and note, archive and delete, copy, reveal.
void TimelinePane::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    const Generation *generation = m_model->generation(index);
    if (!generation)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto take = [this](QMenu *into, const QString &id, const QString &text, bool isEnabled) {
        if (QAction *action = m_actions.find(id)) {
            // An entry of its own, so that its words and state are this row's alone.
            QAction *entry = into->addAction(text.isEmpty() ? action->text() : text, action, &QAction::trigger);
            entry->setShortcut(action->shortcut());
            entry->setShortcutContext(Qt::WidgetShortcut);
            entry->setEnabled(isEnabled && action->isEnabled());
        }
    };
    const bool hasFiles = canBeRead(*generation);
    const bool isArchived = generation->status == GenerationStatus::Archived;
    const QString label = generation->label();
    take(menu, u"version.compare-base"_s, tr("Open comparison"), hasFiles);
    QMenu *compare = menu->addMenu(tr("Compare with"));
    compare->setEnabled(hasFiles);
    const Generation *active = m_session.activeGeneration();
    take(compare, u"version.compare-active"_s, active ? tr("Active (%1)").arg(active->label()) : tr("Active"),
         active && active->id != generation->id);
    if (const Generation *base = m_session.generation(m_session.defaultBase(*generation)))
        take(compare, u"version.compare-base"_s, tr("Its base (%1)").arg(base->label()), true);
    compare->addSeparator();
    take(compare, u"version.set-base"_s, tr("Use %1 as base").arg(label), hasFiles);
    take(menu, u"version.activate"_s, tr("Activate %1…").arg(label), generation->status == GenerationStatus::Completed);
    menu->addSeparator();
    QMenu *exports = menu->addMenu(tr("Export"));
    exports->setEnabled(hasFiles);
    for (const QString &id : {u"export.zip"_s, u"export.tar"_s, u"export.tar-gz"_s, u"export.choose-place"_s})
        take(exports, id, {}, true);
    menu->addSeparator();
    take(menu, u"version.rename"_s, {}, true);
    take(menu, u"version.note"_s, {}, true);
    take(menu, u"version.star"_s, generation->isStarred ? tr("Remove star") : tr("Star"), true);
    menu->addSeparator();
    if (isArchived)
        take(menu, u"version.restore"_s, {}, true);
    else
        take(menu, u"version.archive"_s, {}, generation->hasFiles() && !generation->isActive);
    take(menu, u"version.delete"_s, {}, !generation->isActive);
    menu->addSeparator();
    QMenu *copy = menu->addMenu(tr("Copy"));
    take(copy, u"version.copy-id"_s, tr("Version id"), true);
    take(copy, u"version.copy-path"_s, tr("Path of its folder"), generation->hasFiles());
    take(copy, u"version.copy-command"_s, tr("As command"), true);
    take(menu, u"version.reveal"_s, {}, generation->hasFiles());
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace strata
