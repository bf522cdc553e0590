// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace strata {

/// The command line's translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Cli)
};

} // namespace strata
