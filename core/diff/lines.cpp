// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/lines.h"

#include <bit>
#include <cstring>

namespace strata {

namespace {

quint64 load(const char *bytes, size_t count)
{
    quint64 word = 0;
    std::memcpy(&word, bytes, count);
    return word;
}

// Multiply and fold, eight bytes at a time. It need not withstand an attacker: equal hashes are confirmed, and the probing below
// is bounded by the number of lines. Not qHashBits: a call into another library for each short line costs more than the hash.
quint64 hashOfLine(QByteArrayView line)
{
    constexpr quint64 odd = 0x9e3779b97f4a7c15;
    const char *bytes = line.data();
    size_t left = size_t(line.size());
    quint64 hash = left * odd;
    for (; left >= 8; bytes += 8, left -= 8)
        hash = std::rotl((hash ^ load(bytes, 8)) * odd, 29);
    if (left > 0)
        hash = std::rotl((hash ^ load(bytes, left)) * odd, 29);
    hash ^= hash >> 32;
    hash *= odd;
    return hash ^ (hash >> 29);
}

bool equal(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

// Open addressing: each slot keeps half of the hash, so that lines are touched again only when they are very likely equal.
class Interner
{
public:
    explicit Interner(qint32 lines) : m_mask(std::bit_ceil(size_t(lines) * 2 + 1) - 1), m_slots(m_mask + 1)
    {
        m_lines.reserve(size_t(lines));
    }

    quint32 insert(QByteArrayView line, quint64 hash)
    {
        Slot &slot = find(line, hash);
        if (slot.id == 0) {
            m_lines.push_back(line);
            slot.id = quint32(m_lines.size());
        }
        return slot.id - 1;
    }

    quint32 lookUp(QByteArrayView line, quint64 hash)
    {
        const quint32 id = find(line, hash).id;
        return id == 0 ? UnmatchedLine : id - 1;
    }

    quint32 count() const { return quint32(m_lines.size()); }

    /// Asks for the memory that a line of this hash will need. The table of a large text fits no cache, so this halves the time.
    void prefetch(quint64 hash) const { __builtin_prefetch(&m_slots[size_t(hash) & m_mask]); }

private:
    struct Slot
    {
        quint32 tag = 0;
        quint32 id = 0; // plus one; 0 is empty
    };

    // The slot of the line, or an empty one marked with its tag.
    Slot &find(QByteArrayView line, quint64 hash)
    {
        const quint32 tag = quint32(hash >> 32);
        for (size_t i = size_t(hash) & m_mask;; i = (i + 1) & m_mask) {
            Slot &slot = m_slots[i];
            if (slot.id == 0) {
                slot.tag = tag;
                return slot;
            }
            if (slot.tag == tag && equal(m_lines[slot.id - 1], line))
                return slot;
        }
    }

    size_t m_mask;
    std::vector<Slot> m_slots;
    std::vector<QByteArrayView> m_lines;
};

std::vector<quint64> hashesOf(const LineTable &table, LineRange range)
{
    std::vector<quint64> hashes;
    hashes.reserve(size_t(range.count));
    for (qint32 i = range.first; i < range.end(); ++i)
        hashes.push_back(hashOfLine(table.line(i)));
    return hashes;
}

} // namespace

LineTable splitLines(QByteArrayView text)
{
    LineTable table{.text = text, .starts = {}};
    table.starts.reserve(size_t(text.size() / 24 + 2));
    table.starts.push_back(0);
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    for (const char *at = begin; at < end;) {
        const char *newline = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        at = newline ? newline + 1 : end;
        table.starts.push_back(quint32(at - begin));
    }
    return table;
}

InternedLines internLines(const std::array<LineTable, 2> &tables, const std::array<LineRange, 2> &ranges)
{
    constexpr size_t ahead = 16; // lines between asking for memory and using it
    InternedLines interned;
    Interner interner(ranges[Before].count);
    for (const Side side : {Before, After}) {
        const std::vector<quint64> hashes = hashesOf(tables[side], ranges[side]);
        auto &ids = interned.ids[side];
        ids.reserve(hashes.size());
        for (size_t i = 0; i < hashes.size(); ++i) {
            if (i + ahead < hashes.size())
                interner.prefetch(hashes[i + ahead]);
            const QByteArrayView line = tables[side].line(ranges[side].first + qint32(i));
            ids.push_back(side == Before ? interner.insert(line, hashes[i]) : interner.lookUp(line, hashes[i]));
        }
    }
    interned.idCount = interner.count();
    return interned;
}

std::array<LineRange, 2> withoutCommonEnds(const std::array<LineTable, 2> &tables)
{
    const qint32 shorter = std::min(tables[Before].count(), tables[After].count());
    qint32 head = 0;
    while (head < shorter && equal(tables[Before].line(head), tables[After].line(head)))
        ++head;
    qint32 tail = 0;
    while (tail < shorter - head
           && equal(tables[Before].line(tables[Before].count() - 1 - tail), tables[After].line(tables[After].count() - 1 - tail)))
        ++tail;
    return {LineRange{head, tables[Before].count() - head - tail}, LineRange{head, tables[After].count() - head - tail}};
}

} // namespace strata
