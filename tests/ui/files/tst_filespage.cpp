// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileio.h"
#include "tests/support/scratchlibrary.h"
#include "ui/common/dialogs.h"
#include "ui/files/filesmodel.h"
#include "ui/files/filespage.h"
#include "ui/files/hexview.h"
#include "ui/files/imageview.h"
#include "ui/files/textview.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace strata;
using strata::test::ScratchLibrary;

namespace {

QByteArray pngBytes(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(QColor(0x2f63ec));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestFilesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_first = m_scratch.capture({{u"README.md"_s, "# Shop\n"},
                                     {u"app/main.py"_s, "print(1)\n"},
                                     {u"logo.png"_s, pngBytes(40, 30)},
                                     {u"shape.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'>"
                                                      "<rect width='20' height='10' fill='red'/></svg>"},
                                     {u"broken.png"_s, "\x89PNG\r\n\x1a\nnot really\0"_ba.append('\0')},
                                     {u"empty.txt"_s, ""},
                                     {u"data.bin"_s, QByteArray(100'000, '\0')}});
        m_second = m_scratch.capture({{u"README.md"_s, "# Shop\n"}, {u"app/main.py"_s, "print(1)\nprint(2)\n"}});
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 600);
        m_session = std::make_unique<Session>(*m_scratch.library);
        m_actions = new Actions(m_window.get());
        m_page = new FilesPage(*m_session, *m_actions, m_window.get());
        m_page->resize(1000, 600);
        m_window->show();
        QVERIFY(ScratchLibrary::select(*m_session, m_first));
        QTRY_VERIFY(m_page->findChild<FilesModel *>()->rowCount() > 0);
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void theFrontPageGreets()
    {
        QTRY_COMPARE(m_page->openPath(), u"README.md"_s);
        QTRY_COMPARE(shownView(), text());
        QTRY_VERIFY2(facts().contains(u"UTF-8 · LF · 1 line"_s), qPrintable(facts()));
    }

    void eachTypeHasItsView()
    {
        open(u"app/main.py"_s);
        QCOMPARE(shownView(), text());
        open(u"logo.png"_s);
        QCOMPARE(shownView(), m_page->findChild<ImageView *>());
        QVERIFY2(facts().contains(u"40 × 30 pixels"_s), qPrintable(facts()));
        open(u"data.bin"_s);
        QCOMPARE(shownView(), m_page->findChild<HexView *>());
        open(u"shape.svg"_s);
        QCOMPARE(shownView(), m_page->findChild<ImageView *>());
        open(u"broken.png"_s);
        QCOMPARE(shownView(), m_page->findChild<HexView *>());
        open(u"empty.txt"_s);
        QCOMPARE(m_page->findChild<QLabel *>(u"fileMessage"_s)->text(), u"The file is empty."_s);
    }

    void theOpenFileIsSelectedWhileCtrlIsStillHeld()
    {
        open(u"app/main.py"_s);
        QTest::keyPress(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::keyboardModifiers(), Qt::ControlModifier);
        QSignalSpy opened(m_page, &FilesPage::opened);
        QVERIFY(ScratchLibrary::select(*m_session, m_second));
        QVERIFY(opened.wait());
        QCOMPARE(m_page->findChild<QTreeView *>()->selectionModel()->selectedRows().size(), 1);
        QTest::keyRelease(m_window.get(), Qt::Key_2);
    }

    void theOpenPathStaysWhenAnotherVersionIsSelected()
    {
        open(u"app/main.py"_s);
        QCOMPARE(text()->lineCount(), 1);
        QSignalSpy opened(m_page, &FilesPage::opened);
        QVERIFY(ScratchLibrary::select(*m_session, m_second));
        QVERIFY(opened.wait());
        QCOMPARE(m_page->openPath(), u"app/main.py"_s);
        QCOMPARE(text()->lineCount(), 2);
    }

    void aFileThatIsNotInTheOtherVersionIsMissedAndFoundAgain()
    {
        open(u"logo.png"_s);
        QVERIFY(ScratchLibrary::select(*m_session, m_second));
        auto *message = m_page->findChild<QLabel *>(u"fileMessage"_s);
        QTRY_COMPARE(message->text(), u"v2 has no file “logo.png”."_s);
        QVERIFY(ScratchLibrary::select(*m_session, m_first));
        QTRY_COMPARE(shownView(), m_page->findChild<ImageView *>());
    }

    void theTreeOpensWhatIsSelected()
    {
        auto *tree = m_page->findChild<QTreeView *>(u"filesTree"_s);
        auto *model = m_page->findChild<FilesModel *>();
        QSignalSpy opened(m_page, &FilesPage::opened);
        tree->setCurrentIndex(model->indexOf(u"app/main.py"_s));
        QTRY_VERIFY(!opened.isEmpty() && opened.last().first() == u"app/main.py"_s);
    }

    void filteringKeepsTheOpenFile()
    {
        open(u"app/main.py"_s);
        auto *model = m_page->findChild<FilesModel *>();
        m_page->findChild<QLineEdit *>(u"filesFilter"_s)->setText(u"*.png"_s);
        QTRY_COMPARE(model->tree().shownCount(), 2);
        QCOMPARE(m_page->openPath(), u"app/main.py"_s);
        m_page->findChild<QLineEdit *>(u"filesFilter"_s)->clear();
        QTRY_COMPARE(model->tree().shownCount(), 7);
        QCOMPARE(model->pathAt(m_page->findChild<QTreeView *>(u"filesTree"_s)->currentIndex()), u"app/main.py"_s);
    }

    void aCopyHasTheBytesAndTheModeAndIsNotTheSealedFile()
    {
        open(u"app/main.py"_s);
        const QString target = m_scratch.path(u"copy.py"_s);
        ScriptedDialogs dialogs;
        dialogs.answer(target);
        m_actions->find(u"files.save-copy"_s)->trigger();
        QTRY_VERIFY(QFileInfo(target).size() == 9);
        QFile copy(target);
        QVERIFY(copy.open(QIODevice::ReadWrite)); // the sealed one is read-only
        QCOMPARE(copy.readAll(), "print(1)\n"_ba);
        QVERIFY(copy.permissions() & QFile::WriteOwner);
    }

    void theCommandPrintsTheFile()
    {
        open(u"app/main.py"_s);
        m_actions->find(u"files.copy-command"_s)->trigger();
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.endsWith(u"cat 'Aurora Shop' v1 app/main.py"_s), qPrintable(command));
    }

    void actionsNeedAnOpenFile()
    {
        open(u"app/main.py"_s);
        QVERIFY(m_actions->find(u"files.copy-path"_s)->isEnabled());
        m_page->open(u"no/such/file"_s);
        QVERIFY(!m_actions->find(u"files.copy-path"_s)->isEnabled());
    }

    void whatIsSelectedIsTakenOutAndComesBackByUndo()
    {
        ScriptedDialogs dialogs;
        const QString to = m_scratch.write(u"to"_s, {{u"README.md"_s, "mine\n"}});
        auto *tree = m_page->findChild<QTreeView *>(u"filesTree"_s);
        auto *model = m_page->findChild<FilesModel *>();
        tree->selectionModel()->select(model->indexOf(u"app"_s), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        tree->selectionModel()->select(model->indexOf(u"README.md"_s), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        dialogs.answer(to); // where to
        dialogs.answer(u"yes"_s); // replace README.md
        m_actions->find(u"files.take-out"_s)->trigger();
        QTRY_VERIFY(m_session->history().canUndo());
        QCOMPARE(readFile(to + u"/README.md"_s).value(), QByteArray("# Shop\n"));
        QCOMPARE(readFile(to + u"/app/main.py"_s).value(), QByteArray("print(1)\n"));
        QVERIFY2(dialogs.shown().last().contains(u"1 file"_s), qPrintable(dialogs.shown().last()));
        m_session->history().undo();
        QTRY_COMPARE(readFile(to + u"/README.md"_s).value_or(QByteArray()), QByteArray("mine\n"));
        QTRY_VERIFY(!QFileInfo::exists(to + u"/app"_s));
    }

private:
    void open(const QString &path)
    {
        QTRY_VERIFY(m_page->findChild<FilesModel *>()->indexOf(path).isValid());
        QSignalSpy opened(m_page, &FilesPage::opened);
        m_page->open(path);
        QTRY_VERIFY2(!opened.isEmpty() && opened.last().first() == path, qPrintable(path));
    }
    QWidget *shownView() const { return m_page->findChild<QStackedWidget *>()->currentWidget(); }
    TextView *text() const { return m_page->findChild<TextView *>(); }
    QString facts() const { return m_page->findChild<QLabel *>(u"fileFacts"_s)->text(); }

    ScratchLibrary m_scratch;
    Generation m_first;
    Generation m_second;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Session> m_session;
    Actions *m_actions = nullptr; // the window's
    FilesPage *m_page = nullptr;
};

QTEST_MAIN(TestFilesPage)
#include "tst_filespage.moc"
