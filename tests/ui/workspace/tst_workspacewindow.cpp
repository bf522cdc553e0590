// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/workspace.h"
#include "tests/support/capturedlibrary.h"
#include "tests/support/workspacefolder.h"
#include "ui/common/dialogs.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/workspace/driftbanner.h"
#include "ui/workspace/workspacedialog.h"
#include "ui/workspace/workspacerow.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

/// The linked folder in the window: how it is shown, captured, brought to a version, and all of that taken back.
class WorkspaceWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QSettings().clear();
        m_captured = std::make_unique<CapturedLibrary>();
        m_shop = m_captured->newProject(u"Aurora Shop"_s);
        m_ws.root = m_captured->folder.filePath(u"shop"_s);
        m_ws.write(u"app/main.py"_s, "print(1)\n");
        m_ws.write(u"readme.md"_s, "# Shop\n");
        valueOf(linkWorkspace(*m_captured->library, m_shop.id, m_ws.root, {}, {}));
        m_one = valueOf(capture(*m_captured->library, {.project = m_shop.id, .activate = true}, {})).generation;
        m_ws.write(u"app/main.py"_s, "print(2)\n");
        m_ws.write(u"app/cart.py"_s, "cart = []\n");
        m_two = valueOf(capture(*m_captured->library, {.project = m_shop.id}, {})).generation;
        m_captured->library->watch();
        m_window = std::make_unique<MainWindow>(*m_captured->library);
        m_window->show();
        m_window->restorePlace();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(!session().generations().isEmpty());
        QTRY_VERIFY(row()->accessibleName().contains(u"at v2"_s));
    }

    void cleanup()
    {
        m_window.reset();
        m_captured.reset();
    }

    void aSaveShowsTheBannerAndCapturingHidesIt()
    {
        QVERIFY(!banner()->isVisible());
        m_ws.write(u"readme.md"_s, "# My shop\n");
        m_ws.write(u"app/new.py"_s, "new\n");
        QTRY_VERIFY(banner()->isVisible());
        QTRY_COMPARE(banner()->findChild<QLabel *>()->text(),
                     u"Workspace %1 differs from v2: 1 modified, 1 added."_s.arg(m_ws.root));
        QCOMPARE(buttons(), (QStringList{u"Capture"_s, u"Compare"_s, u"Bring back to v2…"_s}));
        for (const QPushButton *button : banner()->findChildren<QPushButton *>())
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
        banner()->findChild<QPushButton *>(u"workspace.capture"_s)->click();
        QTRY_COMPARE(session().generations().size(), 3);
        QTRY_VERIFY(!banner()->isVisible());
        QTRY_COMPARE(session().selected()->version, 3);
        QCOMPARE(session().selected()->parent, m_two.id);
        // A folder made since is watched, too.
        m_ws.write(u"lib/deep/file.py"_s, "deep\n");
        QTRY_VERIFY(banner()->isVisible());
        m_ws.write(u"lib/deep/file.py"_s, "deeper\n");
        QTRY_VERIFY(row()->accessibleName().contains(u"v3 + 1"_s));
    }

    void bringingBackSavesFirstAndUndoBringsForth()
    {
        m_ws.write(u"readme.md"_s, "# Mine\n");
        QTRY_VERIFY(banner()->isVisible());
        const QStringList edited = m_ws.tree();
        ScriptedDialogs dialogs;
        dialogs.answer(u"yes"_s);
        banner()->findChild<QPushButton *>(u"workspace.bring-back"_s)->click();
        QTRY_COMPARE(m_ws.read(u"readme.md"_s), "# Shop\n"_ba);
        QTRY_COMPARE(session().generations().size(), 3);
        QCOMPARE(dialogs.shown().size(), 1);
        QVERIFY2(dialogs.shown().first().startsWith(u"Your 1 changed"_s) && dialogs.shown().first().contains(u"v3"_s),
                 qPrintable(dialogs.shown().first()));
        QTRY_VERIFY(action(u"edit.undo"_s)->isEnabled());
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(m_ws.tree(), edited);
        QTRY_VERIFY(action(u"edit.redo"_s)->isEnabled());
        action(u"edit.redo"_s)->trigger();
        QTRY_COMPARE(m_ws.read(u"readme.md"_s), "# Shop\n"_ba);
    }

    void activatingTellsOfTheFolderThatFollows()
    {
        valueOf(editWorkspace(*m_captured->library, m_shop.id, {.followsActive = true}));
        QTRY_VERIFY(session().project()->project.workspace->followsActive);
        m_ws.write(u"readme.md"_s, "# Mine\n");
        const QStringList edited = m_ws.tree();
        ScriptedDialogs dialogs;
        dialogs.answer(u"yes"_s);
        session().selectGeneration(m_two.id);
        action(u"version.activate"_s)->trigger();
        QTRY_COMPARE(dialogs.shown().size(), 1);
        QVERIFY2(dialogs.shown().first().contains(u"saved as v3 first"_s), qPrintable(dialogs.shown().first()));
        QTRY_VERIFY(session().activeGeneration()->id == m_two.id);
        QTRY_COMPARE(m_ws.read(u"readme.md"_s), "# Shop\n"_ba);
        QTRY_VERIFY(action(u"edit.undo"_s)->isEnabled());
        action(u"edit.undo"_s)->trigger();
        QTRY_VERIFY(session().activeGeneration()->id == m_one.id);
        QTRY_COMPARE(m_ws.tree(), edited);
    }

    void comparingShowsTheFolderBesideItsVersion()
    {
        m_ws.write(u"readme.md"_s, "# Mine\n");
        QTRY_VERIFY(banner()->isVisible());
        action(u"workspace.compare"_s)->trigger();
        QCOMPARE(session().side(Before).generation, m_two.id);
        QCOMPARE(session().side(After).folder, m_ws.root);
    }

    void unlinkingAndLinkingByTheDialog()
    {
        action(u"workspace.unlink"_s)->trigger();
        QTRY_VERIFY(!session().project()->project.workspace);
        QTRY_COMPARE(row()->accessibleName(), u"Link the folder you work in…"_s);
        action(u"workspace.link"_s)->trigger();
        auto *dialog = m_window->findChild<WorkspaceDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"workspaceFolder"_s)->setText(m_captured->root());
        dialog->findChild<QPushButton *>(u"saveWorkspace"_s)->click();
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"saveWorkspace"_s)->isEnabled());
        QVERIFY(!session().project()->project.workspace);
        dialog->findChild<QLineEdit *>(u"workspaceFolder"_s)->setText(m_ws.root);
        dialog->findChild<QCheckBox *>(u"followsActive"_s)->setChecked(true);
        dialog->findChild<QPushButton *>(u"saveWorkspace"_s)->click();
        QTRY_VERIFY(session().project()->project.workspace && session().project()->project.workspace->followsActive);
        QTRY_VERIFY(row()->accessibleName().contains(u"at v2"_s));
    }

    void aQuietFolderIsCapturedByItself()
    {
        valueOf(editWorkspace(*m_captured->library, m_shop.id, {.captureAfterQuietSeconds = 1}));
        QTRY_COMPARE(session().project()->project.workspace->captureAfterQuietSeconds, 1);
        m_ws.write(u"readme.md"_s, "# Mine\n");
        QTRY_COMPARE_WITH_TIMEOUT(session().generations().size(), 3, 20000);
        QTRY_VERIFY(!banner()->isVisible());
        QTest::qWait(1500);
        QCOMPARE(session().generations().size(), 3);
    }

private:
    Session &session() const { return m_window->session(); }
    QAction *action(const QString &id) const { return m_window->actions().find(id); }
    DriftBanner *banner() const { return m_window->findChild<DriftBanner *>(); }
    WorkspaceRow *row() const { return m_window->findChild<WorkspaceRow *>(); }
    QStringList buttons() const
    {
        QStringList texts;
        for (const QPushButton *button : banner()->findChildren<QPushButton *>())
            texts.append(button->text());
        return texts;
    }

    std::unique_ptr<CapturedLibrary> m_captured;
    std::unique_ptr<MainWindow> m_window;
    WorkspaceFolder m_ws;
    Project m_shop;
    Generation m_one;
    Generation m_two;
};

QTEST_MAIN(WorkspaceWindowTest)
#include "tst_workspacewindow.moc"
