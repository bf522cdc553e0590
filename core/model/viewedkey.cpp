// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/viewedkey.h"

namespace strata {

ViewedKey viewedKeyOf(const FileChange &change)
{
    const bool isContentAlone = change.contentChanged() && !change.modeChanged();
    ViewedKey key;
    for (const Side side : {Before, After}) {
        const auto &file = change.file[side];
        if (!file)
            continue;
        if (isContentAlone) {
            key.side[side] = file->sha256;
            continue;
        }
        ContentHasher hasher;
        hasher.add(QByteArrayView(reinterpret_cast<const char *>(file->sha256.bytes.data()), qsizetype(file->sha256.bytes.size())));
        hasher.add((modeToText(file->mode) + QLatin1Char(' ') + file->path).toUtf8());
        key.side[side] = hasher.finish();
    }
    return key;
}

} // namespace strata
