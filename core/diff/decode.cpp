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

Utf8Census censusOf(QByteArrayView bytes)
{
    Utf8Census census;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = quint8(bytes[i]);
        const qsizetype length = lead < 0x80                   ? 1
                                 : lead >= 0xc2 && lead < 0xe0 ? 2
                                 : lead >= 0xe0 && lead < 0xf0 ? 3
                                 : lead >= 0xf0 && lead < 0xf5 ? 4
                                                               : 0;
        const bool valid = length > 0 && i + length <= bytes.size() && bytes.sliced(i, length).isValidUtf8();
        if (!valid)
            ++census.strays;
        else if (length > 1)
            ++census.sequences;
        i += valid ? length : 1;
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
