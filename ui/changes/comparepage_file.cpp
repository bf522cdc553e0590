// SPDX-License-Identifier: GPL-3.0-or-later
// The file on show: which one it is, how it is compared, where in it a person is led, and what is dropped on its sides.
#include "core/services/comparing.h"
#include "ui/changes/changescolumn.h"
#include "ui/changes/comparebar.h"
#include "ui/changes/comparecommands.h"
#include "ui/changes/comparepage.h"
#include "ui/changes/comparisonsource.h"
#include "ui/changes/drophint.h"
#include "ui/changes/fileheader.h"
#include "ui/changes/findpanel.h"
#include "ui/changes/ignoreoptions.h"
#include "ui/changes/viewedmarks.h"
#include "ui/diff/diffview.h"
#include "ui/diff/threewayview.h"
#include "ui/kinds/kindview.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

/// The one local path of a drag that a comparison can take; archives are left to the window, which captures them.
QString comparablePath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QString path = urls.constFirst().toLocalFile();
    static const QStringList archives{u".zip"_s, u".tar"_s, u".tar.gz"_s, u".tgz"_s, u".tar.xz"_s, u".tar.bz2"_s, u".tar.zst"_s};
    const bool isArchive = std::ranges::any_of(
        archives, [&path](const QString &suffix) { return path.endsWith(suffix, Qt::CaseInsensitive); });
    return isArchive ? QString() : QDir::cleanPath(path);
}

} // namespace

void ComparePage::connectView()
{
    connect(m_bar, &CompareBar::stepRequested, this,
            [this](int direction) { isThreeWay() ? m_threeWay->stepChange(direction) : m_kinds->step(direction); });
    connect(m_threeWay, &ThreeWayView::currentChangeChanged, m_bar, &CompareBar::showChange);
    connect(m_kinds, &KindView::changeShown, m_bar, &CompareBar::showChange);
    connect(m_kinds, &KindView::fileStepWanted, this, &ComparePage::stepFile);
    connect(m_kinds, &KindView::sortKeysWanted, this, [this](bool sorts) {
        DiffOptions options = m_options;
        options.sortJsonKeys = sorts;
        setOptions(options);
    });
    connect(m_view, &DiffView::nextFileRequested, this, [this] { stepFile(1); });
    connect(m_view, &DiffView::previousFileRequested, this, [this] { stepFile(-1); });
    connect(m_view, &DiffView::modeChanged, m_bar, &CompareBar::showMode);
    connectPanes();
}

/// Keeps to the file the person looked at when it changed in this pair too.
void ComparePage::chooseFile()
{
    const QString wanted = !m_wish.isEmpty() ? std::exchange(m_wish, {}) : m_path;
    const QStringList &paths = m_column->tree()->paths();
    if (changeAt(wanted))
        selectFile(wanted);
    else if (!paths.isEmpty())
        selectFile(paths.constFirst());
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
    m_column->select(change->path());
    requestFile(*change);
}

void ComparePage::requestFile(const FileChange &change)
{
    m_path = change.path();
    m_isLoose = false;
    m_session.noteFile(m_path);
    m_source->compareFile(FileChange(change), effectiveOptions());
}

void ComparePage::showDocument(const FileChange &change, const std::shared_ptr<const DiffDocument> &document)
{
    m_header->showFile(change, *document);
    m_header->setViewed(m_marks->viewed().contains(m_path));
    const bool isSplit = change.kind == ChangeKind::Added && m_split.contains(change.path());
    const bool hasOrigin = change.kind == ChangeKind::Renamed || change.kind == ChangeKind::Copied;
    m_header->setRename(!m_isLoose && (hasOrigin || isSplit), change.kind == ChangeKind::Copied, isSplit);
    m_kinds->showFile(change, document, m_source->questions(change));
    m_view->setAlignments(m_isLoose ? QList<std::array<qint32, 2>>() : m_alignments.value(m_path));
    m_bar->showIgnored(document->linesIgnored, m_countsAll);

    const bool isAllIgnored = !document->hunks.isEmpty() && std::ranges::all_of(document->hunks, &DiffHunk::isIgnored);
    m_onlyIgnoredText->setText(tr("Only what is ignored differs here: %1.").arg(ignoredText(m_options)));
    m_onlyIgnored->setVisible(isAllIgnored);
    showNeighbours();
    showWay();
    goToPlace();
    emit shown(change.path());
    const QStringList &paths = m_column->tree()->paths();
    if (const FileChange *soon = changeAt(paths.value(paths.indexOf(change.path()) + 1)))
        m_source->prepareFile(*soon, effectiveOptions());
}

/// "Last change – press again for …" names the files as the tree shows them.
void ComparePage::showNeighbours()
{
    const QStringList &paths = m_column->tree()->paths();
    const qsizetype here = paths.indexOf(m_path);
    m_view->setNeighbourFiles(here > 0 ? paths[here - 1] : QString(), here >= 0 ? paths.value(here + 1) : QString());
}

void ComparePage::stepFile(int direction)
{
    const QStringList &paths = m_column->tree()->paths();
    const qsizetype next = paths.indexOf(m_path) + direction;
    if (next >= 0 && next < paths.size())
        selectFile(paths[next]);
}

/// In the order of the tree from here on, then from the top.
void ComparePage::stepUnviewed()
{
    QStringList paths = m_column->tree()->allPaths();
    std::ranges::rotate(paths, paths.begin() + (paths.indexOf(m_path) + 1));
    const auto next = std::ranges::find_if(paths, [this](const QString &path) { return !m_marks->viewed().contains(path); });
    if (next != paths.end())
        selectFile(*next);
    else if (!paths.isEmpty())
        emit m_session.said(tr("All %n changed files were viewed.", nullptr, int(paths.size())));
}

void ComparePage::openFound(const FoundLine &found)
{
    m_place = std::make_shared<FoundLine>(found);
    if (found.path == m_path && m_view->document() && !m_isLoose)
        goToPlace();
    else
        selectFile(found.path);
}

void ComparePage::goToPlace()
{
    if (!m_place || m_place->path != m_path || !m_view->document())
        return;
    const auto place = std::exchange(m_place, nullptr);
    if (place->line >= m_view->document()->sides[place->side].lineCount())
        return; // it changed since
    const TextPosition first{.line = place->line, .column = place->column};
    const TextPosition last{.line = place->line, .column = place->column + place->span.length};
    m_kinds->setKind(ViewKind::Text);
    m_view->setSelection({.side = place->side, .anchor = first, .caret = last});
    m_view->reveal(last);
    focusView();
}

void ComparePage::toggleIgnored()
{
    if (ignoredText(m_options).isEmpty())
        return;
    m_countsAll = !m_countsAll;
    if (const FileChange *change = changeAt(m_path))
        requestFile(*change);
}

DiffOptions ComparePage::effectiveOptions() const
{
    DiffOptions options = m_countsAll ? countingEverything(m_options) : m_options;
    options.alignments = m_alignments.value(m_path);
    return options;
}

void ComparePage::splitRename(bool split)
{
    if (split)
        m_split.insert(m_path);
    else
        m_split.remove(m_path);
    showList();
    selectFile(m_path);
    countSplit();
}

/// The comparison counted the lines of the rename; those of its halves are their own.
void ComparePage::countSplit()
{
    QList<FileChange> halves;
    for (const FileChange &change : std::as_const(m_comparison.changes)) {
        const bool isHalf = change.kind == ChangeKind::Added || change.kind == ChangeKind::Deleted;
        if (isHalf && change.linesAdded < 0 && !change.isBinary)
            halves.append(change);
    }
    using Lines = QHash<QString, std::array<qint64, 2>>;
    m_session.library().jobs().run(
        JobKind::Quiet, tr("Counting changed lines"), this,
        [&library = m_session.library(), halves, sides = m_comparison.sides](const Progress &progress) -> Result<Lines> {
            Lines lines;
            for (const FileChange &half : halves) {
                const auto document = compareFile(library, sides, half, {}, progress);
                if (!document)
                    return std::unexpected(document.error());
                lines.insert(half.path(), {(*document)->linesAdded, (*document)->linesDeleted});
            }
            return lines;
        },
        [this](const Result<Lines> &answer) {
            if (!answer)
                return; // the halves stay without numbers
            m_splitLines.insert(*answer);
            showList();
        });
}

/// The files whose text the filter asks for.
void ComparePage::searchContent()
{
    if (m_contentJob)
        m_contentJob->cancel();
    const QString text = m_column->tree()->filter().contentText();
    const quint64 question = ++m_contentQuestion;
    m_column->setSearching(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_contentJob = m_session.library().jobs().run(
        JobKind::Quiet, tr("Looking for “%1”").arg(text), this,
        [&library = m_session.library(), comparison = m_comparison, text](const Progress &progress) -> Result<QSet<QString>> {
            QSet<QString> paths;
            const auto found = findInChanges(
                library, comparison.sides, comparison.changes, {.text = text, .onePerFile = true},
                [&paths](const QList<FoundLine> &lines) { paths.insert(lines.constFirst().path); }, progress);
            return found ? Result<QSet<QString>>(paths) : std::unexpected(found.error());
        },
        [this, question](const Result<QSet<QString>> &answer) {
            if (question != m_contentQuestion)
                return;
            m_column->setSearching(false);
            if (answer)
                m_column->tree()->setFound(*answer);
            else if (answer.error().kind != Error::Kind::Cancelled)
                emit m_session.failed(answer.error());
        });
}

CompareSubject ComparePage::subject() const
{
    CompareSubject subject{.comparison = m_comparison, .options = effectiveOptions()};
    const FileChange *change = changeAt(m_path);
    if (!change || m_isLoose)
        return subject;
    subject.change = *change;
    // Rows of bytes, and JSON laid out anew, are not the lines of the file: no change of theirs makes a patch.
    if (m_kinds->kind() == ViewKind::Text)
        subject.lines = m_view->chosenChanges();
    subject.contextLines = m_view->context();
    subject.isUnified = m_view->mode() == DiffView::Mode::Unified;
    subject.side = m_view->selection().side;
    subject.line = m_view->selection().caret.line + 1;
    return subject;
}

Side ComparePage::sideAt(const QPoint &point) const
{
    const QPoint inView = m_kinds->mapFrom(this, point);
    const bool isLeft = inView.x() < m_kinds->width() / 2;
    return isLeft == (layoutDirection() == Qt::LeftToRight) ? Before : After;
}

void ComparePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session.side(After).isNothing() || comparablePath(event->mimeData()).isEmpty())
        event->ignore();
    else
        event->acceptProposedAction();
}

void ComparePage::dragMoveEvent(QDragMoveEvent *event)
{
    const QString name = QFileInfo(comparablePath(event->mimeData())).fileName();
    const Side side = sideAt(event->position().toPoint());
    const QRect view(m_kinds->mapTo(this, QPoint()), m_kinds->size());
    const bool isLeft = (side == Before) == (layoutDirection() == Qt::LeftToRight);
    const QRect half(isLeft ? view.left() : view.center().x(), view.top(), view.width() / 2, view.height());
    m_dropHint->showAt(half, side == Before ? tr("Compare “%1” as the older side").arg(name)
                                            : tr("Compare “%1” as the newer side").arg(name));
    event->acceptProposedAction();
}

void ComparePage::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dropHint->hide();
    QWidget::dragLeaveEvent(event);
}

void ComparePage::dropEvent(QDropEvent *event)
{
    m_dropHint->hide();
    const QString path = comparablePath(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // What it is, the disk knows, which may be slow to say so.
    m_session.library().jobs().run(
        JobKind::Quiet, tr("Looking at “%1”").arg(path), this,
        [path](const Progress &) -> Result<bool> { return QFileInfo(path).isDir(); },
        [this, path, side = sideAt(event->position().toPoint())](const Result<bool> &isFolder) {
            if (isFolder && *isFolder)
                setSide(side, TreeSide::ofFolder(path));
            else
                take(path, side);
        });
}

/// A dropped file stands in for one side of the file on show; the other side is what that file has there, or else here.
void ComparePage::take(const QString &dropped, Side side)
{
    const FileChange *change = changeAt(m_path);
    if (!change)
        return;
    const Side other = side == Before ? After : Before;
    if (!change->file[other]) {
        emit m_session.said(side == Before
                                ? tr("“%1” is not on the newer side: drop the file on the right to compare it.").arg(m_path)
                                : tr("“%1” is not on the older side: drop the file on the left to compare it.").arg(m_path));
        return;
    }
    m_source->compareWithFile(*change->file[other], side, dropped, effectiveOptions());
}

} // namespace strata
