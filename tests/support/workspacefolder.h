// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"
#include "core/base/fileio.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <sys/stat.h>
#include <unistd.h>

namespace strata::test {

/// A folder somebody works in, written to as an editor would.
struct WorkspaceFolder
{
    QString root;

    QString path(const QString &name) const { return root + u'/' + name; }
    void write(const QString &name, QByteArrayView bytes, mode_t mode = 0644) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        file.close();
        ::chmod(QFile::encodeName(path(name)).constData(), mode);
    }
    void link(const QString &name, const QByteArray &target) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        ::symlink(target.constData(), QFile::encodeName(path(name)).constData());
    }
    void makeFolder(const QString &name, mode_t mode = 0755) const
    {
        QDir().mkpath(path(name));
        ::chmod(QFile::encodeName(path(name)).constData(), mode);
    }
    void remove(const QString &name) const
    {
        if (const auto gone = removeTree(path(name)); !gone)
            qFatal("%s", qPrintable(gone.error().message));
    }
    void chmod(const QString &name, mode_t mode) const { ::chmod(QFile::encodeName(path(name)).constData(), mode); }
    QByteArray read(const QString &name) const { return readFile(path(name)).value_or(QByteArray("(none)")); }

    /// "100644 app/main.py <hash>", one line for each file, folder and link, also those captures leave out.
    QStringList tree() const
    {
        QStringList lines;
        QDirIterator it(root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString each = it.next();
            struct stat info{};
            if (::lstat(QFile::encodeName(each).constData(), &info) != 0)
                continue;
            QString content;
            if (S_ISLNK(info.st_mode)) {
                QByteArray target(4096, Qt::Uninitialized);
                target.truncate(::readlink(QFile::encodeName(each).constData(), target.data(), 4096));
                content = QStringLiteral("-> ") + QString::fromUtf8(target);
            } else if (S_ISREG(info.st_mode)) {
                content = hashOf(readFile(each).value_or(QByteArray())).toHex().first(12);
            }
            lines.append(QStringLiteral("%1 %2 %3").arg(info.st_mode, 0, 8).arg(QDir(root).relativeFilePath(each), content));
        }
        lines.sort();
        return lines;
    }
};

} // namespace strata::test
