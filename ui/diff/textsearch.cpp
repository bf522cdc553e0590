// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/textsearch.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::TextSearch)
};

bool isWordCharacter(QStringView line, qsizetype at)
{
    return at >= 0 && at < line.size() && (line[at].isLetterOrNumber() || line[at] == u'_');
}

auto orderOf(const SearchHit &hit) { return std::tuple(hit.row, hit.side, hit.position.column); }

} // namespace

void TextSearch::start(std::shared_ptr<const DiffDocument> document, const ViewRows *rows, const SearchOptions &options)
{
    clear();
    m_options = options;
    if (options.text.isEmpty() || !document)
        return;
    if (options.isRegex) {
        const QString pattern = options.wholeWord ? uR"(\b(?:%1)\b)"_s.arg(options.text) : options.text;
        m_expression.setPattern(pattern);
        m_expression.setPatternOptions(options.matchesCase ? QRegularExpression::UseUnicodePropertiesOption
                                                           : QRegularExpression::UseUnicodePropertiesOption
                                                                 | QRegularExpression::CaseInsensitiveOption);
        if (!m_expression.isValid()) {
            m_error = Text::tr("This is not a regular expression: %1").arg(m_expression.errorString());
            return;
        }
    }
    m_document = std::move(document);
    m_rows = rows;
}

void TextSearch::clear()
{
    m_document.reset();
    m_rows = nullptr;
    m_error.clear();
    m_hits.clear();
    m_row = 0;
    m_options = {};
}

bool TextSearch::step(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    using Scope = SearchOptions::Scope;
    for (qint32 count = 0; !isDone(); ++m_row, ++count) {
        if (count % 32 == 31 && timer.elapsed() >= milliseconds)
            return true;
        const DiffRow &row = m_rows->rows.at(m_row);
        if (m_options.scope == Scope::Changed && row.kind == RowKind::Equal)
            continue;
        // The same text on both sides is found once.
        const bool isOne = row.kind == RowKind::Equal && m_options.scope != Scope::Before;
        if (row.line[Before] >= 0 && !isOne && m_options.scope != Scope::After)
            searchLine(m_row, Before, row.line[Before]);
        if (row.line[After] >= 0 && m_options.scope != Scope::Before)
            searchLine(m_row, After, row.line[After]);
    }
    return false;
}

void TextSearch::searchLine(qint32 row, Side side, qint32 line)
{
    const QStringView text = m_document->sides[side].line(line);
    const auto add = [&](qsizetype start, qsizetype length) {
        if (m_hits.size() < mostHits)
            m_hits.append({.row = row, .side = side, .position = {line, qint32(start)}, .length = qint32(length)});
    };
    if (m_options.isRegex) {
        // The expression is a person's and may be of any cost: very long lines are searched at their beginning only.
        auto matches = m_expression.globalMatchView(text.first(std::min<qsizetype>(text.size(), longestRegexLine)));
        while (matches.hasNext() && m_hits.size() < mostHits) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() > 0)
                add(match.capturedStart(), match.capturedLength());
        }
        return;
    }
    const Qt::CaseSensitivity sensitivity = m_options.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const qsizetype length = m_options.text.size();
    for (qsizetype at = text.indexOf(m_options.text, 0, sensitivity); at >= 0 && m_hits.size() < mostHits;) {
        const bool isWhole = !isWordCharacter(text, at - 1) && !isWordCharacter(text, at + length);
        if (!m_options.wholeWord || isWhole)
            add(at, length);
        at = text.indexOf(m_options.text, at + length, sensitivity);
    }
}

std::span<const SearchHit> TextSearch::hitsIn(qint32 row) const
{
    const auto found = std::ranges::equal_range(m_hits, row, {}, &SearchHit::row);
    return {found.begin(), found.end()};
}

qsizetype TextSearch::hitFrom(qint32 row, Side side, qint32 column) const
{
    const auto hit = std::ranges::lower_bound(m_hits, std::tuple(row, side, column), {}, orderOf);
    return hit == m_hits.end() ? -1 : hit - m_hits.begin();
}

} // namespace strata
