// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/looseobject.h"

#include "core/base/fileio.h"

#include <array>
#include <zlib.h>

namespace strata {

bool isTornLooseObject(const QString &file)
{
    Result<QByteArray> packed = readFile(file);
    if (!packed)
        return false; // nothing there, or nothing libgit2 could read either: it says so
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return false;
    stream.next_in = reinterpret_cast<Bytef *>(packed->data());
    stream.avail_in = uInt(packed->size());
    std::array<Bytef, 64 * 1024> piece;
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = piece.data();
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH); // Z_BUF_ERROR: it wants more than there is
    }
    inflateEnd(&stream);
    return state != Z_STREAM_END;
}

} // namespace strata
