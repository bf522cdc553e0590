// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobrunner.h"
#include "ui/common/sidereader.h"
#include "ui/kinds/viewkind.h"

#include <QWidget>

class QStackedWidget;

namespace strata {

class Actions;
class BinaryFacts;
class DiffView;
class ImageCompare;
class MemberView;
class Segments;
class TableView;

/// One changed file in the way that fits it: text in the given view, pictures, bytes. Where a file can be looked at in several
/// ways `chooser` offers them, and what is chosen holds for all files of its sort from then on. What has to be read or computed
/// for a way is read in jobs; the newest file wins.
class KindView : public QWidget
{
    Q_OBJECT

public:
    /// Takes `text` as a child. The steps from change to change ("diff.next-change" …) of `actions` work in every way.
    KindView(DiffView *text, JobRunner &jobs, Actions &actions, QWidget *parent = nullptr);

    void showFile(const FileChange &change, const std::shared_ptr<const DiffDocument> &document, const FileQuestions &questions);
    void clear();

    /// The file's own, whatever is made of it to be shown.
    const std::shared_ptr<const DiffDocument> &document() const { return m_document; }
    ViewKind kind() const { return m_kind; }
    void setKind(ViewKind kind);
    /// "Rendered | Source", for the file's header; hidden while there is nothing to choose. Owned here until it is given a parent.
    Segments *chooser() const { return m_chooser; }
    ImageCompare *images() const { return m_images; }
    BinaryFacts *facts() const { return m_facts; }
    MemberView *members() const { return m_members; }
    TableView *table() const { return m_table; }

    /// Whether JSON is compared with its keys in order: the comparison itself is made by whoever gives the documents.
    void setSortsKeys(bool sorts);
    void setReducedMotion(bool reduced);

    void step(int direction); // +1: the next change, -1: the previous, in whatever is shown
    void focusContent();

signals:
    void sortKeysWanted(bool sorts);
    void changeShown(int index, int count);
    void fileStepWanted(int direction); // stepped past the last change, twice
    void ready(); // what the kind shows is there

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showKind();
    void showBytes();
    void showMembers();
    void showTable();
    bool stepShown(int direction);
    void showChoices();

    JobRunner &m_jobs;
    DiffView *m_text;
    BinaryFacts *m_facts;
    ImageCompare *m_images;
    MemberView *m_members;
    TableView *m_table;
    QStackedWidget *m_stack;
    Segments *m_chooser;

    FileChange m_change;
    std::shared_ptr<const DiffDocument> m_document;
    FileQuestions m_questions;
    ViewKinds m_kinds{.kinds = {ViewKind::Text}};
    ViewKind m_kind = ViewKind::Text;
    bool m_sortsKeys = false;
    int m_armed = 0; // one more step this way goes to the next file
    quint64 m_question = 0;
    QPointer<Job> m_job;
};

} // namespace strata
