// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/highlighter.h"

#include "ui/diff/highlightworker.h"

namespace strata {

namespace {

// Blocks of tokens kept for one side; 64 lines each. Far more than a window shows, little beside the text itself.
constexpr qsizetype mostBlocks = 256;

bool overlaps(const LineRange &lines, qint32 block)
{
    return block * Highlighter::blockLines < lines.end() && (block + 1) * Highlighter::blockLines > lines.first;
}

} // namespace

Highlighter::Highlighter(QObject *parent) : QObject(parent), m_worker(new HighlightWorker(this))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName("highlighter");
    m_thread.start(QThread::LowPriority);
}

Highlighter::~Highlighter()
{
    // The worker leaves between two blocks; only a definition that is being loaded makes this wait noticeable.
    m_worker->stop();
    m_thread.quit();
    m_thread.wait();
}

void Highlighter::warm() { QMetaObject::invokeMethod(m_worker, &HighlightWorker::readSyntaxes, Qt::QueuedConnection); }

void Highlighter::setDocument(std::shared_ptr<const DiffDocument> document, Depth depth)
{
    ++m_document;
    for (Side side : {Before, After}) {
        m_blocks[side].clear();
        m_wanted[side] = {};
    }
    m_shown = std::move(document);
    m_depth = depth;
    request();
}

void Highlighter::setDefinition(const QString &name)
{
    if (m_definition == name)
        return;
    m_definition = name;
    const std::array<LineRange, 2> wanted = m_wanted;
    setDocument(m_shown, m_depth);
    for (Side side : {Before, After})
        emit colored(side, wanted[side]);
    want(wanted);
}

void Highlighter::request()
{
    m_worker->request({.id = m_document, .document = m_shown, .lines = m_wanted, .definition = m_definition, .depth = m_depth});
}

void Highlighter::want(const std::array<LineRange, 2> &lines)
{
    if (!m_shown || lines == m_wanted)
        return;
    m_wanted = lines;
    const auto isSettled = [this](Side side, qint32 block) {
        const auto known = m_blocks[side].constFind(block);
        return known != m_blocks[side].cend() && !known->isGuess;
    };
    bool isMissing = false;
    for (Side side : {Before, After}) {
        const qint32 end = lines[side].count > 0 ? (lines[side].end() - 1) / blockLines + 1 : 0;
        for (qint32 block = lines[side].first / blockLines; block < end; ++block)
            isMissing |= !isSettled(side, block);
    }
    if (isMissing)
        request();
}

const QList<SyntaxToken> &Highlighter::tokens(Side side, qint32 line) const
{
    static const QList<SyntaxToken> plain;
    const auto block = m_blocks[side].constFind(line / blockLines);
    if (block == m_blocks[side].cend() || line % blockLines >= block->lines.size())
        return plain;
    return block->lines.at(line % blockLines);
}

void Highlighter::take(quint64 document, Side side, qint32 block, const Block &answer)
{
    if (document != m_document)
        return;
    QHash<qint32, Block> &blocks = m_blocks[side];
    if (blocks.size() >= mostBlocks)
        blocks.removeIf([&](const auto &item) { return !overlaps(m_wanted[side], item.key()); });
    Block &known = blocks[block];
    const bool isSame = known.lines == answer.lines;
    known = answer;
    if (!isSame)
        emit colored(side, {.first = block * blockLines, .count = qint32(answer.lines.size())});
}

} // namespace strata
