// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"

#include "ui/common/icons.h"
#include "ui/common/tintedlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Strata"));
    setObjectName(u"aboutDialog"_s);
    const QString version = QStringLiteral(STRATA_VERSION);
    const QString system = tr("Qt %1 on %2").arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName());

    auto *icon = new QLabel(this);
    icon->setPixmap(applicationIcon().pixmap(56, 56));
    auto *name = new TintedLabel(tr("Strata %1").arg(version), &ThemeColors::text, this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto *what = new TintedLabel(tr("Keeps every generation of a project: capture, compare, activate, roll back and export."),
                                 &ThemeColors::text, this);
    auto *libraries = new TintedLabel(
        tr("Stands on %1, KDE's KSyntaxHighlighting, SQLite, libzip, libarchive, libdeflate, zlib and OpenSSL. "
           "The letters are Inter and JetBrains Mono where they are installed.")
            .arg(system),
        &ThemeColors::textMuted, this);
    auto *licence = new TintedLabel(
        tr("Free software under the GNU General Public License, version 3 or later. It comes with no warranty."),
        &ThemeColors::textMuted, this);
    for (QLabel *text : std::initializer_list<QLabel *>{what, libraries, licence}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy details"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [version, system] {
        QGuiApplication::clipboard()->setText(u"Strata %1\n%2\n%3"_s.arg(version, system, QSysInfo::buildAbi()));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(icon);
    top->addWidget(name, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(what);
    layout->addWidget(libraries);
    layout->addWidget(licence);
    layout->addSpacing(6);
    layout->addWidget(buttons);
    constexpr int Width = 460;
    setFixedSize(Width, layout->heightForWidth(Width));
}

void showAbout(QWidget *parent)
{
    auto *dialog = new AboutDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace strata
