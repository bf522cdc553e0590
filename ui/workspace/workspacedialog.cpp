// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspacedialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/tintedlabel.h"
#include "ui/workspace/workspacetexts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

WorkspaceDialog::WorkspaceDialog(Session &session, const Project &project, const QString &folder, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_project(project),
      m_folder(new QLineEdit(this)),
      m_follows(new QCheckBox(tr("&Follow the active version: activating brings the folder to it"), this)),
      m_afterQuiet(new QCheckBox(tr("Capture when nothing was saved for"), this)),
      m_quietSeconds(new QSpinBox(this)),
      m_atPace(new QCheckBox(tr("Capture every"), this)),
      m_paceMinutes(new QSpinBox(this)),
      m_error(new TintedLabel(&ThemeColors::removed, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const WorkspaceLink link = project.workspace.value_or(WorkspaceLink());
    setWindowTitle(project.workspace && folder.isEmpty() ? tr("Folder of “%1”").arg(project.name)
                                                         : tr("Link a folder to “%1”").arg(project.name));
    m_folder->setObjectName(u"workspaceFolder"_s);
    m_folder->setText(folder.isEmpty() ? link.path : folder);
    m_folder->setPlaceholderText(tr("the folder you work in, as in ~/src/shop"));
    m_folder->setAccessibleName(tr("Folder"));
    auto *choose = new QPushButton(tr("C&hoose…"), this);
    connect(choose, &QPushButton::clicked, this, [this] {
        askForFolder(this, tr("The folder you work in"), m_folder->text(),
                     [this](const QString &path) { m_folder->setText(path); });
    });
    m_follows->setObjectName(u"followsActive"_s);
    m_follows->setChecked(link.followsActive);
    const auto number = [](QCheckBox *box, QSpinBox *spin, int value, int usual, int most, const QString &unit) {
        spin->setRange(1, most);
        spin->setSuffix(unit);
        spin->setValue(value > 0 ? value : usual);
        spin->setEnabled(value > 0);
        spin->setAccessibleName(box->text());
        box->setChecked(value > 0);
        connect(box, &QCheckBox::toggled, spin, &QWidget::setEnabled);
    };
    number(m_afterQuiet, m_quietSeconds, link.captureAfterQuietSeconds, 60, 86400, tr(" seconds"));
    number(m_atPace, m_paceMinutes, link.captureEveryMinutes, 30, 10080, tr(" minutes"));
    m_error->setWordWrap(true);
    m_error->hide();

    const auto row = [](std::initializer_list<QWidget *> parts) {
        auto *made = new QHBoxLayout;
        made->setSpacing(8);
        for (QWidget *part : parts)
            made->addWidget(part);
        return made;
    };
    auto *folderRow = row({m_folder, choose});
    folderRow->setStretch(0, 1);
    auto *quietRow = row({m_afterQuiet, m_quietSeconds});
    quietRow->addStretch();
    auto *paceRow = row({m_atPace, m_paceMinutes});
    paceRow->addStretch();
    auto *hint = new TintedLabel(tr("While this window is open, and only when something differs. What captures leave out is never "
                                    "written or deleted; your own changes are always captured first."),
                                 &ThemeColors::textMuted, this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(project.workspace && folder.isEmpty() ? tr("Save") : tr("Link folder"),
                                QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    m_save->setProperty("role", u"primary"_s);
    m_save->setObjectName(u"saveWorkspace"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(11);
    layout->addLayout(folderRow);
    layout->addWidget(m_follows);
    layout->addLayout(quietRow);
    layout->addLayout(paceRow);
    layout->addWidget(hint);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(520, sizeHint().height());

    connect(m_folder, &QLineEdit::textChanged, this, &WorkspaceDialog::updateButtons);
    connect(buttons, &QDialogButtonBox::accepted, this, &WorkspaceDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButtons();
}

void WorkspaceDialog::updateButtons() { m_save->setEnabled(!m_folder->text().trimmed().isEmpty()); }

void WorkspaceDialog::save()
{
    m_save->setEnabled(false);
    m_error->hide();
    QString folder = m_folder->text().trimmed();
    if (folder == "~"_L1 || folder.startsWith("~/"_L1))
        folder = QDir::homePath() + folder.sliced(1);
    const WorkspaceOptions options{.followsActive = m_follows->isChecked(),
                                   .captureAfterQuietSeconds = m_afterQuiet->isChecked() ? m_quietSeconds->value() : 0,
                                   .captureEveryMinutes = m_atPace->isChecked() ? m_paceMinutes->value() : 0};
    const bool isSame = m_project.workspace && m_project.workspace->path == QDir::cleanPath(folder);
    m_session.library().jobs().run(
        JobKind::Visible, tr("Linking the folder"), this,
        [&library = m_session.library(), id = m_project.id, folder, options, isSame](const Progress &progress) {
            return isSame ? editWorkspace(library, id, options) : linkWorkspace(library, id, folder, options, progress);
        },
        [this](const Result<Project> &answer) { finish(answer); });
}

void WorkspaceDialog::finish(const Result<Project> &answer)
{
    updateButtons();
    if (!answer) {
        m_error->setText(answer.error().message);
        m_error->show();
        return;
    }
    m_session.refresh();
    emit m_session.said(tr("“%1” is linked to %2.").arg(answer->name, placeText(answer->workspace->path)));
    accept();
}

} // namespace strata
