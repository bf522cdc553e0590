// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace strata {

/// Something a person did and may take back. The functions start jobs and return at once.
struct Undoable
{
    QString done; // the sentence shown with the Undo button: "“Aurora Shop” was moved to the trash."
    QString name; // for the menu, completing "Undo: …" and "Redo: …"
    std::function<void()> undo;
    std::function<void()> redo;
};

/// What was done in this window, newest last. Every change to the library that can be taken back is added here.
class UndoHistory : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(Undoable step);
    bool canUndo() const { return m_position > 0; }
    bool canRedo() const { return m_position < m_steps.size(); }
    QString undoName() const { return canUndo() ? m_steps[m_position - 1].name : QString(); }
    QString redoName() const { return canRedo() ? m_steps[m_position].name : QString(); }
    void undo();
    void redo();

signals:
    void added(const QString &done);
    void changed();

private:
    QList<Undoable> m_steps;
    qsizetype m_position = 0; // how many of them are done
};

} // namespace strata
