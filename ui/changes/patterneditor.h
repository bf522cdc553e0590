// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace strata {

class TintedLabel;

/// Asks for regular expressions, one a line, whose matches do not count in a comparison. Says of each line whether it is one.
class PatternEditor : public QDialog
{
    Q_OBJECT

public:
    PatternEditor(const QStringList &patterns, QWidget *parent);

    QStringList patterns() const; // without empty lines

signals:
    void chosen(const QStringList &patterns);

private:
    void check();
    void addExample(const QString &pattern);

    QPlainTextEdit *m_text;
    TintedLabel *m_verdict;
    QPushButton *m_ok;
};

} // namespace strata
