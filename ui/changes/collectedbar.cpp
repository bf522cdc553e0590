// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/collectedbar.h"

#include "core/base/fileio.h"
#include "core/services/hunkpatch.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPainter>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

QString keyOf(ProjectId project) { return u"collected/"_s + project.toString(); }

// What a side of a three-way comparison changed, as a change of its own from the base.
CollectedHunk hunkFromBase(const ThreeWayDocument &document, const ThreeWayChange &change, ThreeWaySide side, Side taken)
{
    CollectedHunk hunk{.lines = {change.lines[BaseSide], change.lines[side]}, .taken = taken};
    const auto add = [&](Side to, const std::optional<FileEntry> &file) {
        if (!file)
            return;
        hunk.path[to] = file->path;
        hunk.content[to] = file->sha256;
    };
    add(Before, document.file[BaseSide]);
    add(After, document.file[side]);
    return hunk;
}

// The sides that changed the base there.
QList<ThreeWaySide> changersOf(const ThreeWayChange &change)
{
    switch (change.kind) {
    case ThreeWayKind::Equal: return {};
    case ThreeWayKind::Left: return {LeftSide};
    case ThreeWayKind::Right: return {RightSide};
    case ThreeWayKind::Both:
    case ThreeWayKind::Conflict: break;
    }
    return {LeftSide, RightSide};
}

} // namespace

CollectedBar::CollectedBar(Session &session, Actions &actions, QWidget *page)
    : QWidget(page), m_session(session), m_count(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 5);
    m_count->setTextFormat(Qt::PlainText);
    row->addWidget(m_count, 1);
    const auto add = [&](const QString &id, const QString &text, const QString &brief, const QString &tip,
                         std::function<void()> run) {
        QAction *action = actions.add(
            {.id = id, .category = tr("Compare"), .text = text, .context = Qt::WidgetWithChildrenShortcut}, page, std::move(run));
        auto *button = new QToolButton(this);
        button->setProperty("role", u"plain"_s);
        button->setText(brief);
        button->setToolTip(tip);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    };
    add(u"compare.copy-collected"_s, tr("Copy the collected changes as a patch"), tr("Copy as patch"),
        tr("Copy the collected changes as one patch"), [this] { copyPatch(); });
    add(u"compare.save-collected"_s, tr("Save the collected changes as a patch…"), tr("Save as patch…"),
        tr("Save the collected changes as one patch"), [this] { savePatch(); });
    add(u"compare.clear-collected"_s, tr("Forget the collected changes"), tr("Clear"), tr("Forget what was collected"), [this] {
        m_collection.clear();
        store();
    });
    connect(&session, &Session::projectChanged, this, &CollectedBar::load);
    load();
}

void CollectedBar::load()
{
    const QByteArray json = QSettings().value(keyOf(m_session.projectId())).toByteArray();
    m_collection = hunkCollectionFromJson(QJsonDocument::fromJson(json).object());
    showCount();
}

void CollectedBar::store()
{
    QSettings settings;
    if (m_collection.isEmpty())
        settings.remove(keyOf(m_session.projectId()));
    else
        settings.setValue(keyOf(m_session.projectId()), QJsonDocument(toJson(m_collection)).toJson(QJsonDocument::Compact));
    showCount();
}

void CollectedBar::showCount()
{
    m_count->setText(tr("%n change(s) collected", nullptr, m_collection.count()));
    setVisible(!m_collection.isEmpty());
    emit changed();
}

void CollectedBar::take(const DiffDocument &document, const QList<LineRanges> &lines, Side side)
{
    const bool isTaken = std::ranges::all_of(lines, [&](const LineRanges &one) { return taken(document, one) == side; });
    for (const LineRanges &one : lines) {
        const CollectedHunk hunk = collectedHunk(document, one, side);
        if (isTaken)
            m_collection.remove(hunk);
        else
            m_collection.add(hunk);
    }
    store();
}

void CollectedBar::take(const ThreeWayDocument &document, const ThreeWayChange &change, ThreeWaySide side)
{
    const bool isTaken = taken(document, change) == side;
    const QList<ThreeWaySide> changers = changersOf(change);
    for (const ThreeWaySide changer : changers)
        m_collection.remove(hunkFromBase(document, change, changer, After));
    if (!isTaken && (side == BaseSide || !changers.contains(side))) { // a side that did not change it has the base's lines
        for (const ThreeWaySide changer : changers)
            m_collection.add(hunkFromBase(document, change, changer, Before));
    } else if (!isTaken) {
        m_collection.add(hunkFromBase(document, change, side, After));
    }
    store();
}

std::optional<Side> CollectedBar::taken(const DiffDocument &document, const LineRanges &lines) const
{
    return m_collection.isEmpty() ? std::nullopt : m_collection.takenSide(collectedHunk(document, lines, After));
}

std::optional<ThreeWaySide> CollectedBar::taken(const ThreeWayDocument &document, const ThreeWayChange &change) const
{
    if (m_collection.isEmpty())
        return {};
    std::optional<ThreeWaySide> result;
    for (const ThreeWaySide side : changersOf(change)) {
        const std::optional<Side> from = m_collection.takenSide(hunkFromBase(document, change, side, After));
        if (from == After)
            return side;
        if (from == Before)
            result = BaseSide;
    }
    return result;
}

void CollectedBar::makePatch(const QString &title, const std::function<void(const QByteArray &)> &done)
{
    m_session.library().jobs().run(
        JobKind::Visible, title, this,
        [&library = m_session.library(), collection = m_collection, places = m_places](const Progress &progress) {
            return collectedPatch(library, collection, places, progress);
        },
        [this, done](const Result<QByteArray> &patch) {
            if (patch && patch->isEmpty())
                emit m_session.said(tr("The collected changes leave every file as it was: there is nothing to patch."));
            else if (patch)
                done(*patch);
            else
                showError(window(), tr("The collected changes could not be made a patch"), patch.error());
        });
}

void CollectedBar::copyPatch()
{
    if (m_collection.isEmpty())
        return;
    makePatch(tr("Making a patch"), [this](const QByteArray &patch) {
        if (!patch.isValidUtf8()) {
            showError(
                window(), tr("The patch was not copied"),
                {.kind = Error::Kind::Invalid,
                 .message = tr("Its files are not all UTF-8, so it would not survive the clipboard. Save it as a file instead."),
                 .detail = {}});
            return;
        }
        QGuiApplication::clipboard()->setText(QString::fromUtf8(patch));
        emit m_session.said(tr("%n collected change(s) copied as a patch.", nullptr, m_collection.count()));
    });
}

void CollectedBar::savePatch()
{
    if (m_collection.isEmpty())
        return;
    askForSaveFile(window(), tr("Save the collected changes as a patch"), QDir::home().filePath(u"collected.patch"_s),
                   tr("Patches (*.patch *.diff);;All files (*)"), [this](const QString &path) {
                       m_session.library().jobs().run(
                           JobKind::Visible, tr("Saving a patch"), this,
                           [&library = m_session.library(), collection = m_collection, places = m_places,
                            path](const Progress &progress) -> Result<> {
                               const Result<QByteArray> patch = collectedPatch(library, collection, places, progress);
                               return patch ? writeFileDurably(path, *patch) : std::unexpected(patch.error());
                           },
                           [this, path](const Result<> &answer) {
                               if (answer)
                                   emit m_session.said(tr("“%1” was saved.").arg(path));
                               else
                                   showError(window(), tr("The patch was not saved"), answer.error());
                           });
                   });
}

void CollectedBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.field);
    painter.fillRect(0, 0, 3, height(), colors.added);
    painter.fillRect(0, height() - 1, width(), 1, colors.border);
}

} // namespace strata
