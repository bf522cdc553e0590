// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <functional>
#include <optional>

class QPushButton;
class QWidget;

namespace strata {

/// A question with counts, not adjectives.
struct Question
{
    QString title;
    QString text; // one sentence
    QString details; // more, smaller
    QString yes; // the verb on the button: "Activate v7"
    bool isDangerous = false;
    QStringList list; // what it is about, one by one, in a list that scrolls
};

/// The doors to dialogs: tests put their own answers behind them, so that no test waits for a person. None blocks: each
/// opens a window-modal dialog and answers later, in the GUI thread; nothing is called when the person cancels.
void ask(QWidget *parent, const Question &question, std::function<void()> yes);
void askForFolder(QWidget *parent, const QString &title, const QString &start, std::function<void(const QString &)> chosen);
void askForOpenFile(QWidget *parent, const QString &title, const QString &start, const QString &filter,
                    std::function<void(const QString &)> chosen);
void askForSaveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                    std::function<void(const QString &)> chosen);
void askForText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                std::function<void(const QString &)> chosen);
/// As askForText, with room for several lines.
void askForLongText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                    std::function<void(const QString &)> chosen);
void showError(QWidget *parent, const QString &title, const Error &error);

/// For a dialog with a list or a filter, where Enter means something else: the button answers to Enter only while it has the
/// keyboard.
void pressOnlyWithFocus(QPushButton *button);

/// Answers for tests, used up in order; an empty optional cancels. While this object lives no dialog is shown.
class ScriptedDialogs
{
public:
    ScriptedDialogs();
    ~ScriptedDialogs();
    Q_DISABLE_COPY_MOVE(ScriptedDialogs)

    void answer(std::optional<QString> text); // for ask(): any text is yes
    QStringList shown() const; // the sentences of every dialog so far, errors too
};

} // namespace strata
