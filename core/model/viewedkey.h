// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"
#include "core/model/change.h"

namespace strata {

/// What a change is to the person who looks at it: what was there and what is there now. Two changes of equal key show the same, so
/// a mark "viewed" holds for both, in whatever versions they are compared.
struct ViewedKey
{
    std::array<ContentHash, 2> side; // null: the file is not on that side

    bool operator==(const ViewedKey &) const = default;
};

inline size_t qHash(const ViewedKey &key, size_t seed = 0) noexcept { return qHashMulti(seed, key.side[Before], key.side[After]); }

/// The hashes of both contents. Where the contents are the same or the permissions differ, what there is to look at is names and
/// modes too, which are then hashed in.
ViewedKey viewedKeyOf(const FileChange &change);

} // namespace strata
