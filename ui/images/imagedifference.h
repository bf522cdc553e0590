// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QImage>
#include <QList>

#include <array>

namespace strata {

/// Where two images differ when they are laid over each other at their top left corners.
struct ImageDifference
{
    QSize size; // of both together
    bool sameSize = true;
    qint64 pixelCount = 0; // of `size`
    qint64 differingCount = 0; // pixels that differ by more than the tolerance, and those only one image has
    QList<QRect> regions; // boxes around what differs, in reading order; at most MostImageRegions
    int regionCount = 0; // all of them
    QImage mask; // Format_Indexed8: 1 where the images differ, 0 elsewhere; its colours are the painter's to choose
};

inline constexpr int MostImageRegions = 500;

/// Compares two images that are there (Format_ARGB32_Premultiplied, as decodeImage makes them). Two pixels differ when red, green,
/// blue or alpha are more than `tolerance` (0 to 255) apart; what is wholly transparent has no colour. Differing pixels whose tiles
/// of 8 × 8 touch are one region. Any thread; Cancelled.
Result<ImageDifference> compareImages(const std::array<QImage, 2> &images, int tolerance, const Progress &progress);

/// "3.4 % of the pixels differ, in 2 regions."; what little differs is never rounded down to nothing.
QString differenceText(const ImageDifference &difference, int tolerance);

} // namespace strata
