// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace strata {

/// A package another version of which is asked for or locked.
struct DependencyChange
{
    enum class Kind : quint8 {
        Added,
        Removed,
        Upgraded,
        Downgraded,
        Changed, // other versions, of which neither is clearly the newer ("latest" → "^2", several at once)
    };

    Kind kind = Kind::Changed;
    QString file; // the manifest or lock file it stands in
    QString ecosystem; // "npm", "Cargo", "Python", "Go", "Composer", "RubyGems"
    QString name;
    QString before; // "1.2.0"; several at once in order: "1.2.0, 2.0.1"; empty: not there
    QString after;

    bool operator==(const DependencyChange &) const = default;
};

/// What two trees differ in by their manifests and lock files, by file and then by name.
struct DependencyDelta
{
    QList<DependencyChange> changes;
    QStringList problems; // a sentence for each file that could not be understood; it has no changes then

    bool operator==(const DependencyDelta &) const = default;
};

} // namespace strata
