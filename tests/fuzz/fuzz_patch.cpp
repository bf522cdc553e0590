// SPDX-License-Identifier: GPL-3.0-or-later
// The patch writer: a strict reader of unified patches makes after from before.
#include "core/diff/gitpatch.h"
#include "core/diff/lines.h"
#include "tests/fuzz/fuzzing.h"

#include <charconv>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

// "3", "3,5": the range of a hunk as 0-based lines; an empty one names the line it follows.
LineRange takeRange(QByteArrayView &text, char mark)
{
    REQUIRE(text.startsWith(mark));
    text = text.sliced(1);
    const auto takeNumber = [&text] {
        qint32 number = -1;
        const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
        REQUIRE(error == std::errc() && number >= 0);
        text = text.sliced(end - text.begin());
        return number;
    };
    LineRange range{.first = takeNumber(), .count = 1};
    if (text.startsWith(',')) {
        text = text.sliced(1);
        range.count = takeNumber();
    }
    if (range.count > 0)
        --range.first;
    return range;
}

class PatchReader
{
public:
    PatchReader(QByteArrayView patch, const QByteArray &before) : m_patch(splitLines(patch)), m_before(splitLines(before)) { }

    QByteArray apply()
    {
        while (m_at < m_patch.count() && !m_patch.line(m_at).startsWith("@@ "))
            ++m_at;
        while (m_at < m_patch.count())
            applyHunk();
        copyUpTo(m_before.count());
        return m_made;
    }

private:
    void copyUpTo(qint32 line)
    {
        REQUIRE(line >= m_line);
        m_made += m_before.lines({m_line, line - m_line});
        m_madeLines += line - m_line;
        m_line = line;
    }

    void applyHunk()
    {
        QByteArrayView head = m_patch.line(m_at++);
        REQUIRE(head.startsWith("@@ ") && head.endsWith('\n'));
        head = head.sliced(3);
        LineRange before = takeRange(head, '-');
        REQUIRE(head.startsWith(' '));
        head = head.sliced(1);
        LineRange after = takeRange(head, '+');
        REQUIRE(head.startsWith(" @@"));
        copyUpTo(before.first);
        REQUIRE(m_madeLines == after.first);
        while (before.count > 0 || after.count > 0) {
            REQUIRE(m_at < m_patch.count());
            QByteArrayView line = m_patch.line(m_at++);
            const char mark = line.front();
            line = line.sliced(1);
            if (m_at < m_patch.count() && m_patch.line(m_at).startsWith('\\')) {
                REQUIRE(line.endsWith('\n'));
                line.chop(1);
                ++m_at;
            }
            REQUIRE(mark == ' ' || mark == '-' || mark == '+');
            if (mark != '+') {
                REQUIRE(before.count-- > 0 && m_line < m_before.count() && m_before.line(m_line) == line);
                ++m_line;
            }
            if (mark != '-') {
                REQUIRE(after.count-- > 0);
                m_made += line;
                ++m_madeLines;
            }
        }
    }

    LineTable m_patch;
    LineTable m_before;
    qint32 m_at = 0; // in the patch
    qint32 m_line = 0; // of before
    QByteArray m_made;
    qint32 m_madeLines = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const FuzzInput input(data, size);
    std::array<std::optional<FileEntry>, 2> file;
    for (const Side side : {Before, After})
        file[side] = FileEntry{.path = u"f"_s, .size = input.text[side].size(), .sha256 = hashOf(input.text[side])};
    const Result<QByteArray> patch = gitPatchOf({.file = file}, input.text, Progress());
    REQUIRE(patch);
    if (patch->contains("\nGIT binary patch\n"))
        return 0;
    REQUIRE(patch->isEmpty() == (input.text[Before] == input.text[After]));
    REQUIRE(PatchReader(*patch, input.text[Before]).apply() == input.text[After]);
    return 0;
}
