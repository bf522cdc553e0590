// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace strata {

/// What a content is by its first bytes, whatever the file is called: "PNG image", "ZIP archive", "ELF program". Translated; empty
/// when they say nothing. `head` are the first bytes, 512 of them where there are so many. Thread-safe.
QString contentKind(QByteArrayView head);

} // namespace strata
