// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHashFunctions>
#include <QList>
#include <QString>

#include <array>

namespace strata {

/// The name git gives an object: the SHA-1 of what it is.
struct GitId
{
    std::array<quint8, 20> bytes{};

    bool isNull() const { return *this == GitId{}; }
    QString toHex() const;
    /// The ten digits that tell commits apart in any repository a person meets.
    QString toShortHex() const { return toHex().first(10); }
    /// Null when `hex` is not 40 hexadecimal digits.
    static GitId fromHex(QStringView hex);

    auto operator<=>(const GitId &) const = default;
};

inline size_t qHash(const GitId &id, size_t seed = 0) noexcept { return qHashBits(id.bytes.data(), id.bytes.size(), seed); }

struct GitCommit
{
    GitId id;
    GitId tree;
    QList<GitId> parents; // the first is the one the branch stood at; none for a root and where a shallow clone ends
    QString message; // whole
    QString authorName;
    QString authorEmail;
    QDateTime authoredAt; // UTC
    QDateTime committedAt; // UTC

    bool operator==(const GitCommit &) const = default;
};

struct GitBranch
{
    QString name; // "main"
    GitId tip;
    bool isHead = false; // checked out

    bool operator==(const GitBranch &) const = default;
};

struct GitTag
{
    QString name; // "v1.2.0"
    GitId commit;
    bool isAnnotated = false;

    bool operator==(const GitTag &) const = default;
};

/// What one folder of a commit holds.
struct GitTreeEntry
{
    enum class Kind { Folder, File, Executable, Link, Submodule };

    QByteArray name; // as stored: nothing says that it is UTF-8, or harmless
    Kind kind = Kind::File;
    GitId id; // a tree, a blob, or a commit of another repository

    bool operator==(const GitTreeEntry &) const = default;
};

} // namespace strata
