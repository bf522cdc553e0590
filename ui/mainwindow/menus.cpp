// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/menus.h"

#include "ui/common/actions.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QSet>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Menus)
};

/// What one menu holds: ids, "-" for a line, "diff.*" or "compare.sort-*" for every action not named elsewhere whose id begins so,
/// "commands" for a menu of the command lines; its submenus follow.
struct MenuPlan
{
    QString title;
    QStringList entries;
    QList<MenuPlan> submenus;
};

/// A comparison has more commands than one menu can show.
QList<MenuPlan> compareMenus()
{
    return {
        {.title = Text::tr("&Go to"),
         .entries = {u"diff.next-change"_s, u"diff.previous-change"_s, u"diff.first-change"_s, u"diff.last-change"_s,
                     u"diff.current-change"_s, u"-"_s, u"diff.next-span"_s, u"diff.previous-span"_s, u"-"_s, u"diff.other-pane"_s,
                     u"diff.go-to-line"_s, u"diff.counterpart"_s, u"-"_s, u"diff.bookmark"_s, u"diff.next-bookmark"_s,
                     u"diff.previous-bookmark"_s, u"diff.clear-bookmarks"_s}},
        {.title = Text::tr("&Find"),
         .entries = {u"diff.find"_s, u"diff.find-next"_s, u"diff.find-previous"_s, u"diff.find-selection"_s, u"-"_s,
                     u"compare.find-*"_s}},
        {.title = Text::tr("&Show"),
         .entries = {u"compare.side-by-side"_s, u"compare.unified"_s, u"diff.linear"_s, u"-"_s, u"diff.word-wrap"_s,
                     u"diff.overview"_s, u"diff.lock-scrolling"_s, u"-"_s, u"diff.cycle-context"_s, u"diff.expand-*"_s,
                     u"diff.collapse-*"_s, u"-"_s, u"diff.zoom-*"_s, u"-"_s, u"compare.flat"_s, u"compare.sort-*"_s}},
        {.title = Text::tr("&Leave out of account"),
         .entries = {u"compare.whitespace-*"_s, u"-"_s, u"compare.ignore-*"_s, u"-"_s, u"compare.show-ignored"_s}},
        {.title = Text::tr("&Moved lines"),
         .entries = {u"compare.find-moves"_s, u"diff.count-moves"_s, u"diff.skip-moves"_s, u"diff.compare-move"_s, u"-"_s,
                     u"diff.align"_s, u"diff.clear-alignments"_s}},
        {.title = Text::tr("&Copy and save"),
         .entries = {u"diff.copy-*"_s, u"compare.copy-*"_s, u"-"_s, u"compare.save-*"_s, u"-"_s, u"compare.open-*"_s,
                     u"compare.reveal"_s}},
        {.title = Text::tr("M&ore"), .entries = {u"compare.*"_s, u"-"_s, u"diff.*"_s}},
    };
}

QList<MenuPlan> plans()
{
    return {
        {.title = Text::tr("&File"),
         .entries = {u"project.new"_s,
                     u"project.edit"_s,
                     u"project.archive"_s,
                     u"project.retention"_s,
                     u"project.delete"_s,
                     u"-"_s,
                     u"capture.folder"_s,
                     u"capture.archive"_s,
                     u"-"_s,
                     u"export.zip"_s,
                     u"export.tar"_s,
                     u"export.tar-gz"_s,
                     u"export.choose-place"_s,
                     u"exports.*"_s,
                     u"-"_s,
                     u"library.open"_s,
                     u"library.sample"_s,
                     u"library.migrate"_s,
                     u"library.verify"_s,
                     u"library.storage"_s,
                     u"library.*"_s,
                     u"-"_s,
                     u"window.close"_s}},
        {.title = Text::tr("&Edit"),
         .entries = {u"edit.undo"_s, u"edit.redo"_s, u"-"_s, u"edit.*"_s, u"project.*"_s, u"commands"_s, u"-"_s, u"settings.*"_s}},
        {.title = Text::tr("&View"),
         .entries = {u"go.palette"_s, u"go.*"_s, u"-"_s, u"view.compare"_s, u"view.files"_s, u"view.prompt"_s, u"view.exports"_s,
                     u"-"_s, u"view.theme-system"_s, u"view.theme-light"_s, u"view.theme-dark"_s, u"-"_s, u"view.*"_s,
                     u"timeline.*"_s, u"files.*"_s, u"prompt.*"_s}},
        {.title = Text::tr("Ve&rsion"),
         .entries = {u"version.activate"_s, u"version.roll-back"_s, u"version.redo"_s, u"-"_s, u"version.star"_s,
                     u"version.rename"_s, u"version.note"_s, u"-"_s, u"version.*"_s},
         .submenus = {{.title = Text::tr("&Linked folder"),
                       .entries = {u"workspace.capture"_s, u"workspace.compare"_s, u"workspace.bring-back"_s, u"workspace.sync"_s,
                                   u"workspace.finish"_s, u"workspace.take-back"_s, u"-"_s, u"workspace.open"_s,
                                   u"workspace.settings"_s, u"workspace.link"_s, u"workspace.unlink"_s, u"workspace.*"_s}}}},
        {.title = Text::tr("&Compare"),
         .entries = {u"version.compare-base"_s, u"version.compare-active"_s, u"version.set-base"_s, u"compare.swap"_s,
                     u"compare.reload"_s, u"-"_s, u"compare.next-file"_s, u"compare.previous-file"_s, u"compare.next-unviewed"_s,
                     u"compare.viewed"_s, u"-"_s},
         .submenus = compareMenus()},
        {.title = Text::tr("&Help"), .entries = {u"help.*"_s}},
    };
}

/// "Copy as command ▸": the strata-cli line of every action that has one now.
void addCommands(QMenu *menu, const Actions &actions)
{
    QMenu *commands = nullptr;
    for (const QAction *action : actions.all()) {
        const QString line = actions.command(action);
        if (line.isEmpty())
            continue;
        if (!commands)
            commands = menu->addMenu(Text::tr("Copy as command"));
        QAction *copy = commands->addAction(action->text(), commands, [line] { QGuiApplication::clipboard()->setText(line); });
        copy->setToolTip(line);
    }
    if (commands)
        commands->setToolTipsVisible(true);
}

void collect(const MenuPlan &plan, QSet<QString> &named)
{
    for (const QString &entry : plan.entries)
        named.insert(entry);
    for (const MenuPlan &submenu : plan.submenus)
        collect(submenu, named);
}

void fill(QMenu *menu, const MenuPlan &plan, QSet<QString> &named, const Actions &actions)
{
    for (const QString &entry : plan.entries) {
        if (entry == "-"_L1) {
            menu->addSeparator();
        } else if (entry == "commands"_L1) {
            addCommands(menu, actions);
        } else if (entry.endsWith(u'*')) {
            for (QAction *action : actions.all()) {
                const QString id = Actions::id(action);
                if (!id.startsWith(QStringView(entry).chopped(1)) || named.contains(id))
                    continue;
                menu->addAction(action);
                named.insert(id); // a wider pattern further down leaves it out
            }
        } else if (QAction *action = actions.find(entry)) {
            menu->addAction(action);
        }
    }
    for (const MenuPlan &below : plan.submenus) {
        auto *submenu = new QMenu(below.title, menu);
        submenu->setSeparatorsCollapsible(true);
        fill(submenu, below, named, actions);
        if (submenu->isEmpty())
            delete submenu;
        else
            menu->addMenu(submenu);
    }
}

} // namespace

QList<QMenu *> buildMenus(const Actions &actions, QWidget *owner)
{
    QSet<QString> named;
    const QList<MenuPlan> all = plans();
    for (const MenuPlan &plan : all)
        collect(plan, named);
    QList<QMenu *> menus;
    for (const MenuPlan &plan : all) {
        auto *menu = new QMenu(plan.title, owner);
        menu->setSeparatorsCollapsible(true);
        const auto refill = [menu, plan, named, &actions] {
            menu->clear();
            qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
            QSet<QString> taken = named;
            fill(menu, plan, taken, actions);
        };
        QObject::connect(menu, &QMenu::aboutToShow, menu, refill);
        refill();
        menus.append(menu);
    }
    return menus;
}

} // namespace strata
