// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/browsing.h"
#include "ui/common/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace strata {

/// Name, star and note of a version, changed in place. What was typed is saved when the field is left, when another version comes,
/// or by Ctrl+Enter; while it cannot be saved it stays in the field.
class NoteEditor : public QWidget
{
    Q_OBJECT

public:
    explicit NoteEditor(Session &session, QWidget *parent = nullptr);

    /// Another version, or the same one changed elsewhere: what the person is typing is not overwritten.
    void setGeneration(const Generation &generation);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();
    void setStarred(bool starred);
    void save(GenerationId generation, const GenerationEdit &edit);

    Session &m_session;
    Generation m_generation;
    QLineEdit *m_name;
    QToolButton *m_star;
    QPlainTextEdit *m_note;
    QLabel *m_state;
};

} // namespace strata
