// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/session.h"

#include <QStringList>

namespace strata {

/// `text` as one word of a POSIX shell: as it is when harmless, else in single quotes.
QString shellWord(const QString &text);

/// "strata-cli --library DIR VERB …", ready to paste; `words` are quoted here. The library is left out when it is the default one.
QString commandLine(const Library &library, const QStringList &words);

} // namespace strata
