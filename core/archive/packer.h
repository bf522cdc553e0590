// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <memory>

struct libdeflate_compressor;

namespace strata {

/// Packs with libdeflate at the level zip and gzip use by default (6): at two to three times the speed of zlib, and a little
/// smaller. One per thread.
class Packer
{
public:
    Packer();
    ~Packer();
    Q_DISABLE_COPY_MOVE(Packer)

    /// A raw deflate stream, as ZIP has it.
    QByteArray deflate(QByteArrayView bytes) const;
    /// A whole gzip member; its header has neither name nor time.
    QByteArray gzip(QByteArrayView bytes) const;

    static quint32 crc32(QByteArrayView bytes);

private:
    libdeflate_compressor *m_compressor;
};

} // namespace strata
