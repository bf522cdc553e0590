// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace strata {

/// One file of an old row's `output_files`.
struct OutputFile
{
    QString path; // as written: not checked
    QByteArray content;
    bool hasContent = true; // false: the row only names it

    bool operator==(const OutputFile &) const = default;
};

/// The shapes old backends wrote: {"path": "content"}, {"path": {"content": …}}, [{"path"|"file_path"|"name": …, "content": …}],
/// ["path"]. A repeated path keeps its last content. Invalid when it is no JSON or of another shape.
Result<QList<OutputFile>> parseOutputFiles(const QByteArray &json);

} // namespace strata
