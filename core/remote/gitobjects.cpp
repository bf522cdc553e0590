// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/gitobjects.h"

#include <algorithm>

namespace strata {

QString GitId::toHex() const
{
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex());
}

GitId GitId::fromHex(QStringView hex)
{
    GitId id;
    const QByteArray raw = QByteArray::fromHex(hex.toLatin1());
    if (hex.size() == 40 && raw.size() == qsizetype(id.bytes.size()) && raw.toHex() == hex.toLatin1().toLower())
        std::ranges::copy(raw, reinterpret_cast<char *>(id.bytes.data()));
    return id;
}

} // namespace strata
