// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace strata {

/// One line of the command palette before anything is typed.
struct PaletteEntry
{
    enum class Kind { Version, Project, Action };

    Kind kind = Kind::Action;
    QString title; // "Export ZIP", "Aurora Shop", "v12  stripe-checkout"
    QString detail; // category, prompt, counts
    QString hint; // shortcut or time, at the right
    bool isEnabled = true;
    std::function<void()> run;
};

/// One line that answers what was typed, with the letters to emphasise.
struct RankedEntry
{
    qsizetype entry = 0; // index into the entries
    int score = 0;
    QList<qsizetype> titleLetters;
    QList<qsizetype> detailLetters;

    bool operator==(const RankedEntry &) const = default;
};

/// The entries that answer `query`, the best first. A match in the title counts more than one in the detail, an enabled entry more
/// than a disabled one, and at equal score the given order stays. A title that begins with the query comes before all fuzzy ones.
/// An empty query keeps everything in order. At most `limit` entries of each kind.
QList<RankedEntry> rankEntries(const QList<PaletteEntry> &entries, const QString &query, qsizetype limit);

} // namespace strata
