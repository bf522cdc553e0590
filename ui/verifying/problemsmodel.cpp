// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verifying/problemsmodel.h"

#include "ui/common/icons.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ProblemsModel)
};

QString iconOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::FileMissing:
    case ProblemKind::FolderMissing:
    case ProblemKind::ArtifactMissing:
    case ProblemKind::VersionMissing:
    case ProblemKind::ProjectMissing: return u"close"_s;
    case ProblemKind::FileExtra:
    case ProblemKind::FolderExtra:
    case ProblemKind::Stray:
    case ProblemKind::OrphanFolder:
    case ProblemKind::OrphanProject:
    case ProblemKind::Leftover: return u"plus"_s;
    case ProblemKind::FileWritable:
    case ProblemKind::FolderWritable: return u"edit"_s;
    default: return u"warning"_s;
    }
}

} // namespace

QString shortText(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::CatalogDamaged: return Text::tr("Damaged catalog");
    case ProblemKind::CatalogDiffers: return Text::tr("Catalog differs");
    case ProblemKind::Stray: return Text::tr("Does not belong");
    case ProblemKind::Leftover: return Text::tr("Leftover");
    case ProblemKind::OrphanProject: return Text::tr("Unknown project");
    case ProblemKind::ProjectMissing: return Text::tr("Missing project");
    case ProblemKind::MetadataDamaged: return Text::tr("Damaged project file");
    case ProblemKind::ActiveLinkMissing:
    case ProblemKind::ActiveLinkDangling:
    case ProblemKind::ActiveLinkWrong: return Text::tr("Active link");
    case ProblemKind::OrphanFolder: return Text::tr("Unknown version");
    case ProblemKind::VersionMissing: return Text::tr("Missing version");
    case ProblemKind::ManifestDamaged: return Text::tr("Damaged manifest");
    case ProblemKind::FileMissing: return Text::tr("Missing file");
    case ProblemKind::FileChanged: return Text::tr("Changed file");
    case ProblemKind::FileUnreadable: return Text::tr("Unreadable file");
    case ProblemKind::FileExtra: return Text::tr("Extra file");
    case ProblemKind::FileWritable: return Text::tr("Writable file");
    case ProblemKind::WrongType: return Text::tr("Wrong type");
    case ProblemKind::LinkChanged: return Text::tr("Changed link");
    case ProblemKind::FolderMissing: return Text::tr("Missing folder");
    case ProblemKind::FolderExtra: return Text::tr("Extra folder");
    case ProblemKind::FolderUnreadable: return Text::tr("Unreadable folder");
    case ProblemKind::FolderWritable: return Text::tr("Writable folder");
    case ProblemKind::ArtifactMissing: return Text::tr("Missing artifact");
    case ProblemKind::ArtifactChanged: return Text::tr("Changed artifact");
    case ProblemKind::PackDamaged: return Text::tr("Damaged pack");
    case ProblemKind::PackUnneeded: return Text::tr("Unneeded pack");
    }
    return toText(kind); // one that came with a later feature
}

void ProblemsModel::setProblems(const QList<VerifyProblem> &problems, const QHash<ProjectId, QString> &projects)
{
    beginResetModel();
    m_problems = problems;
    m_projects = projects;
    endResetModel();
}

const VerifyProblem *ProblemsModel::problemAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_problems.size() ? &m_problems[index.row()] : nullptr;
}

int ProblemsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_problems.size()); }
int ProblemsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ProblemsModel::textOf(const VerifyProblem &problem, int column) const
{
    switch (column) {
    case Kind: return shortText(problem.kind);
    case Project: return problem.project.isNull() ? QString() : m_projects.value(problem.project, problem.project.toString());
    case Version: return problem.version > 0 ? u"v%1"_s.arg(problem.version) : QString();
    case Place: return problem.path;
    case What: {
        QString text = problem.problem;
        for (const VerifyProblem::Reached &reached : problem.reached) {
            const QString project = m_projects.value(reached.project);
            text += u' ' + tr("The same file is %1 in %2 v%3.").arg(reached.path, project).arg(reached.version);
        }
        return text;
    }
    default: return {};
    }
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    const VerifyProblem *problem = problemAt(index);
    if (!problem)
        return {};
    switch (role) {
    case Qt::DisplayRole: return textOf(*problem, index.column());
    case Qt::ToolTipRole: return index.column() == Place || index.column() == What ? textOf(*problem, index.column()) : QVariant();
    case Qt::DecorationRole: return index.column() == Kind ? QVariant(themedIcon(iconOf(problem->kind))) : QVariant();
    case Qt::AccessibleTextRole: return textOf(*problem, index.column());
    default: return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("Kind");
    case Project: return tr("Project");
    case Version: return tr("Version");
    case Place: return tr("Place");
    case What: return tr("What is wrong");
    default: return {};
    }
}

} // namespace strata
