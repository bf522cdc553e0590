// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/problemkind.h"
#include "core/services/library.h"

#include <QJsonObject>

namespace strata {

struct VerifyProblem
{
    ProjectId project;
    int version = 0; // 0: about the project or the library
    QString path; // relative to source/, or a place in the library
    QString problem; // a translated sentence
    using Kind = ProblemKind;
    Kind kind = Kind::FileChanged;
    GenerationId generation; // null: about the project or the library

    /// The other names of a changed file: one edit has reached them all.
    struct Reached
    {
        ProjectId project;
        int version = 0;
        QString path; // relative to its source/

        bool operator==(const Reached &) const = default;
    };
    QList<Reached> reached;

    bool operator==(const VerifyProblem &) const = default;
};

struct VerifyReport
{
    int generations = 0;
    int files = 0;
    qint64 bytes = 0;
    QList<VerifyProblem> problems;

    bool operator==(const VerifyReport &) const = default;
};

enum class VerifyDepth {
    Full, // every byte is read and hashed
    Quick, // sizes, times and names; a file is read only when it looks touched
};

/// Re-hashes every file (each shared inode once) and compares folders, manifests and catalog with each other. `project` null: the
/// whole library; `generation` null: every version of the project. Finds changed, missing and extra files, wrong permissions,
/// orphan folders and rows, dangling links, leftovers. Changes nothing.
Result<VerifyReport> verify(const Library &library, ProjectId project, GenerationId generation, VerifyDepth depth,
                            const Progress &progress);
inline Result<VerifyReport> verify(const Library &library, ProjectId project, GenerationId generation, const Progress &progress)
{
    return verify(library, project, generation, VerifyDepth::Full, progress);
}

/// The report as text, one problem per line with its project and version, for saving and for bug reports.
QString toPlainText(const Library &library, const VerifyReport &report);

QJsonObject toJson(const VerifyProblem &problem);
QJsonObject toJson(const VerifyReport &report);

} // namespace strata
