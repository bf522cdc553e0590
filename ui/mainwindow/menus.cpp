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

/// What one menu holds: ids, "-" for a line, "diff.*" for every action not named elsewhere whose id begins so, "commands" for a
/// menu of the command lines.
struct MenuPlan
{
    QString title;
    QStringList entries;
};

QList<MenuPlan> plans()
{
    return {
        {Text::tr("&File"),
         {u"project.new"_s,
          u"project.edit"_s,
          u"project.archive"_s,
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
          u"library.verify"_s,
          u"library.*"_s,
          u"-"_s,
          u"window.close"_s}},
        {Text::tr("&Edit"),
         {u"edit.undo"_s, u"edit.redo"_s, u"-"_s, u"edit.*"_s, u"project.*"_s, u"commands"_s, u"-"_s, u"settings.*"_s}},
        {Text::tr("&View"),
         {u"go.palette"_s, u"go.*"_s, u"-"_s, u"view.compare"_s, u"view.files"_s, u"view.prompt"_s, u"view.exports"_s, u"-"_s,
          u"view.theme-system"_s, u"view.theme-light"_s, u"view.theme-dark"_s, u"-"_s, u"view.*"_s, u"timeline.*"_s, u"files.*"_s,
          u"prompt.*"_s}},
        {Text::tr("Ve&rsion"),
         {u"version.activate"_s, u"version.roll-back"_s, u"version.redo"_s, u"-"_s, u"version.star"_s, u"version.rename"_s,
          u"version.note"_s, u"-"_s, u"version.*"_s}},
        {Text::tr("&Compare"),
         {u"version.compare-base"_s, u"version.compare-active"_s, u"version.set-base"_s, u"-"_s, u"compare.*"_s, u"-"_s,
          u"diff.*"_s}},
        {Text::tr("&Help"), {u"help.*"_s}},
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

void fill(QMenu *menu, const MenuPlan &plan, const QSet<QString> &named, const Actions &actions)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    for (const QString &entry : plan.entries) {
        if (entry == "-"_L1) {
            menu->addSeparator();
        } else if (entry == "commands"_L1) {
            addCommands(menu, actions);
        } else if (entry.endsWith(".*"_L1)) {
            for (QAction *action : actions.all()) {
                if (const QString id = Actions::id(action); id.startsWith(entry.chopped(1)) && !named.contains(id))
                    menu->addAction(action);
            }
        } else if (QAction *action = actions.find(entry)) {
            menu->addAction(action);
        }
    }
}

} // namespace

QList<QMenu *> buildMenus(const Actions &actions, QWidget *owner)
{
    QSet<QString> named;
    const QList<MenuPlan> all = plans();
    for (const MenuPlan &plan : all) {
        for (const QString &entry : plan.entries)
            named.insert(entry);
    }
    QList<QMenu *> menus;
    for (const MenuPlan &plan : all) {
        auto *menu = new QMenu(plan.title, owner);
        menu->setSeparatorsCollapsible(true);
        QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, plan, named, &actions] { fill(menu, plan, named, actions); });
        fill(menu, plan, named, actions);
        menus.append(menu);
    }
    return menus;
}

} // namespace strata
