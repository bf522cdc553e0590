// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/undohistory.h"

namespace strata {

void UndoHistory::add(Undoable step)
{
    m_steps.resize(m_position); // a new deed cuts off what could have been redone
    const QString done = step.done;
    m_steps.append(std::move(step));
    ++m_position;
    emit changed();
    emit added(done);
}

void UndoHistory::undo()
{
    if (!canUndo())
        return;
    const auto run = m_steps[--m_position].undo;
    emit changed();
    run();
}

void UndoHistory::redo()
{
    if (!canRedo())
        return;
    const auto run = m_steps[m_position++].redo;
    emit changed();
    run();
}

} // namespace strata
