// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/browsing.h"
#include "tests/support/capturedlibrary.h"
#include "ui/common/dialogs.h"
#include "ui/mainwindow/librarybar.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/verifying/problemsmodel.h"
#include "ui/verifying/repairtext.h"
#include "ui/verifying/verifydialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeView>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

class TestVerifyDialog : public QObject
{
    Q_OBJECT

private:
    QString fileOf(const Generation &generation, const QString &path) const
    {
        return sourceFolder(m_captured->library->folder().absolute(generation.storagePath)) + u'/' + path;
    }

    static void force(const QString &path, const QByteArray &bytes)
    {
        ::chmod(QFile::encodeName(path).constData(), 0644);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        ::chmod(QFile::encodeName(path).constData(), 0444);
    }

    VerifyDialog *dialog() const { return m_window->findChild<VerifyDialog *>(u"verifyDialog"_s); }
    QPushButton *button(const char *name) const { return dialog()->findChild<QPushButton *>(QLatin1StringView(name)); }
    QTreeView *view() const { return dialog()->findChild<QTreeView *>(u"verifyView"_s); }
    QString state() const
    {
        QStringList texts;
        for (const QLabel *label : dialog()->findChild<QWidget *>(u"verifyState"_s)->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u' ');
    }
    void trigger(const QString &id) const { m_window->actions().find(id)->trigger(); }
    bool isDone() const { return button("verifyFull")->isEnabled(); }

private slots:
    void init()
    {
        QSettings().clear();
        m_captured = std::make_unique<CapturedLibrary>();
        m_shop = m_captured->newProject(u"Aurora Shop"_s);
        m_blog = m_captured->newProject(u"Fieldnotes"_s);
        m_one = m_captured->add(m_shop, {{u"app.py"_s, "one\n"}, {u"only.py"_s, "nowhere else\n"}});
        m_two = m_captured->add(m_blog, {{u"copy.py"_s, "one\n"}}, {.independentCopies = true});
        m_window = std::make_unique<MainWindow>(*m_captured->library);
        m_window->show();
        m_window->restorePlace();
        QTRY_VERIFY(m_window->session().project());
    }

    void cleanup()
    {
        m_window.reset();
        m_captured.reset();
    }

    void aWholeLibrarySaysSo()
    {
        trigger(u"library.verify-report"_s);
        QVERIFY(dialog() && dialog()->isVisible());
        QVERIFY2(state().contains(u"Not verified yet"_s), qPrintable(state()));
        QVERIFY(!button("verifyRepair")->isEnabled());
        trigger(u"library.verify"_s);
        QTRY_VERIFY(isDone());
        QVERIFY2(state().contains(u"All 2 versions are as they were captured"_s), qPrintable(state()));
        QVERIFY(!button("verifyRepair")->isEnabled());
    }

    void problemsAreListedFilteredAndLedTo()
    {
        force(fileOf(m_one, u"app.py"_s), "evil\n");
        force(fileOf(m_two, u"copy.py"_s), "bad!\n");
        trigger(u"library.verify"_s);
        QTRY_VERIFY(isDone());
        QAbstractItemModel *rows = view()->model();
        QCOMPARE(rows->rowCount(), 2);
        const auto text = [&](int row, int column) { return rows->index(row, column).data().toString(); };
        QStringList projects{text(0, ProblemsModel::Project), text(1, ProblemsModel::Project)};
        projects.sort();
        QCOMPARE(projects, (QStringList{u"Aurora Shop"_s, u"Fieldnotes"_s}));
        QCOMPARE(text(0, ProblemsModel::Kind), u"Changed file"_s);

        auto *filter = dialog()->findChild<QLineEdit *>(u"verifyFilter"_s);
        filter->setText(u"field"_s);
        QCOMPARE(rows->rowCount(), 1);
        button("verifyCopy")->click();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().endsWith(
            u"\nFieldnotes v1 copy.py: The content has changed: 5 bytes instead of 4.\n"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"Aurora"_s));
        view()->setFocus();
        view()->setCurrentIndex(rows->index(0, 0));
        QVERIFY(button("verifyGo")->isEnabled());
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_COMPARE(m_window->session().projectId(), m_blog.id);
        QTRY_VERIFY(m_window->session().selected() && m_window->session().selected()->id == m_two.id);
    }

    void theKeyboardGoesToWhatWasFoundAndEnterInTheFilterVerifiesNothing()
    {
        force(fileOf(m_one, u"only.py"_s), "lost\n");
        trigger(u"library.verify-report"_s);
        button("verifyFull")->setFocus();
        QTest::keyClick(button("verifyFull"), Qt::Key_Space);
        QTRY_VERIFY(isDone());
        QVERIFY(view()->hasFocus());
        QCOMPARE(view()->currentIndex().row(), 0);
        QVERIFY(button("verifyGo")->isEnabled());
        auto *filter = dialog()->findChild<QLineEdit *>(u"verifyFilter"_s);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(isDone());
        QVERIFY(view()->hasFocus());
    }

    void theReportIsSaved()
    {
        force(fileOf(m_one, u"only.py"_s), "lost\n");
        trigger(u"library.verify"_s);
        QTRY_VERIFY(isDone());
        ScriptedDialogs dialogs;
        const QString path = m_captured->folder.filePath(u"report.txt"_s);
        dialogs.answer(path);
        button("verifySave")->click();
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(valueOf(readFile(path)).contains("Aurora Shop v1 only.py"));
    }

    void repairingAsksInNumbersAndShowsWhatIsLeft()
    {
        force(fileOf(m_one, u"app.py"_s), "evil\n");
        force(fileOf(m_one, u"only.py"_s), "lost\n");
        trigger(u"library.verify"_s);
        QTRY_VERIFY(isDone());
        ScriptedDialogs dialogs;
        dialogs.answer(std::nullopt); // no
        button("verifyRepair")->click();
        QTRY_COMPARE(dialogs.shown().size(), 1);
        QVERIFY2(dialogs.shown().first().contains(u"1 of 2 problems"_s), qPrintable(dialogs.shown().first()));
        QTRY_VERIFY(isDone());
        QCOMPARE(valueOf(readFile(fileOf(m_one, u"app.py"_s))), QByteArray("evil\n"));
        dialogs.answer(u"yes"_s);
        button("verifyRepair")->setFocus();
        QTest::keyClick(button("verifyRepair"), Qt::Key_Return);
        QTRY_COMPARE(valueOf(readFile(fileOf(m_one, u"app.py"_s))), QByteArray("one\n"));
        QTRY_VERIFY(isDone());
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        QCOMPARE(view()->model()->index(0, ProblemsModel::Place).data().toString(), u"only.py"_s);
        // What nothing heals is said, not asked.
        button("verifyRepair")->click();
        QTRY_COMPARE(dialogs.shown().size(), 3);
        QVERIFY2(dialogs.shown().last().contains(u"none can be repaired"_s), qPrintable(dialogs.shown().last()));
    }

    void theModelKeepsItsPromises()
    {
        ProblemsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProblems({{.project = m_shop.id,
                            .version = 1,
                            .path = u"a"_s,
                            .problem = u"The content has changed."_s,
                            .reached = {{.project = m_blog.id, .version = 3, .path = u"b"_s}}}},
                          {{m_shop.id, u"Aurora Shop"_s}, {m_blog.id, u"Fieldnotes"_s}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ProblemsModel::What).data().toString(),
                 u"The content has changed. The same file is b in Fieldnotes v3."_s);
        model.setProblems({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void stepsAreCountedByKind()
    {
        const RepairCounts counts = countSteps({{.kind = RepairStep::Kind::Heal},
                                                {.kind = RepairStep::Kind::Heal},
                                                {.kind = RepairStep::Kind::SetAside},
                                                {.kind = RepairStep::Kind::None}});
        QCOMPARE(counts.repaired, 3);
        QCOMPARE(counts.left, 1);
        QCOMPARE(counts.sentences.size(), 3);
        QVERIFY2(counts.sentences.first().startsWith(u"2 "_s), qPrintable(counts.sentences.first()));
    }

    void aLibraryInOrderShowsNoBar()
    {
        const auto *bar = m_window->findChild<LibraryBar *>(u"libraryBar"_s);
        QVERIFY(bar && !bar->isVisible());
        QCOMPARE(bar->text(), QString());
    }

private:
    std::unique_ptr<CapturedLibrary> m_captured;
    std::unique_ptr<MainWindow> m_window;
    Project m_shop;
    Project m_blog;
    Generation m_one;
    Generation m_two;
};

QTEST_MAIN(TestVerifyDialog)
#include "tst_verifydialog.moc"
