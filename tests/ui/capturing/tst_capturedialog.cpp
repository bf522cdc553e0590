// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/browsing.h"
#include "tests/support/gitscratch.h"
#include "tests/support/scratchlibrary.h"
#include "ui/capturing/capturedialog.h"
#include "ui/capturing/historychoice.h"
#include "ui/common/dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace strata;
using strata::test::ScratchLibrary;

class TestCaptureDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_first = m_scratch.capture({{u"a.txt"_s, "one\n"}}); }

    void init()
    {
        m_session = std::make_unique<Session>(*m_scratch.library);
        QVERIFY(ScratchLibrary::select(*m_session, m_first));
    }

    void aNameComesFromTheFolderOrArchive()
    {
        QCOMPARE(suggestedProjectName(u"/home/ann/aurora-shop/"_s), u"aurora-shop"_s);
        QCOMPARE(suggestedProjectName(u"/tmp/shop.tar.gz"_s), u"shop"_s);
        QCOMPARE(suggestedProjectName(u"shop.ZIP"_s), u"shop"_s);
        QCOMPARE(suggestedProjectName(u"/tmp/.zip"_s), u".zip"_s);
    }

    void theCurrentProjectIsSuggestedForAnyFolder()
    {
        const CaptureDialog dialog(*m_session, m_scratch.write(u"other"_s, {{u"x"_s, "x"}}));
        QCOMPARE(dialog.findChild<QComboBox *>(u"captureProject"_s)->currentText(), u"Aurora Shop"_s);
        QVERIFY(dialog.findChild<QLabel *>(u"captureProjectHint"_s)->text().contains(u"v2"_s));
    }

    void thePreviewCountsWhatIsTakenAndNamesWhatIsNot()
    {
        CaptureDialog dialog(
            *m_session, m_scratch.write(u"preview"_s, {{u"a.txt"_s, "1234"}, {u"node_modules/x.js"_s, "x"}, {u"b.log"_s, "b"}}));
        dialog.show();
        auto *summary = dialog.findChild<QLabel *>(u"capturePreviewSummary"_s);
        QTRY_VERIFY2(summary->text().startsWith(u"2 file"_s), qPrintable(summary->text()));
        auto *skipped = dialog.findChild<QTreeWidget *>(u"captureSkipped"_s);
        QCOMPARE(skipped->topLevelItemCount(), 1);
        QVERIFY(skipped->topLevelItem(0)->text(0).startsWith(u"node_modules"_s));
        QVERIFY(!skipped->topLevelItem(0)->text(1).isEmpty());
        dialog.findChild<QLineEdit *>(u"captureExcludes"_s)->setText(u"*.log"_s);
        QTRY_VERIFY2(summary->text().startsWith(u"1 file"_s), qPrintable(summary->text()));
        QCOMPARE(skipped->topLevelItemCount(), 2);
    }

    void aMissingFolderIsSaidAndCannotBeCaptured()
    {
        CaptureDialog dialog(*m_session, u"/no/such/folder"_s);
        dialog.show();
        auto *summary = dialog.findChild<QLabel *>(u"capturePreviewSummary"_s);
        QTRY_VERIFY2(summary->text().contains(u"/no/such/folder"_s), qPrintable(summary->text()));
        QVERIFY(!dialog.findChild<QPushButton *>(u"captureButton"_s)->isEnabled());
    }

    void capturingMakesTheNextVersionAndSelectsIt()
    {
        CaptureDialog dialog(*m_session, m_scratch.write(u"next"_s, {{u"a.txt"_s, "two\n"}}));
        dialog.show();
        dialog.findChild<QLineEdit *>(u"captureName"_s)->setText(u"fixed-auth"_s);
        dialog.findChild<QLineEdit *>(u"captureNote"_s)->setText(u"works"_s);
        dialog.findChild<QPlainTextEdit *>(u"capturePrompt"_s)->setPlainText(u"Fix the login\nloop"_s);
        dialog.findChild<QCheckBox *>(u"captureActivate"_s)->setChecked(true);
        const QSignalSpy said(m_session.get(), &Session::said);
        capture(dialog);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(said.size(), 1);
        QTRY_VERIFY(m_session->selected() && m_session->selected()->versionName == u"fixed-auth"_s);
        const Generation made = *m_session->selected();
        QCOMPARE(made.prompt, u"Fix the login\nloop"_s);
        QCOMPARE(made.note, u"works"_s);
        QVERIFY(made.isActive);
        QVERIFY(!made.isIteration);
    }

    void anEarlierVersionCanBeTheParent()
    {
        CaptureDialog dialog(*m_session, m_scratch.write(u"fork"_s, {{u"a.txt"_s, "three\n"}}));
        dialog.show();
        auto *parent = dialog.findChild<QComboBox *>(u"captureParent"_s);
        QTRY_VERIFY(parent->findData(m_first.id.value) > 0);
        parent->setCurrentIndex(parent->findData(m_first.id.value));
        capture(dialog);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QTRY_VERIFY(m_session->selected() && m_session->selected()->parent == m_first.id);
    }

    void aNewNameMakesAProject()
    {
        CaptureDialog dialog(*m_session, m_scratch.write(u"blog"_s, {{u"index.html"_s, "<p>"}}));
        dialog.show();
        dialog.findChild<QComboBox *>(u"captureProject"_s)->setEditText(u"Fieldnotes"_s);
        QVERIFY(dialog.findChild<QLabel *>(u"captureProjectHint"_s)->text().contains(u"“Fieldnotes”"_s));
        capture(dialog);
        QTRY_VERIFY(m_session->project() && m_session->project()->project.name == u"Fieldnotes"_s);
        QTRY_COMPARE(m_session->generations().size(), 1);
    }

    void whenItCannotBeDoneTheDialogStaysWithTheInput()
    {
        ScriptedDialogs dialogs;
        const QString source = m_scratch.write(u"gone"_s, {{u"a.txt"_s, "x"}});
        CaptureDialog dialog(*m_session, source);
        dialog.show();
        dialog.findChild<QLineEdit *>(u"captureName"_s)->setText(u"kept"_s);
        dialog.findChild<QComboBox *>(u"captureProject"_s)->setEditText(u"Never Made"_s);
        auto *button = dialog.findChild<QPushButton *>(u"captureButton"_s);
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(QDir(source).removeRecursively());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(dialogs.shown().size(), 1);
        QVERIFY2(dialogs.shown().first().contains(u"gone"_s), qPrintable(dialogs.shown().first()));
        QVERIFY(dialog.isVisible());
        QVERIFY(button->isEnabled());
        QCOMPARE(dialog.findChild<QLineEdit *>(u"captureName"_s)->text(), u"kept"_s);
        QVERIFY(!findProject(*m_scratch.library, u"Never Made"_s)); // nothing half-made is left
    }

    void aRepositoryOffersItsHistory()
    {
        GitScratch git(m_scratch.path(u"repository"_s));
        git.init();
        for (const char *text : {"one\n", "two\n", "three\n"}) {
            git.write(u"a.txt"_s, text);
            git.commit(QString::fromLatin1(text).trimmed());
        }
        git.git({u"tag"_s, u"v1.0"_s});
        CaptureDialog dialog(*m_session, git.folder());
        dialog.show();
        auto *choice = dialog.findChild<HistoryChoice *>();
        QTRY_VERIFY(choice->isVisible());
        const QString title = dialog.findChild<QLabel *>(u"historyTitle"_s)->text();
        QVERIFY2(title.startsWith(u"This folder is a Git repository with 3 commit"_s), qPrintable(title));
        QVERIFY(dialog.findChild<QRadioButton *>(u"historyFiles"_s)->isChecked());
        QVERIFY(dialog.findChild<QPlainTextEdit *>(u"capturePrompt"_s)->isVisible());

        dialog.findChild<QComboBox *>(u"captureProject"_s)->setEditText(u"From Git"_s);
        dialog.findChild<QRadioButton *>(u"historyHistory"_s)->setChecked(true);
        QVERIFY(!dialog.findChild<QPlainTextEdit *>(u"capturePrompt"_s)->isVisible());
        auto *summary = dialog.findChild<QLabel *>(u"historySummary"_s);
        QTRY_COMPARE(summary->text(), u"This makes 3 versions."_s);
        dialog.findChild<QCheckBox *>(u"historyLimited"_s)->setChecked(true);
        dialog.findChild<QSpinBox *>(u"historyLimit"_s)->setValue(2);
        QTRY_COMPARE(summary->text(), u"This makes 2 versions."_s);
        capture(dialog);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QTRY_VERIFY(m_session->project() && m_session->project()->project.name == u"From Git"_s);
        QTRY_COMPARE(m_session->generations().size(), 2);
        QCOMPARE(m_session->generations().first().prompt, u"three"_s);
        QCOMPARE(m_session->generations().first().versionName, u"v1.0"_s);
    }

    void theChoiceOfHistoryLeavesEveryFieldItsRoom()
    {
        GitScratch git(m_scratch.path(u"few commits"_s));
        git.init();
        git.write(u"a.txt"_s, "1\n");
        git.commit(u"one"_s);
        CaptureDialog dialog(*m_session, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.findChild<QLineEdit *>(u"captureSource"_s)->setText(git.folder());
        QTRY_VERIFY(dialog.findChild<HistoryChoice *>()->isVisible());
        QTRY_VERIFY(dialog.findChild<QTreeWidget *>(u"captureSkipped"_s)->isVisible());
        QTest::qWait(50);
        int bottom = 0;
        for (const QString &name :
             {u"captureSource"_s, u"historyTitle"_s, u"historyFiles"_s, u"historyHistory"_s, u"captureProject"_s,
              u"captureProjectHint"_s, u"capturePrompt"_s, u"captureName"_s, u"captureNote"_s}) {
            const auto *field = dialog.findChild<QWidget *>(name);
            const int top = field->mapTo(&dialog, QPoint()).y();
            QVERIFY2(top >= bottom, qPrintable(u"%1 begins at %2, above %3"_s.arg(name).arg(top).arg(bottom)));
            QVERIFY2(field->height() >= field->minimumSizeHint().height(), qPrintable(name));
            bottom = top + field->height();
        }
    }

    void aFolderThatIsNoRepositoryOffersNone()
    {
        CaptureDialog dialog(*m_session, m_scratch.write(u"plain"_s, {{u"a.txt"_s, "x"}}));
        dialog.show();
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"captureButton"_s)->isEnabled());
        QVERIFY(!dialog.findChild<HistoryChoice *>()->isVisible());
    }

private:
    static void capture(CaptureDialog &dialog)
    {
        auto *button = dialog.findChild<QPushButton *>(u"captureButton"_s);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }

    ScratchLibrary m_scratch;
    Generation m_first;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestCaptureDialog)
#include "tst_capturedialog.moc"
