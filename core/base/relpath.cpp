// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/relpath.h"

#include "core/base/weakness.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr qsizetype MaxComponentBytes = 255; // NAME_MAX everywhere that matters
constexpr qsizetype MaxPathBytes = 1000; // leaves room for the library's own folders below PATH_MAX
constexpr int MaxDepth = 64;

bool isInvisible(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || (c >= 0x200b && c <= 0x200f) || c == 0xfeff
           || c == 0x2028 || c == 0x2029;
}

bool isDriveLetter(QByteArrayView path)
{
    return path.size() >= 2 && path[1] == ':' && ((path[0] >= 'a' && path[0] <= 'z') || (path[0] >= 'A' && path[0] <= 'Z'));
}

} // namespace

std::expected<QString, PathProblem> safeRelPath(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return std::unexpected(PathProblem::Empty);
    for (const char c : utf8) {
        if (quint8(c) < 0x20 || c == 0x7f)
            return std::unexpected(PathProblem::ControlCharacter);
    }
    if (utf8.front() == '/')
        return std::unexpected(PathProblem::Absolute);
    if (isDriveLetter(utf8))
        return std::unexpected(PathProblem::DriveLetter);
    if (utf8.contains('\\'))
        return std::unexpected(PathProblem::Backslash);
    if (utf8.back() == '/')
        utf8.chop(1);
    if (utf8.size() > MaxPathBytes)
        return std::unexpected(PathProblem::PathTooLong);

    int depth = 0;
    for (qsizetype start = 0; start <= utf8.size();) {
        qsizetype end = start;
        while (end < utf8.size() && utf8[end] != '/')
            ++end;
        const QByteArrayView component = utf8.sliced(start, end - start);
        if (component.isEmpty())
            return std::unexpected(PathProblem::EmptyComponent);
        if (component == ".." && !isWeakened(Weakness::TrustsPaths))
            return std::unexpected(PathProblem::ParentFolder);
        if (component == ".")
            return std::unexpected(PathProblem::CurrentFolder);
        if (component.size() > MaxComponentBytes)
            return std::unexpected(PathProblem::ComponentTooLong);
        if (++depth > MaxDepth)
            return std::unexpected(PathProblem::TooDeep);
        start = end + 1;
    }

    // A byte order mark is no part of the text to most decoders, but it is of a name.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const QString path = decoder(utf8);
    if (decoder.hasError())
        return std::unexpected(PathProblem::NotUtf8);
    for (const QChar c : path) {
        if (isInvisible(c.unicode()))
            return std::unexpected(PathProblem::InvisibleCharacter);
    }
    return path;
}

QString describe(PathProblem problem)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("strata::PathProblem", text); };
    switch (problem) {
    case PathProblem::Empty: return tr(QT_TRANSLATE_NOOP("strata::PathProblem", "its name is empty"));
    case PathProblem::NotUtf8: return tr(QT_TRANSLATE_NOOP("strata::PathProblem", "its name is not valid UTF-8"));
    case PathProblem::ControlCharacter: return tr(QT_TRANSLATE_NOOP("strata::PathProblem", "its name has a control character"));
    case PathProblem::InvisibleCharacter:
        return tr(QT_TRANSLATE_NOOP("strata::PathProblem", "its name has an invisible or direction-changing character"));
    case PathProblem::Absolute: return tr(QT_TRANSLATE_NOOP("strata::PathProblem", "its path is absolute"));
    case PathProblem::DriveLetter: return tr(QT_TRANSLATE_NOOP("strata::PathProblem", "its path names a drive"));
    case PathProblem::Backslash: return tr(QT_TRANSLATE_NOOP("strata::PathProblem", "its path has a backslash"));
    case PathProblem::ParentFolder: return tr(QT_TRANSLATE_NOOP("strata::PathProblem", "its path leads out of the folder (..)"));
    case PathProblem::CurrentFolder: return tr(QT_TRANSLATE_NOOP("strata::PathProblem", "its path has a “.” component"));
    case PathProblem::EmptyComponent: return tr(QT_TRANSLATE_NOOP("strata::PathProblem", "its path has an empty component"));
    case PathProblem::ComponentTooLong: return tr(QT_TRANSLATE_NOOP("strata::PathProblem", "its name is longer than 255 bytes"));
    case PathProblem::PathTooLong: return tr(QT_TRANSLATE_NOOP("strata::PathProblem", "its path is longer than 1000 bytes"));
    case PathProblem::TooDeep: return tr(QT_TRANSLATE_NOOP("strata::PathProblem", "it lies more than 64 folders deep"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString toText(PathProblem problem)
{
    switch (problem) {
    case PathProblem::Empty: return u"empty-name"_s;
    case PathProblem::NotUtf8: return u"not-utf8"_s;
    case PathProblem::ControlCharacter: return u"control-character"_s;
    case PathProblem::InvisibleCharacter: return u"invisible-character"_s;
    case PathProblem::Absolute: return u"absolute"_s;
    case PathProblem::DriveLetter: return u"drive-letter"_s;
    case PathProblem::Backslash: return u"backslash"_s;
    case PathProblem::ParentFolder: return u"parent-folder"_s;
    case PathProblem::CurrentFolder: return u"current-folder"_s;
    case PathProblem::EmptyComponent: return u"empty-component"_s;
    case PathProblem::ComponentTooLong: return u"component-too-long"_s;
    case PathProblem::PathTooLong: return u"path-too-long"_s;
    case PathProblem::TooDeep: return u"too-deep"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool linkStaysInside(const QString &linkPath, const QString &target)
{
    if (target.isEmpty() || target.startsWith(u'/') || target.contains(u'\\') || target.contains(QChar(0)))
        return false;
    qsizetype depth = linkPath.count(u'/');
    for (const QStringView component : QStringView(target).split(u'/', Qt::SkipEmptyParts)) {
        if (component == u".")
            continue;
        depth += component == u".." ? -1 : 1;
        if (depth < 0)
            return false;
    }
    return true;
}

bool linkStaysInside(const QString &linkPath, const QHash<QString, QString> &links)
{
    constexpr int MaxHops = 40; // Linux gives up there, too
    QStringList place = linkPath.split(u'/');
    place.removeLast();
    QStringList ahead = links.value(linkPath).split(u'/', Qt::SkipEmptyParts);
    for (int hops = 0; !ahead.isEmpty();) {
        const QString component = ahead.takeFirst();
        if (component == u".")
            continue;
        if (component == u"..") {
            if (place.isEmpty())
                return false;
            place.removeLast();
            continue;
        }
        place.append(component);
        const auto link = links.constFind(place.join(u'/'));
        if (link == links.constEnd())
            continue;
        if (++hops > MaxHops)
            return true;
        place.removeLast();
        ahead = link->split(u'/', Qt::SkipEmptyParts) + ahead;
    }
    return true;
}

} // namespace strata
