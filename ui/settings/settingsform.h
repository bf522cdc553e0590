// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>

namespace strata {

/// The layout of a page of settings, so that all of them stand alike. Owned by whatever layout or widget it is given to.
inline QFormLayout *settingsForm()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 18, 16, 16);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    return form;
}

} // namespace strata
