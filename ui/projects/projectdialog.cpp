// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectdialog.h"

#include "ui/common/tintedlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace strata {

ProjectDialog::ProjectDialog(Session &session, const Project *project, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_name(new QLineEdit(this)),
      m_domain(new QLineEdit(this)),
      m_techStack(new QLineEdit(this)),
      m_client(new QLineEdit(this)),
      m_error(new TintedLabel(&ThemeColors::removed, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(project ? tr("Edit project") : tr("New project"));
    m_name->setMaxLength(200);
    m_name->setObjectName(u"projectName"_s);
    m_domain->setPlaceholderText(tr("what it is about, as in ecommerce"));
    m_techStack->setPlaceholderText(tr("what it is made with, as in React + FastAPI"));
    m_client->setPlaceholderText(tr("who it is for"));
    if (project) {
        m_project = project->id;
        m_name->setText(project->name);
        m_domain->setText(project->domain);
        m_techStack->setText(project->techStack);
        m_client->setText(project->clientId);
    }
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Domain"), m_domain);
    form->addRow(tr("&Tech stack"), m_techStack);
    form->addRow(tr("&Client"), m_client);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(project ? tr("Save") : tr("Create project"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(460, sizeHint().height());

    const auto update = [this] { m_save->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, update);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProjectDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

void ProjectDialog::save()
{
    m_save->setEnabled(false);
    m_error->hide();
    const NewProject wanted{
        .name = m_name->text().trimmed(),
        .clientId = m_client->text().trimmed(),
        .domain = m_domain->text().trimmed(),
        .techStack = m_techStack->text().trimmed(),
    };
    m_session.library().jobs().run(
        JobKind::Quiet, tr("Saving the project"), this,
        [&library = m_session.library(), id = m_project, wanted](const Progress &) -> Result<Project> {
            if (id.isNull())
                return createProject(library, wanted);
            return editProject(
                library, id,
                {.name = wanted.name, .clientId = wanted.clientId, .domain = wanted.domain, .techStack = wanted.techStack});
        },
        [this](const Result<Project> &answer) { finish(answer); });
}

void ProjectDialog::finish(const Result<Project> &answer)
{
    m_save->setEnabled(true);
    if (!answer) {
        m_error->setText(answer.error().message);
        m_error->show();
        return;
    }
    if (m_project.isNull())
        m_session.selectProject(answer->id);
    else
        m_session.refresh();
    emit m_session.said(m_project.isNull() ? tr("“%1” was created.").arg(answer->name) : tr("“%1” was saved.").arg(answer->name));
    accept();
}

} // namespace strata
