// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migrating/resultpage.h"

#include "ui/common/roomydelegate.h"
#include "ui/common/texts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

ResultPage::ResultPage(QWidget *parent)
    : QWidget(parent), m_headline(new QLabel(this)), m_figures(new QFormLayout), m_problems(new QTreeWidget(this))
{
    m_headline->setObjectName(u"migrationHeadline"_s);
    m_headline->setWordWrap(true);
    QFont font = m_headline->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_headline->setFont(font);
    m_problems->setObjectName(u"migrationProblems"_s);
    m_problems->setHeaderLabels({tr("What the validation found")});
    m_problems->setAccessibleName(tr("What the validation found"));
    m_problems->setRootIsDecorated(false);
    m_problems->setItemDelegate(new RoomyDelegate(m_problems));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_headline);
    layout->addLayout(m_figures);
    layout->addWidget(m_problems, 1);
    layout->addStretch();
}

void ResultPage::setReport(const MigrationReport &report)
{
    m_headline->setText(report.problems.isEmpty() ? tr("Everything is in the library, and every file is what it was.")
                                                  : tr("It is in the library, but %n thing(s) are not as they were.", nullptr,
                                                       int(report.problems.size())));
    while (m_figures->rowCount() > 0)
        m_figures->removeRow(0);
    const auto figure = [this](const QString &name, const QString &value) {
        auto *label = new QLabel(value, this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::NoFocus);
        m_figures->addRow(name, label);
    };
    const QLocale locale;
    for (const MigrationReport::Project &project : report.projects) {
        const QString active = project.activeVersion > 0 ? tr("v%1 is active").arg(project.activeVersion)
                                                         : tr("none of them is active");
        figure(project.name, tr("%n version(s)", nullptr, project.versions) + u" · "_s + active);
    }
    figure(tr("Kept as failed"), locale.toString(report.failedVersions));
    if (report.skipped > 0)
        figure(tr("In the library before"), locale.toString(report.skipped));
    figure(tr("Files compared with their origin"),
           tr("%1 (%2), by SHA-256").arg(locale.toString(report.filesCompared), byteText(report.bytesCompared)));
    figure(tr("Artifacts"), locale.toString(report.artifacts));
    figure(tr("Folders that stay behind"), locale.toString(report.foldersLeft));
    m_problems->clear();
    for (const QString &problem : report.problems)
        new QTreeWidgetItem(m_problems, {problem});
    m_problems->setVisible(!report.problems.isEmpty());
}

} // namespace strata
