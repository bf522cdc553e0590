// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/tintedlabel.h"
#include "ui/settings/shortcutspage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

namespace {
constexpr int WholeFile = -1; // as context lines; the spin box shows words for it
}

SettingsDialog::SettingsDialog(const Settings &settings, Actions &actions, QWidget *parent) : QDialog(parent), m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    setObjectName(u"settingsDialog"_s);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"settingsTabs"_s);
    tabs->addTab(buildGeneral(), tr("General"));
    tabs->addTab(buildCompare(), tr("Compare"));
    tabs->addTab(new ShortcutsPage(actions, tabs), tr("Shortcuts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *defaults = buttons->addButton(tr("Reset to defaults"), QDialogButtonBox::ResetRole);
    defaults->setObjectName(u"resetSettings"_s);
    defaults->setToolTip(tr("General and Compare; shortcuts have their own reset"));
    connect(defaults, &QPushButton::clicked, this, [this] {
        show(Settings());
        emit changed(m_settings);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(620, 520);
    show(settings);
}

QWidget *SettingsDialog::buildGeneral()
{
    auto *page = new QWidget(this);
    m_theme = new QComboBox(page);
    m_theme->setObjectName(u"settingsTheme"_s);
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_exportFolder = new QLineEdit(page);
    m_exportFolder->setObjectName(u"settingsExportFolder"_s);
    m_exportFolder->setPlaceholderText(QDir::toNativeSeparators(exportFolderOf(Settings())));
    m_exportFolder->setClearButtonEnabled(true);
    auto *choose = new QPushButton(tr("Choose…"), page);
    connect(choose, &QPushButton::clicked, this, [this] {
        askForFolder(this, tr("Choose the folder for exports"), exportFolderOf(m_settings), [this](const QString &folder) {
            m_exportFolder->setText(QDir::toNativeSeparators(folder));
            take();
        });
    });
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_exportFolder, 1);
    folderRow->addWidget(choose);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 18, 16, 16);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Colours"), m_theme);
    form->addRow(tr("&Export folder"), folderRow);
    static_cast<QLabel *>(form->labelForField(folderRow))->setBuddy(m_exportFolder);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &SettingsDialog::take);
    connect(m_exportFolder, &QLineEdit::editingFinished, this, &SettingsDialog::take);
    return page;
}

QWidget *SettingsDialog::buildCompare()
{
    using Whitespace = DiffOptions::Whitespace;
    auto *page = new QWidget(this);
    m_font = new QFontComboBox(page);
    m_font->setObjectName(u"settingsFont"_s);
    m_font->setFontFilters(QFontComboBox::MonospacedFonts);
    m_fontSize = new QDoubleSpinBox(page);
    m_fontSize->setObjectName(u"settingsFontSize"_s);
    m_fontSize->setRange(6, 40);
    m_fontSize->setDecimals(1);
    m_fontSize->setSingleStep(0.5);
    m_fontSize->setSuffix(tr(" pt"));
    m_tabWidth = new QSpinBox(page);
    m_tabWidth->setObjectName(u"settingsTabWidth"_s);
    m_tabWidth->setRange(1, 16);
    m_tabWidth->setSuffix(tr(" columns"));
    m_context = new QSpinBox(page);
    m_context->setObjectName(u"settingsContext"_s);
    m_context->setRange(WholeFile, 1000);
    m_context->setSpecialValueText(tr("The whole file"));
    m_context->setSuffix(tr(" lines"));
    m_whitespace = new QComboBox(page);
    m_whitespace->setObjectName(u"settingsWhitespace"_s);
    m_whitespace->addItem(tr("Counts"), int(Whitespace::Exact));
    m_whitespace->addItem(tr("Ignored at the end of lines"), int(Whitespace::IgnoreTrailing));
    m_whitespace->addItem(tr("Ignored in its amount"), int(Whitespace::IgnoreAmount));
    m_whitespace->addItem(tr("Ignored everywhere"), int(Whitespace::IgnoreAll));
    m_sample = new TintedLabel(u"if (total != 0) return il1O0(\"{}\");"_s, &ThemeColors::text, page);
    m_sample->setObjectName(u"settingsSample"_s);

    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 18, 16, 16);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Font"), m_font);
    form->addRow(tr("&Size"), m_fontSize);
    form->addRow(QString(), m_sample);
    form->addRow(tr("&Tab width"), m_tabWidth);
    form->addRow(tr("&Context around changes"), m_context);
    form->addRow(tr("&White space"), m_whitespace);
    connect(m_font, &QFontComboBox::currentFontChanged, this, &SettingsDialog::take);
    connect(m_fontSize, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::take);
    connect(m_tabWidth, &QSpinBox::valueChanged, this, &SettingsDialog::take);
    connect(m_context, &QSpinBox::valueChanged, this, &SettingsDialog::take);
    connect(m_whitespace, &QComboBox::currentIndexChanged, this, &SettingsDialog::take);
    return page;
}

void SettingsDialog::show(const Settings &settings)
{
    m_isShowing = true;
    m_settings = settings;
    m_theme->setCurrentIndex(m_theme->findData(int(settings.theme)));
    m_exportFolder->setText(QDir::toNativeSeparators(settings.exportFolder));
    m_font->setCurrentFont(textFontOf(settings));
    m_fontSize->setValue(settings.textPointSize);
    m_tabWidth->setValue(settings.tabWidth);
    m_context->setValue(settings.contextLines);
    m_whitespace->setCurrentIndex(m_whitespace->findData(int(settings.whitespace)));
    m_isShowing = false;
    showSample();
}

void SettingsDialog::take()
{
    if (m_isShowing)
        return;
    Settings wanted = m_settings;
    wanted.theme = ThemeChoice(m_theme->currentData().toInt());
    const QString folder = QDir::fromNativeSeparators(m_exportFolder->text().trimmed());
    if (folder.isEmpty() || QDir::isAbsolutePath(folder))
        wanted.exportFolder = folder;
    // The font of the house stays "none chosen": another computer may have another one.
    const QString family = m_font->currentFont().family();
    if (family != textFontOf(m_settings).family())
        wanted.textFont = family;
    wanted.textPointSize = m_fontSize->value();
    wanted.tabWidth = m_tabWidth->value();
    wanted.contextLines = m_context->value();
    wanted.whitespace = DiffOptions::Whitespace(m_whitespace->currentData().toInt());
    if (wanted == m_settings)
        return;
    m_settings = wanted;
    showSample();
    emit changed(m_settings);
}

void SettingsDialog::showSample() { m_sample->setFont(textFontOf(m_settings)); }

void showSettings(QWidget *parent, const Settings &settings, Actions &actions, std::function<void(const Settings &)> changed)
{
    if (auto *open = parent->findChild<SettingsDialog *>(Qt::FindDirectChildrenOnly)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new SettingsDialog(settings, actions, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &SettingsDialog::changed, parent, std::move(changed));
    dialog->QDialog::show();
}

} // namespace strata
