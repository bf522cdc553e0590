// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto opened = Library::open(m_folder.filePath(u"library"_s));
        QVERIFY(opened);
        m_library = *std::move(opened);
        QVERIFY(createProject(*m_library, {.name = u"Aurora Shop"_s}));
        QVERIFY(createProject(*m_library, {.name = u"Fieldnotes Blog"_s}));
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_session = std::make_unique<Session>(*m_library);
        m_actions = std::make_unique<Actions>(m_window.get());
        m_ran.clear();
        const auto ran = [this](const QString &what) { return [this, what] { m_ran << what; }; };
        m_actions->add({.id = u"a.export"_s, .category = u"Version"_s, .text = u"Export ZIP"_s}, m_window.get(), ran(u"export"_s));
        m_actions->add({.id = u"a.expand"_s, .category = u"Compare"_s, .text = u"Expand all"_s}, m_window.get(), ran(u"expand"_s));
        m_actions->add({.id = u"a.off"_s, .category = u"Version"_s, .text = u"Roll back"_s}, m_window.get(), ran(u"off"_s));
        m_actions->find(u"a.off"_s)->setEnabled(false);
        m_palette = std::make_unique<CommandPalette>(*m_session, *m_actions, m_window.get());
        m_window->show();
        QSignalSpy loaded(m_session.get(), &Session::projectsChanged);
        m_session->refresh();
        QVERIFY(loaded.wait());
        m_palette->open();
        m_query = m_palette->findChild<QLineEdit *>(u"paletteQuery"_s);
        QVERIFY(m_palette->isVisible());
    }

    void cleanup()
    {
        m_palette.reset();
        m_actions.reset();
        m_session.reset();
        m_window.reset();
    }

    void enterRunsTheBestAnswer()
    {
        QTest::keyClicks(m_query, u"expo"_s);
        QTest::keyClick(m_query, Qt::Key_Return);
        QCOMPARE(m_ran, QStringList{u"export"_s});
        QVERIFY(!m_palette->isVisible());
    }

    void arrowsMoveOverHeadings()
    {
        QTest::keyClicks(m_query, u"exp"_s);
        QTest::keyClick(m_query, Qt::Key_Down);
        QTest::keyClick(m_query, Qt::Key_Return);
        QCOMPARE(m_ran, QStringList{u"expand"_s});
    }

    void disabledActionsAreListedButDoNotRun()
    {
        QTest::keyClicks(m_query, u"roll back"_s);
        QTest::keyClick(m_query, Qt::Key_Return);
        QVERIFY(m_ran.isEmpty());
        QVERIFY(m_palette->isVisible());
    }

    void aProjectIsOpenedByItsName()
    {
        QTest::keyClicks(m_query, u"fieldn"_s);
        QTest::keyClick(m_query, Qt::Key_Return);
        QTRY_VERIFY(m_session->project() && m_session->project()->project.name == u"Fieldnotes Blog"_s);
    }

    void escapeClosesAndGivesTheFocusBack()
    {
        auto *field = new QLineEdit(m_window.get());
        QTest::keyClick(m_query, Qt::Key_Escape);
        QVERIFY(!m_palette->isVisible());
        field->show();
        field->setFocus();
        m_palette->open(u"x"_s);
        QTest::keyClick(m_query, Qt::Key_Escape);
        QVERIFY(!m_palette->isVisible());
        QCOMPARE(m_window->focusWidget(), field);
    }

    void whatIsChosenRunsWithTheFocusOfBefore()
    {
        auto *field = new QLineEdit(m_window.get());
        QTest::keyClick(m_query, Qt::Key_Escape);
        field->show();
        field->setFocus();
        m_palette->open(u"expo"_s);
        QTest::keyClick(m_query, Qt::Key_Return);
        QCOMPARE(m_ran, QStringList{u"export"_s});
        QCOMPARE(m_window->focusWidget(), field);
    }

    void aClickElsewhereCloses()
    {
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, QPoint(5, 590));
        QVERIFY(!m_palette->isVisible());
    }

    void nothingFoundIsSaid()
    {
        QTest::keyClicks(m_query, u"qqqq"_s);
        QVERIFY(!m_palette->findChild<QListView *>()->isVisible());
        QTest::keyClick(m_query, Qt::Key_Return);
        QVERIFY(m_palette->isVisible());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<CommandPalette> m_palette;
    QLineEdit *m_query = nullptr;
    QStringList m_ran;
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
