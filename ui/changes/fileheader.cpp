// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/fileheader.h"

#include "ui/changes/badge.h"
#include "ui/changes/changestree.h"
#include "ui/common/icons.h"
#include "ui/common/texts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace strata {

QString typeName(const QString &type)
{
    static const QHash<QString, QString> names{
        {u"javascript"_s, u"JavaScript"_s},
        {u"typescript"_s, u"TypeScript"_s},
        {u"json"_s, u"JSON"_s},
        {u"html"_s, u"HTML"_s},
        {u"css"_s, u"CSS"_s},
        {u"scss"_s, u"SCSS"_s},
        {u"sql"_s, u"SQL"_s},
        {u"yaml"_s, u"YAML"_s},
        {u"toml"_s, u"TOML"_s},
        {u"xml"_s, u"XML"_s},
        {u"svg"_s, u"SVG"_s},
        {u"png"_s, u"PNG"_s},
        {u"jpeg"_s, u"JPEG"_s},
        {u"gif"_s, u"GIF"_s},
        {u"csv"_s, u"CSV"_s},
        {u"pdf"_s, u"PDF"_s},
        {u"cpp"_s, u"C++"_s},
        {u"csharp"_s, u"C#"_s},
        {u"php"_s, u"PHP"_s},
        {u"ini"_s, u"INI"_s},
        {u"jsx"_s, u"JSX"_s},
        {u"tsx"_s, u"TSX"_s},
        {u"webp"_s, u"WebP"_s},
        {u"zip"_s, u"ZIP"_s},
        {u"graphql"_s, u"GraphQL"_s},
        {u"cmake"_s, u"CMake"_s},
        {u"qml"_s, u"QML"_s},
    };
    if (const auto known = names.constFind(type); known != names.cend())
        return *known;
    return type.left(1).toUpper() + type.mid(1);
}

QString factsOf(const FileChange &change, const DiffDocument &document)
{
    const auto &shown = change.file[After] ? change.file[After] : change.file[Before];
    QStringList facts{typeName(shown->type)};
    const auto both = [&](auto text) {
        QStringList sides;
        for (const Side side : {Before, After}) {
            if (change.file[side]) {
                if (const QString said = text(side); !said.isEmpty() && !sides.contains(said))
                    sides.append(said);
            }
        }
        return sides.join(u" → "_s);
    };
    using State = DiffDocument::State;
    if (document.state == State::Text || document.state == State::OnlyLineEndings || document.state == State::Identical) {
        facts.append(both([&](Side side) { return toText(document.sides[side].encoding); }));
        facts.append(both([&](Side side) {
            const LineEnding ending = document.sides[side].lineEnding;
            return ending == LineEnding::None ? QString() : toText(ending);
        }));
    } else {
        facts.append(both([&](Side side) { return byteText(change.file[side]->size); }));
    }
    if (change.modeChanged())
        facts.append(
            ChangeHeader::tr("mode %1 → %2").arg(modeToText(change.file[Before]->mode), modeToText(change.file[After]->mode)));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

ChangeHeader::ChangeHeader(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(std::max(34, fontMetrics().height() + 18));
    m_split = new QToolButton(this);
    m_split->setProperty("role", u"quiet"_s);
    m_split->setFocusPolicy(Qt::TabFocus);
    m_viewed = new QCheckBox(tr("Viewed"), this);
    m_viewed->setToolTip(tr("Mark the file as viewed (V)"));
    m_viewed->setFocusPolicy(Qt::TabFocus);
    m_more = new QToolButton(this);
    m_more->setProperty("role", u"plain"_s);
    m_more->setIcon(themedIcon(u"menu"_s));
    m_more->setToolTip(tr("What can be done with this file"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(12, 0, 6, 1);
    m_row->setSpacing(8);
    m_row->addStretch(1);
    m_row->addWidget(m_split);
    m_row->addWidget(m_viewed);
    m_row->addWidget(m_more);
    connect(m_viewed, &QCheckBox::clicked, this, &ChangeHeader::viewedRequested);
    connect(m_split, &QToolButton::clicked, this, [this] { emit splitRequested(!m_isSplit); });
    clear();
}

void ChangeHeader::setViewed(bool viewed) { m_viewed->setChecked(viewed); }

void ChangeHeader::setRename(bool isOne, bool isCopy, bool isSplit)
{
    m_isSplit = isSplit;
    m_split->setVisible(isOne);
    m_split->setText(isSplit ? tr("Compare with its origin") : isCopy ? tr("Treat as added") : tr("Treat as delete and add"));
    m_split->setToolTip(isSplit  ? tr("Compare the file with the one it was made from")
                        : isCopy ? tr("Show every line of the copy as added")
                                 : tr("Show the old file as deleted and the new one as added"));
}

void ChangeHeader::setMenu(QMenu *menu) { m_more->setMenu(menu); }

void ChangeHeader::setCorner(QWidget *corner) { m_row->insertWidget(1, corner); }

void ChangeHeader::showFile(const FileChange &change, const DiffDocument &document)
{
    m_change = change;
    m_path = namesOf(change);
    m_facts = factsOf(change, document);
    m_added = document.linesAdded;
    m_deleted = document.linesDeleted;
    m_ignored = document.linesIgnored;
    setToolTip(m_path);
    setAccessibleName(m_path);
    m_viewed->show();
    m_more->show();
    update();
}

void ChangeHeader::clear()
{
    m_change.reset();
    for (QWidget *offer : {static_cast<QWidget *>(m_split), static_cast<QWidget *>(m_viewed), static_cast<QWidget *>(m_more)})
        offer->hide();
    update();
}

void ChangeHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(palette());
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
    if (!m_change)
        return;
    const auto at = [this](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height() - 1));
    };
    const auto text = [&](const QString &what, int left, int width, const QColor &color, Qt::TextElideMode elide) {
        const QString shown = painter.fontMetrics().elidedText(what, elide, width);
        painter.setPen(color);
        painter.drawText(at(left, width), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), shown);
        return painter.fontMetrics().horizontalAdvance(shown);
    };
    int right = width() - 12;
    for (int i = 0; i < m_row->count(); ++i) {
        if (const QWidget *offer = m_row->itemAt(i)->widget(); offer && offer->isVisible())
            right = std::min(right, QStyle::visualRect(layoutDirection(), rect(), offer->geometry()).left() - 12);
    }
    QFont strong = font();
    strong.setWeight(QFont::Medium);
    painter.setFont(strong);
    const auto count = [&](const QString &what, const QColor &color) {
        const int wide = painter.fontMetrics().horizontalAdvance(what) + 1;
        text(what, right - wide, wide, color, Qt::ElideNone);
        right -= wide + 10;
    };
    if (m_deleted > 0)
        count(minusText(m_deleted), colors.removed);
    if (m_added > 0)
        count(plusText(m_added), colors.added);
    if (m_ignored > 0)
        count(tr("%n ignored", nullptr, int(m_ignored)), colors.textMuted);

    int left = 12;
    const int side = badgeSide(font());
    paintBadge(&painter, at(left, side), *m_change, colors, font());
    left += side + 9;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    left += text(m_path, left, std::max(40, right - left), colors.text, Qt::ElideMiddle) + 10;
    painter.setFont(font());
    if (right - left > 30)
        text(m_facts, left, right - left, colors.textFaint, Qt::ElideRight);
}

} // namespace strata
