// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/corpus.h"
#include "tests/support/scratchlibrary.h"
#include "ui/capturing/capturedialog.h"
#include "ui/common/dialogs.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>

using namespace strata;
using namespace strata::test;

/// The archives of expected.txt through the window: each is dropped on the capture dialog.
class TestHostileWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        layCanaries(m_scratch.folder.path());
        m_session = std::make_unique<Session>(*m_scratch.library);
        QVERIFY(ScratchLibrary::select(*m_session, m_scratch.capture({{u"a.txt"_s, "one\n"}})));
    }

    void theWindowRefusesOrTakes()
    {
        const QStringList canary = canaryOf(m_scratch.folder.path(), m_scratch.path(u"library"_s));
        int done = 0;
        QList<HostileCase> batch; // several at once: each waits a moment before it looks
        const QList<HostileCase> cases = hostileCases();
        for (const HostileCase &each : cases) {
            if (!each.isLarge)
                batch.append(each);
            if (batch.size() == 12 || &each == &cases.last()) {
                dropAll(batch);
                if (QTest::currentTestFailed())
                    return;
                done += int(batch.size());
                batch.clear();
            }
        }
        QCOMPARE(canaryOf(m_scratch.folder.path(), m_scratch.path(u"library"_s)), canary);
        QCOMPARE(reachedPlaces(), QStringList());
        qInfo("T12: %d archives dropped on the window as expected", done);
    }

    void consentIsAskedForOnlyWhereItHelps()
    {
        CaptureDialog dialog(*m_session, QStringLiteral(STRATA_HOSTILE_DIR "/B13-python.zip"));
        dialog.show();
        auto *button = dialog.findChild<QPushButton *>(u"captureButton"_s);
        auto *backslash = dialog.findChild<QCheckBox *>(u"captureBackslash"_s);
        auto *ratio = dialog.findChild<QCheckBox *>(u"captureRatio"_s);
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(!backslash->isVisible() && !ratio->isVisible());
        auto *source = dialog.findChild<QLineEdit *>(u"captureSource"_s);
        source->setText(QStringLiteral(STRATA_HOSTILE_DIR "/B30-careless.zip"));
        QTRY_VERIFY(backslash->isVisible());
        QVERIFY(!button->isEnabled() && !ratio->isVisible());
        QTest::keyClick(backslash, Qt::Key_Space);
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(backslash->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));

        CaptureDialog other(*m_session, QStringLiteral(STRATA_HOSTILE_DIR "/B30-careless.zip"));
        other.show();
        auto *again = other.findChild<QCheckBox *>(u"captureBackslash"_s);
        QTRY_VERIFY(again->isVisible());
        again->setChecked(true);
        // Given to one archive, not to the next.
        other.findChild<QLineEdit *>(u"captureSource"_s)->setText(QStringLiteral(STRATA_HOSTILE_DIR "/Z10-ratio.zip"));
        QVERIFY(!again->isChecked() && !again->isVisible());
        QTRY_VERIFY(other.findChild<QCheckBox *>(u"captureRatio"_s)->isVisible());
        QVERIFY(!again->isVisible());
    }

private:
    void dropAll(const QList<HostileCase> &batch)
    {
        std::vector<std::unique_ptr<CaptureDialog>> dialogs;
        for (const HostileCase &each : batch) {
            dialogs.push_back(std::make_unique<CaptureDialog>(*m_session, QString()));
            dialogs.back()->show();
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(each.path)});
            QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(dialogs.back().get(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(dialogs.back().get(), &drop);
        }
        for (qsizetype i = 0; i < batch.size(); ++i) {
            QElapsedTimer timer;
            timer.start();
            check(batch[i], *dialogs[size_t(i)]);
            if (QTest::currentTestFailed()) {
                qWarning("in %s", qPrintable(batch[i].name));
                return;
            }
            QVERIFY2(timer.elapsed() < 10'000, qPrintable(batch[i].name));
        }
    }

    void check(const HostileCase &each, CaptureDialog &dialog)
    {
        const auto *summary = dialog.findChild<QLabel *>(u"capturePreviewSummary"_s);
        auto *button = dialog.findChild<QPushButton *>(u"captureButton"_s);
        const auto same = previewCapture(*m_scratch.library, each.path, {}, {});
        if (!same) { // seen before anything is unpacked
            QTRY_COMPARE(summary->text(), same.error().message);
            QVERIFY(!button->isEnabled());
            QVERIFY(!each.isTaken && !each.isEmpty);
            return;
        }
        if (each.isEmpty) {
            QTRY_VERIFY2(summary->text().startsWith(u'0'), qPrintable(summary->text()));
            QVERIFY(!button->isEnabled());
            return;
        }
        QTRY_VERIFY2(button->isEnabled(), qPrintable(summary->text()));
        QCOMPARE(dialog.findChild<QTreeWidget *>(u"captureWarnings"_s)->topLevelItemCount(), each.warned.size());
        ScriptedDialogs answers;
        QTest::mouseClick(button, Qt::LeftButton);
        if (each.isTaken) {
            QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), int(QDialog::Accepted), 10'000);
            QCOMPARE(answers.shown(), QStringList());
            return;
        }
        const auto refused = capture(*m_scratch.library, {.project = m_scratch.project.id, .path = each.path}, {});
        QVERIFY(!refused);
        QTRY_COMPARE_WITH_TIMEOUT(answers.shown(), QStringList{refused.error().message}, 10'000);
        QVERIFY(dialog.isVisible());
    }

    ScratchLibrary m_scratch;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestHostileWindow)
#include "tst_hostilewindow.moc"
