// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/foldercursor.h"
#include "core/store/transitionplan.h"

#include <QSet>

namespace strata {

/// Carries out a TransitionPlan in a folder other programs write to. Nothing is overwritten or deleted that is not what the plan
/// was made for: a file is exchanged with its successor, looked at, and only then unlinked; so also a save in the last instant is
/// noticed and kept. No link is followed on the way. For one thread.
///
/// stage() puts every new file beside its place under a name of its own, check() asks whether the folder is still as it was
/// looked at, apply() moves. Before apply() nothing of the folder has changed, and discard() leaves no trace. After apply() began,
/// the way back is another plan.
class FolderTransition
{
public:
    /// `token` (letters and digits) makes the names of what lies in the folder meanwhile.
    static Result<std::unique_ptr<FolderTransition>> begin(const QString &root, const FolderSurvey &now,
                                                           const TransitionTarget &target, TransitionPlan plan,
                                                           const QString &token);
    Q_DISABLE_COPY_MOVE(FolderTransition)

    /// Every new content is in the folder's file system, verified by its hash and flushed, when this succeeds.
    Result<> stage(const Progress &progress);
    /// Busy with a list when something is no longer as the plan expects.
    Result<> check();
    /// The folder holds the version, flushed. When it fails, some steps may have been made.
    Result<> apply(const Progress &progress);
    /// Takes away what stage() made.
    void discard();

private:
    FolderTransition(QString root, FileDescriptor fd, const FolderSurvey &now, const TransitionTarget &target, TransitionPlan plan,
                     const QString &token);
    Result<> stageFile(FolderCursor &cursor, qsizetype number);
    Result<> place(qsizetype number);
    Result<> remove(qsizetype number);
    Result<> changeMode(const TransitionPlan::ModeChange &change);
    Result<> makeFolder(const FolderEntry &folder);
    Result<> settleFolders();
    Result<> flush();
    /// The open folder that holds `path`, made writable for as long as this takes when it is not; -1 with errno.
    int writableParent(FolderCursor &cursor, const QString &path);
    QString stagedPath(qsizetype number) const; // beside its place, or above it where that does not exist yet
    QByteArray temporaryName(qsizetype number) const;
    bool isAsExpected(const QString &path, const std::optional<FileStamp> &expected);
    std::unexpected<Error> cannotWrite(const QString &path) const;
    std::unexpected<Error> hasChanged(const QStringList &paths) const;

    QString m_root;
    FileDescriptor m_fd;
    TransitionPlan m_plan;
    QString m_source;
    QString m_token;
    FolderCursor m_cursor;
    QHash<QString, quint32> m_folderModes; // as they were found
    QHash<QString, quint32> m_targetModes;
    QSet<QString> m_unlocked; // folders made writable for the time being
    QSet<QString> m_touched; // folders whose entries changed
};

/// What an interrupted transition left in a folder. `mayBeUnfinished`: it was killed while staging, and what is there is nobody's
/// work. Else everything is looked at: contents `isKept` knows of are deleted, any other (somebody's save in the very instant) is
/// given a name in sight, which is answered.
Result<QStringList> clearTransition(const QString &root, const QList<SkippedPath> &skipped, const QString &token,
                                    bool mayBeUnfinished, const std::function<bool(const ContentHash &)> &isKept);

} // namespace strata
