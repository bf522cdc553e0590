// SPDX-License-Identifier: GPL-3.0-or-later
// The one path validator, links, and the names that can be unpacked everywhere.
#include "core/base/nameclash.h"
#include "core/base/portablename.h"
#include "core/base/relpath.h"
#include "tests/fuzz/fuzzing.h"

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

// What a system would make of it, from a folder three levels down.
bool escapes(const QString &path)
{
    int depth = 0;
    for (const QString &part : path.split(u'/')) {
        depth += part == ".."_L1 ? -1 : part == "."_L1 || part.isEmpty() ? 0 : 1;
        if (depth < 0)
            return true;
    }
    return path.startsWith(u'/');
}

void checkPath(const QByteArray &raw)
{
    const auto safe = safeRelPath(raw);
    if (!safe) {
        REQUIRE(!describe(safe.error()).isEmpty() && !toText(safe.error()).isEmpty());
        return;
    }
    const QByteArray back = safe->toUtf8();
    REQUIRE(back == (raw.endsWith('/') ? raw.chopped(1) : raw)); // nothing is translated
    REQUIRE(!escapes(*safe) && !safe->contains(u'\\') && !safe->contains("//"_L1) && back.size() <= 1000);
    for (const QByteArray &part : back.split('/')) {
        REQUIRE(!part.isEmpty() && part.size() <= 255 && part != "." && part != "..");
        REQUIRE(QString::fromUtf8(part).size() <= 255);
    }
    REQUIRE(safeRelPath(back) == safe);
}

void checkNames(const QByteArray &text)
{
    QStringList paths;
    for (const QByteArray &line : text.split('\n')) {
        if (const auto safe = safeRelPath(line); safe && !paths.contains(*safe))
            paths.append(*safe);
    }
    paths.sort();
    const QHash<QString, QString> names = portableNames(paths);
    QStringList renamed;
    for (const QString &path : std::as_const(paths)) {
        const QString name = names.value(path, path);
        REQUIRE(name.count(u'/') == path.count(u'/') && !renamed.contains(name));
        for (const QString &part : name.split(u'/'))
            REQUIRE(!nameProblem(part) && part.toUtf8().size() <= 255);
        renamed.append(name);
    }
    REQUIRE(findNameClashes(renamed).isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const FuzzInput input(data, size);
    checkPath(input.text[0].isEmpty() ? input.text[1] : input.text[0]);
    checkPath(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const QString link = u"a/b/c"_s;
    const QString target = QString::fromUtf8(input.text[1]);
    if (linkStaysInside(link, target))
        REQUIRE(!escapes(u"a/b/"_s + target) && !target.startsWith(u'/'));
    REQUIRE(linkStaysInside(link, QHash<QString, QString>{{link, target}}) || !linkStaysInside(link, target));
    checkNames(input.text[0]);
    return 0;
}
