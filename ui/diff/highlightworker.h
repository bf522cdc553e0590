// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diff/highlighter.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <mutex>

namespace strata {

/// The part of Highlighter that runs in its thread. A new request is noticed between two blocks of lines.
class HighlightWorker : public QObject
{
    Q_OBJECT

public:
    explicit HighlightWorker(Highlighter *owner);
    ~HighlightWorker() override;

    struct Request
    {
        quint64 id = 0;
        std::shared_ptr<const DiffDocument> document;
        std::array<LineRange, 2> lines;
        QString definition;
        Highlighter::Depth depth = Highlighter::Depth::Whole;
    };

    // Called from the GUI thread; they leave a note and wake the worker.
    void request(Request request);
    void stop() { m_stopped = true; }

    void readSyntaxes(); // in its thread

private:
    class SideEngine;

    void work();
    void prepare(); // for a document not seen before
    bool colorWanted(Side side); // false: interrupted by a newer request
    void post(Side side, qint32 block, QList<QList<SyntaxToken>> lines, bool isGuess = false);
    bool interrupted() const { return m_stopped || m_pending; }

    Highlighter *m_owner;
    std::mutex m_mutex; // guards m_next
    Request m_next;
    std::atomic<bool> m_pending = false;
    std::atomic<bool> m_stopped = false;

    Request m_current;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::array<std::unique_ptr<SideEngine>, 2> m_engines;
};

} // namespace strata
