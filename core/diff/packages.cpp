// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/packages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Packages)
};

using Versions = QMap<QString, QStringList>;

// Each reader answers nothing when the text is not what its name says.
using Reader = std::optional<Versions> (*)(const QByteArray &);

void add(Versions &versions, const QString &name, const QString &version)
{
    if (!name.isEmpty() && !version.isEmpty())
        versions[name].append(version);
}

QList<QByteArrayView> linesOf(const QByteArray &content)
{
    QList<QByteArrayView> lines;
    for (QByteArrayView rest = content; !rest.isEmpty();) {
        const qsizetype newline = rest.indexOf('\n');
        QByteArrayView line = newline < 0 ? rest : rest.first(newline);
        rest = newline < 0 ? QByteArrayView() : rest.sliced(newline + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

QString unquoted(QByteArrayView text)
{
    text = text.trimmed();
    if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front())
        text = text.sliced(1, text.size() - 2);
    return QString::fromUtf8(text);
}

std::optional<QJsonObject> jsonObject(const QByteArray &content)
{
    const QJsonDocument document = QJsonDocument::fromJson(content);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<Versions> readPackageJson(const QByteArray &content)
{
    const auto json = jsonObject(content);
    if (!json)
        return std::nullopt;
    Versions versions;
    for (const auto group : {"dependencies"_L1, "devDependencies"_L1, "optionalDependencies"_L1, "peerDependencies"_L1}) {
        const QJsonObject packages = (*json)[group].toObject();
        for (auto package = packages.begin(); package != packages.end(); ++package)
            add(versions, package.key(), package->toString());
    }
    return versions;
}

void addNpmTree(Versions &versions, const QJsonObject &packages, int depth)
{
    for (auto package = packages.begin(); package != packages.end(); ++package) {
        const QJsonObject facts = package->toObject();
        add(versions, package.key(), facts["version"_L1].toString());
        if (depth < 64) // no tree of packages is so deep; a made one must not end the stack
            addNpmTree(versions, facts["dependencies"_L1].toObject(), depth + 1);
    }
}

std::optional<Versions> readPackageLock(const QByteArray &content)
{
    const auto json = jsonObject(content);
    if (!json)
        return std::nullopt;
    Versions versions;
    if (!json->contains("packages"_L1)) { // version 1
        addNpmTree(versions, (*json)["dependencies"_L1].toObject(), 0);
        return versions;
    }
    const QJsonObject packages = (*json)["packages"_L1].toObject();
    for (auto package = packages.begin(); package != packages.end(); ++package) {
        static constexpr auto Folder = "node_modules/"_L1;
        const qsizetype at = package.key().lastIndexOf(Folder);
        if (at >= 0) // else the project itself, or one of its workspaces
            add(versions, package.key().sliced(at + Folder.size()), package->toObject()["version"_L1].toString());
    }
    return versions;
}

// "@scope/name@^1.0" → "@scope/name"
QString nameBeforeAt(const QString &text)
{
    const qsizetype at = text.indexOf(u'@', 1);
    return at < 0 ? QString() : text.first(at);
}

std::optional<Versions> readYarnLock(const QByteArray &content)
{
    Versions versions;
    QString name;
    bool isKnown = content.contains("yarn lockfile") || content.contains("__metadata:");
    for (const QByteArrayView line : linesOf(content)) {
        if (line.isEmpty() || line.front() == '#')
            continue;
        if (line.front() != ' ') {
            if (!line.endsWith(':'))
                return std::nullopt;
            // "a@^1", "a@^2": → the first; the second generation quotes all of them together.
            QString entry = QString::fromUtf8(line.chopped(1));
            entry.remove(u'"');
            name = nameBeforeAt(entry);
            continue;
        }
        const QByteArrayView fact = line.trimmed();
        if (!line.startsWith("   ") && (fact.startsWith("version ") || fact.startsWith("version: "))) {
            add(versions, name, unquoted(fact.sliced(fact.indexOf(' '))));
            isKnown = true;
        }
    }
    return isKnown ? std::optional(versions) : std::nullopt;
}

std::optional<Versions> readPnpmLock(const QByteArray &content)
{
    Versions versions;
    int format = 0;
    bool isInPackages = false;
    for (const QByteArrayView line : linesOf(content)) {
        if (line.startsWith("lockfileVersion:"))
            format = unquoted(line.sliced(line.indexOf(':') + 1)).section(u'.', 0, 0).toInt();
        if (!line.isEmpty() && line.front() != ' ')
            isInPackages = line == "packages:";
        if (!isInPackages || !line.startsWith("  ") || line.startsWith("   ") || !line.contains(':'))
            continue;
        QString entry = unquoted(line.first(line.lastIndexOf(':')));
        entry = entry.section(u'(', 0, 0); // the peers it was resolved with
        if (entry.startsWith(u'/'))
            entry.remove(0, 1);
        if (format < 6) { // "name/1.0.0_peer@2.0.0"
            const qsizetype slash = entry.indexOf(u'/', entry.startsWith(u'@') ? entry.indexOf(u'/') + 1 : 0);
            if (slash > 0)
                add(versions, entry.first(slash), entry.sliced(slash + 1).section(u'_', 0, 0));
        } else if (const QString name = nameBeforeAt(entry); !name.isEmpty()) {
            add(versions, name, entry.sliced(name.size() + 1));
        }
    }
    return format > 0 ? std::optional(versions) : std::nullopt;
}

// Cargo, Poetry and uv: [[package]] with name = "…" and version = "…".
std::optional<Versions> readTomlLock(const QByteArray &content)
{
    Versions versions;
    QString name;
    bool isInPackage = false;
    bool isKnown = false;
    for (const QByteArrayView whole : linesOf(content)) {
        const QByteArrayView line = whole.trimmed();
        isKnown = isKnown || line.startsWith("[[package]]") || line.startsWith("version =");
        if (line.startsWith('[')) {
            isInPackage = line == "[[package]]";
            name.clear();
        } else if (isInPackage && line.startsWith("name =")) {
            name = unquoted(line.sliced(6));
        } else if (isInPackage && line.startsWith("version =")) {
            add(versions, name, unquoted(line.sliced(9)));
        }
    }
    return isKnown || content.trimmed().isEmpty() ? std::optional(versions) : std::nullopt;
}

// PEP 503: names that differ in case and in "-", "_", "." are one.
QString pythonName(QStringView text)
{
    QString name;
    for (const QChar c : text.trimmed()) {
        const bool isJoint = u"-_."_s.contains(c);
        if (!isJoint || !name.endsWith(u'-'))
            name += isJoint ? QChar(u'-') : c.toLower();
    }
    return name;
}

std::optional<Versions> readRequirements(const QByteArray &content)
{
    Versions versions;
    for (const QByteArrayView line : linesOf(content)) {
        QString text = QString::fromUtf8(line);
        if (const qsizetype comment = text.indexOf(u'#'); comment == 0 || (comment > 0 && text[comment - 1].isSpace()))
            text.truncate(comment);
        text = text.section(u';', 0, 0).trimmed(); // what follows says where it is wanted
        if (text.endsWith(u'\\'))
            text = text.chopped(1).trimmed();
        const auto end = std::ranges::find_if_not(text, [](QChar c) { return c.isLetterOrNumber() || u"-_."_s.contains(c); });
        const qsizetype length = end - text.begin();
        if (length == 0 || text.startsWith(u'-'))
            continue; // an option, or a hash of the line before
        QString version = text.sliced(length).trimmed();
        if (version.startsWith(u'['))
            version = version.section(u']', 1).trimmed();
        version = version.section(u" --hash"_s, 0, 0).trimmed();
        if (version.startsWith("=="_L1))
            version = version.sliced(2).trimmed();
        add(versions, pythonName(text.first(length)), version.isEmpty() ? u"*"_s : version);
    }
    return versions;
}

std::optional<Versions> readPipfileLock(const QByteArray &content)
{
    const auto json = jsonObject(content);
    if (!json)
        return std::nullopt;
    Versions versions;
    for (const auto group : {"default"_L1, "develop"_L1}) {
        const QJsonObject packages = (*json)[group].toObject();
        for (auto package = packages.begin(); package != packages.end(); ++package) {
            const QString version = package->toObject()["version"_L1].toString();
            add(versions, pythonName(package.key()), version.startsWith("=="_L1) ? version.sliced(2) : version);
        }
    }
    return versions;
}

std::optional<Versions> readGoMod(const QByteArray &content)
{
    Versions versions;
    bool isInBlock = false;
    bool isKnown = false;
    for (const QByteArrayView whole : linesOf(content)) {
        const QString line = QString::fromUtf8(whole).section(u"//"_s, 0, 0).simplified();
        isKnown = isKnown || line.startsWith("module "_L1);
        const bool isRequire = line.startsWith("require "_L1);
        if (line == "require ("_L1 || line == ")"_L1) {
            isInBlock = isRequire;
            continue;
        }
        const QStringList words = (isRequire ? line.sliced(8) : line).split(u' ');
        if ((isInBlock || isRequire) && words.size() == 2)
            add(versions, words[0], words[1]);
    }
    return isKnown ? std::optional(versions) : std::nullopt;
}

std::optional<Versions> readGoSum(const QByteArray &content)
{
    Versions versions;
    for (const QByteArrayView line : linesOf(content)) {
        const QStringList words = QString::fromUtf8(line).simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        if (words.size() != 3)
            return std::nullopt;
        if (!words[1].endsWith("/go.mod"_L1)) // only looked at, not built
            add(versions, words[0], words[1]);
    }
    return versions;
}

std::optional<Versions> readComposerLock(const QByteArray &content)
{
    const auto json = jsonObject(content);
    if (!json)
        return std::nullopt;
    Versions versions;
    for (const auto group : {"packages"_L1, "packages-dev"_L1}) {
        for (const QJsonValue package : (*json)[group].toArray())
            add(versions, package["name"_L1].toString(), package["version"_L1].toString());
    }
    return versions;
}

std::optional<Versions> readGemfileLock(const QByteArray &content)
{
    Versions versions;
    bool isInSpecs = false;
    bool isKnown = false;
    for (const QByteArrayView line : linesOf(content)) {
        if (!line.startsWith("    ")) {
            isInSpecs = line == "  specs:";
            isKnown = isKnown || isInSpecs || line == "DEPENDENCIES";
        } else if (isInSpecs && !line.startsWith("     ") && line.endsWith(')')) {
            const QString text = QString::fromUtf8(line.trimmed());
            add(versions, text.section(u" ("_s, 0, 0), text.section(u" ("_s, 1).chopped(1));
        }
    }
    return isKnown ? std::optional(versions) : std::nullopt;
}

struct Format
{
    QLatin1StringView name;
    QLatin1StringView ecosystem;
    Reader read;
};

const Format *formatOf(QStringView path)
{
    static constexpr std::array formats{
        Format{"package.json"_L1, "npm"_L1, readPackageJson},
        Format{"package-lock.json"_L1, "npm"_L1, readPackageLock},
        Format{"npm-shrinkwrap.json"_L1, "npm"_L1, readPackageLock},
        Format{"yarn.lock"_L1, "npm"_L1, readYarnLock},
        Format{"pnpm-lock.yaml"_L1, "npm"_L1, readPnpmLock},
        Format{"Cargo.lock"_L1, "Cargo"_L1, readTomlLock},
        Format{"poetry.lock"_L1, "Python"_L1, readTomlLock},
        Format{"uv.lock"_L1, "Python"_L1, readTomlLock},
        Format{"Pipfile.lock"_L1, "Python"_L1, readPipfileLock},
        Format{"go.mod"_L1, "Go"_L1, readGoMod},
        Format{"go.sum"_L1, "Go"_L1, readGoSum},
        Format{"composer.lock"_L1, "Composer"_L1, readComposerLock},
        Format{"Gemfile.lock"_L1, "RubyGems"_L1, readGemfileLock},
    };
    static constexpr Format requirements{"requirements.txt"_L1, "Python"_L1, readRequirements};
    const QStringView name = path.sliced(path.lastIndexOf(u'/') + 1);
    if (name.startsWith("requirements"_L1) && name.endsWith(".txt"_L1))
        return &requirements;
    const auto found = std::ranges::find_if(formats, [name](const Format &format) { return name == format.name; });
    return found == formats.end() ? nullptr : &*found;
}

DependencyChange::Kind kindOf(const QString &before, const QString &after)
{
    using enum DependencyChange::Kind;
    if (before.isEmpty() || after.isEmpty())
        return before.isEmpty() ? Added : Removed;
    const auto order = compareVersionTexts(before, after);
    return !order || *order == 0 ? Changed : *order < 0 ? Upgraded : Downgraded;
}

} // namespace

bool isPackageFile(QStringView path) { return formatOf(path) != nullptr; }

Result<PackageList> readPackages(const QString &path, const QByteArray &content)
{
    const Format *format = formatOf(path);
    if (!format)
        return fail(Error::Kind::Invalid, Text::tr("“%1” is no list of packages.").arg(path), path);
    if (content.startsWith("<<<<<<< ") || content.contains("\n<<<<<<< "))
        return fail(Error::Kind::Invalid, Text::tr("“%1” holds a merge conflict, so its packages are not known.").arg(path), path);
    auto versions = content.contains('\0') ? std::nullopt : format->read(content);
    if (!versions)
        return fail(Error::Kind::Invalid, Text::tr("The packages in “%1” cannot be read: the file is damaged.").arg(path), path);
    for (QStringList &list : *versions) {
        list.sort();
        list.removeDuplicates();
    }
    return PackageList{.ecosystem = format->ecosystem, .versions = *std::move(versions)};
}

QList<DependencyChange> comparePackages(const QString &file, const PackageList &before, const PackageList &after)
{
    QList<DependencyChange> changes;
    QStringList names = before.versions.keys() + after.versions.keys();
    names.sort();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const QStringList old = before.versions.value(name);
        const QStringList now = after.versions.value(name);
        if (old == now)
            continue;
        const auto without = [](QStringList list, const QStringList &others) {
            list.removeIf([&others](const QString &version) { return others.contains(version); });
            return list.join(u", "_s);
        };
        DependencyChange change{.file = file,
                                .ecosystem = before.ecosystem.isEmpty() ? after.ecosystem : before.ecosystem,
                                .name = name,
                                .before = without(old, now),
                                .after = without(now, old)};
        // One more or one less of several: all of them tell it, for neither what came nor what went was replaced.
        if (!old.isEmpty() && !now.isEmpty() && (change.before.isEmpty() || change.after.isEmpty())) {
            change.before = old.join(u", "_s);
            change.after = now.join(u", "_s);
        }
        change.kind = kindOf(change.before, change.after);
        changes.append(change);
    }
    return changes;
}

} // namespace strata
