// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nameclash.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::NameClash)
};

QStringView nameOf(QStringView path) { return path.sliced(path.lastIndexOf(u'/') + 1); }

// Unicode's full case folding, which Qt does not have: toCaseFolded() folds one unit to one. Lower and upper case are full, and
// between them they come out the same, but for the dotless i, whose upper case is that of another letter.
QString folded(const QString &name)
{
    QString key;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        if (i < name.size() && name[i] != u'\u0131')
            continue;
        key += name.sliced(start, i - start).toLower().toUpper().toCaseFolded();
        if (i < name.size())
            key += name[i];
        start = i + 1;
    }
    return key.normalized(QString::NormalizationForm_C);
}

NameLikeness likenessOf(QStringView a, QStringView b)
{
    for (const auto likeness : {NameLikeness::Exact, NameLikeness::Composed, NameLikeness::Folded}) {
        if (likenessKey(a, likeness) == likenessKey(b, likeness))
            return likeness;
    }
    return NameLikeness::Trimmed;
}

} // namespace

QString likenessKey(QStringView name, NameLikeness likeness)
{
    QString key = name.toString();
    if (likeness == NameLikeness::Exact)
        return key;
    const bool isAscii = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii)
        key = key.normalized(QString::NormalizationForm_C);
    if (likeness == NameLikeness::Composed)
        return key;
    key = isAscii ? key.toLower() : folded(key);
    if (likeness == NameLikeness::Folded)
        return key;
    qsizetype length = key.size();
    while (length > 0 && (key[length - 1] == u'.' || key[length - 1] == u' '))
        --length;
    if (length > 0) // "..." is a name as well
        key.truncate(length);
    return key;
}

QList<NameClash> findNameClashes(const QStringList &paths)
{
    QList<NameClash> clashes;
    QSet<QString> known; // the paths seen, and every folder above them
    QHash<QString, QString> firstOf; // "folder/key" → the path that was there first
    const auto take = [&](const QString &path) {
        known.insert(path);
        const qsizetype start = path.lastIndexOf(u'/') + 1;
        const QString key = path.first(start) + likenessKey(QStringView(path).sliced(start), NameLikeness::Trimmed);
        const auto first = firstOf.constFind(key);
        if (first == firstOf.constEnd())
            firstOf.insert(key, path);
        else
            clashes.append({.path = path, .other = *first, .likeness = likenessOf(nameOf(path), nameOf(*first))});
    };
    QSet<QString> listed;
    for (const QString &path : paths) {
        for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
            if (const QString folder = path.first(slash); !known.contains(folder))
                take(folder);
        }
        if (listed.contains(path))
            clashes.append({.path = path, .other = path});
        else if (!known.contains(path))
            take(path);
        listed.insert(path);
    }
    return clashes;
}

QString describe(const NameClash &clash)
{
    const QString other = nameOf(clash.other).toString();
    switch (clash.likeness) {
    case NameLikeness::Exact: return Text::tr("its name is there twice");
    case NameLikeness::Composed:
        return Text::tr("it and “%1” look alike and are one name on macOS (the accents are written differently)").arg(other);
    case NameLikeness::Folded:
        return Text::tr("it and “%1” are one name on Windows and macOS, which do not tell upper from lower case").arg(other);
    case NameLikeness::Trimmed:
        return Text::tr("it and “%1” are one name on Windows, which drops spaces and periods at the end").arg(other);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace strata
