// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/comparing.h"
#include "core/services/findingmoves.h"

#include "tests/core/services/fixture.h"

using namespace strata;
using namespace strata::test;

class TestFindingMoves : public QObject
{
    Q_OBJECT

private slots:
    void aFunctionIsFollowedIntoAnotherFile()
    {
        const QByteArray save = "def save(path, items):\n    text = render(items)\n    write(path, text)\n    log(path)\n";
        Fixture at;
        const Project project = at.newProject();
        const Generation one = at.capture(project, {{u"a.py"_s, "import x\n\n" + save + "\nrun()\n"}, {u"b.py"_s, "import y\n"}});
        const Generation two = at.capture(project, {{u"a.py"_s, "import x\n\nrun()\n"}, {u"b.py"_s, "import y\n\n" + save}});
        const TreeComparison comparison = valueOf(compareVersions(*at.library, {one.id, two.id}, false, {}));
        const QList<MovedBlock> moves = valueOf(findMovesBetweenFiles(*at.library, comparison, {}));
        QCOMPARE(moves.size(), 1);
        QCOMPARE(moves.first().path[Before], u"a.py"_s);
        QCOMPARE(moves.first().path[After], u"b.py"_s);

        const auto left = valueOf(compareFile(*at.library, comparison.sides, comparison.changes.first(), {}, {}));
        QVERIFY(left->moves.isEmpty());
        const auto withMoves = withMovesBetweenFiles(left, moves);
        QCOMPARE(withMoves->moves.size(), 1);
        QCOMPARE(withMoves->moves.first().path[After], u"b.py"_s);
        QCOMPARE(withMoves->moveAt(Before, 2), 0);
        QCOMPARE(withMovesBetweenFiles(left, {}), left); // nothing to add: the same document
    }
};

QTEST_GUILESS_MAIN(TestFindingMoves)
#include "tst_findingmoves.moc"
