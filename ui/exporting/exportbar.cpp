// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportbar.h"

#include "ui/common/texts.h"
#include "ui/common/tintedlabel.h"
#include "ui/exporting/exporting.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace strata {

namespace {
constexpr int ListedNames = 8; // more than a tip can show well
}

ExportBar::ExportBar(QWidget *host)
    : QFrame(host),
      m_name(new TintedLabel(&ThemeColors::text, this)),
      m_size(new TintedLabel(&ThemeColors::textMuted, this)),
      m_portable(new QCheckBox(this))
{
    setObjectName(u"exportBar"_s);
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);

    const auto button = [this](const QString &text) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setProperty("role", u"plain"_s);
        return made;
    };
    QToolButton *reveal = button(tr("Show in folder"));
    QToolButton *copy = button(tr("Copy path"));
    QToolButton *more = button(tr("Choose another format ▾"));
    QToolButton *close = button(u"✕"_s);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    for (const ExportFormat format : {ExportFormat::Zip, ExportFormat::Tar, ExportFormat::TarGz}) {
        QAction *entry = menu->addAction(tr("Export as %1").arg(toText(format)));
        connect(entry, &QAction::triggered, this, [this, format] { emit formatChosen(format); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Export to another place…")), &QAction::triggered, this, &ExportBar::otherPlaceChosen);
    more->setMenu(menu);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 6, 6);
    layout->setSpacing(8);
    m_portable->setObjectName(u"exportPortableNames"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_size, m_portable, reveal, copy, more, close})
        layout->addWidget(part);

    connect(reveal, &QToolButton::clicked, this, [this] { revealInFileManager(m_path); });
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_path); });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_portable, &QCheckBox::clicked, this, &ExportBar::portableNamesToggled);
    m_hide.setSingleShot(true);
    m_hide.setInterval(15s);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    host->installEventFilter(this);
    hide();
}

bool ExportBar::wantsPortableNames() const { return m_portable->isVisibleTo(this) && m_portable->isChecked(); }

void ExportBar::show(const ExportJob &job, const QList<ExportFinding> &findings)
{
    QStringList names;
    for (const ExportFinding &finding : findings) {
        if (finding.kind == ExportFinding::Kind::Name)
            names << tr("%1: %2").arg(finding.path, finding.reason);
    }
    m_portable->setVisible(!names.isEmpty());
    m_portable->setText(tr("Portable names (%1)").arg(names.size()));
    m_portable->setChecked(!job.renamed.isEmpty());
    const QString rest = names.size() > ListedNames ? u'\n' + tr("… and %n more", nullptr, int(names.size()) - ListedNames)
                                                    : QString();
    m_portable->setToolTip(tr("Write the archive again with names that can be unpacked everywhere:") + u'\n'
                           + names.first(std::min<qsizetype>(names.size(), ListedNames)).join(u'\n') + rest);
    m_portable->setAccessibleDescription(m_portable->toolTip());

    m_path = job.path;
    m_name->setText(QFileInfo(job.path).fileName());
    m_name->setToolTip(job.path);
    m_size->setText(u"· "_s + byteText(job.size));
    setAccessibleName(tr("%1, %2, was exported").arg(m_name->text(), byteText(job.size)));
    place();
    QFrame::show();
    raise();
    m_hide.start();
}

bool ExportBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void ExportBar::enterEvent(QEnterEvent *event)
{
    m_hide.stop(); // a person who reaches for a button is not to lose it
    QFrame::enterEvent(event);
}

void ExportBar::leaveEvent(QEvent *event)
{
    m_hide.start();
    QFrame::leaveEvent(event);
}

void ExportBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void ExportBar::place()
{
    constexpr int Gap = 44; // above the status bar
    adjustSize();
    const QWidget *host = parentWidget();
    move((host->width() - width()) / 2, host->height() - height() - Gap);
}

} // namespace strata
