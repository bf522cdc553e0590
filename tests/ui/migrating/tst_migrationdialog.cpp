// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/flatstorefixture.h"
#include "tests/support/scratchlibrary.h"
#include "ui/common/dialogs.h"
#include "ui/migrating/migrationdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace strata;
using strata::test::FlatStoreFixture;
using strata::test::ScratchLibrary;

namespace {

template <typename Widget>
Widget *child(const QWidget &parent, const QString &name)
{
    return parent.findChild<Widget *>(name);
}

} // namespace

/// The wizard that brings in an older store, by keyboard alone.
class TestMigrationDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_scratch = std::make_unique<ScratchLibrary>();
        m_session = std::make_unique<Session>(*m_scratch->library);
        QTRY_VERIFY(m_session->isLoaded());
    }

    void cleanup()
    {
        m_session.reset();
        m_scratch.reset();
    }

    void aStoreIsBroughtInByKeyboardAndUndone()
    {
        const FlatStoreFixture store;
        (void)store.json();
        MigrationDialog dialog(*m_session);
        dialog.show();
        auto *forward = child<QPushButton>(dialog, u"migrationForward"_s);
        QVERIFY(!forward->isEnabled());
        auto *folder = child<QLineEdit>(dialog, u"migrationStore"_s);
        QTRY_VERIFY(folder->hasFocus());
        QTest::keyClicks(folder, store.folder());
        QTRY_COMPARE(child<QLineEdit>(dialog, u"migrationMetadata"_s)->text(), u"../export.json"_s); // found by itself
        QTest::keyClick(folder, Qt::Key_Return);

        auto *pages = dialog.findChild<QStackedWidget *>();
        QTRY_COMPARE(pages->currentIndex(), 1);
        auto *projects = child<QTreeWidget>(dialog, u"migrationProjects"_s);
        QCOMPARE(projects->topLevelItemCount(), 3);
        QCOMPARE(projects->topLevelItem(2)->text(0), u"API"_s);
        QCOMPARE(child<QTreeWidget>(dialog, u"migrationIssues"_s)->topLevelItemCount(), 10);
        QVERIFY(child<QLabel>(dialog, u"migrationSummary"_s)->text().startsWith(u"30 version"_s));
        QVERIFY(!child<QCheckBox>(dialog, u"migrationAccept"_s)->isVisible());
        QTRY_VERIFY(projects->hasFocus());
        QTest::keyClick(projects, Qt::Key_Space); // the first project stays behind
        QTRY_VERIFY2(forward->text().contains(u"20"_s), qPrintable(forward->text()));
        forward->setFocus();
        QTest::keyClick(forward, Qt::Key_Return);

        QTRY_COMPARE_WITH_TIMEOUT(pages->currentIndex(), 3, 60'000);
        QVERIFY(child<QLabel>(dialog, u"migrationHeadline"_s)->text().startsWith(u"Everything is in the library"_s));
        QVERIFY(!child<QTreeWidget>(dialog, u"migrationProblems"_s)->isVisible());
        QTRY_COMPARE(m_session->projects().size(), 3); // the two, and the one that was there
        QTest::keyClick(child<QPushButton>(dialog, u"migrationUndo"_s), Qt::Key_Space);
        QTRY_COMPARE(m_session->projects().size(), 1);
        QTRY_VERIFY(!dialog.isVisible());
        QVERIFY(!m_session->history().canUndo()); // there is nothing left to take back
    }

    void aRedoBringsInWhatWasChosenAndCanBeUndoneAgain()
    {
        const FlatStoreFixture store;
        QWidget window;
        MigrationDialog dialog(*m_session, &window);
        dialog.show();
        child<QLineEdit>(dialog, u"migrationStore"_s)->setText(store.folder());
        child<QLineEdit>(dialog, u"migrationMetadata"_s)->setText(store.json());
        auto *forward = child<QPushButton>(dialog, u"migrationForward"_s);
        forward->click();
        auto *pages = dialog.findChild<QStackedWidget *>();
        QTRY_COMPARE(pages->currentIndex(), 1);
        child<QTreeWidget>(dialog, u"migrationProjects"_s)->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        forward->click();
        QTRY_COMPARE_WITH_TIMEOUT(pages->currentIndex(), 3, 60'000);
        forward->click(); // close
        QTRY_COMPARE(m_session->projects().size(), 3);
        const ScriptedDialogs dialogs; // answers nothing
        const auto isIdle = [this] { return m_scratch->library->jobs().findChildren<Job *>().isEmpty(); };
        for (int round = 0; round < 2; ++round) {
            QVERIFY(m_session->history().canUndo());
            m_session->history().undo();
            QTRY_VERIFY2(isIdle() && m_session->projects().size() == 1, qPrintable(dialogs.shown().join(u' ')));
            m_session->history().redo();
            QTRY_VERIFY_WITH_TIMEOUT(isIdle() && m_session->projects().size() == 3, 60'000);
        }
        QCOMPARE(dialogs.shown(), QStringList());
    }

    void guessesMustBeAccepted()
    {
        const FlatStoreFixture store;
        MigrationDialog dialog(*m_session);
        dialog.show();
        child<QLineEdit>(dialog, u"migrationStore"_s)->setText(store.folder());
        auto *hint = child<QLabel>(dialog, u"migrationHint"_s);
        QTRY_VERIFY2(hint->text().startsWith(u"None was found"_s), qPrintable(hint->text()));
        auto *forward = child<QPushButton>(dialog, u"migrationForward"_s);
        forward->click();
        QTRY_COMPARE(dialog.findChild<QStackedWidget *>()->currentIndex(), 1);
        auto *accept = child<QCheckBox>(dialog, u"migrationAccept"_s);
        QVERIFY(accept->isVisible());
        QVERIFY(!forward->isEnabled());
        accept->setChecked(true);
        QVERIFY(forward->isEnabled());
    }

    void whatCannotBeReadIsSaidAndNothingIsLost()
    {
        const ScriptedDialogs dialogs;
        const FlatStoreFixture store;
        const QString broken = store.beside(u"broken.sql"_s, "COPY projects (id) FROM stdin;\n1\n");
        MigrationDialog dialog(*m_session);
        dialog.show();
        child<QLineEdit>(dialog, u"migrationStore"_s)->setText(store.folder());
        auto *metadata = child<QLineEdit>(dialog, u"migrationMetadata"_s);
        QTest::keyClicks(metadata, broken);
        child<QPushButton>(dialog, u"migrationForward"_s)->click();
        QTRY_VERIFY(!dialogs.shown().isEmpty());
        QVERIFY2(dialogs.shown().first().contains(u"the dump was cut off"_s), qPrintable(dialogs.shown().first()));
        QCOMPARE(dialog.findChild<QStackedWidget *>()->currentIndex(), 0);
        QCOMPARE(metadata->text(), broken);
    }

    void anInterruptedMigrationIsOfferedAgain()
    {
        const FlatStoreFixture store;
        std::stop_source stop;
        const Progress progress(stop.get_token(), [&](qint64 done, qint64, const QString &) {
            if (done == 3)
                stop.request_stop();
        });
        Library &library = *m_scratch->library;
        const auto plan = planMigration(&library, {.store = store.folder(), .metadata = {store.json()}}, {});
        QVERIFY(plan && !applyMigration(library, *plan, progress));
        ScriptedDialogs dialogs;
        dialogs.answer(u"yes"_s);
        QWidget window;
        offerToResumeMigration(&window, *m_session);
        QTRY_COMPARE(dialogs.shown().size(), 1);
        QVERIFY2(dialogs.shown().first().contains(store.folder()), qPrintable(dialogs.shown().first()));
        QTRY_VERIFY(window.findChild<MigrationDialog *>());
        const auto *dialog = window.findChild<MigrationDialog *>();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<QStackedWidget *>()->currentIndex(), 3, 60'000);
        QTRY_COMPARE(m_session->projects().size(), 4);
    }

private:
    std::unique_ptr<ScratchLibrary> m_scratch;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestMigrationDialog)
#include "tst_migrationdialog.moc"
