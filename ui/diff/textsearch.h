// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diff/selectiontext.h"
#include "ui/diff/viewrows.h"

#include <QRegularExpression>

#include <memory>

namespace strata {

struct SearchOptions
{
    enum class Scope : quint8 { Both, Before, After, Changed };

    QString text;
    bool isRegex = false;
    bool matchesCase = false;
    bool wholeWord = false;
    Scope scope = Scope::Both;

    bool operator==(const SearchOptions &) const = default;
};

struct SearchHit
{
    qint32 row = 0;
    Side side = After; // an equal row is one hit, shown on both sides
    TextPosition position;
    qint32 length = 0;

    bool operator==(const SearchHit &) const = default;
};

/// A search through the rows of a comparison in small steps, top to bottom. Hits are ordered by row, then before first.
class TextSearch
{
public:
    static constexpr qsizetype mostHits = 100'000;
    static constexpr qint32 longestRegexLine = 100'000; // code units of one line an expression is tried on

    /// Begins anew. `rows` must outlive the search or be replaced by another start().
    void start(std::shared_ptr<const DiffDocument> document, const ViewRows *rows, const SearchOptions &options);
    void clear();
    /// Searches for about so many milliseconds; false once everything is searched.
    bool step(int milliseconds);

    bool isActive() const { return m_rows != nullptr; }
    bool isDone() const { return !m_rows || m_row >= m_rows->rows.size() || m_hits.size() >= mostHits; }
    const QString &error() const { return m_error; } // an expression that is none, as a sentence
    const SearchOptions &options() const { return m_options; }
    const QList<SearchHit> &hits() const { return m_hits; }
    std::span<const SearchHit> hitsIn(qint32 row) const;
    /// The first hit at or after a place, in reading order; -1: none.
    qsizetype hitFrom(qint32 row, Side side, qint32 column) const;

private:
    void searchLine(qint32 row, Side side, qint32 line);

    std::shared_ptr<const DiffDocument> m_document;
    const ViewRows *m_rows = nullptr;
    SearchOptions m_options;
    QRegularExpression m_expression;
    QString m_error;
    QList<SearchHit> m_hits;
    qint32 m_row = 0;
};

} // namespace strata
