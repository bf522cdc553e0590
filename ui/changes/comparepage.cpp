// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/comparepage.h"

#include "core/services/generationfiles.h"
#include "ui/changes/changescolumn.h"
#include "ui/changes/collectedbar.h"
#include "ui/changes/comparebar.h"
#include "ui/changes/comparisonsource.h"
#include "ui/changes/dependencypanel.h"
#include "ui/changes/drophint.h"
#include "ui/changes/fileheader.h"
#include "ui/changes/findpanel.h"
#include "ui/changes/ignoremenu.h"
#include "ui/changes/ignoreoptions.h"
#include "ui/changes/sidetexts.h"
#include "ui/changes/viewedmarks.h"
#include "ui/common/dialogs.h"
#include "ui/common/segments.h"
#include "ui/common/tintedlabel.h"
#include "ui/diff/diffview.h"
#include "ui/diff/threewayview.h"
#include "ui/kinds/kindview.h"

#include <QDir>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", u"line"_s);
    line->setFixedHeight(1);
    return line;
}

QSplitter *splitter(Qt::Orientation orientation, QWidget *parent)
{
    auto *made = new QSplitter(orientation, parent);
    made->setHandleWidth(1);
    made->setChildrenCollapsible(false);
    return made;
}

/// `comparison` with the renames to `paths` shown as a deleted and an added file.
TreeComparison withRenamesSplit(const TreeComparison &comparison, const QSet<QString> &paths,
                                const QHash<QString, std::array<qint64, 2>> &lines)
{
    if (paths.isEmpty())
        return comparison;
    TreeComparison split = comparison;
    split.changes.clear();
    for (const FileChange &change : comparison.changes) {
        if (!paths.contains(change.path())) {
            split.changes.append(change);
            continue;
        }
        for (FileChange half : asDeletedAndAdded(change)) {
            const auto known = lines.value(half.path(), {-1, -1});
            half.linesAdded = known[0];
            half.linesDeleted = known[1];
            split.changes.append(half);
        }
    }
    std::ranges::stable_sort(split.changes,
                             [](const FileChange &a, const FileChange &b) { return comparePaths(a.path(), b.path()) < 0; });
    return split;
}

} // namespace

ComparePage::ComparePage(Session &session, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_source(new ComparisonSource(session.library(), this)),
      m_marks(new ViewedMarks(session, this)),
      m_bar(new CompareBar(this)),
      m_rows(splitter(Qt::Vertical, this)),
      m_splitter(splitter(Qt::Horizontal, this)),
      m_column(new ChangesColumn(this)),
      m_view(new DiffView(this)),
      m_dependencies(new DependencyPanel(session.library(), this)),
      m_find(new FindPanel(session.library(), this)),
      m_dropHint(new DropHint(this))
{
    const QSettings settings;
    setAcceptDrops(true);
    m_view->registerActions(actions);
    m_view->restoreState(settings.value(u"compare/view"_s).toMap());
    m_column->restoreState(settings.value(u"compare/files"_s).toMap());
    m_find->restoreState(settings.value(u"compare/find"_s).toMap());
    m_column->addFooter(m_dependencies);
    m_dependencies->setOpen(settings.value(u"compare/dependencies"_s).toBool());
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(buildView(actions));
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(settings.value(u"compare/columns"_s).toByteArray()))
        m_splitter->setSizes({236, 600});
    m_rows->addWidget(m_splitter);
    m_rows->addWidget(m_find);
    m_rows->setStretchFactor(0, 1);
    m_find->hide();
    if (!m_rows->restoreState(settings.value(u"compare/rows"_s).toByteArray()))
        m_rows->setSizes({500, 200});

    auto *below = new QWidget(this);
    m_stack = new QStackedLayout(below);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(buildMessage());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(hairline(this));
    layout->addWidget(below, 1);

    addActions(actions);
    connectParts();
    connectView();
    m_bar->showMode(m_view->mode());
    setOptions(diffOptionsFromVariant(settings.value(u"compare/options"_s).toMap()));
    reload();
}

ComparePage::~ComparePage() { saveState(); }

void ComparePage::saveState() const
{
    QSettings settings;
    settings.setValue(u"compare/columns"_s, m_splitter->saveState());
    settings.setValue(u"compare/rows"_s, m_rows->saveState());
    settings.setValue(u"compare/view"_s, m_view->saveState());
    settings.setValue(u"compare/files"_s, m_column->saveState());
    settings.setValue(u"compare/find"_s, m_find->saveState());
    settings.setValue(u"compare/dependencies"_s, m_dependencies->isOpen());
    settings.setValue(u"compare/options"_s, toVariant(m_options));
}

QWidget *ComparePage::buildView(Actions &actions)
{
    auto *side = new QWidget(this);
    m_header = new ChangeHeader(side);
    m_view->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);

    m_onlyIgnored = new QWidget(side);
    m_onlyIgnoredText = new TintedLabel(&ThemeColors::textMuted, m_onlyIgnored);
    m_onlyIgnoredText->setWordWrap(true);
    auto *show = new QPushButton(tr("Show"), m_onlyIgnored);
    show->setToolTip(tr("Let every difference count for the moment (I)"));
    connect(show, &QPushButton::clicked, this, &ComparePage::toggleIgnored);
    auto *row = new QHBoxLayout(m_onlyIgnored);
    row->setContentsMargins(12, 5, 12, 5);
    row->addWidget(m_onlyIgnoredText, 1);
    row->addWidget(show);
    m_onlyIgnored->hide();
    layout->addWidget(m_onlyIgnored);

    m_kinds = new KindView(m_view, m_session.library().jobs(), actions, side);
    m_header->setCorner(m_kinds->chooser());
    QWidget *ways = buildWays(actions);
    layout->addWidget(m_collected);
    layout->addWidget(ways, 1);
    side->setMinimumWidth(220);
    return side;
}

QWidget *ComparePage::buildMessage()
{
    m_message = new QWidget(this);
    m_messageTitle = new QLabel(m_message);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.2);
    titleFont.setWeight(QFont::DemiBold);
    m_messageTitle->setFont(titleFont);
    m_messageText = new TintedLabel(&ThemeColors::textMuted, m_message);
    auto *layout = new QVBoxLayout(m_message);
    layout->setContentsMargins(30, 20, 30, 20);
    layout->addStretch(2);
    for (QLabel *label : {m_messageTitle, m_messageText}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    layout->addStretch(3);
    return m_message;
}

void ComparePage::connectParts()
{
    for (const Side side : {Before, After}) {
        VersionPicker *picker = m_bar->picker(side);
        picker->setChoices([this, side] { return choices(side); });
        connect(picker, &VersionPicker::picked, this, [this, side](const TreeSide &tree) { setSide(side, tree); });
        connect(picker, &VersionPicker::folderRequested, this, [this, side] {
            const QStringList recent = recentFolders();
            askForFolder(window(), tr("Compare with a folder"), recent.isEmpty() ? QDir::homePath() : recent.constFirst(),
                         [this, side](const QString &folder) { setSide(side, TreeSide::ofFolder(folder)); });
        });
    }
    connect(m_bar, &CompareBar::swapRequested, this, &ComparePage::swap);
    connect(m_bar, &CompareBar::ignoredRequested, this, &ComparePage::toggleIgnored);
    connect(m_ignoreMenu, &IgnoreMenu::chosen, this, &ComparePage::setOptions);

    connect(m_column, &ChangesColumn::orderChanged, this, &ComparePage::showNeighbours);
    connect(m_column, &ChangesColumn::chosen, this, [this](const QString &path) {
        if (const FileChange *change = changeAt(path))
            requestFile(*change);
    });
    connect(m_column, &ChangesColumn::contentTextChanged, this, &ComparePage::searchContent);
    connect(m_column, &ChangesColumn::entered, this, &ComparePage::focusView);
    connect(m_column->tree(), &ChangesTree::viewedRequested, m_marks, &ViewedMarks::mark);
    connect(m_marks, &ViewedMarks::changed, this, &ComparePage::showReview);
    connect(m_header, &ChangeHeader::viewedRequested, this, [this](bool viewed) { m_marks->mark({m_path}, viewed); });
    connect(m_header, &ChangeHeader::splitRequested, this, &ComparePage::splitRename);
    connect(m_dependencies, &DependencyPanel::fileRequested, this, &ComparePage::selectFile);
    connect(m_find, &FindPanel::openRequested, this, &ComparePage::openFound);
    connect(m_find, &FindPanel::closed, this, &ComparePage::focusView);

    connect(m_source, &ComparisonSource::listed, this, &ComparePage::takeList);
    connect(m_source, &ComparisonSource::listFailed, this, [this](const Error &error) {
        m_listed = {};
        m_isCounted = false;
        showList();
        m_bar->showCounts(nullptr, false);
        showMessage(tr("The sides could not be compared"), error.message);
    });
    connect(m_source, &ComparisonSource::documented, this, &ComparePage::showDocument);
    connect(m_source, &ComparisonSource::comparedWithFile, this,
            [this](const FileChange &change, const std::shared_ptr<const DiffDocument> &document) {
                m_isLoose = true;
                showDocument(change, document);
            });
    connect(m_source, &ComparisonSource::movesFound, this, [this](const QSet<QString> &paths) {
        const FileChange *change = changeAt(m_path);
        const auto isMoved = [&paths](const std::optional<FileEntry> &file) { return file && paths.contains(file->path); };
        if (change && !m_isLoose && std::ranges::any_of(change->file, isMoved))
            requestFile(*change); // what is on show keeps its place
    });
    connect(m_source, &ComparisonSource::documentFailed, this, [this](const FileChange &change, const Error &error) {
        if (error.kind == Error::Kind::Cancelled)
            return;
        m_header->clear();
        m_kinds->clear();
        emit m_session.failed({.kind = error.kind,
                               .message = tr("“%1” could not be compared. %2").arg(change.path(), error.message),
                               .detail = error.detail});
    });
    connect(&m_session, &Session::pairChanged, this, &ComparePage::reload);
    connect(&m_session, &Session::generationsChanged, this, &ComparePage::showPair);
    connect(&m_session, &Session::fileRequested, this, &ComparePage::selectFile);
}

void ComparePage::focusView()
{
    if (isThreeWay())
        m_threeWay->setFocus(Qt::OtherFocusReason);
    else
        m_kinds->focusContent();
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
    m_split.clear();
    m_splitLines.clear();
    m_alignments.clear();
    m_place.reset();
    m_isLoose = false;
    m_isCounted = false;
    m_source->compare(m_session.sides());
    if (m_session.side(After).isNothing()) {
        m_listed = {};
        showList();
        m_bar->showCounts(nullptr, false);
        showMessage(tr("Nothing to compare yet"),
                    tr("Select a version on the timeline: it is compared with the version before it."));
    }
}

void ComparePage::refresh() { m_source->compare(m_session.sides()); }

void ComparePage::showPair()
{
    for (const Side side : {Before, After})
        m_bar->picker(side)->setCurrent(sideLabel(m_session, m_session.side(side)), sideName(m_session, m_session.side(side)));
    const Generation *base = m_session.generation(m_session.base());
    const Generation *target = m_session.generation(m_session.target());
    m_bar->setCanSwap(!m_session.side(Before).isNothing() && !m_session.side(After).isNothing());
    m_bar->setSwapped(base && target && base->version > target->version);
}

void ComparePage::takeList(const TreeComparison &comparison, bool isCounted)
{
    m_listed = comparison;
    m_isCounted = isCounted;
    showList();
    if (m_comparison.changes.isEmpty())
        showNothing();
    else if (!isCounted)
        chooseFile();
    if (isCounted && comparison.mayLackRenames)
        emit m_session.said(
            tr("Too many or too large files came and went to compare each with each: some renames may be missing."));
}

/// The tree and all that counts its files.
void ComparePage::showList()
{
    const bool isSameList = m_stack->currentWidget() == m_rows && !m_comparison.changes.isEmpty();
    m_comparison = withRenamesSplit(m_listed, m_split, m_splitLines);
    if (isSameList && m_isCounted)
        m_column->setCounts(m_comparison.changes);
    else
        m_column->setChanges(m_comparison.changes);
    m_bar->showCounts(&m_comparison, m_isCounted);
    m_column->setUnchanged(m_comparison.unchangedCount, m_comparison.mayLackRenames);
    m_marks->setChanges(m_comparison.changes);
    if (!m_isCounted) { // another pair, or another look at a folder
        m_dependencies->setComparison(m_comparison);
        searchContent();
    }
    m_find->setComparison(m_comparison);
    m_collected->setPlaces({m_comparison.sides.begin(), m_comparison.sides.end()});
    if (!m_comparison.changes.isEmpty())
        m_stack->setCurrentWidget(m_rows);
}

void ComparePage::showNothing()
{
    m_kinds->clear();
    m_header->clear();
    m_onlyIgnored->hide();
    m_bar->showChange(-1, 0);
    m_bar->showIgnored(0, false);
    const bool isPair = !m_session.side(Before).isNothing();
    showMessage(isPair ? tr("%1 and %2 are byte-identical")
                             .arg(sideLabel(m_session, m_session.side(Before)), sideLabel(m_session, m_session.side(After)))
                       : tr("There is no file"),
                identicalText());
}

QString ComparePage::identicalText() const
{
    const int files = m_comparison.unchangedCount;
    return files > 0 ? tr("All %n files are the same, byte for byte.", nullptr, files) : tr("Both sides are empty.");
}

void ComparePage::showReview()
{
    m_column->tree()->setViewed(m_marks->viewed());
    m_header->setViewed(m_marks->viewed().contains(m_path));
    m_bar->showViewed(int(m_marks->viewed().size()), int(m_comparison.changes.size()));
}

void ComparePage::showMessage(const QString &title, const QString &text)
{
    m_messageTitle->setText(title);
    m_messageText->setText(text);
    m_stack->setCurrentWidget(m_message);
}

void ComparePage::setSide(Side side, const TreeSide &tree)
{
    if (tree.isFolder())
        noteRecentFolder(tree.folder);
    std::array<TreeSide, 2> sides = m_session.sides();
    sides[side] = tree;
    m_session.compareSides(sides);
}

void ComparePage::swap()
{
    if (!m_session.side(Before).isNothing() && !m_session.side(After).isNothing())
        m_session.compareSides({m_session.side(After), m_session.side(Before)});
}

QList<VersionPicker::Choice> ComparePage::choices(Side side) const
{
    QList<VersionPicker::Choice> result;
    const auto quick = [&](const QString &name, const Generation *generation) {
        if (generation && canBeRead(*generation))
            result.append({.side = generation->id, .label = generation->label(), .name = name, .isQuick = true});
    };
    const QList<Generation> &all = m_session.generations();
    const Generation *target = m_session.generation(m_session.target());
    if (side == Before && target) {
        const auto previous = std::ranges::find_if(all, [target](const Generation &other) {
            return other.version < target->version && other.status == GenerationStatus::Completed;
        });
        quick(tr("Previous"), previous == all.end() ? nullptr : &*previous);
        quick(tr("Parent"), m_session.generation(target->parent));
    }
    quick(tr("Active"), m_session.activeGeneration());
    quick(tr("Last reviewed"), m_session.generation(m_marks->lastReviewed(m_session.target())));
    if (side == Before) {
        const auto first = std::find_if(all.rbegin(), all.rend(), [](const Generation &other) { return canBeRead(other); });
        quick(tr("First"), first == all.rend() ? nullptr : &*first);
        result.append({.side = {}, .label = tr("every file counts as added"), .name = tr("Nothing"), .isQuick = true});
    } else if (!all.isEmpty()) {
        quick(tr("Latest"), &all.first());
    }
    result.append({.name = tr("A folder…"), .isQuick = true, .asksForFolder = true});
    for (const QString &folder : recentFolders())
        result.append(
            {.side = TreeSide::ofFolder(folder), .label = QDir::toNativeSeparators(folder), .name = tr("Folder"), .isQuick = true});
    for (const Generation &generation : all) {
        if (canBeRead(generation))
            result.append({.side = generation.id, .label = generation.label(), .name = generation.versionName});
    }
    return result;
}

} // namespace strata
