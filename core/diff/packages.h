// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/dependencychange.h"

#include <QByteArray>
#include <QMap>

#include <compare>
#include <optional>

namespace strata {

/// The packages a manifest asks for or a lock file holds.
struct PackageList
{
    QString ecosystem;
    QMap<QString, QStringList> versions; // by name; sorted, each once. Of a manifest what it asks for: "^1.2"

    bool operator==(const PackageList &) const = default;
};

/// Whether readPackages knows files of this name: package.json, package-lock.json, npm-shrinkwrap.json, yarn.lock, pnpm-lock.yaml,
/// Cargo.lock, poetry.lock, uv.lock, Pipfile.lock, requirements*.txt, go.mod, go.sum, composer.lock, Gemfile.lock.
bool isPackageFile(QStringView path);

/// What `content` of a file of such a name says. Invalid with a sentence that names the file when it cannot be understood.
Result<PackageList> readPackages(const QString &path, const QByteArray &content);

/// What changed from one state of `file` to the other, by name.
QList<DependencyChange> comparePackages(const QString &file, const PackageList &before, const PackageList &after);

/// Which of two version texts is the newer, by the rules semver, PEP 440 and the others share; nothing when that cannot be told.
std::optional<std::strong_ordering> compareVersionTexts(QStringView a, QStringView b);

} // namespace strata
