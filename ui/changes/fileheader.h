// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <QWidget>

namespace strata {

/// The line above the panes: badge, path, "Python · UTF-8 · LF", and how many lines.
class ChangeHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeHeader(QWidget *parent = nullptr);

    void showFile(const FileChange &change, const DiffDocument &document);
    void clear();
    /// Puts a small widget at the right end.
    void setCorner(QWidget *corner);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_corner = nullptr;
    std::optional<FileChange> m_change;
    QString m_path;
    QString m_facts;
    qint64 m_added = 0;
    qint64 m_deleted = 0;
    qint64 m_ignored = 0;
};

/// "Python · UTF-8 · LF"; "LF → CRLF" where the sides differ.
QString factsOf(const FileChange &change, const DiffDocument &document);
/// "JavaScript" for "javascript": the field's name of a file type.
QString typeName(const QString &type);

} // namespace strata
