// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flatstore/flatrow.h"

#include <QSet>

namespace strata {

/// Understands a row: columns by their names and the older ones for the same, ids in canonical form, times with or without a zone
/// (UTC), JSON that came as text. A row without an id goes to `store.issues`, as does a repeated id: the first one counts, and the
/// others are kept with it under "duplicate_rows".
class FlatRows
{
public:
    explicit FlatRows(FlatStore &store) : m_store(store) { }

    Result<> take(FlatRow row);

private:
    void takeProject(FlatRow row);
    void takeGeneration(FlatRow row);
    void takeArtifact(FlatRow row);
    bool checkId(const QString &id, const FlatRow &row);

    FlatStore &m_store;
    QHash<QString, qsizetype> m_projects; // by id: where in the list
    QHash<QString, qsizetype> m_generations;
};

/// ISO 8601 or PostgreSQL's form, or seconds since 1970; without a zone UTC. Invalid when it is none.
QDateTime flatTime(const QString &text);

} // namespace strata
