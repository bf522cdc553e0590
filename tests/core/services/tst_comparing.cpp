// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/fixture.h"

#include "core/diff/treediff.h"
#include "core/services/browsing.h"
#include "core/services/comparing.h"

#include <QRandomGenerator>

using namespace strata;
using namespace strata::test;

class TestComparing : public QObject
{
    Q_OBJECT

private:
    static QString lines(const TreeComparison &comparison)
    {
        QStringList text;
        for (const FileChange &change : comparison.changes)
            text.append(u"%1 %2"_s.arg(QChar::fromLatin1(letterOf(change.kind))).arg(change.path()));
        return u"%1; %2 unchanged"_s.arg(text.join(u", "_s)).arg(comparison.unchangedCount);
    }

    static Tree randomTree(QRandomGenerator &random)
    {
        Tree tree;
        for (int i = 0; i < 12; ++i) {
            const QString name = QStringList{u"a/x"_s, u"a/y"_s, u"b"_s,  u"ä"_s, u"c d"_s,
                                             u"e*"_s,  u"e"_s,   u"l@"_s, u"l"_s, u"m*"_s}[random.bounded(10)];
            const QString bare = name.endsWith(u'*') || name.endsWith(u'@') ? name.chopped(1) : name;
            if (tree.contains(bare) || tree.contains(bare + u"*"_s) || tree.contains(bare + u"@"_s))
                continue;
            tree.insert(name, QByteArray::number(random.bounded(4)));
        }
        return tree;
    }

private slots:
    void twoVersionsAreComparedFileByFile()
    {
        const Fixture at;
        const Project project = at.newProject();
        const Generation v1 = at.capture(
            project, {{u"gone"_s, "g"}, {u"kept"_s, "k"}, {u"mode"_s, "m"}, {u"old"_s, "moved"}, {u"text"_s, "1"}});
        const Generation v2 = at.capture(
            project, {{u"kept"_s, "k"}, {u"mode*"_s, "m"}, {u"new"_s, "n"}, {u"text"_s, "1\n2\n"}, {u"z/old"_s, "moved"}});
        QCOMPARE(lines(valueOf(compareGenerations(*at.library, v1.id, v2.id, false, {}))),
                 u"D gone, M mode, A new, M text, R z/old; 1 unchanged"_s);
        QCOMPARE(lines(valueOf(compareGenerations(*at.library, {}, v1.id, false, {}))),
                 u"A gone, A kept, A mode, A old, A text; 0 unchanged"_s);
        QCOMPARE(lines(valueOf(compareGenerations(*at.library, v1.id, {}, false, {}))),
                 u"D gone, D kept, D mode, D old, D text; 0 unchanged"_s);
        QCOMPARE(lines(valueOf(compareGenerations(*at.library, v2.id, v2.id, false, {}))), u"; 5 unchanged"_s);
    }

    void theCatalogAnswersAsAComparisonOfBothListsWould()
    {
        const Fixture at;
        const Project project = at.newProject();
        QRandomGenerator random(7);
        QList<Generation> versions;
        for (int i = 0; i < 8; ++i)
            versions.append(at.capture(project, randomTree(random)));
        for (const Generation &before : std::as_const(versions)) {
            for (const Generation &after : std::as_const(versions)) {
                const TreeComparison expected = compareTrees(valueOf(listFiles(*at.library, before.id)),
                                                             valueOf(listFiles(*at.library, after.id)));
                QCOMPARE(valueOf(compareGenerations(*at.library, before.id, after.id, false, {})), expected);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestComparing)
#include "tst_comparing.moc"
