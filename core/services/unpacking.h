// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"
#include "core/store/generationwriter.h"
#include "core/store/manifestfile.h"
#include "core/store/packset.h"

namespace strata {

/// The files of an archived version in a stage, sealed, flushed and each checked against the manifest. What lies sealed elsewhere
/// in the library is shared, unless it turns out to be damaged. Publish it, or let it go with the writer. Progress in bytes.
Result<std::unique_ptr<GenerationWriter>> unpackGeneration(const Library &library, const ManifestFile &file, const PackSet &packs,
                                                           const Progress &progress);

/// The same for who wants to read them in a folder for a while: neither flushed nor ever published.
Result<std::unique_ptr<GenerationWriter>> unpackForReading(const Library &library, const Generation &archived,
                                                           const Progress &progress);

} // namespace strata
