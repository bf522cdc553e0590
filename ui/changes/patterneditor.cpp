// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/patterneditor.h"

#include "ui/changes/ignoreoptions.h"
#include "ui/common/tintedlabel.h"

#include <QDialogButtonBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

PatternEditor::PatternEditor(const QStringList &patterns, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Patterns that do not count"));
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"patternEditor"_s);
    auto *explanation = new QLabel(tr("Regular expressions, one a line. What they match is left out of account when lines are "
                                      "compared; such lines are tinted and counted, never hidden."),
                                   this);
    explanation->setWordWrap(true);
    m_text = new QPlainTextEdit(patterns.join(u'\n'), this);
    m_text->setAccessibleName(tr("Patterns, one a line"));
    m_text->setFont(monospaceFont(font().pointSizeF()));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_verdict = new TintedLabel(&ThemeColors::textMuted, this);
    m_verdict->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    QPushButton *examples = buttons->addButton(tr("Add"), QDialogButtonBox::ActionRole);
    auto *menu = new QMenu(examples);
    const auto example = [&](const QString &name, const QString &pattern) {
        menu->addAction(name, this, [this, pattern] { addExample(pattern); });
    };
    example(tr("Dates as in 2025-02-14"), uR"(\b\d{4}-\d{2}-\d{2}\b)"_s);
    example(tr("Times as in 14:02:55"), uR"(\b\d{1,2}:\d{2}(:\d{2})?\b)"_s);
    example(tr("UUIDs"), uR"(\b[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b)"_s);
    example(tr("Hashes of 32 digits and more"), uR"(\b[0-9a-fA-F]{32,}\b)"_s);
    example(tr("Version numbers as in 1.20.3"), uR"(\bv?\d+\.\d+(\.\d+)*\b)"_s);
    examples->setMenu(menu);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_verdict);
    layout->addWidget(buttons);
    resize(460, 320);

    connect(m_text, &QPlainTextEdit::textChanged, this, &PatternEditor::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(this->patterns());
        accept();
    });
    check();
}

QStringList PatternEditor::patterns() const { return m_text->toPlainText().split(u'\n', Qt::SkipEmptyParts); }

void PatternEditor::check()
{
    QStringList problems;
    int count = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().isEmpty())
            continue;
        ++count;
        if (const QString problem = patternProblem(block.text()); !problem.isEmpty())
            problems.append(tr("Line %1: %2").arg(block.blockNumber() + 1).arg(problem));
    }
    m_ok->setEnabled(problems.isEmpty());
    m_verdict->setText(!problems.isEmpty() ? problems.join(u'\n')
                       : count == 0        ? tr("No patterns: nothing is left out on their account.")
                                           : tr("%n valid patterns.", nullptr, count));
    m_verdict->setTint(problems.isEmpty() ? &ThemeColors::textMuted : &ThemeColors::removed);
}

void PatternEditor::addExample(const QString &pattern)
{
    const bool needsLine = !m_text->toPlainText().isEmpty() && !m_text->toPlainText().endsWith(u'\n');
    m_text->moveCursor(QTextCursor::End);
    m_text->insertPlainText((needsLine ? u"\n"_s : QString()) + pattern);
    m_text->setFocus();
}

} // namespace strata
