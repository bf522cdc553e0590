// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archiveproblem.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Archive)
};

constexpr auto Marker = "archive:"_L1;

QString fileNameOf(const QString &path) { return path.sliced(path.lastIndexOf(u'/') + 1); }

QString shownName(QByteArrayView name)
{
    QString shown;
    for (const QChar c : QString::fromUtf8(name.first(std::min<qsizetype>(name.size(), 200)))) {
        if (c.isPrint())
            shown += c;
        else
            shown += u"\\x%1"_s.arg(uint(c.unicode()), 2, 16, QLatin1Char('0'));
    }
    return shown;
}

QString describe(ArchiveProblem problem, const QString &argument)
{
    switch (problem) {
    case ArchiveProblem::NotAFile: return Text::tr("it is neither a folder nor a regular file");
    case ArchiveProblem::OtherKind: return Text::tr("this kind of archive is not read; unpack it and capture the folder");
    case ArchiveProblem::NoArchive: return Text::tr("it is no .zip, .tar or .tar.gz archive");
    case ArchiveProblem::Empty: return Text::tr("it is empty");
    case ArchiveProblem::Damaged:
        return argument.isEmpty() ? Text::tr("it is damaged, or no complete archive")
                                  : Text::tr("it is damaged, or no complete archive (%1)").arg(argument);
    case ArchiveProblem::DamagedSizes: return Text::tr("its sizes are damaged");
    case ArchiveProblem::DamagedData: return Text::tr("its data is damaged");
    case ArchiveProblem::DamagedLink: return Text::tr("it is a damaged link");
    case ArchiveProblem::TwoEnds: return Text::tr("it has two ends, and programs would disagree about what it holds");
    case ArchiveProblem::SeveralParts: return Text::tr("it is one part of several; join them first");
    case ArchiveProblem::Overlap: return Text::tr("its entries lie over each other, as in a ZIP bomb");
    case ArchiveProblem::LeadingBytes: return Text::tr("something lies before its first entry; it may be a program");
    case ArchiveProblem::TrailingBytes: return Text::tr("something that does not belong to it follows its end");
    case ArchiveProblem::EndsTooEarly: return Text::tr("it ends too early; copy or download it again");
    case ArchiveProblem::NoEndMark: return Text::tr("its end mark is missing: it ends too early, or something else follows it");
    case ArchiveProblem::Encrypted: return Text::tr("it is encrypted; unpack the archive with its password and capture the folder");
    case ArchiveProblem::UnknownMethod:
        return Text::tr("it is packed by a method that is not read; unpack the archive and capture the folder");
    case ArchiveProblem::SpecialFile: return Text::tr("it is a device, a pipe or a socket");
    case ArchiveProblem::SparseFile: return Text::tr("it is a sparse file; unpack the archive and capture the folder");
    case ArchiveProblem::FolderWithData: return Text::tr("it is a folder that holds data");
    case ArchiveProblem::SameName: return Text::tr("the archive has another entry of this name");
    case ArchiveProblem::NotAFolder: return Text::tr("“%1” is a file, not a folder").arg(argument);
    case ArchiveProblem::LinkOut: return Text::tr("it is a link that leads out of the archive");
    case ArchiveProblem::LinkNotUtf8: return Text::tr("the target of the link is not valid UTF-8");
    case ArchiveProblem::HardLinkTarget: return Text::tr("it is a hard link to what is no earlier file of the archive");
    case ArchiveProblem::TooManyEntries: return Text::tr("it has more than %1 entries").arg(argument);
    case ArchiveProblem::EntryTooLarge: return Text::tr("it is larger than %1 MiB").arg(argument);
    case ArchiveProblem::TooLarge: return Text::tr("its files are larger than %1 MiB together").arg(argument);
    case ArchiveProblem::RatioTooHigh: return Text::tr("it unpacks to more than %1 times its size, as a bomb does").arg(argument);
    case ArchiveProblem::TooSlow:
        return Text::tr("unpacking it takes more than %1 minutes; unpack it and capture the folder").arg(argument);
    }
    Q_UNREACHABLE_RETURN({});
}

std::unexpected<Error> refuse(const QString &archive, const QString &why, const QString &code)
{
    return fail(Error::Kind::Invalid, Text::tr("“%1” cannot be read as an archive: %2.").arg(fileNameOf(archive), why),
                Marker + code + u' ' + archive);
}

std::unexpected<Error> refuseNamed(const QString &archive, QByteArrayView name, const QString &why, const QString &code)
{
    return refuse(archive, Text::tr("its entry “%1” is refused: %2").arg(shownName(name), why), code);
}

} // namespace

QString toText(ArchiveProblem problem)
{
    switch (problem) {
    case ArchiveProblem::NotAFile: return u"not-a-file"_s;
    case ArchiveProblem::OtherKind: return u"other-kind"_s;
    case ArchiveProblem::NoArchive: return u"no-archive"_s;
    case ArchiveProblem::Empty: return u"empty"_s;
    case ArchiveProblem::Damaged: return u"damaged"_s;
    case ArchiveProblem::DamagedSizes: return u"damaged-sizes"_s;
    case ArchiveProblem::DamagedData: return u"damaged-data"_s;
    case ArchiveProblem::DamagedLink: return u"damaged-link"_s;
    case ArchiveProblem::TwoEnds: return u"two-ends"_s;
    case ArchiveProblem::SeveralParts: return u"several-parts"_s;
    case ArchiveProblem::Overlap: return u"overlap"_s;
    case ArchiveProblem::LeadingBytes: return u"leading-bytes"_s;
    case ArchiveProblem::TrailingBytes: return u"trailing-bytes"_s;
    case ArchiveProblem::EndsTooEarly: return u"ends-too-early"_s;
    case ArchiveProblem::NoEndMark: return u"no-end-mark"_s;
    case ArchiveProblem::Encrypted: return u"encrypted"_s;
    case ArchiveProblem::UnknownMethod: return u"unknown-method"_s;
    case ArchiveProblem::SpecialFile: return u"special-file"_s;
    case ArchiveProblem::SparseFile: return u"sparse-file"_s;
    case ArchiveProblem::FolderWithData: return u"folder-with-data"_s;
    case ArchiveProblem::SameName: return u"same-name"_s;
    case ArchiveProblem::NotAFolder: return u"not-a-folder"_s;
    case ArchiveProblem::LinkOut: return u"link-out"_s;
    case ArchiveProblem::LinkNotUtf8: return u"link-not-utf8"_s;
    case ArchiveProblem::HardLinkTarget: return u"hard-link-target"_s;
    case ArchiveProblem::TooManyEntries: return u"too-many-entries"_s;
    case ArchiveProblem::EntryTooLarge: return u"entry-too-large"_s;
    case ArchiveProblem::TooLarge: return u"too-large"_s;
    case ArchiveProblem::RatioTooHigh: return u"ratio-too-high"_s;
    case ArchiveProblem::TooSlow: return u"too-slow"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::unexpected<Error> refuseArchive(const QString &archive, ArchiveProblem problem, const QString &argument)
{
    return refuse(archive, describe(problem, argument), toText(problem));
}

std::unexpected<Error> refuseEntry(const QString &archive, QByteArrayView name, ArchiveProblem problem, const QString &argument)
{
    return refuseNamed(archive, name, describe(problem, argument), toText(problem));
}

std::unexpected<Error> refuseEntry(const QString &archive, QByteArrayView name, PathProblem problem)
{
    return refuseNamed(archive, name, strata::describe(problem), toText(problem));
}

QString refusalCode(const Error &error)
{
    if (!error.detail.startsWith(Marker))
        return {};
    return error.detail.sliced(Marker.size(), error.detail.indexOf(u' ') - Marker.size());
}

} // namespace strata
