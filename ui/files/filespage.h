// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actions.h"
#include "ui/common/session.h"
#include "ui/files/filecontent.h"
#include "ui/settings/settings.h"

#include <QSet>
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

class FileHeader;
class FilesModel;
class HexView;
class ImageView;
class TextView;

/// The tab "Files": the tree of the selected version, and the file a person opened in it. The open path stays when another version
/// is selected, so that stepping through the timeline steps through the versions of one file.
class FilesPage : public QWidget
{
    Q_OBJECT

public:
    FilesPage(Session &session, Actions &actions, QWidget *parent = nullptr);

    void apply(const Settings &settings);
    /// Opens a file of the selected version; when it has none of that path, says so and keeps the wish.
    void open(const QString &path);
    const QString &openPath() const { return m_path; }

signals:
    void opened(const QString &path); // its content is on show

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTree(QWidget *side);
    void buildViewer(QWidget *side);
    void addActions(Actions &actions);
    void versionChanged();
    void openWhereItIs(const QString &path); // asked for by others: a version without it is left as it is
    void loadList();
    void showList(const QList<FileEntry> &files);
    void applyFilter();
    void restoreTree();
    void loadContent();
    void showContent(const FileContent &content);
    void showView();
    void showMessage(const QString &title, const QString &text);
    void updateActions();
    void saveCopy();
    void openExternally();
    QStringList chosenPaths() const; // in the tree; a folder stands for all in it
    void takeOut(bool intoWorkspace);
    QString catCommand() const;
    const FileEntry *openEntry() const;

    Session &m_session;
    GenerationId m_shown; // whose files are listed
    QString m_path; // open, or missed in this version
    QString m_wish; // opened when the list is there and has it
    bool m_isStale = true; // the list is of another version; loaded when the page is in sight
    FileContent m_content;
    quint64 m_listQuestion = 0; // the newest answer wins
    quint64 m_contentQuestion = 0;
    QPointer<Job> m_contentJob;
    QList<FileEntry> m_files;
    QSet<QString> m_expanded; // folders
    bool m_isRestoring = false;
    QTimer m_filterDelay;

    FilesModel *m_model;
    QStackedLayout *m_stack;
    QWidget *m_empty;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QSplitter *m_splitter;
    QLineEdit *m_filter;
    QLabel *m_count;
    QTreeView *m_tree;
    FileHeader *m_header;
    QWidget *m_imageBar;
    QLabel *m_zoomText;
    QToolButton *m_asSource;
    QStackedWidget *m_viewer;
    TextView *m_text;
    ImageView *m_image;
    HexView *m_hex;
    QLabel *m_message;
    QList<QAction *> m_fileActions;
    QList<QAction *> m_takeActions;
    QToolButton *m_take;
};

} // namespace strata
