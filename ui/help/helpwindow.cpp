// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/common/tintedlabel.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

// Outside any namespace, as Q_INIT_RESOURCE asks. Without it the linker leaves a static library's resources out.
static void loadManualResource() { Q_INIT_RESOURCE(manual); }

using namespace Qt::StringLiterals;

namespace strata {

namespace {

enum Role { ChapterRole = Qt::UserRole, SectionRole };

constexpr auto WindowName = "helpWindow"_L1;
constexpr int ContentsWidth = 240;

} // namespace

HelpWindow::HelpWindow(QList<ManualChapter> chapters, QWidget *owner)
    : QWidget(owner, Qt::Window),
      m_chapters(std::move(chapters)),
      m_search(new QLineEdit(this)),
      m_contents(new QTreeWidget(this)),
      m_nothing(new TintedLabel(tr("No chapter has these words."), &ThemeColors::textMuted, this)),
      m_text(new QTextBrowser(this))
{
    setObjectName(WindowName);
    setWindowTitle(tr("Strata manual"));
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setAccessibleName(tr("Contents"));
    m_nothing->setAlignment(Qt::AlignHCenter);
    m_nothing->hide();
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(28);
    QFont font = m_text->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    m_text->setFont(font);

    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(8, 8, 8, 8);
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_nothing);
    sideLayout->addWidget(m_contents, 1);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ContentsWidth, 3 * ContentsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    resize(920, 680);

    connect(m_search, &QLineEdit::textChanged, this, [this] {
        fillContents();
        markWords();
    });
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!item)
            return;
        const ManualChapter &chapter = m_chapters.at(item->data(0, ChapterRole).toLongLong());
        const int section = item->data(0, SectionRole).toInt();
        showChapter(chapter.file, section < 0 ? nullptr : &chapter.sections.at(section));
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::openLink);
    fillContents();
    if (!m_chapters.isEmpty())
        showChapter(m_chapters.first().file);
    m_search->setFocus();
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    const bool isSearching = !m_search->text().simplified().isEmpty();
    for (const qsizetype index : searchManual(m_chapters, m_search->text())) {
        const ManualChapter &chapter = m_chapters.at(index);
        auto *item = new QTreeWidgetItem(m_contents, {chapter.title});
        item->setData(0, ChapterRole, index);
        item->setData(0, SectionRole, -1);
        for (int section = 0; section < chapter.sections.size(); ++section) {
            if (chapter.sections.at(section).level > 2)
                continue;
            auto *child = new QTreeWidgetItem(item, {chapter.sections.at(section).title});
            child->setData(0, ChapterRole, index);
            child->setData(0, SectionRole, section);
        }
        item->setExpanded(isSearching || index == m_shown);
    }
    m_nothing->setVisible(m_contents->topLevelItemCount() == 0);
}

void HelpWindow::showChapter(const QString &file, const ManualChapter::Section *section)
{
    if (m_chapters.isEmpty())
        return;
    const auto found = std::ranges::find(m_chapters, file, &ManualChapter::file);
    const qsizetype index = found == m_chapters.end() ? 0 : found - m_chapters.begin();
    if (index != m_shown) {
        m_shown = index;
        m_text->document()->setMarkdown(m_chapters.at(index).markdown, QTextDocument::MarkdownDialectGitHub);
        markWords();
    }
    if (!section) {
        m_text->moveCursor(QTextCursor::Start);
        return;
    }
    int before = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() < 2 || block.text() != section->title || before++ < section->occurrence)
            continue;
        m_text->moveCursor(QTextCursor::End); // then the heading comes to stand at the top, not at the bottom
        m_text->setTextCursor(QTextCursor(block));
        return;
    }
}

QString HelpWindow::shownTitle() const { return m_shown < 0 ? QString() : m_chapters.at(m_shown).title; }

void HelpWindow::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        for (QTextCursor at = m_text->document()->find(word); !at.isNull(); at = m_text->document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(themeColors(palette()).searchHit);
            marks << mark;
        }
    }
    m_text->setExtraSelections(marks);
}

void HelpWindow::openLink(const QUrl &link)
{
    if (link.scheme().isEmpty()) // another chapter
        showChapter(link.path());
    else
        QDesktopServices::openUrl(link);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void showHelp(QWidget *owner)
{
    auto *window = owner->findChild<HelpWindow *>(WindowName, Qt::FindDirectChildrenOnly);
    if (!window) {
        loadManualResource();
        window = new HelpWindow(readManual(u":/manual"_s), owner);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace strata
