// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/retaining.h"
#include "ui/common/session.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace strata {

class RetentionModel;
class RetentionRules;
class StackedBar;

/// The retention simulator: the rules on the left, what they make of each version on the right, at every move of a slider. Facts
/// are read once, and again when the library changes; deciding is arithmetic.
class RetentionDialog : public QDialog
{
    Q_OBJECT

public:
    RetentionDialog(Session &session, ProjectId project, QWidget *parent);

private:
    QWidget *buildRules();
    QWidget *buildOutcome();
    void buildMenu();
    void reload();
    void take(const RetentionSubject &subject);
    void decideAnew();
    void showPolicyState();
    void savePolicy(const std::optional<RetentionSettings> &policy);
    void saveForAll();
    void apply();

    Session &m_session;
    ProjectId m_project;
    std::optional<RetentionSubject> m_subject;
    RetentionOutcome m_outcome;
    RetentionSettings m_libraryPolicy;
    RetentionRules *m_rules;
    RetentionModel *m_model;
    QStackedLayout *m_stack = nullptr;
    QTreeView *m_view = nullptr;
    QLabel *m_state = nullptr; // whose policy this is, and whether it was changed
    QLabel *m_going = nullptr;
    QLabel *m_effect = nullptr;
    QLabel *m_warning = nullptr;
    StackedBar *m_bar = nullptr;
    QToolButton *m_save = nullptr;
    QAction *m_saveOwn = nullptr;
    QAction *m_saveAll = nullptr;
    QAction *m_follow = nullptr;
    QAction *m_revert = nullptr;
    QPushButton *m_apply = nullptr;
    bool m_isReading = false;
    bool m_readAgain = false; // something changed while the facts were read
};

/// Opens the simulator for the current project, or brings the open one to the front.
void showRetention(QWidget *window, Session &session);

} // namespace strata
