#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the pictures of the sample projects, pixel by pixel. Run it in this folder after changing it; the results are committed."""

import math
import pathlib
import struct
import zlib

HERE = pathlib.Path(__file__).parent


def png(width, height, colour):
    """A PNG of colour(x, y) -> (red, green, blue, alpha), each 0 to 255."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"".join(bytes(colour(x, y)) for x in range(width)) for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def blend(below, above, share):
    return tuple(round(b + (a - b) * max(0.0, min(1.0, share))) for b, a in zip(below, above))


def coverage(x, y, left, top, right, bottom, radius):
    """How much of a pixel lies in a rounded rectangle, from its signed distance."""
    dx = max(left + radius - x, x - (right - radius), 0)
    dy = max(top + radius - y, y - (bottom - radius), 0)
    return 0.5 + radius - math.hypot(dx, dy)


def aurora(x, y, zenith=(12, 20, 46), horizon=(30, 48, 92)):
    """Two curtains of light over a night sky."""
    sky = blend(zenith, horizon, y / 64)
    for height, hue, phase in ((22, (84, 232, 170), 0.0), (34, (150, 110, 240), 1.7)):
        crest = height + 7 * math.sin(x / 23 + phase) + 4 * math.sin(x / 9 + 2 * phase)
        sky = blend(sky, hue, 0.75 * math.exp(-((y - crest) / (11 if y > crest else 5)) ** 2))
    hills = 52 + 4 * math.sin(x / 31) + 2 * math.sin(x / 7)
    return *blend(sky, (9, 14, 30), y - hills + 0.5), 255


def dusk(x, y):
    return aurora(x, y, (44, 22, 74), (150, 88, 140))


def badge(x, y):
    """A bank card on a violet ground, for “pay by card”."""
    ground = blend((99, 91, 255), (74, 62, 214), (x + y) / 176)
    card = blend(ground, (255, 255, 255), coverage(x, y, 28, 14, 92, 50, 6))
    stripe = blend(card, (32, 28, 92), min(coverage(x, y, 28, 22, 92, 29, 0.5), coverage(x, y, 28, 14, 92, 50, 6)))
    chip = blend(stripe, (240, 190, 80), coverage(x, y, 34, 35, 46, 44, 2))
    number = blend(chip, (150, 150, 180), 0.8 * coverage(x, y, 54, 38, 86, 42, 2))
    return *number, round(255 * max(0.0, min(1.0, coverage(x, y, 0, 0, 119, 63, 12))))


def notebook(x, y):
    """An open notebook with lines and a marker ribbon."""
    paper = blend((250, 247, 238), (214, 205, 184), 1.4 * math.exp(-abs(x - 32) / 3))
    lined = blend(paper, (150, 178, 214), 0.9 if y % 9 == 4 and 6 < x < 58 and 8 < y < 56 else 0.0)
    ribbon = blend(lined, (206, 66, 56), coverage(x, y, 44, 0, 50, 30, 0.5))
    return *ribbon, round(255 * max(0.0, min(1.0, coverage(x, y, 2, 4, 61, 59, 5))))


PICTURES = {
    "aurora-shop/v1-storefront/public/aurora.png": (192, 64, aurora),
    "aurora-shop/v7-accounts/public/aurora.png": (192, 64, dusk),
    "aurora-shop/v9-stripe-checkout/public/stripe-badge.png": (120, 64, badge),
    "fieldnotes/v5-html-export/assets/notebook.png": (64, 64, notebook),
}

if __name__ == "__main__":
    for name, (width, height, colour) in PICTURES.items():
        path = HERE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png(width, height, colour))
        print(f"{path.stat().st_size:6} bytes  {name}")
