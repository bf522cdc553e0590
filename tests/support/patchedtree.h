// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fileentry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

// Trees on disk, and what the real git and the real GNU patch make of them.

namespace strata::test {

using namespace Qt::StringLiterals;

struct TestFile
{
    QByteArray content; // of a link its target
    quint32 mode = 0644; // 0 for a link

    bool operator==(const TestFile &) const = default;
};
using Tree = QMap<QString, TestFile>;

inline constexpr quint32 Link = 0;

inline QList<FileEntry> entriesOf(const Tree &tree)
{
    QList<FileEntry> entries;
    for (const auto &[path, file] : tree.asKeyValueRange())
        entries.append({.path = path,
                        .kind = file.mode == Link ? FileKind::Symlink : FileKind::Regular,
                        .size = file.content.size(),
                        .mode = file.mode == Link ? 0777 : file.mode,
                        .sha256 = hashOf(file.content),
                        .linkTarget = file.mode == Link ? QString::fromUtf8(file.content) : QString()});
    std::ranges::sort(entries, [](const FileEntry &a, const FileEntry &b) { return comparePaths(a.path, b.path) < 0; });
    return entries;
}

inline bool writeTree(const QString &folder, const Tree &tree)
{
    for (const auto &[path, file] : tree.asKeyValueRange()) {
        const QString place = folder + u'/' + path;
        if (!QDir().mkpath(place.first(place.lastIndexOf(u'/'))))
            return false;
        const QByteArray name = QFile::encodeName(place);
        if (file.mode == Link) {
            if (::symlink(file.content.constData(), name.constData()) != 0)
                return false;
            continue;
        }
        QFile out(place);
        if (!out.open(QIODevice::WriteOnly) || out.write(file.content) != file.content.size() || !out.flush())
            return false;
        out.close();
        if (::chmod(name.constData(), file.mode) != 0)
            return false;
    }
    return true;
}

inline Tree readTree(const QString &folder)
{
    Tree tree;
    QDirIterator it(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString place = it.next();
        const QByteArray name = QFile::encodeName(place);
        struct stat status;
        if (::lstat(name.constData(), &status) != 0 || S_ISDIR(status.st_mode))
            continue; // a link to a folder is a link
        TestFile file{.mode = status.st_mode & 0100 ? 0755u : 0644u};
        if (S_ISLNK(status.st_mode)) {
            QByteArray target(4096, Qt::Uninitialized);
            target.truncate(::readlink(name.constData(), target.data(), size_t(target.size())));
            file = {.content = target, .mode = Link};
        } else if (QFile in(place); in.open(QIODevice::ReadOnly)) {
            file.content = in.readAll();
        }
        tree.insert(place.sliced(folder.size() + 1), file);
    }
    return tree;
}

// Both trees as text, so that a difference can be read.
inline QByteArray toText(const Tree &tree)
{
    QByteArray text;
    for (const auto &[path, file] : tree.asKeyValueRange())
        text += path.toUtf8() + ' ' + QByteArray::number(file.mode, 8) + ' '
                + (file.content.size() > 300 ? hashOf(file.content).toHex().toLatin1() : file.content.toPercentEncoding(" \n="))
                + '\n';
    return text;
}

struct Application
{
    int exitCode = -1;
    QByteArray output;
    Tree tree;
};

inline Application applied(const QStringList &command, const QByteArray &patch, const Tree &before)
{
    QTemporaryDir folder;
    Application application;
    if (!writeTree(folder.path(), before))
        return application;
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    // The folder must not be taken for part of whatever repository lies above it.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_CEILING_DIRECTORIES"_s, QFileInfo(folder.path()).path());
    process.setProcessEnvironment(environment);
    process.start(command.first(), command.sliced(1));
    process.write(patch);
    process.closeWriteChannel();
    if (process.waitForFinished())
        application.exitCode = process.exitCode();
    application.output = process.readAll();
    application.tree = readTree(folder.path());
    return application;
}

inline const QStringList gitApply{u"git"_s, u"apply"_s, u"--whitespace=nowarn"_s, u"-"_s};
inline const QStringList gitApplyReverse{u"git"_s, u"apply"_s, u"-R"_s, u"--whitespace=nowarn"_s, u"-"_s};
inline const QStringList gnuPatch{u"patch"_s, u"-p1"_s, u"-s"_s, u"--no-backup-if-mismatch"_s};

} // namespace strata::test
