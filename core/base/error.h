// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace strata {

/// Why something could not be done. `message` is a translated sentence a user can act on; `detail` carries the path, SQL
/// or status for logs and bug reports.
struct Error
{
    enum class Kind { Cancelled, NotFound, Exists, Invalid, Denied, Busy, Io, Database, Network };

    Kind kind = Kind::Io;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

template <typename T = void>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(Error::Kind kind, QString message, QString detail = {})
{
    return std::unexpected(Error{kind, std::move(message), std::move(detail)});
}

} // namespace strata
