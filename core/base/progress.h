// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

#include <functional>
#include <stop_token>

namespace strata {

/// Handed last to every long function: it asks whether to go on and tells how far it is. Knows no thread; a test passes
/// Progress{}. Reports may come as often as the work likes: whoever shows them thins them out.
class Progress
{
public:
    using Report = std::function<void(qint64 done, qint64 total, const QString &step)>;

    Progress() = default;
    explicit Progress(std::stop_token stop, Report report = {}) : m_stop(std::move(stop)), m_report(std::move(report)) { }

    bool cancelled() const { return m_stop.stop_requested(); }
    const std::stop_token &stopToken() const { return m_stop; }

    /// `total` 0 means "not known yet". Units are the step's own (bytes or files), only their ratio is shown.
    void report(qint64 done, qint64 total, const QString &step) const
    {
        if (m_report)
            m_report(done, total, step);
    }

private:
    std::stop_token m_stop;
    Report m_report;
};

/// The error every cancelled function returns.
[[nodiscard]] inline std::unexpected<Error> cancelledError()
{
    return fail(Error::Kind::Cancelled, QCoreApplication::translate("strata::Progress", "Cancelled. Nothing was changed."));
}

} // namespace strata
