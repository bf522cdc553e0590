// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/libraryfolder.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace strata {

QString LibraryFolder::catalogFile() const { return root + "/library.db"_L1; }
QString LibraryFolder::projectsFolder() const { return root + "/projects"_L1; }
QString LibraryFolder::tempFolder() const { return root + "/temp"_L1; }
QString LibraryFolder::trashFolder() const { return root + "/trash"_L1; }
QString LibraryFolder::quarantineFolder() const { return root + "/quarantine"_L1; }
QString LibraryFolder::lockFile() const { return root + "/.lock"_L1; }
QString LibraryFolder::catalogLockFile() const { return root + "/.catalog.lock"_L1; }

QString LibraryFolder::projectFolder(ProjectId project) const { return projectsFolder() + u'/' + project.toString(); }
QString LibraryFolder::projectLockFile(ProjectId project) const { return projectFolder(project) + "/.lock"_L1; }
QString LibraryFolder::metadataFile(ProjectId project) const { return projectFolder(project) + "/metadata.json"_L1; }
QString LibraryFolder::eventsFile(ProjectId project) const { return projectFolder(project) + "/events.jsonl"_L1; }
QString LibraryFolder::sharedFolder(ProjectId project) const { return projectFolder(project) + "/shared"_L1; }
QString LibraryFolder::generationsFolder(ProjectId project) const { return projectFolder(project) + "/generations"_L1; }
QString LibraryFolder::archiveFolder(ProjectId project) const { return projectFolder(project) + "/archive"_L1; }
QString LibraryFolder::activeLink(ProjectId project) const { return generationsFolder(project) + "/active"_L1; }

QString LibraryFolder::generationFolderName(int version, GenerationId id) { return u"v%1__%2"_s.arg(version).arg(id.toString()); }

std::pair<int, GenerationId> LibraryFolder::parseGenerationFolderName(QStringView name)
{
    const qsizetype separator = name.indexOf("__"_L1);
    if (!name.startsWith(u'v') || separator < 2)
        return {};
    bool ok = false;
    const int version = name.sliced(1, separator - 1).toInt(&ok);
    const GenerationId id = GenerationId::fromString(name.sliced(separator + 2));
    // Only the exact spelling counts: "v01__…" or upper case would name one generation twice.
    if (!ok || version < 1 || id.isNull() || generationFolderName(version, id) != name)
        return {};
    return {version, id};
}

QString LibraryFolder::generationFolder(ProjectId project, int version, GenerationId id) const
{
    return generationsFolder(project) + u'/' + generationFolderName(version, id);
}

QString LibraryFolder::relative(const QString &absolutePath) const
{
    return absolutePath.startsWith(root + u'/') ? absolutePath.sliced(root.size() + 1) : absolutePath;
}

QString LibraryFolder::absolute(const QString &relativePath) const { return root + u'/' + relativePath; }

QString manifestFile(const QString &generationFolder) { return generationFolder + "/manifest.json"_L1; }
QString sourceFolder(const QString &generationFolder) { return generationFolder + "/source"_L1; }
QString artifactsFolder(const QString &generationFolder) { return generationFolder + "/artifacts"_L1; }

QString patchFile(const QString &generationFolder, int baseVersion)
{
    return generationFolder + u"/diff_from_v%1.patch"_s.arg(baseVersion);
}

QString defaultLibraryFolder()
{
    const QString chosen = qEnvironmentVariable("STRATA_LIBRARY");
    if (!chosen.isEmpty())
        return QDir(chosen).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/strata/library"_L1;
}

} // namespace strata
