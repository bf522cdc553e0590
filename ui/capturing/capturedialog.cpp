// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturing/capturedialog.h"

#include "core/services/browsing.h"
#include "core/services/capturinghistory.h"
#include "ui/capturing/capturepreview.h"
#include "ui/capturing/historychoice.h"
#include "ui/common/dialogs.h"
#include "ui/common/tintedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int ProgressSteps = 1000;

/// The one local path of a drop; empty when it is none or several.
QString droppedPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

QString suggestedProjectName(const QString &path)
{
    QString name = QFileInfo(QDir::cleanPath(path)).fileName();
    for (const QLatin1StringView extension : {".tar.gz"_L1, ".tgz"_L1, ".tar"_L1, ".zip"_L1}) {
        if (name.endsWith(extension, Qt::CaseInsensitive) && name.size() > extension.size())
            return name.chopped(extension.size());
    }
    return name;
}

void startCapture(QWidget *parent, Session &session, const QString &path)
{
    auto *dialog = new CaptureDialog(session, path, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

CaptureDialog::CaptureDialog(Session &session, const QString &path, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_preview(new CapturePreviewView(session.library(), this)),
      m_history(new HistoryChoice(session.library(), this)),
      m_progress(new QProgressBar(this)),
      m_step(new TintedLabel(&ThemeColors::textMuted, this))
{
    setWindowTitle(tr("Capture a version"));
    setObjectName(u"captureDialog"_s);
    setAcceptDrops(true);
    buildFields();

    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_step->setObjectName(u"captureStep"_s);
    auto *buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_capture = new QPushButton(tr("Capture"), this);
    m_capture->setProperty("role", u"primary"_s); // before the box lays it out: a style sheet reads properties only once
    buttons->addButton(m_capture, QDialogButtonBox::AcceptRole);
    m_capture->setObjectName(u"captureButton"_s);
    m_capture->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_fields);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_step);
    layout->addWidget(buttons);
    resize(620, 600);

    connect(m_capture, &QPushButton::clicked, this, &CaptureDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        if (m_job)
            m_job->cancel();
        else
            reject();
    });
    connect(m_preview, &CapturePreviewView::answered, this, &CaptureDialog::previewAnswered);
    connect(&m_session, &Session::projectsChanged, this, &CaptureDialog::fillProjects);

    fillProjects();
    if (const ProjectSummary *current = m_session.project(); current && path.isEmpty())
        m_project->setEditText(current->project.name);
    setBusy(false);
    setSource(path);
    updatePreview();
    (path.isEmpty() ? static_cast<QWidget *>(m_source) : m_prompt)->setFocus();
}

void CaptureDialog::buildFields()
{
    m_fields = new QWidget(this);
    m_source = new QLineEdit(m_fields);
    m_source->setObjectName(u"captureSource"_s);
    m_source->setPlaceholderText(tr("Folder, .zip, .tar, .tar.gz"));
    auto *folder = new QPushButton(tr("Folder…"), m_fields);
    auto *archive = new QPushButton(tr("Archive…"), m_fields);
    auto *sourceRow = new QHBoxLayout;
    sourceRow->addWidget(m_source, 1);
    sourceRow->addWidget(folder);
    sourceRow->addWidget(archive);

    m_project = new QComboBox(m_fields);
    m_project->setObjectName(u"captureProject"_s);
    m_project->setEditable(true);
    m_project->setInsertPolicy(QComboBox::NoInsert);
    m_project->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_project->completer()->setFilterMode(Qt::MatchContains);
    m_projectHint = new TintedLabel(&ThemeColors::textMuted, m_fields);
    m_projectHint->setObjectName(u"captureProjectHint"_s);
    m_prompt = new QPlainTextEdit(m_fields);
    m_prompt->setObjectName(u"capturePrompt"_s);
    m_prompt->setPlaceholderText(tr("What was the generator asked for? Kept with the version and searchable."));
    m_prompt->setTabChangesFocus(true);
    m_prompt->setFixedHeight(fontMetrics().lineSpacing() * 5 + 12);
    m_name = new QLineEdit(m_fields);
    m_name->setObjectName(u"captureName"_s);
    m_name->setPlaceholderText(tr("Short name, like “fixed-auth” (optional)"));
    m_note = new QLineEdit(m_fields);
    m_note->setObjectName(u"captureNote"_s);
    m_note->setPlaceholderText(tr("A note to yourself (optional)"));
    m_parent = new QComboBox(m_fields);
    m_parent->setObjectName(u"captureParent"_s);
    m_parent->setToolTip(tr("Choose another version when this one was made from it: the timeline then draws a fork."));
    m_excludes = new QLineEdit(m_fields);
    m_excludes->setObjectName(u"captureExcludes"_s);
    m_excludes->setPlaceholderText(tr("Patterns separated by spaces, like “*.log dist/” (optional)"));
    m_activate = new QCheckBox(tr("&Activate the new version"), m_fields);
    m_activate->setObjectName(u"captureActivate"_s);

    m_backslash = new QCheckBox(tr("Read “\\” in its names as “&/” (made by a program for Windows)"), m_fields);
    m_backslash->setObjectName(u"captureBackslash"_s);
    m_ratio = new QCheckBox(tr("&Unpack it all the same, up to 2 GiB: I know where it comes from"), m_fields);
    m_ratio->setObjectName(u"captureRatio"_s);

    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Source"), sourceRow);
    form->addRow(QString(), m_history);
    form->setRowVisible(m_history, false);
    auto *projectColumn = new QVBoxLayout;
    projectColumn->setSpacing(2);
    projectColumn->addWidget(m_project);
    projectColumn->addWidget(m_projectHint);
    form->addRow(tr("&Project"), projectColumn);
    form->addRow(tr("P&rompt"), m_prompt);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("N&ote"), m_note);
    form->addRow(tr("&Made from"), m_parent);
    form->addRow(tr("&Leave out"), m_excludes);
    form->addRow(QString(), m_activate);
    for (QCheckBox *consent : {m_backslash, m_ratio}) {
        form->addRow(QString(), consent);
        consent->hide();
        connect(consent, &QCheckBox::toggled, this, &CaptureDialog::updatePreview);
    }
    static_cast<QLabel *>(form->labelForField(sourceRow))->setBuddy(m_source);
    static_cast<QLabel *>(form->labelForField(projectColumn))->setBuddy(m_project);

    connect(folder, &QPushButton::clicked, this, [this] {
        askForFolder(this, tr("Choose the folder to capture"), m_source->text(), [this](const QString &path) { setSource(path); });
    });
    connect(archive, &QPushButton::clicked, this, [this] {
        askForOpenFile(this, tr("Choose the archive to capture"), m_source->text(), tr("Archives (*.zip *.tar *.tar.gz *.tgz)"),
                       [this](const QString &path) { setSource(path); });
    });
    connect(m_history, &HistoryChoice::changed, this, &CaptureDialog::historyChanged);
    connect(m_history, &HistoryChoice::counted, this, &CaptureDialog::updateButtons);
    connect(m_source, &QLineEdit::textChanged, this, [this] {
        for (QCheckBox *consent : {m_backslash, m_ratio}) { // given to one archive, not to the next
            const QSignalBlocker quiet(consent);
            consent->setChecked(false);
            consent->hide();
        }
        updatePreview();
    });
    connect(m_excludes, &QLineEdit::textChanged, this, &CaptureDialog::updatePreview);
    connect(m_project, &QComboBox::editTextChanged, this, &CaptureDialog::projectEdited);
    const auto touched = [this] { m_projectTouched = true; };
    connect(m_project->lineEdit(), &QLineEdit::textEdited, this, touched);
    connect(m_project, &QComboBox::activated, this, touched);
}

void CaptureDialog::fillProjects()
{
    const QString text = m_project->currentText();
    const QSignalBlocker quiet(m_project);
    m_project->clear();
    for (const ProjectSummary &summary : m_session.projects()) {
        if (summary.project.status != ProjectStatus::Archived)
            m_project->addItem(summary.project.name);
    }
    m_project->setEditText(text);
    projectEdited();
}

void CaptureDialog::setSource(const QString &path)
{
    if (path.isEmpty())
        return;
    m_source->setText(QDir::toNativeSeparators(path));
    // A new library starts with the folder's own name; with a project open, its next version is what is usually meant.
    if (!m_projectTouched) {
        const ProjectSummary *current = m_session.project();
        const QString suggestion = suggestedProjectName(path);
        const bool isKnown = m_project->findText(suggestion, Qt::MatchFixedString) >= 0;
        m_project->setEditText(isKnown || !current ? suggestion : current->project.name);
    }
}

const ProjectSummary *CaptureDialog::chosenProject() const
{
    const QString name = m_project->currentText().trimmed();
    for (const ProjectSummary &summary : m_session.projects()) {
        if (summary.project.name.compare(name, Qt::CaseInsensitive) == 0)
            return &summary;
    }
    return nullptr;
}

void CaptureDialog::projectEdited()
{
    const ProjectSummary *project = chosenProject();
    const QString name = m_project->currentText().trimmed();
    if (project)
        m_projectHint->setText(tr("This will be v%1.").arg(project->project.latestVersion + 1));
    else
        m_projectHint->setText(name.isEmpty() ? tr("Pick a project or type the name of a new one.")
                                              : tr("The project “%1” will be created.").arg(name));
    loadVersions();
    m_history->ask(m_source->text().trimmed(), m_versionsOf);
    updateButtons();
}

// Each commit brings words and a parent of its own.
void CaptureDialog::historyChanged()
{
    const bool takesHistory = m_history->range().has_value();
    auto *form = static_cast<QFormLayout *>(m_fields->layout());
    form->setRowVisible(m_history, m_history->isRepository());
    for (QWidget *field : std::initializer_list<QWidget *>{m_prompt, m_name, m_note, m_parent})
        form->setRowVisible(field, !takesHistory);
    m_preview->setVisible(!takesHistory);
    m_activate->setText(takesHistory ? tr("&Activate the newest version") : tr("&Activate the new version"));
    makeRoom();
    updateButtons();
}

// A layout with wrapped words in it does not hold its window open; without room for what it would like, it lays fields over others.
void CaptureDialog::makeRoom()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void CaptureDialog::loadVersions()
{
    const ProjectSummary *project = chosenProject();
    const ProjectId id = project ? project->project.id : ProjectId();
    if (id == m_versionsOf && m_parent->count() > 0)
        return;
    m_versionsOf = id;
    m_parent->clear();
    m_parent->addItem(tr("The previous version"));
    m_parent->setEnabled(project);
    if (!project)
        return;
    Library &library = m_session.library();
    library.jobs().run(
        JobKind::Quiet, tr("Listing versions"), this,
        [&library, id](const Progress &) { return listGenerations(library, id, false); },
        [this, id](const Result<QList<Generation>> &generations) {
            if (id != m_versionsOf || !generations)
                return; // without the list the usual base still works
            for (const Generation &generation : *generations) {
                if (generation.status == GenerationStatus::Completed)
                    m_parent->addItem(generation.versionName.isEmpty() ? generation.label()
                                                                       : generation.label() + u"  "_s + generation.versionName,
                                      generation.id.value);
            }
        });
}

void CaptureDialog::updatePreview()
{
    m_history->ask(m_source->text().trimmed(), m_versionsOf);
    m_preview->ask(m_source->text().trimmed(), m_excludes->text().split(u' ', Qt::SkipEmptyParts), consent());
    updateButtons();
}

void CaptureDialog::previewAnswered()
{
    m_backslash->setVisible(m_preview->missingConsent().backslashAsSlash || m_backslash->isChecked());
    m_ratio->setVisible(m_preview->missingConsent().highRatio || m_ratio->isChecked());
    makeRoom();
    updateButtons();
}

ArchiveConsent CaptureDialog::consent() const
{
    return {.backslashAsSlash = m_backslash->isChecked(), .highRatio = m_ratio->isChecked()};
}

void CaptureDialog::updateButtons()
{
    const std::optional<CapturePreview> &preview = m_preview->answer();
    const bool hasInput = !m_source->text().trimmed().isEmpty() && !m_project->currentText().trimmed().isEmpty();
    const bool hasFiles = preview && preview->fileCount > 0;
    const bool hasCommits = m_history->versionCount().value_or(0) > 0;
    m_capture->setEnabled(hasInput && (m_history->range() ? hasCommits : hasFiles) && !m_job);
}

CaptureRequest CaptureDialog::request() const
{
    const QUuid parent = m_parent->currentData().toUuid();
    return {.project = m_versionsOf,
            .path = m_source->text().trimmed(),
            .versionName = m_name->text().trimmed(),
            .note = m_note->text().trimmed(),
            .prompt = m_prompt->toPlainText().trimmed(),
            .parent = parent.isNull() ? std::nullopt : std::optional(GenerationId{parent}),
            .activate = m_activate->isChecked(),
            .excludes = m_excludes->text().split(u' ', Qt::SkipEmptyParts),
            .consent = consent()};
}

void CaptureDialog::start()
{
    const ProjectSummary *project = chosenProject();
    const QString newProject = project ? QString() : m_project->currentText().trimmed();
    CaptureRequest wanted = request();
    wanted.project = project ? project->project.id : ProjectId();
    if (const std::optional<HistoryRange> range = m_history->range()) {
        runHistory({.project = wanted.project,
                    .path = wanted.path,
                    .range = *range,
                    .excludes = wanted.excludes,
                    .activate = wanted.activate},
                   newProject);
    } else {
        run(wanted, newProject);
    }
}

void CaptureDialog::runHistory(const HistoryRequest &wanted, const QString &newProject)
{
    Library &library = m_session.library();
    m_job = library.jobs().run(
        JobKind::Visible, tr("Capturing the history of %1").arg(QFileInfo(QDir::cleanPath(wanted.path)).fileName()), this,
        [&library, wanted, newProject](const Progress &progress) -> Result<HistoryOutcome> {
            HistoryRequest request = wanted;
            if (newProject.isEmpty())
                return captureHistory(library, request, progress);
            const Result<Project> made = createProject(library, {.name = newProject});
            if (!made)
                return std::unexpected(made.error());
            request.project = made->id;
            Result<HistoryOutcome> outcome = captureHistory(library, request, progress);
            if (!outcome || outcome->captured.isEmpty())
                std::ignore = deleteProject(library, made->id, Progress{});
            return outcome;
        },
        [this](const Result<HistoryOutcome> &outcome) {
            m_job = nullptr;
            setBusy(false);
            if (outcome) {
                historyCaptured(*outcome);
                return;
            }
            m_step->setText(outcome.error().message);
            m_step->show();
            showError(this, tr("The history was not captured"), outcome.error());
        });
    followJob();
}

void CaptureDialog::historyCaptured(const HistoryOutcome &outcome)
{
    const int count = int(outcome.captured.size());
    m_session.refresh();
    if (count > 0) {
        const Generation &last = outcome.captured.last().generation;
        m_session.selectProject(last.project);
        m_session.selectGeneration(last.id);
    }
    if (outcome.stopped) {
        // What came before is whole: the same again goes on from there.
        const QString sentence = tr("%n commits were captured; capturing again goes on from there.", nullptr, count);
        if (outcome.stopped->kind != Error::Kind::Cancelled) {
            showError(this, tr("The history was not captured to its end"),
                      {.kind = outcome.stopped->kind,
                       .message = outcome.stopped->message + u'\n' + sentence,
                       .detail = outcome.stopped->detail});
        }
        m_step->setText(sentence);
        m_step->show();
        m_history->recount();
        return;
    }
    QString sentence = count == 0
                           ? tr("Every commit is a version already.")
                           : tr("%n commits were captured: %1 to %2.", nullptr, count)
                                 .arg(outcome.captured.first().generation.label(), outcome.captured.last().generation.label());
    if (!outcome.warning.isEmpty())
        sentence += u' ' + outcome.warning;
    emit m_session.said(sentence);
    accept();
}

void CaptureDialog::followJob()
{
    connect(m_job, &Job::progressed, this, [this, job = m_job.data()] {
        m_progress->setRange(0, job->total() > 0 ? ProgressSteps : 0);
        if (job->total() > 0)
            m_progress->setValue(int(double(job->done()) / double(job->total()) * ProgressSteps));
        m_step->setText(job->step());
    });
    setBusy(true);
}

void CaptureDialog::run(const CaptureRequest &wanted, const QString &newProject)
{
    Library &library = m_session.library();
    const QString title = tr("Capturing %1").arg(QFileInfo(QDir::cleanPath(wanted.path)).fileName());
    m_job = library.jobs().run(
        JobKind::Visible, title, this,
        [&library, wanted, newProject](const Progress &progress) -> Result<CaptureOutcome> {
            CaptureRequest request = wanted;
            if (newProject.isEmpty())
                return capture(library, request, progress);
            const Result<Project> made = createProject(library, {.name = newProject});
            if (!made)
                return std::unexpected(made.error());
            request.project = made->id;
            Result<CaptureOutcome> outcome = capture(library, request, progress);
            // An empty project nobody asked for would be all that is left of a capture that failed.
            if (!outcome)
                std::ignore = deleteProject(library, made->id, Progress{});
            return outcome;
        },
        [this](const Result<CaptureOutcome> &outcome) {
            m_job = nullptr;
            setBusy(false);
            if (outcome) {
                captured(*outcome);
                return;
            }
            m_step->setText(outcome.error().message);
            m_step->show();
            if (outcome.error().kind != Error::Kind::Cancelled)
                showError(this, tr("The version was not captured"), outcome.error());
        });
    followJob();
}

void CaptureDialog::captured(const CaptureOutcome &outcome)
{
    const Generation &generation = outcome.generation;
    QString sentence = tr("%1 was captured: %n files.", nullptr, generation.fileCount).arg(generation.label());
    if (!outcome.skipped.isEmpty())
        sentence += u' ' + tr("%n entries were left out; the tab Prompt lists them.", nullptr, int(outcome.skipped.size()));
    if (!outcome.warnings.isEmpty())
        sentence += u' ' + tr("%n names are not the same everywhere; see Export.", nullptr, int(outcome.warnings.size()));
    if (!outcome.warning.isEmpty())
        sentence += u' ' + outcome.warning;
    emit m_session.said(sentence);
    m_session.refresh();
    m_session.selectProject(generation.project);
    m_session.selectGeneration(generation.id);
    accept();
}

void CaptureDialog::setBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    m_step->setVisible(busy);
    m_cancel->setText(busy ? tr("Cancel capture") : tr("Cancel"));
    updateButtons();
}

void CaptureDialog::done(int result)
{
    if (m_job && result == Rejected) {
        m_job->cancel(); // Esc means stop; the dialog closes by a second one
        return;
    }
    QDialog::done(result);
}

void CaptureDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPath(event->mimeData()).isEmpty() && !m_job)
        event->acceptProposedAction();
}

void CaptureDialog::dropEvent(QDropEvent *event)
{
    setSource(droppedPath(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace strata
