// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/notices.h"

#include "ui/common/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Notices)
};

QString sizeText(const std::optional<FileEntry> &file)
{
    return file ? Text::tr("%1 (%2 bytes)").arg(byteText(file->size), QLocale().toString(file->size)) : Text::tr("no file");
}

QString shortHash(const std::optional<FileEntry> &file) { return file ? file->sha256.toHex().first(12) : u"–"_s; }

qint64 firstDifference(const QByteArray &a, const QByteArray &b)
{
    const auto [first, second] = std::ranges::mismatch(a, b);
    return first == a.end() && second == b.end() ? -1 : first - a.begin();
}

void addBinaryFacts(const DiffDocument &document, QStringList &notices)
{
    if (document.file[Before] && document.file[After]) {
        const qint64 at = firstDifference(document.head[Before], document.head[After]);
        const QString place = at < 0 ? Text::tr("The first %1 are the same.").arg(byteText(document.head[After].size()))
                                     : Text::tr("The first difference is at byte %L1 (0x%2).").arg(at).arg(at, 0, 16);
        notices.append(Text::tr("This file is not text: %1 → %2, SHA-256 %3… → %4…. %5")
                           .arg(sizeText(document.file[Before]), sizeText(document.file[After]), shortHash(document.file[Before]),
                                shortHash(document.file[After]), place));
        return;
    }
    const auto &file = document.file[After] ? document.file[After] : document.file[Before];
    notices.append(Text::tr("This file is not text: %1, SHA-256 %2….").arg(sizeText(file), shortHash(file)));
}

} // namespace

bool needsFastMode(const DiffDocument &document)
{
    for (const TextSide &side : document.sides) {
        if (side.lineCount() > fastModeLines || (side.text.size() > fastModeBytes))
            return true;
        for (qint32 line = 0; line < side.lineCount(); ++line) {
            if (side.lineEnds.at(line) - side.lineStarts.at(line) > fastModeLineLength)
                return true;
        }
    }
    return std::ranges::any_of(document.file, [](const auto &file) { return file && file->size > fastModeBytes; })
           && document.state == DiffDocument::State::Text;
}

QStringList noticesFor(const DiffDocument &document)
{
    QStringList notices;
    const TextSide &before = document.sides[Before];
    const TextSide &after = document.sides[After];
    const bool hasBoth = document.file[Before] && document.file[After];
    using State = DiffDocument::State;
    switch (document.state) {
    case State::Identical: notices.append(Text::tr("Both versions of this file are the same, byte for byte.")); break;
    case State::OnlyLineEndings:
        notices.append(Text::tr("Only the line endings differ: %1 → %2. The text of every line is the same.")
                           .arg(toText(before.lineEnding), toText(after.lineEnding)));
        break;
    case State::Binary:
        if (!document.head[Before].isEmpty() || !document.head[After].isEmpty()) // else whoever compared it all says so
            addBinaryFacts(document, notices);
        break;
    case State::Text:
        if (hasBoth && before.lineEnding != after.lineEnding && before.lineEnding != LineEnding::None
            && after.lineEnding != LineEnding::None)
            notices.append(
                Text::tr("The line endings differ too: %1 → %2.").arg(toText(before.lineEnding), toText(after.lineEnding)));
        if (document.hunks.isEmpty() && hasBoth)
            notices.append(Text::tr("No line differs."));
        else if (!document.hunks.isEmpty()
                 && std::ranges::all_of(document.hunks, [](const DiffHunk &hunk) { return hunk.isIgnored; }))
            notices.append(Text::tr("The lines differ only in what is ignored."));
        break;
    case State::TooLarge: break;
    }
    if (document.state != State::Binary && hasBoth && before.encoding != after.encoding && before.lineCount() > 0
        && after.lineCount() > 0)
        notices.append(Text::tr("The encoding differs: %1 → %2.").arg(toText(before.encoding), toText(after.encoding)));
    if (hasBoth && document.file[Before]->mode != document.file[After]->mode)
        notices.append(Text::tr("The mode differs: %1 → %2.")
                           .arg(modeToText(document.file[Before]->mode), modeToText(document.file[After]->mode)));
    for (Side side : {Before, After}) {
        if (document.sides[side].hasInvalidBytes)
            notices.append(
                side == Before
                    ? Text::tr("The left side has bytes that are no valid %1; they are shown as �.").arg(toText(before.encoding))
                    : Text::tr("The right side has bytes that are no valid %1; they are shown as �.").arg(toText(after.encoding)));
    }
    if (document.isCoarse)
        notices.append(Text::tr("This comparison met a limit: it is correct, but may mark more than it had to."));
    return notices;
}

std::pair<QString, QStringList> explanationFor(const DiffDocument &document)
{
    using State = DiffDocument::State;
    const QStringList sizes{Text::tr("Left: %1").arg(sizeText(document.file[Before])),
                            Text::tr("Right: %1").arg(sizeText(document.file[After]))};
    if (document.state == State::TooLarge)
        return {Text::tr("This file is too large to be compared line by line"),
                sizes + QStringList{Text::tr("Export the versions and compare the file with a tool made for such sizes.")}};
    if (!document.rows.isEmpty())
        return {};
    if (document.state == State::Binary)
        return {Text::tr("This file is not text"), sizes};
    if (document.state == State::Identical)
        return {Text::tr("Both versions are the same"), {Text::tr("There is nothing to show line by line.")}};
    return {Text::tr("This file is empty"), {Text::tr("Neither side has a line.")}};
}

} // namespace strata
