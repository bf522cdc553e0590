// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/services/browsing.h"
#include "core/services/retentionpolicies.h"
#include "tests/support/capturedlibrary.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/retention/automaticretention.h"
#include "ui/retention/fadingdelegate.h"
#include "ui/retention/retentiondialog.h"
#include "ui/retention/retentionmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

class TestRetentionDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        QSettings().clear();
        m_captured = std::make_unique<CapturedLibrary>();
        m_shop = m_captured->newProject(u"Aurora Shop"_s);
        {
            const FixedClock clock(now().addDays(-60));
            for (int version = 1; version <= 8; ++version) {
                const QByteArray own = "version " + QByteArray::number(version) + '\n';
                m_captured->add(m_shop, {{u"app.py"_s, own.repeated(200)}, {u"same.py"_s, "the same\n"}},
                                {.versionName = version == 2 ? u"cart"_s : QString(), .activate = version == 2});
            }
        }
        m_captured->library->watch();
        m_window = std::make_unique<MainWindow>(*m_captured->library);
        m_window->show();
        m_window->restorePlace();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_COMPARE(m_window->session().generations().size(), 8);
    }

    void cleanup()
    {
        m_window.reset();
        m_captured.reset();
    }

    void eachRowSaysWhatBecomesOfItAndWhy()
    {
        open();
        QCOMPARE(rows(), (QStringList{u"v8: Stays, one of the 5 newest"_s, u"v7: Stays, one of the 5 newest"_s,
                                      u"v6: Stays, one of the 5 newest"_s, u"v5: Stays, one of the 5 newest"_s,
                                      u"v4: Stays, one of the 5 newest"_s, u"v3: To the archive, at least 30 days old"_s,
                                      u"v2  cart: Stays, active"_s, u"v1: To the archive, at least 30 days old"_s}));
        QCOMPARE(label(u"retentionGoing"_s), u"Archives 2 versions."_s);
        QVERIFY2(label(u"retentionEffect"_s).startsWith(u"Frees 4 KB"_s), qPrintable(label(u"retentionEffect"_s)));
        QVERIFY(label(u"retentionEffect"_s).endsWith(u"6 versions are protected."_s));
        QCOMPARE(label(u"policyState"_s), u"“Aurora Shop” follows the library's policy."_s);
    }

    void movingASliderDecidesAtOnceAndKeepsTheRow()
    {
        open();
        QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *view = m_dialog->findChild<QTreeView *>(u"retentionView"_s);
        view->setCurrentIndex(model()->index(5, 0));
        const QSignalSpy resets(model(), &QAbstractItemModel::modelReset);
        auto *slider = m_dialog->findChild<QSlider *>(u"keepLatestSlider"_s);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home); // by keyboard: only the last
        QCOMPARE(m_dialog->findChild<QSpinBox *>(u"keepLatest"_s)->text(), u"only the last"_s);
        QCOMPARE(label(u"retentionGoing"_s), u"Archives 6 versions."_s);
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(label(u"retentionGoing"_s), u"Nothing goes."_s);
        QVERIFY(!button(u"applyRetention"_s)->isEnabled());
        QCOMPARE(label(u"policyState"_s), u"Changed here and not saved. Apply… uses what is shown."_s);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(view->currentIndex().row(), 5);
        // Nothing was saved by trying.
        QVERIFY(!valueOf(ownPolicy(*m_captured->library, m_shop.id)));
    }

    void theRowsFadeAndStayReadable()
    {
        open();
        QTRY_COMPARE(model()->index(5, 0).data(RetentionModel::FadeRole).toReal(), 1.0);
        QCOMPARE(model()->index(0, 0).data(RetentionModel::FadeRole).toReal(), 0.0);
        struct Painted : FadingDelegate
        {
            using FadingDelegate::initStyleOption;
        } delegate;
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(*qApp, choice);
            for (int column = 0; column < RetentionModel::ColumnCount; ++column) {
                QStyleOptionViewItem option;
                option.palette = QApplication::palette();
                delegate.initStyleOption(&option, model()->index(5, column));
                const ThemeColors &colors = themeColors(option.palette);
                QVERIFY2(contrast(option.palette.color(QPalette::Text), colors.surface) >= 4.5,
                         qPrintable(QString::number(column)));
            }
        }
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void applyingAsksWithCountsAndCanBeTakenBack()
    {
        open();
        ScriptedDialogs dialogs;
        dialogs.answer(u"yes"_s);
        button(u"applyRetention"_s)->click();
        QTRY_COMPARE(archived(), (QList<int>{3, 1}));
        QCOMPARE(dialogs.shown(), QStringList{u"Archives 2 versions."_s});
        QTRY_VERIFY(m_window->actions().find(u"edit.undo"_s)->isEnabled());
        QTRY_COMPARE(label(u"retentionGoing"_s), u"Nothing goes."_s);
        m_window->actions().find(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(archived(), QList<int>{});
        m_window->actions().find(u"edit.redo"_s)->trigger();
        QTRY_COMPARE(archived(), (QList<int>{3, 1}));
    }

    void cancellingTheQuestionChangesNothing()
    {
        open();
        ScriptedDialogs dialogs;
        dialogs.answer({});
        button(u"applyRetention"_s)->click();
        QTRY_COMPARE(dialogs.shown().size(), 1);
        QTest::qWait(50);
        QCOMPARE(archived(), QList<int>{});
    }

    void aPolicyIsSavedForTheProjectOrForAllAndGivenBack()
    {
        open();
        m_dialog->findChild<QSpinBox *>(u"keepLatest"_s)->setValue(3);
        const auto own = [this] { return valueOf(ownPolicy(*m_captured->library, m_shop.id)); };
        action(u"saveOwn"_s)->trigger();
        QTRY_VERIFY(own() && own()->keepLatest == 3);
        QTRY_COMPARE(label(u"policyState"_s), u"“Aurora Shop” has a policy of its own."_s);
        QTRY_VERIFY(m_window->actions().find(u"edit.undo"_s)->isEnabled());
        m_window->actions().find(u"edit.undo"_s)->trigger();
        QTRY_VERIFY(!own());
        QTRY_COMPARE(label(u"policyState"_s), u"“Aurora Shop” follows the library's policy."_s);

        m_dialog->findChild<QSpinBox *>(u"archiveAfter"_s)->setValue(0);
        action(u"saveAll"_s)->trigger();
        QTRY_COMPARE(valueOf(libraryPolicy(*m_captured->library)).archiveAfterDays, 0);
        QVERIFY(!own());
        QTRY_COMPARE(label(u"retentionGoing"_s), u"Nothing goes."_s);
    }

    void itRunsByItselfWhenNobodyDoesAnything()
    {
        auto *automatic = m_window->findChild<AutomaticRetention *>();
        QVERIFY(automatic);
        QSignalSpy ran(automatic, &AutomaticRetention::ran);
        automatic->setQuietTime(std::chrono::milliseconds(30));
        QTRY_VERIFY(ran.count() > 0);
        QCOMPARE(archived(), QList<int>{}); // it is not switched on
        valueOf(setProjectPolicy(*m_captured->library, m_shop.id, RetentionSettings{.isAutomatic = true}));
        QTRY_COMPARE(archived(), (QList<int>{3, 1}));
        QTRY_VERIFY(m_window->actions().find(u"edit.undo"_s)->isEnabled());
    }

    void itWaitsWhileSomebodyWorks()
    {
        auto *automatic = m_window->findChild<AutomaticRetention *>();
        QSignalSpy ran(automatic, &AutomaticRetention::ran);
        std::atomic<bool> mayEnd = false;
        m_captured->library->jobs().run(
            JobKind::Visible, u"Working"_s, m_window.get(),
            [&mayEnd](const Progress &) -> Result<> {
                while (!mayEnd)
                    QThread::msleep(5);
                return {};
            },
            [](const Result<> &) {});
        automatic->setQuietTime(std::chrono::milliseconds(30));
        QTest::qWait(300);
        QCOMPARE(ran.count(), 0);
        mayEnd = true;
        QTRY_VERIFY(ran.count() > 0);
    }

    void everythingIsReachedByTheTabKey()
    {
        open();
        QSet<QString> reached;
        m_dialog->activateWindow();
        m_dialog->findChild<QSlider *>(u"keepLatestSlider"_s)->setFocus();
        for (int i = 0; i < 40; ++i) {
            if (const QWidget *focused = m_dialog->focusWidget())
                reached.insert(focused->objectName());
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        }
        for (const QString &name :
             {u"keepLatest"_s, u"archiveAfterSlider"_s, u"deleteAfter"_s, u"maxSize"_s, u"maxSizeSlider"_s, u"failedExportsAfter"_s,
              u"automatic"_s, u"savePolicy"_s, u"retentionView"_s, u"applyRetention"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

private:
    void open()
    {
        m_window->actions().find(u"project.retention"_s)->trigger();
        m_dialog = m_window->findChild<RetentionDialog *>();
        QVERIFY(m_dialog);
        QTRY_COMPARE(model()->rowCount(), 8);
    }

    RetentionModel *model() const { return m_dialog->findChild<RetentionModel *>(); }
    QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    QAction *action(const QString &name) const { return m_dialog->findChild<QAction *>(name); }
    QString label(const QString &name) const { return m_dialog->findChild<QLabel *>(name)->text(); }

    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < model()->rowCount(); ++row)
            texts.append(model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return texts;
    }

    /// Versions in the archive, as another program sees them.
    QList<int> archived() const
    {
        QList<int> versions;
        for (const Generation &generation : valueOf(listGenerations(*m_captured->library, m_shop.id, true))) {
            if (generation.status == GenerationStatus::Archived)
                versions.append(generation.version);
        }
        return versions;
    }

    std::unique_ptr<CapturedLibrary> m_captured;
    std::unique_ptr<MainWindow> m_window;
    QPointer<RetentionDialog> m_dialog;
    Project m_shop;
};

QTEST_MAIN(TestRetentionDialog)
#include "tst_retentiondialog.moc"
