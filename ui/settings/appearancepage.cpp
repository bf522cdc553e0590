// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancepage.h"

#include "ui/diff/diffview.h"
#include "ui/diff/syntaxstyle.h"
#include "ui/settings/samplecomparison.h"
#include "ui/settings/settingsform.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

AppearancePage::AppearancePage(QWidget *parent)
    : QWidget(parent),
      m_theme(new QComboBox(this)),
      m_palette(new QComboBox(this)),
      m_font(new QFontComboBox(this)),
      m_fontSize(new QDoubleSpinBox(this)),
      m_tabWidth(new QSpinBox(this)),
      m_reducesMotion(new QCheckBox(tr("Less motion: pictures are changed by a key only"), this)),
      m_sample(new DiffView(this))
{
    m_theme->setObjectName(u"settingsTheme"_s);
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_palette->setObjectName(u"settingsPalette"_s);
    m_palette->addItem(tr("Green and red"), int(DiffPalette::Standard));
    m_palette->addItem(tr("High contrast"), int(DiffPalette::HighContrast));
    m_palette->addItem(tr("Blue and orange (red-green blindness)"), int(DiffPalette::RedGreenSafe));
    m_palette->addItem(tr("Blue and red (blue-yellow blindness)"), int(DiffPalette::BlueYellowSafe));
    m_font->setObjectName(u"settingsFont"_s);
    m_font->setFontFilters(QFontComboBox::MonospacedFonts);
    m_fontSize->setObjectName(u"settingsFontSize"_s);
    m_fontSize->setRange(6, 40);
    m_fontSize->setDecimals(1);
    m_fontSize->setSingleStep(0.5);
    m_fontSize->setSuffix(tr(" pt"));
    m_tabWidth->setObjectName(u"settingsTabWidth"_s);
    m_tabWidth->setRange(1, 16);
    m_tabWidth->setSuffix(tr(" columns"));
    m_reducesMotion->setObjectName(u"settingsReduceMotion"_s);
    m_sample->setObjectName(u"settingsSample"_s);
    m_sample->setDocument(sampleComparison());
    m_sample->setMode(DiffView::Mode::SideBySide); // also in so narrow a window
    m_sample->setOverviewVisible(false);
    m_sample->setMinimumHeight(fontMetrics().height() * 9);

    auto *form = settingsForm();
    form->addRow(tr("&Window"), m_theme);
    form->addRow(tr("&Differences"), m_palette);
    for (const bool dark : {false, true}) {
        auto *syntax = new QComboBox(this);
        syntax->setObjectName(dark ? u"settingsDarkSyntax"_s : u"settingsLightSyntax"_s);
        m_syntax[dark] = syntax;
        form->addRow(dark ? tr("Code in the da&rk") : tr("Code in the li&ght"), syntax);
        connect(syntax, &QComboBox::activated, this,
                [this, dark, syntax] { chooseSyntax(dark, syntax->currentData().toString()); });
    }
    form->addRow(tr("&Font of texts"), m_font);
    form->addRow(tr("&Size"), m_fontSize);
    form->addRow(tr("&Tab width"), m_tabWidth);
    form->addRow(QString(), m_reducesMotion);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(form);
    layout->addWidget(m_sample, 1);

    connect(m_theme, &QComboBox::currentIndexChanged, this, &AppearancePage::edited);
    connect(m_palette, &QComboBox::currentIndexChanged, this, &AppearancePage::edited);
    connect(m_font, &QFontComboBox::currentFontChanged, this, &AppearancePage::edited);
    connect(m_fontSize, &QDoubleSpinBox::valueChanged, this, &AppearancePage::edited);
    connect(m_tabWidth, &QSpinBox::valueChanged, this, &AppearancePage::edited);
    connect(m_reducesMotion, &QCheckBox::toggled, this, &AppearancePage::edited);
}

/// The themes are files to be read: only who looks at this page pays for it.
void AppearancePage::showEvent(QShowEvent *event)
{
    if (m_syntax[0]->count() == 0)
        listSyntaxThemes();
    QWidget::showEvent(event);
}

void AppearancePage::listSyntaxThemes()
{
    for (const bool dark : {false, true}) {
        m_syntax[dark]->addItem(tr("Strata"), QString());
        for (const QString &theme : syntaxThemes(dark))
            m_syntax[dark]->addItem(theme, theme);
        m_syntax[dark]->setCurrentIndex(std::max(0, m_syntax[dark]->findData(chosenSyntaxTheme(dark))));
    }
}

void AppearancePage::chooseSyntax(bool dark, const QString &theme)
{
    chooseSyntaxTheme(dark, theme);
    // Views of code look the theme up when their palette changes.
    for (QWidget *widget : QApplication::allWidgets()) {
        if (!qobject_cast<QAbstractScrollArea *>(widget))
            continue;
        QEvent change(QEvent::PaletteChange);
        QApplication::sendEvent(widget, &change);
    }
}

void AppearancePage::resetSyntax()
{
    for (const bool dark : {false, true}) {
        chooseSyntax(dark, {});
        m_syntax[dark]->setCurrentIndex(0);
    }
}

void AppearancePage::show(const Settings &settings)
{
    m_theme->setCurrentIndex(m_theme->findData(int(settings.theme)));
    m_palette->setCurrentIndex(m_palette->findData(int(settings.palette)));
    m_font->setCurrentFont(textFontOf(settings));
    m_fontSize->setValue(settings.textPointSize);
    m_tabWidth->setValue(settings.tabWidth);
    m_reducesMotion->setChecked(settings.reducesMotion);
    m_sample->setTextFont(textFontOf(settings), settings.tabWidth);
}

void AppearancePage::take(Settings &settings) const
{
    // The font of the house stays "none chosen": another computer may have another one.
    const QString family = m_font->currentFont().family();
    if (family != textFontOf(settings).family())
        settings.textFont = family;
    settings.theme = ThemeChoice(m_theme->currentData().toInt());
    settings.palette = DiffPalette(m_palette->currentData().toInt());
    settings.textPointSize = m_fontSize->value();
    settings.tabWidth = m_tabWidth->value();
    settings.reducesMotion = m_reducesMotion->isChecked();
}

} // namespace strata
