// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exportjob.h"
#include "core/model/generation.h"
#include "core/services/library.h"

namespace strata {

struct ExportRequest
{
    GenerationId generation;
    ExportFormat format = ExportFormat::Zip;
    QString path; // absolute; an existing file is replaced only when the new one is complete and verified
    bool portableNames = false; // names that cannot be unpacked everywhere are changed; see portableNames()
    bool isRecorded = true; // false: a copy that does not stay, such as one on its way into a pipe
};

/// "aurora-shop-v12.zip": the project's name in lower case with hyphens, the version, the format.
QString exportFileName(const QString &projectName, const Generation &generation, ExportFormat format);

/// What a careful person looks at before handing the archive on. `reason` is a translated clause. Kind Name: a file or folder that
/// Windows or macOS cannot have, or would take for another; portable names are the cure. LongPath: too long for Windows as it is
/// usually set up.
struct ExportFinding
{
    enum class Kind { Secret, Junk, LargeFile, Name, LongPath };
    Kind kind = Kind::Secret;
    QString path;
    QString reason;

    bool operator==(const ExportFinding &) const = default;
};
Result<QList<ExportFinding>> inspectForExport(const Library &library, GenerationId generation, const Progress &progress);

/// Writes a complete, deterministic archive (same generation, same bytes: times are the capture's, order is the paths', modes are
/// the real ones; names byte for byte unless portable ones are asked for, and then ExportJob::renamed lists every change), reads it
/// again and checks every file's hash, then renames it into place and records the export. The archive lies only where the user
/// wanted it: the library can make the same bytes again. Cancelled and failed exports leave no file. A read-only library exports
/// too, without a record.
Result<ExportJob> exportGeneration(const Library &library, const ExportRequest &request, const Progress &progress);

} // namespace strata
