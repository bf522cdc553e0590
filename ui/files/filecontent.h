// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"
#include "core/services/library.h"

#include <QImage>

#include <memory>

namespace strata {

/// One file, read and decoded: ready to show.
struct FileContent
{
    FileEntry entry;
    QByteArray bytes;
    std::shared_ptr<const DiffDocument> text; // on its side After; null when the bytes are no text
    QImage image; // null when the bytes are no image this computer can decode
    QString problem; // a sentence about what could not be decoded; empty: nothing
};

/// Reads and decodes a file of a version. Called in a job: large images take a while.
Result<FileContent> loadFileContent(const Library &library, const Generation &generation, const FileEntry &entry,
                                    const Progress &progress);

} // namespace strata
