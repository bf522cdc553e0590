// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/fileheader.h"

#include "ui/common/icons.h"
#include "ui/common/texts.h"
#include "ui/common/tintedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

const auto Separator = u" · "_s;

QStringList factsOf(const FileEntry &entry)
{
    if (entry.kind == FileKind::Symlink)
        return {FileHeader::tr("link to %1").arg(entry.linkTarget)};
    return {entry.type, byteText(entry.size), modeToText(entry.mode)};
}

} // namespace

FileHeader::FileHeader(QWidget *parent)
    : QWidget(parent),
      m_path(new TintedLabel(&ThemeColors::text, this)),
      m_facts(new TintedLabel(&ThemeColors::textMuted, this)),
      m_copyHash(new QToolButton(this)),
      m_more(new QToolButton(this))
{
    m_path->setObjectName(u"filePath"_s);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setElideMode(Qt::ElideLeft); // the name matters more than where it lies
    QFont bold = m_path->font();
    bold.setWeight(QFont::DemiBold);
    m_path->setFont(bold);
    m_facts->setObjectName(u"fileFacts"_s);
    m_facts->setElideMode(Qt::ElideRight);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copyHash->setObjectName(u"copyHash"_s);
    m_copyHash->setProperty("role", u"plain"_s);
    m_more->setProperty("role", u"plain"_s);
    m_more->setText(u"⋯"_s);
    m_more->setToolTip(tr("What can be done with this file"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 3, 10, 3);
    layout->setSpacing(10);
    layout->addWidget(m_path);
    layout->addWidget(m_facts, 1);
    layout->addWidget(m_copyHash);
    layout->addWidget(m_more);
    connect(m_copyHash, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_hash); });
}

void FileHeader::setActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_more);
    menu->addActions(actions);
    m_more->setMenu(menu);
}

void FileHeader::show(const FileEntry &entry)
{
    m_path->setText(entry.path);
    m_path->setToolTip(entry.path);
    m_facts->setText(factsOf(entry).join(Separator));
    m_hash = entry.sha256.toHex();
    m_copyHash->setText(tr("SHA-256 %1…").arg(m_hash.first(8)));
    m_copyHash->setToolTip(tr("%1\nClick to copy").arg(m_hash));
    m_copyHash->setAccessibleName(tr("Copy SHA-256 %1").arg(m_hash));
}

void FileHeader::show(const FileContent &content)
{
    show(content.entry);
    QStringList facts = factsOf(content.entry);
    if (!content.image.isNull() && content.entry.type != "svg"_L1)
        facts << tr("%1 × %2 pixels").arg(content.image.width()).arg(content.image.height());
    if (content.text) {
        const TextSide &side = content.text->sides[After];
        facts << toText(side.encoding);
        if (side.lineEnding != LineEnding::None)
            facts << toText(side.lineEnding);
        facts << tr("%n lines", nullptr, side.lineCount());
        if (side.lineCount() > 0 && !side.endsWithNewline)
            facts << tr("no newline at the end");
        if (side.hasInvalidBytes)
            facts << tr("has bytes that are no %1").arg(toText(side.encoding));
    }
    if (!content.problem.isEmpty())
        facts << content.problem;
    m_facts->setText(facts.join(Separator));
    m_facts->setToolTip(m_facts->text());
}

QString FileHeader::facts() const { return m_facts->text(); }

} // namespace strata
