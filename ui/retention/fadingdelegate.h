// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/roomydelegate.h"

namespace strata {

/// Rows of the retention table: what goes is faint, and never by faintness alone; its outcome is said in a colour and in words.
class FadingDelegate : public RoomyDelegate
{
    Q_OBJECT

public:
    using RoomyDelegate::RoomyDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace strata
