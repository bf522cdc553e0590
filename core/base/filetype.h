// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace strata {

/// The type of a file by its name, in lower case with the field's usual word: "python", "javascript", "typescript", "json",
/// "markdown", "png" …; by shebang when the name says nothing; "text" or "binary" by the first bytes at last.
/// `head` are up to the first 8 KiB. Thread-safe.
QString fileType(QStringView fileName, QByteArrayView head);

/// git's rule: a NUL byte among the first 8000 bytes, unless they are UTF-16 or UTF-32 with a byte order mark.
bool looksBinary(QByteArrayView head);

/// Files whose content must not be copied into the catalog (.env, private keys, credentials …), by name.
bool looksSecret(QStringView path);

} // namespace strata
