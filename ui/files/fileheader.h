// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/filecontent.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace strata {

class TintedLabel;

/// The line above an open file: its path, and what is known of it.
class FileHeader : public QWidget
{
    Q_OBJECT

public:
    explicit FileHeader(QWidget *parent = nullptr);

    /// The actions behind "⋯" at the right end.
    void setActions(const QList<QAction *> &actions);
    /// What the list knows; shown at once, before the file is read.
    void show(const FileEntry &entry);
    /// What reading it added: encoding, line endings, lines, pixels.
    void show(const FileContent &content);

    QString facts() const;

private:
    QString m_hash;
    TintedLabel *m_path;
    TintedLabel *m_facts;
    QToolButton *m_copyHash;
    QToolButton *m_more;
};

} // namespace strata
