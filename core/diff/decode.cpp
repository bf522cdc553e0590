// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/decode.h"

#include <QStringDecoder>

#include <algorithm>

namespace strata {

namespace {

// Valid multi-byte sequences, and bytes that belong to none.
struct Utf8Census
{
    qint64 sequences = 0;
    qint64 strays = 0;
};

// The length of the valid sequence of several bytes at `at`; 0: none begins there (RFC 3629).
qsizetype sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto byteAt = [bytes](qsizetype i) { return i < bytes.size() ? quint8(bytes[i]) : quint8(0); };
    const auto continues = [&](qsizetype i) { return (byteAt(i) & 0xc0) == 0x80; };
    const quint8 lead = byteAt(at);
    const quint8 next = byteAt(at + 1);
    if (lead < 0xc2 || lead > 0xf4 || !continues(at + 1))
        return 0;
    if (lead < 0xe0)
        return 2;
    if (lead < 0xf0) {
        const bool isAllowed = (lead != 0xe0 || next >= 0xa0) && (lead != 0xed || next < 0xa0);
        return isAllowed && continues(at + 2) ? 3 : 0;
    }
    const bool isAllowed = (lead != 0xf0 || next >= 0x90) && (lead != 0xf4 || next < 0x90);
    return isAllowed && continues(at + 2) && continues(at + 3) ? 4 : 0;
}

// The first hundred thousand tell.
Utf8Census censusOf(QByteArrayView bytes)
{
    Utf8Census census;
    for (qsizetype i = 0; i < bytes.size() && census.sequences + census.strays < 100'000;) {
        if (quint8(bytes[i]) < 0x80) {
            ++i;
        } else if (const qsizetype length = sequenceLength(bytes, i); length > 0) {
            ++census.sequences;
            i += length;
        } else {
            ++census.strays;
            ++i;
        }
    }
    return census;
}

void decodeInto(TextSide &side, QByteArrayView content, QByteArray &bytes)
{
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff")) {
        side.encoding = content.startsWith("\xff\xfe") ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
        QStringDecoder decoder(side.encoding == TextEncoding::Utf16Le ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        side.text = decoder.decode(content.sliced(2));
        side.hasInvalidBytes = decoder.hasError() || content.size() % 2 != 0;
        bytes = side.text.toUtf8();
        return;
    }
    if (content.startsWith("\xef\xbb\xbf")) {
        side.encoding = TextEncoding::Utf8WithBom;
        bytes = bytes.sliced(3); // the caller's bytes are the content
        content = content.sliced(3);
    }
    if (!content.isValidUtf8()) {
        const Utf8Census census = censusOf(content);
        if (side.encoding == TextEncoding::Utf8 && census.strays >= census.sequences) {
            side.encoding = TextEncoding::Latin1;
            side.text = QString::fromLatin1(content);
            return;
        }
        side.hasInvalidBytes = true;
    }
    side.text = QString::fromUtf8(content);
}

LineEnding lineEndingOf(qint32 terminated, qint32 withCarriageReturn)
{
    if (terminated == 0)
        return LineEnding::None;
    return withCarriageReturn == 0 ? LineEnding::Lf : withCarriageReturn == terminated ? LineEnding::CrLf : LineEnding::Mixed;
}

// Line starts and ends in UTF-16. Where each byte became one code unit (ASCII, Latin-1) the byte positions serve.
void locateLines(TextSide &side, const LineTable &lines)
{
    const QString &text = side.text;
    const bool unitPerByte = text.size() == lines.text.size();
    const qint32 count = lines.count();
    side.lineStarts.resizeForOverwrite(count);
    side.lineEnds.resizeForOverwrite(count);
    qint32 *const starts = side.lineStarts.data();
    qint32 *const ends = side.lineEnds.data();
    qint32 terminated = 0;
    qint32 withCarriageReturn = 0;
    qsizetype at = 0;
    for (qint32 i = 0; i < count; ++i) {
        starts[i] = qint32(at);
        qsizetype next = text.size();
        if (unitPerByte)
            next = qsizetype(lines.starts[size_t(i) + 1]);
        else if (const qsizetype newline = text.indexOf(u'\n', at); newline >= 0)
            next = newline + 1;
        qsizetype end = next;
        if (end > at && text[end - 1] == u'\n') {
            --end;
            ++terminated;
            if (end > at && text[end - 1] == u'\r') {
                --end;
                ++withCarriageReturn;
            }
        }
        ends[i] = qint32(end);
        at = next;
    }
    side.lineEnding = lineEndingOf(terminated, withCarriageReturn);
    side.endsWithNewline = text.isEmpty() || text.back() == u'\n';
}

} // namespace

DecodedText decodeText(const QByteArray &content)
{
    DecodedText decoded{.bytes = content};
    TextSide &side = decoded.side;
    decodeInto(side, content, decoded.bytes);
    const bool isMacintosh = !decoded.bytes.contains('\n') && decoded.bytes.contains('\r');
    if (isMacintosh) {
        decoded.bytes.replace('\r', '\n');
        side.text.replace(u'\r', u'\n');
    }
    decoded.lines = splitLines(decoded.bytes);
    locateLines(side, decoded.lines);
    if (isMacintosh) {
        side.lineEnding = LineEnding::Cr;
        side.text.replace(u'\n', u'\r');
    }
    return decoded;
}

} // namespace strata
