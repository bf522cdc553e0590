// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/imagedifference.h"

#include "core/model/change.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ImageDifference)
};

constexpr int Tile = 8; // pixels; a changed letter is one region, not one per stroke

// The largest step between two pixels in one of their four channels.
int distance(QRgb a, QRgb b)
{
    if (a == b)
        return 0;
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b)),
                     std::abs(qAlpha(a) - qAlpha(b))});
}

/// The tiles with a differing pixel, each with the box of those pixels.
struct Tiles
{
    int columns = 0;
    int rows = 0;
    std::vector<QRect> boxes; // null: nothing differs here

    explicit Tiles(QSize size)
        : columns((size.width() + Tile - 1) / Tile), rows((size.height() + Tile - 1) / Tile), boxes(size_t(columns) * size_t(rows))
    {
    }

    void add(int y, int first, int last) // of a row of pixels
    {
        for (int x = first; x <= last;) {
            const int end = std::min(last, (x / Tile + 1) * Tile - 1);
            QRect &box = boxes[size_t(y / Tile) * size_t(columns) + size_t(x / Tile)];
            box |= QRect(QPoint(x, y), QPoint(end, y));
            x = end + 1;
        }
    }

    /// Boxes around tiles that touch, also at their corners. Empties the tiles.
    QList<QRect> regions()
    {
        QList<QRect> found;
        std::vector<QPoint> open;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                if (at(column, row).isNull())
                    continue;
                QRect region = std::exchange(at(column, row), QRect());
                open.push_back({column, row});
                while (!open.empty()) {
                    const QPoint here = open.back();
                    open.pop_back();
                    for (int y = std::max(0, here.y() - 1); y <= std::min(rows - 1, here.y() + 1); ++y) {
                        for (int x = std::max(0, here.x() - 1); x <= std::min(columns - 1, here.x() + 1); ++x) {
                            if (at(x, y).isNull())
                                continue;
                            region |= std::exchange(at(x, y), QRect());
                            open.push_back({x, y});
                        }
                    }
                }
                found.append(region);
            }
        }
        return found;
    }

private:
    QRect &at(int column, int row) { return boxes[size_t(row) * size_t(columns) + size_t(column)]; }
};

} // namespace

Result<ImageDifference> compareImages(const std::array<QImage, 2> &images, int tolerance, const Progress &progress)
{
    for (const QImage &image : images)
        Q_ASSERT(image.format() == QImage::Format_ARGB32_Premultiplied);
    const QSize size = images[Before].size().expandedTo(images[After].size());
    const QSize common = images[Before].size().boundedTo(images[After].size());
    ImageDifference difference{.size = size,
                               .sameSize = images[Before].size() == images[After].size(),
                               .pixelCount = qint64(size.width()) * size.height()};
    difference.mask = QImage(size, QImage::Format_Indexed8);
    difference.mask.setColorTable({qRgba(0, 0, 0, 0), qRgba(0, 0, 0, 255)});
    difference.mask.fill(0);
    Tiles tiles(size);
    const auto mark = [&](int y, int first, int last) {
        std::memset(difference.mask.scanLine(y) + first, 1, size_t(last - first + 1));
        difference.differingCount += last - first + 1;
        tiles.add(y, first, last);
    };
    for (int y = 0; y < size.height(); ++y) {
        if (progress.cancelled())
            return cancelledError();
        // A pixel only one image has differs; where neither has one there is nothing to compare.
        const int widest = std::max(y < images[Before].height() ? images[Before].width() : 0,
                                    y < images[After].height() ? images[After].width() : 0);
        const int shared = y < common.height() ? common.width() : 0;
        if (shared > 0) {
            const auto *a = reinterpret_cast<const QRgb *>(images[Before].constScanLine(y));
            const auto *b = reinterpret_cast<const QRgb *>(images[After].constScanLine(y));
            if (std::memcmp(a, b, size_t(shared) * sizeof(QRgb)) != 0) {
                for (int x = 0; x < shared; ++x) {
                    const int first = x;
                    while (x < shared && distance(a[x], b[x]) > tolerance)
                        ++x;
                    if (x > first)
                        mark(y, first, x - 1);
                }
            }
        }
        if (widest > shared)
            mark(y, shared, widest - 1);
    }
    difference.regions = tiles.regions();
    difference.regionCount = int(difference.regions.size());
    difference.regions.resize(std::min(difference.regionCount, MostImageRegions));
    return difference;
}

QString differenceText(const ImageDifference &difference, int tolerance)
{
    if (difference.differingCount == 0)
        return tolerance > 0 ? Text::tr("No pixel differs by more than the tolerance.") : Text::tr("All pixels are equal.");
    const double percent = 100.0 * double(difference.differingCount) / double(difference.pixelCount);
    const QLocale locale;
    const QString share = percent < 0.1 ? Text::tr("less than %1 %").arg(locale.toString(0.1, 'f', 1))
                          : percent > 99.9 && difference.differingCount < difference.pixelCount
                              ? Text::tr("more than %1 %").arg(locale.toString(99.9, 'f', 1))
                              : Text::tr("%1 %").arg(locale.toString(percent, 'f', 1));
    return Text::tr("%1 of the pixels differ, in %n regions.", nullptr, difference.regionCount).arg(share);
}

} // namespace strata
