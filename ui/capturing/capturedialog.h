// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/capturing.h"
#include "ui/common/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace strata {

class CapturePreviewView;
class HistoryChoice;
struct HistoryOutcome;
struct HistoryRequest;

/// Opens the dialog that captures a folder or an archive as the next version of a project; `path` is filled in when given (a drop,
/// the command line). Does not block.
void startCapture(QWidget *parent, Session &session, const QString &path = {});

/// What to capture, into which project, with which words. The capture itself is a visible job that goes on when the dialog is
/// closed; when it cannot be done, the dialog stays with all that was typed.
class CaptureDialog : public QDialog
{
    Q_OBJECT

public:
    CaptureDialog(Session &session, const QString &path, QWidget *parent = nullptr);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void done(int result) override;

private:
    void buildFields();
    void fillProjects();
    void setSource(const QString &path);
    void projectEdited();
    void loadVersions();
    void updatePreview();
    void previewAnswered();
    ArchiveConsent consent() const;
    void updateButtons();
    void start();
    void run(const CaptureRequest &request, const QString &newProject);
    void runHistory(const HistoryRequest &request, const QString &newProject);
    void followJob();
    void captured(const CaptureOutcome &outcome);
    void historyCaptured(const HistoryOutcome &outcome);
    void historyChanged();
    void makeRoom();
    void setBusy(bool busy);
    /// The existing project the person typed or picked; null when it is a new name.
    const ProjectSummary *chosenProject() const;
    CaptureRequest request() const;

    Session &m_session;
    QLineEdit *m_source;
    QComboBox *m_project;
    QLabel *m_projectHint;
    QPlainTextEdit *m_prompt;
    QLineEdit *m_name;
    QLineEdit *m_note;
    QComboBox *m_parent;
    QLineEdit *m_excludes;
    QCheckBox *m_activate;
    QCheckBox *m_backslash; // the consents: shown only for an archive that needs them
    QCheckBox *m_ratio;
    CapturePreviewView *m_preview;
    HistoryChoice *m_history;
    QWidget *m_fields;
    QProgressBar *m_progress;
    QLabel *m_step;
    QPushButton *m_capture;
    QPushButton *m_cancel;
    QPointer<Job> m_job;
    ProjectId m_versionsOf; // whose versions the list "parent" holds
    bool m_projectTouched = false; // the person chose: a new source no longer changes it
};

/// A project name from a path: "/home/ann/aurora-shop.tar.gz" → "aurora-shop".
QString suggestedProjectName(const QString &path);

} // namespace strata
