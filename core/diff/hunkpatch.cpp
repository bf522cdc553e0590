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

bool fits(const QList<LineRanges> &changes, const std::array<RawText, 2> &text)
{
    LineRanges last;
    for (const LineRanges &change : changes) {
        for (const Side side : {Before, After}) {
            if (change[side].count < 0 || change[side].first < last[side].end() || change[side].end() > text[side].lines.count())
                return false;
        }
        last = change;
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

Result<QByteArray> contentWithChanges(const std::array<QByteArray, 2> &content, Side base, const QList<LineRanges> &changes)
{
    const std::array<RawText, 2> text{rawTextOf(content[Before]), rawTextOf(content[After])};
    const Side other = base == Before ? After : Before;
    const bool hasBothTexts = !content[Before].isEmpty() && !content[After].isEmpty();
    if (hasBothTexts && text[Before].encoding != text[After].encoding
        && (isUtf16(text[Before].encoding) || isUtf16(text[After].encoding)))
        return fail(Error::Kind::Invalid,
                    Text::tr("The two sides have different encodings: only the whole file can be taken, not some of its lines."));
    QList<LineRanges> ordered = changes;
    std::ranges::stable_sort(ordered, {},
                             [](const LineRanges &change) { return std::pair(change[Before].first, change[After].first); });
    if (!fits(ordered, text))
        return fail(Error::Kind::Invalid, Text::tr("The chosen lines do not fit the file. Compare it again, then choose."));

    Assembler assembler;
    qint32 at = 0;
    for (const LineRanges &change : std::as_const(ordered)) {
        assembler.append(text[base], {at, change[base].first - at});
        assembler.append(text[other], change[other]);
        at = change[base].end();
    }
    assembler.append(text[base], {at, text[base].lines.count() - at});
    if (assembler.content() == text[other].lines.text)
        return content[other]; // all of it: the byte order mark too
    const QByteArrayView mark = content[base].isEmpty() ? text[other].mark : text[base].mark;
    return mark.toByteArray() + assembler.content();
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
