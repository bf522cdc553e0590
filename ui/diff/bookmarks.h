// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <QHash>
#include <QVariant>

namespace strata {

/// Lines a person marked, by file, side and text: a mark follows its line when lines above it come or go.
class Bookmarks
{
public:
    static constexpr qsizetype most = 1000; // the oldest are forgotten
    static constexpr qint32 farthest = 2000; // lines up and down that a mark's text is looked for

    /// Marks the line, or takes the mark away; answers whether it is marked now.
    bool toggle(const QString &path, Side side, const TextSide &text, qint32 line);
    /// The marked lines of a side as they stand now, ascending.
    QList<qint32> linesIn(const QString &path, Side side, const TextSide &text) const;
    void clear(const QString &path);
    qsizetype size() const { return m_marks.size(); }

    QVariantList save() const;
    void restore(const QVariantList &state);

private:
    struct Mark
    {
        QString path;
        Side side = After;
        qint32 line = 0;
        QString text; // of the line, cut
    };

    QList<Mark> m_marks; // in the order they were made
};

} // namespace strata
