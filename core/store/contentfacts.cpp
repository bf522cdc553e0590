// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contentfacts.h"

#include "core/base/fileio.h"
#include "core/base/filetype.h"
#include "core/base/parallel.h"

#include <QStringDecoder>

#include <algorithm>
#include <mutex>

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

QHash<ContentHash, Content> describeContents(const ReadWhole &read, const QList<FileEntry> &files, const Progress &progress)
{
    QHash<ContentHash, const FileEntry *> unique;
    for (const FileEntry &file : files) {
        if (file.kind == FileKind::Regular && !unique.contains(file.sha256))
            unique.insert(file.sha256, &file);
    }
    const QList<const FileEntry *> entries = unique.values();
    QHash<ContentHash, Content> contents;
    contents.reserve(entries.size());
    std::mutex mutex;
    static_cast<void>(inParallel(entries.size(), 16, [&](qsizetype first, qsizetype end) -> Result<> {
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            const auto bytes = read(*entries[i]);
            if (!bytes)
                continue;
            ContentFacts facts(entries[i]->path);
            facts.add(*bytes);
            Content content = facts.finish();
            if (content.sha256 != entries[i]->sha256)
                continue;
            const std::scoped_lock lock(mutex);
            contents.insert(content.sha256, std::move(content));
        }
        return {};
    }));
    return contents;
}

} // namespace strata
