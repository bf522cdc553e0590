// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/comparewithfile.h"

#include "core/base/fileio.h"
#include "core/diff/document.h"
#include "core/services/comparing.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::CompareWithFile)
};

} // namespace

Result<FileComparison> compareWithFile(const Library &library, const TreeSide &tree, const FileEntry &entry, const QString &path,
                                       Side place, const DiffOptions &options, const Progress &progress)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return fail(Error::Kind::Invalid, Text::tr("“%1” is no file that could be compared.").arg(path), path);
    const Side other = place == Before ? After : Before;
    FileComparison comparison;
    comparison.change.file[other] = entry;
    comparison.change.file[place] = FileEntry{.path = path, .type = entry.type, .size = info.size()};
    if (std::max(info.size(), entry.size) > MaximalDocumentBytes) { // said by the document, without reading it
        comparison.document = std::make_shared<const DiffDocument>(
            DiffDocument{.state = DiffDocument::State::TooLarge, .file = comparison.change.file});
        return comparison;
    }
    std::array<QByteArray, 2> content;
    auto stored = readSideFile(library, tree, entry);
    if (!stored)
        return std::unexpected(stored.error());
    auto loose = readFile(info.canonicalFilePath());
    if (!loose)
        return std::unexpected(loose.error());
    content[other] = *std::move(stored);
    content[place] = *std::move(loose);
    FileEntry &found = *comparison.change.file[place];
    found.sha256 = hashOf(content[place]);
    found.size = content[place].size();
    found.mode = entry.mode; // nobody asked about permissions
    Result<DiffDocument> document = makeDiffDocument(content, comparison.change.file, options, progress);
    if (!document)
        return std::unexpected(document.error());
    comparison.change.linesAdded = document->linesAdded;
    comparison.change.linesDeleted = document->linesDeleted;
    comparison.change.isBinary = document->state == DiffDocument::State::Binary;
    comparison.document = std::make_shared<const DiffDocument>(*std::move(document));
    return comparison;
}

} // namespace strata
