// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/projectchange.h"
#include "tests/support/capturedlibrary.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/storage/projectbars.h"
#include "ui/storage/stackedbar.h"
#include "ui/storage/storagedialog.h"
#include "ui/storage/storagetables.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

class TestStorageDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        QSettings().clear();
        m_captured = std::make_unique<CapturedLibrary>();
        m_shop = m_captured->newProject(u"Aurora Shop"_s);
        const Project blog = m_captured->newProject(u"Fieldnotes"_s);
        m_captured->add(m_shop, {{u"app.py"_s, QByteArray(2000, 'a')}, {u"same"_s, QByteArray(5000, 's')}});
        m_captured->add(m_shop, {{u"app.py"_s, QByteArray(3000, 'b')},
                                 {u"same"_s, QByteArray(5000, 's')},
                                 {u"web/app.js.map"_s, QByteArray(400'000, 'm')}});
        m_captured->add(blog, {{u"index.md"_s, "# Hello\n"}});
        m_captured->library->watch();
        m_window = std::make_unique<MainWindow>(*m_captured->library);
        m_window->show();
        m_window->restorePlace();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_COMPARE(m_window->session().projects().size(), 2);
    }

    void cleanup()
    {
        m_window.reset();
        m_captured.reset();
    }

    void theSizeBelowTheProjectsLeadsHere()
    {
        QPushButton *size = nullptr;
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->text().endsWith(u"on disk"_s))
                size = button;
        }
        QVERIFY(size);
        size->setFocus();
        QTest::keyClick(size, Qt::Key_Space);
        QVERIFY(m_window->findChild<StorageDialog *>());
    }

    void projectsAreListedBySizeWithTheirParts()
    {
        open();
        const auto *model = m_dialog->findChild<ProjectBarsModel *>();
        QCOMPARE(model->index(0).data().toString(), u"Whole library"_s);
        QCOMPARE(model->index(1).data().toString(), u"Aurora Shop"_s);
        QCOMPARE(model->index(2).data().toString(), u"Fieldnotes"_s);
        const QString spoken = model->index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"In one version only 405 KB"_s) && spoken.contains(u"Shared by versions 5 KB"_s),
                 qPrintable(spoken));
    }

    void versionsShowTheirOwnAgainstTheShared()
    {
        open();
        QCOMPARE(rowsOf(u"storageVersions"_s), (QStringList{u"v2||3|408 KB|403 KB|5 KB"_s, u"v1||2|7 KB|2 KB|5 KB"_s}));
        QVERIFY(label(u"storageSummary"_s).startsWith(u"2 versions of 415 KB take 410 KB"_s));
        auto *view = m_dialog->findChild<QTreeView *>(u"storageVersions"_s);
        QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        view->sortByColumn(4, Qt::AscendingOrder); // 2 KB before 403 KB: by bytes, not by letters
        QCOMPARE(rowsOf(u"storageVersions"_s).first(), u"v1||2|7 KB|2 KB|5 KB"_s);
    }

    void whatIsWorthLeavingOutIsCopiedWithoutAFolder()
    {
        open();
        QCOMPARE(rowsOf(u"storageHints"_s), QStringList{u"*.map|400 KB|made from other files"_s});
        selectTab(u"storageHints"_s);
        button(u"storageExclude"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"*.map"_s);
    }

    void whatIsWorthLeavingOutGoesToTheLinkedFolderAndCanBeTakenBack()
    {
        QTemporaryDir workspace;
        {
            auto change = valueOf(ProjectChange::begin(*m_captured->library, m_shop.id));
            change.project.workspace = WorkspaceLink{.path = workspace.path()};
            QVERIFY(change.commit(u"workspace.linked"_s));
        }
        QTRY_VERIFY(m_window->session().project() && m_window->session().project()->project.workspace);
        open();
        selectTab(u"storageHints"_s);
        button(u"storageExclude"_s)->click();
        const QString file = workspace.filePath(u".strataignore"_s);
        QTRY_COMPARE(readFile(file).value_or(QByteArray()), "*.map\n");
        QTRY_VERIFY(m_window->actions().find(u"edit.undo"_s)->isEnabled());
        m_window->actions().find(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(readFile(file).value_or("?"), QByteArray(""));
    }

    void theLargestFilesSayWhereTheyAre()
    {
        open();
        const QStringList rows = rowsOf(u"storageContents"_s);
        QCOMPARE(rows.first(), u"web/app.js.map|400 KB|v2|1"_s);
        QVERIFY(rows.contains(u"same|5 KB|v1–v2|2"_s));
        QCOMPARE(rowsOf(u"storageFolders"_s), QStringList{u"web/|400 KB|1"_s});
    }

    void measuringTellsWhatTheDiskGave()
    {
        open();
        button(u"storageMeasure"_s)->click();
        auto *measured = m_dialog->findChild<QLabel *>(u"storageMeasured"_s);
        QTRY_VERIFY(measured->isVisible());
        QVERIFY2(measured->text().startsWith(u"The disk gave them"_s), qPrintable(measured->text()));
    }

    void anotherCaptureShowsByItself()
    {
        open();
        m_captured->add(m_shop, {{u"new"_s, QByteArray(9000, 'n')}});
        QTRY_COMPARE(rowsOf(u"storageVersions"_s).size(), 3);
    }

    void anEmptyLibraryTeaches()
    {
        const CapturedLibrary empty;
        Session session(*empty.library);
        StorageDialog dialog(session, nullptr);
        dialog.show();
        const auto isTaught = [&] {
            for (const QLabel *each : dialog.findChildren<QLabel *>()) {
                if (each->isVisible() && each->text() == u"Nothing is stored yet"_s)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isTaught());
    }

    void thePartsOfABarDifferInColour()
    {
        for (const ThemeColors *colors : {&lightColors(), &darkColors()}) {
            const QList<BarPart> parts = partsOf(ProjectStorage());
            for (qsizetype i = 1; i < parts.size(); ++i) {
                const QColor one = colors->*parts[i - 1].color;
                const QColor other = colors->*parts[i].color;
                const int distance = std::abs(one.red() - other.red()) + std::abs(one.green() - other.green())
                                     + std::abs(one.blue() - other.blue());
                QVERIFY2(distance > 80, qPrintable(u"%1 and %2"_s.arg(parts[i - 1].name, parts[i].name)));
            }
        }
    }

    void aBarPaintsEveryPartThatIsThere()
    {
        QImage image(200, 10, QImage::Format_RGB32);
        const ThemeColors &colors = lightColors();
        image.fill(colors.window);
        QPainter painter(&image);
        paintBar(painter, QRectF(0, 0, 200, 10),
                 {{u"big"_s, 1'000'000, &ThemeColors::accent},
                  {u"none"_s, 0, &ThemeColors::changed},
                  {u"small"_s, 1, &ThemeColors::removed}},
                 2'000'000, colors);
        painter.end();
        QCOMPARE(image.pixelColor(50, 5), colors.accent);
        QCOMPARE(image.pixelColor(100, 5), colors.removed); // a hair, though 1 byte is no pixel
        QVERIFY(image.pixelColor(150, 5) != colors.accent);
        for (int x = 0; x < 200; ++x)
            QVERIFY(image.pixelColor(x, 5) != colors.changed);
    }

private:
    void open()
    {
        m_window->session().selectProject(m_shop.id);
        QTRY_COMPARE(m_window->session().projectId(), m_shop.id);
        m_window->actions().find(u"library.storage"_s)->trigger();
        m_dialog = m_window->findChild<StorageDialog *>();
        QVERIFY(m_dialog);
        QTRY_VERIFY(label(u"storageTitle"_s).startsWith(u"Aurora Shop"_s));
    }

    void selectTab(const QString &view) const
    {
        auto *tabs = m_dialog->findChild<QTabWidget *>(u"storageTabs"_s);
        tabs->setCurrentWidget(m_dialog->findChild<QTreeView *>(view));
    }

    QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    QString label(const QString &name) const { return m_dialog->findChild<QLabel *>(name)->text(); }

    QStringList rowsOf(const QString &view) const
    {
        const QAbstractItemModel *model = m_dialog->findChild<QTreeView *>(view)->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(model->index(row, column).data().toString());
            rows.append(cells.join(u'|'));
        }
        return rows;
    }

    std::unique_ptr<CapturedLibrary> m_captured;
    std::unique_ptr<MainWindow> m_window;
    QPointer<StorageDialog> m_dialog;
    Project m_shop;
};

QTEST_MAIN(TestStorageDialog)
#include "tst_storagedialog.moc"
