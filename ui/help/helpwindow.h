// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;

namespace strata {

/// The manual in a window of its own: contents and search at the left, the chapter at the right. `owner` is the window it belongs
/// to.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    HelpWindow(QList<ManualChapter> chapters, QWidget *owner);

    /// Opens a chapter by its file name; an unknown one opens the first.
    void showChapter(const QString &file, const ManualChapter::Section *section = nullptr);
    QString shownTitle() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillContents();
    void openLink(const QUrl &link);
    void markWords();

    QList<ManualChapter> m_chapters;
    qsizetype m_shown = -1;
    QLineEdit *m_search;
    QTreeWidget *m_contents;
    QLabel *m_nothing;
    QTextBrowser *m_text;
};

/// Opens the manual, or brings the one that is open to the front.
void showHelp(QWidget *owner);

} // namespace strata
