// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/libraryroom.h"
#include "ui/common/actions.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace strata {

class TintedLabel;

/// A calm line above the columns that says why the library cannot be written, or that its disk is full, with the ways out. Hidden
/// while nothing is the matter. Looks at the disk by itself.
class LibraryBar : public QWidget
{
    Q_OBJECT

public:
    LibraryBar(Library &library, Actions &actions, QWidget *parent = nullptr);

    void look();
    QString text() const;

signals:
    void reopenRequested();

private:
    void tell(const LibraryRoom &room);
    void addButton(const QString &action);

    Library &m_library;
    Actions &m_actions;
    TintedLabel *m_text;
    QToolButton *m_reopen;
    QList<QToolButton *> m_waysOut; // offered while the disk is full
    QTimer m_timer;
    LibraryRoom m_room;
};

} // namespace strata
