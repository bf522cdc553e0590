// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace strata {

/// One line of an ignore file, compiled.
struct IgnorePattern
{
    QString glob; // without the marks below
    bool negated = false; // "!": what it names is kept
    bool foldersOnly = false; // trailing "/"
    bool anchored = false; // has a "/" before its end: compared with the whole path from the file's folder, not the name alone

    bool operator==(const IgnorePattern &) const = default;
};

/// The patterns of one ignore file in .gitignore's language (git-scm.com/docs/gitignore): comments, "\#", trailing blanks, "!",
/// "/".
QList<IgnorePattern> parseIgnoreText(QByteArrayView text);

/// The language's globs over '/'-separated text: "*" and "?" stop at "/", "[a-z]", "[!a]", "[[:alpha:]]", "**/", "/**", "/**/",
/// "\".
bool globMatches(QStringView glob, QStringView text);

/// Decides during a walk from the root downwards what a capture leaves out. Weakest first: the default rules, the .gitignore files,
/// the .strataignore files, the user's own globs. Within a kind the deepest folder's file decides, within a file its last fitting
/// line. As in git, a folder left out is not entered, so nothing below it can be kept.
class IgnoreRules
{
public:
    enum class Defaults { On, Off };

    explicit IgnoreRules(const QStringList &excludes = {}, Defaults defaults = Defaults::On);

    /// Enters a folder (`path` from the root, empty for the root itself) with the texts of its ignore files; empty: it has none.
    void enterFolder(const QString &path, QByteArrayView gitignore, QByteArrayView strataignore);
    void leaveFolder();

    struct Verdict
    {
        enum class Kind { NoRule, Kept, LeftOut };
        Kind kind = Kind::NoRule;
        QString reason; // of LeftOut: a translated clause
    };
    /// `path` from the root; the folder it lies in must be the one entered last.
    Verdict verdict(const QString &path, bool isFolder) const;

    /// What is left out of every capture unless an ignore file keeps it ("!node_modules").
    static QStringList defaultPatterns();

private:
    struct Layer
    {
        qsizetype prefix = 0; // characters of the folder's path and its "/" to drop from a path
        QList<IgnorePattern> gitignore;
        QList<IgnorePattern> strataignore;
        QString path;
    };

    QList<IgnorePattern> m_defaults;
    QList<IgnorePattern> m_excludes;
    QList<Layer> m_layers;
};

} // namespace strata
