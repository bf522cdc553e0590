// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/layout.h"
#include "app/cli/text.h"
#include "core/base/fileio.h"

#include <cerrno>

#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr qsizetype BufferSize = 64 * 1024;
constexpr qint64 ProgressInterval = 100; // milliseconds

int columnsOf(int fd)
{
    winsize size{};
    return ::ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

Console::Console()
{
    const bool isDumb = qgetenv("TERM") == "dumb";
    m_outIsTerminal = ::isatty(STDOUT_FILENO) == 1;
    m_errorIsTerminal = ::isatty(STDERR_FILENO) == 1 && !isDumb;
    m_isColored = m_outIsTerminal && !isDumb && qEnvironmentVariableIsEmpty("NO_COLOR");
    if (m_outIsTerminal)
        m_width = columnsOf(STDOUT_FILENO);
    if (m_errorIsTerminal)
        m_errorWidth = columnsOf(STDERR_FILENO);
}

bool Console::write(QByteArrayView bytes)
{
    m_pending.append(bytes);
    return m_pending.size() < BufferSize ? m_writeError == 0 : flush();
}

bool Console::flush()
{
    if (!m_pending.isEmpty() && m_writeError == 0) {
        clearProgress();
        if (!writeAll(STDOUT_FILENO, m_pending))
            m_writeError = errno;
    }
    m_pending.clear();
    return m_writeError == 0;
}

Result<> Console::finish()
{
    if (flush() || m_writeError == EPIPE)
        return {};
    return failFromErrno(m_writeError, Text::tr("The result could not be written to the standard output."), {});
}

void Console::say(const QString &sentence)
{
    flush();
    clearProgress();
    writeAll(STDERR_FILENO, u"strata-cli: %1\n"_s.arg(printable(sentence)).toUtf8());
}

void Console::showProgress(qint64 done, qint64 total, const QString &step)
{
    if (!m_errorIsTerminal)
        return;
    const std::lock_guard lock(m_progressLock);
    if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < ProgressInterval)
        return;
    m_sinceProgress.start();
    const QString share = total > 0 ? u" %1 %"_s.arg(std::min<qint64>(done * 100 / total, 100)) : QString();
    const QString line = cut(printable(step), m_errorWidth - 1 - int(share.size())) + share;
    m_progressShown = writeAll(STDERR_FILENO, "\r" + line.toUtf8() + "\x1b[K");
}

void Console::clearProgress()
{
    const std::lock_guard lock(m_progressLock);
    if (m_progressShown)
        writeAll(STDERR_FILENO, "\r\x1b[K");
    m_progressShown = false;
}

QString styled(const Console &console, const QString &text, Style style)
{
    if (!console.isColored())
        return text;
    switch (style) {
    case Style::Plain: return text;
    case Style::Bold: return u"\x1b[1m"_s + text + u"\x1b[0m"_s;
    case Style::Dim: return u"\x1b[2m"_s + text + u"\x1b[0m"_s;
    case Style::Red: return u"\x1b[31m"_s + text + u"\x1b[0m"_s;
    case Style::Green: return u"\x1b[32m"_s + text + u"\x1b[0m"_s;
    case Style::Cyan: return u"\x1b[36m"_s + text + u"\x1b[0m"_s;
    }
    Q_UNREACHABLE_RETURN(text);
}

} // namespace strata
