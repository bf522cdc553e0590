// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/manifestfile.h"

#include "core/base/fileio.h"
#include "core/model/libraryfolder.h"
#include "core/store/packset.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ManifestFile)
};

constexpr int PackedFormat = 2; // an older Strata says that it is too old, not that the file is damaged
constexpr QLatin1StringView ManifestKey("packed_manifest_sha256");

struct PackedManifest
{
    Generation generation;
    PackedTree tree;
};

// Nothing: an ordinary manifest.
Result<std::optional<PackedManifest>> packedFromText(const QByteArray &text, const QString &path)
{
    // Looked for as bytes first: a manifest of many files is parsed once only.
    if (!text.contains("\"packed_manifest_sha256\":"))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (!json.contains(ManifestKey))
        return std::nullopt; // somewhere inside
    const auto damaged = [&](const QString &why) {
        return fail(Error::Kind::Invalid, Text::tr("The manifest “%1” is damaged: %2.").arg(path, why), path);
    };
    if (json["format"_L1].toInt() > PackedFormat)
        return fail(Error::Kind::Invalid,
                    Text::tr("The manifest “%1” was made by a newer Strata. Update Strata to open it.").arg(path), path);
    const auto generation = generationFromJson(json);
    const PackedTree tree{.manifest = ContentHash::fromHex(json[ManifestKey].toString())};
    if (!generation)
        return damaged(Text::tr("an id, the version or the status is missing"));
    if (tree.manifest.isNull())
        return damaged(Text::tr("it does not say where the list of its files is"));
    return PackedManifest{.generation = *generation, .tree = tree};
}

Result<ManifestFile> readPackedList(PackedManifest packed, const QString &path, const PackSet &packs)
{
    const auto text = packs.read(packed.tree.manifest);
    if (!text)
        return std::unexpected(text.error());
    auto manifest = manifestFromJsonText(*text, path);
    if (!manifest)
        return std::unexpected(manifest.error());
    packed.tree.status = manifest->generation.status;
    manifest->generation = std::move(packed.generation);
    return ManifestFile{.manifest = std::move(*manifest), .packed = packed.tree};
}

} // namespace

Result<ManifestFile> writeManifestFile(const QString &generationFolder, const Manifest &manifest)
{
    const QByteArray text = toJsonText(manifest);
    if (const auto written = writeFileDurably(manifestFile(generationFolder), text); !written)
        return std::unexpected(written.error());
    return ManifestFile{.manifest = manifest, .sha256 = hashOf(text), .time = manifestTime(generationFolder)};
}

Result<ManifestFile> writePackedManifestFile(const QString &generationFolder, const Manifest &manifest, const PackedTree &packed)
{
    QJsonObject json = toJson(manifest.generation);
    json.remove(u"is_active"_s);
    json.insert(u"format"_s, PackedFormat);
    json.insert(ManifestKey, packed.manifest.toHex());
    json.insert(u"tree_sha256"_s, treeHash(manifest.files, manifest.folders).toHex());
    const QByteArray text = QJsonDocument(json).toJson();
    if (const auto written = writeFileDurably(manifestFile(generationFolder), text); !written)
        return std::unexpected(written.error());
    return ManifestFile{.manifest = manifest, .sha256 = hashOf(text), .time = manifestTime(generationFolder), .packed = packed};
}

Result<ManifestFile> rewriteManifestFile(const QString &generationFolder, const ManifestFile &file)
{
    return file.packed ? writePackedManifestFile(generationFolder, file.manifest, *file.packed)
                       : writeManifestFile(generationFolder, file.manifest);
}

Result<ManifestFile> readManifestFile(const QString &generationFolder, const PackSet *packs)
{
    const QString path = manifestFile(generationFolder);
    const qint64 time = manifestTime(generationFolder); // before reading: a write in between is then noticed the next time
    const auto text = readFile(path);
    if (!text)
        return std::unexpected(text.error());
    auto packed = packedFromText(*text, path);
    if (!packed)
        return std::unexpected(packed.error());
    Result<ManifestFile> file;
    if (*packed) {
        std::shared_ptr<const PackSet> opened;
        if (!packs) {
            auto set = PackSet::open(packsFolderBeside(generationFolder));
            if (!set)
                return std::unexpected(set.error());
            opened = std::move(*set);
            packs = opened.get();
        }
        file = readPackedList(**packed, path, *packs);
    } else {
        file = manifestFromJsonText(*text, path).transform([](Manifest &&manifest) {
            return ManifestFile{.manifest = std::move(manifest)};
        });
    }
    if (file) {
        file->sha256 = hashOf(*text);
        file->time = time;
    }
    return file;
}

Result<std::optional<PackedTree>> readPackedTree(const QString &generationFolder)
{
    const QString path = manifestFile(generationFolder);
    const auto text = readFile(path);
    if (!text)
        return std::unexpected(text.error());
    return packedFromText(*text, path).transform([](const std::optional<PackedManifest> &packed) {
        return packed ? std::optional(packed->tree) : std::nullopt;
    });
}

qint64 manifestTime(const QString &generationFolder)
{
    struct stat status;
    if (::lstat(QFile::encodeName(manifestFile(generationFolder)).constData(), &status) != 0)
        return 0;
    return qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

} // namespace strata
