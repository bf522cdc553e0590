// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ignoring.h"

#include "core/base/fileio.h"

#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

QString ignoreFile(const QString &folder) { return folder + "/.strataignore"_L1; }

Result<QByteArray> readPatterns(const QString &file)
{
    auto text = readFile(file);
    if (!text && text.error().kind == Error::Kind::NotFound)
        return QByteArray();
    return text;
}

// Somebody's own file: its rights stay as they are.
Result<> writePatterns(const QString &file, const QByteArray &text)
{
    struct stat status;
    const bool isThere = ::lstat(QFile::encodeName(file).constData(), &status) == 0;
    return writeFileDurably(file, text, isThere ? status.st_mode & 0777 : 0644);
}

} // namespace

Result<bool> addIgnorePattern(const QString &folder, const QString &pattern)
{
    const QString file = ignoreFile(folder);
    auto text = readPatterns(file);
    if (!text)
        return std::unexpected(text.error());
    const QByteArray line = pattern.toUtf8();
    if (text->split('\n').contains(line))
        return false;
    if (!text->isEmpty() && !text->endsWith('\n'))
        *text += '\n';
    if (const auto written = writePatterns(file, *text + line + '\n'); !written)
        return std::unexpected(written.error());
    return true;
}

Result<> removeIgnorePattern(const QString &folder, const QString &pattern)
{
    const QString file = ignoreFile(folder);
    const auto text = readPatterns(file);
    if (!text)
        return std::unexpected(text.error());
    QList<QByteArray> lines = text->split('\n');
    const qsizetype line = lines.lastIndexOf(pattern.toUtf8());
    if (line < 0)
        return {};
    lines.removeAt(line);
    return writePatterns(file, lines.join('\n'));
}

} // namespace strata
