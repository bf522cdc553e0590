// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/findinchanges.h"

#include "core/base/parallel.h"
#include "core/services/comparing.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <mutex>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::FindInChanges)
};

constexpr qsizetype LongestText = 400; // UTF-16 units of a line that are answered
constexpr qsizetype LeadingText = 80; // of them, in front of the find

QRegularExpression expressionOf(const FindQuery &query)
{
    QString pattern = query.isRegex ? query.text : QRegularExpression::escape(query.text);
    if (query.wholeWords)
        pattern = u"\\b(?:%1)\\b"_s.arg(pattern);
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.matchesCase);
    return QRegularExpression(pattern, options);
}

// Per side, whether a line belongs to a change. A file that is there on one side only is all change.
std::array<QList<bool>, 2> changedLines(const DiffDocument &document)
{
    std::array<QList<bool>, 2> changed;
    for (const Side side : {Before, After})
        changed[side].fill(false, document.sides[side].lineCount());
    for (const DiffRow &row : document.rows) {
        for (const Side side : {Before, After}) {
            if (row.line[side] >= 0)
                changed[side][row.line[side]] = row.kind != RowKind::Equal && row.kind != RowKind::Ignored;
        }
    }
    return changed;
}

FoundLine lineOf(const QString &path, Side side, qint32 line, QStringView text, qsizetype start, qsizetype length, bool isChanged)
{
    const qsizetype from = text.size() <= LongestText ? 0 : std::max<qsizetype>(0, start - LeadingText);
    const QStringView part = text.sliced(from, std::min(LongestText, text.size() - from));
    return {.path = path,
            .side = side,
            .line = line,
            .column = qint32(start),
            .text = part.toString(),
            .span = {.start = qint32(start - from), .length = qint32(std::min(length, part.size() - (start - from)))},
            .isChanged = isChanged};
}

struct Finds
{
    QList<FoundLine> lines;
    bool isText = true;
};

Finds findIn(const DiffDocument &document, const QString &path, const FindQuery &query, const QRegularExpression &expression,
             const Progress &progress)
{
    Finds finds;
    if (document.state == DiffDocument::State::Binary || document.state == DiffDocument::State::TooLarge) {
        finds.isText = false;
        return finds;
    }
    const std::array<QList<bool>, 2> changed = changedLines(document);
    // In the order of the rows, so that what was and what became of it stand together.
    for (const DiffRow &row : document.rows) {
        if (progress.cancelled())
            break;
        const bool isSame = row.kind == RowKind::Equal;
        for (const Side side : {Before, After}) {
            const qint32 line = row.line[side];
            if (line < 0 || (isSame && side == Before) || (query.onlyChangedLines && !changed[side][line]))
                continue;
            const QStringView text = document.sides[side].line(line);
            const QRegularExpressionMatch match = expression.matchView(text);
            if (!match.hasMatch() || match.capturedLength() == 0)
                continue;
            finds.lines.append(lineOf(path, side, line, text, match.capturedStart(), match.capturedLength(), changed[side][line]));
            if (query.onePerFile || finds.lines.size() > MostFoundLines)
                return finds;
        }
    }
    return finds;
}

// Hands files on in their order, whichever thread is done first.
class Ordered
{
public:
    Ordered(qsizetype count, const std::function<void(const QList<FoundLine> &)> &found) : m_waiting(size_t(count)), m_found(found)
    {
    }

    void take(qsizetype index, Finds finds)
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting[size_t(index)] = std::move(finds);
        for (; m_next < m_waiting.size() && m_waiting[m_next]; ++m_next)
            hand(*std::exchange(m_waiting[m_next], Finds{}));
    }
    bool isFull()
    {
        const std::scoped_lock lock(m_mutex);
        return m_summary.isCut;
    }
    qint64 done()
    {
        const std::scoped_lock lock(m_mutex);
        return qint64(m_next);
    }
    FindSummary summary() { return m_summary; }

private:
    void hand(const Finds &finds)
    {
        if (!finds.isText)
            ++m_summary.notSearched;
        const qint64 room = MostFoundLines - m_summary.lines;
        m_summary.isCut = m_summary.isCut || finds.lines.size() > room;
        if (finds.lines.isEmpty() || room == 0)
            return;
        const QList<FoundLine> lines = finds.lines.first(std::min<qint64>(room, finds.lines.size()));
        m_summary.lines += lines.size();
        ++m_summary.files;
        m_found(lines);
    }

    std::mutex m_mutex;
    std::vector<std::optional<Finds>> m_waiting;
    size_t m_next = 0;
    FindSummary m_summary;
    const std::function<void(const QList<FoundLine> &)> &m_found;
};

} // namespace

Result<> checkFindQuery(const FindQuery &query)
{
    if (query.text.isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("Type what to look for."));
    if (const QRegularExpression expression = expressionOf(query); !expression.isValid())
        return fail(Error::Kind::Invalid, Text::tr("This is no regular expression: %1.").arg(expression.errorString()), query.text);
    return {};
}

Result<FindSummary> findInChanges(const Library &library, const std::array<TreeSide, 2> &sides, const QList<FileChange> &changes,
                                  const FindQuery &query, const std::function<void(const QList<FoundLine> &)> &found,
                                  const Progress &progress)
{
    if (const auto checked = checkFindQuery(query); !checked)
        return std::unexpected(checked.error());
    const QRegularExpression expression = expressionOf(query);
    expression.optimize(); // before threads share it
    Ordered ordered(changes.size(), found);
    const auto searched = inParallel(changes.size(), 4, [&](qsizetype first, qsizetype end) -> Result<> {
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            if (ordered.isFull())
                return {};
            const auto document = compareFile(library, sides, changes[i], {.findMoves = false}, progress);
            if (!document && document.error().kind == Error::Kind::Cancelled)
                return std::unexpected(document.error());
            // One file that cannot be read must not hide what the others have; it is counted.
            ordered.take(i, document ? findIn(**document, changes[i].path(), query, expression, progress) : Finds{.isText = false});
        }
        progress.report(ordered.done(), changes.size(), Text::tr("Looking through the changed files"));
        return {};
    });
    if (!searched)
        return std::unexpected(searched.error());
    return ordered.summary();
}

} // namespace strata
