// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/starters.h"

#include "ui/common/actions.h"
#include "ui/common/icons.h"
#include "ui/common/tintedlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Starters)
};

QLabel *heading(const QString &text, qreal factor, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new TintedLabel(text, &ThemeColors::textMuted, parent);
    label->setWordWrap(true);
    return label;
}

QPushButton *buttonFor(Actions &actions, const QString &id, const QString &text, bool isPrimary, QWidget *parent)
{
    QAction *action = actions.find(id);
    auto *button = new QPushButton(text, parent);
    if (isPrimary)
        button->setProperty("role", u"primary"_s);
    button->setEnabled(action->isEnabled());
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

/// One way to begin: what it is, one sentence, its button.
QWidget *card(const QString &title, const QString &text, QPushButton *button, QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setProperty("role", u"card"_s);
    made->setFixedWidth(250);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(8);
    layout->addWidget(heading(title, 1.08, made));
    layout->addWidget(sentence(text, made), 1, Qt::AlignTop);
    layout->addWidget(button, 0, Qt::AlignLeft);
    return made;
}

} // namespace

QWidget *welcomePage(Actions &actions, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(14);
    cards->addStretch();
    cards->addWidget(
        card(Text::tr("Capture a folder"),
             Text::tr("Keep a project as it is now as its version 1. The folder stays as it is; node_modules, .git and "
                      "the like are left out."),
             buttonFor(actions, u"capture.folder"_s, Text::tr("Capture a folder…"), true, page), page));
    cards->addWidget(card(Text::tr("Drop a ZIP"),
                          Text::tr("Drop a folder or an archive that a generator gave you anywhere on this window, or choose it."),
                          buttonFor(actions, u"capture.archive"_s, Text::tr("Choose an archive…"), false, page), page));
    cards->addWidget(card(Text::tr("Look around"),
                          Text::tr("Two small projects with several versions, a fork and a failed run. In a library of their own."),
                          buttonFor(actions, u"library.sample"_s, Text::tr("Open the sample library"), false, page), page));
    cards->addStretch();
    auto *older = new QHBoxLayout;
    older->addStretch();
    older->addWidget(sentence(Text::tr("Your versions lie in the flat store of an earlier tool?"), page));
    older->addWidget(buttonFor(actions, u"library.migrate"_s, Text::tr("Bring in an older store…"), false, page));
    older->addStretch();

    auto *title = heading(Text::tr("Every version your generators make, kept and compared"), 1.6, page);
    title->setAlignment(Qt::AlignHCenter);
    auto *text = sentence(
        Text::tr("Capture a project after each run. Compare any two versions, see which one is active, go back without "
                 "losing work, export any of them."),
        page);
    text->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(22);
    layout->addLayout(cards);
    layout->addSpacing(14);
    layout->addLayout(older);
    layout->addStretch(3);
    return page;
}

QWidget *firstVersionPage(Actions &actions, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(heading(Text::tr("No version yet"), 1.2, page));
    layout->addWidget(
        sentence(Text::tr("Capture the project's folder or an archive of it, or drop either on this window. It becomes "
                          "version 1."),
                 page));
    layout->addWidget(buttonFor(actions, u"capture.folder"_s, Text::tr("Capture a folder…"), true, page), 0, Qt::AlignLeft);
    layout->addWidget(buttonFor(actions, u"capture.archive"_s, Text::tr("Capture an archive…"), false, page), 0, Qt::AlignLeft);
    layout->addStretch(3);
    return page;
}

} // namespace strata
