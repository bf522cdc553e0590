// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace strata {

/// A content as storage looks at it.
struct StoredPath
{
    QString path;
    qint64 bytes = 0;
    bool isCurrent = false; // the newest version has it still
};

/// A pattern for .strataignore and what it would have kept out.
struct ExcludeHint
{
    QString pattern; // as a line of .strataignore
    QString reason; // translated: "made by a build"
    qint64 bytes = 0; // of different contents ever stored that it would have kept out
    int contents = 0;

    bool operator==(const ExcludeHint &) const = default;
};

/// What is usually not worth keeping in every version: folders that a build or an installer fills, files that are made from others,
/// logs, and pictures, films and archives of at least `largeFile` bytes. Only what the newest version still has, largest first, and
/// nothing that saves less than `least` bytes.
QList<ExcludeHint> excludeHints(const QList<StoredPath> &contents, qint64 largeFile = 5'000'000, qint64 least = 100'000);

} // namespace strata
