// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/dependencypanel.h"

#include "core/services/dependencies.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QSet>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

enum Column { NameColumn, BeforeColumn, AfterColumn, FileColumn };

constexpr int RowsInSight = 8; // of the open table; more scroll

QString versionText(const QString &version) { return version.isEmpty() ? u"\u2013"_s : version; }

QString signOf(DependencyChange::Kind kind)
{
    switch (kind) {
    case DependencyChange::Kind::Added: return u"+"_s;
    case DependencyChange::Kind::Removed: return u"\u2212"_s;
    case DependencyChange::Kind::Upgraded: return u"\u2191"_s;
    case DependencyChange::Kind::Downgraded: return u"\u2193"_s;
    case DependencyChange::Kind::Changed: return u"~"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordsOf(const DependencyChange &change)
{
    switch (change.kind) {
    case DependencyChange::Kind::Added: return DependencyPanel::tr("%1 %2 added in %3").arg(change.name, change.after, change.file);
    case DependencyChange::Kind::Removed:
        return DependencyPanel::tr("%1 %2 removed from %3").arg(change.name, change.before, change.file);
    default: return DependencyPanel::tr("%1 from %2 to %3 in %4").arg(change.name, change.before, change.after, change.file);
    }
}

} // namespace

QString dependencySummary(const DependencyDelta &delta)
{
    QSet<QString> seen;
    int added = 0;
    int removed = 0;
    QStringList others;
    for (const DependencyChange &change : delta.changes) {
        const QString key = change.ecosystem + u'\n' + change.name;
        if (seen.contains(key))
            continue;
        seen.insert(key);
        if (change.kind == DependencyChange::Kind::Added)
            ++added;
        else if (change.kind == DependencyChange::Kind::Removed)
            ++removed;
        else
            others.append(u"%1 %2 → %3"_s.arg(change.name, change.before, change.after));
    }
    QStringList parts;
    if (!others.isEmpty())
        parts.append(others.size() == 1
                         ? others.constFirst()
                         : DependencyPanel::tr("%1 and %n more", nullptr, int(others.size()) - 1).arg(others.constFirst()));
    if (added > 0)
        parts.append(DependencyPanel::tr("+%n added", nullptr, added));
    if (removed > 0)
        parts.append(DependencyPanel::tr("\u2212%n removed", nullptr, removed));
    if (!delta.problems.isEmpty())
        parts.append(DependencyPanel::tr("%n files not understood", nullptr, int(delta.problems.size())));
    return parts.join(u", "_s);
}

DependencyPanel::DependencyPanel(Library &library, QWidget *parent) : QWidget(parent), m_library(library)
{
    m_title = new QToolButton(this);
    m_title->setProperty("role", u"plain"_s);
    m_title->setCheckable(true);
    m_title->setFocusPolicy(Qt::TabFocus);
    m_title->setMinimumWidth(20); // the text is shortened to the room there is
    m_table = new QTreeWidget(this);
    m_table->setAccessibleName(tr("Changed dependencies"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAllColumnsShowFocus(true);
    m_table->setHeaderLabels({tr("Package"), tr("Before"), tr("After"), tr("File")});
    m_table->header()->setStretchLastSection(true);
    m_table->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(2);
    layout->addWidget(m_title, 0, Qt::AlignLeft);
    layout->addWidget(m_table);
    hide();
    connect(m_title, &QToolButton::toggled, this, [this](bool open) {
        m_table->setVisible(open);
        showSummary();
    });
    connect(m_table, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { emit fileRequested(item->text(FileColumn)); });
}

bool DependencyPanel::isOpen() const { return m_title->isChecked(); }

void DependencyPanel::setOpen(bool open) { m_title->setChecked(open); }

void DependencyPanel::setComparison(const TreeComparison &comparison)
{
    if (m_job)
        m_job->cancel();
    const quint64 question = ++m_question;
    if (comparison.changes.isEmpty()) {
        show({});
        return;
    }
    m_job = m_library.jobs().run(
        JobKind::Quiet, tr("Comparing dependencies"), this,
        [&library = m_library, comparison](const Progress &progress) { return compareDependencies(library, comparison, progress); },
        [this, question](const Result<DependencyDelta> &answer) {
            if (question == m_question)
                show(answer ? *answer : DependencyDelta{});
        });
}

void DependencyPanel::show(const DependencyDelta &delta)
{
    m_summary = dependencySummary(delta);
    setVisible(!m_summary.isEmpty());
    fill(delta);
    m_title->setToolTip((QStringList{tr("Dependencies: %1").arg(m_summary)} + delta.problems).join(u'\n'));
    m_title->setAccessibleName(tr("Dependencies: %1").arg(m_summary));
    showSummary();
}

void DependencyPanel::fill(const DependencyDelta &delta)
{
    m_table->clear();
    QList<QTreeWidgetItem *> rows;
    for (const DependencyChange &change : delta.changes) {
        auto *row = new QTreeWidgetItem(
            {signOf(change.kind) + u' ' + change.name, versionText(change.before), versionText(change.after), change.file});
        row->setData(NameColumn, Qt::AccessibleTextRole, wordsOf(change));
        row->setToolTip(NameColumn, wordsOf(change));
        rows.append(row);
    }
    m_table->addTopLevelItems(rows);
    for (int column = NameColumn; column < FileColumn; ++column)
        m_table->resizeColumnToContents(column);
    const int height = fontMetrics().height() + 8;
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + height * std::min<int>(RowsInSight, int(rows.size())) + 4);
}

void DependencyPanel::showSummary()
{
    const QFontMetrics metrics = m_title->fontMetrics();
    const int room = std::max(40, width() - 24);
    const QString arrow = isOpen() ? u"\u25be "_s : u"\u25b8 "_s;
    const QString whole = arrow + tr("Dependencies: %1").arg(m_summary);
    const bool fits = metrics.horizontalAdvance(whole) <= room;
    m_title->setText(fits ? whole : metrics.elidedText(arrow + m_summary, Qt::ElideRight, room));
}

void DependencyPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSummary();
}

} // namespace strata
