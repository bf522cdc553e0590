// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filespage.h"

#include "core/services/browsing.h"
#include "core/services/generationfiles.h"
#include "ui/common/commands.h"
#include "ui/common/roomydelegate.h"
#include "ui/common/texts.h"
#include "ui/common/tintedlabel.h"
#include "ui/files/fileheader.h"
#include "ui/files/filesmodel.h"
#include "ui/files/hexview.h"
#include "ui/files/imageview.h"
#include "ui/files/textview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace strata {

namespace {

constexpr qint32 ExpandedAtOnce = 400; // so few files fit a look; more stay folded until asked for
constexpr int TreeWidth = 270;
constexpr int RoomForTypes = 330; // narrower, the names need the room; the type is in the tool tip and above the open file

} // namespace

FilesPage::FilesPage(Session &session, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new FilesModel(this)),
      m_stack(new QStackedLayout(this)),
      m_empty(new QWidget(this)),
      m_emptyTitle(new TintedLabel(&ThemeColors::text, m_empty)),
      m_emptyText(new TintedLabel(&ThemeColors::textMuted, m_empty)),
      m_splitter(new QSplitter(this))
{
    setObjectName(u"filesPage"_s);
    auto *emptyLayout = new QVBoxLayout(m_empty);
    QFont large = m_emptyTitle->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_emptyTitle->setFont(large);
    m_emptyText->setWordWrap(true);
    emptyLayout->addStretch(2);
    for (QLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignHCenter);
        emptyLayout->addWidget(label);
    }
    emptyLayout->addStretch(3);

    auto *treeSide = new QWidget(m_splitter);
    auto *viewerSide = new QWidget(m_splitter);
    buildTree(treeSide);
    buildViewer(viewerSide);
    m_splitter->setObjectName(u"filesSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({TreeWidth, 3 * TreeWidth});
    m_splitter->setChildrenCollapsible(false);
    m_tree->setColumnHidden(FilesModel::Type, true);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this](int position) { m_tree->setColumnHidden(FilesModel::Type, position < RoomForTypes); });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    addActions(actions);

    connect(&m_session, &Session::selectionChanged, this, &FilesPage::versionChanged);
    connect(&m_session, &Session::generationsChanged, this, &FilesPage::versionChanged);
    connect(&m_session, &Session::fileRequested, this, &FilesPage::openWhereItIs);
    versionChanged();
}

void FilesPage::buildTree(QWidget *side)
{
    m_filter = new QLineEdit(side);
    m_filter->setObjectName(u"filesFilter"_s);
    m_filter->setPlaceholderText(tr("Filter files"));
    m_filter->setToolTip(tr("Part of a path, or a pattern like *.py"));
    m_filter->setClearButtonEnabled(true);
    m_tree = new QTreeView(side);
    m_tree->setObjectName(u"filesTree"_s);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setAccessibleName(tr("Files of the version"));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(20);
    header->setSectionResizeMode(FilesModel::Name, QHeaderView::Stretch);
    // Fixed widths: measuring tens of thousands of rows would cost more than showing them.
    for (const auto &[column, sample] :
         {std::pair(FilesModel::Size, u"999.9 MB"_s), std::pair(FilesModel::Type, u"javascript "_s)}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, fontMetrics().horizontalAdvance(sample) + 16);
    }
    m_count = new TintedLabel(&ThemeColors::textMuted, side);
    m_count->setObjectName(u"filesCount"_s);

    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(8, 6, 8, 6);
    filterRow->addWidget(m_filter);
    layout->addLayout(filterRow);
    auto *treeRow = new QHBoxLayout;
    treeRow->setContentsMargins(6, 0, 2, 0);
    treeRow->addWidget(m_tree);
    layout->addLayout(treeRow, 1);
    auto *countRow = new QHBoxLayout;
    countRow->setContentsMargins(14, 4, 14, 8);
    countRow->addWidget(m_count, 1);
    m_take = new QToolButton(side);
    m_take->setObjectName(u"takeOut"_s);
    m_take->setProperty("role", u"quiet"_s);
    countRow->addWidget(m_take);
    layout->addLayout(countRow);

    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(120ms);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_filterDelay.start(); });
    connect(&m_filterDelay, &QTimer::timeout, this, &FilesPage::applyFilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_isRestoring)
            return;
        if (const FileEntry *entry = m_model->fileAt(index))
            open(entry->path);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilesPage::updateActions);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_expanded.insert(m_model->pathAt(index)); });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_expanded.remove(m_model->pathAt(index)); });
}

void FilesPage::buildViewer(QWidget *side)
{
    m_header = new FileHeader(side);
    m_text = new TextView(side);
    m_text->setObjectName(u"fileText"_s);
    m_image = new ImageView(side);
    m_image->setObjectName(u"fileImage"_s);
    m_hex = new HexView(side);
    m_hex->setObjectName(u"fileHex"_s);
    m_message = new TintedLabel(&ThemeColors::textMuted, side);
    m_message->setObjectName(u"fileMessage"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_viewer = new QStackedWidget(side);
    for (QWidget *view : std::initializer_list<QWidget *>{m_message, m_text, m_image, m_hex})
        m_viewer->addWidget(view);

    m_imageBar = new QWidget(side);
    auto *bar = new QHBoxLayout(m_imageBar);
    bar->setContentsMargins(14, 0, 10, 4);
    bar->setSpacing(6);
    const auto button = [&](const QString &text, const QString &tip, const std::function<void()> &run) {
        auto *made = new QToolButton(m_imageBar);
        made->setText(text);
        made->setToolTip(tip);
        made->setProperty("role", u"quiet"_s);
        connect(made, &QToolButton::clicked, m_image, run);
        bar->addWidget(made);
        return made;
    };
    button(tr("Fit"), tr("As large as fits (0)"), [this] { m_image->fit(); });
    button(tr("100 %"), tr("A pixel for a pixel (1)"), [this] { m_image->setZoom(1); });
    button(u"−"_s, tr("Smaller"), [this] { m_image->zoomOut(); });
    button(u"+"_s, tr("Larger"), [this] { m_image->zoomIn(); });
    m_zoomText = new TintedLabel(&ThemeColors::textMuted, m_imageBar);
    bar->addWidget(m_zoomText);
    bar->addStretch(1);
    m_asSource = button(tr("Source"), tr("Shows the text of the drawing"), [this] { showView(); });
    m_asSource->setCheckable(true);
    connect(m_image, &ImageView::zoomChanged, this, [this] { m_zoomText->setText(tr("%1 %").arg(qRound(m_image->zoom() * 100))); });

    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_imageBar);
    layout->addWidget(m_viewer, 1);
    m_imageBar->hide();
}

void FilesPage::apply(const Settings &settings)
{
    m_text->setTextFont(textFontOf(settings), settings.tabWidth);
    m_hex->setTextFont(textFontOf(settings));
}

void FilesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        loadList();
}

void FilesPage::versionChanged()
{
    const Generation *selected = m_session.selected();
    const GenerationId wanted = selected && canBeRead(*selected) ? selected->id : GenerationId();
    if (wanted == m_shown && !wanted.isNull())
        return; // a note or a star changed; the files never do
    if (!selected) {
        showMessage(tr("No version is selected"), tr("Select a version in the timeline to look at its files."));
    } else if (wanted.isNull()) {
        showMessage(tr("%1 has no files here").arg(selected->label()), tr("It is not complete: nothing was captured for it yet."));
    }
    m_shown = wanted;
    m_isStale = !wanted.isNull();
    ++m_listQuestion;
    ++m_contentQuestion;
    if (m_isStale && isVisible())
        loadList();
    updateActions();
}

void FilesPage::showMessage(const QString &title, const QString &text)
{
    m_emptyTitle->setText(title);
    m_emptyText->setText(text);
    m_stack->setCurrentWidget(m_empty);
}

void FilesPage::loadList()
{
    m_isStale = false;
    const quint64 question = ++m_listQuestion;
    Library &library = m_session.library();
    library.jobs().run(
        JobKind::Quiet, tr("Listing files"), this, [&library, id = m_shown](const Progress &) { return listFiles(library, id); },
        [this, question](const Result<QList<FileEntry>> &files) {
            if (question != m_listQuestion)
                return;
            if (files)
                showList(*files);
            else
                showMessage(tr("The files cannot be listed"), files.error().message);
        });
}

void FilesPage::showList(const QList<FileEntry> &files)
{
    m_files = files;
    if (const QString wish = std::exchange(m_wish, {}); std::ranges::contains(files, wish, &FileEntry::path))
        m_path = wish;
    applyFilter();
    m_stack->setCurrentWidget(m_splitter);
    if (m_path.isEmpty() && !files.isEmpty()) {
        // Something to read is a better greeting than an empty pane: the front page if there is one.
        const auto readme = std::ranges::find_if(files, [](const FileEntry &file) {
            return file.path.startsWith("readme"_L1, Qt::CaseInsensitive) && !file.path.contains(u'/');
        });
        m_path = readme != files.end() ? readme->path : QString();
    }
    restoreTree();
    loadContent();
}

void FilesPage::applyFilter()
{
    const bool isFiltered = !m_filter->text().trimmed().isEmpty();
    const QSet<QString> expanded = m_expanded;
    m_isRestoring = true;
    m_model->setTree(FileTree(m_files, m_filter->text()));
    m_isRestoring = false;
    m_expanded = expanded;
    const qint32 shown = m_model->tree().shownCount();
    const QString size = byteText(m_model->tree().bytes(0, shown));
    m_count->setText(isFiltered ? tr("%1 of %n files · %2", nullptr, int(m_files.size())).arg(QString::number(shown), size)
                                : tr("%n files · %1", nullptr, shown).arg(size));
    restoreTree();
    if (isFiltered && shown <= ExpandedAtOnce) {
        m_tree->expandAll();
        m_expanded = expanded;
    }
}

void FilesPage::restoreTree()
{
    m_isRestoring = true;
    const QSet<QString> expanded = m_expanded;
    for (const QString &folder : expanded)
        m_tree->setExpanded(m_model->indexOf(folder), true);
    const QModelIndex current = m_model->indexOf(m_path);
    // Not the view's own setCurrentIndex: with Ctrl held, as Ctrl+2 leaves it for a moment, that selects nothing.
    m_tree->selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (current.isValid())
        m_tree->scrollTo(current);
    m_isRestoring = false;
}

void FilesPage::openWhereItIs(const QString &path)
{
    if (m_isStale || m_files.isEmpty())
        m_wish = path;
    else if (std::ranges::contains(m_files, path, &FileEntry::path))
        open(path);
}

void FilesPage::open(const QString &path)
{
    if (path.isEmpty() || (path == m_path && m_content.entry.path == path))
        return;
    m_path = path;
    if (m_isStale || m_shown.isNull())
        return; // opened when the list is there
    if (m_model->pathAt(m_tree->currentIndex()) != path)
        restoreTree();
    loadContent();
}

const FileEntry *FilesPage::openEntry() const
{
    const auto found = std::ranges::lower_bound(
        m_files, m_path, [](const QString &a, const QString &b) { return comparePaths(a, b) == std::strong_ordering::less; },
        &FileEntry::path);
    return found != m_files.end() && found->path == m_path ? &*found : nullptr;
}

void FilesPage::loadContent()
{
    const quint64 question = ++m_contentQuestion;
    if (m_contentJob)
        m_contentJob->cancel();
    const FileEntry *entry = openEntry();
    const Generation *generation = m_session.generation(m_shown);
    m_header->setVisible(entry);
    updateActions();
    if (!entry || !generation) {
        m_content = {};
        m_imageBar->hide();
        m_message->setText(m_path.isEmpty() ? tr("Select a file to read it.")
                                            : tr("%1 has no file “%2”.").arg(generation ? generation->label() : QString(), m_path));
        m_viewer->setCurrentWidget(m_message);
        return;
    }
    if (m_content.entry == *entry && !m_content.entry.sha256.isNull()) {
        m_header->show(m_content); // the same bytes in another version: the place in the text stays
        return;
    }
    m_header->show(*entry);
    Library &library = m_session.library();
    m_contentJob = library.jobs().run(
        JobKind::Quiet, tr("Reading %1").arg(entry->path), this,
        [&library, generation = *generation, entry = *entry](const Progress &progress) {
            return loadFileContent(library, generation, entry, progress);
        },
        [this, question](const Result<FileContent> &content) {
            if (question != m_contentQuestion)
                return;
            if (content) {
                showContent(*content);
                return;
            }
            m_content = {};
            m_imageBar->hide();
            m_message->setText(content.error().message);
            m_viewer->setCurrentWidget(m_message);
        });
}

void FilesPage::showContent(const FileContent &content)
{
    const bool isSamePath = m_content.entry.path == content.entry.path;
    const qint32 line = m_text->firstVisibleLine();
    m_content = content;
    m_header->show(m_content);
    m_text->setDocument(m_content.text);
    if (isSamePath)
        m_text->scrollToLine(line); // the same place in another version of the file
    if (!m_content.image.isNull())
        m_image->setImage(m_content.image);
    m_hex->setBytes(m_content.text ? QByteArray() : m_content.bytes);
    m_asSource->setVisible(m_content.text && !m_content.image.isNull());
    showView();
    updateActions();
    emit opened(m_path);
}

void FilesPage::showView()
{
    const bool asImage = !m_content.image.isNull() && !(m_content.text && m_asSource->isChecked());
    m_imageBar->setVisible(!m_content.image.isNull());
    if (m_content.bytes.isEmpty()) {
        m_message->setText(tr("The file is empty."));
        m_viewer->setCurrentWidget(m_message);
    } else if (asImage) {
        m_viewer->setCurrentWidget(m_image);
    } else if (m_content.text) {
        m_viewer->setCurrentWidget(m_text);
    } else {
        m_viewer->setCurrentWidget(m_hex);
    }
}

} // namespace strata
