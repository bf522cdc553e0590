// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/lines.h"
#include "core/model/diffdocument.h"

#include <QByteArray>

namespace strata {

/// One side ready to be compared and shown: line i of `side` is line i of `lines`.
struct DecodedText
{
    TextSide side;
    QByteArray bytes; // what `lines` looks at: the content without byte order mark; UTF-16 as UTF-8, lone CRs as LFs
    LineTable lines;
};

/// Encoding by byte order mark, else UTF-8; bytes that are not valid UTF-8 make it Latin-1, unless valid sequences outnumber them:
/// then they are damage, flagged and shown as U+FFFD. A file with carriage returns alone (old Macintosh) has its lines there.
DecodedText decodeText(const QByteArray &content);

} // namespace strata
