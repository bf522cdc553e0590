// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/diffdocument.h"
#include "ui/changes/versionpicker.h"
#include "ui/common/actions.h"
#include "ui/common/session.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QWidget>

class QLabel;
class QSplitter;
class QStackedLayout;
class QStackedWidget;

namespace strata {

class ChangeHeader;
class ChangesColumn;
class CollectedBar;
class CompareBar;
class CompareCommands;
class ComparisonSource;
class DependencyPanel;
class DiffView;
class DropHint;
class FindPanel;
class IgnoreMenu;
class KindView;
class ThreeWayView;
class ViewedMarks;
struct CompareSubject;
struct FoundLine;
struct LineAddress;

/// The tab "Compare": which two versions or folders, which files changed, and one of them side by side. Old pictures stay until new
/// ones are ready. A folder or a file dropped on a side takes its place.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    ComparePage(Session &session, Actions &actions, QWidget *parent = nullptr);
    ~ComparePage() override;

    void focusView();
    DiffView *view() const { return m_view; }
    KindView *kinds() const { return m_kinds; }
    /// Compares the sides again: a folder may have changed.
    void refresh();
    ThreeWayView *threeWay() const { return m_threeWay; }
    bool isThreeWay() const; // three versions are shown
    const CollectedBar *collected() const { return m_collected; }
    void setOptions(const DiffOptions &options);
    const DiffOptions &options() const { return m_options; }
    const QString &currentPath() const { return m_path; }

signals:
    void backRequested(); // Esc: to the timeline
    void shown(const QString &path); // the comparison of a file is on show

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildView(Actions &actions);
    QWidget *buildWays(Actions &actions);
    QWidget *buildMessage();
    void addActions(Actions &actions);
    void addViewedActions(Actions &actions);
    void connectParts();
    void connectView();
    void connectPanes();

    // What the panes ask for (comparepage_panes.cpp)
    void goToLine(const LineAddress &place);
    void compareMove(const MovedBlock &block);
    void saveState() const;

    // The pair (comparepage.cpp)
    void reload();
    void showPair();
    void takeList(const TreeComparison &comparison, bool isCounted);
    void showList();
    void showNothing();
    void showReview();
    void showMessage(const QString &title, const QString &text);
    void setSide(Side side, const TreeSide &tree);
    void swap();
    QList<VersionPicker::Choice> choices(Side side) const;
    QString identicalText() const;

    // The file on show (comparepage_file.cpp)
    void chooseFile();
    void selectFile(const QString &path);
    void requestFile(const FileChange &change);
    void showDocument(const FileChange &change, const std::shared_ptr<const DiffDocument> &document);
    void showNeighbours();
    void stepFile(int direction);
    void stepUnviewed();
    void openFound(const FoundLine &found);
    void goToPlace();
    void toggleIgnored();
    void splitRename(bool split);
    void countSplit();
    void searchContent();
    DiffOptions effectiveOptions() const;
    CompareSubject subject() const;

    // A third version, and collecting (comparepage_threeway.cpp)
    const Generation *parentBetween() const;
    void showWay();
    void collect(Side side, bool advance);

    const FileChange *changeAt(const QString &path) const;
    void take(const QString &dropped, Side side);
    Side sideAt(const QPoint &point) const;

    Session &m_session;
    ComparisonSource *m_source;
    ViewedMarks *m_marks;
    CompareBar *m_bar;
    IgnoreMenu *m_ignoreMenu = nullptr;
    CompareCommands *m_commands = nullptr;
    QSplitter *m_rows; // the columns over the search
    QSplitter *m_splitter;
    ChangesColumn *m_column;
    ChangeHeader *m_header = nullptr;
    QWidget *m_onlyIgnored = nullptr;
    QLabel *m_onlyIgnoredText = nullptr;
    DiffView *m_view;
    DependencyPanel *m_dependencies;
    FindPanel *m_find;
    DropHint *m_dropHint;
    KindView *m_kinds = nullptr; // the file in the way that fits it
    ThreeWayView *m_threeWay = nullptr;
    QStackedWidget *m_ways = nullptr; // two versions, or three
    QAction *m_threeWayAction = nullptr;
    CollectedBar *m_collected = nullptr;
    QStackedLayout *m_stack; // the files with the view, or a message
    QLabel *m_messageTitle = nullptr;
    QLabel *m_messageText = nullptr;
    QWidget *m_message = nullptr;

    TreeComparison m_listed; // as it was answered
    TreeComparison m_comparison; // with renames taken apart that a person wants so
    bool m_isCounted = false;
    QSet<QString> m_split; // those renames, by their new paths
    QHash<QString, std::array<qint64, 2>> m_splitLines; // added and deleted, by path
    QString m_path; // the file chosen
    QString m_wish; // asked for before the list was there
    std::shared_ptr<const FoundLine> m_place; // where to go as soon as the file is on show
    bool m_isLoose = false; // a file from elsewhere stands in for one side
    DiffOptions m_options;
    QHash<QString, QList<std::array<qint32, 2>>> m_alignments; // by path, of this pair
    QPointer<Job> m_contentJob; // looks for the filter's "text:"
    quint64 m_contentQuestion = 0;
    quint64 m_threeWayQuestion = 0;
    QPointer<Job> m_threeWayJob;
    bool m_countsAll = false; // for the moment, whatever the options ignore
};

} // namespace strata
