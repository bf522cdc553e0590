// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ignorerules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::IgnoreRules)
};

bool isInNamedClass(QStringView name, QChar c)
{
    const char16_t u = c.unicode();
    const bool ascii = u < 128;
    if (name == u"alpha")
        return c.isLetter();
    if (name == u"digit")
        return ascii && c.isDigit();
    if (name == u"alnum")
        return c.isLetterOrNumber();
    if (name == u"upper")
        return c.isUpper();
    if (name == u"lower")
        return c.isLower();
    if (name == u"space")
        return c.isSpace();
    if (name == u"blank")
        return u == u' ' || u == u'\t';
    if (name == u"punct")
        return ascii && c.isPrint() && !c.isLetterOrNumber() && !c.isSpace();
    if (name == u"xdigit")
        return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
    if (name == u"cntrl")
        return u < 0x20 || u == 0x7f;
    if (name == u"print")
        return c.isPrint();
    if (name == u"graph")
        return c.isPrint() && !c.isSpace();
    return false;
}

// The bracket expression at glob[0] == '[': how many characters it takes (0: it never ends, so nothing matches), and whether it
// holds `c`.
qsizetype matchBracket(QStringView glob, QChar c, bool &holds)
{
    qsizetype i = 1;
    bool inverted = false;
    if (i < glob.size() && (glob[i] == u'!' || glob[i] == u'^')) {
        inverted = true;
        ++i;
    }
    bool found = false;
    for (bool first = true; i < glob.size(); first = false) {
        if (glob[i] == u']' && !first) {
            holds = found != inverted && c != u'/';
            return i + 1;
        }
        if (glob[i] == u'[' && i + 1 < glob.size() && glob[i + 1] == u':') {
            const qsizetype end = glob.indexOf(u":]", i + 2);
            if (end >= 0) {
                found = found || isInNamedClass(glob.sliced(i + 2, end - i - 2), c);
                i = end + 2;
                continue;
            }
        }
        if (glob[i] == u'\\' && i + 1 < glob.size())
            ++i;
        const QChar low = glob[i++];
        QChar high = low;
        if (i + 1 < glob.size() && glob[i] == u'-' && glob[i + 1] != u']') {
            ++i;
            if (glob[i] == u'\\' && i + 1 < glob.size())
                ++i;
            high = glob[i++];
        }
        found = found || (c >= low && c <= high);
    }
    return 0;
}

QList<IgnorePattern> parseLines(const QStringList &lines) { return parseIgnoreText(lines.join(u'\n').toUtf8()); }

// The last pattern that fits decides; null when none does.
const IgnorePattern *lastMatch(const QList<IgnorePattern> &patterns, QStringView path, QStringView name, bool isFolder)
{
    for (auto pattern = patterns.crbegin(); pattern != patterns.crend(); ++pattern) {
        if (pattern->foldersOnly && !isFolder)
            continue;
        if (globMatches(pattern->glob, pattern->anchored ? path : name))
            return &*pattern;
    }
    return nullptr;
}

QString shown(const IgnorePattern &pattern)
{
    return (pattern.anchored && !pattern.glob.contains(u'/') ? u"/"_s : QString()) + pattern.glob
           + (pattern.foldersOnly ? u"/"_s : QString());
}

} // namespace

QList<IgnorePattern> parseIgnoreText(QByteArrayView text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    QList<IgnorePattern> patterns;
    const QString decoded = QString::fromUtf8(text);
    for (QStringView line : QStringView(decoded).split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.startsWith(u'#'))
            continue;
        // Trailing blanks go unless the last one is escaped.
        while (line.endsWith(u' ') && !(line.size() > 1 && line[line.size() - 2] == u'\\'))
            line.chop(1);
        IgnorePattern pattern;
        if (line.startsWith(u'!')) {
            pattern.negated = true;
            line = line.sliced(1);
        }
        if (line.endsWith(u'/')) {
            pattern.foldersOnly = true;
            line.chop(1);
        }
        pattern.anchored = line.contains(u'/');
        if (line.startsWith(u'/'))
            line = line.sliced(1);
        if (line.isEmpty())
            continue;
        pattern.glob = line.toString();
        patterns.append(pattern);
    }
    return patterns;
}

// Only the newest "*" and the newest "**/" are ever tried again, so a hostile pattern costs at most length × length steps.
bool globMatches(QStringView glob, QStringView text)
{
    qsizetype g = 0;
    qsizetype t = 0;
    qsizetype starGlob = -1; // behind the newest "*", and how far it reaches
    qsizetype starText = 0;
    qsizetype foldersGlob = -1; // behind the newest "**/", and the folder it was last tried at
    qsizetype foldersText = 0;
    for (;;) {
        bool fits = false;
        if (g == glob.size()) {
            if (t == text.size())
                return true;
        } else if (const bool componentStart = g == 0 || glob[g - 1] == u'/'; componentStart && glob.sliced(g).startsWith(u"**/")) {
            g += 3;
            foldersGlob = g;
            foldersText = t;
            starGlob = -1;
            fits = true;
        } else if (componentStart && glob.sliced(g) == u"**") {
            return t < text.size() || g == 0; // after "folder/": everything inside
        } else if (glob[g] == u'*') {
            while (g < glob.size() && glob[g] == u'*')
                ++g;
            starGlob = g;
            starText = t;
            fits = true;
        } else if (t < text.size()) {
            const QChar c = text[t];
            qsizetype taken = 1;
            if (glob[g] == u'?') {
                fits = c != u'/';
            } else if (glob[g] == u'[') {
                taken = matchBracket(glob.sliced(g), c, fits);
            } else {
                if (glob[g] == u'\\' && g + 1 < glob.size())
                    taken = 2;
                fits = glob[g + taken - 1] == c;
            }
            if (fits) {
                g += taken;
                ++t;
            }
        }
        if (fits)
            continue;
        if (starGlob >= 0 && starText < text.size() && text[starText] != u'/') {
            g = starGlob;
            t = ++starText;
        } else if (foldersGlob >= 0) {
            const qsizetype slash = text.indexOf(u'/', foldersText);
            if (slash < 0)
                return false;
            foldersText = slash + 1;
            g = foldersGlob;
            t = foldersText;
            starGlob = -1;
        } else {
            return false;
        }
    }
}

// Version control, installed dependencies, caches that every tool makes again, and what desktops and editors leave behind. Build
// results ("dist", "build", "target") stay in: for generated projects they are often the product.
QStringList IgnoreRules::defaultPatterns()
{
    return {
        u".git"_s,         u".hg/"_s,           u".svn/"_s,         u".bzr/"_s,
        u".jj/"_s,         u"CVS/"_s,           u"node_modules/"_s, u"bower_components/"_s,
        u"__pycache__/"_s, u"*.pyc"_s,          u"*.pyo"_s,         u".venv/"_s,
        u"venv/"_s,        u".tox/"_s,          u".nox/"_s,         u".eggs/"_s,
        u".mypy_cache/"_s, u".pytest_cache/"_s, u".ruff_cache/"_s,  u".ipynb_checkpoints/"_s,
        u".gradle/"_s,     u".parcel-cache/"_s, u".turbo/"_s,       u".nyc_output/"_s,
        u".sass-cache/"_s, u".terraform/"_s,    u".idea/"_s,        u".vs/"_s,
        u".DS_Store"_s,    u"Thumbs.db"_s,      u"desktop.ini"_s,   u"*.swp"_s,
    };
}

IgnoreRules::IgnoreRules(const QStringList &excludes, Defaults defaults) : m_excludes(parseLines(excludes))
{
    if (defaults == Defaults::On)
        m_defaults = parseLines(defaultPatterns());
}

void IgnoreRules::enterFolder(const QString &path, QByteArrayView gitignore, QByteArrayView strataignore)
{
    m_layers.append({.prefix = path.isEmpty() ? 0 : path.size() + 1,
                     .gitignore = parseIgnoreText(gitignore),
                     .strataignore = parseIgnoreText(strataignore),
                     .path = path});
}

void IgnoreRules::leaveFolder() { m_layers.removeLast(); }

IgnoreRules::Verdict IgnoreRules::verdict(const QString &path, bool isFolder) const
{
    const QStringView name = QStringView(path).sliced(path.lastIndexOf(u'/') + 1);
    const auto answer = [](const IgnorePattern &pattern, const QString &reason) {
        return pattern.negated ? Verdict{.kind = Verdict::Kind::Kept} : Verdict{.kind = Verdict::Kind::LeftOut, .reason = reason};
    };
    const auto fromFile = [&](const IgnorePattern &pattern, const Layer &layer, const QString &fileName) {
        const QString file = layer.path.isEmpty() ? fileName : layer.path + u'/' + fileName;
        return answer(pattern, Text::tr("left out by %1 (%2)").arg(file, shown(pattern)));
    };
    if (const IgnorePattern *pattern = lastMatch(m_excludes, path, name, isFolder))
        return answer(*pattern, Text::tr("left out by your rule (%1)").arg(shown(*pattern)));
    for (auto layer = m_layers.crbegin(); layer != m_layers.crend(); ++layer) {
        if (const auto *pattern = lastMatch(layer->strataignore, QStringView(path).sliced(layer->prefix), name, isFolder))
            return fromFile(*pattern, *layer, u".strataignore"_s);
    }
    for (auto layer = m_layers.crbegin(); layer != m_layers.crend(); ++layer) {
        if (const auto *pattern = lastMatch(layer->gitignore, QStringView(path).sliced(layer->prefix), name, isFolder))
            return fromFile(*pattern, *layer, u".gitignore"_s);
    }
    if (const IgnorePattern *pattern = lastMatch(m_defaults, path, name, isFolder))
        return answer(*pattern, Text::tr("left out by default (%1)").arg(shown(*pattern)));
    return {};
}

} // namespace strata
