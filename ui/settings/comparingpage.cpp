// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/comparingpage.h"

#include "ui/common/tintedlabel.h"
#include "ui/settings/settingsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

namespace {
constexpr int WholeFile = -1; // as context lines; the spin box shows words for it
}

ComparingPage::ComparingPage(QWidget *parent) : QWidget(parent), m_context(new QSpinBox(this)), m_whitespace(new QComboBox(this))
{
    using Whitespace = DiffOptions::Whitespace;
    m_context->setObjectName(u"settingsContext"_s);
    m_context->setRange(WholeFile, 1000);
    m_context->setSpecialValueText(tr("The whole file"));
    m_context->setSuffix(tr(" lines"));
    m_whitespace->setObjectName(u"settingsWhitespace"_s);
    m_whitespace->addItem(tr("Counts"), int(Whitespace::Exact));
    m_whitespace->addItem(tr("Ignored at the end of lines"), int(Whitespace::IgnoreTrailing));
    m_whitespace->addItem(tr("Ignored in its amount"), int(Whitespace::IgnoreAmount));
    m_whitespace->addItem(tr("Ignored everywhere"), int(Whitespace::IgnoreAll));

    auto *form = settingsForm();
    form->addRow(tr("&Context around changes"), m_context);
    form->addRow(tr("&White space"), m_whitespace);
    auto *boxes = new QVBoxLayout;
    boxes->setSpacing(7);
    const std::tuple<bool DiffOptions::*, const char16_t *, QString> flags[] = {
        {&DiffOptions::ignoreIndent, u"settingsIgnoreIndent", tr("Indentation")},
        {&DiffOptions::ignoreIndentEverywhere, u"settingsIgnoreIndentEverywhere",
         tr("Indentation also where it means something, as in Python")},
        {&DiffOptions::ignoreCase, u"settingsIgnoreCase", tr("Upper and lower case")},
        {&DiffOptions::ignoreBlankLines, u"settingsIgnoreBlankLines", tr("Blank lines")},
        {&DiffOptions::ignoreComments, u"settingsIgnoreComments", tr("Comments")},
        {&DiffOptions::ignoreNumbers, u"settingsIgnoreNumbers", tr("Numbers")},
        {&DiffOptions::ignoreLineEndings, u"settingsIgnoreLineEndings", tr("Line endings (LF, CRLF)")},
    };
    for (const auto &[option, name, text] : flags) {
        auto *box = new QCheckBox(text, this);
        box->setObjectName(QString::fromUtf16(name));
        boxes->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ComparingPage::edited);
        m_flags.append({option, box});
    }
    auto *ignored = new QLabel(tr("Ignored too"), this);
    form->addRow(ignored, boxes);
    auto *note = new TintedLabel(
        tr("What is ignored is still shown, muted and counted. Patches and exports always have every byte."),
        &ThemeColors::textMuted, this);
    note->setWordWrap(true);
    form->addRow(QString(), note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(form);
    layout->addStretch(1);
    connect(m_context, &QSpinBox::valueChanged, this, &ComparingPage::edited);
    connect(m_whitespace, &QComboBox::currentIndexChanged, this, &ComparingPage::edited);
}

void ComparingPage::show(const Settings &settings)
{
    m_context->setValue(settings.contextLines);
    m_whitespace->setCurrentIndex(m_whitespace->findData(int(settings.comparing.whitespace)));
    for (const Flag &flag : m_flags)
        flag.box->setChecked(settings.comparing.*flag.option);
}

void ComparingPage::take(Settings &settings) const
{
    settings.contextLines = m_context->value();
    settings.comparing.whitespace = DiffOptions::Whitespace(m_whitespace->currentData().toInt());
    for (const Flag &flag : m_flags)
        settings.comparing.*flag.option = flag.box->isChecked();
}

} // namespace strata
