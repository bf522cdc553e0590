// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actions.h"
#include "ui/diff/diffview.h"

#include <QTest>

namespace strata {

/// A DiffView with its commands in a window of its own, with the focus, showing a document.
struct DiffWindow
{
    explicit DiffWindow(const std::shared_ptr<const DiffDocument> &document) : actions(&view)
    {
        view.resize(900, 500);
        view.registerActions(actions);
        view.show();
        view.activateWindow();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setDocument(document);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }

    DiffView view;
    Actions actions;
};

} // namespace strata
