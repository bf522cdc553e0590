// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event.h"
#include "core/model/manifest.h"
#include "ui/common/actions.h"
#include "ui/common/session.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedLayout;
class QTreeWidget;

namespace strata {

class NoteEditor;

/// The tab "Prompt": what a version was asked for, the context it got, what is known of it, and the person's own words about it.
class PromptPage : public QWidget
{
    Q_OBJECT

public:
    PromptPage(Session &session, Actions &actions, QWidget *parent = nullptr);

private:
    struct Record // what is not in the session: read from the manifest and the log
    {
        QList<SkippedPath> skipped;
        QList<Event> events;
    };
    QWidget *buildText();
    QWidget *buildFacts();
    void show();
    void showFacts(const Generation &generation);
    void load(const Generation &generation);
    void showRecord(const Record &record);

    Session &m_session;
    QStackedLayout *m_stack;
    QWidget *m_empty;
    QWidget *m_page;
    QAction *m_copy = nullptr;
    QPlainTextEdit *m_prompt;
    QLabel *m_promptAbsent;
    QWidget *m_contextSection;
    QPlainTextEdit *m_context;
    NoteEditor *m_note;
    QFormLayout *m_facts;
    QLabel *m_skippedTitle;
    QTreeWidget *m_skipped;
    QLabel *m_eventsTitle;
    QLabel *m_events;
    GenerationId m_recordOf;
    quint64 m_question = 0; // the newest answer wins
};

} // namespace strata
