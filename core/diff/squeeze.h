// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace strata {

/// ASCII white space, line terminators among it. Wider spaces are letters to a comparison: they change what code means.
inline bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// A letter, a digit or '_'; every byte beyond ASCII counts as one.
inline bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || quint8(c) >= 0x80;
}

/// Without the white space at both ends.
QByteArrayView trimmedLine(QByteArrayView line);

/// Whether two lines are the same but for white space, wherever it is.
bool equalWithoutSpace(QByteArrayView a, QByteArrayView b);

/// Equal for lines that are equalWithoutSpace; others meet by chance only, which is for callers that can live with it.
quint64 hashWithoutSpace(QByteArrayView line);

} // namespace strata
