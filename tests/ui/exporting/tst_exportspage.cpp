// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/commands.h"
#include "ui/exporting/exporting.h"
#include "ui/exporting/exportsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

class TestExportsPage : public QObject
{
    Q_OBJECT

private slots:
    void aTakenNameGetsANumberBeforeItsExtension_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("path");
        QTest::newRow("free") << u"a-v1.zip"_s << QStringList() << u"/out/a-v1.zip"_s;
        QTest::newRow("taken") << u"a-v1.zip"_s << QStringList{u"/out/a-v1.zip"_s} << u"/out/a-v1 (2).zip"_s;
        QTest::newRow("twice") << u"a-v1.zip"_s << QStringList{u"/out/a-v1.zip"_s, u"/out/a-v1 (2).zip"_s}
                               << u"/out/a-v1 (3).zip"_s;
        QTest::newRow("tar.gz is one extension")
            << u"a-v1.tar.gz"_s << QStringList{u"/out/a-v1.tar.gz"_s} << u"/out/a-v1 (2).tar.gz"_s;
        QTest::newRow("none") << u"README"_s << QStringList{u"/out/README"_s} << u"/out/README (2)"_s;
    }

    void aTakenNameGetsANumberBeforeItsExtension()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, taken);
        QFETCH(QString, path);
        QCOMPARE(freePath(u"/out"_s, name, [&](const QString &candidate) { return taken.contains(candidate); }), path);
    }

    void commandsArePasteable()
    {
        QCOMPARE(shellWord(u"v12"_s), u"v12"_s);
        QCOMPARE(shellWord(u"Aurora Shop"_s), u"'Aurora Shop'"_s);
        QCOMPARE(shellWord(u"Ann's"_s), u"'Ann'\\''s'"_s);
        QCOMPARE(shellWord(u"$(reboot)"_s), u"'$(reboot)'"_s);
        QCOMPARE(shellWord({}), u"''"_s);
    }

    void theListTellsFailuresWithTheirReason()
    {
        ExportsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto generation = GenerationId::create();
        const ExportJob good{.id = ExportId::create(),
                             .generation = generation,
                             .format = ExportFormat::TarGz,
                             .status = ExportStatus::Completed,
                             .path = u"/out/a-v1.tar.gz"_s,
                             .size = 1'200'000,
                             .sha256 = hashOf("x")};
        const ExportJob bad{.id = ExportId::create(),
                            .generation = generation,
                            .status = ExportStatus::Failed,
                            .path = u"/out/a-v1.zip"_s,
                            .errorMessage = u"The disk is full."_s};
        model.setExports({good, bad}, {{generation, u"v1"_s}});
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, ExportsModel::File), u"a-v1.tar.gz"_s);
        QCOMPARE(text(0, ExportsModel::Version), u"v1"_s);
        QCOMPARE(text(0, ExportsModel::Size), u"1.2 MB"_s);
        QCOMPARE(text(0, ExportsModel::Sha256), good.sha256.toHex().first(12));
        QCOMPARE(text(1, ExportsModel::Status), u"Failed: The disk is full."_s);
        QVERIFY(text(1, ExportsModel::Size).isEmpty());
        QCOMPARE(model.exportAt(model.index(1, 0))->id, bad.id);
    }

    void aRefreshWithoutNewsKeepsTheSelection()
    {
        ExportsModel model;
        const QList<ExportJob> exports{{.id = ExportId::create(), .path = u"/a"_s}};
        model.setExports(exports, {});
        const QPersistentModelIndex selected = model.index(0, 0);
        model.setExports(exports, {});
        QVERIFY(selected.isValid());
        model.setExports({}, {});
        QVERIFY(!selected.isValid());
    }
};

QTEST_MAIN(TestExportsPage)
#include "tst_exportspage.moc"
