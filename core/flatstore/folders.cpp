// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flatstore/folders.h"

#include "core/base/fileio.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::FlatFolders)
};

using Kind = MigrationIssue::Kind;

constexpr int FilesLookedAt = 2000; // for the newest time

constexpr auto Entries = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

// When a folder was last written to: its own time says only when a name in it last changed.
QDateTime newestTime(const QFileInfo &folder)
{
    QDateTime newest;
    QDirIterator walk(folder.filePath(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    for (int i = 0; i < FilesLookedAt && walk.hasNext(); ++i)
        newest = std::max(newest, walk.nextFileInfo().lastModified());
    return (newest.isValid() ? newest : folder.lastModified()).toUTC();
}

class Search
{
public:
    Search(FlatStore &store, const QSet<QString> &known, const Progress &progress)
        : m_store(store), m_known(known), m_progress(progress)
    {
        for (const QString &path : std::as_const(store.metadata))
            m_metadata.insert(QFileInfo(path).canonicalFilePath());
    }

    Result<> run()
    {
        const QString projects = m_store.folder + u"/projects"_s;
        const bool hasProjects = QFileInfo(projects).isDir() && !QFileInfo(projects).isSymLink();
        if (hasProjects) {
            if (const Result<> looked = lookInto(projects, false); !looked)
                return looked;
        }
        const Result<> looked = lookInto(m_store.folder, hasProjects);
        std::ranges::stable_sort(m_store.folders, {}, &FlatFolder::id);
        return looked;
    }

private:
    Result<> lookInto(const QString &folder, bool isBesideProjects)
    {
        const QDir dir(folder);
        if (!dir.isReadable())
            return fail(Error::Kind::Denied, Text::tr("The folder “%1” cannot be read. Give yourself the right to.").arg(folder),
                        folder);
        for (const QFileInfo &entry : dir.entryInfoList(Entries, QDir::Name)) {
            if (m_progress.cancelled())
                return cancelledError();
            if (isBesideProjects && entry.fileName() == "projects"_L1)
                continue;
            const QString id = canonicalFlatId(entry.fileName());
            const bool mayBeOne = !isBesideProjects || m_known.contains(id) || !QUuid::fromString(id).isNull();
            if (entry.isSymLink()) {
                tell(Kind::UnsafePath, entry, Text::tr("“%1” is a link; links are not followed.").arg(entry.filePath()));
            } else if (!entry.isDir()) {
                if (!isBesideProjects && !m_metadata.contains(entry.canonicalFilePath()) && !looksLikeMetadata(entry))
                    tell(Kind::Other, entry, Text::tr("“%1” is no generation's folder.").arg(entry.filePath()));
            } else if (QFileInfo(entry.filePath() + u"/generations"_s).isDir()) {
                lookIntoVersions(QDir(entry.filePath() + u"/generations"_s));
            } else if (mayBeOne) {
                add(id, entry);
            }
        }
        return {};
    }

    // <project>/generations/v3__<id>/source
    void lookIntoVersions(const QDir &folder)
    {
        static const QRegularExpression pattern(u"^v\\d+__(.+)$"_s);
        for (const QFileInfo &entry : folder.entryInfoList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name)) {
            const auto match = pattern.match(entry.fileName());
            if (!match.hasMatch())
                continue;
            const QFileInfo source(entry.filePath() + u"/source"_s);
            add(canonicalFlatId(match.captured(1)), source.isDir() && !source.isSymLink() ? source : entry);
        }
    }

    void add(const QString &id, const QFileInfo &folder)
    {
        const auto same = std::ranges::find(m_store.folders, id, &FlatFolder::id);
        if (same != m_store.folders.end()) {
            tell(Kind::DuplicateId, folder,
                 Text::tr("There are two folders of the generation %1: “%2” and “%3”.").arg(id, same->path, folder.filePath()),
                 Text::tr("The first one is taken; the other stays where it is."));
            return;
        }
        m_progress.report(m_store.folders.size(), 0, Text::tr("Looking at “%1”").arg(folder.fileName()));
        m_store.folders.append({.id = id, .path = folder.filePath(), .modifiedAt = newestTime(folder)});
    }

    static bool looksLikeMetadata(const QFileInfo &file)
    {
        static const QStringList suffixes{u"json"_s, u"csv"_s, u"sql"_s, u"db"_s, u"sqlite"_s, u"sqlite3"_s};
        return suffixes.contains(file.suffix().toLower());
    }

    void tell(Kind kind, const QFileInfo &entry, const QString &sentence,
              const QString &treatment = Text::tr("It stays where it is."))
    {
        m_store.issues.append({.kind = kind, .path = entry.filePath(), .sentence = sentence, .treatment = treatment});
    }

    FlatStore &m_store;
    const QSet<QString> &m_known;
    const Progress &m_progress;
    QSet<QString> m_metadata;
};

} // namespace

QString canonicalFlatId(QStringView text)
{
    QString id = text.trimmed().toString();
    QString digits = id;
    digits.remove(u'-').remove(u'{').remove(u'}');
    if (digits.size() == 32) {
        const QUuid uuid = QUuid::fromString(u"%1-%2-%3-%4-%5"_s.arg(digits.first(8), digits.sliced(8, 4), digits.sliced(12, 4),
                                                                     digits.sliced(16, 4), digits.sliced(20)));
        if (!uuid.isNull())
            return uuid.toString(QUuid::WithoutBraces);
    }
    return id;
}

Result<> findFlatFolders(FlatStore &store, const QSet<QString> &known, const Progress &progress)
{
    return Search(store, known, progress).run();
}

} // namespace strata
