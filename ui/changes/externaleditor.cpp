// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/externaleditor.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ExternalEditor)
};

} // namespace

QStringList editorCommand(const QString &command, const QString &file, int line)
{
    QStringList words = QProcess::splitCommand(command);
    bool hasFile = false;
    for (QString &word : words) {
        QString filled;
        for (qsizetype i = 0; i < word.size(); ++i) {
            const QChar sign = word[i] == u'%' && i + 1 < word.size() ? word[i + 1] : QChar();
            if (sign == u'f')
                filled += file;
            else if (sign == u'l')
                filled += QString::number(line);
            else
                filled += sign == u'%' ? u'%' : word[i];
            hasFile = hasFile || sign == u'f';
            i += sign == u'f' || sign == u'l' || sign == u'%' ? 1 : 0;
        }
        word = filled;
    }
    if (!words.isEmpty() && !hasFile)
        words.append(file);
    return words;
}

Result<> openInEditor(const QString &command, const QString &file, int line)
{
    QStringList words = editorCommand(command, file, line);
    if (words.isEmpty()) {
        if (QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
            return {};
        return fail(Error::Kind::NotFound,
                    Text::tr("No program is set up to open “%1”. Name an editor in the settings.").arg(QFileInfo(file).fileName()),
                    file);
    }
    const QString program = words.takeFirst();
    if (QProcess::startDetached(program, words))
        return {};
    return fail(Error::Kind::NotFound, Text::tr("The editor “%1” could not be started. Name another in the settings.").arg(program),
                program);
}

} // namespace strata
