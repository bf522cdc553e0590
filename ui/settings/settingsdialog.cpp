// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "core/base/language.h"
#include "ui/common/dialogs.h"
#include "ui/common/tintedlabel.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/comparingpage.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/shortcutspage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

/// A language in its own words, so that who cannot read the others finds it: "Deutsch".
QString languageName(const QString &code)
{
    static const QHash<QString, QString> names{{u"de"_s, u"Deutsch"_s},  {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s},
                                               {u"fr"_s, u"Français"_s}, {u"ja"_s, u"日本語"_s},  {u"zh_CN"_s, u"简体中文"_s}};
    return names.value(code, QLocale(code).nativeLanguageName());
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, Actions &actions, JobRunner &jobs, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_appearance(new AppearancePage(this)),
      m_comparing(new ComparingPage(this)),
      m_shortcuts(new ShortcutsPage(actions, jobs, this))
{
    setWindowTitle(tr("Settings"));
    setObjectName(u"settingsDialog"_s);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"settingsTabs"_s);
    tabs->addTab(buildGeneral(), tr("General"));
    tabs->addTab(m_appearance, tr("Appearance"));
    tabs->addTab(m_comparing, tr("Compare"));
    tabs->addTab(m_shortcuts, tr("Shortcuts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *defaults = buttons->addButton(tr("Reset to defaults"), QDialogButtonBox::ResetRole);
    defaults->setObjectName(u"resetSettings"_s);
    defaults->setToolTip(tr("General, Appearance and Compare; shortcuts have their own reset"));
    connect(defaults, &QPushButton::clicked, this, [this] {
        m_appearance->resetSyntax();
        show({.keymap = m_settings.keymap});
        emit changed(m_settings);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_appearance, &AppearancePage::edited, this, &SettingsDialog::take);
    connect(m_comparing, &ComparingPage::edited, this, &SettingsDialog::take);
    connect(m_shortcuts, &ShortcutsPage::keymapChosen, this, [this](const QString &id) {
        m_settings.keymap = id;
        emit changed(m_settings);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(720, 620);
    show(settings);
}

QWidget *SettingsDialog::buildGeneral()
{
    auto *page = new QWidget(this);
    m_language = new QComboBox(page);
    m_language->setObjectName(u"settingsLanguage"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const QString &language : applicationLanguages())
        m_language->addItem(languageName(language), language);
    auto *languageNote = new TintedLabel(tr("Another language is spoken when Strata is started the next time."),
                                         &ThemeColors::textMuted, page);
    languageNote->setWordWrap(true);
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
    m_editor = new QLineEdit(page);
    m_editor->setObjectName(u"settingsEditor"_s);
    m_editor->setPlaceholderText(tr("What the system opens such files with"));
    m_editor->setClearButtonEnabled(true);
    m_editor->setToolTip(tr("A command, as in: kate --line %l %f"));
    auto *editorNote = new TintedLabel(tr("%f stands for the file, %l for the line. It is given a copy: a version never changes."),
                                       &ThemeColors::textMuted, page);
    editorNote->setWordWrap(true);
    auto *form = settingsForm();
    page->setLayout(form);
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), languageNote);
    form->addRow(tr("&Export folder"), folderRow);
    static_cast<QLabel *>(form->labelForField(folderRow))->setBuddy(m_exportFolder);
    form->addRow(tr("E&ditor"), m_editor);
    form->addRow(QString(), editorNote);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsDialog::take);
    connect(m_exportFolder, &QLineEdit::editingFinished, this, &SettingsDialog::take);
    connect(m_editor, &QLineEdit::editingFinished, this, &SettingsDialog::take);
    return page;
}

void SettingsDialog::show(const Settings &settings)
{
    m_isShowing = true;
    m_settings = settings;
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_exportFolder->setText(QDir::toNativeSeparators(settings.exportFolder));
    m_editor->setText(settings.editorCommand);
    m_appearance->show(settings);
    m_comparing->show(settings);
    m_shortcuts->showKeymap(settings.keymap);
    m_isShowing = false;
}

void SettingsDialog::take()
{
    if (m_isShowing)
        return;
    Settings wanted = m_settings;
    wanted.language = m_language->currentData().toString();
    const QString folder = QDir::fromNativeSeparators(m_exportFolder->text().trimmed());
    if (folder.isEmpty() || QDir::isAbsolutePath(folder))
        wanted.exportFolder = folder;
    wanted.editorCommand = m_editor->text().trimmed();
    m_appearance->take(wanted);
    m_comparing->take(wanted);
    if (wanted == m_settings)
        return;
    m_settings = wanted;
    m_isShowing = true;
    m_appearance->show(m_settings); // the sample
    m_isShowing = false;
    emit changed(m_settings);
}

void showSettings(QWidget *parent, const Settings &settings, Actions &actions, JobRunner &jobs,
                  std::function<void(const Settings &)> changed)
{
    if (auto *open = parent->findChild<SettingsDialog *>(Qt::FindDirectChildrenOnly)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new SettingsDialog(settings, actions, jobs, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &SettingsDialog::changed, parent, std::move(changed));
    dialog->QDialog::show();
}

} // namespace strata
