// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"
#include "ui/diff/syntaxstyle.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace strata {

class HighlightWorker;

/// Syntax colours for both sides of a document. All of KSyntaxHighlighting lives in one thread of its own, because a Repository
/// must not be shared between threads and loading a definition that embeds others (Markdown, HTML, PHP) takes a tenth of a
/// second. The worker keeps the engine's state every 64 lines; lines that are asked for before it got there are coloured at
/// once from a good guess and corrected later. Lines not reached yet are plain.
class Highlighter : public QObject
{
    Q_OBJECT

public:
    static constexpr qint32 blockLines = 64;
    static constexpr qint32 longestLine = 2000; // code units of one line that are coloured; the rest is plain

    enum class Depth : quint8 {
        Whole, // the engine goes through the whole text, so that every colour is right
        InSight, // only what is in sight is coloured, judged from the lines before it
    };
    struct Syntax
    {
        QString section; // "Sources", "Markup" …, translated by KSyntaxHighlighting
        QString name;
    };

    explicit Highlighter(QObject *parent = nullptr);
    ~Highlighter() override;

    /// Reads the list of definitions already now, so that the first document need not wait for it.
    void warm();
    /// Forgets everything; with null or without a syntax for the file's name and type every line stays plain.
    void setDocument(std::shared_ptr<const DiffDocument> document, Depth depth = Depth::Whole);
    /// Colours every file by this definition; empty: by the file's name and type.
    void setDefinition(const QString &name);
    const QString &definition() const { return m_definition; }
    /// Every definition there is, by section and name; empty until the worker read them for its first document.
    const QList<Syntax> &syntaxes() const { return m_syntaxes; }
    /// The lines in sight: they are coloured first.
    void want(const std::array<LineRange, 2> &lines);
    /// The tokens of a line, ascending; empty when it is plain or not reached yet.
    const QList<SyntaxToken> &tokens(Side side, qint32 line) const;

signals:
    /// Colours of these lines arrived or changed.
    void colored(strata::Side side, strata::LineRange lines);
    void finished(); // the engine went through the whole text

private:
    friend class HighlightWorker;
    struct Block
    {
        QList<QList<SyntaxToken>> lines;
        bool isGuess = false; // made from an assumed state; the worker corrects it once it got there
    };

    void request();
    void take(quint64 document, Side side, qint32 block, const Block &answer);

    QThread m_thread;
    HighlightWorker *m_worker = nullptr; // lives in m_thread
    std::shared_ptr<const DiffDocument> m_shown;
    Depth m_depth = Depth::Whole;
    QString m_definition;
    QList<Syntax> m_syntaxes;
    quint64 m_document = 0; // which setDocument the answers must belong to
    std::array<LineRange, 2> m_wanted;
    std::array<QHash<qint32, Block>, 2> m_blocks;
};

} // namespace strata
