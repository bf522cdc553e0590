// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace strata {

/// Why one name, a file's or folder's without its path, cannot be unpacked everywhere.
enum class NameProblem {
    ForbiddenCharacter, // < > : " | ? * on Windows
    TrailingSpaceOrPeriod, // Windows drops them
    ReservedName, // a device to Windows, with any extension: CON, nul.txt, COM¹
    GitFolder, // what git, on some system, takes for its own folder: ".git", "GIT~1", ".git "
};

/// Rules of Windows (learn.microsoft.com, "Naming Files, Paths, and Namespaces") and of git's protectNTFS and protectHFS.
std::optional<NameProblem> nameProblem(QStringView name);

/// A translated clause: "Windows reserves its name for a device".
QString describe(NameProblem problem);

/// Longer paths need a setting on Windows: 260 units with a drive before and a NUL behind.
inline constexpr qsizetype MaxPortablePathUnits = 256;

/// New paths for what cannot be unpacked everywhere, and for everything in folders that get new names: old path → new path, only
/// what differs. Signs become '_', a device or git's folder gets one more; of names that are the same elsewhere the first of the
/// list keeps its own and the next get a number: "readme-2.md". The same list always gives the same names, no two paths ever
/// become one, and what is portable already stays. `paths` are all files and folders of a tree; folders need not be listed.
QHash<QString, QString> portableNames(const QStringList &paths);

/// The target of a symbolic link at `linkPath` (its old path) once `names` hold, so that it still leads to the same file.
QString portableTarget(const QString &linkPath, const QString &target, const QHash<QString, QString> &names);

} // namespace strata
