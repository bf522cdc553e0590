// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <expected>

namespace strata {

/// Why a path from outside (archive, manifest, command line, API) is refused.
enum class PathProblem {
    Empty,
    NotUtf8,
    ControlCharacter,
    InvisibleCharacter, // bidirectional overrides, zero-width characters: what is shown is not what is stored
    Absolute,
    DriveLetter,
    Backslash,
    ParentFolder, // a ".." component
    CurrentFolder, // a "." component
    EmptyComponent, // "a//b"
    ComponentTooLong,
    PathTooLong,
    TooDeep,
};

/// The one validator for every door: the path relative to a tree's root with '/' between its components, or why it is refused.
/// A single trailing '/' (archives mark folders so) is dropped. Never translates or repairs a path. At most 255 bytes of UTF-8 are
/// never more than 255 units of UTF-16, so one limit keeps both. Names the library uses itself (manifest.json, active) are content
/// like any other: a version's tree lies in a folder of its own, and no name from outside is ever put beside that.
std::expected<QString, PathProblem> safeRelPath(QByteArrayView utf8);

/// A translated clause that completes "skipped: …" ("it leads out of the folder").
QString describe(PathProblem problem);

/// Its code, for programs: "parent-folder".
QString toText(PathProblem problem);

/// Whether a symbolic link at `linkPath` (a safe relative path) with `target` stays inside its tree, decided lexically.
bool linkStaysInside(const QString &linkPath, const QString &target);

/// The same, but following the tree's other links (path → target) on the way as the system would: "a -> b/.." may lead out when "b"
/// is a link itself. A link that goes round in circles stays inside, for it leads nowhere.
bool linkStaysInside(const QString &linkPath, const QHash<QString, QString> &links);

} // namespace strata
