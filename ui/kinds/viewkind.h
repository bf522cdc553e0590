// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

namespace strata {

/// A way to look at a changed file.
enum class ViewKind {
    Text, // line by line
    SortedKeys, // JSON, line by line, with its keys in order
    Picture,
    Bytes,
    Members, // of an archive
    Table, // CSV and TSV
};

/// What kinds of view fit a file.
struct ViewKinds
{
    QString group; // "json", "svg" …: files of one group share what was chosen for them; empty: there is nothing to choose
    QList<ViewKind> kinds; // as they are offered; never empty
    ViewKind first = ViewKind::Text; // shown until something was chosen

    bool operator==(const ViewKinds &) const = default;
};

ViewKinds viewKindsOf(const FileChange &change, const DiffDocument &document);

/// "Text", "Sorted keys", "Bytes" …; a drawing's text is its "Source".
QString viewKindName(ViewKind kind, const ViewKinds &among);

} // namespace strata
