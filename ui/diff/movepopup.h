// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <QFrame>

#include <memory>

namespace strata {

class DiffView;

/// The two places of a moved block beside each other, over the window; closed by Esc or a click elsewhere, and deleted then.
class MovePopup : public QFrame
{
    Q_OBJECT

public:
    /// `document` has the lines of the block alone, `paths` the files they lie in.
    MovePopup(const MovedBlock &block, const std::array<QString, 2> &paths, std::shared_ptr<const DiffDocument> document,
              QWidget *parent);

    DiffView *view() const { return m_view; }
    /// Shows it over the middle of its parent.
    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    DiffView *m_view;
};

} // namespace strata
