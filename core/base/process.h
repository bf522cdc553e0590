// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace strata {

/// The first line of main(), before any file is opened or thread begun. Opens what the caller closed of the three standard
/// streams, for the next file opened would take its number, and a message be written into a catalog; and raises the limit of open
/// files as far as the system allows.
void prepareProcess();

/// Who holds a kernel lock (flock or fcntl) on `file`, as sentences name it: "strata-cli, process 4321"; several are joined by
/// semicolons. Empty when nobody does or the system does not tell. With `byte` only who holds that byte exclusively.
QString lockHolder(const QString &file, qint64 byte = -1);

} // namespace strata
