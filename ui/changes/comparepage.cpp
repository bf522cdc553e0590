// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/comparepage.h"

#include "ui/changes/changescolumn.h"
#include "ui/changes/comparebar.h"
#include "ui/changes/comparisonsource.h"
#include "ui/changes/fileheader.h"
#include "ui/changes/ignoremenu.h"
#include "ui/changes/ignoreoptions.h"
#include "ui/common/segments.h"
#include "ui/common/tintedlabel.h"
#include "ui/diff/diffview.h"
#include "ui/kinds/kindview.h"

#include <QFrame>
#include <QKeyEvent>
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

} // namespace

ComparePage::ComparePage(Session &session, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_source(new ComparisonSource(session.library(), this)),
      m_bar(new CompareBar(this)),
      m_column(new ChangesColumn(this)),
      m_view(new DiffView(this))
{
    const QSettings settings;
    m_view->registerActions(actions);
    m_view->restoreState(settings.value(u"compare/view"_s).toMap());
    m_column->restoreState(settings.value(u"compare/files"_s).toMap());
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(buildView(actions));
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(settings.value(u"compare/columns"_s).toByteArray()))
        m_splitter->setSizes({236, 600});

    auto *below = new QWidget(this);
    m_stack = new QStackedLayout(below);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(buildMessage());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(hairline(this));
    layout->addWidget(below, 1);

    addActions(actions);
    connectParts();
    m_bar->showMode(m_view->mode());
    setOptions(diffOptionsFromVariant(settings.value(u"compare/options"_s).toMap()));
    reload();
}

ComparePage::~ComparePage()
{
    QSettings settings;
    settings.setValue(u"compare/columns"_s, m_splitter->saveState());
    settings.setValue(u"compare/view"_s, m_view->saveState());
    settings.setValue(u"compare/files"_s, m_column->saveState());
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
    m_kinds = new KindView(m_view, m_session.library().jobs(), actions, side);
    m_header->setCorner(m_kinds->chooser());
    layout->addWidget(m_kinds, 1);
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
        connect(picker, &VersionPicker::picked, this, [this, side](GenerationId id) {
            m_session.compare(side == Before ? id : m_session.base(), side == After ? id : m_session.target());
        });
    }
    connect(m_bar, &CompareBar::swapRequested, this, &ComparePage::swap);
    connect(m_bar, &CompareBar::ignoredRequested, this, &ComparePage::toggleIgnored);
    connect(m_bar, &CompareBar::stepRequested, m_kinds, &KindView::step);
    connect(m_kinds, &KindView::changeShown, m_bar, &CompareBar::showChange);
    connect(m_kinds, &KindView::fileStepWanted, this, &ComparePage::stepFile);
    connect(m_kinds, &KindView::sortKeysWanted, this, [this](bool sorts) {
        DiffOptions options = m_options;
        options.sortJsonKeys = sorts;
        setOptions(options);
    });
    connect(m_ignoreMenu, &IgnoreMenu::chosen, this, &ComparePage::setOptions);
    connect(m_view, &DiffView::nextFileRequested, this, [this] { stepFile(1); });
    connect(m_view, &DiffView::previousFileRequested, this, [this] { stepFile(-1); });
    connect(m_view, &DiffView::modeChanged, m_bar, &CompareBar::showMode);

    connect(m_column, &ChangesColumn::orderChanged, this, &ComparePage::showNeighbours);
    connect(m_column, &ChangesColumn::chosen, this, [this](const QString &path) {
        if (const FileChange *change = changeAt(path))
            requestFile(*change);
    });
    connect(m_column, &ChangesColumn::entered, this, &ComparePage::focusView);

    connect(m_source, &ComparisonSource::listed, this, &ComparePage::takeList);
    connect(m_source, &ComparisonSource::listFailed, this, [this](const Error &error) {
        m_comparison = {};
        m_column->setChanges({});
        m_bar->showCounts(nullptr, false);
        showMessage(tr("The versions could not be compared"), error.message);
    });
    connect(m_source, &ComparisonSource::documented, this, &ComparePage::showDocument);
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

void ComparePage::focusView() { m_kinds->focusContent(); }

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
    m_source->compare(m_session.base(), m_session.target());
    if (m_session.target().isNull()) {
        m_comparison = {};
        m_column->setChanges({});
        m_bar->showCounts(nullptr, false);
        showMessage(tr("Nothing to compare yet"),
                    tr("Select a version on the timeline: it is compared with the version before it."));
    }
}

void ComparePage::showPair()
{
    const Generation *base = m_session.generation(m_session.base());
    const Generation *target = m_session.generation(m_session.target());
    const auto show = [this](Side side, const Generation *generation) {
        if (generation)
            m_bar->picker(side)->setCurrent(generation->label(), generation->versionName);
        else
            m_bar->picker(side)->setCurrent(tr("Nothing"), {});
    };
    show(Before, base);
    show(After, target);
    m_bar->setCanSwap(base && target);
    m_bar->setSwapped(base && target && base->version > target->version);
}

void ComparePage::takeList(const TreeComparison &comparison, bool isCounted)
{
    m_comparison = comparison;
    if (isCounted && m_stack->currentWidget() == m_splitter && !comparison.changes.isEmpty())
        m_column->setCounts(comparison.changes);
    else
        m_column->setChanges(comparison.changes);
    m_bar->showCounts(&m_comparison, isCounted);
    if (comparison.changes.isEmpty()) {
        showNothing();
        return;
    }
    m_stack->setCurrentWidget(m_splitter);
    if (!isCounted)
        chooseFile();
}

void ComparePage::showNothing()
{
    m_kinds->clear();
    m_header->clear();
    m_bar->showChange(-1, 0);
    m_bar->showIgnored(0, false);
    const Generation *base = m_session.generation(m_session.base());
    const Generation *target = m_session.generation(m_session.target());
    showMessage(base && target ? tr("%1 and %2 are byte-identical").arg(base->label(), target->label()) : tr("There is no file"),
                identicalText());
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
    m_session.noteFile(m_path);
    m_source->compareFile(FileChange(change), effectiveOptions());
}

void ComparePage::showDocument(const FileChange &change, const std::shared_ptr<const DiffDocument> &document)
{
    m_header->showFile(change, *document);
    m_kinds->showFile(change, document, m_source->reader(change));
    m_bar->showIgnored(document->linesIgnored, m_countsAll);
    showNeighbours();
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

void ComparePage::showMessage(const QString &title, const QString &text)
{
    m_messageTitle->setText(title);
    m_messageText->setText(text);
    m_stack->setCurrentWidget(m_message);
}

void ComparePage::swap()
{
    if (!m_session.base().isNull() && !m_session.target().isNull())
        m_session.compare(m_session.target(), m_session.base());
}

} // namespace strata
