// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <QByteArray>

#include <span>

namespace strata {

/// Text as HTML in UTF-8, for elements and for attributes in double quotes. What is not to be seen is made visible: control
/// characters become their pictures (U+2400 …), those that turn the direction of writing their code, for with them a line can read
/// otherwise than it runs.
void appendHtml(QByteArray &html, QStringView text);
QByteArray toHtml(QStringView text);

/// A line of a file, its `spans` in <mark>. Past a few thousand characters it is cut, and says how many are left out.
void appendHtmlLine(QByteArray &html, QStringView line, std::span<const TextSpan> spans);

} // namespace strata
