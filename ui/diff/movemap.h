// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"
#include "ui/diff/viewrows.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace strata {

/// A line of some file of the comparison.
struct LineAddress
{
    QString path; // empty: the file on show
    Side side = After;
    qint32 line = 0; // 0-based

    bool operator==(const LineAddress &) const = default;
};

/// What the moved blocks of a document mean for its lines: where each went, and which of them were edited on the way.
class MoveMap
{
public:
    void setDocument(std::shared_ptr<const DiffDocument> document);
    bool isEmpty() const { return !m_document || m_document->moves.isEmpty(); }

    /// Index into the document's moves; -1: the line did not move.
    qint32 at(Side side, qint32 line) const { return isEmpty() ? -1 : m_document->moveAt(side, line); }
    /// A line inside a moved block that has no counterpart there. Of a block whose other half is in another file the text is not
    /// at hand: unless it is wholly the same, its first line stands for the edits in it.
    bool isEdited(Side side, qint32 line) const;
    /// Where a moved line stands on the other side, by its place in the block.
    std::optional<LineAddress> counterpart(Side side, qint32 line) const;
    /// "→ util.ts:88" on the left, "← util.ts:12" on the right.
    QString label(qint32 block, Side side) const;
    /// The first row of a change that is no moved line, or one edited inside its move; -1: the change only moves lines.
    qint32 firstEdit(const ViewRows &rows, const DiffHunk &hunk) const;

private:
    const QSet<QString> &words(qint32 block, Side side) const;

    std::shared_ptr<const DiffDocument> m_document;
    mutable std::array<QHash<qint32, QSet<QString>>, 2> m_words; // lines of a block without white space; by block
};

} // namespace strata
