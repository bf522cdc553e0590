// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/diffdocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

QString toText(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return u"UTF-8"_s;
    case TextEncoding::Utf8WithBom: return u"UTF-8 BOM"_s;
    case TextEncoding::Utf16Le: return u"UTF-16 LE"_s;
    case TextEncoding::Utf16Be: return u"UTF-16 BE"_s;
    case TextEncoding::Latin1: return u"Latin-1"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toText(LineEnding ending)
{
    switch (ending) {
    case LineEnding::None: return {};
    case LineEnding::Lf: return u"LF"_s;
    case LineEnding::CrLf: return u"CRLF"_s;
    case LineEnding::Cr: return u"CR"_s;
    case LineEnding::Mixed: return u"mixed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

qint32 DiffDocument::moveAt(Side side, qint32 line) const
{
    const QList<qint32> &order = movesByLine[side];
    const auto after = std::ranges::upper_bound(order, line, {}, [&](qint32 move) { return moves[move].lines[side].first; });
    if (after == order.begin())
        return -1;
    const qint32 move = *std::prev(after);
    return line < moves[move].lines[side].end() ? move : -1;
}

} // namespace strata
