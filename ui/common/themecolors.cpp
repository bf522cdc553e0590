// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/themecolors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace strata {

namespace {

constexpr QRgb firstShadow = 0x0b0d11;

ThemeColors standardLight()
{
    return {
        .isDark = false,
        .window = QColor(0xffffff),
        .sidebar = QColor(0xeef0f4),
        .surface = QColor(0xffffff),
        .field = QColor(0xf6f7f9),
        .border = QColor(0xdfe3ea),
        .text = QColor(0x1c2330),
        .textMuted = QColor(0x566074),
        .textFaint = QColor(0x626b7e),
        .accent = QColor(0x2f63ec),
        .accentText = QColor(0xffffff),
        .selection = QColor(0xe6edff),
        .hover = QColor(0xf1f4f9),
        .focusRing = QColor(0x3b6ef6),
        .added = QColor(0x176b30),
        .removed = QColor(0xb42733),
        .changed = QColor(0x8a5708),
        .renamed = QColor(0x2556d8),
        .onBadge = QColor(0xffffff),
        .addedLine = QColor(0xe4f8ea),
        .addedSpan = QColor(0xa9e6bd),
        .removedLine = QColor(0xfdebec),
        .removedSpan = QColor(0xf8bfc3),
        .moved = QColor(0x6b3fb5),
        .movedLine = QColor(0xf1ecfd),
        .ignoredLine = QColor(0xeef0f4),
        .filler = QColor(0xffffff),
        .fillerHatch = QColor(0xeff1f4),
        .fold = QColor(0xf6f7f9),
        .foldText = QColor(0x596377),
        .ribbon = QColor(0xc1d0f8),
        .searchHit = QColor(0xffe79a),
        .currentHit = QColor(0xffbb55),
        .currentLine = QColor(0xf2f5ff),
    };
}

ThemeColors standardDark()
{
    return {
        .isDark = true,
        .window = QColor(0x1a1e26),
        .sidebar = QColor(0x161a21),
        .surface = QColor(0x1a1e26),
        .field = QColor(0x14171d),
        .border = QColor(0x2a303b),
        .text = QColor(0xe3e7ee),
        .textMuted = QColor(0x9aa5b7),
        .textFaint = QColor(0x929dae),
        .accent = QColor(0x6f9bff),
        .accentText = QColor(0x10141b),
        .selection = QColor(0x22304f),
        .hover = QColor(0x212733),
        .focusRing = QColor(0x6f9bff),
        .added = QColor(0x5fd38a),
        .removed = QColor(0xff8a94),
        .changed = QColor(0xe0ac52),
        .renamed = QColor(0x86abff),
        .onBadge = QColor(0x10141b),
        .addedLine = QColor(0x16301f),
        .addedSpan = QColor(0x1f5f36),
        .removedLine = QColor(0x3a1d22),
        .removedSpan = QColor(0x7a2e38),
        .moved = QColor(0xbda3f7),
        .movedLine = QColor(0x2a2340),
        .ignoredLine = QColor(0x262b35),
        .filler = QColor(0x1a1e26),
        .fillerHatch = QColor(0x13161c),
        .fold = QColor(0x14171d),
        .foldText = QColor(0x9aa5b7),
        .ribbon = QColor(0x2d3c5c),
        .searchHit = QColor(0x5c4a12),
        .currentHit = QColor(0x8a6410),
        .currentLine = QColor(0x1f2531),
    };
}

// The stronger set: the darkest text on the lightest ground and the other way round, lines one can see.
ThemeColors strongLight()
{
    ThemeColors colors = standardLight();
    colors.field = QColor(0xffffff);
    colors.border = QColor(0x7a8292);
    colors.text = QColor(Qt::black);
    colors.textMuted = QColor(0x2b3240);
    colors.textFaint = QColor(0x353c4a);
    colors.accent = QColor(0x0037c2);
    colors.focusRing = QColor(0x0037c2);
    colors.selection = QColor(0xc9d8ff);
    colors.hover = QColor(0xe4eaf5);
    colors.added = QColor(0x004d1a);
    colors.removed = QColor(0x8f0012);
    colors.changed = QColor(0x5e3900);
    colors.renamed = QColor(0x0037a8);
    colors.addedLine = QColor(0xcdf5d8);
    colors.addedSpan = QColor(0x7fe09a);
    colors.removedLine = QColor(0xffdadd);
    colors.removedSpan = QColor(0xffa3ab);
    colors.moved = QColor(0x4a148c);
    colors.movedLine = QColor(0xe8dcff);
    colors.ignoredLine = QColor(0xe3e6ec);
    colors.fillerHatch = QColor(0xcfd4dd);
    colors.foldText = QColor(0x2b3240);
    colors.ribbon = QColor(0x8fabff);
    colors.searchHit = QColor(0xffdf5c);
    return colors;
}

ThemeColors strongDark()
{
    ThemeColors colors = standardDark();
    colors.window = colors.sidebar = colors.surface = colors.field = colors.filler = colors.fold = QColor(Qt::black);
    colors.border = QColor(0x8a93a5);
    colors.text = QColor(0xffffff);
    colors.textMuted = QColor(0xd3dae6);
    colors.textFaint = QColor(0xc6cedb);
    colors.accent = QColor(0x9dbcff);
    colors.accentText = QColor(Qt::black);
    colors.focusRing = QColor(0x9dbcff);
    colors.selection = QColor(0x17305f);
    colors.hover = QColor(0x1d2330);
    colors.added = QColor(0x74f0a1);
    colors.removed = QColor(0xffa9b0);
    colors.changed = QColor(0xffd07a);
    colors.renamed = QColor(0xadc6ff);
    colors.onBadge = QColor(Qt::black);
    colors.addedLine = QColor(0x06300f);
    colors.addedSpan = QColor(0x0b6229);
    colors.removedLine = QColor(0x45090f);
    colors.removedSpan = QColor(0x8a1d28);
    colors.moved = QColor(0xd6c4ff);
    colors.movedLine = QColor(0x2c1a57);
    colors.ignoredLine = QColor(0x22262e);
    colors.fillerHatch = QColor(0x2a2f39);
    colors.foldText = QColor(0xd3dae6);
    colors.ribbon = QColor(0x33508f);
    colors.currentLine = QColor(0x161c2a);
    return colors;
}

ThemeColors redGreenSafe(ThemeColors colors)
{
    const bool dark = colors.isDark;
    colors.added = QColor::fromRgb(dark ? 0x86b6ff : 0x0b4dab);
    colors.removed = QColor::fromRgb(dark ? 0xffb566 : 0x8f4300);
    colors.changed = QColor::fromRgb(dark ? 0xd8d2a0 : 0x5a5530);
    colors.addedLine = QColor::fromRgb(dark ? 0x14294a : 0xe1edfe);
    colors.addedSpan = QColor::fromRgb(dark ? 0x234f8f : 0xa6cbfc);
    colors.removedLine = QColor::fromRgb(dark ? 0x3b2a12 : 0xfff1de);
    colors.removedSpan = QColor::fromRgb(dark ? 0x774b12 : 0xfcd09a);
    colors.moved = QColor::fromRgb(dark ? 0xd5d8df : 0x3d4554);
    colors.movedLine = QColor::fromRgb(dark ? 0x30343d : 0xe9ebf0);
    return colors;
}

ThemeColors blueYellowSafe(ThemeColors colors)
{
    const bool dark = colors.isDark;
    colors.added = QColor::fromRgb(dark ? 0x6cc7f5 : 0x075985);
    colors.removed = QColor::fromRgb(dark ? 0xff918c : 0xb3161b);
    colors.changed = QColor::fromRgb(dark ? 0xd9c3cc : 0x6b4550);
    colors.addedLine = QColor::fromRgb(dark ? 0x0f2c40 : 0xdff4fe);
    colors.addedSpan = QColor::fromRgb(dark ? 0x1a567a : 0x9fdcf7);
    colors.removedLine = QColor::fromRgb(dark ? 0x401c1f : 0xffecea);
    colors.removedSpan = QColor::fromRgb(dark ? 0x7f2f39 : 0xffbcb5);
    colors.moved = QColor::fromRgb(dark ? 0xd5d8df : 0x3d4554);
    colors.movedLine = QColor::fromRgb(dark ? 0x30343d : 0xe9ebf0);
    colors.searchHit = QColor::fromRgb(dark ? 0x5a3a4e : 0xf7d3e6);
    colors.currentHit = QColor::fromRgb(dark ? 0x864a70 : 0xee9cc8);
    return colors;
}

} // namespace

const ThemeColors &lightColors(DiffPalette palette)
{
    static const std::array<ThemeColors, diffPaletteCount> all{standardLight(), strongLight(), redGreenSafe(standardLight()),
                                                               blueYellowSafe(standardLight())};
    return all.at(size_t(palette));
}

const ThemeColors &darkColors(DiffPalette palette)
{
    static const std::array<ThemeColors, diffPaletteCount> all{standardDark(), strongDark(), redGreenSafe(standardDark()),
                                                               blueYellowSafe(standardDark())};
    return all.at(size_t(palette));
}

QColor shadowFor(DiffPalette palette) { return QColor::fromRgb(firstShadow + QRgb(palette)); }

const ThemeColors &themeColors(const QPalette &palette)
{
    const QRgb shadow = palette.color(QPalette::Shadow).rgb() & 0xffffff;
    const bool isOurs = shadow >= firstShadow && shadow < firstShadow + diffPaletteCount;
    const DiffPalette diff = isOurs ? DiffPalette(shadow - firstShadow) : DiffPalette::Standard;
    return palette.color(QPalette::Window).lightness() < 128 ? darkColors(diff) : lightColors(diff);
}

QColor mixed(const QColor &color, const QColor &ground, qreal share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return QColor(mix(color.red(), ground.red()), mix(color.green(), ground.green()), mix(color.blue(), ground.blue()));
}

qreal contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](qreal part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const qreal first = luminance(a) + 0.05;
    const qreal second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor readableOnCode(const QColor &color, const ThemeColors &colors)
{
    const std::array grounds{colors.surface,     colors.addedLine,   colors.removedLine, colors.movedLine,
                             colors.ignoredLine, colors.currentLine, colors.addedSpan,   colors.removedSpan};
    const QColor end = colors.isDark ? QColor(Qt::white) : QColor(Qt::black);
    QColor drawn = color;
    for (int step = 1; step <= 20; ++step) {
        const bool isRead = std::ranges::all_of(grounds, [&](const QColor &ground) { return contrast(drawn, ground) >= 4.5; });
        if (isRead)
            break;
        drawn = mixed(color, end, 1 - step / 20.0);
    }
    return drawn;
}

} // namespace strata
