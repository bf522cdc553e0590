// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"
#include "ui/diff/viewrows.h"

#include <QTreeView>

#include <memory>

namespace strata {

class LinearModel;

/// A comparison as one list to be read aloud, in place of the panes: Enter opens a change and reads its lines, the arrow keys go
/// from line to line.
class LinearView : public QTreeView
{
    Q_OBJECT

public:
    static constexpr int mostSpoken = 40; // lines announced at once; the others are read item by item

    explicit LinearView(QWidget *parent);

    void showChanges(std::shared_ptr<const DiffDocument> document, const ViewRows *rows);
    int currentChange() const; // -1: there is none
    /// Selects a change and says which it is.
    void setCurrentChange(int change);

signals:
    void left(); // Esc: back to the panes

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readCurrent();
    void say(const QString &text);

    LinearModel *m_model;
};

} // namespace strata
