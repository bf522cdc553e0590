// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contenthash.h"

#include <openssl/evp.h>

namespace strata {

QString ContentHash::toHex() const
{
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex());
}

ContentHash ContentHash::fromHex(QStringView hex)
{
    ContentHash hash;
    if (hex.size() != 64)
        return {};
    const auto digit = [](QChar c) -> int {
        const char16_t u = c.unicode();
        if (u >= u'0' && u <= u'9')
            return u - u'0';
        if (u >= u'a' && u <= u'f')
            return u - u'a' + 10;
        if (u >= u'A' && u <= u'F')
            return u - u'A' + 10;
        return -1;
    };
    for (qsizetype i = 0; i < 32; ++i) {
        const int high = digit(hex[2 * i]);
        const int low = digit(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return {};
        hash.bytes[size_t(i)] = quint8(high * 16 + low);
    }
    return hash;
}

struct ContentHasher::Context
{
    EVP_MD_CTX *evp = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(evp); }
};

ContentHasher::ContentHasher() : m_context(std::make_unique<Context>())
{
    EVP_DigestInit_ex(m_context->evp, EVP_sha256(), nullptr);
}

ContentHasher::~ContentHasher() = default;

void ContentHasher::add(QByteArrayView data) { EVP_DigestUpdate(m_context->evp, data.data(), size_t(data.size())); }

ContentHash ContentHasher::finish()
{
    ContentHash hash;
    EVP_DigestFinal_ex(m_context->evp, hash.bytes.data(), nullptr);
    EVP_DigestInit_ex(m_context->evp, EVP_sha256(), nullptr);
    return hash;
}

ContentHash hashOf(QByteArrayView data)
{
    ContentHasher hasher;
    hasher.add(data);
    return hasher.finish();
}

} // namespace strata
