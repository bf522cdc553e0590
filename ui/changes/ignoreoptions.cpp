// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/ignoreoptions.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::IgnoreOptions)
};

using Whitespace = DiffOptions::Whitespace;

struct NamedFlag
{
    QString name;
    bool DiffOptions::*flag;
};

const QList<NamedFlag> &flags()
{
    static const QList<NamedFlag> all{
        {u"indent"_s, &DiffOptions::ignoreIndent},
        {u"case"_s, &DiffOptions::ignoreCase},
        {u"blankLines"_s, &DiffOptions::ignoreBlankLines},
        {u"comments"_s, &DiffOptions::ignoreComments},
        {u"numbers"_s, &DiffOptions::ignoreNumbers},
        {u"lineEndings"_s, &DiffOptions::ignoreLineEndings},
        {u"indentEverywhere"_s, &DiffOptions::ignoreIndentEverywhere},
        {u"sortJsonKeys"_s, &DiffOptions::sortJsonKeys},
        {u"findMoves"_s, &DiffOptions::findMoves},
    };
    return all;
}

} // namespace

QVariantMap toVariant(const DiffOptions &options)
{
    QVariantMap map{{u"whitespace"_s, int(options.whitespace)}, {u"patterns"_s, options.ignoredPatterns}};
    for (const auto &[name, flag] : flags())
        map.insert(name, options.*flag);
    return map;
}

DiffOptions diffOptionsFromVariant(const QVariantMap &map)
{
    DiffOptions options;
    const int whitespace = map.value(u"whitespace"_s).toInt();
    if (whitespace >= int(Whitespace::Exact) && whitespace <= int(Whitespace::IgnoreAll))
        options.whitespace = Whitespace(whitespace);
    options.ignoredPatterns = map.value(u"patterns"_s).toStringList();
    for (const auto &[name, flag] : flags())
        options.*flag = map.value(name, options.*flag).toBool();
    return options;
}

DiffOptions countingEverything(DiffOptions options)
{
    const DiffOptions plain;
    options.whitespace = plain.whitespace;
    options.ignoreIndent = plain.ignoreIndent;
    options.ignoreCase = plain.ignoreCase;
    options.ignoreBlankLines = plain.ignoreBlankLines;
    options.ignoreComments = plain.ignoreComments;
    options.ignoreNumbers = plain.ignoreNumbers;
    options.ignoredPatterns = plain.ignoredPatterns;
    options.ignoreIndentEverywhere = plain.ignoreIndentEverywhere;
    return options;
}

QString ignoredText(const DiffOptions &options)
{
    QStringList parts;
    switch (options.whitespace) {
    case Whitespace::Exact: break;
    case Whitespace::IgnoreTrailing: parts.append(Text::tr("whitespace at the end of lines")); break;
    case Whitespace::IgnoreAmount: parts.append(Text::tr("the amount of whitespace")); break;
    case Whitespace::IgnoreAll: parts.append(Text::tr("whitespace")); break;
    }
    if (options.ignoreIndent)
        parts.append(Text::tr("indentation"));
    if (options.ignoreBlankLines)
        parts.append(Text::tr("blank lines"));
    if (options.ignoreCase)
        parts.append(Text::tr("case"));
    if (options.ignoreComments)
        parts.append(Text::tr("comments"));
    if (options.ignoreNumbers)
        parts.append(Text::tr("numbers"));
    if (!options.ignoredPatterns.isEmpty())
        parts.append(Text::tr("%n patterns", nullptr, int(options.ignoredPatterns.size())));
    return parts.join(u", "_s);
}

QString patternProblem(const QString &pattern)
{
    const QRegularExpression expression(pattern);
    if (!expression.isValid())
        return Text::tr("%1 (at character %2)").arg(expression.errorString()).arg(expression.patternErrorOffset() + 1);
    // It would match between any two characters and say nothing about any of them.
    return expression.match(QString()).hasMatch() ? Text::tr("It matches where there is nothing.") : QString();
}

} // namespace strata
