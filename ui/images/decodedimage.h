// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

#include <array>
#include <optional>

namespace strata {

/// Images of more pixels are not decoded: 192 MB each is what a comparison may take.
inline constexpr qint64 MostImagePixels = 48'000'000;

/// An image as a job decoded it, with what is said about it.
struct DecodedImage
{
    QImage image; // ready to paint; of a moving picture the first frame; null: it could not be decoded
    QString problem; // then why, as a sentence
    QString format; // "PNG", by its content
    QSize size; // as the file says: pixels, or the units of a drawing
    QString depth; // "32 bits with alpha"; empty for drawings
    int frameCount = 1;
    bool isDrawing = false; // lines and shapes (SVG): drawn as large as it looks good
    qint64 bytes = 0; // of the file
};

/// Whether a type ("png", "svg" …) is one that is shown as an image.
bool isImageType(const QString &type);

/// Decodes a file's bytes. Reads nothing else: a drawing may name files and addresses, which are never opened. Any thread; large
/// images take a while.
DecodedImage decodeImage(const QByteArray &bytes, const QString &type);
/// Decodes two versions of one image; drawings in the same scale, so that their pixels can be compared.
std::array<std::optional<DecodedImage>, 2> decodeImages(const std::array<std::optional<QByteArray>, 2> &bytes,
                                                        const std::array<QString, 2> &types);

/// "PNG · 640 × 480 · 32 bits with alpha · 12 KB", or the problem.
QString captionOf(const DecodedImage &image);

} // namespace strata
