// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kinds/viewkind.h"

#include "core/services/comparingarchives.h"
#include "ui/images/decodedimage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ViewKind)
};

/// Whether every side that is there is such a file.
template <typename Fits>
bool areAll(const FileChange &change, Fits fits)
{
    return std::ranges::all_of(change.file, [&fits](const std::optional<FileEntry> &file) {
        return !file || (file->kind == FileKind::Regular && fits(*file));
    });
}

bool hasType(const FileChange &change, const QString &type)
{
    return areAll(change, [&type](const FileEntry &file) { return file.type == type; });
}

bool isTable(const FileEntry &file)
{
    return file.type == "csv"_L1 || file.path.endsWith(".tsv"_L1, Qt::CaseInsensitive)
           || file.path.endsWith(".tab"_L1, Qt::CaseInsensitive);
}

} // namespace

ViewKinds viewKindsOf(const FileChange &change, const DiffDocument &document)
{
    using State = DiffDocument::State;
    if (document.state == State::TooLarge)
        return {.kinds = {ViewKind::Text}};
    // Both sides of a file that was only renamed may be the same bytes: it is no less of a picture.
    const bool hasLines = document.state != State::Binary && !document.rows.isEmpty();
    if (!hasLines && areAll(change, [](const FileEntry &file) { return isImageType(file.type) && file.type != "svg"_L1; }))
        return {.group = u"image"_s, .kinds = {ViewKind::Picture, ViewKind::Bytes}, .first = ViewKind::Picture};
    if (document.state == State::Binary && areAll(change, [](const FileEntry &file) { return isArchiveName(file.path); }))
        return {.group = u"archive"_s, .kinds = {ViewKind::Members, ViewKind::Bytes}, .first = ViewKind::Members};
    if (document.state == State::Binary)
        return {.kinds = {ViewKind::Bytes}, .first = ViewKind::Bytes};
    if (hasType(change, u"svg"_s))
        return {.group = u"svg"_s, .kinds = {ViewKind::Picture, ViewKind::Text}};
    if (hasType(change, u"json"_s))
        return {.group = u"json"_s, .kinds = {ViewKind::Text, ViewKind::SortedKeys}};
    if (areAll(change, isTable))
        return {.group = u"table"_s, .kinds = {ViewKind::Text, ViewKind::Table}};
    return {.kinds = {ViewKind::Text}};
}

QString viewKindName(ViewKind kind, const ViewKinds &among)
{
    switch (kind) {
    case ViewKind::Text: return among.group == "svg"_L1 ? Text::tr("Source") : Text::tr("Text");
    case ViewKind::SortedKeys: return Text::tr("Sorted keys");
    case ViewKind::Picture: return among.group == "svg"_L1 ? Text::tr("Rendered") : Text::tr("Picture");
    case ViewKind::Bytes: return Text::tr("Bytes");
    case ViewKind::Members: return Text::tr("Members");
    case ViewKind::Table: return Text::tr("Table");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace strata
