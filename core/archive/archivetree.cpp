// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivetree.h"

#include "core/base/fileio.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Archive)
};

} // namespace

QList<ArchiveItem> itemsOf(const ArchiveTreeSource &tree)
{
    QList<ArchiveItem> items;
    items.reserve(tree.files.size() + tree.folders.size());
    for (const FolderEntry &folder : tree.folders)
        items.append({.name = tree.names.value(folder.path, folder.path) + u'/', .mode = folder.mode});
    for (const FileEntry &file : tree.files)
        items.append({.name = tree.names.value(file.path, file.path), .file = &file, .mode = file.mode});
    std::ranges::sort(items, [](const ArchiveItem &a, const ArchiveItem &b) { return comparePaths(a.name, b.name) < 0; });
    return items;
}

Result<QByteArray> readMember(const ArchiveTreeSource &tree, const FileEntry &file)
{
    Result<QByteArray> bytes = readFile(tree.source + u'/' + file.path);
    if (bytes && bytes->size() != file.size) {
        return fail(Error::Kind::Invalid,
                    Text::tr("“%1” in the library is not as it was captured. Run verify to see what is damaged.").arg(file.path),
                    tree.source);
    }
    return bytes;
}

bool isPackedAlready(const FileEntry &file)
{
    static const QStringList types{u"png"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"video"_s, u"audio"_s, u"archive"_s, u"font"_s};
    // Of the fonts only the web's are packed.
    if (file.type == "font"_L1)
        return file.path.endsWith(".woff2"_L1, Qt::CaseInsensitive) || file.path.endsWith(".woff"_L1, Qt::CaseInsensitive);
    if (file.type == "archive"_L1)
        return !file.path.endsWith(".tar"_L1, Qt::CaseInsensitive);
    if (file.type == "audio"_L1)
        return !file.path.endsWith(".wav"_L1, Qt::CaseInsensitive);
    return types.contains(file.type);
}

} // namespace strata
