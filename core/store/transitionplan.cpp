// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transitionplan.h"

#include "core/store/foldercursor.h"
#include "core/store/sourcefile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <ranges>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::TransitionPlan)
};

QString parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.first(slash);
}

class Planner
{
public:
    Planner(const QString &root, int rootFd, const FolderSurvey &now, const TransitionTarget &target)
        : m_root(root), m_cursor(rootFd), m_now(now), m_target(target)
    {
        for (const FileEntry &file : now.files)
            m_files.insert(file.path, &file);
        for (const FolderEntry &folder : now.folders)
            m_folders.insert(folder.path, folder.mode);
        for (const SkippedPath &skipped : now.skipped)
            m_skipped.insert(skipped.path);
        for (const FileEntry &file : target.files)
            m_targetFiles.insert(file.path);
        for (const FolderEntry &folder : target.folders)
            m_targetFolders.insert(folder.path, folder.mode);
    }

    TransitionPlan run()
    {
        for (const FileEntry &file : m_target.files)
            place(file);
        std::ranges::stable_partition(
            m_plan.placements, [](const TransitionPlan::Placement &placement) { return placement.file.kind == FileKind::Regular; });
        for (const FileEntry &file : m_now.files) {
            if (!m_targetFiles.contains(file.path))
                m_plan.removals.append({.path = file.path, .stamp = stampOf(file.path)});
        }
        planFolders();
        markEarly();
        return std::move(m_plan);
    }

private:
    FileStamp stampOf(const QString &path) const
    {
        const StatIndex::Entry *entry = m_now.index.find(path);
        return entry ? entry->stamp : FileStamp();
    }

    void place(const FileEntry &file)
    {
        if (const FileEntry *there = m_files.value(file.path)) {
            if (there->kind != file.kind || there->sha256 != file.sha256)
                add(file, stampOf(file.path));
            else if (file.kind == FileKind::Regular && there->mode != file.mode)
                m_plan.modes.append({.path = file.path, .mode = file.mode, .stamp = stampOf(file.path)});
            return;
        }
        switch (whatLiesThere(file)) {
        case Place::Free: add(file, {}); break;
        case Place::HoldsTheSame: break;
        case Place::Taken: m_plan.inTheWay.append(file.path); break;
        }
    }

    void add(const FileEntry &file, const std::optional<FileStamp> &replaces)
    {
        m_plan.placements.append({.file = file, .replaces = replaces});
        m_plan.bytes += file.size;
    }

    enum class Place { Free, HoldsTheSame, Taken };
    // Of what no capture takes: where `file` belongs, above it, or below it.
    Place whatLiesThere(const FileEntry &file)
    {
        for (QString path = file.path; !path.isEmpty(); path = parentOf(path)) {
            if (m_skipped.contains(path))
                return holdsTheSame(file) ? Place::HoldsTheSame : Place::Taken;
        }
        if (m_folders.contains(file.path)) {
            const QString below = file.path + u'/';
            if (std::ranges::any_of(m_now.skipped, [&](const SkippedPath &skipped) { return skipped.path.startsWith(below); }))
                return Place::Taken;
        }
        // What came after the look is found just before the file is placed.
        return Place::Free;
    }

    // Then it may stay as it is, whatever the rules say of it.
    bool holdsTheSame(const FileEntry &file)
    {
        if (file.kind != FileKind::Regular)
            return false;
        const Result<SourceFile> there = SourceFile::open(m_cursor, m_root, file.path);
        if (!there || !there->isRegular() || there->size() != file.size)
            return false;
        ContentHasher hasher;
        std::vector<char> piece(64 * 1024);
        for (;;) {
            const Result<qsizetype> got = there->read(piece);
            if (!got)
                return false;
            if (*got == 0)
                return hasher.finish() == file.sha256;
            hasher.add(QByteArrayView(piece.data(), *got));
        }
    }

    void planFolders()
    {
        for (const FolderEntry &folder : m_target.folders) {
            const auto there = m_folders.constFind(folder.path);
            if (there == m_folders.cend() && isSkipped(folder.path))
                continue; // its files are in the way, too
            if (there == m_folders.cend())
                m_plan.newFolders.append(folder);
            if (there == m_folders.cend() || *there != folder.mode)
                m_plan.folderModes.append(folder);
        }
        std::ranges::reverse(m_plan.folderModes);
        // Parents sort before their children.
        for (const FolderEntry &folder : m_now.folders | std::views::reverse) {
            if (!m_targetFolders.contains(folder.path) && !holdsSkipped(folder.path))
                m_plan.goneFolders.append(folder.path);
        }
    }

    bool isSkipped(QString path) const
    {
        for (; !path.isEmpty(); path = parentOf(path)) {
            if (m_skipped.contains(path))
                return true;
        }
        return false;
    }

    bool holdsSkipped(const QString &folder) const
    {
        const QString below = folder + u'/';
        return std::ranges::any_of(m_now.skipped, [&](const SkippedPath &skipped) { return skipped.path.startsWith(below); });
    }

    // A file becomes a folder, a folder a file, or a name changes its case where the file system does not tell them apart.
    void markEarly()
    {
        QHash<QString, QString> byFoldedName;
        for (const TransitionPlan::Placement &placement : std::as_const(m_plan.placements)) {
            if (!placement.replaces)
                byFoldedName.insert(placement.file.path.toCaseFolded(), placement.file.path);
        }
        for (TransitionPlan::Removal &removal : m_plan.removals) {
            removal.isEarly = m_targetFolders.contains(removal.path) || byFoldedName.contains(removal.path.toCaseFolded());
            for (QString above = parentOf(removal.path); !above.isEmpty() && !removal.isEarly; above = parentOf(above))
                removal.isEarly = m_targetFiles.contains(above);
        }
    }

    const QString &m_root;
    FolderCursor m_cursor;
    const FolderSurvey &m_now;
    const TransitionTarget &m_target;
    QHash<QString, const FileEntry *> m_files;
    QHash<QString, quint32> m_folders;
    QSet<QString> m_skipped;
    QSet<QString> m_targetFiles;
    QHash<QString, quint32> m_targetFolders;
    TransitionPlan m_plan;
};

} // namespace

Result<TransitionPlan> planTransition(const QString &root, const FolderSurvey &now, const TransitionTarget &target)
{
    const FileDescriptor fd(::open(QFile::encodeName(root).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd)
        return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(root), root);
    return Planner(root, fd.get(), now, target).run();
}

} // namespace strata
