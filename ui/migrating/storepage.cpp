// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migrating/storepage.h"

#include "ui/common/dialogs.h"
#include "ui/common/tintedlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr std::chrono::milliseconds TypingPause{250};

QLabel *muted(const QString &text, QWidget *parent)
{
    auto *label = new TintedLabel(text, &ThemeColors::textMuted, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

StorePage::StorePage(Library &library, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_store(new QLineEdit(this)),
      m_metadata(new QLineEdit(this)),
      m_hint(muted({}, this)),
      m_orphans(new QCheckBox(tr("Bring in &orphans, too, as a project of their own"), this))
{
    m_store->setObjectName(u"migrationStore"_s);
    m_store->setPlaceholderText(tr("The folder with a folder per generation in it"));
    m_metadata->setObjectName(u"migrationMetadata"_s);
    m_metadata->setPlaceholderText(tr("JSON, CSV, SQLite, or plain SQL of pg_dump"));
    m_hint->setObjectName(u"migrationHint"_s);
    m_orphans->setObjectName(u"migrationOrphans"_s);
    m_orphans->setToolTip(
        tr("Folders without a row in the metadata, and rows without a project. Otherwise they stay where they are."));
    auto *folder = new QPushButton(tr("Folder…"), this);
    folder->setAccessibleName(tr("Choose the folder of the old store"));
    auto *file = new QPushButton(tr("File…"), this);
    file->setAccessibleName(tr("Choose a file of metadata"));
    auto *tables = new QPushButton(tr("Folder of tables…"), this);
    tables->setAccessibleName(tr("Choose a folder with one file per table"));

    auto *storeRow = new QHBoxLayout;
    storeRow->setSpacing(8);
    storeRow->addWidget(m_store, 1);
    storeRow->addWidget(folder);
    auto *metadataRow = new QHBoxLayout;
    metadataRow->setSpacing(8);
    metadataRow->addWidget(m_metadata, 1);
    metadataRow->addWidget(file);
    metadataRow->addWidget(tables);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(10);
    form->addRow(
        muted(tr("Earlier tools kept every generation in a folder of its own, and the rest in a database. This brings such a "
                 "store into the library: a project for each project, a version for each generation. The old store is only "
                 "read, and nothing happens before you have seen what would."),
              this));
    form->addRow(tr("Old &store"), storeRow);
    form->addRow(tr("&Metadata"), metadataRow);
    form->addRow(QString(), m_hint);
    form->addRow(QString(), m_orphans);
    static_cast<QLabel *>(form->labelForField(storeRow))->setBuddy(m_store);
    static_cast<QLabel *>(form->labelForField(metadataRow))->setBuddy(m_metadata);

    m_delay.setSingleShot(true);
    m_delay.setInterval(TypingPause);
    connect(&m_delay, &QTimer::timeout, this, &StorePage::find);
    connect(m_store, &QLineEdit::textChanged, this, &StorePage::storeEdited);
    connect(m_metadata, &QLineEdit::textChanged, this, &StorePage::changed);
    connect(m_metadata, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_metadataTouched = !text.isEmpty();
        m_foundMetadata.clear();
    });
    const auto choose = [this](const QString &path) {
        m_metadataTouched = true;
        m_foundMetadata.clear();
        m_metadata->setText(QDir::toNativeSeparators(path));
    };
    connect(folder, &QPushButton::clicked, this, [this] {
        askForFolder(this, tr("Choose the folder of the old store"), m_store->text(),
                     [this](const QString &path) { m_store->setText(QDir::toNativeSeparators(path)); });
    });
    connect(file, &QPushButton::clicked, this, [this, choose] {
        askForOpenFile(this, tr("Choose the metadata"), m_store->text(),
                       tr("Metadata (*.json *.jsonl *.csv *.sql *.dump *.db *.sqlite *.sqlite3);;All files (*)"), choose);
    });
    connect(tables, &QPushButton::clicked, this,
            [this, choose] { askForFolder(this, tr("Choose the folder with one file per table"), m_store->text(), choose); });
    setFocusProxy(m_store);
}

MigrationRequest StorePage::request() const
{
    QStringList metadata = m_foundMetadata;
    if (metadata.isEmpty() && !m_metadata->text().trimmed().isEmpty())
        metadata = {m_metadata->text().trimmed()};
    return {.store = m_store->text().trimmed(), .metadata = metadata, .options = {.collectsOrphans = m_orphans->isChecked()}};
}

bool StorePage::isComplete() const { return !m_store->text().trimmed().isEmpty(); }

void StorePage::storeEdited()
{
    m_delay.start();
    emit changed();
}

void StorePage::find()
{
    const QString store = m_store->text().trimmed();
    if (store.isEmpty() || m_metadataTouched)
        return;
    m_library.jobs().run(
        JobKind::Quiet, tr("Looking for metadata"), this,
        [store](const Progress &) -> Result<QList<QStringList>> { return findMigrationMetadata(store); },
        [this, store](const Result<QList<QStringList>> &found) {
            if (found && store == m_store->text().trimmed() && !m_metadataTouched)
                takeFound(store, *found);
        });
}

void StorePage::takeFound(const QString &store, const QList<QStringList> &found)
{
    m_foundMetadata = found.size() == 1 ? found.first() : QStringList();
    QStringList names;
    for (const QStringList &whole : found) {
        for (const QString &file : whole)
            names.append(QDir(store).relativeFilePath(file));
    }
    m_metadata->setText(found.size() == 1 ? names.join(u", "_s) : QString());
    if (found.size() == 1)
        m_hint->setText(tr("Found by itself."));
    else if (found.size() > 1)
        m_hint->setText(tr("There is more than one: %1. Choose one.").arg(names.join(u", "_s)));
    else if (QFileInfo(store).isDir())
        m_hint->setText(
            tr("None was found. Without it the folders become versions of one project, in an order guessed from their times."));
    else
        m_hint->clear();
    emit changed();
}

} // namespace strata
