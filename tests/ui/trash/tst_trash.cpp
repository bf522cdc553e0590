// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/browsing.h"
#include "core/services/discarding.h"
#include "tests/support/capturedlibrary.h"
#include "ui/common/actions.h"
#include "ui/common/dialogs.h"
#include "ui/common/session.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/trash/putaway.h"
#include "ui/trash/trashdialog.h"
#include "ui/trash/trashmodel.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

class TrashTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QSettings().clear();
        m_captured = std::make_unique<CapturedLibrary>();
        m_project = m_captured->newProject(u"Aurora Shop"_s);
        m_one = m_captured->add(m_project, {{u"app.py"_s, "one\n"}}, {.versionName = u"cart"_s});
        m_two = m_captured->add(m_project, {{u"app.py"_s, "two\n"}});
        m_three = m_captured->add(m_project, {{u"app.py"_s, "three\n"}}, {.activate = true});
        m_captured->library->watch();
        m_window = std::make_unique<MainWindow>(*m_captured->library);
        m_window->show();
        session().selectProject(m_project.id);
        session().refresh();
        QTRY_COMPARE(session().generations().size(), 3);
    }

    void cleanup()
    {
        m_window.reset();
        m_captured.reset();
    }

    void archivingIsUndoneAndRedone()
    {
        archiveVersions(m_window.get(), session(), {m_one, m_two});
        QTRY_COMPARE(statusOf(m_one), GenerationStatus::Archived);
        QTRY_COMPARE(statusOf(m_two), GenerationStatus::Archived);
        QTRY_VERIFY(session().history().canUndo());
        QCOMPARE(session().history().undoName(), u"archive 2 versions"_s);
        session().history().undo();
        QTRY_COMPARE(statusOf(m_one), GenerationStatus::Completed);
        QTRY_COMPARE(statusOf(m_two), GenerationStatus::Completed);
        session().history().redo();
        QTRY_COMPARE(statusOf(m_two), GenerationStatus::Archived);
    }

    void archivedVersionIsRestoredByItsAction()
    {
        archiveVersions(m_window.get(), session(), {m_one});
        QTRY_COMPARE(statusOf(m_one), GenerationStatus::Archived);
        QTRY_VERIFY(session().generation(m_one.id) && session().generation(m_one.id)->status == GenerationStatus::Archived);
        session().selectGeneration(m_one.id);
        QTRY_VERIFY(session().selected() && session().selected()->id == m_one.id);
        QAction *restore = action(u"version.restore"_s);
        QTRY_VERIFY(restore->isEnabled());
        QVERIFY(!action(u"version.activate"_s)->isEnabled());
        QVERIFY(!action(u"version.archive"_s)->isEnabled());
        restoreVersion(m_window.get(), session(), *session().selected());
        QTRY_COMPARE(statusOf(m_one), GenerationStatus::Completed);
        QTRY_VERIFY(action(u"version.activate"_s)->isEnabled());
    }

    void deletedVersionLeavesTheListAndComesBack()
    {
        deleteVersions(m_window.get(), session(), {m_one});
        QTRY_COMPARE(session().generations().size(), 2);
        QTRY_VERIFY(session().history().canUndo());
        session().history().undo();
        QTRY_COMPARE(session().generations().size(), 3);
    }

    void activeVersionCannotBePutAway()
    {
        session().selectGeneration(m_three.id);
        QTRY_VERIFY(session().selected() && session().selected()->id == m_three.id);
        QTRY_VERIFY(!action(u"version.archive"_s)->isEnabled());
        QVERIFY(!action(u"version.delete"_s)->isEnabled());
        ScriptedDialogs dialogs;
        deleteVersions(m_window.get(), session(), {m_three});
        QTRY_COMPARE(dialogs.shown().size(), 1);
        QVERIFY(dialogs.shown().first().contains(u"active"));
        QCOMPARE(session().generations().size(), 3);
    }

    void dialogRestoresAndDeletesForGood()
    {
        valueOf(deleteGeneration(*m_captured->library, m_project.id, m_one.id, {}));
        valueOf(deleteGeneration(*m_captured->library, m_project.id, m_two.id, {}));
        action(u"library.trash"_s)->trigger();
        auto *dialog = m_window->findChild<TrashDialog *>();
        QVERIFY(dialog);
        auto *view = dialog->findChild<QTreeView *>(u"trashView"_s);
        auto *restore = dialog->findChild<QPushButton *>(u"trashRestore"_s);
        auto *empty = dialog->findChild<QPushButton *>(u"trashEmpty"_s);
        QAbstractItemModelTester tester(view->model());
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QTRY_VERIFY(restore->isEnabled());
        QCOMPARE(view->model()->index(0, TrashModel::What).data().toString(), u"Aurora Shop v2"_s); // the last deleted
        QCOMPARE(view->model()->index(1, TrashModel::Name).data().toString(), u"cart"_s);
        view->setCurrentIndex(view->model()->index(1, 0));
        restore->click();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(statusOf(m_one), GenerationStatus::Completed);

        ScriptedDialogs dialogs;
        dialogs.answer(std::nullopt); // thinks better of it
        dialogs.answer(u"yes"_s);
        QTRY_VERIFY(empty->isEnabled());
        empty->click();
        QCOMPARE(view->model()->rowCount(), 1);
        QVERIFY2(dialogs.shown().last().contains(u"4 "), qPrintable(dialogs.shown().last())); // says how much
        empty->click();
        QTRY_COMPARE(view->model()->rowCount(), 0);
        QVERIFY(!findGeneration(*m_captured->library, m_two.id));
        QTRY_VERIFY(!empty->isEnabled());
        dialog->close();
    }

private:
    Session &session() { return m_window->session(); }
    QAction *action(const QString &id) { return m_window->actions().find(id); }
    GenerationStatus statusOf(const Generation &generation)
    {
        return valueOf(findGeneration(*m_captured->library, generation.id)).status;
    }

    std::unique_ptr<CapturedLibrary> m_captured;
    Project m_project;
    Generation m_one;
    Generation m_two;
    Generation m_three;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TrashTest)
#include "tst_trash.moc"
