// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"
#include "ui/common/actions.h"

#include <QMenu>

namespace strata {

/// The menu of what does not count in a comparison, each item a command with a name of its own. Knows the options and asks for
/// others; whoever owns it decides.
class IgnoreMenu : public QMenu
{
    Q_OBJECT

public:
    IgnoreMenu(Actions &actions, QWidget *page);

    void setOptions(const DiffOptions &options) { m_options = options; }

signals:
    void chosen(const strata::DiffOptions &options);

private:
    void addWhitespace(const QString &id, const QString &text, DiffOptions::Whitespace mode);
    void addFlag(const QString &id, const QString &text, bool DiffOptions::*flag);
    QAction *addCommand(const QString &id, const QString &text, std::function<void()> run, std::function<bool()> isOn);
    void editPatterns();

    Actions &m_actions;
    QWidget *m_page;
    DiffOptions m_options;
};

} // namespace strata
