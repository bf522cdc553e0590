// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QByteArray>
#include <QHash>

namespace strata {

/// A comparison as one HTML file that needs nothing else: no scripts, no network (a policy in it forbids both), images inside. It
/// is well-formed XML too, and written piece by piece – opening, a section for each change in order, closing – so that only one
/// piece is ever in memory. After the constructor nothing changes: sections may be made in several threads.
class HtmlReport
{
public:
    /// `comparison` must outlive the report; its lines should be counted.
    HtmlReport(const ReportHead &head, const TreeComparison &comparison, const ReportOptions &options);

    /// Everything before the files: head, what changed, the legend, the list of files.
    QByteArray opening() const;
    /// One file: facts, and its rows or images. `content` is empty where there is no file.
    QByteArray section(qsizetype change, const DiffDocument &document, const std::array<QByteArray, 2> &content) const;
    /// The same with `reason`, a sentence, instead of the rows.
    QByteArray sectionWithout(qsizetype change, const QString &reason) const;

    struct Totals
    {
        qint64 linesIgnored = 0;
        int filesLeftOut = 0; // of those with a section, how many show no rows for want of room
    };
    QByteArray closing(const Totals &totals) const;

private:
    QByteArray sectionOf(const QString &path) const;
    QByteArray sectionHead(qsizetype change) const;
    QByteArray listOfFiles() const;

    const ReportHead m_head;
    const TreeComparison &m_comparison;
    const ReportOptions m_options;
    QHash<QString, qsizetype> m_indexByPath; // on either side; after's wins
    qint64 m_mostLines = 1; // changed in one file: the full length of a bar
};

/// The style sheet: light and dark as the reader's system has it, and for paper.
QByteArray reportStyleSheet();

} // namespace strata
