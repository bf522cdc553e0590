// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/commands.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace strata {

QString shellWord(const QString &text)
{
    static const QRegularExpression harmless(u"\\A[A-Za-z0-9_./:@%+=,-]+\\z"_s);
    if (harmless.match(text).hasMatch())
        return text;
    QString quoted = text;
    quoted.replace(u"'"_s, u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

QString commandLine(const Library &library, const QStringList &words)
{
    QStringList line{u"strata-cli"_s};
    if (const QString &root = library.folder().root; root != defaultLibraryFolder())
        line << u"--library"_s << shellWord(root);
    for (const QString &word : words)
        line << shellWord(word);
    return line.join(u' ');
}

} // namespace strata
