// SPDX-License-Identifier: GPL-3.0-or-later
// The context menu of DiffView.
#include "ui/diff/diffview.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

void DiffView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!hasRows())
        return;
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const Spot spot = isKeyboard ? Spot() : spotAt(viewport()->mapFromGlobal(event->globalPos()));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (spot.fold >= 0) {
        addFoldItems(*menu, spot.fold);
    } else if (spot.kind == Spot::Text && m_selection.isEmpty()) {
        m_selection.side = spot.side;
        moveCaret(spot.position, false);
    }
    const bool hasFile = m_document->file[m_selection.side].has_value();
    menu->addAction(m_selection.isEmpty() ? tr("Copy line") : tr("Copy"), this, &DiffView::copySelection);
    QMenu *copy = menu->addMenu(tr("Copy as"));
    copy->addAction(tr("Patch"), this, &DiffView::copyAsPatch)->setEnabled(!chosenChanges().isEmpty());
    copy->addAction(tr("Markdown"), this, &DiffView::copyAsFence);
    copy->addAction(tr("Path and line"), this, &DiffView::copyLocation)->setEnabled(hasFile);
    if (hasFile && !m_linkPrefixes[m_selection.side].isEmpty())
        copy->addAction(tr("Link"), this, &DiffView::copyLink);
    menu->addAction(tr("Select all on this side"), this, &DiffView::selectSide);
    menu->addSeparator();
    menu->addAction(tr("Find…"), this, &DiffView::find);
    menu->addAction(tr("Go to line…"), this, &DiffView::askForLine);
    menu->addAction(tr("Set or remove a bookmark"), this, &DiffView::toggleBookmark);
    menu->addAction(tr("Remove the bookmarks of this file"), this, &DiffView::clearBookmarks)
        ->setEnabled(!m_marked[Before].isEmpty() || !m_marked[After].isEmpty());
    menu->addSeparator();
    addChangeItems(*menu);
    menu->addSeparator();
    addViewItems(*menu);
    const QPoint caret = caretRow() >= 0 ? pointOf(m_selection.side, m_selection.caret) : QPoint(20, 20);
    menu->popup(isKeyboard ? viewport()->mapToGlobal(caret) : event->globalPos());
}

void DiffView::addFoldItems(QMenu &menu, int fold)
{
    const auto add = [&](const QString &text, Spot::Kind how) {
        menu.addAction(text, this, [this, fold, how] {
            if (fold < m_folds.folds().size())
                openFold(fold, how);
        });
    };
    add(tr("Show these lines"), Spot::FoldText);
    add(tr("Show 20 more lines below"), Spot::FoldDown);
    add(tr("Show 20 more lines above"), Spot::FoldUp);
    menu.addSeparator();
}

void DiffView::addChangeItems(QMenu &menu)
{
    const bool isMoved = m_moves.at(m_selection.side, m_selection.caret.line) >= 0;
    if (!m_moves.isEmpty()) {
        menu.addAction(tr("Go to where these lines moved"), this, &DiffView::goToCounterpart)->setEnabled(isMoved);
        menu.addAction(tr("Compare both places of the move"), this, &DiffView::compareMove)->setEnabled(isMoved);
    }
    const bool isPair = std::ranges::any_of(
        m_alignments.pairs(), [this](const Alignments::Pair &pair) { return pair[m_selection.side] == m_selection.caret.line; });
    menu.addAction(isPair ? tr("Align this line by itself") : tr("Align this line with one of the other side"), this,
                   &DiffView::markAlignment);
    menu.addAction(tr("Align every line by itself"), this, &DiffView::clearAlignments)->setEnabled(!m_alignments.pairs().isEmpty());

    QMenu *steps = menu.addMenu(tr("Step from change to change"));
    const auto addToggle = [steps, this](const QString &text, bool isOn, const QString &tip, std::function<void(bool)> set) {
        QAction *action = steps->addAction(text, this, std::move(set));
        action->setCheckable(true);
        action->setChecked(isOn);
        action->setToolTip(tip);
    };
    steps->setToolTipsVisible(true);
    steps->addSection(tr("Stop at"));
    for (int kind = 0; kind < changeClassCount; ++kind) {
        const auto at = ChangeClass(kind);
        addToggle(classLabel(at), stepsThrough(at), classSentence(at), [this, at](bool on) { setStepsThrough(at, on); });
    }
    steps->addSection(tr("Moved lines"));
    addToggle(tr("Count moves as changes"), m_countsMoves, {}, [this](bool on) { setCountsMoves(on); });
    addToggle(tr("Skip moves, but not the edits inside them"), m_skipsMoves, {}, [this](bool on) { setSkipsMoves(on); });
}

void DiffView::addViewItems(QMenu &menu)
{
    menu.addAction(tr("Show all lines"), this, &DiffView::expandAll)->setEnabled(!m_folds.folds().isEmpty());
    menu.addAction(tr("Fold unchanged lines"), this, &DiffView::collapseAll);
    QMenu *around = menu.addMenu(tr("Lines around changes"));
    auto *group = new QActionGroup(around);
    for (int rows : {0, 3, 10, FoldModel::everything}) {
        const QString text = rows == FoldModel::everything ? tr("All lines") : tr("%n lines", nullptr, rows);
        QAction *action = around->addAction(text, this, [this, rows] {
            if (hasContextForExtension())
                setContextForExtension(rows);
            else
                setContext(rows);
        });
        action->setCheckable(true);
        action->setChecked(context() == rows);
        group->addAction(action);
    }
    if (!extension().isEmpty()) {
        around->addSeparator();
        QAction *own = around->addAction(tr("Only for .%1 files").arg(extension()), this,
                                         [this](bool on) { setContextForExtension(on ? std::optional(context()) : std::nullopt); });
        own->setCheckable(true);
        own->setChecked(hasContextForExtension());
    }
    QAction *wrap = menu.addAction(tr("Wrap long lines"), this, &DiffView::setWordWrap);
    wrap->setCheckable(true);
    wrap->setChecked(m_wordWrap);
    addSyntaxItems(menu);
}

void DiffView::addSyntaxItems(QMenu &menu)
{
    // Several hundred languages: made only when somebody looks at them.
    QMenu *syntax = menu.addMenu(tr("Language"));
    connect(syntax, &QMenu::aboutToShow, this, [this, syntax] {
        if (syntax->isEmpty())
            fillSyntaxMenu(*syntax);
    });
    QMenu *themes = menu.addMenu(tr("Colours of the code"));
    connect(themes, &QMenu::aboutToShow, this, [this, themes] {
        if (!themes->isEmpty())
            return;
        const bool dark = colors().isDark;
        const QString chosen = chosenSyntaxTheme(dark);
        const auto add = [&](const QString &text, const QString &name) {
            QAction *action = themes->addAction(text, this, [this, dark, name] {
                chooseSyntaxTheme(dark, name);
                m_lines.setSyntaxColors(chosenSyntaxColors(colors()));
                viewport()->update();
            });
            action->setCheckable(true);
            action->setChecked(chosen == name);
        };
        add(tr("Strata"), {});
        const QStringList names = syntaxThemes(dark);
        for (const QString &name : names)
            add(name, name);
    });
}

void DiffView::fillSyntaxMenu(QMenu &menu)
{
    const auto add = [this](QMenu &to, const QString &text, const QString &name) {
        QAction *action = to.addAction(text, this, [this, name] { setSyntax(name); });
        action->setCheckable(true);
        action->setChecked(m_highlighter.definition() == name);
    };
    add(menu, tr("By the name of the file"), {});
    QMap<QString, QStringList> sections;
    for (const Highlighter::Syntax &known : m_highlighter.syntaxes())
        sections[known.section].append(known.name);
    for (auto [section, names] : sections.asKeyValueRange()) {
        QMenu *part = menu.addMenu(section);
        std::ranges::sort(names, {}, [](const QString &name) { return name.toCaseFolded(); });
        for (const QString &name : std::as_const(names))
            add(*part, QString(name).replace(u'&', u"&&"_s), name);
    }
}

} // namespace strata
