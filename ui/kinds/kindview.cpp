// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kinds/kindview.h"

#include "core/services/comparingbytes.h"
#include "ui/common/actions.h"
#include "ui/common/announce.h"
#include "ui/common/segments.h"
#include "ui/diff/diffview.h"
#include "ui/diff/hexrows.h"
#include "ui/images/imagecompare.h"
#include "ui/kinds/binaryfacts.h"
#include "ui/kinds/memberview.h"
#include "ui/kinds/tableview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

QString settingsKey(const QString &group) { return u"compare/kinds/"_s + group; }

/// What the job finds out about two files that are not text.
struct ComparedBytes
{
    ByteComparison bytes;
    std::shared_ptr<const DiffDocument> rows;
};

} // namespace

KindView::KindView(DiffView *text, JobRunner &jobs, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_text(text),
      m_facts(new BinaryFacts(this)),
      m_images(new ImageCompare(jobs, this)),
      m_members(new MemberView(this)),
      m_table(new TableView(this)),
      m_stack(new QStackedWidget(this)),
      m_chooser(new Segments(tr("View as"), this))
{
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_images);
    m_stack->addWidget(m_members);
    m_stack->addWidget(m_table);
    m_facts->hide();
    m_chooser->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_facts);
    layout->addWidget(m_stack, 1);
    connect(m_chooser, &Segments::chosen, this, [this](int kind) { setKind(ViewKind(kind)); });
    connect(m_text, &DiffView::currentChangeChanged, this, [this](int index, int count) {
        if (m_stack->currentWidget() == m_text)
            emit changeShown(index, count);
    });
    connect(m_images, &ImageCompare::regionChanged, this, [this](int index, int count) {
        if (m_stack->currentWidget() == m_images)
            emit changeShown(index, count);
    });
    connect(m_members, &MemberView::currentChanged, this, [this](int index, int count) {
        if (m_stack->currentWidget() == m_members)
            emit changeShown(index, count);
    });
    connect(m_table, &TableView::currentChanged, this, [this](int index, int count) {
        if (m_stack->currentWidget() == m_table)
            emit changeShown(index, count);
    });
    connect(m_images, &ImageCompare::compared, this, [this] {
        if (m_stack->currentWidget() == m_images)
            emit ready();
    });
    // The text view acts on them while it is seen; elsewhere they are this widget's.
    for (const auto &[id, direction] : {std::pair{u"diff.next-change"_s, 1}, std::pair{u"diff.previous-change"_s, -1}}) {
        if (QAction *action = actions.find(id)) {
            addAction(action);
            connect(action, &QAction::triggered, this, [this, direction] {
                if (isVisible() && m_stack->currentWidget() != m_text)
                    step(direction);
            });
        }
    }
}

void KindView::showFile(const FileChange &change, const std::shared_ptr<const DiffDocument> &document,
                        const FileQuestions &questions)
{
    m_change = change;
    m_document = document;
    m_questions = questions;
    m_armed = 0;
    m_kinds = viewKindsOf(change, *document);
    m_kind = m_kinds.first;
    if (m_kinds.kinds.contains(ViewKind::SortedKeys)) {
        m_kind = m_sortsKeys ? ViewKind::SortedKeys : ViewKind::Text;
    } else if (const QVariant chosen = QSettings().value(settingsKey(m_kinds.group));
               !m_kinds.group.isEmpty() && chosen.isValid()) {
        if (const auto kind = ViewKind(chosen.toInt()); m_kinds.kinds.contains(kind))
            m_kind = kind;
    }
    showChoices();
    showKind();
}

void KindView::clear()
{
    ++m_question;
    if (m_job)
        m_job->cancel();
    m_document.reset();
    m_kinds = {.kinds = {ViewKind::Text}};
    m_kind = ViewKind::Text;
    showChoices();
    m_facts->hide();
    m_text->setDocument({});
    m_stack->setCurrentWidget(m_text);
}

void KindView::setKind(ViewKind kind)
{
    if (kind == m_kind || !m_document || !m_kinds.kinds.contains(kind))
        return;
    m_kind = kind;
    m_chooser->setCurrent(int(kind));
    if (m_kinds.kinds.contains(ViewKind::SortedKeys)) {
        emit sortKeysWanted(kind == ViewKind::SortedKeys);
        return;
    }
    if (!m_kinds.group.isEmpty())
        QSettings().setValue(settingsKey(m_kinds.group), int(kind));
    showKind();
}

void KindView::showChoices()
{
    QList<Segments::Choice> choices;
    for (const ViewKind kind : m_kinds.kinds)
        choices.append({.id = int(kind), .text = viewKindName(kind, m_kinds)});
    m_chooser->setVisible(choices.size() > 1);
    m_chooser->setChoices(choices);
    m_chooser->setCurrent(int(m_kind));
}

void KindView::showKind()
{
    ++m_question;
    if (m_job)
        m_job->cancel();
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    m_facts->setVisible(m_kind == ViewKind::Bytes);
    switch (m_kind) {
    case ViewKind::Text:
    case ViewKind::SortedKeys:
        m_text->setDocument(m_document);
        m_stack->setCurrentWidget(m_text);
        emit changeShown(m_text->currentChange(), m_text->changeCount());
        emit ready();
        break;
    case ViewKind::Picture:
        m_text->setDocument({}); // no change of a text nobody sees
        m_stack->setCurrentWidget(m_images);
        emit changeShown(-1, 0);
        m_images->setFiles(m_change.file, m_questions.read);
        break;
    case ViewKind::Members:
        m_text->setDocument({});
        m_stack->setCurrentWidget(m_members);
        showMembers();
        break;
    case ViewKind::Table:
        m_text->setDocument({});
        m_stack->setCurrentWidget(m_table);
        showTable();
        break;
    case ViewKind::Bytes:
        m_stack->setCurrentWidget(m_text);
        showBytes();
        break;
    }
    if (hadFocus)
        focusContent();
}

void KindView::showBytes()
{
    m_job = m_jobs.run(
        JobKind::Quiet, tr("Comparing the bytes of “%1”").arg(m_change.path()), this,
        [files = m_change.file, read = m_questions.read](const Progress &progress) -> Result<ComparedBytes> {
            std::array<QByteArray, 2> contents;
            for (const Side side : {Before, After}) {
                Result<QByteArray> content = read(side, progress);
                if (!content)
                    return std::unexpected(content.error());
                contents[side] = *std::move(content);
            }
            Result<ByteComparison> bytes = compareBytes(contents, progress);
            if (!bytes)
                return std::unexpected(bytes.error());
            auto rows = std::make_shared<const DiffDocument>(hexDocument(files, *bytes));
            return ComparedBytes{.bytes = *std::move(bytes), .rows = std::move(rows)};
        },
        [this, question = m_question](const Result<ComparedBytes> &answer) {
            if (question != m_question)
                return;
            if (answer) {
                m_facts->showFiles(m_change.file, answer->bytes);
                m_text->setDocument(answer->rows);
                announce(m_facts, m_facts->accessibleDescription());
            } else {
                m_facts->showProblem(answer.error().message);
                m_text->setDocument({});
            }
            emit changeShown(m_text->currentChange(), m_text->changeCount());
            emit ready();
        });
}

void KindView::showMembers()
{
    m_job = m_jobs.run(JobKind::Quiet, tr("Comparing the members of “%1”").arg(m_change.path()), this, m_questions.compareMembers,
                       [this, question = m_question](const Result<TreeComparison> &answer) {
                           if (question != m_question)
                               return;
                           if (answer)
                               m_members->setComparison(*answer);
                           else
                               m_members->setProblem(answer.error().message);
                           announce(m_members, m_members->summary());
                           emit ready();
                       });
}

void KindView::showTable()
{
    m_job = m_jobs.run(JobKind::Quiet, tr("Comparing the table “%1”").arg(m_change.path()), this, m_questions.compareTable,
                       [this, question = m_question](const Result<TableComparison> &answer) {
                           if (question != m_question)
                               return;
                           if (answer)
                               m_table->setComparison(*answer);
                           else
                               m_table->setProblem(answer.error().message);
                           announce(m_table, m_table->summary());
                           emit ready();
                       });
}

bool KindView::stepShown(int direction)
{
    if (m_stack->currentWidget() == m_members)
        return m_members->step(direction);
    if (m_stack->currentWidget() == m_table)
        return m_table->step(direction);
    return m_images->stepRegion(direction);
}

void KindView::setSortsKeys(bool sorts) { m_sortsKeys = sorts; }

void KindView::setReducedMotion(bool reduced) { m_images->setReducedMotion(reduced); }

void KindView::step(int direction)
{
    if (m_stack->currentWidget() == m_text) {
        if (direction > 0)
            m_text->nextChange();
        else
            m_text->previousChange();
        return;
    }
    if (stepShown(direction)) {
        m_armed = 0;
        return;
    }
    // As in a text: going on to another file takes a second press, so that nobody is lost.
    if (std::exchange(m_armed, direction) == direction) {
        m_armed = 0;
        emit fileStepWanted(direction);
        return;
    }
    const QString hint = direction > 0 ? tr("No further difference. Press again for the next file.")
                                       : tr("No earlier difference. Press again for the previous file.");
    if (m_stack->currentWidget() == m_images) {
        m_images->showHint(hint);
        return;
    }
    announce(this, hint);
    QToolTip::showText(mapToGlobal(QPoint(width() / 2, height() - 40)), hint, this);
}

void KindView::focusContent()
{
    if (QWidget *shown = m_stack->currentWidget())
        shown->setFocus(Qt::OtherFocusReason);
}

void KindView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !event->modifiers() || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && event->key() == Qt::Key_N)
        step(1);
    else if (isPlain && event->key() == Qt::Key_P)
        step(-1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace strata
