// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diffstat.h"

#include "app/cli/layout.h"
#include "app/cli/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int DefaultWidth = 80;
constexpr int MinimumBar = 10;

QString nameOf(const FileChange &change)
{
    return change.kind == ChangeKind::Renamed || change.kind == ChangeKind::Copied
               ? change.file[Before]->path + u" => "_s + change.path()
               : change.path();
}

qint64 linesOf(const FileChange &change)
{
    return std::max<qint64>(change.linesAdded, 0) + std::max<qint64>(change.linesDeleted, 0);
}

/// `count` of at most `most` drawn in at most `width` signs; what is not nothing gets at least one.
int scaled(qint64 count, qint64 most, int width)
{
    if (count <= 0 || most <= width)
        return int(std::max<qint64>(count, 0));
    return std::max(1, int(count * width / most));
}

QString amountOf(const FileChange &change)
{
    if (change.linesAdded >= 0)
        return QString::number(linesOf(change));
    return change.isBinary ? Text::tr("Bin") : Text::tr("large");
}

QString bytesText(const FileChange &change)
{
    const auto sizeOn = [&](Side side) { return change.file[side] ? change.file[side]->size : 0; };
    return Text::tr("%1 -> %2 bytes").arg(sizeOn(Before)).arg(sizeOn(After));
}

} // namespace

QString statText(const Console &console, const QList<FileChange> &changes)
{
    if (changes.isEmpty())
        return {};
    int nameWidth = 0;
    int amountWidth = 0;
    qint64 most = 0;
    for (const FileChange &change : changes) {
        nameWidth = std::max(nameWidth, displayWidth(nameOf(change)));
        amountWidth = std::max(amountWidth, int(amountOf(change).size()));
        most = std::max(most, linesOf(change));
    }
    const int width = console.width() > 0 ? console.width() : DefaultWidth;
    const int around = amountWidth + 5; // " name | 12 "
    if (console.width() > 0)
        nameWidth = std::min(nameWidth, std::max(MinimumBar, width - around - MinimumBar));
    const int barWidth = std::max(MinimumBar, width - around - nameWidth);

    QString text;
    qint64 added = 0;
    qint64 deleted = 0;
    for (const FileChange &change : changes) {
        const QString name = cut(nameOf(change), nameWidth);
        text += u' ' + name + QString(nameWidth - displayWidth(name), u' ') + u" | "_s
                + amountOf(change).rightJustified(amountWidth);
        if (change.linesAdded >= 0) {
            const QString plus(scaled(change.linesAdded, most, barWidth), u'+');
            const QString minus(scaled(change.linesDeleted, most, barWidth), u'-');
            if (!plus.isEmpty() || !minus.isEmpty())
                text += u' ';
            text += (plus.isEmpty() ? plus : styled(console, plus, Style::Green))
                    + (minus.isEmpty() ? minus : styled(console, minus, Style::Red));
        } else {
            text += u' ' + bytesText(change);
        }
        text += u'\n';
        added += std::max<qint64>(change.linesAdded, 0);
        deleted += std::max<qint64>(change.linesDeleted, 0);
    }
    text += changes.size() == 1 ? Text::tr(" 1 file changed") : Text::tr(" %1 files changed").arg(changes.size());
    if (added > 0 || deleted == 0)
        text += added == 1 ? Text::tr(", 1 insertion(+)") : Text::tr(", %1 insertions(+)").arg(added);
    if (deleted > 0 || added == 0)
        text += deleted == 1 ? Text::tr(", 1 deletion(-)") : Text::tr(", %1 deletions(-)").arg(deleted);
    return text + u'\n';
}

QString nameStatusText(const QList<FileChange> &changes)
{
    QString text;
    for (const FileChange &change : changes) {
        text += QLatin1Char(letterOf(change.kind));
        if (change.kind == ChangeKind::Renamed || change.kind == ChangeKind::Copied)
            text += u"%1\t%2"_s.arg(change.similarity, 3, 10, QLatin1Char('0')).arg(change.file[Before]->path);
        text += u'\t' + change.path() + u'\n';
    }
    return text;
}

} // namespace strata
