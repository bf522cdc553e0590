// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/generation.h"
#include "core/model/manifest.h"
#include "core/services/library.h"

namespace strata {

/// What the person allows an archive that would be refused without it.
struct ArchiveConsent
{
    bool backslashAsSlash = false; // "a\b" is b in the folder a: the archive was made by a careless program for Windows
    bool highRatio = false; // it may unpack to far more than its size, up to the limit in bytes

    bool operator==(const ArchiveConsent &) const = default;
};

struct CaptureRequest
{
    ProjectId project;
    std::optional<GenerationId> id; // for what had one elsewhere, and is in no library's use; nothing: a new one
    QString path; // a folder, or an archive: .zip, .tar, .tar.gz, .tgz; empty: the folder linked to the project
    QString versionName;
    QString note;
    QString prompt;
    QJsonObject context;
    std::optional<GenerationId> parent; // a fork's parent; nothing: the base is the previous completed version
    bool activate = false;
    QStringList excludes; // globs in .gitignore's language, on top of the default rules and the folder's own
    ArchiveConsent consent; // archives only
    Origin origin = Origin::Folder; // Archive is set by itself
    QString errorMessage; // not empty: what the run left behind is kept as a failed generation
    QDateTime createdAt; // when it was made and complete, for what is recorded later; invalid: now
    bool onlyIfChanged = false; // no new version when nothing differs from what it would be compared with
    bool independentCopies = false; // files get bytes of their own, also where the library has equal ones
};

struct CaptureOutcome
{
    Generation generation;
    QList<SkippedPath> skipped;
    QList<SkippedPath> warnings; // what is kept though it is not the same everywhere: names that are one name elsewhere
    bool isUnchanged = false; // nothing differed, as asked: `generation` is the version that has it all already
    QString warning; // the capture is safe, but a step after it (activation, patch) failed; empty: none
};

/// Makes the next version: scan, hash, share or copy into a stage, flush, rename, commit; then the event and, when asked, the
/// activation. Nothing is visible before all is on disk. Fails, and changes nothing, when any file cannot be read: a version that
/// silently lacks files would be worse than none. Invalid for an empty source and for a broken or hostile archive. An archive's
/// tree is kept exactly as it is, a single top folder included; ignore files inside an archive are not applied, the default rules
/// are.
Result<CaptureOutcome> capture(const Library &library, const CaptureRequest &request, const Progress &progress);

/// The same of the folder linked to the project, by the one who holds it (holdWorkspace). Files known by size, times and inode
/// are shared with their sealed copies and not opened; the parent is the version the folder is at, and it is at the new one
/// afterwards. capture() comes here by itself when the path is empty or that folder's.
Result<CaptureOutcome> captureHeldWorkspace(const Library &library, CaptureRequest request, const Progress &progress);

struct CapturePreview
{
    int fileCount = 0;
    qint64 totalBytes = 0;
    QList<SkippedPath> skipped;
    QList<SkippedPath> warnings; // as in CaptureOutcome
};

/// What capturing `path` would take and leave out. Reads names and sizes only.
Result<CapturePreview> previewCapture(const Library &library, const QString &path, const QStringList &excludes,
                                      const ArchiveConsent &consent, const Progress &progress);
inline Result<CapturePreview> previewCapture(const Library &library, const QString &path, const QStringList &excludes,
                                             const Progress &progress)
{
    return previewCapture(library, path, excludes, {}, progress);
}

/// What would have to be allowed for an archive to come further than `error`; all false: nothing helps.
ArchiveConsent consentFor(const Error &error);

} // namespace strata
