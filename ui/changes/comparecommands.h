// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"
#include "core/model/hunkcollection.h"
#include "ui/common/actions.h"
#include "ui/common/session.h"

#include <QObject>

#include <functional>

class QMenu;

namespace strata {

/// What the commands of a comparison act on, asked for when one is given.
struct CompareSubject
{
    TreeComparison comparison;
    std::optional<FileChange> change; // the file on show
    QList<LineRanges> lines; // of the change the person stands on
    int contextLines = 3; // -1: all
    bool isUnified = false;
    Side side = After; // where the caret is
    int line = 1; // the caret's, 1-based
    DiffOptions options;
};

/// Saving, copying and opening what a comparison shows. The library's own files are only read: an editor gets a copy.
class CompareCommands : public QObject
{
    Q_OBJECT

public:
    CompareCommands(Session &session, Actions &actions, QWidget *page, std::function<CompareSubject()> subject);

    /// A patch of these changes of the file on show, to the clipboard.
    void copyChanges(const QList<LineRanges> &changes);
    const QList<QAction *> &fileActions() const { return m_fileActions; }

private:
    QString diffCommand(const QStringList &more) const;
    void addSaving(Actions &actions);
    void addOpening(Actions &actions);
    using Patch = std::function<Result<QByteArray>(const Progress &)>;
    Patch filePatch(const CompareSubject &subject) const;
    Patch changePatch(const CompareSubject &subject) const;
    void savePatch(const QString &title, const QString &name, const Patch &make);
    void copyPatch(const QString &said, const Patch &make);
    void saveReport();
    void openExternally();
    void reveal();
    void takeOut(bool intoWorkspace);
    QString fileName(const QString &suffix) const; // suggested

    Session &m_session;
    QWidget *m_page;
    std::function<CompareSubject()> m_subject;
    QList<QAction *> m_fileActions; // what concerns the file on show
};

} // namespace strata
