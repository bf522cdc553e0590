// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/normalise.h"

#include <QString>

#include <algorithm>

namespace strata {

namespace {

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

QByteArrayView trimmedEnd(QByteArrayView line)
{
    while (!line.isEmpty() && isSpace(line.back()))
        line.chop(1);
    return line;
}

void appendFolded(QByteArray &to, QByteArrayView line)
{
    if (std::ranges::all_of(line, [](char c) { return quint8(c) < 0x80; })) {
        for (const char c : line)
            to.append(c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c);
    } else {
        to.append(QString::fromUtf8(line).toCaseFolded().toUtf8());
    }
}

} // namespace

bool ignoresSomethingInLines(const DiffOptions &options, bool hasCarriageReturns)
{
    return options.whitespace != DiffOptions::Whitespace::Exact || options.ignoreCase
           || (options.ignoreLineEndings && hasCarriageReturns);
}

QByteArray normalisedLines(const LineTable &lines, const DiffOptions &options)
{
    using Whitespace = DiffOptions::Whitespace;
    QByteArray normalised;
    normalised.reserve(lines.text.size() + 16);
    QByteArray squeezed;
    for (qint32 i = 0; i < lines.count(); ++i) {
        QByteArrayView line = lines.line(i);
        const bool isTerminated = line.endsWith('\n');
        if (isTerminated)
            line.chop(1);
        const bool hasCarriageReturn = isTerminated && line.endsWith('\r');
        if (hasCarriageReturn)
            line.chop(1);
        if (options.whitespace != Whitespace::Exact)
            line = trimmedEnd(line);
        if (options.whitespace == Whitespace::IgnoreAmount || options.whitespace == Whitespace::IgnoreAll) {
            squeezed.clear();
            bool inSpace = false;
            for (const char c : line) {
                if (isSpace(c)) {
                    if (!inSpace && options.whitespace == Whitespace::IgnoreAmount)
                        squeezed.append(' ');
                    inSpace = true;
                } else {
                    squeezed.append(c);
                    inSpace = false;
                }
            }
            line = squeezed;
        }
        if (options.ignoreCase)
            appendFolded(normalised, line);
        else
            normalised.append(line);
        if (hasCarriageReturn && !options.ignoreLineEndings)
            normalised.append('\r');
        // The last line may lack its terminator; an emptied one would vanish without a mark of its own.
        normalised.append(isTerminated ? "\n" : QByteArrayView("\x01", 1));
    }
    return normalised;
}

bool isBlankLine(QByteArrayView line) { return std::ranges::all_of(line, isSpace); }

} // namespace strata
