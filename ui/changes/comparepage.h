// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/diffdocument.h"
#include "ui/changes/versionpicker.h"
#include "ui/common/actions.h"
#include "ui/common/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedLayout;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace strata {

class ChangeHeader;
class ChangesTree;
class ComparisonSource;
class DiffView;
class ImageCompare;

/// The tab "Compare": which two versions, which files changed, and one of them side by side. Old pictures stay until new ones are
/// ready.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    ComparePage(Session &session, Actions &actions, QWidget *parent = nullptr);
    ~ComparePage() override;

    void focusView();
    DiffView *view() const { return m_view; }
    void setOptions(const DiffOptions &options);
    const DiffOptions &options() const { return m_options; }
    const QString &currentPath() const { return m_path; }

signals:
    void backRequested(); // Esc: to the timeline
    void shown(const QString &path); // the comparison of a file is on show

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildToolbar();
    QWidget *buildFiles();
    QWidget *buildView();
    void addActions(Actions &actions);
    void connectParts();
    void reload();
    void showPair();
    void takeList(const TreeComparison &comparison, bool isCounted);
    void showCounts();
    void selectFile(const QString &path);
    void chooseFile();
    void requestFile(const FileChange &change);
    void showDocument(const FileChange &change, const std::shared_ptr<const DiffDocument> &document);
    void showImages(const FileChange &change, const DiffDocument &document);
    void stepFile(int direction);
    void showMessage(const QString &title, const QString &text);
    void showChangeNumber(int index, int count);
    void showMode();
    void swap();
    void savePatch();
    QList<VersionPicker::Choice> choices(bool isBase) const;
    QString identicalText() const;
    const FileChange *changeAt(const QString &path) const;

    Session &m_session;
    ComparisonSource *m_source;
    VersionPicker *m_base;
    QToolButton *m_swap;
    VersionPicker *m_target;
    QLabel *m_counts;
    QToolButton *m_mode;
    QToolButton *m_whitespace;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_number;
    QSplitter *m_splitter;
    QLineEdit *m_filter;
    QToolButton *m_flat;
    ChangesTree *m_tree;
    QTreeView *m_files;
    QLabel *m_noMatch;
    ChangeHeader *m_header;
    DiffView *m_view;
    ImageCompare *m_images;
    QStackedWidget *m_kinds; // text or images
    QStackedLayout *m_stack; // the files with the view, or a message
    QWidget *m_content;
    QLabel *m_messageTitle;
    QLabel *m_messageText;
    QWidget *m_message;
    QTimer m_filterDelay;

    TreeComparison m_comparison;
    bool m_isCounted = false;
    QString m_path; // the file chosen
    QString m_wish; // asked for before the list was there
    DiffOptions m_options;

    bool m_isChoosing = false;
};

} // namespace strata
