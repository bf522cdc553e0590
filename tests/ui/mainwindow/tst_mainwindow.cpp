// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/activating.h"
#include "core/services/browsing.h"
#include "tests/support/capturedlibrary.h"
#include "ui/changes/changestree.h"
#include "ui/changes/comparepage.h"
#include "ui/common/dialogs.h"
#include "ui/diff/diffview.h"
#include "ui/jobs/jobsbar.h"
#include "ui/mainwindow/librarybar.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/projects/projectsmodel.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineview.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QSettings().clear();
        m_captured = std::make_unique<CapturedLibrary>();
        m_shop = m_captured->newProject(u"Aurora Shop"_s);
        m_blog = m_captured->newProject(u"Fieldnotes"_s);
        m_one = m_captured->add(m_shop, {{u"app.py"_s, "one\n"}, {u"old.py"_s, "gone\n"}},
                                {.versionName = u"cart"_s, .prompt = u"Make a cart"_s, .activate = true});
        m_two = m_captured->add(m_shop, {{u"app.py"_s, "two\n"}, {u"new.py"_s, "new\n"}}, {.versionName = u"stripe"_s});
        m_captured->add(m_blog, {{u"index.md"_s, "# Hello\n"}});
        m_captured->library->watch();
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_captured.reset();
    }

    void selectingAProjectShowsItsVersions()
    {
        auto *projects = listNamed(u"Projects"_s);
        const auto *model = qobject_cast<ProjectsModel *>(projects->model());
        projects->setCurrentIndex(model->indexOf(m_blog.id));
        QTRY_COMPARE(session().projectId(), m_blog.id);
        QCOMPARE(versions(), QStringList{u"v1"_s});
        projects->setCurrentIndex(model->indexOf(m_shop.id));
        QTRY_COMPARE(session().projectId(), m_shop.id);
        QCOMPARE(versions(), (QStringList{u"v2 stripe"_s, u"v1 cart"_s}));
        QCOMPARE(session().selected()->id, m_two.id);
        QCOMPARE(session().base(), m_one.id);
    }

    void theBarOfAFullDiskOffersBothWaysOut()
    {
        QStringList ways;
        for (const QToolButton *button : m_window->findChild<LibraryBar *>()->findChildren<QToolButton *>()) {
            if (button->defaultAction())
                ways.append(Actions::id(button->defaultAction()));
        }
        QCOMPARE(ways, (QStringList{u"library.trash"_s, u"project.delete"_s}));
    }

    void theNewestVersionIsComparedWithItsBase()
    {
        const auto *tree = m_window->findChild<ChangesTree *>();
        QTRY_COMPARE(tree->paths(), (QStringList{u"app.py"_s, u"new.py"_s, u"old.py"_s}));
        const auto *view = m_window->findChild<DiffView *>();
        QTRY_VERIFY(view->document());
        QCOMPARE(view->document()->sides[After].text, u"two\n"_s);
    }

    void theSheetSaysWhatActivatingChangesAndUndoTakesItBack()
    {
        ScriptedDialogs dialogs;
        dialogs.answer(u"yes"_s);
        trigger(u"version.activate"_s);
        QTRY_VERIFY(session().activeGeneration()->id == m_two.id);
        QCOMPARE(dialogs.shown().size(), 1);
        QCOMPARE(dialogs.shown().first(), u"Activating v2 changes 3 files (1 deleted). Active now is v1. You can undo this."_s);
        QVERIFY(!action(u"version.activate"_s)->isEnabled());

        trigger(u"edit.undo"_s);
        QTRY_VERIFY(session().activeGeneration()->id == m_one.id);
        trigger(u"edit.redo"_s);
        QTRY_VERIFY(session().activeGeneration()->id == m_two.id);
    }

    void cancellingTheSheetChangesNothing()
    {
        ScriptedDialogs dialogs;
        dialogs.answer({});
        trigger(u"version.activate"_s);
        QTRY_COMPARE(dialogs.shown().size(), 1);
        QTest::qWait(50);
        QCOMPARE(valueOf(findProject(*m_captured->library, u"Aurora Shop"_s)).activeGeneration(), m_one.id);
        QVERIFY(!action(u"edit.undo"_s)->isEnabled());
    }

    void rollingBackNeedsSomethingToGoBackTo()
    {
        QVERIFY(action(u"version.roll-back"_s)->isEnabled()); // to "none active"
        QVERIFY(!action(u"version.redo"_s)->isEnabled());
        ScriptedDialogs dialogs;
        dialogs.answer(u"yes"_s);
        trigger(u"version.roll-back"_s);
        QTRY_VERIFY(!session().activeGeneration());
        QTRY_VERIFY(!action(u"version.roll-back"_s)->isEnabled());
        QTRY_VERIFY(action(u"version.redo"_s)->isEnabled());
    }

    void whatAnotherProcessDoesAppearsByItself()
    {
        // Another opening of the same library, as strata-cli has one.
        const auto other = valueOf(Library::open(m_captured->root()));
        valueOf(createProject(*other, {.name = u"From outside"_s}));
        QTRY_COMPARE(session().projects().size(), 3);
        valueOf(activate(*other, m_shop.id, m_two.id, {}));
        QTRY_VERIFY(session().activeGeneration() && session().activeGeneration()->id == m_two.id);
    }

    void everythingOnTheTimelineWorksByKeyboard()
    {
        auto *list = m_window->findChild<TimelineView *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(session().selected()->id, m_one.id);
        QCOMPARE(session().target(), m_one.id);
        QVERIFY(session().base().isNull());
        QTest::keyClicks(list, u"v2"_s);
        QCOMPARE(session().selected()->id, m_two.id);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier); // both: the older against the newer
        QCOMPARE(session().base(), m_one.id);
        QCOMPARE(session().target(), m_two.id);
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(session().selected()->id, m_two.id);
        QVERIFY(m_window->findChild<ComparePage *>()->isVisible());

        ScriptedDialogs dialogs;
        dialogs.answer(u"checkout"_s);
        trigger(u"version.rename"_s);
        QTRY_COMPARE(session().selected()->versionName, u"checkout"_s);
        trigger(u"version.star"_s);
        QTRY_VERIFY(session().selected()->isStarred);
    }

    void theWindowComesBackWhereItWasClosed()
    {
        m_window->resize(m_window->minimumSizeHint().width(), 620); // fits the smallest screen
        session().selectProject(m_shop.id);
        session().selectGeneration(m_one.id);
        m_window->showPage(MainWindow::PromptPageIndex);
        m_window->close();
        openWindow();
        QCOMPARE(m_window->height(), 620);
        QTRY_COMPARE(session().projectId(), m_shop.id);
        QCOMPARE(session().selected()->id, m_one.id);
        QVERIFY(session().base().isNull());
        QCOMPARE(session().target(), m_one.id);
        QVERIFY(!m_window->findChild<ComparePage *>()->isVisible());
    }

    void theComparisonTakesTheWholeWidthUntilThePersonGoesBack()
    {
        auto *list = m_window->findChild<TimelineView *>();
        auto *page = m_window->findChild<ComparePage *>();
        QVERIFY(list->isVisible());
        const int width = page->width();
        trigger(u"view.lists"_s);
        QVERIFY(!list->isVisible());
        QTRY_VERIFY(page->width() > width + 300);
        m_window->close();
        openWindow();
        list = m_window->findChild<TimelineView *>();
        QVERIFY(!list->isVisible());
        QTest::keyClick(m_window->findChild<ComparePage *>(), Qt::Key_Escape);
        QVERIFY(list->isVisible());
        QVERIFY(action(u"view.lists"_s)->isChecked());
    }

    void aDeepLinkOpensExactlyThere()
    {
        session().selectProject(m_blog.id);
        QTRY_COMPARE(session().projectId(), m_blog.id);
        m_window->open({.project = u"aurora shop"_s, .base = u"v1"_s, .target = u"stripe"_s, .file = u"old.py"_s});
        QTRY_COMPARE(session().projectId(), m_shop.id);
        QCOMPARE(session().base(), m_one.id);
        QCOMPARE(session().target(), m_two.id);
        QTRY_COMPARE(m_window->findChild<ComparePage *>()->currentPath(), u"old.py"_s);
    }

    void aDeepLinkThatLeadsNowhereSaysSo()
    {
        ScriptedDialogs dialogs;
        m_window->open({.project = u"Aurora Shop"_s, .target = u"v99"_s});
        QTRY_COMPARE(dialogs.shown().size(), 1);
        QVERIFY2(dialogs.shown().first().contains(u"99"_s), qPrintable(dialogs.shown().first()));
    }

    void deletingAProjectCanBeTakenBack()
    {
        trigger(u"project.delete"_s);
        QTRY_COMPARE(session().projects().size(), 1);
        QTRY_COMPARE(session().projectId(), m_blog.id);
        QTRY_VERIFY(action(u"edit.undo"_s)->isEnabled());
        trigger(u"edit.undo"_s);
        QTRY_COMPARE(session().projects().size(), 2);
        QTRY_COMPARE(session().projectId(), m_shop.id);
        QCOMPARE(session().generations().size(), 2);
    }

    void identicalVersionsSaySo()
    {
        session().compare(m_two.id, m_two.id);
        QTRY_VERIFY(isShown(u"v2 and v2 are byte-identical"_s));
        QVERIFY(isShown(u"All 2 files are the same, byte for byte."_s));
    }

    void verifyingTellsWhatItFound()
    {
        trigger(u"library.verify"_s);
        const auto button = [this] {
            for (const QToolButton *candidate : m_window->findChildren<QToolButton *>()) {
                if (candidate->text().contains(u"verified"_s))
                    return candidate->text();
            }
            return QString();
        };
        QTRY_VERIFY2(button().startsWith(u"Library verified today"_s), qPrintable(button()));
        QVERIFY2(button().endsWith(u"3 versions, 0 problems"_s), qPrintable(button()));
    }

    void anEmptyLibraryTeaches()
    {
        m_window.reset();
        CapturedLibrary empty;
        MainWindow window(*empty.library);
        window.show();
        window.restorePlace();
        QTRY_VERIFY(window.session().isLoaded());
        QStringList ways;
        for (const QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->isVisible())
                ways.append(button->text());
        }
        QVERIFY(ways.contains(u"Capture a folder…"_s));
        QVERIFY(ways.contains(u"Choose an archive…"_s));
        QSignalSpy sample(&window, &MainWindow::sampleRequested);
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Open the sample library"_s)
                button->click();
        }
        QCOMPARE(sample.size(), 1);
    }

    void everyActionHasANameAndAUniqueShortcut()
    {
        for (const QAction *each : m_window->actions().all()) {
            QVERIFY2(!each->text().isEmpty() && !Actions::category(each).isEmpty(), qPrintable(Actions::id(each)));
            const QAction *other = m_window->actions().conflict(Actions::id(each), each->shortcuts());
            QVERIFY2(!other, qPrintable(Actions::id(each) + u" and "_s + (other ? Actions::id(other) : QString())));
        }
    }

private:
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_captured->library);
        m_window->show();
        m_window->restorePlace();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(session().isLoaded());
        QTRY_VERIFY(!session().generations().isEmpty());
    }

    Session &session() const { return m_window->session(); }
    QAction *action(const QString &id) const { return m_window->actions().find(id); }
    void trigger(const QString &id) const { action(id)->trigger(); }

    QListView *listNamed(const QString &name) const
    {
        for (QListView *list : m_window->findChildren<QListView *>()) {
            if (list->accessibleName() == name)
                return list;
        }
        return nullptr;
    }

    QStringList versions() const
    {
        const auto *model = m_window->findChild<TimelineModel *>();
        QStringList result;
        for (int row = 0; row < model->rowCount(); ++row)
            result.append(model->index(row).data().toString());
        return result;
    }

    bool isShown(const QString &text) const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }

    std::unique_ptr<CapturedLibrary> m_captured;
    std::unique_ptr<MainWindow> m_window;
    Project m_shop;
    Project m_blog;
    Generation m_one;
    Generation m_two;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
