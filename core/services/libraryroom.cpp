// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/libraryroom.h"

#include "core/services/libraryupkeep.h"
#include "core/store/diskspace.h"

#include <QCoreApplication>

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::LibraryRoom)
};

} // namespace

bool isReadOnlyForWantOfRoom(const Library &library)
{
    return library.isReadOnly() && LibraryUpkeep::of(library) && LibraryUpkeep::of(library)->foundFullDisk();
}

LibraryRoom roomOf(const Library &library)
{
    const DiskSpace space = diskSpace(library.folder().root);
    LibraryRoom room{.freeBytes = space.freeBytes, .freeFiles = space.freeFiles, .isFull = space.isFull()};
    if (!room.isFull)
        return room;
    room.sentence = space.freeFiles >= 0 && space.freeBytes > space.freeFiles * 4096
                        ? Text::tr("The disk can take only %n more files. Delete some, or delete versions and empty the trash.",
                                   nullptr, int(space.freeFiles))
                        : Text::tr("The disk is full: %1 left. Free some space, or delete versions and empty the trash.")
                              .arg(bytesText(space.freeBytes));
    return room;
}

} // namespace strata
