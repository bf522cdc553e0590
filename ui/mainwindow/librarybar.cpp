// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/librarybar.h"

#include "ui/common/announce.h"
#include "ui/common/tintedlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace strata {

LibraryBar::LibraryBar(Library &library, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_actions(actions),
      m_text(new TintedLabel(&ThemeColors::changed, this)),
      m_reopen(new QToolButton(this))
{
    setObjectName(u"libraryBar"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reopen->setObjectName(u"reopenLibrary"_s);
    m_reopen->setText(tr("Open it again"));
    m_reopen->setFocusPolicy(Qt::TabFocus);
    m_reopen->setToolTip(tr("Open the library again, to write if the disk has room by now"));
    connect(m_reopen, &QToolButton::clicked, this, &LibraryBar::reopenRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    addButton(u"library.trash"_s);
    addButton(u"project.delete"_s);
    row->addWidget(m_reopen);
    m_timer.setInterval(std::chrono::seconds(20));
    connect(&m_timer, &QTimer::timeout, this, &LibraryBar::look);
    connect(&m_library, &Library::changed, this, &LibraryBar::look);
    m_timer.start();
    tell({});
    look();
}

// What frees space, as far as this window has it.
void LibraryBar::addButton(const QString &id)
{
    QAction *action = m_actions.find(id);
    if (!action)
        return;
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    m_waysOut.append(button);
}

// A disk that sleeps or hangs must not hold up the window.
void LibraryBar::look()
{
    Library &library = m_library;
    library.jobs().run(
        JobKind::Quiet, tr("Looking at the disk"), this,
        [&library](const Progress &) -> Result<LibraryRoom> { return roomOf(library); },
        [this](const Result<LibraryRoom> &room) {
            if (room)
                tell(*room);
        });
}

void LibraryBar::tell(const LibraryRoom &room)
{
    m_room = room;
    const QString reason = m_library.isReadOnly() ? tr("Read only: %1").arg(m_library.readOnlyReason()) : room.sentence;
    if (reason != m_text->text()) {
        m_text->setText(reason);
        if (!reason.isEmpty())
            announce(this, reason);
    }
    m_reopen->setVisible(isReadOnlyForWantOfRoom(m_library));
    for (QToolButton *button : std::as_const(m_waysOut))
        button->setVisible(room.isFull);
    setVisible(!reason.isEmpty());
}

QString LibraryBar::text() const { return m_text->text(); }

} // namespace strata
