// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "ui/changes/changestree.h"
#include "ui/changes/comparepage.h"
#include "ui/common/theme.h"
#include "ui/diff/diffview.h"
#include "ui/exporting/exporting.h"
#include "ui/exporting/exportspage.h"
#include "ui/files/filespage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/palette/commandpalette.h"

#include <QApplication>
#include <QCursor>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

constexpr qint64 StepLimitMs = 60'000;
constexpr qint64 SettleMs = 350; // layouts, style sheets, colours of the text

void print(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// The button that agrees to the question on show; null: there is none.
QPushButton *agreeButton(const QWidget &window)
{
    for (const QDialog *question : window.findChildren<QDialog *>(u"question"_s)) {
        if (question->isVisible())
            return question->findChild<QPushButton *>(u"yes"_s);
    }
    return nullptr;
}

/// The modified file with the most changed lines: there is something to see in it.
QString mostModified(const ChangesTree &tree)
{
    QString best;
    qint64 lines = -1;
    for (const QString &path : tree.paths()) {
        const FileChange *change = tree.change(tree.indexOf(path));
        if (change->kind == ChangeKind::Modified && change->linesAdded + change->linesDeleted > lines) {
            best = path;
            lines = change->linesAdded + change->linesDeleted;
        }
    }
    return best;
}

/// The newest completed version that has a completed one before it.
const Generation *comparable(const Session &session)
{
    for (const Generation &generation : session.generations()) {
        if (generation.status == GenerationStatus::Completed && !session.defaultBase(generation).isNull())
            return &generation;
    }
    return nullptr;
}

} // namespace

Tour::Tour(MainWindow &window, const QString &folder) : m_window(window), m_folder(folder)
{
    m_window.resize(1440, 900);
    QCursor::setPos(m_window.mapToGlobal(QPoint(1100, 895))); // where it lights up nothing
    m_look.setInterval(25);
    connect(&m_look, &QTimer::timeout, this, &Tour::look);
    if (auto *page = m_window.findChild<ComparePage *>())
        connect(page, &ComparePage::shown, this, [this](const QString &path) { m_shown = path; });
    addSteps();
}

void Tour::add(const QString &name, const QString &sentence, std::function<void()> act, std::function<bool()> isDone)
{
    m_steps.append({.name = u"%1-%2"_s.arg(int(m_steps.size()) + 1, 2, 10, QLatin1Char('0')).arg(name),
                    .sentence = sentence,
                    .act = std::move(act),
                    .isDone = std::move(isDone)});
}

void Tour::trigger(const QString &action) { m_window.actions().find(action)->trigger(); }

void Tour::addSteps()
{
    Session &session = m_window.session();
    auto *compare = m_window.findChild<ComparePage *>();
    auto *files = m_window.findChild<FilesPage *>();
    auto *palette = m_window.findChild<CommandPalette *>();

    add(
        u"library"_s, tr("Open the library and its first project"), [&session] { session.refresh(); },
        [&session] { return session.isLoaded() && !session.generations().isEmpty(); });
    add(
        u"project"_s, tr("Select the project with the most versions"),
        [&session] {
            const auto most = std::ranges::max_element(session.projects(), {}, &ProjectSummary::versionCount);
            if (most != session.projects().end())
                session.selectProject(most->project.id);
        },
        [&session] {
            const auto most = std::ranges::max_element(session.projects(), {}, &ProjectSummary::versionCount);
            return session.project() && session.project()->versionCount == most->versionCount && session.selected();
        });
    add(
        u"compare"_s, tr("Compare the newest version with the one it was made from"),
        [this, &session] {
            m_shown.clear();
            trigger(u"view.compare"_s);
            if (const Generation *target = comparable(session)) {
                session.compare({}, target->id); // another pair first, so that this one is asked anew
                session.selectGeneration(target->id);
                session.compare(session.defaultBase(*target), target->id);
            }
        },
        [this] { return !m_shown.isEmpty(); });
    add(
        u"file"_s, tr("Open the file that changed most"),
        [this, compare, &session] {
            m_shown.clear();
            session.openFile(mostModified(*compare->findChild<ChangesTree *>()));
        },
        [this, compare] { return !m_shown.isEmpty() && m_shown == compare->currentPath(); });
    add(
        u"unified"_s, tr("Look at it in one column"), [this] { trigger(u"compare.unified"_s); },
        [compare] { return compare->view()->mode() == DiffView::Mode::Unified; });
    add(
        u"activation-sheet"_s, tr("Ask what activating the selected version would change"),
        [this, &session] {
            trigger(u"compare.side-by-side"_s);
            const Generation *selected = session.selected();
            for (const Generation &other : session.generations()) {
                if (selected && selected->isActive && !other.isActive && other.status == GenerationStatus::Completed) {
                    session.selectGeneration(other.id);
                    break;
                }
            }
            trigger(u"version.activate"_s);
        },
        [this] { return agreeButton(m_window) != nullptr; });
    add(
        u"activated"_s, tr("Activate it"),
        [this] {
            if (QPushButton *agree = agreeButton(m_window))
                agree->click();
        },
        [&session] { return session.activeGeneration() && session.selected() && session.selected()->isActive; });
    add(
        u"undone"_s, tr("Take the activation back"), [this] { trigger(u"edit.undo"_s); },
        [&session] { return session.selected() && !session.selected()->isActive; });
    add(
        u"files"_s, tr("Open a file of the version"),
        [this, &session, compare] {
            trigger(u"view.files"_s);
            session.openFile(compare->currentPath());
        },
        [files] { return !files->openPath().isEmpty(); });
    add(u"prompt"_s, tr("Read what the version was asked for"), [this] { trigger(u"view.prompt"_s); }, [] { return true; });
    add(
        u"export"_s, tr("Export it as a ZIP and look at the exports"),
        [this, &session] {
            trigger(u"view.exports"_s);
            const Generation *selected = session.selected();
            const ProjectSummary *project = session.project();
            if (!selected || !project)
                return;
            const QString path = m_folder + u'/' + exportFileName(project->project.name, *selected, ExportFormat::Zip);
            exportVersion(&m_window, session, *selected, ExportFormat::Zip, path,
                          [this](const ExportJob &, const QList<ExportFinding> &) { m_isExported = true; });
        },
        [this] {
            if (QPushButton *agree = agreeButton(m_window))
                agree->click();
            const auto *list = m_window.findChild<ExportsPage *>()->findChild<QTreeView *>();
            return m_isExported && list->model()->rowCount() > 0;
        });
    add(
        u"palette"_s, tr("Find a version by typing"), [palette] { palette->open(u"v1"_s); },
        [palette] { return palette->isVisible(); });
    add(
        u"end"_s, tr("Back to the comparison"),
        [this, palette] {
            palette->hide();
            trigger(u"view.compare"_s);
        },
        [compare] { return compare->isVisible(); });
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        std::fprintf(stderr, "strata: the folder “%s” for the tour's pictures cannot be made\n", qPrintable(m_folder));
        end(false);
        return;
    }
    begin();
}

void Tour::begin()
{
    if (m_current == m_steps.size()) {
        end(true);
        return;
    }
    const Step &step = m_steps[m_current];
    print(u"%1: %2"_s.arg(step.name, step.sentence));
    m_phase = Phase::Acting;
    m_sinceAct.start();
    m_sinceDone.invalidate();
    step.act();
    m_look.start();
}

void Tour::look()
{
    const Step &step = m_steps[m_current];
    if (m_phase == Phase::Acting) {
        if (step.isDone()) {
            m_phase = Phase::SettlingLight;
            m_sinceDone.start();
        } else if (m_sinceAct.elapsed() > StepLimitMs) {
            std::fprintf(stderr, "strata: the tour stops: “%s” was not done within %lld seconds\n", qPrintable(step.sentence),
                         StepLimitMs / 1000);
            take(u"stopped"_s);
            end(false);
        }
        return;
    }
    if (m_sinceDone.elapsed() < SettleMs)
        return;
    if (m_phase == Phase::SettlingLight) {
        take(u"light"_s);
        applyTheme(*qApp, ThemeChoice::Dark);
        m_phase = Phase::SettlingDark;
        m_sinceDone.start();
        return;
    }
    take(u"dark"_s);
    applyTheme(*qApp, ThemeChoice::Light);
    m_look.stop();
    ++m_current;
    QTimer::singleShot(0, this, &Tour::begin);
}

/// The window, and over it what lies over it: sheets are windows of their own, which a grab does not see.
void Tour::take(const QString &theme)
{
    for (QWidget *widget : m_window.findChildren<QWidget *>())
        widget->setAttribute(Qt::WA_UnderMouse, false); // nobody holds a mouse, yet what lay under it first stays lit
    QPixmap picture = m_window.grab();
    QPainter painter(&picture);
    for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        const QPixmap sheet = dialog->grab();
        const QPoint place((m_window.width() - dialog->width()) / 2, (m_window.height() - dialog->height()) / 3);
        painter.fillRect(m_window.rect(), QColor(0, 0, 0, 60));
        painter.drawPixmap(place, sheet);
    }
    painter.end();
    const QString path = u"%1/%2-%3.png"_s.arg(m_folder, m_steps[m_current].name, theme);
    if (!picture.save(path))
        std::fprintf(stderr, "strata: “%s” could not be written\n", qPrintable(path));
}

void Tour::end(bool done)
{
    m_look.stop();
    if (done)
        print(tr("The tour is over; its pictures are in “%1”.").arg(m_folder));
    emit finished(done);
}

} // namespace strata
