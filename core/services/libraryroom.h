// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"

namespace strata {

/// What the disk of a library has left, for who shows it. Costs one system call.
struct LibraryRoom
{
    qint64 freeBytes = 0;
    qint64 freeFiles = -1; // -1: without limit
    bool isFull = false;
    QString sentence; // translated: what is the matter and the ways out; empty: nothing is

    bool operator==(const LibraryRoom &) const = default;
};
/// Open for reading only because its disk was full: with room again it can be opened to write.
bool isReadOnlyForWantOfRoom(const Library &library);

LibraryRoom roomOf(const Library &library);

} // namespace strata
