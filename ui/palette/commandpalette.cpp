// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "core/base/clock.h"
#include "core/services/browsing.h"
#include "ui/common/texts.h"
#include "ui/common/tintedlabel.h"
#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettemodel.h"

#include <QAction>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int WidestPalette = 680;
constexpr int TallestList = 420;
constexpr qsizetype LongestPromptLine = 160;

QString firstLine(const QString &prompt)
{
    const qsizetype end = prompt.indexOf(u'\n');
    return prompt.first(std::min(end < 0 ? prompt.size() : end, LongestPromptLine)).simplified();
}

PaletteEntry versionEntry(const Generation &generation, const QString &projectName, std::function<void()> run)
{
    QString title = generation.label();
    if (!projectName.isEmpty())
        title.prepend(projectName + u' ');
    if (!generation.versionName.isEmpty())
        title += u"  "_s + generation.versionName;
    return {.kind = PaletteEntry::Kind::Version,
            .title = title,
            .detail = firstLine(generation.prompt),
            .hint = generation.isActive ? CommandPalette::tr("active") : relativeTime(generation.createdAt, now()),
            .run = std::move(run)};
}

} // namespace

std::pair<const ProjectSummary *, QString> projectInQuery(const QList<ProjectSummary> &projects, const QString &query)
{
    const QString typed = query.simplified();
    std::pair<const ProjectSummary *, QString> found{nullptr, {}};
    qsizetype longest = 0;
    for (const ProjectSummary &summary : projects) {
        const QString &name = summary.project.name;
        // "blog" names "Blog of Ann"; "aurora shop v3" names "Aurora Shop" with a rest.
        const qsizetype space = typed.lastIndexOf(u' ');
        const QString head = space < 0 ? typed : typed.first(space);
        qsizetype length = 0;
        QString rest;
        if (typed.size() > name.size() && typed.startsWith(name, Qt::CaseInsensitive) && typed[name.size()] == u' ') {
            length = name.size();
            rest = typed.sliced(name.size() + 1);
        } else if (space > 0 && head.size() >= 2 && name.startsWith(head, Qt::CaseInsensitive)) {
            length = head.size();
            rest = typed.sliced(space + 1);
        }
        if (length > longest) {
            longest = length;
            found = {&summary, rest};
        }
    }
    return found;
}

CommandPalette::CommandPalette(Session &session, Actions &actions, QWidget *window)
    : QFrame(window),
      m_session(session),
      m_actions(actions),
      m_query(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new TintedLabel(tr("Nothing is called so. Try fewer letters."), &ThemeColors::textMuted, this)),
      m_model(new PaletteModel(this))
{
    setObjectName(u"commandPalette"_s);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(36);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    m_query->setObjectName(u"paletteQuery"_s);
    m_query->setPlaceholderText(tr("Type an action, a project or a version"));
    m_query->setAccessibleName(m_query->placeholderText());
    m_query->setClearButtonEnabled(true);
    m_query->setMinimumHeight(34);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the letters always go to the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(60);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_query);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);

    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::setQuery);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        run();
    });
    hide();
}

void CommandPalette::open(const QString &query)
{
    m_focusBefore = QApplication::focusWidget();
    m_otherProject = {};
    m_otherVersions.clear();
    const QSignalBlocker quiet(m_query);
    m_query->setText(query);
    fill();
    setQuery(query);
    show();
    raise();
    m_query->setFocus();
    qApp->installEventFilter(this);
}

void CommandPalette::fill()
{
    QList<PaletteEntry> entries;
    for (const Generation &generation : m_session.generations())
        entries << versionEntry(generation, {}, [this, id = generation.id] { m_session.selectGeneration(id); });
    if (const ProjectId other = m_otherProject; !other.isNull()) {
        QString name;
        for (const ProjectSummary &summary : m_session.projects()) {
            if (summary.project.id == other)
                name = summary.project.name;
        }
        for (const Generation &generation : std::as_const(m_otherVersions)) {
            entries << versionEntry(generation, name, [this, other, id = generation.id] {
                m_session.selectProject(other);
                m_session.selectGeneration(id);
            });
        }
    }
    for (const ProjectSummary &summary : m_session.projects()) {
        entries << PaletteEntry{.kind = PaletteEntry::Kind::Project,
                                .title = summary.project.name,
                                .detail = tr("%n versions", nullptr, summary.versionCount),
                                .hint = summary.activeVersion > 0 ? tr("active v%1").arg(summary.activeVersion) : QString(),
                                .run = [this, id = summary.project.id] { m_session.selectProject(id); }};
    }
    for (QAction *action : m_actions.all()) {
        entries << PaletteEntry{.kind = PaletteEntry::Kind::Action,
                                .title = action->text().remove(u'&'),
                                .detail = Actions::category(action),
                                .hint = action->shortcut().toString(QKeySequence::NativeText),
                                .isEnabled = action->isEnabled(),
                                .run = [action = QPointer(action)] {
                                    if (action)
                                        action->trigger();
                                }};
    }
    m_model->setEntries(std::move(entries));
}

void CommandPalette::setQuery(const QString &query)
{
    m_model->setQuery(query);
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_list->setCurrentIndex(m_model->index(m_model->nextChoice(-1, 1), 0));
    m_list->scrollToTop();
    place();
    askForOthers(query);
}

void CommandPalette::place()
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount() && rows < TallestList; ++row)
        rows += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min({rows + 2, TallestList, parentWidget()->height() - 120}));
    const int width = std::min(WidestPalette, parentWidget()->width() - 40);
    layout()->activate();
    setGeometry((parentWidget()->width() - width) / 2, 6, width, layout()->sizeHint().height());
}

void CommandPalette::askForOthers(const QString &query)
{
    const ProjectSummary *project = projectInQuery(m_session.projects(), query).first;
    const ProjectId id = project ? project->project.id : ProjectId();
    if (id.isNull() || id == m_session.projectId() || id == m_otherProject)
        return;
    const quint64 question = ++m_question;
    Library &library = m_session.library();
    library.jobs().run(
        JobKind::Quiet, tr("Listing versions of %1").arg(project->project.name), this,
        [&library, id](const Progress &) { return listGenerations(library, id, false); },
        [this, id, question](Result<QList<Generation>> generations) {
            if (question != m_question || !generations || !isVisible())
                return; // a palette that finds less is still a palette; the browser reports a broken library
            m_otherProject = id;
            m_otherVersions = *std::move(generations);
            fill();
            setQuery(m_query->text());
        });
}

void CommandPalette::move(int direction)
{
    const int next = m_model->nextChoice(m_list->currentIndex().row(), direction);
    if (next < 0)
        return;
    m_list->setCurrentIndex(m_model->index(next, 0));
    // The heading above the first entry belongs to it.
    m_list->scrollTo(m_model->index(m_model->nextChoice(next, -1) < 0 ? 0 : next, 0));
}

void CommandPalette::run()
{
    const PaletteEntry *entry = m_model->entryAt(m_list->currentIndex());
    if (!entry || !entry->isEnabled)
        return;
    const std::function<void()> chosen = entry->run; // hiding may end in a new fill
    giveUpFocus();
    chosen();
}

void CommandPalette::giveUpFocus()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible()) {
        qApp->removeEventFilter(this);
        return false;
    }
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && !isAncestorOf(widget))
            hide();
        return false;
    }
    if (watched != m_query)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // while it is open no key means anything else
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int step = 0; step < 8; ++step)
            move(static_cast<QKeyEvent *>(event)->key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(); return true;
    case Qt::Key_Escape: giveUpFocus(); return true;
    default: return false;
    }
}

} // namespace strata
