// SPDX-License-Identifier: GPL-3.0-or-later
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

constexpr qsizetype LongestLine = 2000; // UTF-16 code units

bool turnsDirection(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

// What must not go through as it is; ordinary text is copied in pieces between.
bool isSpecial(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != '\t' && u != '\n') || u == '&' || u == '<' || u == '>' || u == '"' || (u >= 0x7f && u < 0xa0)
           || u == 0xfeff || u >= 0xfffe || turnsDirection(u) || c.isSurrogate();
}

void appendSpecial(QByteArray &html, QChar c)
{
    switch (const char16_t u = c.unicode()) {
    case '&': html += "&amp;"; break;
    case '<': html += "&lt;"; break;
    case '>': html += "&gt;"; break;
    case '"': html += "&quot;"; break;
    case 0x7f: html += "\xe2\x90\xa1"; break;
    default:
        if (u < 0x20)
            html += QString(QChar(0x2400 + u)).toUtf8();
        else if (turnsDirection(u) || u == 0xfeff)
            html += "\xe2\x9f\xa8"
                    "U+"
                    + QByteArray::number(u, 16).rightJustified(4, '0').toUpper() + "\xe2\x9f\xa9";
        else
            html += "\xef\xbf\xbd";
    }
}

} // namespace

void appendHtml(QByteArray &html, QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const auto *const end = std::find_if(text.begin() + at, text.end(), isSpecial);
        const qsizetype plain = end - text.begin();
        html += text.sliced(at, plain - at).toUtf8();
        at = plain;
        if (at >= text.size())
            break;
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            html += text.sliced(at, 2).toUtf8();
            at += 2;
        } else {
            appendSpecial(html, text[at++]);
        }
    }
}

QByteArray toHtml(QStringView text)
{
    QByteArray html;
    appendHtml(html, text);
    return html;
}

void appendHtmlLine(QByteArray &html, QStringView line, std::span<const TextSpan> spans)
{
    const qsizetype end = std::min(line.size(), LongestLine);
    qsizetype at = 0;
    for (const TextSpan &span : spans) {
        if (span.start >= end)
            break;
        const qsizetype spanEnd = std::min<qsizetype>(span.start + span.length, end);
        appendHtml(html, line.sliced(at, span.start - at));
        html += "<mark>";
        appendHtml(html, line.sliced(span.start, spanEnd - span.start));
        html += "</mark>";
        at = spanEnd;
    }
    appendHtml(html, line.sliced(at, end - at));
    if (end < line.size())
        html += "<span class=\"cut\"> " + toHtml(Text::tr("… %1 more characters").arg(QLocale().toString(line.size() - end)))
                + "</span>";
}

} // namespace strata
