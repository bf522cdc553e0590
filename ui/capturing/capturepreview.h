// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/capturing.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QTreeWidget;

namespace strata {

/// "214 files · 1.8 MB · 3 entries left out": what a capture of a folder or an archive would take, asked again in the background
/// a moment after the question changed. The list names what is left out and why, and what is kept but is not the same everywhere.
class CapturePreviewView : public QWidget
{
    Q_OBJECT

public:
    explicit CapturePreviewView(Library &library, QWidget *parent = nullptr);

    void ask(const QString &path, const QStringList &excludes, const ArchiveConsent &consent = {});
    /// Of the question asked last; nothing while it is being answered or when it could not be.
    const std::optional<CapturePreview> &answer() const { return m_answer; }
    /// What would let the archive in when it could not be answered; all false otherwise.
    const ArchiveConsent &missingConsent() const { return m_missing; }

signals:
    void answered();

private:
    void start();
    void show(const Result<CapturePreview> &preview);
    QTreeWidget *makeList(const QString &name, const QStringList &headings);

    Library &m_library;
    QString m_path;
    QStringList m_excludes;
    ArchiveConsent m_consent;
    ArchiveConsent m_missing;
    QTimer m_delay;
    QPointer<Job> m_job;
    quint64 m_question = 0; // the newest answer wins
    std::optional<CapturePreview> m_answer;
    QLabel *m_summary;
    QTreeWidget *m_skipped;
    QTreeWidget *m_warnings;
};

} // namespace strata
