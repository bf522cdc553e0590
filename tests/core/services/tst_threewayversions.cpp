// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/fixture.h"

#include "core/services/threeway.h"

using namespace strata;
using namespace strata::test;

class TestThreeWayVersions : public QObject
{
    Q_OBJECT

    // left, base and right of one path: what they are called, and how each change came about.
    static QString compared(const Fixture &at, const std::array<Generation, 3> &versions, const QString &path)
    {
        const auto document = compareThreeWay(*at.library, {versions[0].id, versions[1].id, versions[2].id}, path, {});
        if (!document)
            return document.error().message;
        QStringList words;
        for (const auto &file : (*document)->file)
            words.append(file ? file->path : u"-"_s);
        for (const ThreeWayChange &change : (*document)->changes)
            words.append(QStringList{u"equal"_s, u"left"_s, u"right"_s, u"both"_s, u"conflict"_s}[int(change.kind)]);
        return words.join(u' ');
    }

private slots:
    void oneFileIsFoundUnderAllItsNames()
    {
        const Fixture at;
        const Project project = at.newProject();
        const Generation base = at.capture(project,
                                           {{u"a"_s, "1\n2\n3\n"}, {u"old"_s, "same\n"}, {u"gone"_s, "g\n"}, {u"kept"_s, "k\n"}});
        const Generation left = at.capture(
            project, {{u"a"_s, "one\n2\n3\n"}, {u"left name"_s, "same\n"}, {u"kept"_s, "k\n"}, {u"gone"_s, "G\n"}});
        const Generation right = at.capture(
            project, {{u"a"_s, "uno\n2\nthree\n"}, {u"right name"_s, "same\n"}, {u"kept"_s, "k\n"}, {u"new"_s, "n\n"}});
        const std::array versions{left, base, right};
        QCOMPARE(compared(at, versions, u"a"_s), u"a a a conflict right"_s);
        QCOMPARE(compared(at, versions, u"right name"_s), u"left name old right name"_s);
        QCOMPARE(compared(at, versions, u"left name"_s), u"left name old right name"_s);
        QCOMPARE(compared(at, versions, u"gone"_s), u"gone gone - conflict"_s);
        QCOMPARE(compared(at, versions, u"new"_s), u"- - new right"_s);
        QCOMPARE(compared(at, versions, u"kept"_s), u"kept kept kept"_s);
        QCOMPARE(compared(at, versions, u"nowhere"_s), u"“nowhere” is in none of the three versions."_s);
    }
};

QTEST_GUILESS_MAIN(TestThreeWayVersions)
#include "tst_threewayversions.moc"
