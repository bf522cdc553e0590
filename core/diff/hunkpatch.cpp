// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/hunkpatch.h"

#include "core/diff/decode.h"
#include "core/diff/gitpatch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::HunkPatch)
};

bool isUtf16(TextEncoding encoding) { return encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be; }

// The bytes of a file as the lines a document shows: `lines` looks at what follows the byte order mark.
struct RawText
{
    QByteArrayView mark;
    LineTable lines;
    TextEncoding encoding = TextEncoding::Utf8;
    QByteArray terminator; // as its own lines have it; empty when none has
    bool endsWithTerminator = true;
};

QByteArray encoded(const QByteArray &ascii, TextEncoding encoding)
{
    if (!isUtf16(encoding))
        return ascii;
    QByteArray wide;
    for (const char c : ascii)
        encoding == TextEncoding::Utf16Le ? wide.append(c).append('\0') : wide.append('\0').append(c);
    return wide;
}

QByteArray terminatorOf(const TextSide &side)
{
    switch (side.lineEnding) {
    case LineEnding::None: return {};
    case LineEnding::Cr: return encoded("\r", side.encoding);
    case LineEnding::CrLf: return encoded("\r\n", side.encoding);
    case LineEnding::Lf:
    case LineEnding::Mixed: break;
    }
    return encoded("\n", side.encoding);
}

RawText rawTextOf(const QByteArray &content)
{
    const DecodedText decoded = decodeText(content);
    RawText raw{.encoding = decoded.side.encoding,
                .terminator = terminatorOf(decoded.side),
                .endsWithTerminator = decoded.side.endsWithNewline};
    const qsizetype mark = isUtf16(raw.encoding) ? 2 : content.size() - decoded.bytes.size();
    raw.mark = QByteArrayView(content).first(mark);
    raw.lines.text = QByteArrayView(content).sliced(mark);
    if (isUtf16(raw.encoding)) {
        for (const qint32 start : decoded.side.lineStarts)
            raw.lines.starts.push_back(quint32(start) * 2);
        raw.lines.starts.push_back(quint32(raw.lines.text.size()));
    } else {
        raw.lines.starts = decoded.lines.starts;
    }
    return raw;
}

bool isWithin(LineRange range, const RawText &text)
{
    return range.first >= 0 && range.count >= 0 && range.end() <= text.lines.count();
}

bool fits(const QList<LineReplacement> &replacements, const RawText &base, const std::vector<RawText> &sources)
{
    qint32 end = 0;
    for (const LineReplacement &one : replacements) {
        const bool isKnown = one.source >= 0 && one.source < qsizetype(sources.size());
        if (!isKnown || !isWithin(one.lines, base) || one.lines.first < end
            || !isWithin(one.sourceLines, sources[size_t(one.source)]))
            return false;
        end = one.lines.end();
    }
    return true;
}

// Puts lines one behind the other, none of them glued to the next. What a missing terminator becomes depends on the lines alone,
// not on which side is the base: so taking some changes and leaving the others come to the same.
class Assembler
{
public:
    void append(const RawText &text, LineRange range)
    {
        if (range.count == 0)
            return;
        if (m_unterminated)
            m_content += !m_unterminated->terminator.isEmpty() ? m_unterminated->terminator
                         : !text.terminator.isEmpty()          ? text.terminator
                                                               : encoded("\n", text.encoding);
        m_content += text.lines.lines(range);
        m_unterminated = range.end() == text.lines.count() && !text.endsWithTerminator ? &text : nullptr;
    }

    const QByteArray &content() const { return m_content; }

private:
    QByteArray m_content;
    const RawText *m_unterminated = nullptr; // where the last line is from, if it lacks its terminator
};

FileChange swapped(const FileChange &change)
{
    FileChange back = change;
    std::swap(back.file[Before], back.file[After]);
    std::swap(back.linesAdded, back.linesDeleted);
    if (change.kind == ChangeKind::Added || change.kind == ChangeKind::Deleted)
        back.kind = change.kind == ChangeKind::Added ? ChangeKind::Deleted : ChangeKind::Added;
    if (change.kind == ChangeKind::Copied) { // what it was copied from stays where it is
        back.kind = ChangeKind::Deleted;
        back.file[After].reset();
    }
    return back;
}

bool isLink(const std::optional<FileEntry> &file) { return file && file->kind == FileKind::Symlink; }

} // namespace

Result<QByteArray> contentWithLines(const QByteArray &base, const QList<QByteArray> &sources, QList<LineReplacement> replacements)
{
    const RawText text = rawTextOf(base);
    std::vector<RawText> others;
    for (const QByteArray &source : sources) {
        others.push_back(rawTextOf(source));
        const TextEncoding encoding = others.back().encoding;
        if (!base.isEmpty() && !source.isEmpty() && encoding != text.encoding && (isUtf16(encoding) || isUtf16(text.encoding)))
            return fail(
                Error::Kind::Invalid,
                Text::tr("The two sides have different encodings: only the whole file can be taken, not some of its lines."));
    }
    std::ranges::stable_sort(replacements, {},
                             [](const LineReplacement &one) { return std::pair(one.lines.first, one.sourceLines.first); });
    if (!fits(replacements, text, others))
        return fail(Error::Kind::Invalid, Text::tr("The chosen lines do not fit the file. Compare it again, then choose."));

    Assembler assembler;
    qint32 at = 0;
    for (const LineReplacement &one : std::as_const(replacements)) {
        assembler.append(text, {at, one.lines.first - at});
        assembler.append(others[size_t(one.source)], one.sourceLines);
        at = one.lines.end();
    }
    assembler.append(text, {at, text.lines.count() - at});
    for (size_t i = 0; i < others.size(); ++i) {
        if (assembler.content() == others[i].lines.text)
            return sources[qsizetype(i)]; // all of it: the byte order mark too
    }
    const QByteArrayView mark = base.isEmpty() && !others.empty() ? others.front().mark : text.mark;
    return mark.toByteArray() + assembler.content();
}

Result<QByteArray> contentWithChanges(const std::array<QByteArray, 2> &content, Side base, const QList<LineRanges> &changes)
{
    const Side other = base == Before ? After : Before;
    QList<LineReplacement> replacements;
    for (const LineRanges &change : changes)
        replacements.append({.lines = change[base], .sourceLines = change[other]});
    return contentWithLines(content[base], {content[other]}, replacements);
}

Result<QByteArray> hunkPatchOf(const FileChange &change, const std::array<QByteArray, 2> &content, const QList<LineRanges> &changes,
                               PatchDirection direction, const Progress &progress)
{
    const bool isForward = direction == PatchDirection::Forward;
    const Side base = isForward ? Before : After;
    FileChange part = isForward ? change : swapped(change);
    if (changes.isEmpty()) {
        const QByteArray target = part.file[After] ? content[isForward ? After : Before] : QByteArray();
        return gitPatchOf(part, {content[base], target}, progress);
    }
    Result<QByteArray> target = contentWithChanges(content, base, changes);
    if (!target)
        return target;
    const bool isAll = *target == content[isForward ? After : Before];
    if (!isAll && std::ranges::any_of(change.file, isLink))
        return fail(Error::Kind::Invalid, Text::tr("Of a symbolic link only the whole change can be a patch."));
    const bool staysAfterAll = part.kind == ChangeKind::Deleted && (!isAll || change.kind == ChangeKind::Copied);
    if (staysAfterAll) {
        part.kind = ChangeKind::Modified;
        part.file[After] = part.file[Before];
    }
    return gitPatchOf(part, {content[base], *target}, progress);
}

} // namespace strata
