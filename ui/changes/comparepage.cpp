// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/comparepage.h"

#include "ui/changes/changesdelegate.h"
#include "ui/changes/changestree.h"
#include "ui/changes/comparisonsource.h"
#include "ui/changes/fileheader.h"
#include "ui/changes/imagecompare.h"
#include "ui/common/icons.h"
#include "ui/common/texts.h"
#include "ui/common/tintedlabel.h"
#include "ui/diff/diffview.h"
#include "ui/files/filecontent.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

constexpr qsizetype MostExpanded = 1000; // changed files whose folders are all open from the start

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", u"line"_s);
    line->setFixedHeight(1);
    return line;
}

} // namespace

ComparePage::ComparePage(Session &session, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_source(new ComparisonSource(session.library(), this)),
      m_tree(new ChangesTree(this)),
      m_view(new DiffView(this))
{
    m_view->registerActions(actions);
    m_view->restoreState(QSettings().value(u"compare/view"_s).toMap());
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    QWidget *toolbar = buildToolbar();
    m_splitter->addWidget(buildFiles());
    m_splitter->addWidget(buildView());
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(QSettings().value(u"compare/columns"_s).toByteArray()))
        m_splitter->setSizes({206, 630});

    m_message = new QWidget(this);
    m_messageTitle = new QLabel(m_message);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.2);
    titleFont.setWeight(QFont::DemiBold);
    m_messageTitle->setFont(titleFont);
    m_messageText = new TintedLabel(&ThemeColors::textMuted, m_message);
    auto *messageLayout = new QVBoxLayout(m_message);
    messageLayout->setContentsMargins(30, 20, 30, 20);
    messageLayout->addStretch(2);
    for (QLabel *label : {m_messageTitle, m_messageText}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextFormat(Qt::PlainText);
        messageLayout->addWidget(label);
    }
    messageLayout->addStretch(3);

    auto *below = new QWidget(this);
    m_stack = new QStackedLayout(below);
    m_content = m_splitter;
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_message);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(toolbar);
    layout->addWidget(hairline(this));
    layout->addWidget(below, 1);

    addActions(actions);
    connectParts();
    showMode();
    setOptions({});
    reload();
}

ComparePage::~ComparePage()
{
    QSettings settings;
    settings.setValue(u"compare/columns"_s, m_splitter->saveState());
    settings.setValue(u"compare/view"_s, m_view->saveState());
}

QWidget *ComparePage::buildToolbar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(std::max(44, fontMetrics().height() + 28));
    m_base = new VersionPicker(bar);
    m_base->setChoices([this] { return choices(true); });
    m_target = new VersionPicker(bar);
    m_target->setChoices([this] { return choices(false); });
    const auto button = [bar](const QString &icon, const QString &tip) {
        auto *made = new QToolButton(bar);
        made->setFocusPolicy(Qt::TabFocus);
        if (!icon.isEmpty()) {
            made->setIcon(themedIcon(icon));
            made->setIconSize({15, 15});
        }
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        return made;
    };
    m_swap = button(u"swap"_s, tr("Swap the sides (Alt+\\)"));
    m_swap->setProperty("role", u"plain"_s);
    m_counts = new TintedLabel(&ThemeColors::textMuted, bar);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_counts->setMinimumWidth(20);
    m_counts->setTextFormat(Qt::RichText);
    m_mode = button({}, tr("Side by side or in one column"));
    m_mode->setProperty("role", u"quiet"_s);
    m_mode->setIconSize({15, 15});
    m_mode->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mode->setPopupMode(QToolButton::InstantPopup);
    m_whitespace = button({}, tr("Which differences do not count"));
    m_whitespace->setProperty("role", u"quiet"_s);
    m_whitespace->setPopupMode(QToolButton::InstantPopup);

    auto *steps = new QFrame(bar);
    steps->setProperty("role", u"group"_s);
    m_previous = button(u"arrow-up"_s, tr("Previous change (Alt+Up)"));
    m_next = button(u"arrow-down"_s, tr("Next change (Alt+Down)"));
    for (QToolButton *step : {m_previous, m_next})
        step->setProperty("role", u"plain"_s);
    m_number = new QLabel(steps);
    auto *stepRow = new QHBoxLayout(steps);
    stepRow->setContentsMargins(3, 2, 7, 2);
    stepRow->setSpacing(1);
    stepRow->addWidget(m_previous);
    stepRow->addWidget(m_next);
    stepRow->addSpacing(4);
    stepRow->addWidget(m_number);

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(5);
    row->addWidget(m_base);
    row->addWidget(m_swap);
    row->addWidget(m_target);
    row->addSpacing(6);
    row->addWidget(m_counts, 1);
    row->addWidget(m_mode);
    row->addWidget(m_whitespace);
    row->addWidget(steps, 0, Qt::AlignVCenter);
    return bar;
}

QWidget *ComparePage::buildFiles()
{
    auto *side = new QWidget(this);
    m_filter = new QLineEdit(side);
    m_filter->setPlaceholderText(tr("Filter files"));
    m_filter->setAccessibleName(tr("Filter changed files"));
    m_filter->setToolTip(tr("Words of the path, a pattern as in *.py, or kind:ad for added and deleted files"));
    m_filter->setClearButtonEnabled(true);
    m_flat = new QToolButton(side);
    m_flat->setProperty("role", u"plain"_s);
    m_flat->setCheckable(true);
    m_flat->setIcon(themedIcon(u"flat"_s));
    m_flat->setToolTip(tr("A flat list instead of folders"));
    m_flat->setAccessibleName(m_flat->toolTip());
    m_flat->setFocusPolicy(Qt::TabFocus);
    m_files = new QTreeView(side);
    m_files->setModel(m_tree);
    m_files->setItemDelegate(new ChangesDelegate(*m_tree, this));
    m_files->setAccessibleName(tr("Changed files"));
    m_files->setHeaderHidden(true);
    m_files->setIndentation(0);
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_files->setExpandsOnDoubleClick(false);
    m_files->setMouseTracking(true);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_files->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_noMatch = new TintedLabel(tr("No changed file fits the filter."), &ThemeColors::textMuted, side);
    m_noMatch->setWordWrap(true);
    m_noMatch->setContentsMargins(12, 12, 12, 12);
    m_noMatch->hide();
    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 6, 4, 6);
    top->setSpacing(2);
    top->addWidget(m_filter, 1);
    top->addWidget(m_flat);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_noMatch);
    layout->addWidget(m_files, 1);
    side->setMinimumWidth(130);
    return side;
}

QWidget *ComparePage::buildView()
{
    auto *side = new QWidget(this);
    m_header = new ChangeHeader(side);
    m_view->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    m_images = new ImageCompare(side);
    m_kinds = new QStackedWidget(side);
    m_kinds->addWidget(m_view);
    m_kinds->addWidget(m_images);
    layout->addWidget(m_kinds, 1);
    side->setMinimumWidth(220);
    return side;
}

void ComparePage::connectParts()
{
    connect(m_base, &VersionPicker::picked, this, [this](GenerationId id) { m_session.compare(id, m_session.target()); });
    connect(m_target, &VersionPicker::picked, this, [this](GenerationId id) { m_session.compare(m_session.base(), id); });
    connect(m_swap, &QToolButton::clicked, this, &ComparePage::swap);
    connect(m_next, &QToolButton::clicked, m_view, &DiffView::nextChange);
    connect(m_previous, &QToolButton::clicked, m_view, &DiffView::previousChange);
    connect(m_view, &DiffView::currentChangeChanged, this, &ComparePage::showChangeNumber);
    connect(m_view, &DiffView::nextFileRequested, this, [this] { stepFile(1); });
    connect(m_view, &DiffView::previousFileRequested, this, [this] { stepFile(-1); });
    connect(m_view, &DiffView::modeChanged, this, &ComparePage::showMode);

    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(60);
    connect(&m_filterDelay, &QTimer::timeout, this, [this] { m_tree->setFilter(m_filter->text()); });
    connect(m_filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(m_flat, &QToolButton::toggled, m_tree, &ChangesTree::setFlat);
    connect(m_tree, &ChangesTree::rebuilt, this, [this] {
        m_isChoosing = true;
        // Laying out tens of thousands of rows would take longer than a frame; nobody reads so many.
        if (m_tree->paths().size() <= MostExpanded)
            m_files->expandAll();
        const QModelIndex index = m_tree->indexOf(m_path);
        m_files->setCurrentIndex(index);
        if (index.isValid())
            m_files->scrollTo(index);
        m_isChoosing = false;
        m_noMatch->setVisible(m_tree->paths().isEmpty() && !m_comparison.changes.isEmpty());
    });
    connect(m_tree, &ChangesTree::recounted, m_files->viewport(), qOverload<>(&QWidget::update));
    connect(m_files->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const FileChange *change = m_tree->change(index); change && !m_isChoosing)
            requestFile(*change);
    });
    connect(m_files, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_tree->isFolder(index))
            m_files->setExpanded(index, !m_files->isExpanded(index));
    });
    connect(m_files, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_tree->isFolder(index))
            m_files->setExpanded(index, !m_files->isExpanded(index));
        else
            m_view->setFocus(Qt::OtherFocusReason);
    });

    connect(m_source, &ComparisonSource::listed, this, &ComparePage::takeList);
    connect(m_source, &ComparisonSource::listFailed, this, [this](const Error &error) {
        m_comparison = {};
        m_tree->setChanges({});
        showCounts();
        showMessage(tr("The versions could not be compared"), error.message);
    });
    connect(m_source, &ComparisonSource::documented, this, &ComparePage::showDocument);
    connect(m_source, &ComparisonSource::documentFailed, this, [this](const FileChange &change, const Error &error) {
        if (error.kind == Error::Kind::Cancelled)
            return;
        m_header->clear();
        m_view->setDocument({});
        emit m_session.failed({.kind = error.kind,
                               .message = tr("“%1” could not be compared. %2").arg(change.path(), error.message),
                               .detail = error.detail});
    });
    connect(&m_session, &Session::pairChanged, this, &ComparePage::reload);
    connect(&m_session, &Session::generationsChanged, this, &ComparePage::showPair);
    connect(&m_session, &Session::fileRequested, this, &ComparePage::selectFile);
}

void ComparePage::focusView() { m_view->setFocus(Qt::OtherFocusReason); }

void ComparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showCounts();
    QWidget::changeEvent(event);
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !event->modifiers())
        emit backRequested();
    else
        QWidget::keyPressEvent(event);
}

void ComparePage::reload()
{
    showPair();
    m_isCounted = false;
    m_source->compare(m_session.base(), m_session.target());
    if (m_session.target().isNull()) {
        m_comparison = {};
        m_tree->setChanges({});
        m_counts->clear();
        showMessage(tr("Nothing to compare yet"),
                    tr("Select a version on the timeline: it is compared with the version before it."));
    }
}

void ComparePage::showPair()
{
    const auto show = [this](VersionPicker *picker, GenerationId id) {
        if (const Generation *generation = m_session.generation(id))
            picker->setCurrent(generation->label(), generation->versionName);
        else
            picker->setCurrent(tr("Nothing"), {});
    };
    show(m_base, m_session.base());
    show(m_target, m_session.target());
    m_swap->setEnabled(!m_session.base().isNull() && !m_session.target().isNull());
}

void ComparePage::takeList(const TreeComparison &comparison, bool isCounted)
{
    m_comparison = comparison;
    if (isCounted && m_stack->currentWidget() == m_content && !comparison.changes.isEmpty())
        m_tree->setCounts(comparison.changes);
    else
        m_tree->setChanges(comparison.changes);
    m_isCounted = isCounted;
    showCounts();
    if (comparison.changes.isEmpty()) {
        m_view->setDocument({});
        m_header->clear();
        showChangeNumber(-1, 0);
        const Generation *base = m_session.generation(m_session.base());
        const Generation *target = m_session.generation(m_session.target());
        showMessage(base && target ? tr("%1 and %2 are identical").arg(base->label(), target->label()) : tr("There is no file"),
                    identicalText());
        return;
    }
    m_stack->setCurrentWidget(m_content);
    if (!isCounted)
        chooseFile();
}

QString ComparePage::identicalText() const
{
    const int files = m_comparison.unchangedCount;
    return files > 0 ? tr("All %n files are the same, byte for byte.", nullptr, files) : tr("Both versions are empty.");
}

/// Keeps to the file the person looked at when it changed in this pair too.
void ComparePage::chooseFile()
{
    const QString wanted = !m_wish.isEmpty() ? std::exchange(m_wish, {}) : m_path;
    if (changeAt(wanted)) {
        selectFile(wanted);
        return;
    }
    if (!m_tree->paths().isEmpty())
        selectFile(m_tree->paths().constFirst());
    else
        selectFile(m_comparison.changes.constFirst().path());
}

const FileChange *ComparePage::changeAt(const QString &path) const
{
    const auto found = std::ranges::find(m_comparison.changes, path, &FileChange::path);
    if (found != m_comparison.changes.end())
        return &*found;
    const auto renamed = std::ranges::find_if(m_comparison.changes, [&path](const FileChange &change) {
        return change.file[Before] && change.file[Before]->path == path;
    });
    return renamed == m_comparison.changes.end() ? nullptr : &*renamed;
}

void ComparePage::selectFile(const QString &path)
{
    const FileChange *change = changeAt(path);
    if (!change) {
        m_wish = path; // the list may be on its way
        return;
    }
    m_isChoosing = true;
    const QModelIndex index = m_tree->indexOf(change->path());
    m_files->setCurrentIndex(index);
    if (index.isValid())
        m_files->scrollTo(index);
    m_isChoosing = false;
    requestFile(*change);
}

void ComparePage::requestFile(const FileChange &change)
{
    m_path = change.path();
    m_session.noteFile(m_path);
    m_source->compareFile(FileChange(change), m_options);
}

void ComparePage::showImages(const FileChange &change, const DiffDocument &document)
{
    // A drawing that is text (SVG) is read line by line; every side that is there must be an image.
    const auto isImage = [](const std::optional<FileEntry> &file) { return !file || isImageType(file->type); };
    if (document.state != DiffDocument::State::Binary || !isImage(change.file[Before]) || !isImage(change.file[After])) {
        m_kinds->setCurrentWidget(m_view);
        return;
    }
    m_images->setFiles(change.file, [this, files = change.file](Side side, const ImageCompare::Answer &answer) {
        const Generation *generation = m_session.generation(side == Before ? m_session.base() : m_session.target());
        if (!generation)
            return;
        m_session.library().jobs().run(
            JobKind::Quiet, tr("Reading “%1”").arg(files[side]->path), m_images,
            [&library = m_session.library(), from = *generation, entry = *files[side]](const Progress &progress) {
                return loadFileContent(library, from, entry, progress);
            },
            [answer](const Result<FileContent> &content) {
                answer(content ? ComparedImage{.image = content->image, .problem = content->problem}
                               : ComparedImage{.problem = content.error().message});
            });
    });
    m_kinds->setCurrentWidget(m_images);
}

void ComparePage::showDocument(const FileChange &change, const std::shared_ptr<const DiffDocument> &document)
{
    m_header->showFile(change, *document);
    m_view->setDocument(document);
    showImages(change, *document);
    showChangeNumber(m_view->currentChange(), m_view->changeCount());
    const QStringList &paths = m_tree->paths();
    const qsizetype here = paths.indexOf(change.path());
    const QString previous = here > 0 ? paths[here - 1] : QString();
    const QString next = here >= 0 ? paths.value(here + 1) : QString();
    m_view->setNeighbourFiles(previous, next);
    emit shown(change.path());
    if (const FileChange *soon = next.isEmpty() ? nullptr : changeAt(next))
        m_source->prepareFile(*soon, m_options);
}

void ComparePage::stepFile(int direction)
{
    const QStringList &paths = m_tree->paths();
    const qsizetype next = paths.indexOf(m_path) + direction;
    if (next >= 0 && next < paths.size())
        selectFile(paths[next]);
}

void ComparePage::showCounts()
{
    if (m_session.target().isNull()) {
        m_counts->clear();
        return;
    }
    const ThemeColors &colors = themeColors(palette());
    QString text = tr("%n files", nullptr, int(m_comparison.changes.size()));
    if (m_isCounted) {
        const ChangesSummary sum = summaryOf(m_comparison);
        text += u" · <span style='color:%1'>%2</span> <span style='color:%3'>%4</span>"_s.arg(
            colors.added.name(), plusText(sum.linesAdded), colors.removed.name(), minusText(sum.linesDeleted));
    }
    m_counts->setText(text);
    m_counts->setToolTip(tr("%n unchanged files", nullptr, m_comparison.unchangedCount));
}

void ComparePage::showChangeNumber(int index, int count)
{
    m_number->setText(count == 0 ? tr("no changes") : tr("%1 of %2").arg(std::max(index, 0) + 1).arg(count));
    m_next->setEnabled(count > 0);
    m_previous->setEnabled(count > 0);
}

void ComparePage::showMessage(const QString &title, const QString &text)
{
    m_messageTitle->setText(title);
    m_messageText->setText(text);
    m_stack->setCurrentWidget(m_message);
}

void ComparePage::swap()
{
    if (m_swap->isEnabled())
        m_session.compare(m_session.target(), m_session.base());
}

} // namespace strata
