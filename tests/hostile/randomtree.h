// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/relpath.h"
#include "tests/support/patchedtree.h"

#include <QRandomGenerator>
#include <QSet>

namespace strata::test {

/// A tree of at most 40 files made by chance: names from the edges of what is allowed, modes, links, empty folders, empty files,
/// equal contents, text and bytes.
struct RandomTree
{
    static constexpr qsizetype MaxFiles = 40;

    Tree files;
    QSet<QString> emptyFolders;

    void change(QRandomGenerator &random, int steps)
    {
        for (int step = 1 + random.bounded(steps); step > 0; --step) {
            switch (random.bounded(10)) {
            case 0: files.remove(any(random)); break;
            case 1: // edited
                if (const QString path = any(random); files.contains(path) && files[path].mode != Link)
                    files[path].content += content(random);
                break;
            case 2: // moved
                if (const QString path = any(random); files.contains(path)) {
                    const TestFile file = files.take(path);
                    put(newPath(random), file);
                }
                break;
            case 3: // its mode
                if (const QString path = any(random); files.contains(path) && files[path].mode != Link)
                    files[path].mode = mode(random);
                break;
            case 4: // copied
                if (const QString path = any(random); files.contains(path))
                    put(newPath(random), files[path]);
                break;
            case 5: putFolder(newPath(random)); break;
            case 6: put(newPath(random), {.content = target(random), .mode = Link}); break;
            default: put(newPath(random), {.content = content(random), .mode = mode(random)}); break;
            }
        }
        if (files.isEmpty())
            files.insert(u"only"_s, {.content = "one\n"});
        // A link to something a later step took away leads nowhere, which is allowed; one that leads out together with others is
        // not.
        QHash<QString, QString> links;
        for (const auto &[path, file] : files.asKeyValueRange()) {
            if (file.mode == Link)
                links.insert(path, QString::fromUtf8(file.content));
        }
        for (auto link = links.cbegin(); link != links.cend(); ++link) {
            if (!linkStaysInside(link.key(), link.value()) || !linkStaysInside(link.key(), links))
                files[link.key()] = {.content = "was a link\n"};
        }
        emptyFolders.removeIf([&](const QString &folder) { return !isFree(folder, true); });
    }

    bool write(const QString &root) const
    {
        for (const QString &folder : emptyFolders) {
            if (!QDir().mkpath(root + u'/' + folder))
                return false;
        }
        return writeTree(root, files);
    }

    /// As tst_properties shows a manifest.
    QStringList shown() const
    {
        QSet<QString> folders = emptyFolders;
        QStringList lines;
        for (const auto &[path, file] : files.asKeyValueRange())
            lines.append(path + u' ' + QString::number(file.mode, 8) + u' '
                         + (file.mode == Link ? QString::fromUtf8(file.content) : hashOf(file.content).toHex()));
        for (const QString &path : files.keys() + emptyFolders.values()) {
            for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1))
                folders.insert(path.first(slash));
        }
        for (const QString &folder : std::as_const(folders))
            lines.append(folder + u'/');
        lines.sort();
        return lines;
    }

    /// What git knows of it: files, and of their modes whether they can be executed.
    Tree forGit() const
    {
        Tree tree = files;
        for (TestFile &file : tree) {
            if (file.mode != Link)
                file.mode = (file.mode & 0100) != 0 ? 0755 : 0644;
        }
        return tree;
    }

private:
    static QString name(QRandomGenerator &random)
    {
        static const QStringList names{u"a"_s,
                                       u"b"_s,
                                       u"c.txt"_s,
                                       u"main.py"_s,
                                       u"README"_s,
                                       u"readme"_s,
                                       u"ReadMe"_s,
                                       u"caf\u00e9"_s,
                                       u"cafe\u0301"_s,
                                       u"stra\u00dfe"_s,
                                       u"STRASSE"_s,
                                       u"CON"_s,
                                       u"nul.txt"_s,
                                       u"COM\u00b9"_s,
                                       u"a."_s,
                                       u"a "_s,
                                       u" a"_s,
                                       u"..a"_s,
                                       u"..."_s,
                                       u"-rf"_s,
                                       u"a<b>"_s,
                                       u"a|b"_s,
                                       u"what?"_s,
                                       u"*"_s,
                                       u"ab:stream"_s,
                                       u"%2e%2e"_s,
                                       u"100%"_s,
                                       u"\"quoted\""_s,
                                       u"it's"_s,
                                       u"$HOME"_s,
                                       u"`x`"_s,
                                       u"a;b"_s,
                                       u"#hash#"_s,
                                       u"!bang"_s,
                                       u"[x]"_s,
                                       u"{y}"_s,
                                       u"@at"_s,
                                       u"a\u2215b"_s,
                                       u"a\uff0fb"_s,
                                       u"\u65e5\u672c\u8a9e.txt"_s,
                                       u"\u043f\u0440\u0438\u0432\u0435\u0442"_s,
                                       u"\u0627\u0644\u0639"_s,
                                       u"\U0001f600"_s,
                                       u"\u0130"_s,
                                       u"\u212a"_s,
                                       u"\u017f"_s,
                                       u"\u00a0"_s,
                                       u"manifest.json"_s,
                                       u"active"_s,
                                       u"metadata.json"_s,
                                       u".hidden"_s,
                                       u".config"_s,
                                       QString(255, u'n'),
                                       QString(85, u'\u65e5'),
                                       QString(127, u'\u00e4') + u'x'};
        return names[random.bounded(int(names.size()))];
    }

    static QString newPath(QRandomGenerator &random)
    {
        QString path = name(random);
        for (int depth = random.bounded(4); depth > 0; --depth) {
            const QString longer = name(random) + u'/' + path;
            if (longer.toUtf8().size() < 900)
                path = longer;
        }
        return path;
    }

    static QByteArray content(QRandomGenerator &random)
    {
        static const QByteArrayList few{
            "", "one\n", "one\ntwo\nthree\n", "no end of line", "\r\nwindows\r\n", "\xef\xbb\xbfmarked\n", QByteArray(5000, 'x')};
        if (random.bounded(3) == 0)
            return few[random.bounded(int(few.size()))];
        QByteArray text;
        const bool isBinary = random.bounded(4) == 0;
        for (int line = random.bounded(60); line > 0; --line)
            text += isBinary ? QByteArray::number(random.generate64()).append(char(random.bounded(256)))
                             : "line " + QByteArray::number(random.bounded(20)) + '\n';
        return text;
    }

    static quint32 mode(QRandomGenerator &random)
    {
        return std::array{0644u, 0644u, 0644u, 0755u, 0600u, 0700u, 0444u, 0664u}[size_t(random.bounded(8))];
    }

    QByteArray target(QRandomGenerator &random) const
    {
        static const QByteArrayList few{"a", "missing", "b/c", "./a", "README", "cafe\xcc\x81", "caf\xc3\xa9/x"};
        return random.bounded(2) == 0 ? few[random.bounded(int(few.size()))] : any(random).toUtf8();
    }

    QString any(QRandomGenerator &random) const
    {
        if (files.isEmpty())
            return u"a"_s;
        return std::next(files.keyBegin(), random.bounded(int(files.size()))).operator*();
    }

    // Whether a file, or a folder, may be there: nothing above it is a file, and nothing is below it.
    bool isFree(const QString &path, bool asFolder) const
    {
        for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
            if (files.contains(path.first(slash)))
                return false;
        }
        const auto below = files.lowerBound(path + u'/');
        const bool hasBelow = below != files.end() && below.key().startsWith(path + u'/');
        const bool hasFolders = std::ranges::any_of(
            emptyFolders, [&](const QString &folder) { return folder.startsWith(path + u'/') || (!asFolder && folder == path); });
        return !files.contains(path) && (asFolder || !(hasBelow || hasFolders));
    }

    void put(const QString &path, const TestFile &file)
    {
        if (files.size() < MaxFiles && isFree(path, false))
            files.insert(path, file);
    }

    void putFolder(const QString &path)
    {
        if (isFree(path, true))
            emptyFolders.insert(path);
    }
};

} // namespace strata::test
