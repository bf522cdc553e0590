// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/headerbar.h"

#include "ui/common/actions.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

PaletteField::PaletteField(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    // Only what the palette finds; searching in files' text is not among it.
    setText(tr("Search projects, versions and actions"));
    setAccessibleName(text());
}

void PaletteField::setShortcutText(const QString &text)
{
    m_shortcut = text;
    update();
}

QSize PaletteField::sizeHint() const { return {420, fontMetrics().height() + 14}; }

void PaletteField::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colors.focusRing : colors.border, 1));
    painter.setBrush(underMouse() ? colors.hover : colors.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    QRect inner = rect().adjusted(10, 0, -10, 0);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    if (!m_shortcut.isEmpty()) {
        const int width = QFontMetrics(small).horizontalAdvance(m_shortcut) + 12;
        const int height = QFontMetrics(small).height() + 2;
        const QRect cap = QStyle::visualRect(layoutDirection(), rect(),
                                             QRect(inner.right() - width + 1, (this->height() - height) / 2, width, height));
        painter.setPen(QPen(colors.border, 1));
        painter.setBrush(colors.window);
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setFont(small);
        painter.setPen(colors.textMuted);
        painter.drawText(cap, Qt::AlignCenter, m_shortcut);
        inner.setRight(inner.right() - width - 8);
    }
    painter.setFont(font());
    painter.setPen(colors.textFaint);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), inner),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
}

HeaderBar::HeaderBar(Actions &actions, QMenu *menu, QWidget *parent)
    : QWidget(parent), m_brand(new QToolButton(this)), m_field(new PaletteField(this)), m_buttons(new QWidget(this))
{
    setFixedHeight(std::max(47, fontMetrics().height() + 31));
    QFont brandFont = font();
    brandFont.setPointSizeF(brandFont.pointSizeF() * 1.12);
    brandFont.setWeight(QFont::Bold);
    m_brand->setFont(brandFont);
    m_brand->setText(u"Strata"_s);
    m_brand->setIcon(applicationIcon());
    m_brand->setIconSize({17, 17});
    m_brand->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_brand->setProperty("role", u"plain"_s);
    m_brand->setPopupMode(QToolButton::InstantPopup);
    m_brand->setMenu(menu);
    m_brand->setToolTip(tr("Menu (F10)"));
    m_brand->setAccessibleName(tr("Menu"));

    const auto button = [this](const QString &text, const QString &role) {
        auto *made = new QToolButton(m_buttons);
        made->setText(text);
        made->setProperty("role", role);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    auto *capture = button(tr("Capture") + u" \u25be"_s, {});
    auto *captureMenu = new QMenu(capture);
    for (const auto &id : {u"capture.folder"_s, u"capture.archive"_s})
        captureMenu->addAction(actions.find(id));
    captureMenu->addSeparator();
    captureMenu->addAction(actions.find(u"project.new"_s));
    capture->setMenu(captureMenu);
    capture->setPopupMode(QToolButton::InstantPopup);
    capture->setToolTip(tr("Keep a folder or an archive as the next version"));

    auto *zip = button(tr("Export ZIP"), u"primary"_s);
    zip->setProperty("part", u"left"_s);
    zip->setObjectName(u"exportZip"_s);
    QAction *exportZip = actions.find(u"export.zip"_s);
    zip->setEnabled(exportZip->isEnabled());
    connect(exportZip, &QAction::enabledChanged, zip, &QWidget::setEnabled);
    connect(zip, &QToolButton::clicked, exportZip, &QAction::trigger);
    zip->setToolTip(tr("Export the selected version as a ZIP (%1)").arg(exportZip->shortcut().toString(QKeySequence::NativeText)));
    auto *more = button(u"\u25be"_s, u"primary"_s);
    more->setProperty("part", u"right"_s);
    more->setAccessibleName(tr("More ways to export"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *exportMenu = new QMenu(more);
    for (const auto &id : {u"export.zip"_s, u"export.tar"_s, u"export.tar-gz"_s})
        exportMenu->addAction(actions.find(id));
    exportMenu->addSeparator();
    exportMenu->addAction(actions.find(u"export.choose-place"_s));
    more->setMenu(exportMenu);
    more->setEnabled(exportZip->isEnabled());
    connect(exportZip, &QAction::enabledChanged, more, &QWidget::setEnabled);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(capture);
    auto *split = new QHBoxLayout;
    split->setSpacing(0);
    split->addWidget(zip);
    split->addWidget(more);
    row->addLayout(split);

    QAction *palette = actions.find(u"go.palette"_s);
    const auto showShortcut = [this, palette] {
        m_field->setShortcutText(palette->shortcut().toString(QKeySequence::NativeText).replace(u'+', u' '));
    };
    connect(palette, &QAction::changed, m_field, showShortcut);
    connect(m_field, &QAbstractButton::clicked, palette, &QAction::trigger);
    showShortcut();
}

/// By hand: the field has a width of its own and stays in the middle of what the mark and the buttons leave.
void HeaderBar::resizeEvent(QResizeEvent *)
{
    const int middle = (height() - 1) / 2;
    const auto place = [&](QWidget *widget, int left, int width) {
        const int wanted = widget->sizeHint().height();
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(left, middle - wanted / 2, width, wanted)));
    };
    const int brandEnd = 8 + m_brand->sizeHint().width();
    const int buttonsWidth = m_buttons->sizeHint().width();
    const int buttonsStart = width() - 12 - buttonsWidth;
    const int field = std::clamp(buttonsStart - brandEnd - 32, 60, m_field->sizeHint().width());
    place(m_brand, 8, brandEnd - 8);
    place(m_field, (brandEnd + buttonsStart - field) / 2, field);
    place(m_buttons, buttonsStart, buttonsWidth);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(palette());
    painter.fillRect(rect(), colors.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
}

} // namespace strata
