// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/ignoremenu.h"

#include "ui/changes/ignoreoptions.h"
#include "ui/changes/patterneditor.h"

using namespace Qt::StringLiterals;

namespace strata {

using Whitespace = DiffOptions::Whitespace;

IgnoreMenu::IgnoreMenu(Actions &actions, QWidget *page) : QMenu(page), m_actions(actions), m_page(page)
{
    addCommand(
        u"compare.ignore-nothing"_s, tr("Every difference counts"), [this] { emit chosen(countingEverything(m_options)); },
        [this] { return ignoredText(m_options).isEmpty(); });
    addSeparator();
    addWhitespace(u"compare.whitespace-exact"_s, tr("Whitespace counts"), Whitespace::Exact);
    addWhitespace(u"compare.whitespace-trailing"_s, tr("Ignore whitespace at the end of lines"), Whitespace::IgnoreTrailing);
    addWhitespace(u"compare.whitespace-amount"_s, tr("Ignore the amount of whitespace"), Whitespace::IgnoreAmount);
    addWhitespace(u"compare.whitespace-all"_s, tr("Ignore all whitespace"), Whitespace::IgnoreAll);
    addFlag(u"compare.ignore-indent"_s, tr("Ignore indentation"), &DiffOptions::ignoreIndent);
    addFlag(u"compare.ignore-indent-everywhere"_s, tr("… also in Python, YAML, Makefiles and Markdown, where it has a meaning"),
            &DiffOptions::ignoreIndentEverywhere);
    addSeparator();
    addFlag(u"compare.ignore-blank-lines"_s, tr("Ignore blank lines"), &DiffOptions::ignoreBlankLines);
    addFlag(u"compare.ignore-line-endings"_s, tr("Ignore line endings and encoding"), &DiffOptions::ignoreLineEndings);
    addFlag(u"compare.ignore-case"_s, tr("Ignore case"), &DiffOptions::ignoreCase);
    addFlag(u"compare.ignore-comments"_s, tr("Ignore comments"), &DiffOptions::ignoreComments);
    addFlag(u"compare.ignore-numbers"_s, tr("Ignore numbers"), &DiffOptions::ignoreNumbers);
    addCommand(
        u"compare.ignore-patterns"_s, tr("Ignore what patterns match…"), [this] { editPatterns(); },
        [this] { return !m_options.ignoredPatterns.isEmpty(); });
    addSeparator();
    addFlag(u"compare.find-moves"_s, tr("Find moved lines"), &DiffOptions::findMoves);
    for (const QString &id : {u"diff.count-moves"_s, u"diff.skip-moves"_s}) {
        if (QAction *action = actions.find(id)) // the view's own
            addAction(action);
    }
    addFlag(u"compare.sort-json"_s, tr("Compare JSON with its keys in order"), &DiffOptions::sortJsonKeys);
}

QAction *IgnoreMenu::addCommand(const QString &id, const QString &text, std::function<void()> run, std::function<bool()> isOn)
{
    QAction *action = m_actions.add({.id = id, .category = tr("Compare"), .text = text, .context = Qt::WidgetWithChildrenShortcut},
                                    m_page, std::move(run));
    action->setCheckable(true);
    addAction(action);
    connect(this, &QMenu::aboutToShow, action, [action, isOn = std::move(isOn)] { action->setChecked(isOn()); });
    return action;
}

void IgnoreMenu::addWhitespace(const QString &id, const QString &text, Whitespace mode)
{
    addCommand(
        id, text,
        [this, mode] {
            DiffOptions options = m_options;
            options.whitespace = mode;
            emit chosen(options);
        },
        [this, mode] { return m_options.whitespace == mode; });
}

void IgnoreMenu::addFlag(const QString &id, const QString &text, bool DiffOptions::*flag)
{
    addCommand(
        id, text,
        [this, flag] {
            DiffOptions options = m_options;
            options.*flag = !(options.*flag);
            emit chosen(options);
        },
        [this, flag] { return m_options.*flag; });
}

void IgnoreMenu::editPatterns()
{
    auto *editor = new PatternEditor(m_options.ignoredPatterns, m_page->window());
    connect(editor, &PatternEditor::chosen, this, [this](const QStringList &patterns) {
        DiffOptions options = m_options;
        options.ignoredPatterns = patterns;
        emit chosen(options);
    });
    editor->open();
}

} // namespace strata
