// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/gitpatch.h"

#include <QString>

namespace strata {

/// Lines a patch in git's format adds and deletes, counted as it goes by: the comparison need not be made twice.
class PatchLineCounter
{
public:
    void add(QByteArrayView piece);
    qint64 added() const { return m_added; }
    qint64 deleted() const { return m_deleted; }

private:
    void beginLine(char first);
    void endHeader();

    qint64 m_added = 0;
    qint64 m_deleted = 0;
    qint64 m_leftBefore = 0; // lines the current hunk still has of either side
    qint64 m_leftAfter = 0;
    QByteArray m_header; // the hunk's first line, as far as it was met
    bool m_isHeader = false;
    bool m_atLineStart = true;
};

struct CapturePatch
{
    qint64 linesAdded = 0;
    qint64 linesDeleted = 0;
    QString problem; // why the patch could not be made, a sentence; the file is not there then
};

/// Writes the patch of `comparison` to `path` (which must not exist) and flushes it. What cannot be read or compared is a problem,
/// not an error: the capture does not depend on it. A disk that cannot be written is an error, and so is Cancelled.
Result<CapturePatch> writeCapturePatch(const QString &path, const TreeComparison &comparison, const ContentReader &reader,
                                       const Progress &progress);

} // namespace strata
