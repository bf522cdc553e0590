// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratchlibrary.h"
#include "tests/support/storedzip.h"
#include "ui/changes/comparepage.h"
#include "ui/common/actions.h"
#include "ui/diff/diffview.h"
#include "ui/images/imagecompare.h"
#include "ui/kinds/binaryfacts.h"
#include "ui/kinds/kindview.h"
#include "ui/kinds/memberview.h"
#include "ui/kinds/tableview.h"

#include <QBuffer>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace strata;
using strata::test::ScratchLibrary;

namespace {

QByteArray encoded(const QColor &color, const char *format)
{
    QImage image(60, 40, QImage::Format_ARGB32);
    image.fill(Qt::white);
    for (int x = 0; x < 6; ++x)
        image.setPixelColor(x, 3, color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 100);
    return bytes;
}

QByteArray drawing(const QByteArray &fill)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><rect width='4' height='8' fill='" + fill + "'/></svg>\n";
}

ZipEntry member(const QByteArray &name, const QByteArray &data) { return {.name = name, .data = data}; }

} // namespace

/// Files of every sort in two versions of a real library, looked at in the page: what the views ask, the services answer.
class TestPageKinds : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings().clear();
        const Generation one = m_scratch.capture({
            {u"data.bin"_s, QByteArray(100'000, '\0')},
            {u"goods.csv"_s, "id,price\n1,20\n2,55\n"},
            {u"lib.jar"_s, storedZip({member("a.txt", "one"), member("b.txt", "same")})},
            {u"logo.svg"_s, drawing("red")},
            {u"photo.webp"_s, encoded(Qt::red, "WEBP")},
            {u"settings.json"_s, "{\n  \"b\": 1,\n  \"a\": 2\n}\n"},
        });
        QByteArray data(100'000, '\0');
        data[90'000] = 'x';
        const Generation two = m_scratch.capture({
            {u"data.bin"_s, data},
            {u"goods.csv"_s, "id,price\n1,24\n2,55\n"},
            {u"lib.jar"_s, storedZip({member("a.txt", "two"), member("b.txt", "same"), member("c.txt", "new")})},
            {u"logo.svg"_s, drawing("blue")},
            {u"photo.webp"_s, encoded(Qt::blue, "WEBP")},
            {u"settings.json"_s, "{\n  \"a\": 2,\n  \"b\": 1\n}\n"},
        });
        m_session = std::make_unique<Session>(*m_scratch.library);
        QVERIFY(ScratchLibrary::select(*m_session, two));
        m_session->compare(one.id, two.id);
        m_actions = std::make_unique<Actions>(&m_window);
        m_page = new ComparePage(*m_session, *m_actions, &m_window);
        m_page->resize(1300, 700);
        m_window.resize(1300, 700);
        m_window.show();
        QTRY_VERIFY(!m_page->currentPath().isEmpty());
    }

    void bytes()
    {
        open(u"data.bin"_s);
        QCOMPARE(m_page->kinds()->kind(), ViewKind::Bytes);
        QTRY_VERIFY2(m_page->kinds()->facts()->text().contains(u"The first difference is at byte 90,000"_s),
                     qPrintable(m_page->kinds()->facts()->text()));
    }

    void tables()
    {
        open(u"goods.csv"_s);
        QCOMPARE(m_page->kinds()->kind(), ViewKind::Text);
        m_page->kinds()->setKind(ViewKind::Table);
        QTRY_COMPARE(m_page->kinds()->table()->summary(), u"1 rows changed (1 cells)."_s);
    }

    void members()
    {
        open(u"lib.jar"_s);
        QCOMPARE(m_page->kinds()->kind(), ViewKind::Members);
        QTRY_COMPARE(m_page->kinds()->members()->summary(), u"Members: 1 added, 1 modified. 1 members are the same."_s);
    }

    void drawings()
    {
        open(u"logo.svg"_s);
        QCOMPARE(m_page->kinds()->kind(), ViewKind::Text);
        m_page->kinds()->setKind(ViewKind::Picture);
        QTRY_COMPARE(m_page->kinds()->images()->summary(), u"50.0 % of the pixels differ, in 1 regions."_s);
    }

    void pictures()
    {
        open(u"photo.webp"_s);
        QCOMPARE(m_page->kinds()->kind(), ViewKind::Picture);
        QTRY_VERIFY2(m_page->kinds()->images()->caption(After).startsWith(u"WebP · 60 × 40"_s),
                     qPrintable(m_page->kinds()->images()->caption(After)));
        QTRY_VERIFY2(m_page->kinds()->images()->summary().contains(u"of the pixels differ, in 1 regions."_s),
                     qPrintable(m_page->kinds()->images()->summary()));
    }

    void keysInOrder()
    {
        open(u"settings.json"_s);
        QTRY_VERIFY(m_page->view()->changeCount() > 0);
        m_page->kinds()->setKind(ViewKind::SortedKeys);
        QTRY_COMPARE(m_page->view()->changeCount(), 0); // nothing but the order differs
        QCOMPARE(m_page->kinds()->kind(), ViewKind::SortedKeys);
    }

    void cleanupTestCase()
    {
        delete m_page;
        m_actions.reset();
        m_session.reset();
    }

private:
    void open(const QString &path)
    {
        QSignalSpy shown(m_page, &ComparePage::shown);
        m_session->openFile(path);
        QTRY_VERIFY(!shown.isEmpty() && shown.last().first().toString() == path);
    }

    ScratchLibrary m_scratch;
    QWidget m_window;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Actions> m_actions;
    ComparePage *m_page = nullptr;
};

QTEST_MAIN(TestPageKinds)
#include "tst_pagekinds.moc"
