// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contentfacts.h"

#include "core/base/filetype.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr qsizetype HeadBytes = 8192;
constexpr qsizetype PreviewCharacters = 1000;

QString previewOf(const QByteArray &head)
{
    // At most four bytes a character; a character cut in two at the end of the head must not make it look broken.
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(QByteArrayView(head).first(std::min(head.size(), 4 * PreviewCharacters)));
    text.truncate(PreviewCharacters);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

} // namespace

void ContentFacts::add(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    m_hasher.add(bytes);
    if (m_head.size() < HeadBytes)
        m_head.append(bytes.first(std::min(bytes.size(), HeadBytes - m_head.size())));
    m_newlines += std::count(bytes.begin(), bytes.end(), '\n');
    m_last = bytes.back();
    m_size += bytes.size();
}

Content ContentFacts::finish()
{
    Content content{.sha256 = m_hasher.finish(), .type = fileType(m_path, m_head), .size = m_size};
    if (!looksBinary(m_head)) {
        content.lineCount = m_newlines + (m_last == '\n' ? 0 : 1);
        if (!looksSecret(m_path) && !m_head.contains("PRIVATE KEY-----"))
            content.preview = previewOf(m_head);
    }
    return content;
}

} // namespace strata
