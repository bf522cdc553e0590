// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/promptpage.h"

#include "core/base/clock.h"
#include "core/services/browsing.h"
#include "ui/common/emptystate.h"
#include "ui/common/roomydelegate.h"
#include "ui/common/texts.h"
#include "ui/common/tintedlabel.h"
#include "ui/prompt/facts.h"
#include "ui/prompt/noteeditor.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int FactsWidth = 340;
constexpr int ReadEvents = 500; // of the project; those of the version are picked from them
constexpr int ListedSkipped = 1000;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new TintedLabel(text.toUpper(), &ThemeColors::textMuted, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    label->setFont(font);
    return label;
}

QPlainTextEdit *reader(QWidget *parent, const QString &name)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(10);
    return text;
}

} // namespace

PromptPage::PromptPage(Session &session, Actions &actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedLayout(this)), m_page(new QWidget(this))
{
    setObjectName(u"promptPage"_s);
    m_empty = emptyState(tr("No version is selected"),
                         tr("Select a version in the timeline to read what it was asked for, and to write down what came of it."),
                         {}, this);
    m_copy = actions.add({.id = u"prompt.copy"_s, .category = tr("Version"), .text = tr("Copy prompt")}, this, [this] {
        if (const Generation *selected = m_session.selected())
            QGuiApplication::clipboard()->setText(selected->prompt);
    });
    auto *layout = new QHBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildText(), 1);
    auto *line = new QFrame(m_page);
    line->setProperty("role", u"line"_s);
    line->setFixedWidth(1);
    layout->addWidget(line);
    layout->addWidget(buildFacts());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);

    connect(&m_session, &Session::selectionChanged, this, &PromptPage::show);
    connect(&m_session, &Session::generationsChanged, this, &PromptPage::show);
    connect(&m_session.library(), &Library::changed, this, [this] {
        if (const Generation *selected = m_session.selected())
            load(*selected); // its history grows without the version itself changing
    });
    show();
}

QWidget *PromptPage::buildText()
{
    auto *side = new QWidget(m_page);
    m_prompt = reader(side, u"promptText"_s);
    m_prompt->setAccessibleName(tr("Prompt of the version"));
    QFont font = m_prompt->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    m_prompt->setFont(font);
    m_promptAbsent = new TintedLabel(tr("No prompt was kept with this version. Captures take one in their dialog or by --prompt."),
                                     &ThemeColors::textMuted, side);
    m_promptAbsent->setWordWrap(true);
    m_promptAbsent->setAlignment(Qt::AlignTop);
    auto *copy = new QToolButton(side);
    copy->setDefaultAction(m_copy);
    copy->setProperty("role", u"quiet"_s);

    auto *top = new QHBoxLayout;
    top->addWidget(heading(tr("Prompt"), side), 1);
    top->addWidget(copy);
    m_contextSection = new QWidget(side);
    m_context = reader(m_contextSection, u"promptContext"_s);
    m_context->setFont(monospaceFont(m_context->font().pointSizeF()));
    m_context->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_context->setAccessibleName(tr("Context of the version"));
    auto *contextLayout = new QVBoxLayout(m_contextSection);
    contextLayout->setContentsMargins(0, 0, 0, 0);
    contextLayout->addWidget(heading(tr("Context"), m_contextSection));
    contextLayout->addWidget(m_context, 1);

    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_prompt, 3);
    layout->addWidget(m_promptAbsent, 3);
    layout->addWidget(m_contextSection, 2);
    return side;
}

QWidget *PromptPage::buildFacts()
{
    auto *content = new QWidget;
    m_note = new NoteEditor(m_session, content);
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(14);
    m_facts->setVerticalSpacing(6);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_skippedTitle = heading(tr("Left out by the capture"), content);
    m_skipped = new QTreeWidget(content);
    m_skipped->setObjectName(u"promptSkipped"_s);
    m_skipped->setItemDelegate(new RoomyDelegate(m_skipped));
    m_skipped->setHeaderHidden(true);
    m_skipped->setColumnCount(2);
    m_skipped->setRootIsDecorated(false);
    m_skipped->setUniformRowHeights(true);
    m_skipped->setFrameShape(QFrame::NoFrame);
    m_skipped->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_skipped->header()->setStretchLastSection(false);
    m_skipped->setFixedHeight(140);
    m_eventsTitle = heading(tr("History"), content);
    m_events = new TintedLabel(&ThemeColors::textMuted, content);
    m_events->setObjectName(u"promptEvents"_s);
    m_events->setWordWrap(true);
    m_events->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(heading(tr("Name and note"), content));
    layout->addWidget(m_note);
    layout->addSpacing(6);
    layout->addWidget(heading(tr("Facts"), content));
    layout->addLayout(m_facts);
    layout->addSpacing(6);
    layout->addWidget(m_skippedTitle);
    layout->addWidget(m_skipped);
    layout->addWidget(m_eventsTitle);
    layout->addWidget(m_events);
    layout->addStretch(1);
    auto *area = new QScrollArea(m_page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(FactsWidth);
    area->setWidget(content);
    return area;
}

void PromptPage::show()
{
    const Generation *selected = m_session.selected();
    m_copy->setEnabled(selected && !selected->prompt.isEmpty());
    if (!selected) {
        m_stack->setCurrentWidget(m_empty);
        m_recordOf = {};
        return;
    }
    m_stack->setCurrentWidget(m_page);
    if (m_prompt->toPlainText() != selected->prompt)
        m_prompt->setPlainText(selected->prompt);
    m_prompt->setVisible(!selected->prompt.isEmpty());
    m_promptAbsent->setVisible(selected->prompt.isEmpty());
    m_contextSection->setVisible(!selected->context.isEmpty());
    m_context->setPlainText(QString::fromUtf8(QJsonDocument(selected->context).toJson(QJsonDocument::Indented)).trimmed());
    m_note->setGeneration(*selected);
    showFacts(*selected);
    load(*selected);
}

void PromptPage::showFacts(const Generation &generation)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (const Fact &fact : factsOf(generation, now())) {
        auto *name = new TintedLabel(fact.name, &ThemeColors::textMuted, m_page);
        auto *value = new TintedLabel(fact.value, &ThemeColors::text, m_page);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setWordWrap(true);
        value->setToolTip(fact.tip);
        m_facts->addRow(name, value);
    }
}

void PromptPage::load(const Generation &generation)
{
    if (generation.id != m_recordOf)
        showRecord({});
    m_recordOf = generation.id;
    const quint64 question = ++m_question;
    Library &library = m_session.library();
    library.jobs().run(
        JobKind::Quiet, tr("Reading the history of %1").arg(generation.label()), this,
        [&library, generation](const Progress &) -> Result<Record> {
            Record record;
            // An archived version may have no manifest to read; its history is told all the same.
            if (const Result<Manifest> manifest = readManifest(library, generation))
                record.skipped = manifest->skipped;
            Result<QList<Event>> events = listEvents(library, generation.project, ReadEvents);
            if (!events)
                return std::unexpected(events.error());
            for (const Event &event : *events) {
                if (event.generation == generation.id)
                    record.events << event;
            }
            return record;
        },
        [this, question](const Result<Record> &record) {
            if (question != m_question)
                return;
            if (record)
                showRecord(*record);
            else
                emit m_session.failed(record.error());
        });
}

void PromptPage::showRecord(const Record &record)
{
    m_skipped->clear();
    QList<QTreeWidgetItem *> items;
    for (const SkippedPath &skipped : record.skipped.first(std::min<qsizetype>(record.skipped.size(), ListedSkipped))) {
        auto *item = new QTreeWidgetItem({skipped.path, skipped.reason});
        item->setToolTip(0, skipped.path);
        item->setToolTip(1, skipped.reason);
        items << item;
    }
    m_skipped->addTopLevelItems(items);
    m_skippedTitle->setVisible(!items.isEmpty());
    m_skipped->setVisible(!items.isEmpty());

    QStringList lines;
    const QDateTime moment = now();
    for (const Event &event : record.events)
        lines << tr("%1 — %2 by %3").arg(relativeTime(event.time, moment), eventText(event), event.actor);
    m_events->setText(lines.join(u'\n'));
    m_eventsTitle->setVisible(!lines.isEmpty());
    m_events->setVisible(!lines.isEmpty());
}

} // namespace strata
