// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace strata {

ManualChapter parseChapter(const QString &file, const QString &markdown)
{
    static const QRegularExpression heading(uR"(^(#{1,3})\s+(.+?)\s*#*\s*$)"_s);
    static const QRegularExpression marks(u"[`*_]"_s);
    ManualChapter chapter{.file = file, .title = file, .markdown = markdown};
    bool isCode = false;
    bool hasTitle = false;
    for (const QStringView line : QStringView(markdown).split(u'\n')) {
        if (line.startsWith("```"_L1))
            isCode = !isCode;
        const QRegularExpressionMatch match = isCode ? QRegularExpressionMatch() : heading.matchView(line);
        if (!match.hasMatch())
            continue;
        const QString title = match.captured(2).remove(marks);
        const auto level = int(match.capturedLength(1));
        if (level == 1 && !hasTitle) {
            chapter.title = title;
            hasTitle = true;
        } else if (level > 1) {
            const auto same = std::ranges::count(chapter.sections, title, &ManualChapter::Section::title);
            chapter.sections << ManualChapter::Section{.title = title, .level = level, .occurrence = int(same)};
        }
    }
    return chapter;
}

QList<ManualChapter> readManual(const QString &folder)
{
    QList<ManualChapter> chapters;
    for (const QString &name : QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            chapters << parseChapter(name, QString::fromUtf8(file.readAll()));
    }
    return chapters;
}

QList<qsizetype> searchManual(const QList<ManualChapter> &chapters, const QString &query)
{
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<qsizetype> inHeading;
    QList<qsizetype> inText;
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        QString headings = chapters[i].title;
        for (const ManualChapter::Section &section : chapters[i].sections)
            headings += u'\n' + section.title;
        const auto occursIn = [](const QString &text) {
            return [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
        };
        if (std::ranges::all_of(words, occursIn(headings)))
            inHeading << i;
        else if (std::ranges::all_of(words, occursIn(chapters[i].markdown)))
            inText << i;
    }
    return inHeading + inText;
}

} // namespace strata
