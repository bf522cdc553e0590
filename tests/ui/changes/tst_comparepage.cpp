// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratchlibrary.h"
#include "ui/changes/changescolumn.h"
#include "ui/changes/comparebar.h"
#include "ui/changes/comparepage.h"
#include "ui/changes/dependencypanel.h"
#include "ui/changes/findpanel.h"
#include "ui/changes/foundmodel.h"
#include "ui/changes/viewedmarks.h"
#include "ui/common/dialogs.h"
#include "ui/diff/diffview.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace strata;
using strata::test::ScratchLibrary;

/// The page in a window of its own, over a real library; keys go to the window.
class TestComparePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings().clear();
        m_one = m_scratch.capture({{u"app/cart.py"_s, "import tax\ntotal = 0\nprint(total)\n"},
                                   {u"app/old_name.py"_s, "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n"},
                                   {u"README.md"_s, "# Shop\n"},
                                   {u"space.txt"_s, "a b\n"}});
        m_two = m_scratch.capture({{u"app/cart.py"_s, "import tax\ntotal = sum(prices)\nprint(total)\n"},
                                   {u"app/new_name.py"_s, "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n"},
                                   {u"README.md"_s, "# Shop\n\nSells things.\n"},
                                   {u"space.txt"_s, "a  b\n"}});
        m_three = m_scratch.capture({{u"app/cart.py"_s, "import tax\ntotal = sum(prices)\nprint(total)\n"},
                                     {u"app/new_name.py"_s, "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n"},
                                     {u"README.md"_s, "# Shop\n\nSells things, and more.\n"},
                                     {u"space.txt"_s, "a  b\n"}});
    }

    void init()
    {
        QSettings().clear();
        open();
    }

    void cleanup() { close(); }

    void theFirstFileIsOnShowAndStepsFollowTheTree()
    {
        QCOMPARE(tree()->paths(), (QStringList{u"app/cart.py"_s, u"app/new_name.py"_s, u"README.md"_s, u"space.txt"_s}));
        QCOMPARE(m_page->currentPath(), u"app/cart.py"_s);
        press(Qt::Key_BracketRight);
        QTRY_COMPARE(m_page->currentPath(), u"app/new_name.py"_s);
        press(Qt::CTRL | Qt::Key_PageDown);
        QTRY_COMPARE(m_page->currentPath(), u"README.md"_s);
        press(Qt::CTRL | Qt::Key_PageUp);
        press(Qt::Key_BracketLeft);
        QTRY_COMPARE(m_page->currentPath(), u"app/cart.py"_s);
        trigger(u"compare.sort-kind"_s);
        trigger(u"compare.flat"_s);
        QCOMPARE(tree()->paths(), (QStringList{u"README.md"_s, u"app/cart.py"_s, u"space.txt"_s, u"app/new_name.py"_s}));
        press(Qt::Key_BracketRight);
        QTRY_COMPARE(m_page->currentPath(), u"space.txt"_s);
    }

    void viewedFilesAreMarkedCountedAndRemembered()
    {
        QTRY_COMPARE(progress(), u"0/4 viewed \u25be"_s);
        press(Qt::Key_V);
        QCOMPARE(progress(), u"1/4 viewed \u25be"_s); // at once
        press(Qt::SHIFT | Qt::Key_N);
        QTRY_COMPARE(m_page->currentPath(), u"app/new_name.py"_s);
        press(Qt::Key_V);
        waitUntilWritten();
        close();
        open();
        QTRY_COMPARE(progress(), u"2/4 viewed \u25be"_s);
        press(Qt::SHIFT | Qt::Key_N);
        QTRY_COMPARE(m_page->currentPath(), u"README.md"_s); // the next that was not
        m_session->compare(m_one.id, m_three.id);
        QTRY_COMPARE(m_shown, u"README.md"_s);
        // The same changes are viewed there too, whichever version they are compared in; the README is another one.
        QTRY_COMPARE(tree()->viewed(), (QSet<QString>{u"app/cart.py"_s, u"app/new_name.py"_s}));
        m_session->compare(m_one.id, m_two.id);
        QTRY_COMPARE(tree()->viewed().size(), 2);
        trigger(u"compare.mark-none-viewed"_s);
        waitUntilWritten();
        QTRY_COMPARE(progress(), u"0/4 viewed \u25be"_s);
    }

    void markingAllCanBeTakenBackAndMakesTheVersionReviewed()
    {
        QTRY_COMPARE(progress(), u"0/4 viewed \u25be"_s);
        trigger(u"compare.mark-all-viewed"_s);
        waitUntilWritten();
        QTRY_COMPARE(progress(), u"4/4 viewed \u25be"_s);
        QTRY_VERIFY(marks()->isReviewed(m_two.id));
        QCOMPARE(marks()->lastReviewed({}), m_two.id);
        QTRY_VERIFY(m_session->history().canUndo());
        m_session->history().undo();
        QTRY_COMPARE(progress(), u"0/4 viewed \u25be"_s);
        QTRY_VERIFY(!marks()->isReviewed(m_two.id));
        trigger(u"compare.reviewed"_s); // by command
        QTRY_COMPARE(marks()->lastReviewed({}), m_two.id);
        waitUntilWritten();
        trigger(u"compare.reviewed"_s);
        waitUntilWritten();
        QTRY_VERIFY(!marks()->isReviewed(m_two.id));
    }

    void anotherProgramsMarksAreSeen()
    {
        QTRY_COMPARE(progress(), u"0/4 viewed \u25be"_s);
        const QList<FileChange> changes = tree()->changes();
        for (const bool isViewed : {true, false}) {
            const auto marked = markViewed(*m_scratch.library, {.project = m_scratch.project.id,
                                                                .target = m_two.id,
                                                                .changes = changes,
                                                                .paths = {u"space.txt"_s},
                                                                .isViewed = isViewed});
            QVERIFY2(marked, qPrintable(marked ? QString() : marked.error().message));
            QTRY_COMPARE(tree()->viewed().contains(u"space.txt"_s), isViewed);
        }
    }

    void theFilterNarrowsTheTreeAndSaysWhyItIsEmpty()
    {
        auto *filter = column()->findChild<QLineEdit *>();
        filter->setText(u"kind:r"_s);
        QTRY_COMPARE(tree()->paths(), QStringList{u"app/new_name.py"_s});
        filter->setText(u"text:prices"_s);
        QTRY_COMPARE(tree()->paths(), QStringList{u"app/cart.py"_s});
        filter->setText(u"text:nowhere"_s);
        QTRY_VERIFY(shownText(column()).contains(u"“nowhere” is in none of the changed files that fit the rest of the filter."_s));
        filter->setText(u"zebra"_s);
        QTRY_VERIFY(shownText(column()).contains(u"None of the 4 changed files fits the filter."_s));
        filter->clear();
        QTRY_COMPARE(tree()->paths().size(), 4);
    }

    void aRenameCanBeTakenApart()
    {
        m_session->openFile(u"app/new_name.py"_s);
        QTRY_COMPARE(m_shown, u"app/new_name.py"_s);
        auto *offer = button(u"Treat as delete and add"_s);
        QVERIFY(offer && offer->isVisible());
        offer->click();
        QTRY_COMPARE(tree()->paths(),
                     (QStringList{u"app/cart.py"_s, u"app/new_name.py"_s, u"app/old_name.py"_s, u"README.md"_s, u"space.txt"_s}));
        QTRY_COMPARE(tree()->change(tree()->indexOf(u"app/old_name.py"_s))->linesDeleted, 8);
        const auto back = [this] { return button(u"Compare with its origin"_s); }; // it comes with the new half's rows
        QTRY_VERIFY(back() && back()->isVisible());
        back()->click();
        QTRY_COMPARE(tree()->paths().size(), 4);
    }

    void whatIsIgnoredIsCountedAndOneKeyShowsIt()
    {
        m_session->openFile(u"space.txt"_s);
        QTRY_COMPARE(m_shown, u"space.txt"_s);
        QTRY_COMPARE(m_page->view()->changeCount(), 1);
        trigger(u"compare.whitespace-all"_s);
        QTRY_VERIFY(shownText(m_page).contains(u"Only what is ignored differs here: whitespace."_s));
        QVERIFY(button(u"+ 1 ignored"_s));
        press(Qt::Key_I);
        QTRY_VERIFY(!shownText(m_page).contains(u"Only what is ignored differs here: whitespace."_s));
        QTRY_VERIFY(button(u"showing all"_s));
        press(Qt::Key_I);
        QTRY_VERIFY(button(u"+ 1 ignored"_s));
        trigger(u"compare.ignore-nothing"_s);
        QTRY_VERIFY(!button(u"+ 1 ignored"_s));
    }

    void theSidesAreSwappedOpenly()
    {
        QVERIFY(!button(u"swapped"_s));
        press(Qt::ALT | Qt::Key_Backslash);
        QTRY_VERIFY(button(u"swapped"_s));
        QCOMPARE(m_session->base(), m_two.id);
        button(u"swapped"_s)->click();
        QTRY_VERIFY(!button(u"swapped"_s));
        QCOMPARE(m_session->base(), m_one.id);
    }

    void identicalVersionsSaySo()
    {
        const Generation same = m_scratch.capture({{u"a"_s, "1"}}, {});
        const Generation again = m_scratch.capture({{u"a"_s, "1"}}, {});
        m_session->refresh();
        QTRY_VERIFY(m_session->generation(again.id));
        m_session->compare(same.id, again.id);
        QTRY_VERIFY2(shownText(m_page).contains(u"%1 and %2 are byte-identical"_s.arg(same.label(), again.label())),
                     qPrintable(shownText(m_page).join(u'\n')));
    }

    void aFolderTakesASideAndIsLookedAtAgain()
    {
        const QString folder = m_scratch.write(u"workspace"_s, {{u"README.md"_s, "# Shop\n"}, {u"extra.txt"_s, "1\n"}});
        m_session->compareSides({m_one.id, TreeSide::ofFolder(folder)});
        QTRY_COMPARE(tree()->paths(), (QStringList{u"app/cart.py"_s, u"app/old_name.py"_s, u"extra.txt"_s, u"space.txt"_s}));
        m_scratch.write(u"workspace"_s, {{u"README.md"_s, "# Another\n"}});
        press(Qt::CTRL | Qt::Key_R);
        QTRY_VERIFY(tree()->paths().contains(u"README.md"_s));
        QCOMPARE(m_session->place().folder[After], folder);
        press(Qt::ALT | Qt::Key_Backslash);
        QTRY_COMPARE(m_session->side(Before).folder, folder);
        QTRY_COMPARE(tree()->change(tree()->indexOf(u"extra.txt"_s))->kind, ChangeKind::Deleted);
    }

    void whatIsDroppedTakesItsSide()
    {
        const QString folder = m_scratch.write(u"dropped"_s, {{u"README.md"_s, "# Other\n"}});
        drop(folder, After);
        QTRY_COMPARE(m_session->side(After).folder, folder);
        QCOMPARE(m_session->base(), m_one.id);
        m_session->compare(m_one.id, m_two.id);
        QTRY_COMPARE(tree()->paths().size(), 4);
        m_session->openFile(u"README.md"_s);
        QTRY_COMPARE(m_shown, u"README.md"_s);
        drop(folder + u"/README.md"_s, Before);
        QTRY_COMPARE(m_page->view()->document()->sides[Before].text, u"# Other\n"_s);
        QCOMPARE(m_page->view()->document()->sides[After].text, u"# Shop\n\nSells things.\n"_s);
        press(Qt::Key_V); // the file on show is none of the comparison's
        QCOMPARE(tree()->viewed().size(), 0);
        m_session->openFile(u"README.md"_s);
        QTRY_COMPARE(m_page->view()->document()->sides[Before].text, u"# Shop\n"_s);
    }

    void anArchiveIsLeftToTheWindow()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_scratch.path(u"a.zip"_s))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_page, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void allChangedFilesAreSearched()
    {
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
        auto *panel = m_page->findChild<FindPanel *>();
        QTRY_VERIFY(panel->isVisible());
        type(u"total"_s);
        QTRY_COMPARE(panel->model()->count(), 3);
        QTRY_VERIFY(!panel->isSearching());
        QVERIFY2(shownText(panel).contains(u"3 lines in 1 files."_s), qPrintable(shownText(panel).join(u'\n')));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_page->view()->selectedText(), u"total"_s);
        QCOMPARE(m_page->view()->selection().side, After);
        QCOMPARE(m_page->view()->selection().caret.line, 1);
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
        type(u"Sells"_s);
        QTRY_COMPARE(panel->model()->count(), 1);
        press(Qt::Key_Return); // another file
        QTRY_COMPARE(m_page->currentPath(), u"README.md"_s);
        QTRY_COMPARE(m_page->view()->selectedText(), u"Sells"_s);
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
        press(Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }

    void thePatchOfOneFileIsCopiedAndSaved()
    {
        trigger(u"compare.copy-file-patch"_s);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"+total = sum(prices)"_s));
        QVERIFY(!QApplication::clipboard()->text().contains(u"README"_s));
        trigger(u"compare.copy-path"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"app/cart.py"_s);
        ScriptedDialogs dialogs;
        const QString path = m_scratch.path(u"all.patch"_s);
        dialogs.answer(path);
        trigger(u"compare.save-patch"_s);
        QTRY_VERIFY(QFile::exists(path));
        QFile patch(path);
        QVERIFY(patch.open(QIODevice::ReadOnly));
        const QByteArray text = patch.readAll();
        QVERIFY(text.contains("rename to app/new_name.py") && text.contains("+Sells things."));
    }

    void oneChangeIsCopiedAsAPatch()
    {
        m_session->openFile(u"README.md"_s);
        QTRY_COMPARE(m_shown, u"README.md"_s);
        press(Qt::ALT | Qt::Key_Down);
        trigger(u"compare.copy-change-patch"_s);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"+Sells things."_s));
        QVERIFY(QApplication::clipboard()->text().startsWith(u"diff --git a/README.md b/README.md"_s));
    }

    void theReportIsSavedAndOffersToOpen()
    {
        ScriptedDialogs dialogs;
        const QString path = m_scratch.path(u"report.html"_s);
        dialogs.answer(path);
        dialogs.answer(std::nullopt); // not now
        trigger(u"compare.save-report"_s);
        QTRY_COMPARE(dialogs.shown().size(), 2);
        QVERIFY2(dialogs.shown().constLast().contains(u"report.html"_s), qPrintable(dialogs.shown().constLast()));
        QFile report(path);
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.readAll().contains("Sells things."));
    }

    void whatBecomesOfDependenciesIsSaid()
    {
        const Generation before = m_scratch.capture(
            {{u"package.json"_s, R"({"dependencies": {"react": "18.2.0", "left-pad": "1.0.0"}})"}});
        const Generation after = m_scratch.capture(
            {{u"package.json"_s, R"({"dependencies": {"react": "19.0.0", "zod": "3.1.0", "clsx": "2.0.0"}})"}});
        m_session->refresh();
        QTRY_VERIFY(m_session->generation(after.id));
        m_session->compare(before.id, after.id);
        auto *panel = m_page->findChild<DependencyPanel *>();
        QTRY_VERIFY(panel->isVisible());
        const auto *title = panel->findChild<QToolButton *>();
        QTRY_COMPARE(title->accessibleName(), u"Dependencies: react 18.2.0 → 19.0.0, +2 added, \u22121 removed"_s);
        QVERIFY(!panel->isOpen());
        panel->setOpen(true);
        QCOMPARE(panel->findChild<QTreeWidget *>()->topLevelItemCount(), 4);
        m_session->compare(m_one.id, m_two.id);
        QTRY_VERIFY(!panel->isVisible());
    }

    void whatWasChosenSurvivesARestart()
    {
        trigger(u"compare.flat"_s);
        trigger(u"compare.sort-size"_s);
        trigger(u"compare.ignore-case"_s);
        column()->findChild<QLineEdit *>()->setText(u"*.md"_s);
        QTRY_COMPARE(tree()->paths(), QStringList{u"README.md"_s});
        close();
        open();
        QVERIFY(tree()->isFlat());
        QCOMPARE(tree()->order(), ChangesOrder::Size);
        QTRY_COMPARE(tree()->paths(), QStringList{u"README.md"_s});
        QVERIFY(m_page->options().ignoreCase);
    }

    void theCountsStandWhileOtherTextsAreShortened()
    {
        QTRY_VERIFY(shownText(bar()).join(u' ').contains(u"+"_s));
        const auto counts = [this] {
            for (const QLabel *label : bar()->findChildren<QLabel *>()) {
                if (label->text().contains(u"<span"_s))
                    return label;
            }
            return static_cast<const QLabel *>(nullptr);
        };
        for (const int width : {1100, 860, 700}) {
            m_page->resize(width, 700);
            QTest::qWait(20);
            QVERIFY2(counts(), qPrintable(QString::number(width)));
            QVERIFY2(counts()->width() >= counts()->sizeHint().width(), qPrintable(QString::number(width)));
        }
    }

private:
    void open()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1100, 700);
        m_session = std::make_unique<Session>(*m_scratch.library);
        m_actions = new Actions(m_window.get());
        m_page = new ComparePage(*m_session, *m_actions, m_window.get());
        m_page->resize(1100, 700);
        m_shown.clear();
        connect(m_page, &ComparePage::shown, this, [this](const QString &path) { m_shown = path; });
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(ScratchLibrary::select(*m_session, m_two));
        m_session->compare(m_one.id, m_two.id);
        QTRY_COMPARE(m_session->target(), m_two.id);
        QTRY_VERIFY(!m_shown.isEmpty());
        m_page->focusView();
    }

    void close()
    {
        m_window.reset();
        m_session.reset();
    }

    void press(QKeyCombination key)
    {
        QTest::keyClick(m_window->windowHandle(), key.key(), key.keyboardModifiers());
        QCoreApplication::processEvents();
    }

    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(m_window->windowHandle(), c.toLatin1());
        QCoreApplication::processEvents();
    }

    void trigger(const QString &id)
    {
        QVERIFY2(m_actions->find(id), qPrintable(id));
        m_actions->find(id)->trigger();
    }

    void drop(const QString &path, Side side)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QWidget *view = m_page->view();
        const QPoint place = view->mapTo(m_page, QPoint(side == Before ? 20 : view->width() - 20, view->height() / 2));
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_page, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_page, &move);
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_page, &event);
    }

    /// A mark shown is a mark on its way; another page would read the catalog before it is there.
    void waitUntilWritten() const { QTRY_VERIFY(!marks()->isWriting()); }

    /// What labels say that can be seen.
    static QStringList shownText(const QWidget *within)
    {
        QStringList texts;
        for (const QLabel *label : within->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }

    /// A button in sight that says so.
    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *candidate : m_page->findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    QString progress() const
    {
        for (const QToolButton *candidate : bar()->findChildren<QToolButton *>()) {
            if (candidate->text().contains(u"viewed"_s))
                return candidate->text();
        }
        return {};
    }

    ChangesColumn *column() const { return m_page->findChild<ChangesColumn *>(); }
    ChangesTree *tree() const { return column()->tree(); }
    CompareBar *bar() const { return m_page->findChild<CompareBar *>(); }
    ViewedMarks *marks() const { return m_page->findChild<ViewedMarks *>(); }

    ScratchLibrary m_scratch;
    Generation m_one;
    Generation m_two;
    Generation m_three;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Session> m_session;
    Actions *m_actions = nullptr;
    ComparePage *m_page = nullptr;
    QString m_shown;
};

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
