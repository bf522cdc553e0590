// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/gitbinary.h"

#include <QCryptographicHash>

#include <libdeflate.h>

#include <algorithm>
#include <memory>

namespace strata {

namespace {

constexpr int CompressionLevel = 6;
constexpr qsizetype BytesPerLine = 52; // git's: one letter tells the length

QByteArray deflated(QByteArrayView content)
{
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(CompressionLevel), libdeflate_free_compressor);
    Q_CHECK_PTR(compressor.get());
    QByteArray packed(qsizetype(libdeflate_zlib_compress_bound(compressor.get(), size_t(content.size()))), Qt::Uninitialized);
    packed.truncate(qsizetype(
        libdeflate_zlib_compress(compressor.get(), content.data(), size_t(content.size()), packed.data(), size_t(packed.size()))));
    return packed;
}

// Four bytes, the first the most significant, as five digits; the last group of a line is padded with zeros.
void appendBase85Line(QByteArray &patch, QByteArrayView bytes)
{
    constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
    patch.append(bytes.size() <= 26 ? char('A' + bytes.size() - 1) : char('a' + bytes.size() - 27));
    for (qsizetype at = 0; at < bytes.size(); at += 4) {
        quint32 group = 0;
        for (qsizetype i = at; i < at + 4; ++i)
            group = group << 8 | (i < bytes.size() ? quint8(bytes[i]) : 0);
        std::array<char, 5> text{};
        for (auto digit = text.rbegin(); digit != text.rend(); ++digit, group /= 85)
            *digit = digits[group % 85];
        patch.append(text.data(), text.size());
    }
    patch.append('\n');
}

void appendLiteral(QByteArray &patch, QByteArrayView content)
{
    patch.append("literal ").append(QByteArray::number(content.size())).append('\n');
    const QByteArray packed = deflated(content);
    patch.reserve(patch.size() + packed.size() + packed.size() / 3);
    for (qsizetype at = 0; at < packed.size(); at += BytesPerLine)
        appendBase85Line(patch, QByteArrayView(packed).sliced(at, std::min(BytesPerLine, packed.size() - at)));
    patch.append('\n');
}

} // namespace

QByteArray gitBlobId(QByteArrayView content)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData("blob " + QByteArray::number(content.size()));
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(content);
    return hash.result().toHex();
}

void appendBinaryPatch(QByteArray &patch, const std::array<QByteArray, 2> &content)
{
    patch.append("GIT binary patch\n");
    appendLiteral(patch, content[After]);
    appendLiteral(patch, content[Before]);
}

} // namespace strata
