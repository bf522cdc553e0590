// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/noteeditor.h"

#include "ui/common/dialogs.h"
#include "ui/common/tintedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

NoteEditor::NoteEditor(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_name(new QLineEdit(this)),
      m_star(new QToolButton(this)),
      m_note(new QPlainTextEdit(this)),
      m_state(new TintedLabel(&ThemeColors::textMuted, this))
{
    m_name->setObjectName(u"versionName"_s);
    m_name->setPlaceholderText(tr("Name this version"));
    m_name->setAccessibleName(tr("Name of the version"));
    m_name->setMaxLength(100);
    m_star->setObjectName(u"versionStar"_s);
    m_star->setCheckable(true);
    m_star->setProperty("role", u"quiet"_s);
    m_note->setObjectName(u"versionNote"_s);
    m_note->setPlaceholderText(tr("Write a note: what works, what does not, what to ask for next"));
    m_note->setAccessibleName(tr("Note on the version"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 5 + 14);
    m_state->setObjectName(u"noteState"_s);

    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_star);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_note);
    layout->addWidget(m_state);

    connect(m_name, &QLineEdit::editingFinished, this, &NoteEditor::commit);
    connect(m_star, &QToolButton::clicked, this, &NoteEditor::setStarred);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_state->setText(m_note->toPlainText() == m_generation.note ? QString() : tr("Ctrl+Enter or leaving the field saves"));
    });
    m_note->installEventFilter(this);
}

void NoteEditor::setGeneration(const Generation &generation)
{
    const bool isSame = generation.id == m_generation.id;
    if (!isSame)
        commit();
    const bool keepsName = isSame && m_name->text() != m_generation.versionName;
    const bool keepsNote = isSame && m_note->toPlainText() != m_generation.note;
    m_generation = generation;
    const QSignalBlocker quiet(m_note);
    if (!keepsName)
        m_name->setText(generation.versionName);
    if (!keepsNote && m_note->toPlainText() != generation.note)
        m_note->setPlainText(generation.note);
    if (!keepsNote)
        m_state->clear();
    m_star->setChecked(generation.isStarred);
    m_star->setText(generation.isStarred ? tr("★ Starred") : tr("☆ Star"));
    const bool isWritable = !m_session.library().isReadOnly();
    m_name->setReadOnly(!isWritable);
    m_note->setReadOnly(!isWritable);
    m_star->setEnabled(isWritable);
}

void NoteEditor::commit()
{
    if (m_generation.id.isNull())
        return;
    GenerationEdit edit;
    if (const QString name = m_name->text().trimmed(); name != m_generation.versionName)
        edit.versionName = name;
    if (const QString note = m_note->toPlainText(); note != m_generation.note)
        edit.note = note;
    if (!edit.versionName && !edit.note)
        return;
    // Taken as done at once, so that leaving both fields does not save twice; a failure puts the old values back below.
    m_generation.versionName = edit.versionName.value_or(m_generation.versionName);
    m_generation.note = edit.note.value_or(m_generation.note);
    save(m_generation.id, edit);
}

void NoteEditor::setStarred(bool starred)
{
    m_star->setText(starred ? tr("★ Starred") : tr("☆ Star"));
    save(m_generation.id, {.isStarred = starred});
}

void NoteEditor::save(GenerationId generation, const GenerationEdit &edit)
{
    Library &library = m_session.library();
    m_state->setText(tr("Saving…"));
    library.jobs().run(
        JobKind::Quiet, tr("Saving the note"), this,
        [&library, generation, edit](const Progress &) { return editGeneration(library, generation, edit); },
        [this, generation](const Result<Generation> &saved) {
            const bool isShown = generation == m_generation.id;
            if (saved) {
                if (isShown)
                    m_state->setText(tr("Saved"));
                m_session.refresh();
                return;
            }
            if (isShown) {
                // What was typed stays in the field and counts as unsaved again.
                if (const Generation *known = m_session.generation(generation)) {
                    m_generation.versionName = known->versionName;
                    m_generation.note = known->note;
                }
                m_state->setText(tr("Not saved"));
            }
            showError(this, tr("The change was not saved"), saved.error());
        });
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        commit();
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            commit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace strata
