// SPDX-License-Identifier: GPL-3.0-or-later
// Manifests from disk, which anyone may have edited: what is read is safe, and written again it is the same.
#include "core/base/relpath.h"
#include "core/model/manifest.h"
#include "tests/fuzz/fuzzing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

void check(const QByteArray &text)
{
    Result<Manifest> manifest = manifestFromJsonText(text, u"m.json"_s);
    if (!manifest) {
        REQUIRE(manifest.error().kind == Error::Kind::Invalid && manifest.error().message.contains(u"m.json"_s));
        return;
    }
    for (const FileEntry &file : manifest->files)
        REQUIRE(safeRelPath(file.path.toUtf8()) && (file.kind != FileKind::Symlink || linkStaysInside(file.path, file.linkTarget)));
    for (const FolderEntry &folder : manifest->folders)
        REQUIRE(safeRelPath(folder.path.toUtf8()));
    manifest->generation.isActive = false; // is not written
    const Result<Manifest> again = manifestFromJsonText(toJsonText(*manifest), u"m.json"_s);
    REQUIRE(again && *again == *manifest);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    check(text);
    // Past the tree's hash, which no accident guesses.
    QJsonObject json = QJsonDocument::fromJson(text).object();
    QList<FileEntry> files;
    for (const QJsonValue &value : json["files"_L1].toArray()) {
        if (const auto file = fileEntryFromJson(value.toObject()))
            files.append(*file);
    }
    QList<FolderEntry> folders;
    for (const QJsonValue &value : json["folders"_L1].toArray())
        folders.append({.path = value["path"_L1].toString(), .mode = modeFromText(value["mode"_L1].toString()).value_or(0)});
    json.insert(u"tree_sha256"_s, treeHash(files, folders).toHex());
    check(QJsonDocument(json).toJson());
    return 0;
}
