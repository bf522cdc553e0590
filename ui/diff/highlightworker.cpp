// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/highlightworker.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

namespace strata {

namespace {

using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::Theme;

// By the name, else by the type that capture noted ("python" for a script without a suffix).
Definition definitionFor(const KSyntaxHighlighting::Repository &repository, const FileEntry &file, const QString &chosen)
{
    if (const Definition byHand = repository.definitionForName(chosen); byHand.isValid())
        return byHand;
    const Definition byName = repository.definitionForFileName(file.path);
    return byName.isValid() ? byName : repository.definitionForName(file.type);
}

} // namespace

/// The engine of one side: states at the starts of blocks, as far as the pass got.
class HighlightWorker::SideEngine : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    SideEngine(const TextSide &side, const Definition &definition) : m_side(side)
    {
        setDefinition(definition);
        m_states.append(KSyntaxHighlighting::State());
    }

    qint32 blockCount() const { return (m_side.lineCount() + Highlighter::blockLines - 1) / Highlighter::blockLines; }
    bool isKnown(qint32 block) const { return block < m_states.size(); }
    bool isDone() const { return m_states.size() > blockCount(); }
    qint32 reached() const { return qint32(m_states.size()) - 1; } // the block whose state is the last known

    /// Colours a block whose state is known; the state after it is kept.
    QList<QList<SyntaxToken>> color(qint32 block)
    {
        KSyntaxHighlighting::State state = m_states.at(block);
        m_collect = true;
        QList<QList<SyntaxToken>> lines = run(block, state);
        if (block == reached())
            m_states.append(state);
        return lines;
    }

    void pass()
    {
        KSyntaxHighlighting::State state = m_states.last();
        m_collect = false;
        run(reached(), state);
        m_states.append(state);
    }

    /// Colours blocks the pass has not reached, beginning at a line that looks like the start of a declaration.
    template <typename Sink>
    void guess(qint32 firstBlock, qint32 lastBlock, Sink sink)
    {
        constexpr qint32 lookBack = 200;
        const qint32 first = firstBlock * Highlighter::blockLines;
        qint32 start = first;
        for (qint32 line = first; line > std::max(0, first - lookBack); --line) {
            const QStringView text = m_side.line(line);
            if (!text.isEmpty() && text.front().isLetter()) {
                start = line;
                break;
            }
        }
        KSyntaxHighlighting::State state;
        m_collect = false;
        for (qint32 line = start; line < first; ++line)
            state = highlightLine(clipped(line), state);
        m_collect = true;
        for (qint32 block = firstBlock; block <= lastBlock; ++block)
            sink(block, run(block, state));
    }

private:
    QStringView clipped(qint32 line) const
    {
        return m_side.line(line).first(std::min<qsizetype>(m_side.line(line).size(), Highlighter::longestLine));
    }

    QList<QList<SyntaxToken>> run(qint32 block, KSyntaxHighlighting::State &state)
    {
        QList<QList<SyntaxToken>> lines;
        const qint32 end = std::min((block + 1) * Highlighter::blockLines, m_side.lineCount());
        for (qint32 line = block * Highlighter::blockLines; line < end; ++line) {
            m_tokens.clear();
            state = highlightLine(clipped(line), state);
            if (m_collect)
                lines.append(m_tokens);
        }
        return lines;
    }

    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (!m_collect || length <= 0)
            return;
        const auto role = quint8(format.textStyle());
        if (role == Theme::Normal)
            return;
        if (!m_tokens.isEmpty() && m_tokens.last().role == role && m_tokens.last().start + m_tokens.last().length == offset)
            m_tokens.last().length += length;
        else
            m_tokens.append({.start = offset, .length = length, .style = styleOfRole(role), .role = role});
    }

    const TextSide &m_side;
    QList<KSyntaxHighlighting::State> m_states;
    QList<SyntaxToken> m_tokens;
    bool m_collect = false;
};

HighlightWorker::HighlightWorker(Highlighter *owner) : m_owner(owner) { }

HighlightWorker::~HighlightWorker() = default;

void HighlightWorker::request(Request request)
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = std::move(request);
    }
    if (!m_pending.exchange(true))
        QMetaObject::invokeMethod(this, &HighlightWorker::work, Qt::QueuedConnection);
}

void HighlightWorker::readSyntaxes()
{
    if (m_repository)
        return;
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    QList<Highlighter::Syntax> syntaxes;
    const QList<Definition> definitions = m_repository->definitions();
    for (const Definition &definition : definitions) {
        if (!definition.isHidden() && !definition.name().isEmpty())
            syntaxes.append({.section = definition.translatedSection(), .name = definition.name()});
    }
    QMetaObject::invokeMethod(m_owner, [owner = m_owner, syntaxes] { owner->m_syntaxes = syntaxes; }, Qt::QueuedConnection);
}

void HighlightWorker::prepare()
{
    if (m_current.document)
        readSyntaxes();
    for (Side side : {Before, After}) {
        if (!m_current.document || !m_current.document->file[side])
            continue;
        const Definition definition = definitionFor(*m_repository, *m_current.document->file[side], m_current.definition);
        if (definition.isValid() && !definition.name().isEmpty() && m_current.document->sides[side].lineCount() > 0)
            m_engines[side] = std::make_unique<SideEngine>(m_current.document->sides[side], definition);
    }
}

void HighlightWorker::work()
{
    Request request;
    {
        const std::lock_guard lock(m_mutex);
        m_pending = false;
        request = m_next;
    }
    const bool isNew = request.id != m_current.id;
    if (isNew)
        m_engines = {}; // they read the old document
    m_current = std::move(request);
    if (isNew)
        prepare();
    for (Side side : {After, Before}) {
        if (m_engines[side] && !colorWanted(side))
            return;
    }
    if (m_current.depth == Highlighter::Depth::InSight)
        return;
    // The pass to the end of the text, sides in turn; whatever is wanted meanwhile interrupts it and is served first.
    for (bool more = true; more;) {
        more = false;
        for (Side side : {After, Before}) {
            if (!m_engines[side] || m_engines[side]->isDone())
                continue;
            if (interrupted())
                return;
            SideEngine &engine = *m_engines[side];
            const qint32 block = engine.reached();
            const LineRange wanted = m_current.lines[side];
            if (block * Highlighter::blockLines < wanted.end() && (block + 1) * Highlighter::blockLines > wanted.first)
                post(side, block, engine.color(block));
            else
                engine.pass();
            more = true;
        }
    }
    QMetaObject::invokeMethod(
        m_owner,
        [owner = m_owner, id = m_current.id] {
            if (id == owner->m_document)
                emit owner->finished();
        },
        Qt::QueuedConnection);
}

bool HighlightWorker::colorWanted(Side side)
{
    SideEngine &engine = *m_engines[side];
    const LineRange wanted = m_current.lines[side];
    if (wanted.count <= 0)
        return true;
    const qint32 last = std::min((wanted.end() - 1) / Highlighter::blockLines, engine.blockCount() - 1);
    qint32 block = wanted.first / Highlighter::blockLines;
    for (; block <= last && (engine.isKnown(block) || block - engine.reached() < 4); ++block) {
        if (interrupted())
            return false;
        while (!engine.isKnown(block))
            engine.pass();
        post(side, block, engine.color(block));
    }
    if (block <= last)
        engine.guess(block, last, [&](qint32 at, QList<QList<SyntaxToken>> lines) { post(side, at, std::move(lines), true); });
    return !interrupted();
}

void HighlightWorker::post(Side side, qint32 block, QList<QList<SyntaxToken>> lines, bool isGuess)
{
    QMetaObject::invokeMethod(
        m_owner,
        [owner = m_owner, id = m_current.id, side, block,
         answer = Highlighter::Block{.lines = std::move(lines), .isGuess = isGuess}] { owner->take(id, side, block, answer); },
        Qt::QueuedConnection);
}

} // namespace strata
