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
}

CapturePreviewView::CapturePreviewView(Library &library, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_summary(new TintedLabel(&ThemeColors::textMuted, this)),
      m_skipped(new QTreeWidget(this))
{
    m_summary->setObjectName(u"capturePreviewSummary"_s);
    m_summary->setWordWrap(true);
    m_skipped->setObjectName(u"captureSkipped"_s);
    m_skipped->setHeaderLabels({tr("Left out"), tr("Why")});
    m_skipped->setItemDelegate(new RoomyDelegate(m_skipped));
    m_skipped->setRootIsDecorated(false);
    m_skipped->setUniformRowHeights(true);
    m_skipped->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_skipped->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_skipped->header()->setStretchLastSection(false);
    m_skipped->setMinimumHeight(96);
    m_skipped->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_summary);
    layout->addWidget(m_skipped, 1);
    layout->addStretch();

    m_delay.setSingleShot(true);
    m_delay.setInterval(250ms);
    connect(&m_delay, &QTimer::timeout, this, &CapturePreviewView::start);
}

void CapturePreviewView::ask(const QString &path, const QStringList &excludes)
{
    if (path == m_path && excludes == m_excludes)
        return;
    m_path = path;
    m_excludes = excludes;
    m_answer.reset();
    ++m_question;
    if (m_job)
        m_job->cancel();
    if (path.isEmpty()) {
        m_delay.stop();
        m_summary->setText(tr("Choose a folder or an archive, or drop one here."));
        m_skipped->hide();
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
        [&library = m_library, path = m_path, excludes = m_excludes](const Progress &progress) {
            return previewCapture(library, path, excludes, progress);
        },
        [this, question](const Result<CapturePreview> &preview) {
            if (question == m_question)
                show(preview);
        });
}

void CapturePreviewView::show(const Result<CapturePreview> &preview)
{
    m_skipped->clear();
    if (!preview) {
        m_answer.reset();
        m_summary->setText(preview.error().message);
        m_skipped->hide();
        emit answered();
        return;
    }
    m_answer = *preview;
    QString summary = tr("%n files · %1", nullptr, preview->fileCount).arg(byteText(preview->totalBytes));
    const qsizetype left = preview->skipped.size();
    summary = left == 0 ? tr("%1 · nothing is left out").arg(summary)
                        : tr("%1 · %n entries are left out", nullptr, int(left)).arg(summary);
    m_summary->setText(summary);
    QList<QTreeWidgetItem *> items;
    for (const SkippedPath &skipped : preview->skipped.first(std::min<qsizetype>(left, ListedPaths))) {
        auto *item = new QTreeWidgetItem({skipped.path, skipped.reason});
        item->setToolTip(0, skipped.path);
        items << item;
    }
    if (left > ListedPaths)
        items << new QTreeWidgetItem({tr("… and %n more", nullptr, int(left) - ListedPaths)});
    m_skipped->addTopLevelItems(items);
    m_skipped->setVisible(left > 0);
    emit answered();
}

} // namespace strata
