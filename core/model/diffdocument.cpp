// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/diffdocument.h"

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

} // namespace strata
