// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/migration.h"

namespace strata {

/// The folders of generations below `root`: root/projects/<id>, root/<id>, and root/projects/<project>/generations/v<N>__<id>,
/// which later backends wrote. `known` are the ids of rows: beside root/projects, only a folder with such a name or a UUID's is
/// one. Links are not followed; what is no generation's folder is told in store.issues.
Result<> findFlatFolders(FlatStore &store, const QSet<QString> &known, const Progress &progress);

/// A UUID in canonical form (lower case, hyphens), however it was written; other ids as they are, without spaces around them.
QString canonicalFlatId(QStringView text);

} // namespace strata
