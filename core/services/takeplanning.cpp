// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/relpath.h"
#include "core/services/browsing.h"
#include "core/services/suggesting.h"
#include "core/services/takefolder.h"
#include "core/services/takingout.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

// What taking out would do; takingout.cpp does it.

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::TakeOut)
};

using State = TakeItem::State;

// Where files may be put: a folder of the user's, with the links on the way to it resolved once, and never among the versions.
Result<QString> placeFor(const Library &library, const QString &to)
{
    const QString wanted = QDir::cleanPath(to);
    if (!QDir::isAbsolutePath(wanted))
        return fail(Error::Kind::Invalid, Text::tr("“%1” is no complete path of a folder.").arg(to), to);
    QString there = wanted;
    while (!QFileInfo::exists(there) && there != "/"_L1)
        there = QFileInfo(there).path();
    if (!QFileInfo(there).isDir())
        return fail(Error::Kind::Invalid, Text::tr("“%1” is no folder: nothing can be put into it.").arg(there), there);
    const QString real = QDir::cleanPath(QFileInfo(there).canonicalFilePath() + wanted.sliced(there == "/"_L1 ? 0 : there.size()));
    const QString root = QFileInfo(library.folder().root).canonicalFilePath();
    if (!root.isEmpty() && (real == root || real.startsWith(root + u'/')))
        return fail(Error::Kind::Invalid, Text::tr("“%1” lies inside the library. Choose a folder outside of it.").arg(to), to);
    return real;
}

/// What of a version was asked for.
class Choosing
{
public:
    Choosing(const Manifest &manifest, const TakeRequest &request) : m_manifest(manifest), m_request(request) { }

    Result<TakePlan> run()
    {
        TakePlan plan{.generation = m_manifest.generation};
        if (m_request.paths.isEmpty())
            return fail(Error::Kind::Invalid, Text::tr("Say which files or folders to take out."));
        for (const QString &path : m_request.paths) {
            if (const Result<> chosen = choose(path, plan); !chosen)
                return std::unexpected(chosen.error());
        }
        std::ranges::sort(plan.items, [](const TakeItem &a, const TakeItem &b) { return comparePaths(a.target, b.target) < 0; });
        std::ranges::sort(plan.folders,
                          [](const FolderEntry &a, const FolderEntry &b) { return comparePaths(a.path, b.path) < 0; });
        const auto twice = std::ranges::adjacent_find(plan.items, {}, &TakeItem::target);
        if (twice != plan.items.end()) {
            return fail(Error::Kind::Invalid,
                        Text::tr("“%1” and “%2” would both become “%3”. Take them out one after the other, or with their folders.")
                            .arg(twice->file.path, std::next(twice)->file.path, twice->target));
        }
        return plan;
    }

private:
    Result<> choose(const QString &asked, TakePlan &plan)
    {
        QString path = QDir::cleanPath(asked);
        if (path == "."_L1)
            path.clear();
        if (const auto safe = safeRelPath(path.toUtf8()); !path.isEmpty() && !safe)
            return fail(Error::Kind::Invalid, Text::tr("“%1” is no path of a version: %2.").arg(asked, describe(safe.error())),
                        asked);
        const qsizetype above = m_request.isFlat ? path.lastIndexOf(u'/') + 1 : 0;
        const auto isChosen = [&](const QString &each) {
            return path.isEmpty() || each == path || (each.startsWith(path) && each.at(path.size()) == u'/');
        };
        const qsizetype before = plan.items.size() + plan.folders.size();
        bool hasFound = false;
        for (const FileEntry &file : m_manifest.files) {
            if (!isChosen(file.path))
                continue;
            hasFound = true;
            if (!m_files.contains(file.path))
                plan.items.append({.file = file, .target = file.path.sliced(above)});
            m_files.insert(file.path);
        }
        for (const FolderEntry &folder : m_manifest.folders) {
            // Those above what was asked for keep the modes they were given here.
            if (!isChosen(folder.path) && !(above == 0 && path.startsWith(folder.path + u'/')))
                continue;
            hasFound = hasFound || isChosen(folder.path);
            if (!m_files.contains(folder.path + u'/'))
                plan.folders.append({.path = folder.path.sliced(above), .mode = folder.mode});
            m_files.insert(folder.path + u'/');
        }
        if (hasFound || (path.isEmpty() && before == 0))
            return {};
        return notFound(path);
    }

    std::unexpected<Error> notFound(const QString &path) const
    {
        QStringList paths;
        for (const FileEntry &file : m_manifest.files)
            paths.append(file.path);
        QString sentence = Text::tr("There is no file or folder “%1” in %2.").arg(path, m_manifest.generation.label());
        if (const QStringList near = nearestNames(path, paths); !near.isEmpty())
            sentence += u' ' + Text::tr("Did you mean %1?").arg(quotedList(near));
        return fail(Error::Kind::NotFound, sentence, path);
    }

    const Manifest &m_manifest;
    const TakeRequest &m_request;
    QSet<QString> m_files; // chosen so far; folders with a '/' at the end
};

Result<Manifest> manifestOf(const Library &library, GenerationId id)
{
    const Result<Generation> generation = findGeneration(library, id);
    if (!generation)
        return std::unexpected(generation.error());
    if (!generation->hasFiles()) {
        return fail(Error::Kind::Invalid, Text::tr("%1 has no files here. Restore it first.").arg(generation->label()),
                    generation->storagePath);
    }
    Result<Manifest> manifest = readManifest(library, *generation);
    if (manifest)
        manifest->generation = *generation;
    return manifest;
}

Result<> lookAround(TakePlan &plan, const Progress &progress)
{
    std::unique_ptr<TakeFolder> folder;
    if (QFileInfo(plan.folder).isDir()) {
        Result<std::unique_ptr<TakeFolder>> opened = TakeFolder::open(plan.folder, QString(), false);
        if (!opened)
            return std::unexpected(opened.error());
        folder = std::move(*opened);
    }
    qint64 done = 0;
    for (TakeItem &item : plan.items) {
        if (progress.cancelled())
            return cancelledError();
        progress.report(done++, plan.items.size(), Text::tr("Looking at what is there"));
        if (item.file.kind == FileKind::Symlink && !linkStaysInside(item.target, item.file.linkTarget)) {
            item.state = State::Blocked;
            item.reason = Text::tr("without what it points to, it would be a link that leads out (to %1)")
                              .arg(item.file.linkTarget);
            continue;
        }
        if (folder) {
            const Result<TakeFolder::Look> look = folder->look(item.target, progress);
            if (!look)
                return std::unexpected(look.error());
            if (!look->inTheWay.isEmpty()) {
                item.state = State::Blocked;
                item.reason = look->inTheWay;
            } else if (look->found && look->found->kind == FileKind::Symlink && item.file.kind != FileKind::Symlink) {
                item.state = State::Blocked;
                item.reason = Text::tr("a link of that name is there");
            } else if (look->found) {
                item.state = *look->found == foundOf(item.file) ? State::Same : State::Different;
                item.found = look->found->sha256;
            }
        }
        if (item.state == State::New || item.state == State::Different)
            plan.bytesToWrite += item.file.size;
    }
    return {};
}

} // namespace

int TakePlan::count(TakeItem::State state) const { return int(std::ranges::count(items, state, &TakeItem::state)); }

Result<TakePlan> planTakingOut(const Library &library, const TakeRequest &request, const Progress &progress)
{
    const Result<QString> folder = placeFor(library, request.to);
    if (!folder)
        return std::unexpected(folder.error());
    const Result<Manifest> manifest = manifestOf(library, request.generation);
    if (!manifest)
        return std::unexpected(manifest.error());
    Result<TakePlan> plan = Choosing(*manifest, request).run();
    if (!plan)
        return plan;
    plan->folder = *folder;
    if (const Result<> looked = lookAround(*plan, progress); !looked)
        return std::unexpected(looked.error());
    return plan;
}

} // namespace strata
