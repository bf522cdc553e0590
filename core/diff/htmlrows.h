// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QByteArray>

#include <functional>

namespace strata {

/// Where in the report a file's section is: the fragment of a link to it; empty when there is none.
using SectionOf = std::function<QByteArray(const QString &path)>;

struct HtmlRows
{
    QByteArray html;
    qint64 rowsLeftOut = 0; // changed rows past the limit of one file
};

/// The rows of a document as tables: changes with their context, what lies between them in <details>. One set of rows for both
/// layouts, so that they tell the same. `labels` name the columns. Long folds are counted, not written out.
HtmlRows htmlRowsOf(const DiffDocument &document, const std::array<QString, 2> &labels, const ReportOptions &options,
                    const SectionOf &sectionOf);

} // namespace strata
