// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturing/capturepreview.h"

#include "ui/common/roomydelegate.h"
#include "ui/common/texts.h"
#include "ui/common/tintedlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace strata {

namespace {

constexpr int ListedPaths = 1000; // a folder of junk may leave out a hundred thousand; nobody scrolls through them

void fill(QTreeWidget *list, const QList<SkippedPath> &paths)
{
    list->clear();
    QList<QTreeWidgetItem *> items;
    for (const SkippedPath &each : paths.first(std::min<qsizetype>(paths.size(), ListedPaths))) {
        auto *item = new QTreeWidgetItem({each.path, each.reason});
        item->setToolTip(0, each.path);
        item->setToolTip(1, each.reason);
        items << item;
    }
    if (paths.size() > ListedPaths)
        items << new QTreeWidgetItem({CapturePreviewView::tr("… and %n more", nullptr, int(paths.size()) - ListedPaths)});
    list->addTopLevelItems(items);
    list->setVisible(!paths.isEmpty());
}

} // namespace

CapturePreviewView::CapturePreviewView(Library &library, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_summary(new TintedLabel(&ThemeColors::textMuted, this)),
      m_skipped(makeList(u"captureSkipped"_s, {tr("Left out"), tr("Why")})),
      m_warnings(makeList(u"captureWarnings"_s, {tr("Kept, but not the same everywhere"), tr("Why")}))
{
    m_summary->setObjectName(u"capturePreviewSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Choose a folder or an archive, or drop one here."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_summary);
    layout->addWidget(m_skipped, 1);
    layout->addWidget(m_warnings, 1);
    layout->addStretch();

    m_delay.setSingleShot(true);
    m_delay.setInterval(250ms);
    connect(&m_delay, &QTimer::timeout, this, &CapturePreviewView::start);
}

QTreeWidget *CapturePreviewView::makeList(const QString &name, const QStringList &headings)
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(name);
    list->setAccessibleName(headings.first());
    list->setHeaderLabels(headings);
    list->setItemDelegate(new RoomyDelegate(list));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    list->setMinimumHeight(96);
    list->hide();
    return list;
}

void CapturePreviewView::ask(const QString &path, const QStringList &excludes, const ArchiveConsent &consent)
{
    if (path == m_path && excludes == m_excludes && consent == m_consent)
        return;
    m_path = path;
    m_excludes = excludes;
    m_consent = consent;
    m_missing = {};
    m_answer.reset();
    ++m_question;
    if (m_job)
        m_job->cancel();
    if (path.isEmpty()) {
        m_delay.stop();
        m_summary->setText(tr("Choose a folder or an archive, or drop one here."));
        m_skipped->hide();
        m_warnings->hide();
        emit answered();
        return;
    }
    m_summary->setText(tr("Looking at what would be captured…"));
    m_delay.start();
}

void CapturePreviewView::start()
{
    const quint64 question = m_question;
    m_job = m_library.jobs().run(
        JobKind::Quiet, tr("Looking at %1").arg(m_path), this,
        [&library = m_library, path = m_path, excludes = m_excludes, consent = m_consent](const Progress &progress) {
            return previewCapture(library, path, excludes, consent, progress);
        },
        [this, question](const Result<CapturePreview> &preview) {
            if (question == m_question)
                show(preview);
        });
}

void CapturePreviewView::show(const Result<CapturePreview> &preview)
{
    if (!preview) {
        m_answer.reset();
        m_missing = consentFor(preview.error());
        m_summary->setText(preview.error().message);
        m_skipped->hide();
        m_warnings->hide();
        emit answered();
        return;
    }
    m_answer = *preview;
    QString summary = tr("%n files · %1", nullptr, preview->fileCount).arg(byteText(preview->totalBytes));
    const qsizetype left = preview->skipped.size();
    summary = left == 0 ? tr("%1 · nothing is left out").arg(summary)
                        : tr("%1 · %n entries are left out", nullptr, int(left)).arg(summary);
    if (!preview->warnings.isEmpty())
        summary = tr("%1 · %n names are not the same everywhere", nullptr, int(preview->warnings.size())).arg(summary);
    m_summary->setText(summary);
    fill(m_skipped, preview->skipped);
    fill(m_warnings, preview->warnings);
    emit answered();
}

} // namespace strata
