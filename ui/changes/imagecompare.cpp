// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/imagecompare.h"

#include "ui/common/texts.h"
#include "ui/files/imageview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

Side other(Side side) { return side == Before ? After : Before; }

} // namespace

ImageCompare::ImageCompare(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(1);
    setLayoutDirection(Qt::LeftToRight);
    for (Side side : {Before, After}) {
        Pane &pane = m_panes[side];
        pane.view = new ImageView(this);
        pane.view->setAccessibleName(side == Before ? tr("Image before") : tr("Image after"));
        pane.caption = new QLabel(this);
        pane.caption->setAlignment(Qt::AlignCenter);
        pane.caption->setTextFormat(Qt::PlainText);
        pane.caption->setWordWrap(true);
        pane.caption->setProperty("role", u"muted"_s);
        pane.caption->setContentsMargins(8, 6, 8, 8);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(pane.view, 1);
        column->addWidget(pane.caption);
        layout->addLayout(column, 1);
    }
    // One zoom and one place for both, so that the same corner is compared.
    for (Side side : {Before, After}) {
        ImageView *from = m_panes[side].view;
        ImageView *to = m_panes[other(side)].view;
        connect(from, &ImageView::zoomChanged, this, [this, from, to] {
            if (m_isSyncing)
                return;
            m_isSyncing = true;
            if (from->fits())
                to->fit();
            else
                to->setZoom(from->zoom());
            m_isSyncing = false;
        });
        connect(from->horizontalScrollBar(), &QScrollBar::valueChanged, to->horizontalScrollBar(), &QScrollBar::setValue);
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(), &QScrollBar::setValue);
    }
}

void ImageCompare::setFiles(const std::array<std::optional<FileEntry>, 2> &files, const Loader &load)
{
    m_files = files;
    ++m_question;
    for (Side side : {Before, After}) {
        if (!files[side]) {
            m_panes[side].view->setImage({});
            describe(side, side == Before ? tr("Not in the version before") : tr("Not in the version after"));
            continue;
        }
        describe(side, tr("Loading…"));
        load(side, [self = QPointer(this), question = m_question, side](const ComparedImage &image) {
            if (self && question == self->m_question)
                self->show(side, image);
        });
    }
}

QString ImageCompare::caption(Side side) const { return m_panes[side].caption->text(); }

void ImageCompare::show(Side side, const ComparedImage &image)
{
    m_panes[side].view->setImage(image.image);
    if (image.image.isNull()) {
        describe(side, image.problem.isEmpty() ? tr("The image cannot be shown.") : image.problem);
        return;
    }
    describe(side, tr("%1 × %2 pixels, %3").arg(image.image.width()).arg(image.image.height()).arg(byteText(m_files[side]->size)));
}

void ImageCompare::describe(Side side, const QString &text)
{
    m_panes[side].caption->setText(text);
    m_panes[side].view->setAccessibleDescription(text);
}

} // namespace strata
