// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/manifest.h"

#include "core/base/relpath.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Manifest)
};

} // namespace

ContentHash treeHash(const QList<FileEntry> &files, const QList<FolderEntry> &folders)
{
    ContentHasher hasher;
    for (const FileEntry &file : files) {
        const QString line = (file.kind == FileKind::Symlink ? u"l"_s : QString()) + modeToText(file.mode) + u' '
                             + file.sha256.toHex() + u' ' + QString::number(file.size) + u' ' + file.path;
        hasher.add(line.toUtf8());
        hasher.add(QByteArrayView("\0", 1));
    }
    for (const FolderEntry &folder : folders) {
        const QString line = u'd' + modeToText(folder.mode) + u' ' + folder.path;
        hasher.add(line.toUtf8());
        hasher.add(QByteArrayView("\0", 1));
    }
    return hasher.finish();
}

QByteArray toJsonText(const Manifest &manifest)
{
    QJsonObject json = toJson(manifest.generation);
    json.remove(u"is_active"_s);
    json.insert(u"format"_s, ManifestFormat);
    json.insert(u"tree_sha256"_s, treeHash(manifest.files, manifest.folders).toHex());
    QJsonArray files;
    for (const FileEntry &file : manifest.files)
        files.append(toJson(file));
    json.insert(u"files"_s, files);
    QJsonArray folders;
    for (const FolderEntry &folder : manifest.folders)
        folders.append(QJsonObject{{u"path"_s, folder.path}, {u"mode"_s, modeToText(folder.mode)}});
    json.insert(u"folders"_s, folders);
    QJsonArray skipped;
    for (const SkippedPath &path : manifest.skipped)
        skipped.append(toJson(path));
    json.insert(u"skipped"_s, skipped);
    return QJsonDocument(json).toJson();
}

Result<Manifest> manifestFromJsonText(QByteArrayView text, const QString &path)
{
    const auto damaged = [&](const QString &why) {
        return fail(Error::Kind::Invalid, Text::tr("The manifest “%1” is damaged: %2.").arg(path, why), path);
    };
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &parseError);
    if (!document.isObject())
        return damaged(parseError.errorString());
    const QJsonObject json = document.object();
    if (json["format"_L1].toInt() > ManifestFormat) {
        return fail(Error::Kind::Invalid,
                    Text::tr("The manifest “%1” was written by a newer Strata. Update Strata to open it.").arg(path), path);
    }
    const std::optional<Generation> generation = generationFromJson(json);
    if (!generation)
        return damaged(Text::tr("an id, the version or the status is missing"));

    Manifest manifest{.generation = *generation};
    const QJsonArray files = json["files"_L1].toArray();
    manifest.files.reserve(files.size());
    for (const QJsonValue &value : files) {
        const std::optional<FileEntry> file = fileEntryFromJson(value.toObject());
        const bool isSafe = file && safeRelPath(file->path.toUtf8())
                            && (file->kind != FileKind::Symlink || linkStaysInside(file->path, file->linkTarget));
        if (!isSafe)
            return damaged(Text::tr("it has an unusable file entry “%1”").arg(value["path"_L1].toString()));
        manifest.files.append(*file);
    }
    for (const QJsonValue &value : json["folders"_L1].toArray()) {
        const std::optional<quint32> mode = modeFromText(value["mode"_L1].toString());
        const QString folder = value["path"_L1].toString();
        if (!mode || !safeRelPath(folder.toUtf8()))
            return damaged(Text::tr("it has an unusable folder entry “%1”").arg(folder));
        manifest.folders.append({.path = folder, .mode = *mode});
    }
    for (const QJsonValue &value : json["skipped"_L1].toArray())
        manifest.skipped.append({.path = value["path"_L1].toString(), .reason = value["reason"_L1].toString()});
    if (treeHash(manifest.files, manifest.folders).toHex() != json["tree_sha256"_L1].toString())
        return damaged(Text::tr("its tree hash does not fit its files"));
    return manifest;
}

} // namespace strata
