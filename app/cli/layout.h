// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QDateTime>
#include <QStringList>

namespace strata {

/// Terminal columns `text` takes: two for East Asian wide characters, none for combining ones.
int displayWidth(QStringView text);

/// The beginning of `text` that fits into `width` columns, with "…" where something was cut off.
QString cut(const QString &text, int width);

/// `text` without control characters (a prompt or path must not steer the terminal); line ends and tabs stay.
QString printable(const QString &text);
QString firstLine(const QString &text);

/// Words of `text` in lines of at most `width` columns, each after `indent` spaces. Paragraphs are parted by empty lines.
QString wrapped(const QString &text, int width, int indent);

struct Column
{
    QString title;
    bool alignRight = false;
};

struct Row
{
    QStringList cells;
    Style style = Style::Plain;
};

/// Columns under their titles, two spaces apart, the last one cut at the terminal's width.
QString tableText(const Console &console, const QList<Column> &columns, const QList<Row> &rows);

/// "name:   value" lines with the values in one column; facts without a value are left out.
struct Fact
{
    QString name;
    QString value;
};
QString factsText(const QList<Fact> &facts);

/// "512 B", "1.4 MB". The same in every locale, as scripts may read it.
QString sizeText(qint64 bytes);
/// Local time to the minute: "2026-02-14 09:00".
QString timeText(const QDateTime &time);

} // namespace strata
