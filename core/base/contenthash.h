// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QHashFunctions>

#include <array>
#include <memory>

namespace strata {

/// A SHA-256. Content of equal hash is the same content everywhere in Strata.
struct ContentHash
{
    std::array<quint8, 32> bytes{};

    bool isNull() const { return *this == ContentHash{}; }
    QString toHex() const;
    /// Null when `hex` is not 64 hexadecimal digits.
    static ContentHash fromHex(QStringView hex);

    auto operator<=>(const ContentHash &) const = default;
};

inline size_t qHash(const ContentHash &hash, size_t seed = 0) noexcept
{
    return qHashBits(hash.bytes.data(), hash.bytes.size(), seed);
}

/// SHA-256 piece by piece. OpenSSL's EVP, because it uses the processor's SHA instructions where there are any: 4 to 5 times
/// QCryptographicHash on such machines.
class ContentHasher
{
public:
    ContentHasher();
    ~ContentHasher();
    Q_DISABLE_COPY_MOVE(ContentHasher)

    void add(QByteArrayView data);
    /// The hash of all that was added; the hasher then starts afresh.
    ContentHash finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

ContentHash hashOf(QByteArrayView data);

} // namespace strata
