// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/htmlreport.h"

#include "core/diff/htmlrows.h"
#include "core/diff/htmltext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::HtmlReport)
};

QString inWords(qint64 number) { return QLocale().toString(number); }

QByteArray element(const QByteArray &tag, const QString &text)
{
    return '<' + tag + '>' + toHtml(text) + "</" + tag.split(' ').first() + '>';
}

QString kindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added: return Text::tr("Added");
    case ChangeKind::Modified: return Text::tr("Modified");
    case ChangeKind::Deleted: return Text::tr("Deleted");
    case ChangeKind::Renamed: return Text::tr("Renamed");
    case ChangeKind::TypeChanged: return Text::tr("Type changed");
    case ChangeKind::Copied: return Text::tr("Copied");
    }
    return {};
}

QByteArray badge(ChangeKind kind)
{
    const QByteArray letter(1, letterOf(kind));
    const QByteArray word = toHtml(kindText(kind));
    return "<span class=\"letter " + letter + "\" title=\"" + word + "\" aria-hidden=\"true\">" + letter
           + "</span><span class=\"hidden\">" + word + "</span>";
}

QByteArray lineCounts(qint64 added, qint64 deleted)
{
    if (added < 0 || deleted < 0)
        return {};
    return "<span class=\"plus\">+" + inWords(added).toUtf8() + "</span> <span class=\"minus\">\xe2\x88\x92"
           + inWords(deleted).toUtf8() + "</span>";
}

// What a browser shows in <img>, by the first bytes: a name proves nothing.
QByteArray imageType(const QByteArray &content, const FileEntry &file)
{
    if (content.startsWith("\x89PNG\r\n"))
        return "image/png";
    if (content.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (content.startsWith("GIF8"))
        return "image/gif";
    if (content.startsWith("RIFF") && content.sliced(0, std::min<qsizetype>(content.size(), 12)).endsWith("WEBP"))
        return "image/webp";
    if (content.startsWith("BM") && file.type == "bmp"_L1)
        return "image/bmp";
    if (file.type == "svg"_L1)
        return "image/svg+xml";
    return {};
}

QByteArray figure(const ReportVersion &version, const FileEntry &file, const QByteArray &content, qint64 maximalBytes)
{
    const QString caption = Text::tr("%1: %2 bytes").arg(version.label, inWords(file.size));
    const QByteArray type = imageType(content, file);
    if (type.isEmpty() || content.size() > maximalBytes)
        return "<figure><figcaption>" + toHtml(Text::tr("%1 – too large to be shown here").arg(caption)) + "</figcaption></figure>";
    return "<figure><figcaption>" + toHtml(caption) + "</figcaption><img alt=\""
           + toHtml(Text::tr("%1 in %2").arg(file.path, version.label)) + "\" src=\"data:" + type + ";base64," + content.toBase64()
           + "\"/></figure>\n";
}

QStringList factsOfChange(const FileChange &change)
{
    QStringList facts;
    const auto &[before, after] = change.file;
    if (change.kind == ChangeKind::Renamed)
        facts.append(Text::tr("Renamed from %1 (%2 % alike).").arg(before->path).arg(change.similarity));
    if (change.kind == ChangeKind::Copied)
        facts.append(Text::tr("Copied from %1 (%2 % alike).").arg(before->path).arg(change.similarity));
    if (change.modeChanged())
        facts.append(Text::tr("Mode %1 → %2.").arg(modeToText(before->mode), modeToText(after->mode)));
    if (change.isGenerated)
        facts.append(Text::tr("Made by a tool."));
    return facts;
}

QString sizeFact(const std::optional<FileEntry> &file)
{
    return file ? Text::tr("%1 bytes, SHA-256 %2…").arg(inWords(file->size), file->sha256.toHex().first(12)) : Text::tr("no file");
}

QStringList factsOfBytes(const FileChange &change, const std::array<QByteArray, 2> &content)
{
    QStringList facts{Text::tr("Before: %1. After: %2.").arg(sizeFact(change.file[Before]), sizeFact(change.file[After]))};
    const auto [first, second] = std::ranges::mismatch(content[Before], content[After]);
    const qint64 at = first - content[Before].begin();
    if (change.file[Before] && change.file[After] && content[Before] != content[After])
        facts.append(Text::tr("The first difference is at byte %1.").arg(inWords(at)));
    return facts;
}

QStringList factsOfText(const DiffDocument &document)
{
    QStringList facts;
    const auto &[before, after] = document.sides;
    const bool hasBoth = document.file[Before] && document.file[After] && before.lineCount() > 0 && after.lineCount() > 0;
    if (hasBoth && before.encoding != after.encoding)
        facts.append(Text::tr("Encoding %1 → %2.").arg(toText(before.encoding), toText(after.encoding)));
    if (hasBoth && before.lineEnding != after.lineEnding)
        facts.append(Text::tr("Line endings %1 → %2.").arg(toText(before.lineEnding), toText(after.lineEnding)));
    if (hasBoth && before.endsWithNewline != after.endsWithNewline)
        facts.append(after.endsWithNewline ? Text::tr("The missing newline at the end was added.")
                                           : Text::tr("The newline at the end is gone."));
    if (before.hasInvalidBytes || after.hasInvalidBytes)
        facts.append(Text::tr("Some bytes are no valid text and are shown as �."));
    if (document.linesIgnored > 0)
        facts.append(Text::tr("%n line(s) differ only in what is left out of account; they are marked ≈.", nullptr,
                              int(document.linesIgnored)));
    if (document.isCoarse)
        facts.append(Text::tr("The comparison met a limit: it is right, but may show more than needed."));
    return facts;
}

QStringList leftOut(const DiffOptions &options)
{
    using Whitespace = DiffOptions::Whitespace;
    QStringList parts;
    const auto add = [&parts](bool isLeftOut, const QString &what) {
        if (isLeftOut)
            parts.append(what);
    };
    add(options.whitespace == Whitespace::IgnoreAll, Text::tr("white space"));
    add(options.whitespace == Whitespace::IgnoreAmount, Text::tr("the amount of white space"));
    add(options.whitespace == Whitespace::IgnoreTrailing, Text::tr("white space at the end of lines"));
    add(options.ignoreIndent, Text::tr("indentation"));
    add(options.ignoreCase, Text::tr("upper and lower case"));
    add(options.ignoreBlankLines, Text::tr("blank lines"));
    add(options.ignoreComments, Text::tr("comments"));
    add(options.ignoreNumbers, Text::tr("numbers"));
    add(!options.ignoredPatterns.isEmpty(), Text::tr("what certain patterns match"));
    return parts;
}

QByteArray versionCard(const ReportVersion &version, const QString &role)
{
    QByteArray html = "<div><h2>" + toHtml(version.name.isEmpty() ? version.label : version.label + u" – "_s + version.name)
                      + "</h2><p class=\"muted\">" + toHtml(role);
    if (version.createdAt.isValid())
        html += " · <time datetime=\"" + version.createdAt.toUTC().toString(Qt::ISODate).toUtf8() + "\">"
                + toHtml(QLocale().toString(version.createdAt.toUTC(), QLocale::ShortFormat)) + " UTC</time>";
    if (version.fileCount >= 0)
        html += " · " + toHtml(Text::tr("%n file(s)", nullptr, version.fileCount));
    html += "</p>";
    if (!version.prompt.isEmpty())
        html += "<p class=\"prompt\">" + toHtml(version.prompt) + "</p>";
    return html + "</div>\n";
}

QByteArray legend()
{
    const auto item = [](const QByteArray &kind, const QByteArray &sign, const QString &text) {
        return "<li><span class=\"" + kind + "\">" + sign + "</span>" + toHtml(text) + "</li>";
    };
    return "<ul class=\"legend\" aria-label=\"" + toHtml(Text::tr("Legend")) + "\">"
           + item("d", "\xe2\x88\x92", Text::tr("removed")) + item("a", "+", Text::tr("added"))
           + item("", "~", Text::tr("changed; what differs is underlined"))
           + item("", "\xe2\x86\x92", Text::tr("moved, with a dashed edge"))
           + item("i", "\xe2\x89\x88", Text::tr("differs only in what is left out of account")) + "</ul>\n";
}

} // namespace

HtmlReport::HtmlReport(const ReportHead &head, const TreeComparison &comparison, const ReportOptions &options)
    : m_head(head), m_comparison(comparison), m_options(options)
{
    for (const Side side : {Before, After}) {
        for (qsizetype i = 0; i < comparison.changes.size(); ++i) {
            if (const auto &file = comparison.changes[i].file[side])
                m_indexByPath.insert(file->path, i);
        }
    }
    for (const FileChange &change : comparison.changes)
        m_mostLines = std::max(m_mostLines, change.linesAdded + change.linesDeleted);
}

QByteArray HtmlReport::sectionOf(const QString &path) const
{
    const auto found = m_indexByPath.constFind(path);
    return found == m_indexByPath.constEnd() ? QByteArray() : "file-" + QByteArray::number(*found + 1);
}

QByteArray HtmlReport::opening() const
{
    const QString title = Text::tr("%1: %2 → %3").arg(m_head.project, m_head.version[Before].label, m_head.version[After].label);
    const ChangesSummary summary = summaryOf(m_comparison);
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"" + toHtml(m_head.language)
                      + "\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width\"/>\n"
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src "
                        "'unsafe-inline'\"/>\n<meta name=\"referrer\" content=\"no-referrer\"/>\n<title>"
                      + toHtml(title) + "</title>\n<style>\n" + reportStyleSheet()
                      + (m_options.layout == ReportOptions::Layout::SideBySide ? "@media print{@page{size:landscape}}\n" : "")
                      + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#files\">" + toHtml(Text::tr("Skip to the files"))
                      + "</a>\n<header>\n" + element("h1", title) + "\n<p class=\"muted\">";
    html += toHtml(Text::tr("%n changed file(s)", nullptr, int(m_comparison.changes.size())));
    html += ": "
            + toHtml(Text::tr("%1 added, %2 modified, %3 deleted, %4 renamed")
                         .arg(summary.added)
                         .arg(summary.modified)
                         .arg(summary.deleted)
                         .arg(summary.renamed));
    html += " · " + lineCounts(summary.linesAdded, summary.linesDeleted) + " · "
            + toHtml(Text::tr("%n unchanged file(s)", nullptr, m_comparison.unchangedCount)) + "</p>\n<div class=\"versions\">\n";
    html += versionCard(m_head.version[Before], Text::tr("before")) + versionCard(m_head.version[After], Text::tr("after"))
            + "</div>\n";
    if (const QStringList parts = leftOut(m_options.diff); !parts.isEmpty())
        html += element("p", Text::tr("Left out of account, but marked and counted: %1.").arg(parts.join(u", "_s))) + '\n';
    html += "</header>\n" + legend() + listOfFiles() + "<main id=\"files\">\n";
    if (m_comparison.changes.isEmpty())
        html += element("p", Text::tr("The two do not differ.")) + '\n';
    return html;
}

QByteArray HtmlReport::listOfFiles() const
{
    if (m_comparison.changes.isEmpty())
        return {};
    QByteArray html = "<nav aria-label=\"" + toHtml(Text::tr("Changed files")) + "\">\n<table class=\"files\"><thead><tr>"
                      + element("th scope=\"col\"", Text::tr("Change")) + element("th scope=\"col\"", Text::tr("File"))
                      + element("th scope=\"col\" class=\"number\"", Text::tr("Lines"))
                      + "<th class=\"bar\" aria-hidden=\"true\"></th></tr></thead><tbody>\n";
    for (qsizetype i = 0; i < m_comparison.changes.size(); ++i) {
        const FileChange &change = m_comparison.changes[i];
        html += "<tr><td>" + badge(change.kind) + "</td><td><a href=\"#file-" + QByteArray::number(i + 1) + "\">"
                + toHtml(change.path()) + "</a>";
        if (change.kind == ChangeKind::Renamed || change.kind == ChangeKind::Copied)
            html += " <span class=\"muted\">" + toHtml(Text::tr("from %1").arg(change.file[Before]->path)) + "</span>";
        html += "</td><td class=\"number\">"
                + (change.linesAdded < 0 ? toHtml(change.isBinary ? Text::tr("binary") : u"–"_s)
                                         : lineCounts(change.linesAdded, change.linesDeleted))
                + "</td><td aria-hidden=\"true\"><div class=\"meter\">";
        const auto bar = [&](qint64 lines, const QByteArray &kind) {
            if (lines > 0)
                html += "<i" + kind + " style=\"width:" + QByteArray::number(100.0 * double(lines) / double(m_mostLines), 'f', 1)
                        + "%\"></i>";
        };
        bar(change.linesAdded, "");
        bar(change.linesDeleted, " class=\"gone\"");
        html += "</div></td></tr>\n";
    }
    return html + "</tbody></table>\n</nav>\n";
}

QByteArray HtmlReport::sectionHead(qsizetype index) const
{
    const FileChange &change = m_comparison.changes[index];
    const QByteArray id = "file-" + QByteArray::number(index + 1);
    return "<section class=\"file\" id=\"" + id + "\" aria-labelledby=\"" + id + "-name\">\n<details"
           + (change.isGenerated ? "" : " open=\"\"") + "><summary><h2 id=\"" + id + "-name\">" + badge(change.kind) + " <code>"
           + toHtml(change.path()) + "</code></h2> <span class=\"count\">" + lineCounts(change.linesAdded, change.linesDeleted)
           + "</span></summary>\n";
}

QByteArray HtmlReport::section(qsizetype index, const DiffDocument &document, const std::array<QByteArray, 2> &content) const
{
    const FileChange &change = m_comparison.changes[index];
    QStringList facts = factsOfChange(change);
    QByteArray body;
    const auto isImage = [&](Side side) { return change.file[side] && !imageType(content[side], *change.file[side]).isEmpty(); };
    if (isImage(Before) || isImage(After)) {
        body += "<div class=\"images\">\n";
        for (const Side side : {Before, After}) {
            if (change.file[side])
                body += figure(m_head.version[side], *change.file[side], content[side], m_options.maximalImageBytes);
        }
        body += "</div>\n";
    }
    switch (document.state) {
    case DiffDocument::State::Identical: facts.append(Text::tr("The content is the same.")); break;
    case DiffDocument::State::OnlyLineEndings:
        facts += factsOfText(document);
        facts.append(Text::tr("The text of every line is the same."));
        break;
    case DiffDocument::State::Binary:
        facts.append(Text::tr("Not text."));
        facts += factsOfBytes(change, content);
        break;
    case DiffDocument::State::TooLarge:
        facts.append(Text::tr("Too large to be compared line by line."));
        facts += factsOfBytes(change, content);
        break;
    case DiffDocument::State::Text: {
        facts += factsOfText(document);
        const HtmlRows rows = htmlRowsOf(document, {m_head.version[Before].label, m_head.version[After].label}, m_options,
                                         [this](const QString &path) { return sectionOf(path); });
        body += rows.html;
        if (rows.rowsLeftOut > 0)
            body += element("p class=\"facts\"", Text::tr("%1 more changed rows are not shown: the file is too long for a report. "
                                                          "The patch has all of them.")
                                                     .arg(inWords(rows.rowsLeftOut)));
        break;
    }
    }
    QByteArray html = sectionHead(index);
    if (!facts.isEmpty())
        html += element("p class=\"facts\"", facts.join(u' ')) + '\n';
    return html + body + "</details>\n</section>\n";
}

QByteArray HtmlReport::sectionWithout(qsizetype index, const QString &reason) const
{
    QStringList facts = factsOfChange(m_comparison.changes[index]);
    facts.append(reason);
    return sectionHead(index) + element("p class=\"facts\"", facts.join(u' ')) + "\n</details>\n</section>\n";
}

QByteArray HtmlReport::closing(const Totals &totals) const
{
    QStringList sentences;
    if (totals.linesIgnored > 0)
        sentences.append(Text::tr("%1 lines differ only in what is left out of account.").arg(inWords(totals.linesIgnored)));
    if (totals.filesLeftOut > 0)
        sentences.append(
            Text::tr("%n file(s) are named but not shown, for a report may only grow so large.", nullptr, totals.filesLeftOut));
    sentences.append(Text::tr("Made with Strata on %1 UTC.").arg(QLocale().toString(m_head.madeAt.toUTC(), QLocale::ShortFormat)));
    return "</main>\n<footer>\n" + element("p", sentences.join(u' ')) + "\n</footer>\n</body>\n</html>\n";
}

} // namespace strata
