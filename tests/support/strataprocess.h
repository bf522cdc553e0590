// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"
#include "core/base/fileio.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

namespace strata {

/// How a run of strata-cli ended.
struct StrataRun
{
    int exitStatus = -1;
    QByteArray output;
    QString messages;

    QString text() const { return QString::fromUtf8(output); }
    QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(output).array(); }
    QJsonObject objectAt(int index) const { return array().at(index).toObject(); }
};

/// A folder with a library in it and room for sources, removed at the end (sealed files too), and the real strata-cli on it.
class StrataProcess
{
public:
    StrataProcess()
    {
        m_folder.setAutoRemove(false);
        // Another user must get in: see runAsNobody.
        ::chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
    }
    ~StrataProcess() { (void)removeTree(m_folder.path()); }
    Q_DISABLE_COPY_MOVE(StrataProcess)

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString library() const { return path(QStringLiteral("library")); }

    /// Runs the program exactly with `arguments`.
    StrataRun runBare(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return start(QStringLiteral(STRATA_BIN_DIR "/strata-cli"), arguments, input);
    }

    /// Runs it on this folder's library.
    StrataRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runBare(QStringList{QStringLiteral("--library"), library()} + arguments, input);
    }

    /// As run(), but as a user the permissions of files hold for: root may read and write everything.
    StrataRun runAsNobody(const QStringList &arguments) const
    {
        if (::geteuid() != 0)
            return run(arguments);
        const QStringList command{QStringLiteral("--reuid=65534"),  QStringLiteral("--regid=65534"),
                                  QStringLiteral("--clear-groups"), QStringLiteral(STRATA_BIN_DIR "/strata-cli"),
                                  QStringLiteral("--library"),      library()};
        return start(QStringLiteral("setpriv"), command + arguments, {});
    }

    /// Writes a file below the folder, with the folders above it.
    void write(const QString &name, QByteArrayView bytes, mode_t mode = 0644) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.fileName()));
        QCOMPARE(file.write(bytes.data(), bytes.size()), bytes.size());
        file.close();
        ::chmod(QFile::encodeName(file.fileName()).constData(), mode);
    }

    /// Everything on disk below the library except SQLite's own files and the time they were last looked through: "mode path hash",
    /// one line each. Two equal snapshots: nothing was changed.
    QStringList snapshot() const
    {
        QStringList lines;
        QDirIterator it(library(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString each = it.next();
            const QString name = QDir(library()).relativeFilePath(each);
            struct stat info{};
            if (name.startsWith(QStringLiteral("library.db")) || name == QStringLiteral(".checked")
                || ::lstat(QFile::encodeName(each).constData(), &info) != 0)
                continue;
            QString content;
            if (S_ISLNK(info.st_mode))
                content = QFile::symLinkTarget(each);
            else if (S_ISREG(info.st_mode))
                content = hashOf(readFile(each).value_or(QByteArray())).toHex();
            lines.append(QStringLiteral("%1 %2 %3").arg(info.st_mode, 0, 8).arg(name, content));
        }
        lines.sort();
        return lines;
    }

private:
    StrataRun start(const QString &program, const QStringList &arguments, const QByteArray &input) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        StrataRun run;
        if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
            run.exitStatus = process.exitCode();
        run.output = process.readAllStandardOutput();
        run.messages = QString::fromUtf8(process.readAllStandardError());
        return run;
    }

    QTemporaryDir m_folder;
};

} // namespace strata

/// Compares the exit status and shows what the program said when it is another.
#define EXITS(run, status)                                                                                                         \
    do {                                                                                                                           \
        const strata::StrataRun &ended = (run);                                                                                    \
        QVERIFY2(ended.exitStatus == (status), qPrintable(QString::number(ended.exitStatus) + u' ' + ended.messages));             \
    } while (false)
