// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/findpanel.h"

#include "ui/changes/foundmodel.h"
#include "ui/common/icons.h"
#include "ui/common/tintedlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <mutex>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

constexpr int PollMs = 80; // how often what was found is shown

} // namespace

struct FindPanel::Mailbox
{
    std::mutex mutex;
    QList<FoundLine> lines;
};

FindPanel::FindPanel(Library &library, QWidget *parent) : QFrame(parent), m_library(library), m_model(new FoundModel(this))
{
    setFrameShape(QFrame::NoFrame);
    build();
    m_delay.setSingleShot(true);
    m_delay.setInterval(250);
    connect(&m_delay, &QTimer::timeout, this, &FindPanel::search);
    m_poll.setInterval(PollMs);
    connect(&m_poll, &QTimer::timeout, this, &FindPanel::takeLetters);
}

FindPanel::~FindPanel() { stop(); }

void FindPanel::build()
{
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Find in all changed files"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    const auto toggle = [this](const QString &text, const QString &tip) {
        auto *button = new QToolButton(this);
        button->setProperty("role", u"quiet"_s);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::toggled, this, &FindPanel::search);
        return button;
    };
    m_case = toggle(u"Aa"_s, tr("Match case"));
    m_words = toggle(u"\u201cw\u201d"_s, tr("Whole words"));
    m_regex = toggle(u".*"_s, tr("Regular expression"));
    m_changed = toggle(u"\u00b1"_s, tr("Changed lines only"));
    m_status = new TintedLabel(&ThemeColors::textMuted, this);
    m_cancel = new QToolButton(this);
    m_cancel->setProperty("role", u"quiet"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_cancel->hide();
    auto *closeButton = new QToolButton(this);
    closeButton->setProperty("role", u"plain"_s);
    closeButton->setIcon(themedIcon(u"close"_s));
    closeButton->setToolTip(tr("Close (Esc)"));
    closeButton->setAccessibleName(tr("Close the search"));
    closeButton->setFocusPolicy(Qt::TabFocus);

    m_results = new QTreeView(this);
    m_results->setModel(m_model);
    m_results->setAccessibleName(tr("Lines found"));
    m_results->setRootIsDecorated(false);
    m_results->setUniformRowHeights(true);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->setAllColumnsShowFocus(true);
    m_results->header()->setStretchLastSection(true);
    m_results->header()->resizeSection(FoundModel::FileColumn, 260);
    m_results->header()->resizeSection(FoundModel::LineColumn, 80);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 6, 8, 6);
    top->setSpacing(4);
    top->addWidget(m_text, 2);
    for (QToolButton *button : {m_case, m_words, m_regex, m_changed})
        top->addWidget(button);
    top->addSpacing(8);
    top->addWidget(m_status, 3);
    top->addWidget(m_cancel);
    top->addWidget(closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_results, 1);

    connect(m_text, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_cancel, &QToolButton::clicked, this, &FindPanel::stop);
    connect(closeButton, &QToolButton::clicked, this, &FindPanel::close);
    connect(m_results, &QTreeView::activated, this, [this](const QModelIndex &index) { emit openRequested(m_model->line(index)); });
}

FindQuery FindPanel::query() const
{
    return {.text = m_text->text(),
            .isRegex = m_regex->isChecked(),
            .matchesCase = m_case->isChecked(),
            .wholeWords = m_words->isChecked(),
            .onlyChangedLines = m_changed->isChecked()};
}

void FindPanel::setComparison(const TreeComparison &comparison)
{
    const bool isOther = isVisible() && (comparison.sides != m_comparison.sides || comparison.changes != m_comparison.changes);
    m_comparison = comparison;
    if (isOther)
        search();
}

void FindPanel::open(const QString &text)
{
    const bool wasVisible = isVisible();
    show();
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
    if (!wasVisible)
        search();
}

void FindPanel::open(const FindQuery &query)
{
    const std::array<std::pair<QToolButton *, bool>, 4> states{
        std::pair{m_case, query.matchesCase}, std::pair{m_words, query.wholeWords}, std::pair{m_regex, query.isRegex},
        std::pair{m_changed, query.onlyChangedLines}};
    for (const auto &[toggle, isOn] : states) {
        const QSignalBlocker silence(toggle); // one search for all of them
        toggle->setChecked(isOn);
    }
    m_text->setText(query.text);
    open(query.text);
    search();
}

void FindPanel::search()
{
    m_delay.stop();
    stop();
    m_model->clear();
    const quint64 question = ++m_question;
    const FindQuery query = this->query();
    if (query.text.isEmpty() || m_comparison.changes.isEmpty()) {
        m_status->clear();
        return;
    }
    m_mailbox = std::make_shared<Mailbox>();
    m_isSearching = true;
    m_status->setText(tr("Looking…"));
    m_cancel->show();
    m_poll.start();
    m_job = m_library.jobs().run(
        JobKind::Quiet, tr("Looking for “%1”").arg(query.text), this,
        [&library = m_library, comparison = m_comparison, query, mailbox = m_mailbox](const Progress &progress) {
            const auto found = [&mailbox](const QList<FoundLine> &lines) {
                const std::scoped_lock lock(mailbox->mutex);
                mailbox->lines.append(lines);
            };
            return findInChanges(library, comparison.sides, comparison.changes, query, found, progress);
        },
        [this, question](const Result<FindSummary> &answer) {
            if (question == m_question)
                finish(answer);
        });
}

void FindPanel::stop()
{
    if (m_job)
        m_job->cancel();
}

void FindPanel::takeLetters()
{
    if (!m_mailbox)
        return;
    QList<FoundLine> lines;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        lines = std::exchange(m_mailbox->lines, {});
    }
    const bool isFirst = m_model->count() == 0;
    m_model->append(lines);
    if (isFirst && m_model->count() > 0)
        m_results->setCurrentIndex(m_model->index(0, 0));
    if (m_isSearching && m_job && m_job->total() > 0)
        m_status->setText(tr("%1 of %2 files, %n lines so far", nullptr, m_model->count()).arg(m_job->done()).arg(m_job->total()));
}

void FindPanel::finish(const Result<FindSummary> &answer)
{
    m_isSearching = false;
    m_poll.stop();
    takeLetters();
    m_cancel->hide();
    if (!answer) {
        m_status->setText(answer.error().kind == Error::Kind::Cancelled
                              ? tr("Cancelled; %n lines were found until then.", nullptr, m_model->count())
                              : answer.error().message);
        return;
    }
    QStringList parts;
    if (answer->lines == 0)
        parts.append(tr("Nothing found."));
    else
        parts.append(tr("%n lines", nullptr, int(answer->lines)) + u' ' + tr("in %n files.", nullptr, answer->files));
    if (answer->isCut)
        parts.append(tr("There are more: narrow the search down."));
    if (answer->notSearched > 0)
        parts.append(tr("%n files are no text or too large.", nullptr, answer->notSearched));
    m_status->setText(parts.join(u' '));
}

void FindPanel::step(int rows)
{
    const int row = std::clamp(m_results->currentIndex().row() + rows, 0, std::max(0, m_model->count() - 1));
    m_results->setCurrentIndex(m_model->index(row, 0));
}

void FindPanel::close()
{
    stop();
    hide();
    emit closed();
}

void FindPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !event->modifiers())
        close();
    else
        QFrame::keyPressEvent(event);
}

/// Arrows typed in the field move in the list, Enter opens.
bool FindPanel::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(10); return true;
    case Qt::Key_PageUp: step(-10); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_delay.isActive())
            search();
        else if (const QModelIndex index = m_results->currentIndex(); index.isValid())
            emit openRequested(m_model->line(index));
        return true;
    default: return false;
    }
}

QVariantMap FindPanel::saveState() const
{
    return {{u"case"_s, m_case->isChecked()},
            {u"words"_s, m_words->isChecked()},
            {u"regex"_s, m_regex->isChecked()},
            {u"changed"_s, m_changed->isChecked()}};
}

void FindPanel::restoreState(const QVariantMap &state)
{
    m_case->setChecked(state.value(u"case"_s).toBool());
    m_words->setChecked(state.value(u"words"_s).toBool());
    m_regex->setChecked(state.value(u"regex"_s).toBool());
    m_changed->setChecked(state.value(u"changed"_s).toBool());
}

} // namespace strata
