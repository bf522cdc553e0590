// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace strata {

/// A UUID that knows what it names, so that one cannot be passed for another.
template <typename Tag>
struct Id
{
    QUuid value;

    static Id create() { return {QUuid::createUuid()}; }
    /// Null when `text` is not a UUID.
    static Id fromString(QStringView text) { return {QUuid::fromString(text)}; }

    bool isNull() const { return value.isNull(); }
    /// Lower case with hyphens, without braces: the form on disk, in SQL and in JSON.
    QString toString() const { return value.toString(QUuid::WithoutBraces); }

    bool operator==(const Id &) const = default;
};

template <typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0) noexcept
{
    return qHash(id.value, seed);
}

using ProjectId = Id<struct ProjectTag>;
using GenerationId = Id<struct GenerationTag>;
using ArtifactId = Id<struct ArtifactTag>;
using ExportId = Id<struct ExportTag>;

} // namespace strata
