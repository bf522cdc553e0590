// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/storagehints.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::StorageHints)
};

enum class Why { Build, Installed, Cache, Derived, Log, Media, Archive };

QString reasonOf(Why why)
{
    switch (why) {
    case Why::Build: return Text::tr("made by a build");
    case Why::Installed: return Text::tr("installed packages");
    case Why::Cache: return Text::tr("a tool's cache");
    case Why::Derived: return Text::tr("made from other files");
    case Why::Log: return Text::tr("logs");
    case Why::Media: return Text::tr("a large picture, film or sound");
    case Why::Archive: return Text::tr("a large archive");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Why> folderIsMade(QStringView name)
{
    static const QHash<QString, Why> folders{
        {u"dist"_s, Why::Build},
        {u"build"_s, Why::Build},
        {u"out"_s, Why::Build},
        {u"target"_s, Why::Build},
        {u"_site"_s, Why::Build},
        {u".next"_s, Why::Build},
        {u".nuxt"_s, Why::Build},
        {u".output"_s, Why::Build},
        {u".svelte-kit"_s, Why::Build},
        {u"storybook-static"_s, Why::Build},
        {u"coverage"_s, Why::Derived},
        {u"htmlcov"_s, Why::Derived},
        {u"node_modules"_s, Why::Installed},
        {u"bower_components"_s, Why::Installed},
        {u"site-packages"_s, Why::Installed},
        {u"venv"_s, Why::Installed},
        {u".venv"_s, Why::Installed},
        {u"Pods"_s, Why::Installed},
        {u".cache"_s, Why::Cache},
        {u".turbo"_s, Why::Cache},
        {u".parcel-cache"_s, Why::Cache},
        {u".gradle"_s, Why::Cache},
        {u"__pycache__"_s, Why::Cache},
        {u".pytest_cache"_s, Why::Cache},
        {u".mypy_cache"_s, Why::Cache},
        {u"logs"_s, Why::Log},
    };
    const auto found = folders.constFind(name.toString());
    return found == folders.cend() ? std::optional<Why>() : *found;
}

std::optional<Why> suffixIsMade(QStringView suffix)
{
    static const QHash<QString, Why> suffixes{
        {u"map"_s, Why::Derived},   {u"tsbuildinfo"_s, Why::Derived}, {u"pyc"_s, Why::Derived},
        {u"class"_s, Why::Derived}, {u"o"_s, Why::Derived},           {u"log"_s, Why::Log},
        {u"tmp"_s, Why::Cache},
    };
    const auto found = suffixes.constFind(suffix.toString().toLower());
    return found == suffixes.cend() ? std::optional<Why>() : *found;
}

std::optional<Why> largeKind(QStringView suffix)
{
    static const QSet<QString> media{u"png"_s,  u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"tif"_s, u"tiff"_s, u"psd"_s, u"mp4"_s,
                                     u"webm"_s, u"mov"_s, u"avi"_s,  u"mkv"_s, u"mp3"_s,  u"wav"_s, u"flac"_s, u"ogg"_s, u"pdf"_s};
    static const QSet<QString> archives{u"zip"_s, u"gz"_s,  u"tgz"_s, u"xz"_s,  u"bz2"_s,
                                        u"7z"_s,  u"rar"_s, u"tar"_s, u"iso"_s, u"dmg"_s};
    const QString lower = suffix.toString().toLower();
    if (media.contains(lower))
        return Why::Media;
    return archives.contains(lower) ? std::optional(Why::Archive) : std::nullopt;
}

/// A line of .strataignore that means exactly this path.
QString exactly(const QString &path)
{
    QString pattern = u"/"_s;
    for (const QChar c : path) {
        if (u"*?[\\"_s.contains(c))
            pattern += u'\\';
        pattern += c;
    }
    return pattern;
}

struct Match
{
    QString pattern;
    Why why;
};

/// The widest pattern that takes the path in.
std::optional<Match> matchOf(const StoredPath &content, qint64 largeFile)
{
    const QStringView path = content.path;
    const QList<QStringView> parts = path.split(u'/');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (const auto why = folderIsMade(parts[i]))
            return Match{parts[i].toString() + u'/', *why};
    }
    const QStringView name = parts.last();
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0)
        return {};
    const QStringView suffix = name.sliced(dot + 1);
    if (const auto why = suffixIsMade(suffix))
        return Match{u"*."_s + suffix.toString(), *why};
    if (content.bytes >= largeFile) {
        if (const auto why = largeKind(suffix))
            return Match{exactly(content.path), *why};
    }
    return {};
}

} // namespace

QList<ExcludeHint> excludeHints(const QList<StoredPath> &contents, qint64 largeFile, qint64 least)
{
    struct Sum
    {
        ExcludeHint hint;
        bool isCurrent = false;
    };
    QHash<QString, Sum> sums;
    for (const StoredPath &content : contents) {
        const std::optional<Match> match = matchOf(content, largeFile);
        if (!match)
            continue;
        Sum &sum = sums[match->pattern];
        sum.hint.pattern = match->pattern;
        sum.hint.reason = reasonOf(match->why);
        sum.hint.bytes += content.bytes;
        ++sum.hint.contents;
        sum.isCurrent = sum.isCurrent || content.isCurrent;
    }
    QList<ExcludeHint> hints;
    for (const Sum &sum : std::as_const(sums)) {
        if (sum.isCurrent && sum.hint.bytes >= least)
            hints.append(sum.hint);
    }
    std::ranges::sort(hints, [](const ExcludeHint &a, const ExcludeHint &b) {
        return a.bytes != b.bytes ? a.bytes > b.bytes : a.pattern < b.pattern;
    });
    return hints;
}

} // namespace strata
