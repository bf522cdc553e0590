// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/diffdocument.h"
#include "core/services/library.h"
#include "ui/common/sidereader.h"

#include <QCache>
#include <QPointer>
#include <QSet>

#include <memory>

namespace strata {

/// Asks the library for comparisons in the background. The newest question wins: an older one is cancelled and its answer dropped.
/// Keeps the latest documents, so that going back to a file shows it at once.
class ComparisonSource : public QObject
{
    Q_OBJECT

public:
    using Document = std::shared_ptr<const DiffDocument>;

    explicit ComparisonSource(Library &library, QObject *parent = nullptr);

    /// `listed` comes twice: the files at once, then again with their lines counted. A folder is looked at anew; what is asked
    /// afterwards speaks of that look.
    void compare(const std::array<TreeSide, 2> &sides);
    /// `documented` comes for this file, at once when it is known already.
    void compareFile(const FileChange &change, const DiffOptions &options);
    /// `comparedWithFile` comes: the file of one side against any file on disk, which takes the side `place`.
    void compareWithFile(const FileEntry &entry, Side place, const QString &path, const DiffOptions &options);
    /// Prepares a file the person is likely to want next; nothing is announced.
    void prepareFile(const FileChange &change, const DiffOptions &options);
    /// What views that show no rows ask about a file of the pair compared now, in jobs of their own.
    FileQuestions questions(const FileChange &change) const;

signals:
    void listed(const strata::TreeComparison &comparison, bool isCounted);
    void listFailed(const strata::Error &error);
    void documented(const strata::FileChange &change, const std::shared_ptr<const strata::DiffDocument> &document);
    void comparedWithFile(const strata::FileChange &change, const std::shared_ptr<const strata::DiffDocument> &document);
    /// Lines went from file to file; documents of these paths, of either side, know of them when they are asked for again.
    void movesFound(const QSet<QString> &paths);
    void documentFailed(const strata::FileChange &change, const strata::Error &error);

private:
    void countLines(quint64 question);
    void findMoves(quint64 question, const TreeComparison &comparison);
    Document withMoves(const Document &document, const DiffOptions &options) const;
    QString keyOf(const FileChange &change, const DiffOptions &options) const;
    void keep(const QString &key, const Document &document);

    Library &m_library;
    std::array<TreeSide, 2> m_sides;
    QList<MovedBlock> m_moves; // between the files of the pair compared now
    quint64 m_listQuestion = 0;
    quint64 m_fileQuestion = 0;
    QPointer<Job> m_listJob;
    QPointer<Job> m_fileJob;
    QPointer<Job> m_nextJob;
    QCache<QString, Document> m_documents; // cost in kilobytes of text
};

} // namespace strata
