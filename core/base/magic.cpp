// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/magic.h"

#include <QCoreApplication>

#include <string_view>

using namespace std::string_view_literals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Magic)
};

struct Signature
{
    qsizetype offset;
    std::string_view bytes;
    const char *name; // marked for translation
};

// The first that fits wins: what is inside another format stands before it.
constexpr Signature signatures[] = {
    {0, "\x89PNG\r\n\x1a\n"sv, QT_TRANSLATE_NOOP("strata::Magic", "PNG image")},
    {0, "\xff\xd8\xff"sv, QT_TRANSLATE_NOOP("strata::Magic", "JPEG image")},
    {0, "GIF8"sv, QT_TRANSLATE_NOOP("strata::Magic", "GIF image")},
    {8, "WEBP"sv, QT_TRANSLATE_NOOP("strata::Magic", "WebP image")},
    {8, "WAVE"sv, QT_TRANSLATE_NOOP("strata::Magic", "WAV sound")},
    {0, "BM"sv, QT_TRANSLATE_NOOP("strata::Magic", "BMP image")},
    {0, "\0\0\1\0"sv, QT_TRANSLATE_NOOP("strata::Magic", "Windows icon")},
    {0, "icns"sv, QT_TRANSLATE_NOOP("strata::Magic", "macOS icon")},
    {4, "ftypavif"sv, QT_TRANSLATE_NOOP("strata::Magic", "AVIF image")},
    {4, "ftyp"sv, QT_TRANSLATE_NOOP("strata::Magic", "MP4 media")},
    {0, "\x1a\x45\xdf\xa3"sv, QT_TRANSLATE_NOOP("strata::Magic", "Matroska or WebM media")},
    {0, "OggS"sv, QT_TRANSLATE_NOOP("strata::Magic", "Ogg media")},
    {0, "fLaC"sv, QT_TRANSLATE_NOOP("strata::Magic", "FLAC sound")},
    {0, "ID3"sv, QT_TRANSLATE_NOOP("strata::Magic", "MP3 sound")},
    {0, "%PDF-"sv, QT_TRANSLATE_NOOP("strata::Magic", "PDF document")},
    {0, "PK\3\4"sv, QT_TRANSLATE_NOOP("strata::Magic", "ZIP archive")},
    {0, "PK\5\6"sv, QT_TRANSLATE_NOOP("strata::Magic", "empty ZIP archive")},
    {0, "\x1f\x8b"sv, QT_TRANSLATE_NOOP("strata::Magic", "gzip data")},
    {0, "BZh"sv, QT_TRANSLATE_NOOP("strata::Magic", "bzip2 data")},
    {0,
     "\xfd"
     "7zXZ\0"sv,
     QT_TRANSLATE_NOOP("strata::Magic", "xz data")},
    {0, "\x28\xb5\x2f\xfd"sv, QT_TRANSLATE_NOOP("strata::Magic", "Zstandard data")},
    {0, "7z\xbc\xaf\x27\x1c"sv, QT_TRANSLATE_NOOP("strata::Magic", "7-Zip archive")},
    {257, "ustar"sv, QT_TRANSLATE_NOOP("strata::Magic", "tar archive")},
    {0,
     "\x7f"
     "ELF"sv,
     QT_TRANSLATE_NOOP("strata::Magic", "ELF program or library")},
    {0, "MZ"sv, QT_TRANSLATE_NOOP("strata::Magic", "Windows program or library")},
    {0, "\xcf\xfa\xed\xfe"sv, QT_TRANSLATE_NOOP("strata::Magic", "macOS program or library")},
    {0, "\xca\xfe\xba\xbe"sv, QT_TRANSLATE_NOOP("strata::Magic", "Java class or macOS program")},
    {0, "\0asm"sv, QT_TRANSLATE_NOOP("strata::Magic", "WebAssembly module")},
    {0, "SQLite format 3\0"sv, QT_TRANSLATE_NOOP("strata::Magic", "SQLite database")},
    {0, "wOF2"sv, QT_TRANSLATE_NOOP("strata::Magic", "WOFF2 font")},
    {0, "wOFF"sv, QT_TRANSLATE_NOOP("strata::Magic", "WOFF font")},
    {0, "OTTO"sv, QT_TRANSLATE_NOOP("strata::Magic", "OpenType font")},
    {0, "\0\1\0\0"sv, QT_TRANSLATE_NOOP("strata::Magic", "TrueType font")},
};

} // namespace

QString contentKind(QByteArrayView head)
{
    for (const Signature &signature : signatures) {
        if (head.size() >= signature.offset
            && head.sliced(signature.offset).startsWith(QByteArrayView(signature.bytes.data(), qsizetype(signature.bytes.size()))))
            return Text::tr(signature.name);
    }
    return {};
}

} // namespace strata
