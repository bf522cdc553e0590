// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recovering.h"

#include "core/base/fileio.h"
#include "core/catalog/projects.h"
#include "core/services/catalogaccess.h"
#include "core/services/packkeeping.h"
#include "core/store/generationwriter.h"
#include "core/store/librarylock.h"
#include "core/store/packfile.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Recovery)
};

} // namespace

Result<QStringList> recoverLibrary(catalog::Connection &connection, const LibraryFolder &folder)
{
    QStringList problems;
    if (const auto removed = removeAbandonedStages(folder.tempFolder()); !removed)
        problems.append(removed.error().message);
    if (const auto removed = removeAbandonedPacks(folder.tempFolder()); !removed)
        problems.append(removed.error().message);
    // Deletions that were cut off: whoever else is at it deletes the same.
    const QDir temp(folder.tempFolder());
    for (const QString &name : temp.entryList({u"trash-*"_s}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (const auto removed = removeTree(temp.filePath(name)); !removed)
            problems.append(removed.error().message);
    }
    // Half-made projects, catalogs and folders of archived versions: whoever makes one holds the library's lock.
    const QStringList halfMade = temp.entryList({u"project-*"_s, u"rebuild-*"_s, u"archive-*"_s},
                                                QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (!halfMade.isEmpty()) {
        const auto nobodyWrites = LibraryLock::acquire(folder.lockFile(), LibraryLock::Mode::Exclusive, {});
        for (const QString &name : nobodyWrites ? halfMade : QStringList()) {
            if (const auto removed = removeTree(temp.filePath(name)); !removed)
                problems.append(removed.error().message);
        }
    }

    const auto stamps = catalog::readFolderStamps(connection);
    if (!stamps)
        return std::unexpected(stamps.error());
    QSet<ProjectId> present;
    for (const QString &name : QDir(folder.projectsFolder()).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot)) {
        const ProjectId id = ProjectId::fromString(name);
        if (id.isNull() || id.toString() != name) {
            problems.append(
                Text::tr("“%1” is no project's folder; it was left as it is.").arg(folder.projectsFolder() + u'/' + name));
            continue;
        }
        present.insert(id);
        const bool isUnclean = arePacksUnclean(folder, id);
        if (stamps->contains(id) && isUntouched(stamps->value(id), folder, id) && !isUnclean)
            continue;
        const auto libraryLock = LibraryLock::acquire(folder.lockFile(), LibraryLock::Mode::Shared, {});
        const auto projectLock = LibraryLock::acquire(folder.projectLockFile(id), LibraryLock::Mode::Exclusive, {});
        if (!libraryLock || !projectLock) {
            const Error &error = libraryLock ? projectLock.error() : libraryLock.error();
            if (error.kind != Error::Kind::Busy) // else somebody is writing it at this moment, and puts it right before
                problems.append(error.message);
            continue;
        }
        const auto recovered = isUnclean ? recoverProject(connection, folder, id, {}, Progress())
                                               .transform([](const RecoveryReport &report) { return report.problems; })
                                         : recoverProjectIfNeeded(connection, folder, id, Progress());
        problems.append(recovered ? *recovered : QStringList{recovered.error().message});
    }
    for (auto row = stamps->keyBegin(); row != stamps->keyEnd(); ++row) {
        if (present.contains(*row))
            continue;
        if (!QDir(folder.trashFolder() + u'/' + row->toString()).exists()) {
            problems.append(Text::tr("The folder “%1” of a project is missing.").arg(folder.projectFolder(*row)));
            continue;
        }
        auto transaction = catalog::Transaction::begin(connection);
        if (!transaction)
            return std::unexpected(transaction.error());
        if (const auto removed = catalog::removeProject(connection, *row); !removed)
            return std::unexpected(removed.error());
        if (const auto committed = transaction->commit(); !committed)
            return std::unexpected(committed.error());
    }
    return problems;
}

} // namespace strata
