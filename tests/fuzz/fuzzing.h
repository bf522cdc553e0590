// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace strata {

/// A broken promise ends the program, which is how a fuzzer notices.
#define REQUIRE(promise)                                                                                                           \
    do {                                                                                                                           \
        if (!(promise)) {                                                                                                          \
            std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #promise);                                                     \
            std::abort();                                                                                                          \
        }                                                                                                                          \
    } while (false)

/// What a fuzzer hands over: a byte to choose options by, then two texts with a NUL between them.
struct FuzzInput
{
    quint8 choice = 0;
    std::array<QByteArray, 2> text;

    FuzzInput(const uint8_t *data, size_t size)
    {
        QByteArrayView bytes(data, qsizetype(size));
        if (!bytes.isEmpty())
            choice = quint8(bytes.front());
        bytes = bytes.sliced(qMin<qsizetype>(1, bytes.size()));
        const qsizetype middle = bytes.indexOf('\0');
        text = {(middle < 0 ? bytes : bytes.first(middle)).toByteArray(),
                middle < 0 ? QByteArray() : bytes.sliced(middle + 1).toByteArray()};
    }
};

} // namespace strata
