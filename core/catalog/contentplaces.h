// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"
#include "core/catalog/connection.h"
#include "core/model/ids.h"

namespace strata::catalog {

/// A place where a sealed file of some content should lie.
struct ContentPlace
{
    ProjectId project;
    GenerationId generation;
    int version = 0;
    QString storagePath; // of the generation
    QString path; // in its source/
};

/// All of them, in the newest generation first.
Result<QList<ContentPlace>> readPlaces(Connection &connection, const ContentHash &content);

} // namespace strata::catalog
