// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/diffdocument.h"
#include "ui/changes/versionpicker.h"
#include "ui/common/actions.h"
#include "ui/common/session.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedLayout;

namespace strata {

class ChangeHeader;
class ChangesColumn;
class CompareBar;
class ComparisonSource;
class DiffView;
class IgnoreMenu;
class KindView;

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
    KindView *kinds() const { return m_kinds; }
    void setOptions(const DiffOptions &options);
    const DiffOptions &options() const { return m_options; }
    const QString &currentPath() const { return m_path; }

signals:
    void backRequested(); // Esc: to the timeline
    void shown(const QString &path); // the comparison of a file is on show

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildView(Actions &actions);
    QWidget *buildMessage();
    void addActions(Actions &actions);
    void connectParts();
    void reload();
    void showPair();
    void takeList(const TreeComparison &comparison, bool isCounted);
    void showNothing();
    void chooseFile();
    void selectFile(const QString &path);
    void requestFile(const FileChange &change);
    void showDocument(const FileChange &change, const std::shared_ptr<const DiffDocument> &document);
    void showNeighbours();
    void stepFile(int direction);
    void showMessage(const QString &title, const QString &text);
    void toggleIgnored();
    DiffOptions effectiveOptions() const;
    void swap();
    void savePatch();
    QList<VersionPicker::Choice> choices(Side side) const;
    QString identicalText() const;
    const FileChange *changeAt(const QString &path) const;

    Session &m_session;
    ComparisonSource *m_source;
    CompareBar *m_bar;
    IgnoreMenu *m_ignoreMenu;
    QSplitter *m_splitter;
    ChangesColumn *m_column;
    ChangeHeader *m_header;
    DiffView *m_view;
    KindView *m_kinds; // the file in the way that fits it
    QStackedLayout *m_stack; // the files with the view, or a message
    QLabel *m_messageTitle;
    QLabel *m_messageText;
    QWidget *m_message;

    TreeComparison m_comparison;
    QString m_path; // the file chosen
    QString m_wish; // asked for before the list was there
    DiffOptions m_options;
    bool m_countsAll = false; // for the moment, whatever the options ignore
};

} // namespace strata
