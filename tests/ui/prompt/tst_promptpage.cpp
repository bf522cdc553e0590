// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/browsing.h"
#include "tests/support/scratchlibrary.h"
#include "ui/prompt/promptpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace strata;
using strata::test::ScratchLibrary;

class TestPromptPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_first = m_scratch.capture({{u"a.txt"_s, "one\n"}, {u"node_modules/x.js"_s, "x"}},
                                    {.prompt = u"A shop\nwith a cart"_s, .context = {{u"model"_s, u"one"_s}}});
        m_second = m_scratch.capture({{u"a.txt"_s, "two\n"}});
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_session = std::make_unique<Session>(*m_scratch.library);
        m_actions = new Actions(m_window.get());
        m_page = new PromptPage(*m_session, *m_actions, m_window.get());
        m_page->resize(1000, 700);
        m_window->show();
        QVERIFY(ScratchLibrary::select(*m_session, m_first));
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void thePromptAndItsContextAreShownAndCopied()
    {
        QTRY_COMPARE(edit(u"promptText"_s)->toPlainText(), u"A shop\nwith a cart"_s);
        QCOMPARE(edit(u"promptContext"_s)->toPlainText(), u"{\n    \"model\": \"one\"\n}"_s);
        m_actions->find(u"prompt.copy"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"A shop\nwith a cart"_s);
        QVERIFY(ScratchLibrary::select(*m_session, m_second));
        QVERIFY(!edit(u"promptText"_s)->isVisible());
        QVERIFY(!m_actions->find(u"prompt.copy"_s)->isEnabled());
    }

    void whatTheCaptureLeftOutIsListedWithItsReason()
    {
        auto *skipped = m_page->findChild<QTreeWidget *>(u"promptSkipped"_s);
        QTRY_COMPARE(skipped->topLevelItemCount(), 1);
        QVERIFY(skipped->topLevelItem(0)->text(0).startsWith(u"node_modules"_s));
        QVERIFY(!skipped->topLevelItem(0)->text(1).isEmpty());
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"promptEvents"_s)->text().contains(u"captured"_s));
    }

    void aNoteIsSavedWhenTheFieldIsLeft()
    {
        edit(u"versionNote"_s)->setFocus();
        QTest::keyClicks(edit(u"versionNote"_s), u"works well"_s);
        m_page->findChild<QLineEdit *>(u"versionName"_s)->setFocus();
        QTRY_COMPARE(findGeneration(*m_scratch.library, m_first.id)->note, u"works well"_s);
    }

    void aNoteIsSavedToItsOwnVersionWhenAnotherIsSelected()
    {
        edit(u"versionNote"_s)->setPlainText(u"about the first"_s);
        QVERIFY(ScratchLibrary::select(*m_session, m_second));
        QTRY_COMPARE(findGeneration(*m_scratch.library, m_first.id)->note, u"about the first"_s);
        QVERIFY(findGeneration(*m_scratch.library, m_second.id)->note.isEmpty());
        QVERIFY(edit(u"versionNote"_s)->toPlainText().isEmpty());
    }

    void nameAndStarAreSaved()
    {
        auto *name = m_page->findChild<QLineEdit *>(u"versionName"_s);
        name->setFocus();
        name->setText(u"first-cart"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(findGeneration(*m_scratch.library, m_first.id)->versionName, u"first-cart"_s);
        QTest::mouseClick(m_page->findChild<QToolButton *>(u"versionStar"_s), Qt::LeftButton);
        QTRY_VERIFY(findGeneration(*m_scratch.library, m_first.id)->isStarred);
    }

    void whatIsBeingTypedSurvivesARefresh()
    {
        edit(u"versionNote"_s)->setFocus();
        edit(u"versionNote"_s)->setPlainText(u"half a sen"_s);
        const GenerationEdit star{.isStarred = false};
        QVERIFY(editGeneration(*m_scratch.library, m_first.id, star)); // as another process would
        m_session->refresh();
        QTest::qWait(200);
        QCOMPARE(edit(u"versionNote"_s)->toPlainText(), u"half a sen"_s);
    }

private:
    QPlainTextEdit *edit(const QString &name) const { return m_page->findChild<QPlainTextEdit *>(name); }

    ScratchLibrary m_scratch;
    Generation m_first;
    Generation m_second;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Session> m_session;
    Actions *m_actions = nullptr; // the window's
    PromptPage *m_page = nullptr;
};

QTEST_MAIN(TestPromptPage)
#include "tst_promptpage.moc"
