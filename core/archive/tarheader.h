// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace strata {

/// What the headers of one tar entry say, byte for byte. libarchive, which reads them for us, does not tell the type and changes
/// names: it composes accents in those of pax headers and cuts them at a NUL.
struct TarHeader
{
    char type = '\0'; // of the last header; NUL: not at hand
    QByteArray paxPath; // empty: none
    QByteArray paxLink;
    bool hasNulInName = false;

    bool operator==(const TarHeader &) const = default;
};

/// Walks from the first header of an entry, with those that extend it, to the one the content follows. `at` answers so many bytes
/// at an offset from there, fewer when there are no more. Damage ends the walk: whoever reads the archive says so.
TarHeader readTarHeader(const std::function<QByteArray(qint64 offset, qsizetype count)> &at);

} // namespace strata
