// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <memory>

namespace strata {

/// A document from rows written as text, so that view tests depend on no comparison engine. Each line of `rows` begins with a
/// sign: ' ' equal, '~' changed ("before|after"), '-' removed, '+' added, '=' ignored ("before|after"). In changed lines
/// ⟨…⟩ encloses a span.
std::shared_ptr<const DiffDocument> documentFrom(const QString &rows, const QString &path = QStringLiteral("app/sample.py"));

/// The comparison of the reference picture: app/checkout.py.
std::shared_ptr<const DiffDocument> checkoutDocument();

} // namespace strata
