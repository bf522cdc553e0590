// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"

#include <QJsonObject>

namespace strata {

struct VerifyProblem
{
    ProjectId project;
    int version = 0; // 0: about the project or the library
    QString path; // relative to source/, or a place in the library
    QString problem; // a translated sentence

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

/// Re-hashes every file (each shared inode once) and compares folders, manifests and catalog with each other. `project` null: the
/// whole library; `generation` null: every version of the project. Finds changed, missing and extra files, wrong permissions,
/// orphan folders and rows, dangling links. Changes nothing.
Result<VerifyReport> verify(const Library &library, ProjectId project, GenerationId generation, const Progress &progress);

QJsonObject toJson(const VerifyReport &report);

} // namespace strata
