// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actions.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/help/manual.h"
#include "ui/help/shortcutssheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

QList<ManualChapter> twoChapters()
{
    return {parseChapter(u"01-start.md"_s, u"# Start\nWelcome.\n## Library\ntext\n## Words\nAlpha beta\n"_s),
            parseChapter(u"02-export.md"_s, u"# Export\n## As ZIP\nThe archive is verified.\n## As tar\nplain\n"_s)};
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void headingsBecomeTheContents()
    {
        const ManualChapter chapter = parseChapter(
            u"x.md"_s, u"# The `title`\n## One\n```\n## not a heading\n```\n### Deep *er* ###\n## One\n#none\n"_s);
        QCOMPARE(chapter.title, u"The title"_s);
        const QList<ManualChapter::Section> expected{
            {.title = u"One"_s, .level = 2}, {.title = u"Deep er"_s, .level = 3}, {.title = u"One"_s, .level = 2, .occurrence = 1}};
        QCOMPARE(chapter.sections, expected);
    }

    void aChapterWithoutHeadingIsNamedByItsFile() { QCOMPARE(parseChapter(u"x.md"_s, u"words"_s).title, u"x.md"_s); }

    void hitsInHeadingsComeFirst()
    {
        const QList<ManualChapter> chapters = twoChapters();
        QCOMPARE(searchManual(chapters, u"export"_s), QList<qsizetype>({1}));
        QCOMPARE(searchManual(chapters, u"verified archive"_s), QList<qsizetype>({1}));
        QCOMPARE(searchManual(chapters, u"library nowhere"_s), QList<qsizetype>());
        QCOMPARE(searchManual(chapters, {}).size(), 2);
    }

    void theManualThatIsBuiltInCanBeRead()
    {
        const QList<ManualChapter> manual = readManual(u":/manual"_s);
        QVERIFY(manual.size() >= 5);
        for (const ManualChapter &chapter : manual) {
            QVERIFY2(chapter.title != chapter.file, qPrintable(chapter.file));
            QVERIFY2(!chapter.sections.isEmpty(), qPrintable(chapter.file));
        }
    }

    void everyLinkInTheManualLeadsSomewhere()
    {
        const QList<ManualChapter> manual = readManual(u":/manual"_s);
        static const QRegularExpression link(uR"(\]\(([^)#\s]+\.md))"_s);
        for (const ManualChapter &chapter : manual) {
            for (const QRegularExpressionMatch &match : link.globalMatch(chapter.markdown)) {
                const bool isThere = std::ranges::contains(manual, match.captured(1), &ManualChapter::file);
                QVERIFY2(isThere, qPrintable(chapter.file + u" → "_s + match.captured(1)));
            }
        }
    }

    void searchingNarrowsTheContentsAndMarksTheWords()
    {
        QWidget owner;
        HelpWindow window(twoChapters(), &owner);
        window.show();
        QCOMPARE(window.shownTitle(), u"Start"_s);
        window.findChild<QLineEdit *>(u"helpSearch"_s)->setText(u"verified"_s);
        auto *contents = window.findChild<QTreeWidget *>(u"helpContents"_s);
        QCOMPARE(contents->topLevelItemCount(), 1);
        contents->setCurrentItem(contents->topLevelItem(0));
        QCOMPARE(window.shownTitle(), u"Export"_s);
        QCOMPARE(window.findChild<QTextBrowser *>()->extraSelections().size(), 1);
    }

    void aSectionIsScrolledTo()
    {
        QWidget owner;
        HelpWindow window(twoChapters(), &owner);
        window.show();
        auto *contents = window.findChild<QTreeWidget *>(u"helpContents"_s);
        contents->setCurrentItem(contents->topLevelItem(1)->child(1));
        QCOMPARE(window.findChild<QTextBrowser *>()->textCursor().block().text(), u"As tar"_s);
    }

    void helpOpensOnce()
    {
        QWidget owner;
        showHelp(&owner);
        showHelp(&owner);
        QCOMPARE(owner.findChildren<HelpWindow *>().size(), 1);
    }

    void theSheetListsActionsThatHaveKeys()
    {
        QWidget window;
        Actions actions(&window);
        actions.add({.id = u"a.one"_s, .category = u"Compare"_s, .text = u"Next change"_s, .shortcuts = {QKeySequence(u"F7"_s)}},
                    &window, [] { });
        actions.add({.id = u"a.two"_s, .category = u"Compare"_s, .text = u"No keys"_s}, &window, [] { });
        const ShortcutsSheet sheet(actions, &window);
        const auto *list = sheet.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), u"Compare"_s);
        QCOMPARE(list->topLevelItem(0)->childCount(), 1);
        QCOMPARE(list->topLevelItem(0)->child(0)->text(1), u"F7"_s);
    }

    void aboutNamesVersionAndLicence()
    {
        const AboutDialog dialog;
        QString all;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            all += label->text() + u'\n';
        QVERIFY(all.contains(QStringLiteral(STRATA_VERSION)));
        QVERIFY(all.contains(u"GNU General Public License"_s));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
