// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"
#include "core/model/ids.h"

#include <QDateTime>

namespace strata {

/// What belongs to a generation beside its source: an export, openapi.json, a log.
struct Artifact
{
    ArtifactId id;
    GenerationId generation;
    QString type; // zip, tar, tar.gz, openapi, diff, log, github_pr
    QString path; // relative to the library's folder
    qint64 size = 0;
    ContentHash sha256;
    QDateTime createdAt;

    bool operator==(const Artifact &) const = default;
};

} // namespace strata
