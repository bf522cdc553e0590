// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <QDateTime>

namespace strata {

/// How a comparison is written down for reading.
struct ReportOptions
{
    enum class Layout : quint8 { SideBySide, Unified };

    Layout layout = Layout::SideBySide;
    DiffOptions diff; // what is shown muted; counted in the report
    qint32 contextLines = 3; // unchanged lines around a change
    qint64 maximalBytes = 32LL * 1024 * 1024; // of the report: files past it are named, counted and not shown
    qint64 maximalImageBytes = 1024 * 1024; // of each side: larger images are facts

    bool operator==(const ReportOptions &) const = default;
};

/// What the head of a report says of one side.
struct ReportVersion
{
    QString label; // "v7", or a folder
    QString name;
    QString prompt;
    QDateTime createdAt; // UTC; invalid: not said
    int fileCount = -1; // -1: not said

    bool operator==(const ReportVersion &) const = default;
};

struct ReportHead
{
    QString project;
    std::array<ReportVersion, 2> version;
    QString language = QStringLiteral("en"); // BCP 47: what the report's own sentences are written in
    QDateTime madeAt; // UTC

    bool operator==(const ReportHead &) const = default;
};

} // namespace strata
