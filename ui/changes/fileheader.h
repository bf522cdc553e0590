// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace strata {

/// The line above the panes: badge, path, "Python · UTF-8 · LF", how many lines; and what can be done with the file.
class ChangeHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeHeader(QWidget *parent = nullptr);

    void showFile(const FileChange &change, const DiffDocument &document);
    void clear();
    void setViewed(bool viewed);
    /// What a renamed file is taken for; without a rename nothing is offered.
    void setRename(bool isOne, bool isCopy, bool isSplit);
    void setMenu(QMenu *menu);
    /// Puts a widget in front of the other offers: how the file is looked at.
    void setCorner(QWidget *corner);

signals:
    void viewedRequested(bool viewed);
    void splitRequested(bool split); // treat a rename as delete and add, or as a rename again

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<FileChange> m_change;
    QString m_path;
    QString m_facts;
    qint64 m_added = 0;
    qint64 m_deleted = 0;
    qint64 m_ignored = 0;
    bool m_isSplit = false;
    QHBoxLayout *m_row;
    QToolButton *m_split;
    QCheckBox *m_viewed;
    QToolButton *m_more;
};

/// "Python · UTF-8 · LF"; "LF → CRLF" where the sides differ.
QString factsOf(const FileChange &change, const DiffDocument &document);
/// "JavaScript" for "javascript": the field's name of a file type.
QString typeName(const QString &type);

} // namespace strata
