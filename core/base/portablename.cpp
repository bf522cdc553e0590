// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/portablename.h"

#include "core/base/nameclash.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::PortableName)
};

constexpr qsizetype MaxNameBytes = 255;

bool isForbidden(QChar c) { return QStringView(u"<>:\"|?*\\").contains(c) || c.unicode() < 0x20; }

bool isDropped(QChar c) { return c == u' ' || c == u'.'; }

/// What is before the first period, where Windows looks for devices.
QStringView stemOf(QStringView name)
{
    const qsizetype dot = name.indexOf(u'.');
    return dot < 0 ? name : name.first(dot);
}

bool isDevice(QStringView stem)
{
    while (stem.endsWith(u' '))
        stem.chop(1);
    static constexpr std::array Devices{"CON"_L1, "PRN"_L1, "AUX"_L1, "NUL"_L1, "CONIN$"_L1, "CONOUT$"_L1};
    if (std::ranges::any_of(Devices, [&](QLatin1StringView device) { return stem.compare(device, Qt::CaseInsensitive) == 0; }))
        return true;
    const bool isPort = stem.size() == 4
                        && (stem.startsWith("COM"_L1, Qt::CaseInsensitive) || stem.startsWith("LPT"_L1, Qt::CaseInsensitive));
    return isPort && QStringView(u"0123456789\u00b9\u00b2\u00b3").contains(stem.back());
}

// HFS+ of macOS leaves these out when it compares names.
bool isIgnoredByHfs(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x200c && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) || (u >= 0x206a && u <= 0x206f) || u == 0xfeff;
}

bool isGitFolder(QStringView name)
{
    QString plain = name.toString();
    plain.removeIf(isIgnoredByHfs);
    while (!plain.isEmpty() && isDropped(plain.back()))
        plain.chop(1);
    return plain.compare(".git"_L1, Qt::CaseInsensitive) == 0 || plain.compare("git~1"_L1, Qt::CaseInsensitive) == 0;
}

// At most 255 bytes, cut before `end` characters from the back, between whole characters.
QString shortened(QString name, qsizetype tail)
{
    while (name.toUtf8().size() > MaxNameBytes && name.size() > tail) {
        const qsizetype at = name.size() - tail - 1;
        const qsizetype units = at > 0 && name[at].isLowSurrogate() ? 2 : 1;
        name.remove(at - units + 1, units);
    }
    return name;
}

QString repaired(QString name)
{
    for (QChar &c : name) {
        if (isForbidden(c))
            c = u'_';
    }
    for (qsizetype i = name.size() - 1; i >= 0 && isDropped(name[i]); --i)
        name[i] = u'_';
    if (isDevice(stemOf(name)))
        name.insert(stemOf(name).size(), u'_');
    if (isGitFolder(name))
        name += u'_';
    return shortened(name, 1);
}

QString numbered(const QString &name, int number)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype end = dot > 0 ? dot : name.size();
    const QString tail = u'-' + QString::number(number) + name.sliced(end);
    return shortened(name.first(end) + tail, std::min<qsizetype>(tail.size(), MaxNameBytes / 4));
}

/// The new names of one folder's children, in their order.
QStringList namesWithin(const QStringList &names)
{
    QStringList chosen(names.size());
    QSet<QString> taken;
    const auto take = [&](const QString &name) {
        const QString key = likenessKey(name, NameLikeness::Trimmed);
        const bool isFree = !taken.contains(key);
        taken.insert(key);
        return isFree;
    };
    for (qsizetype i = 0; i < names.size(); ++i) { // what is portable goes first: it keeps its name
        if (!nameProblem(names[i]) && take(names[i]))
            chosen[i] = names[i];
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!chosen[i].isEmpty())
            continue;
        const QString wanted = repaired(names[i]);
        chosen[i] = wanted;
        for (int number = 2; !take(chosen[i]); ++number)
            chosen[i] = numbered(wanted, number);
    }
    return chosen;
}

} // namespace

std::optional<NameProblem> nameProblem(QStringView name)
{
    if (isGitFolder(name))
        return NameProblem::GitFolder;
    if (std::ranges::any_of(name, isForbidden))
        return NameProblem::ForbiddenCharacter;
    if (!name.isEmpty() && isDropped(name.back()))
        return NameProblem::TrailingSpaceOrPeriod;
    if (isDevice(stemOf(name)))
        return NameProblem::ReservedName;
    return {};
}

QString describe(NameProblem problem)
{
    switch (problem) {
    case NameProblem::ForbiddenCharacter: return Text::tr("its name has a character that Windows forbids");
    case NameProblem::TrailingSpaceOrPeriod: return Text::tr("its name ends in a space or period, which Windows drops");
    case NameProblem::ReservedName: return Text::tr("Windows reserves its name for a device");
    case NameProblem::GitFolder: return Text::tr("git would take it for its own folder");
    }
    Q_UNREACHABLE_RETURN({});
}

QHash<QString, QString> portableNames(const QStringList &paths)
{
    QHash<QString, QStringList> children; // folder → names in it, in order
    QStringList folders; // each after the one it lies in
    QSet<QString> known;
    for (const QString &path : paths) {
        for (qsizetype start = 0; start <= path.size();) {
            qsizetype slash = path.indexOf(u'/', start);
            if (slash < 0)
                slash = path.size();
            if (const QString part = path.first(slash); !known.contains(part)) {
                known.insert(part);
                QStringList &names = children[part.first(std::max<qsizetype>(start - 1, 0))];
                if (names.isEmpty())
                    folders.append(part.first(std::max<qsizetype>(start - 1, 0)));
                names.append(part.sliced(start));
            }
            start = slash + 1;
        }
    }
    QHash<QString, QString> renamed;
    for (const QString &folder : std::as_const(folders)) {
        const QStringList names = children.value(folder);
        const QStringList chosen = namesWithin(names);
        const QString before = folder.isEmpty() ? QString() : folder + u'/';
        const QString after = folder.isEmpty() ? QString() : renamed.value(folder, folder) + u'/';
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (before + names[i] != after + chosen[i])
                renamed.insert(before + names[i], after + chosen[i]);
        }
    }
    return renamed;
}

QString portableTarget(const QString &linkPath, const QString &target, const QHash<QString, QString> &names)
{
    QStringList place = linkPath.split(u'/');
    place.removeLast();
    QStringList parts = target.split(u'/');
    for (QString &part : parts) {
        if (part.isEmpty() || part == "."_L1)
            continue;
        if (part == ".."_L1) {
            if (!place.isEmpty())
                place.removeLast();
            continue;
        }
        place.append(part);
        if (const auto renamed = names.constFind(place.join(u'/')); renamed != names.constEnd())
            part = renamed->sliced(renamed->lastIndexOf(u'/') + 1);
    }
    return parts.join(u'/');
}

} // namespace strata
