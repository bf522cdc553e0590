// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

namespace strata {

/// A repository that `git` itself makes for a test: no configuration of the machine's, a clock that ticks a minute per commit.
class GitScratch
{
public:
    explicit GitScratch(QString folder) : m_folder(std::move(folder)) { }

    const QString &folder() const { return m_folder; }

    /// Runs git in the repository's folder and answers what it printed, without the last line break.
    QByteArray git(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString date = QStringLiteral("%1 +0200").arg(m_time);
        for (const auto &[name, value] :
             {std::pair(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null")),
              std::pair(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1")),
              std::pair(QStringLiteral("GIT_AUTHOR_NAME"), QStringLiteral("Ann Author")),
              std::pair(QStringLiteral("GIT_AUTHOR_EMAIL"), QStringLiteral("ann@example.org")),
              std::pair(QStringLiteral("GIT_COMMITTER_NAME"), QStringLiteral("Carl Committer")),
              std::pair(QStringLiteral("GIT_COMMITTER_EMAIL"), QStringLiteral("carl@example.org")),
              std::pair(QStringLiteral("GIT_AUTHOR_DATE"), date), std::pair(QStringLiteral("GIT_COMMITTER_DATE"), date)})
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder);
        process.start(QStringLiteral("git"),
                      QStringList{QStringLiteral("-c"), QStringLiteral("protocol.file.allow=always")} + arguments);
        if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            qFatal("git %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
        const QByteArray output = process.readAllStandardOutput();
        return output.endsWith('\n') ? output.chopped(1) : output;
    }

    void init(const QStringList &options = {})
    {
        QDir().mkpath(m_folder);
        git(QStringList{QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")} + options);
    }

    void write(const QString &path, QByteArrayView bytes, mode_t mode = 0644) const
    {
        const QString full = m_folder + u'/' + path;
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
            qFatal("cannot write %s", qPrintable(full));
        file.close();
        ::chmod(QFile::encodeName(full).constData(), mode);
    }

    /// Commits all there is in the folder; answers the commit's name.
    QString commit(const QString &message, const QStringList &options = {})
    {
        m_time += 60;
        git({QStringLiteral("add"), QStringLiteral("-A"), QStringLiteral("-f")});
        git(QStringList{QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), message} + options);
        return head();
    }

    QString head() { return QString::fromLatin1(git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")})); }
    qint64 time() const { return m_time; } // of the last commit, seconds

private:
    QString m_folder;
    qint64 m_time = 1700000000;
};

} // namespace strata
