// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/movepopup.h"

#include "ui/diff/diffview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

MovePopup::MovePopup(const MovedBlock &block, const std::array<QString, 2> &paths, std::shared_ptr<const DiffDocument> document,
                     QWidget *parent)
    : QFrame(parent, Qt::Popup), m_view(new DiffView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setProperty("role", u"card"_s);
    const auto place = [&](Side side) {
        return u"%1:%2–%3"_s.arg(paths[side]).arg(block.lines[side].first + 1).arg(block.lines[side].end());
    };
    const QString title = tr("Moved from %1 to %2, %3 % the same").arg(place(Before), place(After)).arg(block.similarity);
    setAccessibleName(title);
    auto *label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(12, 8, 12, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(label);
    layout->addWidget(m_view, 1);
    m_view->setMode(DiffView::Mode::SideBySide);
    m_view->setOverviewVisible(false);
    m_view->setContext(FoldModel::everything);
    m_view->setDocument(std::move(document));
    m_view->setFirstLines({block.lines[Before].first, block.lines[After].first});
    setFocusProxy(m_view);
}

void MovePopup::open()
{
    const QWidget *under = parentWidget()->window();
    const int lines = std::clamp(int(m_view->rows().rows.size()) + 1, 6, 30);
    resize(std::max(480, under->width() * 3 / 4), 48 + lines * m_view->layout().lineHeight());
    move(under->mapToGlobal(under->rect().center()) - rect().center());
    show();
    m_view->setFocus(Qt::PopupFocusReason);
}

void MovePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace strata
