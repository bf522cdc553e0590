// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/sidetexts.h"

#include "ui/common/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::SideTexts)
};

constexpr qsizetype MostRecent = 5;

} // namespace

QString sideLabel(const Session &session, const TreeSide &side)
{
    if (side.isFolder()) {
        const QString name = QDir(side.folder).dirName();
        return name.isEmpty() ? side.folder : name;
    }
    const Generation *generation = session.generation(side.generation);
    return generation ? generation->label() : Text::tr("Nothing");
}

QString sideName(const Session &session, const TreeSide &side)
{
    if (side.isFolder())
        return QDir::toNativeSeparators(side.folder);
    const Generation *generation = session.generation(side.generation);
    return generation ? generation->versionName : QString();
}

QString sideArgument(const Session &session, const TreeSide &side)
{
    const Generation *generation = session.generation(side.generation);
    return generation ? generation->label() : side.folder;
}

QStringList recentFolders() { return QSettings().value(u"compare/folders"_s).toStringList(); }

void noteRecentFolder(const QString &folder)
{
    QStringList folders = recentFolders();
    folders.removeAll(folder);
    folders.prepend(folder);
    QSettings().setValue(u"compare/folders"_s, folders.first(std::min(MostRecent, folders.size())));
}

} // namespace strata
