// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"
#include "core/base/fileio.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

#include <sys/stat.h>

namespace strata::test {

using namespace Qt::StringLiterals;

/// One archive of make_hostile.py and what expected.txt says about it.
struct HostileCase
{
    QString name;
    QString path;
    bool isTaken = false;
    bool isEmpty = false; // read without complaint, but there is nothing in it
    QString reason; // the code, of those refused
    QStringList paths; // of files and links, of those taken; decoded
    QStringList warned; // the paths a warning is about
    int count = 0; // instead of paths
    bool isLarge = false; // only the service takes it, without a limit of time
};

/// The cases that were made, in their order. See expected.txt for the language.
inline QList<HostileCase> hostileCases()
{
    const QString folder = QStringLiteral(STRATA_HOSTILE_DIR);
    const QByteArrayList madeLines = readFile(folder + u"/made.txt"_s).value_or(QByteArray()).split('\n');
    const QSet<QByteArray> made(madeLines.begin(), madeLines.end());
    QList<HostileCase> cases;
    const QByteArray table = readFile(QStringLiteral(STRATA_SOURCE_DIR "/tests/hostile/expected.txt")).value_or(QByteArray());
    for (const QByteArray &line : table.split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (line.startsWith('#') || words.size() < 2 || !made.contains(words[0]))
            continue;
        HostileCase each{.name = QString::fromUtf8(words[0])};
        each.path = folder + u'/' + each.name;
        each.isTaken = words[1] == "accept";
        each.isEmpty = words[1] == "nothing";
        for (const QByteArray &word : words.sliced(2)) {
            const QString text = QString::fromUtf8(QByteArray::fromPercentEncoding(word));
            if (word == "(large)")
                each.isLarge = true;
            else if (!each.isTaken)
                each.reason = text;
            else if (word.startsWith('#'))
                each.count = word.sliced(1).toInt();
            else if (word.startsWith('!'))
                each.warned.append(text.sliced(1));
            else
                each.paths.append(text);
        }
        each.paths.sort();
        each.warned.sort();
        cases.append(each);
    }
    return cases;
}

/// Everything below `root` except what lies below `except`: "type mode size time inode path content", one line each. Two equal
/// lists: nothing was changed, nor touched.
inline QStringList canaryOf(const QString &root, const QString &except)
{
    QStringList lines;
    QDirIterator it(root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        struct stat status{};
        if (path == except || path.startsWith(except + u'/') || ::lstat(QFile::encodeName(path).constData(), &status) != 0)
            continue;
        const QString content = S_ISREG(status.st_mode) ? hashOf(readFile(path).value_or(QByteArray())).toHex()
                                                        : QFile::symLinkTarget(path);
        const bool isRootOfAll = QFileInfo(except).path() == path;
        lines.append(u"%1 %2 %3 %4 %5 %6"_s.arg(
            QString::number(status.st_mode, 8), QString::number(S_ISDIR(status.st_mode) ? 0 : status.st_size),
            QString::number(isRootOfAll ? 0 : status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec),
            QString::number(status.st_ino), path, content));
    }
    lines.sort();
    return lines;
}

/// What an escape would want to reach: files, a folder and a link beside the library.
inline void layCanaries(const QString &root)
{
    QVERIFY(makePath(root + u"/outside/folder"_s));
    for (const auto &name : {u"/outside/x"_s, u"/outside/folder/evil"_s, u"/x"_s, u"/evil"_s})
        QVERIFY(writeFileDurably(root + name, "untouched\n"));
    QVERIFY(QFile::link(root + u"/outside"_s, root + u"/outside/link"_s));
}

/// Places the corpus aims at that no run may make.
inline QStringList reachedPlaces()
{
    QStringList reached;
    for (const auto &place : {u"/etc/x"_s, u"/tmp/x"_s, u"/srv/x"_s, u"/etc/evil"_s, u"/x"_s}) {
        if (existsNoFollow(place))
            reached.append(place);
    }
    return reached;
}

} // namespace strata::test
