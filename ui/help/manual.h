// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace strata {

/// One chapter of the manual: a Markdown file.
struct ManualChapter
{
    struct Section
    {
        QString title;
        int level = 2; // of the heading
        int occurrence = 0; // how many headings of the same words stand before it

        bool operator==(const Section &) const = default;
    };

    QString file; // name without path
    QString title; // its first heading
    QString markdown;
    QList<Section> sections; // headings of level 2 and 3

    bool operator==(const ManualChapter &) const = default;
};

ManualChapter parseChapter(const QString &file, const QString &markdown);

/// The *.md files of a folder (":/manual" for the one that is built in), by file name.
QList<ManualChapter> readManual(const QString &folder);

/// The chapters that have every word of `query`, those with a hit in a heading first.
QList<qsizetype> searchManual(const QList<ManualChapter> &chapters, const QString &query);

} // namespace strata
