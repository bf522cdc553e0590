// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/capturinghistory.h"
#include "ui/common/session.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace strata {

/// "This folder is a Git repository with 214 commits": the choice between its working files and its history, and how much of that.
/// Hidden while the source is no repository. Asks in the background; the newest question wins.
class HistoryChoice : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryChoice(Library &library, QWidget *parent = nullptr);

    /// `project` null: one that is not there yet.
    void ask(const QString &path, ProjectId project);
    /// What of the history is wanted; nothing: the working files.
    std::optional<HistoryRange> range() const;
    bool isRepository() const { return m_isRepository; }
    /// Counts once more: versions were made meanwhile.
    void recount() { choiceChanged(); }
    /// How many versions that makes; nothing while it is being counted or cannot be.
    std::optional<int> versionCount() const { return m_count; }

signals:
    void changed(); // the choice
    void counted();

private:
    void look();
    void show(const RepositoryFacts &facts);
    void count();
    void choiceChanged();

    Library &m_library;
    QString m_path;
    ProjectId m_project;
    QTimer m_delay;
    QPointer<Job> m_job;
    bool m_isRepository = false;
    quint64 m_question = 0;
    quint64 m_countQuestion = 0;
    std::optional<int> m_count;
    QLabel *m_title;
    QRadioButton *m_files;
    QRadioButton *m_history;
    QWidget *m_details;
    QComboBox *m_part;
    QCheckBox *m_limited;
    QSpinBox *m_limit;
    QLabel *m_summary;
};

} // namespace strata
