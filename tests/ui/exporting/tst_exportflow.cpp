// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileio.h"
#include "core/services/browsing.h"
#include "tests/support/scratchlibrary.h"
#include "ui/common/dialogs.h"
#include "ui/exporting/exportbar.h"
#include "ui/exporting/exporting.h"
#include "ui/exporting/exportselected.h"
#include "ui/exporting/exportsmodel.h"
#include "ui/exporting/exportspage.h"
#include "ui/settings/settings.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QSettings>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace strata;
using strata::test::ScratchLibrary;

class TestExportFlow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_plain = m_scratch.capture({{u"a.txt"_s, "one\n"}});
        m_secret = m_scratch.capture({{u"a.txt"_s, "one\n"}, {u".env"_s, "API_KEY=sk-0123456789abcdef0123456789\n"}});
        QSettings store;
        saveSettings({.exportFolder = m_scratch.path(u"out"_s)}, store);
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 600);
        m_session = std::make_unique<Session>(*m_scratch.library);
        m_actions = new Actions(m_window.get());
        m_page = new ExportsPage(*m_session, *m_actions, m_window.get());
        m_window->show();
        QVERIFY(ScratchLibrary::select(*m_session, m_plain));
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void oneClickWritesTheZipAndOffersMore()
    {
        exportSelected(m_window.get(), *m_session);
        QTRY_VERIFY(QFileInfo::exists(m_scratch.path(u"out/aurora-shop-v1.zip"_s)));
        QTRY_VERIFY(bar() && bar()->isVisible());
        // Another format of the version on the bar, even when another one is selected by then.
        QVERIFY(ScratchLibrary::select(*m_session, m_secret));
        emit bar() -> formatChosen(ExportFormat::TarGz);
        QTRY_VERIFY(QFileInfo::exists(m_scratch.path(u"out/aurora-shop-v1.tar.gz"_s)));
    }

    void aSecondExportKeepsTheFirst()
    {
        exportSelected(m_window.get(), *m_session);
        QTRY_VERIFY(QFileInfo::exists(m_scratch.path(u"out/aurora-shop-v1 (2).zip"_s)));
        QTRY_VERIFY(bar() && bar()->isVisible());
        QCOMPARE(QFileInfo(m_scratch.path(u"out/aurora-shop-v1.zip"_s)).size(),
                 QFileInfo(m_scratch.path(u"out/aurora-shop-v1 (2).zip"_s)).size());
    }

    void secretsAreNamedBeforeAnythingIsWritten()
    {
        QVERIFY(ScratchLibrary::select(*m_session, m_secret));
        const QString file = m_scratch.path(u"out/aurora-shop-v2.zip"_s);
        ScriptedDialogs dialogs;
        dialogs.answer(std::nullopt); // no
        exportSelected(m_window.get(), *m_session);
        QTRY_COMPARE(dialogs.shown().size(), 1);
        QVERIFY2(dialogs.shown().first().contains(u"secret"_s), qPrintable(dialogs.shown().first()));
        QTest::qWait(100);
        QVERIFY(!QFileInfo::exists(file));
        dialogs.answer(u"yes"_s);
        exportSelected(m_window.get(), *m_session);
        QTRY_VERIFY(QFileInfo::exists(file));
    }

    void anotherPlaceIsAskedFor()
    {
        ScriptedDialogs dialogs;
        dialogs.answer(m_scratch.path(u"elsewhere.tar"_s));
        bool isFinished = false;
        exportVersionAs(m_window.get(), *m_session, m_plain, ExportFormat::Tar,
                        [&](const ExportJob &, const QList<ExportFinding> &) { isFinished = true; });
        QTRY_VERIFY(isFinished);
        QVERIFY(QFileInfo::exists(m_scratch.path(u"elsewhere.tar"_s)));
    }

    void namesThatDoNotWorkEverywhereAreOfferedACure()
    {
        const Generation odd = m_scratch.capture({{u"con.txt"_s, "1"}, {u"README"_s, "2"}, {u"readme"_s, "3"}});
        QVERIFY(ScratchLibrary::select(*m_session, odd));
        exportSelected(m_window.get(), *m_session);
        const QString file = m_scratch.path(u"out/aurora-shop-%1.zip"_s.arg(odd.label()));
        QTRY_VERIFY(QFileInfo::exists(file));
        QTRY_VERIFY(bar() && bar()->isVisible());
        auto *portable = bar()->findChild<QCheckBox *>(u"exportPortableNames"_s);
        QVERIFY(portable->isVisible() && !portable->isChecked());
        QVERIFY2(portable->text().contains(u"(2)"_s), qPrintable(portable->text()));
        QVERIFY(portable->toolTip().contains(u"con.txt"_s) && portable->toolTip().contains(u"readme"_s));
        const QByteArray before = readFile(file).value();
        QVERIFY(before.contains("con.txt"));
        QTest::keyClick(portable, Qt::Key_Space);
        QTRY_VERIFY(readFile(file).value().contains("con_.txt")); // in its place, under its name
        QVERIFY(readFile(file).value().contains("readme-2") && !readFile(file).value().contains("con.txt"));
        QTRY_VERIFY(portable->isChecked());
        // Another format goes on with them.
        emit bar() -> formatChosen(ExportFormat::Tar);
        const QString tar = m_scratch.path(u"out/aurora-shop-%1.tar"_s.arg(odd.label()));
        QTRY_VERIFY(QFileInfo::exists(tar));
        QVERIFY(readFile(tar).value().contains("con_.txt"));
        QTRY_VERIFY(portable->isChecked());
        QTest::keyClick(portable, Qt::Key_Space);
        QTRY_VERIFY(readFile(tar).value().contains("con.txt"));
        QCOMPARE(readFile(file).value().contains("con_.txt"), true);
    }

    void anImpossiblePlaceIsShownAsAnError()
    {
        ScriptedDialogs dialogs;
        exportVersion(m_window.get(), *m_session, m_plain, ExportFormat::Zip, u"/proc/nowhere/a.zip"_s, {});
        QTRY_COMPARE(dialogs.shown().size(), 1);
        QVERIFY2(dialogs.shown().first().contains(u"/proc/nowhere"_s), qPrintable(dialogs.shown().first()));
    }

    void thePageListsWhatWasExportedAndExportsItAgain()
    {
        auto *model = m_page->findChild<ExportsModel *>();
        QTRY_VERIFY(model->rowCount() > 0);
        int row = 0;
        while (model->exportAt(model->index(row, 0))->status != ExportStatus::Completed)
            ++row;
        const int before = model->rowCount();
        m_page->findChild<QTreeView *>()->setCurrentIndex(model->index(row, 0));
        QVERIFY(m_actions->find(u"exports.again"_s)->isEnabled());
        QVERIFY(m_actions->command(m_actions->find(u"exports.again"_s)).contains(u"export 'Aurora Shop' v"_s));
        ScriptedDialogs dialogs;
        dialogs.answer(u"yes"_s); // should it be the one with the secret
        m_actions->find(u"exports.again"_s)->trigger();
        QTRY_COMPARE(model->rowCount(), before + 1);
    }

private:
    ExportBar *bar() const { return m_window->findChild<ExportBar *>(); }

    ScratchLibrary m_scratch;
    Generation m_plain;
    Generation m_secret;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Session> m_session;
    Actions *m_actions = nullptr; // the window's
    ExportsPage *m_page = nullptr;
};

QTEST_MAIN(TestExportFlow)
#include "tst_exportflow.moc"
