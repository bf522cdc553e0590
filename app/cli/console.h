// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

#include <mutex>

namespace strata {

/// Colours a terminal shows; nothing is written when the output is no terminal or NO_COLOR is set.
enum class Style { Plain, Bold, Dim, Red, Green, Cyan };

/// The three streams of a command line program: results on stdout, sentences on stderr, and one progress line on stderr that
/// is gone before anything else is written. Progress may come from any thread, the rest from the main one.
class Console
{
public:
    Console();
    ~Console() { clearProgress(); }
    Q_DISABLE_COPY_MOVE(Console)

    /// Results. False when they can no longer be written (the reader left, the disk is full): the verb may stop.
    bool write(QByteArrayView bytes);
    bool writeText(const QString &text) { return write(text.toUtf8()); }
    /// Writes what is still held back. Fails with a sentence when some result could not be written; a reader that left
    /// (`strata-cli list … | head`) is no failure.
    Result<> finish();

    /// "strata-cli: sentence" on stderr.
    void say(const QString &sentence);

    /// Redraws the progress line, at most ten times a second; nothing when stderr is no terminal.
    void showProgress(qint64 done, qint64 total, const QString &step);
    void clearProgress();

    bool resultsAreOnTerminal() const { return m_outIsTerminal; }
    bool isColored() const { return m_isColored; }
    /// Columns a line of results may fill; 0 when the output is no terminal and lines are not cut.
    int width() const { return m_width; }

private:
    bool flush();

    bool m_outIsTerminal = false;
    bool m_errorIsTerminal = false;
    bool m_isColored = false;
    int m_width = 0;
    int m_errorWidth = 80;
    QByteArray m_pending;
    int m_writeError = 0; // errno of the first write that failed
    std::mutex m_progressLock;
    QElapsedTimer m_sinceProgress;
    bool m_progressShown = false;
};

/// `text` in `style`'s escape sequences when `console` shows colours.
QString styled(const Console &console, const QString &text, Style style);

} // namespace strata
