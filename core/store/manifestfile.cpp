// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/manifestfile.h"

#include "core/base/fileio.h"
#include "core/model/libraryfolder.h"

#include <QFile>

#include <sys/stat.h>

namespace strata {

Result<ManifestFile> writeManifestFile(const QString &generationFolder, const Manifest &manifest)
{
    const QByteArray text = toJsonText(manifest);
    if (const auto written = writeFileDurably(manifestFile(generationFolder), text); !written)
        return std::unexpected(written.error());
    return ManifestFile{.manifest = manifest, .sha256 = hashOf(text), .time = manifestTime(generationFolder)};
}

Result<ManifestFile> readManifestFile(const QString &generationFolder)
{
    const QString path = manifestFile(generationFolder);
    const qint64 time = manifestTime(generationFolder); // before reading: a write in between is then noticed the next time
    const auto text = readFile(path);
    if (!text)
        return std::unexpected(text.error());
    auto manifest = manifestFromJsonText(*text, path);
    if (!manifest)
        return std::unexpected(manifest.error());
    return ManifestFile{.manifest = std::move(*manifest), .sha256 = hashOf(*text), .time = time};
}

qint64 manifestTime(const QString &generationFolder)
{
    struct stat status;
    if (::lstat(QFile::encodeName(manifestFile(generationFolder)).constData(), &status) != 0)
        return 0;
    return qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

} // namespace strata
