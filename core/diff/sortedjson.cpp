// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/sortedjson.h"

#include <algorithm>
#include <vector>

namespace strata {

namespace {

constexpr int DeepestLevel = 512;
constexpr qint64 StopInterval = 4096; // values between two looks at the stop token

// Not QJsonDocument: that would write numbers its own way and keep one of two equal keys. Each value is written where it is read;
// the members of an object are put in order when it closes.
class JsonLayer
{
public:
    JsonLayer(QByteArrayView json, const std::stop_token &stop) : m_json(json), m_stop(stop) { }

    std::optional<QByteArray> lay()
    {
        if (!value(0))
            return {};
        skipSpace();
        if (m_at != m_json.size())
            return {};
        m_laid.append('\n');
        return m_laid;
    }

private:
    struct Member
    {
        QByteArrayView key;
        qsizetype first; // in m_laid, with its key
        qsizetype end;
    };

    char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    void skipSpace()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[m_at]))
            ++m_at;
    }
    bool take(char c)
    {
        skipSpace();
        if (peek() != c || m_at == m_json.size())
            return false;
        ++m_at;
        return true;
    }
    void beginLine(int level) { m_laid.append('\n').append(QByteArray(2 * level, ' ')); }

    bool value(int level)
    {
        skipSpace();
        if (level > DeepestLevel || (++m_values % StopInterval == 0 && m_stop.stop_requested()))
            return false;
        switch (peek()) {
        case '{': return object(level);
        case '[': return array(level);
        case '"': return string();
        default: return literal();
        }
    }

    bool object(int level)
    {
        ++m_at;
        m_laid.append('{');
        if (take('}')) {
            m_laid.append('}');
            return true;
        }
        const qsizetype from = m_laid.size();
        std::vector<Member> members;
        do {
            skipSpace();
            if (!members.empty())
                m_laid.append(',');
            const qsizetype first = m_laid.size();
            beginLine(level + 1);
            const qsizetype key = m_at;
            if (peek() != '"' || !string())
                return false;
            const QByteArrayView name = m_json.sliced(key, m_at - key);
            if (!take(':'))
                return false;
            m_laid.append(": ");
            if (!value(level + 1))
                return false;
            members.push_back({.key = name, .first = first, .end = m_laid.size()});
        } while (take(','));
        if (!take('}'))
            return false;
        putInOrder(members, from);
        beginLine(level);
        m_laid.append('}');
        return true;
    }

    void putInOrder(std::vector<Member> &members, qsizetype from)
    {
        if (std::ranges::is_sorted(members, {}, &Member::key))
            return;
        std::ranges::stable_sort(members, {}, &Member::key);
        QByteArray sorted;
        sorted.reserve(m_laid.size() - from + qsizetype(members.size()));
        for (const Member &member : members) {
            if (!sorted.isEmpty())
                sorted.append(',');
            sorted.append(QByteArrayView(m_laid).sliced(member.first, member.end - member.first));
        }
        m_laid.truncate(from);
        m_laid.append(sorted);
    }

    bool array(int level)
    {
        ++m_at;
        m_laid.append('[');
        if (take(']')) {
            m_laid.append(']');
            return true;
        }
        bool isFirst = true;
        do {
            if (!isFirst)
                m_laid.append(',');
            isFirst = false;
            beginLine(level + 1);
            if (!value(level + 1))
                return false;
        } while (take(','));
        if (!take(']'))
            return false;
        beginLine(level);
        m_laid.append(']');
        return true;
    }

    bool string()
    {
        const qsizetype first = m_at;
        for (++m_at; m_at < m_json.size(); ++m_at) {
            const char c = m_json[m_at];
            if (c == '"') {
                ++m_at;
                m_laid.append(m_json.sliced(first, m_at - first));
                return true;
            }
            if (quint8(c) < 0x20)
                return false;
            if (c == '\\')
                ++m_at;
        }
        return false;
    }

    // A number or a word. Which letters make a number is not looked at closely: what differs is shown as it is written.
    bool literal()
    {
        const qsizetype first = m_at;
        while (m_at < m_json.size()
               && (QByteArrayView("+-.").contains(peek()) || (peek() >= '0' && peek() <= '9') || (peek() >= 'a' && peek() <= 'z')
                   || peek() == 'E'))
            ++m_at;
        const QByteArrayView word = m_json.sliced(first, m_at - first);
        m_laid.append(word);
        const bool isNumber = !word.isEmpty() && (word.front() == '-' || (word.front() >= '0' && word.front() <= '9'));
        return isNumber || word == "true" || word == "false" || word == "null";
    }

    QByteArrayView m_json;
    const std::stop_token &m_stop;
    qsizetype m_at = 0;
    qint64 m_values = 0;
    QByteArray m_laid;
};

} // namespace

std::optional<QByteArray> sortedJson(QByteArrayView json, const std::stop_token &stop) { return JsonLayer(json, stop).lay(); }

} // namespace strata
